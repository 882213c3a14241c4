"""Python: literals, docstrings, comments."""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterable

from venuegen.emit.encoders.code import LINE_ENDS, Code, Unencodable, join
from venuegen.facts import Json

_DIRECTIVE = re.compile(
    r"coding\s*[:=]|type\s*:\s*ignore|\bmypy\s*:|\bpyright\s*:|\bnoqa\b|\bruff\s*:|\bfmt\s*:"
    r"|\byapf\s*:|\bisort\s*:|\bpylint\s*:|\bpragma\s*:|\bnosec\b",
    re.IGNORECASE,
)
_MOST_DIGITS = 400


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
    for line in LINE_ENDS.split(str(text)):
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
