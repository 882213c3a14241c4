"""An object that a call takes, by the Python names of its members → JSON text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from .checks import NotAllowed, inside
from .endpoint import Parameter
from .omit import OMIT, is_given

Encoder = Callable[[Any], str]


def object_encoder(fields: Sequence[Parameter], encoders: Mapping[str, Encoder]) -> Encoder:
    """Encodes a mapping whose keys are the Python names of these fields.

    A field named `*` stands for all others: with it, an unknown key goes out as it is.
    """
    known = {
        field.argument or field.name: (f"{quoted(field.name)}:", encoders[field.name])
        for field in fields
        if field.name != "*"
    }
    required = [
        (field.argument or field.name, field.nullable) for field in fields if field.required
    ]
    names = {field.name: field.argument or field.name for field in fields}
    others = encoders.get("*")

    def encode(members: Mapping[object, object]) -> str:
        parts: list[str] = []
        for name, value in members.items():
            if value is OMIT:
                continue
            if not isinstance(name, str):
                raise TypeError(f"keys of an object are texts, not {type(name).__name__}")
            entry = known.get(name)
            if entry is None:
                if others is None:
                    raise _unknown(name, names)
                if names.get(name) in members:
                    raise ValueError(f"{name} and {names[name]} are the same member")
                entry = f"{quoted(name)}:", others
            try:
                parts.append(entry[0] + entry[1](value))
            except (TypeError, ValueError) as error:
                raise inside(f".{name}", error) from None
        missing = [
            name
            for name, nullable in required
            if not is_given(members.get(name, OMIT)) and not (nullable and name in members)
        ]
        if missing:
            raise NotAllowed(f"{', '.join(missing)} missing")
        return "{" + ",".join(parts) + "}"

    return encode


def _unknown(name: str, names: Mapping[str, str]) -> NotAllowed:
    """The refusal of a key, with the name that may have been meant."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(names.values()), n=1)
    meant = names.get(name) or next(iter(close), None)
    advice = f"did you mean {meant!r}?" if meant else f"known: {', '.join(names.values())}"
    return NotAllowed(f"there is no member {name!r}; {advice}")
