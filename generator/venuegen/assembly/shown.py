"""What samples show: their values, and how they write what a caller gives."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from venuegen.facts import Example, Json
from venuegen.model import Array, EmptyText, Field, Map, Object, Plain, Scalar, Type

_DECIMALS = frozenset({Scalar.DECIMAL, Scalar.NUMBER})
_NUMBERS = _DECIMALS | {Scalar.INTEGER}


def parsed(example: Example) -> Json:
    """The value of a sample, None where it is none."""
    try:
        value: Json = json.loads(example.text)
        return value
    except (ValueError, RecursionError):
        return None


def as_shown(wanted: Type, values: Sequence[Json]) -> Type:
    """The type, its decimals in the form in which the samples write them: as texts or numbers."""
    return _refined(wanted, values, _in_form)


def as_received(wanted: Type, values: Sequence[Json], empty_text: EmptyText) -> Type:
    """The type of an answer: decimals in their form, and what an empty text in their place becomes.

    A whole number may be an empty text too, unless the samples prove that it comes as a number.
    """

    def refine(plain: Plain, values: Sequence[Json]) -> Plain:
        plain = _in_form(plain, values)
        is_optional = set(plain.scalars) <= _DECIMALS or (
            set(plain.scalars) <= _NUMBERS and not (values and all(map(_is_number, values)))
        )
        return replace(plain, empty_text=plain.empty_text or empty_text) if is_optional else plain

    return _refined(wanted, values, refine)


def _in_form(plain: Plain, values: Sequence[Json]) -> Plain:
    shown = [value for value in values if value not in (None, "")]
    forms = [Scalar.NUMBER] if any(map(_is_number, shown)) else []
    forms += [Scalar.DECIMAL] if any(isinstance(value, str) for value in shown) else []
    if not forms or not _DECIMALS & set(plain.scalars):
        return plain
    others = [scalar for scalar in plain.scalars if scalar not in _DECIMALS]
    return replace(plain, scalars=(*forms, *others))


def _refined(
    wanted: Type, values: Sequence[Json], refine: Callable[[Plain, Sequence[Json]], Plain]
) -> Type:
    """The type with each scalar member changed in the light of its values in the samples."""
    match wanted:
        case Plain():
            return refine(wanted, values)
        case Array(positions=positions) if positions:
            rows = [value for value in values if isinstance(value, list)]
            columns = [[row[i] for row in rows if i < len(row)] for i in range(len(positions))]
            changed = (
                replace(one, type=_refined_item(one.type, column, refine))
                for one, column in zip(positions, columns, strict=True)
            )
            return Array(item=wanted.item, positions=tuple(changed))
        case Array(item):
            items = [one for value in values if isinstance(value, list) for one in value]
            return Array(_refined_item(item, items, refine))
        case Map(value):
            members = [one for whole in values if isinstance(whole, dict) for one in whole.values()]
            return Map(_refined(value, members, refine))
        case Object(fields):
            objects = [value for value in values if isinstance(value, dict)]
            return Object(tuple(_refined_field(field, objects, refine) for field in fields))


def _refined_item(
    item: Type, values: Sequence[Json], refine: Callable[[Plain, Sequence[Json]], Plain]
) -> Type:
    """An item of a list, which leaves out what is not set instead of sending an empty text."""
    return _in_form(item, values) if isinstance(item, Plain) else _refined(item, values, refine)


def _refined_field(
    field: Field,
    objects: Sequence[dict[str, Json]],
    refine: Callable[[Plain, Sequence[Json]], Plain],
) -> Field:
    values = [one[field.name] for one in objects if field.name in one]
    return replace(field, type=_refined(field.type, values, refine))


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
