"""Does the page's own example fit the types that were made of the page?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from venuegen.facts import Json
from venuegen.model import Array, Field, Map, Object, Plain, Scalar, Type

NUMERIC = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\Z")


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value of an example that a client will report as `Drift`."""

    path: str
    line: int
    wanted: str
    value: Json


def misfits(
    wanted: Type, value: Json, path: str = "", line: int = 1, nullable: bool = False
) -> Iterator[Misfit]:
    """The values of an example that do not fit, the first of each list only."""
    if value is None and nullable:
        return
    match wanted:
        case Plain(scalars, empty_text=empty):
            if value == "" and empty:
                return
            # A value beyond an enumeration passes: venues add to them before their pages do.
            if not any(_is(scalar, value) for scalar in scalars):
                yield Misfit(path, line, "|".join(scalars), value)
        case Array(item):
            if not isinstance(value, list):
                yield Misfit(path, line, "array", value)
                return
            for one in value:
                found = list(misfits(item, one, f"{path}[]", line))
                if found:
                    yield from found
                    return
        case Map(inner):
            if not isinstance(value, dict):
                yield Misfit(path, line, "object", value)
                return
            for one in value.values():
                yield from misfits(inner, one, f"{path}.*".lstrip("."), line)
        case Object(fields):
            if not isinstance(value, dict):
                yield Misfit(path, line, "object", value)
                return
            for member in fields:
                yield from _member(member, value, path)


def _member(member: Field, value: dict[str, Json], path: str) -> Iterator[Misfit]:
    inside = f"{path}.{member.name}".lstrip(".")
    line = member.source.line
    if member.name in value:
        nullable = member.nullable
        yield from misfits(member.type, value[member.name], inside, line, nullable)
    elif member.required:
        yield Misfit(inside, line, "a value", None)


def _is(scalar: Scalar, value: Json) -> bool:
    match scalar:
        case Scalar.ANY:
            return True
        case Scalar.STRING:
            return isinstance(value, str)
        case Scalar.BOOLEAN:
            return isinstance(value, bool)
        case Scalar.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case Scalar.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Scalar.DECIMAL:
            number = isinstance(value, int | float) and not isinstance(value, bool)
            return number or (isinstance(value, str) and bool(NUMERIC.match(value)))
