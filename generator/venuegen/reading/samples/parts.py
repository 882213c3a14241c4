# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Parts of the reading of a value: containers that are still open, numbers, the literal words."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from venuegen.reading.samples.nodes import ArrayNode, Member, Node, ObjectNode, Scalar
from venuegen.reading.samples.scanner import Token

_MAX_DIGITS = 1000
LITERALS: dict[str, Scalar] = {
    "true": True,
    "false": False,
    "null": None,
    "none": None,
    "nil": None,
}


@dataclass(slots=True)
class Frame:
    """A container that is still open."""

    is_object: bool
    line: int
    members: list[Member] = field(default_factory=list[Member])
    items: list[Node] = field(default_factory=list[Node])
    names: set[str] = field(default_factory=set[str])
    key: Token | None = None
    note: str = ""  # the comment of the member that is being read
    comment: str = ""  # the comment behind the opening bracket
    elided: bool = False

    def close(self) -> Node:
        if self.is_object:
            return ObjectNode(tuple(self.members), self.line, self.elided)
        return ArrayNode(tuple(self.items), self.line, self.elided)


def number(text: str) -> Scalar:
    """A number with every digit it has; what is no plain number stays a text."""
    plain = text.replace("_", "").replace("−", "-").rstrip("Lln")
    if len(plain) > _MAX_DIGITS:
        return plain
    return int(plain) if plain.lstrip("+-").isdecimal() and plain.isascii() else _decimal(plain)


def _decimal(plain: str) -> Scalar:
    return Decimal(plain) if plain.isascii() else plain
