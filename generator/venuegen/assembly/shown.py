"""What samples show: their values, and how they write what a caller gives."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from venuegen.facts import Example, Json
from venuegen.model import Array, Map, Object, Plain, Scalar, Type


def parsed(example: Example) -> Json:
    """The value of a sample, None where it is none."""
    try:
        value: Json = json.loads(example.text)
        return value
    except (ValueError, RecursionError):
        return None


def as_shown(wanted: Type, values: Sequence[Json]) -> Type:
    """The type, its decimals turned into numbers where all of the sample values are numbers."""
    match wanted:
        case Plain(scalars):
            if Scalar.DECIMAL not in scalars or not values or not all(map(_is_number, values)):
                return wanted
            return replace(
                wanted,
                scalars=tuple(Scalar.NUMBER if one is Scalar.DECIMAL else one for one in scalars),
            )
        case Array(item):
            return Array(
                as_shown(item, [v for one in values if isinstance(one, list) for v in one])
            )
        case Map(value):
            inner = [v for one in values if isinstance(one, dict) for v in one.values()]
            return Map(as_shown(value, inner))
        case Object(fields):
            objects = [one for one in values if isinstance(one, dict)]
            return Object(
                tuple(
                    replace(
                        field,
                        type=as_shown(
                            field.type, [one[field.name] for one in objects if field.name in one]
                        ),
                    )
                    for field in fields
                )
            )


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
