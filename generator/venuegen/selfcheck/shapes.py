"""Types changed at one place: members that samples show, containers that samples have otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from venuegen.json_shapes import is_list
from venuegen.model import Array, Field, Map, Object, Plain, Scalar, Source, Untrusted
from venuegen.model import Type as ModelType
from venuegen.selfcheck.rules import ANYTHING


def at(
    wanted: ModelType, way: Sequence[str], change: Callable[[ModelType], ModelType]
) -> ModelType:
    """The type with the one at the end of a way changed; as it is where the way leads nowhere."""
    if not way:
        return change(wanted)
    first, rest = way[0], way[1:]
    match wanted:
        case Array(item, positions):
            if first == "[]":
                return replace(wanted, item=at(item, rest, change))
            changed = (
                replace(one, type=at(one.type, rest, change)) if f"[{number}]" == first else one
                for number, one in enumerate(positions)
            )
            return replace(wanted, positions=tuple(changed))
        case Map(value) if first == "*":
            return Map(at(value, rest, change))
        case Object(fields):
            return Object(
                tuple(
                    replace(one, type=at(one.type, rest, change)) if one.name == first else one
                    for one in fields
                )
            )
        case _:
            return wanted


def member_at(wanted: ModelType, way: Sequence[str], change: Callable[[Field], Field]) -> ModelType:
    """The type with the field at the end of a way changed."""
    *outer, last = way

    def changed(owner: ModelType) -> ModelType:
        if not isinstance(owner, Object):
            return owner
        return Object(tuple(change(one) if one.name == last else one for one in owner.fields))

    return at(wanted, outer, changed)


def with_member(name: str, value: object, source: Source) -> Callable[[ModelType], ModelType]:
    """Adds a member that a sample alone shows to an object."""

    def added(owner: ModelType) -> ModelType:
        if not isinstance(owner, Object) or any(one.name == name for one in owner.fields):
            return owner
        shown = Field(Untrusted(name), shape_of(value), False, source, documented=False)
        return Object((*owner.fields, shown))

    return added


def taking(value: object) -> Callable[[ModelType], ModelType]:
    """Makes a type take a value, too: a list of what is documented as one, or another scalar."""

    def taken(wanted: ModelType) -> ModelType:
        shape = shape_of(value)
        match wanted:
            case Plain(scalars) if isinstance(shape, Plain):
                both = tuple(dict.fromkeys([*scalars, *shape.scalars]))
                if Scalar.ANY in both:
                    return ANYTHING
                return replace(wanted, scalars=both, identifier=False, moment=None, empty_text=None)
            case Object() if is_list(value):
                return Array(wanted)
            case _:
                return ANYTHING

    return taken


def shape_of(value: object) -> ModelType:
    """The type of a value of a sample, as far as one value tells it."""
    match value:
        case bool():
            return Plain((Scalar.BOOLEAN,))
        case int():
            return Plain((Scalar.INTEGER,))
        case Decimal() | float():
            return Plain((Scalar.NUMBER,))
        case str():
            return Plain((Scalar.STRING,))
        case _:
            return ANYTHING
