"""Calls that documents show: arguments from the page's own request sample, or by their type."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from venuegen.emit.encoders import Code, join, python_string
from venuegen.emit.naming import LIST_BODY, argument_names, member_names
from venuegen.json_shapes import is_list, is_object
from venuegen.model import Array, Constraint, Endpoint, Map, Object, Parameter, Plain, Scalar, Type

_MOST_SHOWN = 200


def sample_arguments(endpoint: Endpoint) -> list[tuple[Code, Code]]:
    """Argument and literal of each parameter that a first call gives."""
    names = argument_names(endpoint)
    values = as_given(endpoint, sample_values(endpoint))
    return [(names[name], literal(value)) for name, value in values.items()]


def as_given(endpoint: Endpoint, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values by wire names as a caller gives them: the members of objects by Python names."""
    types = {str(parameter.name): parameter.type for parameter in endpoint.parameters}
    return {name: _named(value, types.get(name)) for name, value in values.items()}


def _named(value: Any, type_: Type | None) -> Any:
    match type_:
        case Array(inner) if is_list(value):
            return [_named(one, inner) for one in value]
        case Map(inner) if is_object(value):
            return {key: _named(one, inner) for key, one in value.items()}
        case Object(fields) if is_object(value):
            names = {wire: str(name) for wire, name in member_names(fields).items()}
            types = {str(field.name): field.type for field in fields}
            return {
                names.get(wire, wire): _named(one, types.get(wire)) for wire, one in value.items()
            }
        case _:
            return value


def sample_values(endpoint: Endpoint) -> dict[str, Any]:
    """What a first call gives, by wire name: required parameters first."""
    asked = [parameter for parameter in endpoint.parameters if not parameter.signed]
    given = _given(endpoint)
    chosen = _chosen(endpoint, asked, given)
    return {
        str(p.name): value_of(str(p.name), given.get(str(p.name)), p.type)
        for p in sorted(asked, key=lambda p: p.required is not True)
        if str(p.name) in chosen
    }


def _given(endpoint: Endpoint) -> Mapping[str, Any]:
    """The members of the first request sample; what it holds beyond the table is ignored."""
    for sample in endpoint.request_samples:
        with contextlib.suppress(ValueError):
            value = json.loads(sample.text, parse_float=Decimal)
            if is_object(value):
                return value
            if is_list(value):
                return {LIST_BODY: value}
    return {}


def _chosen(endpoint: Endpoint, asked: list[Parameter], given: Mapping[str, Any]) -> set[str]:
    chosen = {str(p.name) for p in asked if p.required is True}
    chosen |= {str(p.name) for p in asked if str(p.name) in given}
    for rule in endpoint.constraints:
        names = [str(name) for name in rule.fields]
        if rule.scope or not rule.enforced or not _applies(rule, chosen, given):
            continue
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
            case "required_if":
                chosen |= set(names)
            case _:
                pass
    return chosen


def _applies(rule: Constraint, chosen: set[str], given: Mapping[str, Any]) -> bool:
    """Does the rule hold for a call with these parameters?"""
    if not rule.when:
        return True
    name, *values = map(str, rule.when)
    return name in chosen and (not values or str(given.get(name)) in values)


def value_of(name: str, given: Any, type_: Type) -> Any:
    """The given value as the type has it, or one made up where none fits."""
    match type_:
        case Plain(scalars, enum):
            fitting = _scalar(given, scalars)
            is_closed = enum is not None and not type_.enum_open
            if fitting is None or (is_closed and fitting not in (enum or ())):
                return placeholder(name, type_)
            return fitting
        case Array(item) if is_list(given):
            return [value_of(name, one, item) for one in given]
        case Map(value) if is_object(given):
            return {key: value_of(key, one, value) for key, one in given.items()}
        case Object(fields) if is_object(given):
            return {
                str(field.name): value_of(str(field.name), given.get(str(field.name)), field.type)
                for field in fields
                if field.required or str(field.name) in given
            }
        case _:
            return placeholder(name, type_)


def _scalar(given: Any, scalars: tuple[Scalar, ...]) -> Any:
    """The value in a form that the scalars take, or None."""
    if Scalar.ANY in scalars and not is_list(given):
        return given
    if isinstance(given, bool):
        return given if Scalar.BOOLEAN in scalars else None
    if isinstance(given, int) and Scalar.INTEGER in scalars:
        return given
    is_number = isinstance(given, int | Decimal) or (
        isinstance(given, str) and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", given) is not None
    )
    if is_number and {Scalar.DECIMAL, Scalar.NUMBER} & set(scalars):
        return Decimal(str(given))
    if isinstance(given, str) and Scalar.STRING in scalars and len(given) <= _MOST_SHOWN:
        return given
    if isinstance(given, str) and is_number and Scalar.INTEGER in scalars and "." not in given:
        return int(given)
    return str(given) if isinstance(given, int) and Scalar.STRING in scalars else None


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


def literal(value: Any) -> Code:
    """The value as Python writes it."""
    if isinstance(value, Decimal):
        return Code(f"Decimal({python_string(format(value, 'f'))})")
    if is_list(value):
        return Code("[" + join(map(literal, value)) + "]")
    if is_object(value):
        members = (Code(f"{python_string(k)}: {literal(v)}") for k, v in value.items())
        return Code("{" + join(members) + "}")
    if isinstance(value, bool | int):
        return Code(repr(value))
    return python_string(str(value))
