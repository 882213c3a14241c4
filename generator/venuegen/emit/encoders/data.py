"""Formats of data."""

from __future__ import annotations

import json

from venuegen.emit.encoders.code import Code, Unencodable


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
