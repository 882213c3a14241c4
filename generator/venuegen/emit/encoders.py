"""The sinks: the only way by which a text reaches an output.

Every function takes a text that may say anything and returns `Code`: a text that is safe in the
one place it was made for. Templates print `Code` and integers, nothing else (see `rendering`), so a
place that forgot its encoder fails when it is rendered, not when it is attacked.
"""

from __future__ import annotations

import json
import keyword
import math
import re
import textwrap
import unicodedata
from collections.abc import Iterable

from venuegen.errors import UserError
from venuegen.facts import Json


class Code(str):
    """A text that an encoder, or a template made of encoded parts, has produced."""

    __slots__ = ()


class Unencodable(UserError):
    """A text that has no safe form in the sink it was meant for."""


_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_DIRECTIVE = re.compile(
    r"coding\s*[:=]|type\s*:\s*ignore|\bmypy\s*:|\bpyright\s*:|\bnoqa\b|\bruff\s*:|\bfmt\s*:"
    r"|\byapf\s*:|\bisort\s*:|\bpylint\s*:|\bpragma\s*:|\bnosec\b",
    re.IGNORECASE,
)
_WEB_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:\d+)?(/[A-Za-z0-9_.~!$&'*+,;=:@%/?#-]*)?")
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_WINDOWS_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
_LONGEST_NAME = 200
_MOST_DIGITS = 400


def join(parts: Iterable[str], separator: str = ", ") -> Code:
    """Join encoded parts, and refuse others. `separator` is of ours, never of a page."""
    parts = list(parts)
    for part in parts:
        if not isinstance(part, Code):
            raise TypeError(f"not encoded: {part!r}")
    return Code(separator.join(parts))


# Python


def python_string(text: str) -> Code:
    """A string literal, in double quotes where that needs no more escapes."""
    text = str(text)
    if '"' in text:
        return Code(repr(text))
    # A leading apostrophe makes repr choose double quotes; it is cut off again.
    return Code('"' + repr("'" + text)[2:])


def python_literal(value: Json) -> Code:
    """The literal of a JSON value; of exact built-in types only."""
    if value is None or isinstance(value, bool):
        return Code(repr(value))
    if isinstance(value, str):
        return python_string(value)
    if type(value) is int:
        if value.bit_length() > _MOST_DIGITS * 3:
            raise Unencodable("an integer of more digits than any venue uses")
        return Code(repr(value))
    if type(value) is float:
        if not math.isfinite(value):
            raise Unencodable(f"{value} is not a number that a page can mean")
        return Code(repr(value))
    if isinstance(value, list):
        return Code("[" + join(map(python_literal, value)) + "]")
    if isinstance(value, dict):
        members = (Code(f"{python_string(k)}: {python_literal(v)}") for k, v in value.items())
        return Code("{" + join(members) + "}")
    raise TypeError(f"not a JSON value: {type(value).__name__}")


def python_strings(texts: Iterable[str]) -> Code:
    """A tuple of string literals."""
    literals = [python_string(text) for text in texts]
    return Code("(" + join(literals) + ("," if len(literals) == 1 else "") + ")")


def python_docstring(text: str, indent: int = 0, width: int = 96) -> Code:
    """A docstring literal: wrapped first, escaped after, so that no escape is ever cut in two.

    Blank lines part paragraphs; a line that begins with a space keeps its place and its indent.
    `inspect.cleandoc` of the literal's value is `docstring_text(text, …)`.
    """
    margin = " " * indent
    lines = [_escape_docstring(line) for line in docstring_text(text, width - indent).split("\n")]
    if lines[0].startswith('"'):
        lines[0] = "\\" + lines[0]
    if len(lines) == 1:
        return Code(f'"""{lines[0]}"""')
    body = "\n".join([lines[0], *(margin + line if line else "" for line in lines[1:])])
    return Code(f'"""{body}\n{margin}"""')


def docstring_text(text: str, width: int = 92) -> str:
    """The text that a docstring holds: paragraphs wrapped, one kind of line end, no tabs."""
    kept: list[str] = []
    for line in _LINE_ENDS.split(str(text)):
        stripped = " ".join(line.replace("\t", " ").split(" ")).rstrip()
        indent = len(stripped) - len(stripped.lstrip(" "))
        words = " ".join(part for part in stripped.split(" ") if part)
        kept.extend(
            textwrap.wrap(
                words,
                width=max(width, indent + 30),
                initial_indent=" " * indent,
                subsequent_indent=" " * (indent + 4 if indent else 0),
                break_long_words=False,
                break_on_hyphens=False,
                expand_tabs=False,
                replace_whitespace=False,
            )
            or [""]
        )
    while kept and not kept[-1]:
        kept.pop()
    while kept and not kept[0]:
        kept.pop(0)
    if kept:
        kept[0] = kept[0].lstrip(" ")
    return "\n".join(kept) or "-"


def _escape_docstring(line: str) -> str:
    escaped = "".join(_escape_character(character) for character in line)
    return re.sub(r'"(?="|$)|(?<=")"', r"\"", escaped)


def _escape_character(character: str) -> str:
    if character == "\\":
        return "\\\\"
    if character in "'\"" or character.isprintable():
        return character
    return repr(character)[1:-1]


def python_comment(text: str) -> Code:
    """The text of a comment. One that a tool or the tokenizer would obey is refused."""
    if not text.isprintable():
        raise Unencodable(f"a comment can't hold {text!r}: it is not one printable line")
    if _DIRECTIVE.search(text):
        raise Unencodable(f"a comment can't hold {text!r}: tools read it as a directive")
    return Code(text)


def python_identifier(name: str, reserved: frozenset[str] = frozenset()) -> Code:
    """The snake_case Python name of a wire name; a reserved one gets an underscore at its end."""
    identifier = "_".join(word.lower() for word in name_words(name))
    if not identifier:
        raise Unencodable(f"no Python name can be made of {str(name)!r}")
    if identifier[0].isdigit():
        identifier = f"n{identifier}"
    if keyword.iskeyword(identifier) or identifier in reserved:
        identifier += "_"
    return _checked_identifier(identifier)


def class_name(name: str, reserved: frozenset[str] = frozenset()) -> Code:
    """The PascalCase Python name of a wire name."""
    words = name_words(name)
    if not words:
        raise Unencodable(f"no Python name can be made of {str(name)!r}")
    identifier = "".join(word[0].upper() + word[1:].lower() for word in words)
    if identifier[0].isdigit():
        identifier = f"N{identifier}"
    if keyword.iskeyword(identifier) or identifier in reserved:
        identifier += "_"
    return _checked_identifier(identifier)


def name_words(name: str) -> list[str]:
    """The words of a wire name: `origClientOrderId` → orig, Client, Order, Id.

    Normalised first (NFKC, as Python itself does with names), so that what looks different but is
    one name for Python is one name here too. Letters beyond ASCII are spelt as their code points;
    what is no letter parts words.
    """
    text = unicodedata.normalize("NFKC", str(name))
    text = re.sub(r"[^\x00-\x7f]", _spelt, text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return [word for word in re.split(r"[^A-Za-z0-9]+", text) if word]


def _spelt(found: re.Match[str]) -> str:
    return f"_u{ord(found[0]):04x}_" if found[0].isalnum() else "_"


def _checked_identifier(identifier: str) -> Code:
    if len(identifier) > _LONGEST_NAME:
        raise Unencodable(f"a name of {len(identifier)} letters: {identifier[:40]}…")
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", identifier):
        raise Unencodable(f"not a Python name: {identifier!r}")
    return Code(identifier)


# Paths of files, paths of URLs


def path_part(name: str) -> Code:
    """A name of ours for a folder or a file: the same on every system, and a Python module's."""
    text = str(name)
    if not _PLAIN_NAME.match(text) or len(text) > _LONGEST_NAME:
        raise Unencodable(f"{text!r} can't name a file: small letters, digits and _ only")
    if text in _WINDOWS_NAMES or keyword.iskeyword(text):
        raise Unencodable(f"{text!r} can't name a file: the word is reserved")
    return Code(text)


def url_path_template(path: str) -> Code:
    """A URL's path as a Python string literal, `{name}` for what the caller gives.

    Only what stays below the host it is appended to: no host, query, fragment or dot segment.
    """
    text = str(path)
    if not re.fullmatch(r"/[A-Za-z0-9_.~!$&'()*+,;=:@%{}/-]*", text):
        raise Unencodable(f"not a path of a URL: {text!r}")
    if "//" in text:
        raise Unencodable(f"a path with an empty segment can name another host: {text!r}")
    for segment in text.split("/"):
        if re.fullmatch(r"(\.|%2e){1,2}", segment, re.IGNORECASE):
            raise Unencodable(f"a path with a dot segment leaves its place: {text!r}")
    bare = re.sub(r"\{[A-Za-z_][A-Za-z0-9_-]*\}", "", text)
    if "{" in bare or "}" in bare:
        raise Unencodable(f"a path whose braces do not pair: {text!r}")
    return python_string(text)


# Markdown


def one_line(text: str) -> str:
    """The text on one line, without what is invisible: line ends are spaces, controls are �."""
    flat = " ".join(_LINE_ENDS.sub(" ", str(text)).replace("\t", " ").split())
    return "".join(c if c.isprintable() else "�" for c in flat)


def markdown_text(text: str) -> Code:
    """Text in a paragraph: nothing in it is markup, markup of a plugin, or HTML."""
    flat = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    flat = re.sub(r"([\\`*\[\]|~$])", r"\\\1", flat)
    flat = re.sub(r"(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])", r"\_", flat)
    flat = flat.replace("{", "&#123;").replace("}", "&#125;").replace(":::", "&#58;::")
    flat = re.sub(r"^([#+=:.!-])", r"\\\1", flat)
    flat = re.sub(r"^(\d+)([.)])", r"\1\\\2", flat)
    return Code(flat.replace("://", "\\://") if "://" in flat else flat)


def markdown_cell(text: str) -> Code:
    """Text in a cell of a table; an empty one stays a cell."""
    return markdown_text(text) or Code(" ")


def markdown_code(text: str) -> Code:
    """A code span, with as many backticks around as the text makes necessary."""
    flat = _defused(one_line(text)).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", flat)), default=0)
    if not flat:
        return Code("` `")
    pad = " " if flat[0] in "` " or flat[-1] in "` " else ""
    ticks = "`" * (longest + 1)
    return Code(f"{ticks}{pad}{flat}{pad}{ticks}")


def markdown_url(url: str) -> Code:
    """The target of a link: a web address and nothing that could end it."""
    if not _WEB_ADDRESS.fullmatch(str(url)):
        raise Unencodable(f"not a web address: {str(url)!r}")
    return Code(str(url))


def markdown_fence(code: str, language: str) -> Code:
    """A block of code of ours (JSON or Python whose texts are literals) between safe fences."""
    if not re.fullmatch(r"[a-z]+", language):
        raise Unencodable(f"not the name of a language: {language!r}")
    body = str(code).rstrip("\n")
    if not body.replace("\n", "").isprintable():
        raise Unencodable("a block of code holds what can't be printed")
    longest = max((len(run) for run in re.findall(r"`+", body)), default=0)
    fence = "`" * max(3, longest + 1)
    return Code(f"{fence}{language}\n{_defused(body)}\n{fence}")


def _defused(code: str) -> str:
    """Without the openings that plugins of documentation sites obey even inside of code.

    The escapes mean the same inside a string of JSON and of Python, the only places of page text.
    """
    code = code.replace("--8<--", "--8\\u003c--").replace(":::", "::\\u003a")
    return re.sub(r"\{([{%#])", lambda found: f"{{\\u{ord(found[1]):04x}", code)


# Data formats


def json_text(value: object, indent: int | None = 2) -> Code:
    """JSON in ASCII, keys in the order given."""
    return Code(json.dumps(value, indent=indent, ensure_ascii=True, allow_nan=False))


def toml_string(text: str) -> Code:
    """A basic string of TOML."""
    escaped: list[str] = []
    for character in str(text):
        if character in '"\\':
            escaped.append("\\" + character)
        elif character.isprintable():
            escaped.append(character)
        elif 0xD800 <= ord(character) <= 0xDFFF:
            raise Unencodable(f"half of a surrogate pair in {str(text)!r}")
        else:
            escaped.append(f"\\U{ord(character):08X}")
    return Code('"' + "".join(escaped) + '"')
