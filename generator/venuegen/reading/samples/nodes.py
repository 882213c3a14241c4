"""The tree of a sample: values with the line of every key and value, comments kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

Scalar = str | int | Decimal | bool | None


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """A value. Integers are exact, numbers with a point or exponent are Decimals.

    `quoted` is False for a string that stands bare in the sample, such as a variable or `<id>`.
    """

    value: Scalar
    line: int
    comment: str = ""
    quoted: bool = True


@dataclass(frozen=True, slots=True)
class Member:
    """A key of an object and its value; `line` is the line of the key."""

    name: str
    line: int
    value: Node
    comment: str = ""


@dataclass(frozen=True, slots=True)
class ObjectNode:
    """`elided`: the sample says with `...` that there is more."""

    members: tuple[Member, ...]
    line: int
    elided: bool = False

    def get(self, name: str) -> Member | None:
        """The last member of that name (the one that JSON readers keep)."""
        return next((m for m in reversed(self.members) if m.name == name), None)


@dataclass(frozen=True, slots=True)
class ArrayNode:
    items: tuple[Node, ...]
    line: int
    elided: bool = False


Node = ObjectNode | ArrayNode | ScalarNode


@dataclass(frozen=True, slots=True)
class Problem:
    """One liberty that the reader took. `code` is kebab-case and stable."""

    code: str
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One value read from a text. `title` is the text that stands directly above it.

    `dialect` is json, json-with-comments, javascript, python, viewer or, where nothing could be
    read, unreadable.
    """

    value: Node | None
    dialect: str
    line: int
    last_line: int
    problems: tuple[Problem, ...] = ()
    title: str = ""


def walk(node: Node, path: str = "") -> Iterator[tuple[str, Member | None, Node]]:
    """Every node with its dotted path (`data[].id`); the member is None for items and the root."""
    pending: list[tuple[str, Member | None, Node]] = [(path, None, node)]
    while pending:
        here, member, current = pending.pop()
        yield here, member, current
        match current:
            case ObjectNode(members=members):
                pending += [
                    (f"{here}.{m.name}" if here else m.name, m, m.value) for m in members[::-1]
                ]
            case ArrayNode(items=items):
                pending += [(f"{here}[]", None, item) for item in items[::-1]]
            case ScalarNode():
                pass


def to_json_text(node: Node) -> str:
    """The sample as strict JSON text, two spaces a level, numbers with every digit they had."""
    return _text(node, "\n")


def _text(node: Node, newline: str) -> str:
    deeper = newline + "  "
    match node:
        case ScalarNode(value=value):
            return _scalar_text(value)
        case ArrayNode(items=()):
            return "[]"
        case ArrayNode(items=items):
            return f"[{deeper}{(',' + deeper).join(_text(i, deeper) for i in items)}{newline}]"
        case ObjectNode(members=members):
            last = {m.name: m.value for m in members}
            if not last:
                return "{}"
            rows = (
                f"{json.dumps(k, ensure_ascii=False)}: {_text(v, deeper)}" for k, v in last.items()
            )
            return f"{{{deeper}{(',' + deeper).join(rows)}{newline}}}"


def _scalar_text(value: Scalar) -> str:
    if isinstance(value, Decimal):
        exponent = value.as_tuple().exponent
        plain = isinstance(exponent, int) and abs(exponent) < 50
        return format(value, "f") if plain else str(value)
    return json.dumps(value, ensure_ascii=False)
