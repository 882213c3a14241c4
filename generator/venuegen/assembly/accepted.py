"""What a caller may give beyond the form that a page documents: an id as text or number alike, and
a point in time as a `datetime`, where its unit is certain."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from venuegen.facts import Json
from venuegen.model import Array, Map, Moment, Object, Parameter, Plain, Scalar, Type
from venuegen.vocabulary.types import name_words

_ID = re.compile(r"(^|_)(id|ids|ID)$|[a-z0-9](Id|ID|Ids|IDs|IdList)$")
_ONE_FORM = ((Scalar.STRING,), (Scalar.INTEGER,))
_UNITS: Mapping[str, Moment] = {
    "seconds": "s", "s": "s", "milliseconds": "ms", "ms": "ms", "microseconds": "us", "us": "us",
}  # fmt: skip
#: How many digits a moment of our days has.
_DIGITS: Mapping[int, Moment] = {10: "s", 13: "ms", 16: "us"}
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_MOMENTS = frozenset(
    ("time", "timestamp", "ts", "date", "at", "start", "end", "begin", "from", "to", "since",
     "until", "expiry", "expiration")
)  # fmt: skip
_ALONE = frozenset(("after", "before"))


def names_an_id(name: str) -> bool:
    """Whether a wire name is one that ids have everywhere."""
    return _ID.search(name) is not None


def accepting(parameter: Parameter, values: Sequence[Json], ids: Collection[str]) -> Parameter:
    """The parameter with what it takes besides; `values` are those that the page's samples show,
    `ids` the names that venue.yaml calls ids."""
    name = str(parameter.name)
    is_id = name in ids or names_an_id(name)
    return replace(parameter, type=_accepting(parameter.type, name, parameter.unit, values, is_id))


def _accepting(
    type_: Type, name: str, unit: str | None, values: Sequence[Json], is_id: bool
) -> Type:
    match type_:
        case Plain(scalars, enum):
            return replace(
                type_,
                identifier=is_id and enum is None and scalars in _ONE_FORM,
                moment=_moment(name, unit, type_, values),
            )
        case Array(item):
            items = [item for one in values if isinstance(one, list) for item in one]
            return replace(type_, item=_accepting(item, name, unit, items, is_id))
        case Map(value):
            inner = [v for one in values if isinstance(one, dict) for v in one.values()]
            return Map(_accepting(value, "", None, inner, False))
        case Object(fields):
            objects = [one for one in values if isinstance(one, dict)]
            return Object(
                tuple(
                    replace(
                        field,
                        type=_accepting(
                            field.type,
                            str(field.name),
                            field.unit,
                            [one[field.name] for one in objects if field.name in one],
                            names_an_id(field.name),
                        ),
                    )
                    for field in fields
                )
            )


def _moment(name: str, unit: str | None, type_: Plain, values: Sequence[Json]) -> Moment | None:
    """How a point in time is written: as its unit and its samples say, if they agree."""
    words = name_words(name)
    if type_.enum or not words or not (words[-1] in _MOMENTS or name in _ALONE):
        return None
    found: set[Moment | None] = {_shown(value) for value in values}
    if unit is not None and unit in _UNITS:
        found.add(_UNITS[unit])
    moment = next(iter(found)) if len(found) == 1 else None
    if moment is None:
        return None
    numeric = {Scalar.INTEGER, Scalar.NUMBER, Scalar.DECIMAL, Scalar.STRING}
    fits = {Scalar.STRING} if moment == "iso" else numeric
    return moment if fits & set(type_.scalars) else None


def _shown(value: Json) -> Moment | None:
    """How a sample writes a moment."""
    text = str(value)
    if isinstance(value, str) and _ISO.fullmatch(value):
        return "iso"
    return _DIGITS.get(len(text)) if text.isdecimal() else None
