"""Text of pages, where it stands there, and the shapes of what is sent and comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class Untrusted(str):
    """Text of a page. It reaches an output only through a sink of `venuegen.emit.encoders`."""

    __slots__ = ()


NO_TEXT = Untrusted("")


EmptyText = Literal["none", "keep"]


class Scalar(StrEnum):
    """What a value is. A decimal is a text on the wire, a number is a JSON number."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    ANY = "any"


Moment = Literal["s", "ms", "us", "iso"]
"""How a point in time is written: seconds, milliseconds, microseconds since 1970, or a text."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar; where the page disagrees with its samples, any of several.

    `enum` is every value that may be given, or with `enum_open` some of them. An `identifier` may
    be given as a text or a number, and is sent as its page has it. `moment` is how a point in time
    is written, None for what is none.
    """

    scalars: tuple[Scalar, ...]
    enum: tuple[str | int, ...] | None = None
    enum_open: bool = False
    identifier: bool = False
    moment: Moment | None = None
    #: What an answer's empty text becomes in place of a number; None where none is expected.
    empty_text: EmptyText | None = None


@dataclass(frozen=True, slots=True)
class Array:
    """A list. A row, such as a candle, has `positions`, each a field of its own; then `item` is
    anything."""

    item: Type
    positions: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose keys are data."""

    value: Type


@dataclass(frozen=True, slots=True)
class Object:
    fields: tuple[Field, ...]


Type = Plain | Array | Map | Object


@dataclass(frozen=True, slots=True)
class Source:
    """Where a symbol comes from: a page relative to the sources' root, and a line of it."""

    page: str
    line: int


@dataclass(frozen=True, slots=True)
class Field:
    """One member of an object, in a request body or a response. `required` False: may be absent."""

    name: Untrusted
    type: Type
    required: bool
    source: Source
    nullable: bool = False
    documented: bool = True
    description: Untrusted = NO_TEXT
    unit: Untrusted | None = None
    range: tuple[str | None, str | None] | None = None
    max_length: int | None = None
    #: Its range and length are checked before sending; else they are documentation alone.
    enforced: bool = True
    #: What its class is named after, where the name itself would make that of another class.
    label: str | None = None
    enum_meanings: Mapping[str, Untrusted] = field(default_factory=dict[str, Untrusted])


def member_of(type_: Type, dotted: str | None) -> Type | None:
    """The type of a dotted member of objects; None where there is none."""
    here: Type | None = type_
    for name in dotted.split(".") if dotted else ():
        fields = here.fields if isinstance(here, Object) else ()
        here = next((one.type for one in fields if one.name == name), None)
    return here
