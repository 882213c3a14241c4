"""Calls that documents show: arguments from the page's own request sample, or by their type."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeGuard

from venuegen.emit.encoders import Code, join, python_string
from venuegen.emit.naming import argument_names
from venuegen.model import Array, Endpoint, Map, Object, Parameter, Plain, Scalar, Type

_MOST_SHOWN = 200


def sample_arguments(endpoint: Endpoint) -> list[tuple[Code, Code]]:
    """Argument and literal of each parameter that a first call gives."""
    asked = [parameter for parameter in endpoint.parameters if not parameter.signed]
    names = argument_names(asked)
    given = _given(endpoint)
    chosen = _chosen(endpoint, asked, given)
    return [
        (names[str(p.name)], _value(p, given.get(str(p.name))))
        for p in sorted(asked, key=lambda p: p.required is not True)
        if str(p.name) in chosen
    ]


def _given(endpoint: Endpoint) -> Mapping[str, Any]:
    """The members of the first request sample; what it holds beyond the table is ignored."""
    for sample in endpoint.request_samples:
        with contextlib.suppress(ValueError):
            value = json.loads(sample.text, parse_float=Decimal)
            if _is_object(value):
                return value
    return {}


def _chosen(endpoint: Endpoint, asked: list[Parameter], given: Mapping[str, Any]) -> set[str]:
    chosen = {str(p.name) for p in asked if p.required is True}
    chosen |= {str(p.name) for p in asked if str(p.name) in given}
    for rule in endpoint.constraints:
        names = [str(name) for name in rule.fields]
        match rule.kind:
            case "at_least_one_of" if not chosen & set(names):
                chosen.add(names[0])
            case "exactly_one_of":
                kept = next((name for name in names if name in chosen), names[0])
                chosen = chosen - set(names) | {kept}
            case "mutually_exclusive":
                present = [name for name in names if name in chosen]
                chosen -= set(present[1:])
            case "requires" if names[0] in chosen:
                chosen |= set(names[1:])
            case "required_if" if str(rule.when[0]) in chosen:
                chosen |= set(names)
            case _:
                pass
    return chosen


def _value(parameter: Parameter, given: Any) -> Code:
    if isinstance(parameter.type, Plain) and parameter.type.enum:
        values = parameter.type.enum
        return _literal(given if given in values else values[0])
    fits = given is not None and _fits(given, parameter.type)
    return _literal(given if fits else placeholder(str(parameter.name), parameter.type))


def _fits(value: Any, type_: Type) -> bool:
    match type_:
        case Plain(scalars):
            if isinstance(value, bool):
                return Scalar.BOOLEAN in scalars
            if isinstance(value, str):
                return Scalar.STRING in scalars and len(value) <= _MOST_SHOWN
            return isinstance(value, int) and Scalar.INTEGER in scalars
        case Array(item):
            return _is_list(value) and all(_fits(one, item) for one in value)
        case Map() | Object():
            return False


def placeholder(name: str, type_: Type) -> Any:
    """A value of the type that says by itself that it is none."""
    match type_:
        case Plain(scalars, enum):
            if enum:
                return enum[0]
            if Scalar.STRING in scalars or Scalar.ANY in scalars:
                return f"<{name}>"
            if Scalar.DECIMAL in scalars or Scalar.NUMBER in scalars:
                return Decimal(1)
            return True if scalars == (Scalar.BOOLEAN,) else 1
        case Array(item):
            return [placeholder(name, item)]
        case Map(value):
            return {"<key>": placeholder(name, value)}
        case Object(fields):
            return {
                str(field.name): placeholder(str(field.name), field.type)
                for field in fields
                if field.required
            }


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _literal(value: Any) -> Code:
    if isinstance(value, Decimal):
        return Code(f"Decimal({python_string(format(value, 'f'))})")
    if _is_list(value):
        return Code("[" + join(map(_literal, value)) + "]")
    if _is_object(value):
        members = (Code(f"{python_string(k)}: {_literal(v)}") for k, v in value.items())
        return Code("{" + join(members) + "}")
    if isinstance(value, bool | int):
        return Code(repr(value))
    return python_string(str(value))
