"""Types of the model → JSON Schema of what comes over the wire."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from venuegen.emit import text
from venuegen.emit.encoders import markdown_text, one_line
from venuegen.model import Array, Field, Map, Object, Parameter, Plain, Scalar, Source, Type

Json = dict[str, Any]
_SCALARS: dict[Scalar, Json] = {
    Scalar.STRING: {"type": "string"},
    Scalar.INTEGER: {"type": "integer"},
    Scalar.NUMBER: {"type": "number"},
    Scalar.DECIMAL: {"type": "string", "format": "decimal"},
    Scalar.BOOLEAN: {"type": "boolean"},
    Scalar.ANY: {},
}
_TEXTS = frozenset({Scalar.STRING, Scalar.DECIMAL})


def schema_of(type_: Type) -> Json:
    """The schema of a value; where a number may be an empty text, that is in it."""
    match type_:
        case Plain():
            return _plain(type_)
        case Array(positions=positions) if positions:
            # Tools read `prefixItems` wrongly or not at all, so which is which stands beside it.
            return {
                "type": "array",
                "items": any_of(schema_of(one.type) for one in positions),
                "minItems": sum(1 for one in positions if one.required),
                "x-positions": [_field(one) | {"title": one_line(one.name)} for one in positions],
            }
        case Array(item):
            return {"type": "array", "items": schema_of(item)}
        case Map(value):
            return {"type": "object", "additionalProperties": schema_of(value)}
        case Object(fields):
            required = [str(field.name) for field in fields if field.required]
            schema: Json = {
                "type": "object",
                "properties": {str(field.name): _field(field) for field in fields},
            }
            return schema | ({"required": required} if required else {})


def limited(parameter: Parameter) -> Json:
    """The schema of a parameter with its documented range, length and default."""
    schema = schema_of(parameter.type)
    low, high = parameter.range or (None, None)
    if schema.get("type") in ("integer", "number"):
        for keyword, bound in (("minimum", low), ("maximum", high)):
            if bound is not None and re.fullmatch(r"-?\d{1,15}(\.\d{1,15})?", bound):
                schema[keyword] = float(bound) if "." in bound else int(bound)
    if parameter.max_length is not None and schema.get("type") == "string":
        schema["maxLength"] = parameter.max_length
    if parameter.default is not None:
        schema["default"] = parameter.default
    return schema


def described(schema: Json, meaning: str) -> Json:
    """With a description, which OpenAPI takes for CommonMark."""
    return schema | ({"description": markdown_text(meaning)} if meaning else {})


def source_of(source: Source) -> str:
    return f"{source.page}:{source.line}"


def any_of(options: Iterable[Json]) -> Json:
    """One of several schemas; one that takes everything makes the others idle."""
    distinct = list({repr(option): option for option in options}.values())
    if not distinct or {} in distinct:
        return {}
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _plain(plain: Plain) -> Json:
    values = list({(type(value), value): value for value in plain.enum or ()}.values())
    if values and not plain.enum_open:
        return {"enum": values}
    options = [dict(_SCALARS[scalar]) for scalar in plain.scalars]
    if plain.empty_text and not _TEXTS & set(plain.scalars):
        options.append({"const": ""})
    return any_of(options) | ({"x-enum": values} if values else {})


def _field(field: Field) -> Json:
    type_ = field.type
    # A venue adds values before its pages do, so those of an answer are told and not demanded.
    open_type = replace(type_, enum_open=True) if isinstance(type_, Plain) else type_
    schema: Json = schema_of(open_type)
    if field.nullable and schema:
        null: Json = {"anyOf": [schema, {"type": "null"}]}
        schema = null
    schema["x-source"] = source_of(field.source)
    if not field.documented:
        schema["x-documented"] = False
    return described(schema, text.field_meaning(field))
