"""Names: of things in Python, of files, of the places in a URL."""

from __future__ import annotations

import keyword
import re
import unicodedata

from venuegen.emit.encoders.code import Code, Unencodable
from venuegen.emit.encoders.python import python_string

_PLAIN_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_WINDOWS_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
_LONGEST_NAME = 200


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
