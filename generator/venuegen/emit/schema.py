"""Response types → named classes with JSON Schema members: what the models are made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from typing import Any

from venuegen.emit.encoders import Code
from venuegen.emit.naming import ClassPath, attribute_names, position_names
from venuegen.model import (
    Array,
    Endpoint,
    Envelope,
    Field,
    Group,
    Map,
    Object,
    Plain,
    Scalar,
    Source,
    Type,
    Untrusted,
)

_DEEPEST = 25

RUNTIME = "runtime"
"""The module whose names the schemas use for the types of the package's own `_model`."""

JsonSchema = dict[str, Any]

_SCALARS: dict[Scalar, JsonSchema] = {
    Scalar.STRING: {"type": "string"},
    Scalar.INTEGER: {"type": "integer"},
    Scalar.NUMBER: {"type": "string", "format": "decimal"},
    Scalar.DECIMAL: {"type": "string", "format": "decimal"},
    Scalar.BOOLEAN: {"type": "boolean"},
}
#: Numbers in whose place an empty text may come: types of `_model`.
_OPTIONAL = _SCALARS | {
    Scalar.INTEGER: {"customTypePath": f"{RUNTIME}.OptionalInt"},
    Scalar.NUMBER: {"customTypePath": f"{RUNTIME}.OptionalDecimal"},
    Scalar.DECIMAL: {"customTypePath": f"{RUNTIME}.OptionalDecimal"},
}


@dataclass(frozen=True, slots=True)
class Member:
    """An attribute of a class: its Python name, its name on the wire, its type and its meaning."""

    name: Code
    field: Field
    schema: JsonSchema = dataclass_field(default_factory=dict[str, Any])

    @property
    def required(self) -> bool:
        return self.field.required


@dataclass(frozen=True, slots=True)
class Class:
    """A model to be: an object of a response, or a named tuple to be: a row of one."""

    name: Code
    endpoint: Endpoint
    path: tuple[str, ...]
    members: tuple[Member, ...]
    is_row: bool = False


@dataclass(frozen=True, slots=True)
class Alias:
    """The name of a whole body that is no object: a list, mostly."""

    name: Code
    type: Type
    path: ClassPath


def is_too_deep(type_: Type) -> bool:
    """Is a type nested deeper than any API needs, and than tools can follow? Found without
    recursion, which such a type would exhaust."""
    level: list[Type] = [type_]
    for _ in range(_DEEPEST):
        level = [inner for outer in level for inner in _inner(outer)]
    return bool(level)


def _inner(type_: Type) -> Iterable[Type]:
    match type_:
        case Array(inner, positions):
            return (inner, *(one.type for one in positions))
        case Map(inner):
            return (inner,)
        case Object(fields):
            return (field.type for field in fields)
        case Plain():
            return ()


def whole_body(endpoint: Endpoint, envelope: Envelope) -> Type:
    """The response with what the envelope promises: success values typed as such, data present."""
    body = endpoint.response
    if not isinstance(body, Object):
        return body
    known = {str(field.name): field for field in body.fields}
    for member, values in envelope.success.items():
        success = Plain((), enum=tuple(value for value in values if isinstance(value, str | int)))
        given = known.get(member) or Field(
            Untrusted(member), success, True, Source(endpoint.source.page, endpoint.source.line)
        )
        known[member] = replace(given, type=success, required=True, nullable=False, documented=True)
    if endpoint.unwrap is not None and endpoint.unwrap in known:
        known[endpoint.unwrap] = replace(known[endpoint.unwrap], required=True, documented=True)
    return Object(tuple(known.values()))


def handed_over(endpoint: Endpoint, envelope: Envelope) -> tuple[Type, ClassPath, bool]:
    """What a call returns: its type, the way to it, and whether it may be null."""
    body = whole_body(endpoint, envelope)
    path = ClassPath(endpoint.name)
    if endpoint.unwrap is not None and isinstance(body, Object):
        for field in body.fields:
            if field.name == endpoint.unwrap:
                return field.type, path.of(field), field.nullable
    return body, path, False


