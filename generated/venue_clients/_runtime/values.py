"""One argument → the text that is sent for it, or a refusal.

An encoder is made once for each parameter, from its kind. It looks the value's Python type up in a
table, so that a type which is not in it (a float, a bool for an integer) is refused by name. What
the page documents beyond the type (`checks`) is compiled into the same encoder.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring_ascii as quoted
from typing import Any, cast

from .checks import checked, inside
from .endpoint import Parameter
from .members import object_encoder
from .scalars import bare, flag, index, number_text, plain, refusal, sound, whole_number
from .secret import Secret

Encoder = Callable[[Any], str]
Table = dict[type, Encoder]

_DEEPEST = 40


def alternatives(kind: str) -> Iterator[str]:
    """The parts of `a|b<c|d>|e` at the outermost level."""
    depth = start = 0
    for at, char in enumerate(kind):
        depth += (char == "<") - (char == ">")
        if char == "|" and not depth:
            yield kind[start:at]
            start = at + 1
    yield kind[start:]


def json_encoder(parameter: Parameter) -> Encoder:
    """Encodes a value of the parameter's kind as compact JSON text."""
    table: Table = {}
    for part in alternatives(parameter.kind):
        _add_json(table, part, parameter)
    _add_times(table, parameter.unit)
    if parameter.nullable:
        table[type(None)] = lambda _: "null"
    return checked(_by_type(table, parameter.kind), parameter, quoted)


def _add_times(table: Table, unit: str) -> None:
    if unit:
        from .times import add_times

        add_times(table, unit)


def _add_json(table: Table, part: str, parameter: Parameter) -> None:
    if part in ("string", "id<string>"):
        table[str] = quoted
        table[Secret] = lambda secret: quoted(secret.reveal())
        if part != "string":
            table.setdefault(int, lambda number: f'"{number}"')
    elif part in ("integer", "id<integer>"):
        table[int] = str
        if part != "integer":
            table.setdefault(str, whole_number)
    elif part == "number":
        table[int] = str
        table[Decimal] = plain
        table.setdefault(str, number_text)
    elif part == "decimal":
        table[Decimal] = lambda number: f'"{plain(number)}"'
        table.setdefault(int, lambda number: f'"{number}"')
        table.setdefault(str, lambda text: f'"{number_text(text)}"')
    elif part == "boolean":
        table[bool] = flag
    elif part.startswith("array<"):
        table[list] = table[tuple] = _array(json_encoder(_inner(parameter, part[6:-1])))
    elif part.startswith("map<"):
        table[dict] = _map(json_encoder(_inner(parameter, part[4:-1])))
    elif part == "object" and parameter.fields:
        members = {one.name: json_encoder(one) for one in parameter.fields}
        table[dict] = object_encoder(parameter.fields, members)
    elif part == "object":
        table[dict] = lambda value: _anything(value, 0)
    elif part == "any":
        for known in (str, int, bool, Decimal, list, tuple, dict, type(None)):
            table.setdefault(known, lambda value: _anything(value, 0))
    else:
        raise ValueError(f"unknown kind {part!r}")


def _inner(parameter: Parameter, kind: str) -> Parameter:
    """The items of a list, or the values of a map: what is documented holds for each of them."""
    return parameter._replace(kind=kind, style="repeat", nullable=False)


def _each(item: Encoder, items: Sequence[object]) -> list[str]:
    try:
        return [item(each) for each in items]
    except (TypeError, ValueError) as error:
        raise inside(f"[{_place(item, items)}]", error) from None


def _place(item: Encoder, items: Sequence[object]) -> int:
    """Which item is refused."""
    for place, each in enumerate(items):
        try:
            item(each)
        except (TypeError, ValueError):
            return place
    return len(items)


def _array(item: Encoder) -> Encoder:
    return lambda items: f"[{','.join(_each(item, items))}]"


def _map(item: Encoder) -> Encoder:
    return lambda members: (
        "{" + ",".join([f"{_key(name)}:{item(value)}" for name, value in members.items()]) + "}"
    )


def _key(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(f"keys of an object are texts, not {type(name).__name__}")
    return quoted(name)


def _anything(value: object, depth: int) -> str:
    """JSON of a value whose kind no page tells. A Decimal goes as a string, as money does."""
    if depth > _DEEPEST:
        raise ValueError("the value is nested too deeply")
    if value is None:
        return "null"
    if isinstance(value, bool):
        return flag(value)
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
            _add_json(table, part, parameter)
        else:
            _add_text(table, part)
    if "any" in parameter.kind:
        _add_text(table, "string")
    _add_times(table, parameter.unit)
    return checked(_by_type(table, parameter.kind), parameter, str)


def _add_text(table: Table, part: str) -> None:
    if part in ("string", "id<string>"):
        table[str] = sound
        table[Secret] = lambda secret: sound(secret.reveal())
        if part != "string":
            table.setdefault(int, str)
    elif part in ("integer", "id<integer>"):
        table[int] = str
        if part != "integer":
            table.setdefault(str, whole_number)
    elif part in ("number", "decimal"):
        table[Decimal] = plain
        table.setdefault(int, str)
        table.setdefault(str, number_text)
    elif part == "boolean":
        table[bool] = flag
    else:
        raise ValueError(f"unknown kind {part!r}")


def _list_text(parameter: Parameter, item_kind: str) -> Encoder:
    if parameter.style in ("json", "base64-json"):
        in_json = _array(json_encoder(_inner(parameter, item_kind)))
        return in_json if parameter.style == "json" else lambda items: _base64(in_json(items))
    item = text_encoder(_inner(parameter, item_kind))

    def joined(items: Sequence[object]) -> str:
        texts = _each(item, items)
        if any("," in text for text in texts):
            raise ValueError("an item with a comma in it cannot be told from two items")
        return ",".join(texts)

    return joined


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def item_encoder(parameter: Parameter) -> Encoder | None:
    """The encoder for single items where a list is sent as one pair an item, else None."""
    if parameter.style != "repeat":
        return None
    for part in alternatives(parameter.kind):
        if part.startswith("array<"):
            return text_encoder(_inner(parameter, part[6:-1]))
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
                    return encoder(bare(value))
            if isinstance(value, Mapping) and dict in table:
                return table[dict](dict(cast("Mapping[object, object]", value)))
            if int in table and hasattr(given, "__index__"):  # whole numbers of numpy
                return table[int](index(value, kind))
        raise refusal(given, kind)

    return encode


def fitting(value: Any, kind: str) -> Any:
    """A cursor as a parameter of this kind takes it: answers may have it as a number where it is
    sent as a text, or the other way round."""
    kinds = kind.split("|")
    if type(value) is int and "integer" not in kinds and "string" in kinds:
        return str(value)
    if isinstance(value, str) and kinds == ["integer"] and value.isdecimal():
        return int(value)
    return value
