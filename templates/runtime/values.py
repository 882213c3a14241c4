"""One argument → the text that is sent for it, or a refusal.

An encoder is made once for each parameter, from its kind. It looks the value's Python type up in a
table, so that a type which is not in it (a float, a bool for an integer) is refused by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring_ascii as quoted
from typing import Any, cast

from .endpoint import Parameter
from .secret import Secret

Encoder = Callable[[Any], str]
Table = dict[type, Encoder]

_PLAIN_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_ANY_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
_MOST_DIGITS = 100
_DEEPEST = 40


def plain(number: Decimal) -> str:
    """The number in digits, without an exponent."""
    if not number.is_finite():
        raise ValueError(f"{number} is not a number that can be sent")
    if number and abs(number.adjusted()) > _MOST_DIGITS:
        raise ValueError("the number is too large or too small to be meant")
    text = format(number, "f")
    return text if number or not text.startswith("-") else text[1:]


def _number_text(text: str) -> str:
    if _PLAIN_NUMBER.fullmatch(text):
        return text
    if not _ANY_NUMBER.fullmatch(text):
        raise ValueError(f"{text!r} is not a decimal number")
    return plain(Decimal(text))


def _sound(text: str) -> str:
    if not text.isascii():
        text.encode()  # a lone surrogate has no UTF-8 form: UnicodeEncodeError, a ValueError
    return text


def _flag(value: bool) -> str:
    return "true" if value else "false"


def alternatives(kind: str) -> Iterator[str]:
    """The parts of `a|b<c|d>|e` at the outermost level."""
    depth = start = 0
    for at, char in enumerate(kind):
        depth += (char == "<") - (char == ">")
        if char == "|" and not depth:
            yield kind[start:at]
            start = at + 1
    yield kind[start:]


def json_encoder(kind: str, fields: Sequence[Parameter] = (), *, nullable: bool = False) -> Encoder:
    """Encodes a value of this kind as compact JSON text."""
    table: Table = {}
    for part in alternatives(kind):
        _add_json(table, part, fields)
    if nullable:
        table[type(None)] = lambda _: "null"
    return _by_type(table, kind)


def _add_json(table: Table, part: str, fields: Sequence[Parameter]) -> None:
    if part == "string":
        table[str] = quoted
        table[Secret] = lambda secret: quoted(secret.reveal())
    elif part == "integer":
        table[int] = str
    elif part == "number":
        table[int] = str
        table[Decimal] = plain
        table.setdefault(str, _number_text)
    elif part == "decimal":
        table[Decimal] = lambda number: f'"{plain(number)}"'
        table.setdefault(int, lambda number: f'"{number}"')
        table.setdefault(str, lambda text: f'"{_number_text(text)}"')
    elif part == "boolean":
        table[bool] = _flag
    elif part.startswith("array<"):
        table[list] = table[tuple] = _array(json_encoder(part[6:-1], fields))
    elif part.startswith("map<"):
        table[dict] = _map(json_encoder(part[4:-1], fields))
    elif part == "object" and fields:
        table[dict] = _object(fields)
    elif part == "object":
        table[dict] = lambda value: _anything(value, 0)
    elif part == "any":
        for known in (str, int, bool, Decimal, list, tuple, dict, type(None)):
            table.setdefault(known, lambda value: _anything(value, 0))
    else:
        raise ValueError(f"unknown kind {part!r}")


def _array(item: Encoder) -> Encoder:
    return lambda items: f"[{','.join([item(each) for each in items])}]"


def _map(item: Encoder) -> Encoder:
    return lambda members: (
        "{" + ",".join([f"{_key(name)}:{item(value)}" for name, value in members.items()]) + "}"
    )


def _key(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(f"keys of an object are texts, not {type(name).__name__}")
    return quoted(name)


def _object(fields: Sequence[Parameter]) -> Encoder:
    known = {
        field.name: json_encoder(field.kind, field.fields, nullable=field.nullable)
        for field in fields
    }
    required = [field.name for field in fields if field.required]

    def encode(members: Mapping[object, object]) -> str:
        missing = [name for name in required if name not in members]
        if missing:
            raise ValueError(f"{', '.join(missing)} missing")
        parts: list[str] = []
        for name, value in members.items():
            encoder = known.get(name) if isinstance(name, str) else None
            try:
                text = _anything(value, 0) if encoder is None else encoder(value)
            except (TypeError, ValueError) as error:
                raise type(error)(f"{name}: {error}") from None
            parts.append(f"{_key(name)}:{text}")
        return "{" + ",".join(parts) + "}"

    return encode


def _anything(value: object, depth: int) -> str:
    """JSON of a value whose kind no page tells. A Decimal goes as a string, as money does."""
    if depth > _DEEPEST:
        raise ValueError("the value is nested too deeply")
    if value is None:
        return "null"
    if isinstance(value, bool):
        return _flag(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, Decimal):
        return f'"{plain(value)}"'
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value).items()
        texts = [f"{_key(name)}:{_anything(each, depth + 1)}" for name, each in members]
        return "{" + ",".join(texts) + "}"
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[object]", value)
        return "[" + ",".join([_anything(each, depth + 1) for each in items]) + "]"
    raise refusal(value, "any")


def text_encoder(parameter: Parameter) -> Encoder:
    """Encodes a value as the bare text of a query, form, header or path, not yet escaped."""
    table: Table = {}
    for part in alternatives(parameter.kind):
        if part.startswith("array<"):
            table[list] = table[tuple] = _list_text(parameter, part[6:-1])
        elif part in ("object", "any") or part.startswith("map<"):
            _add_json(table, part, parameter.fields)
        else:
            _add_text(table, part)
    if "any" in parameter.kind:
        _add_text(table, "string")
    return _by_type(table, parameter.kind)


def _add_text(table: Table, part: str) -> None:
    if part == "string":
        table[str] = _sound
        table[Secret] = lambda secret: _sound(secret.reveal())
    elif part == "integer":
        table[int] = str
    elif part in ("number", "decimal"):
        table[Decimal] = plain
        table.setdefault(int, str)
        table.setdefault(str, _number_text)
    elif part == "boolean":
        table[bool] = _flag
    else:
        raise ValueError(f"unknown kind {part!r}")


def _list_text(parameter: Parameter, item_kind: str) -> Encoder:
    if parameter.style == "json":
        return _array(json_encoder(item_kind, parameter.fields))
    item = text_encoder(Parameter("", parameter.place, item_kind))

    def joined(items: Sequence[object]) -> str:
        texts = [item(each) for each in items]
        if any("," in text for text in texts):
            raise ValueError("an item with a comma in it cannot be told from two items")
        return ",".join(texts)

    return joined


def item_encoder(parameter: Parameter) -> Encoder | None:
    """The encoder for single items where a list is sent as one pair an item, else None."""
    if parameter.style != "repeat":
        return None
    for part in alternatives(parameter.kind):
        if part.startswith("array<"):
            return text_encoder(Parameter("", parameter.place, part[6:-1]))
    return None


def _by_type(table: Table, kind: str) -> Encoder:
    def encode(value: object) -> str:
        given = value
        encoder = table.get(type(value))
        if encoder is not None:
            return encoder(value)
        if not isinstance(value, bool):  # subclasses: enumerations of texts, named tuples, …
            for known, encoder in table.items():
                if isinstance(value, known):
                    return encoder(_bare(value))
            if isinstance(value, Mapping) and dict in table:
                return table[dict](dict(cast("Mapping[object, object]", value)))
        raise refusal(given, kind)

    return encode


def _bare(value: object) -> object:
    """A member of a text or integer enumeration as the text or integer that it is."""
    if isinstance(value, str):
        return str.__str__(value)
    return int(value) if isinstance(value, int) else value


def fitting(value: Any, kind: str) -> Any:
    """An id as a parameter of this kind takes it: answers and other calls may have it as a number
    where it is sent as a text, or the other way round."""
    kinds = kind.split("|")
    if type(value) is int and "integer" not in kinds and "string" in kinds:
        return str(value)
    if isinstance(value, str) and kinds == ["integer"] and value.isdecimal():
        return int(value)
    return value


def refusal(value: object, kind: str) -> TypeError:
    """Why a value of this type is not sent, and what to give instead."""
    if isinstance(value, float):
        return TypeError("a float cannot hold every price; give a str, int or Decimal")
    if value is None:
        return TypeError("None is not sent; leave the argument out")
    return TypeError(f"needs {kind.replace('|', ' or ')}, not {type(value).__name__}")