def classes(group: Group, envelopes: dict[str, Envelope]) -> tuple[Class, ...]:
    """Every class of a group, in the order of its pages, each after those it is made of."""
    return tuple(
        found
        for endpoint in group.endpoints
        for found in _classes(
            whole_body(endpoint, envelopes[endpoint.envelope]), ClassPath(endpoint.name), endpoint
        )
    )


def aliases(group: Group) -> tuple[Alias, ...]:
    """A name for each whole body that has no class."""
    return tuple(
        Alias(path.name(), endpoint.response, path)
        for endpoint in group.endpoints
        for path in (ClassPath(endpoint.name),)
        if not isinstance(endpoint.response, Object)
    )


def _classes(type_: Type, path: ClassPath, endpoint: Endpoint) -> Iterator[Class]:
    match type_:
        case Array(positions=positions) if positions:
            for field in positions:
                yield from _classes(field.type, path.of(field), endpoint)
            names = position_names(positions)
            members = tuple(map(Member, names, positions))
            yield Class(path.name(), endpoint, path.parts, members, is_row=True)
        case Array(item):
            yield from _classes(item, path / "item", endpoint)
        case Map(value):
            yield from _classes(value, path / "value", endpoint)
        case Object(fields):
            for field in fields:
                yield from _classes(field.type, path.of(field), endpoint)
            attributes = attribute_names(fields)
            members = tuple(
                Member(attributes[str(field.name)], field, _member_schema(field, path))
                for field in fields
            )
            yield Class(path.name(), endpoint, path.parts, members)
        case Plain():
            return


def _member_schema(field: Field, path: ClassPath) -> JsonSchema:
    schema = schema_of(field.type, path.of(field))
    if not field.nullable or not schema or is_unset(field.type):
        return schema
    return _any_of([schema, {"type": "null"}])


def schema_of(type_: Type, path: ClassPath) -> JsonSchema:
    """The JSON Schema of a type; objects are references to the classes of their own."""
    match type_:
        case Plain():
            return _plain(type_)
        case Array(positions=positions) if positions:
            return {"customTypePath": f"{RUNTIME}.{path.name()}"}
        case Array(item):
            return {"type": "array", "items": schema_of(item, path / "item")}
        case Map(value):
            return {"type": "object", "additionalProperties": schema_of(value, path / "value")}
        case Object():
            return {"$ref": f"#/$defs/{path.name()}"}


def union_type(plain: Plain) -> str | None:
    """The type of `_model` that tells a text from a number in one look, where either may come."""
    if plain.enum or plain.empty_text or Scalar.STRING not in plain.scalars:
        return None
    others = set(plain.scalars) - {Scalar.STRING}
    if others == {Scalar.INTEGER}:
        return "StrOrInt"
    return "DecimalOrStr" if others and others <= {Scalar.DECIMAL, Scalar.NUMBER} else None


def is_unset(type_: Type) -> bool:
    """Whether None is a value of a type, for an empty text."""
    return isinstance(type_, Plain) and type_.empty_text == "none"


def _plain(plain: Plain) -> JsonSchema:
    # A response may bring values that no page lists, so its enumerations stay open: the scalars
    # stand beside the values. Only the success member of an envelope has values alone.
    if Scalar.ANY in plain.scalars:
        return {}
    if union := union_type(plain):
        return {"customTypePath": f"{RUNTIME}.{union}"}
    scalars = _OPTIONAL if plain.empty_text == "none" else _SCALARS
    options: list[JsonSchema] = [{"enum": _distinct(plain.enum)}] if plain.enum else []
    for scalar in plain.scalars:
        if scalars[scalar] not in options:
            options.append(dict(scalars[scalar]))
    if plain.empty_text == "keep":
        options.append({"enum": [""]})
    return _any_of(options)


def _distinct(values: Iterable[str | int]) -> list[str | int]:
    return list({(type(value), value): value for value in values}.values())


def _any_of(options: list[JsonSchema]) -> JsonSchema:
    return options[0] if len(options) == 1 else {"anyOf": options}
