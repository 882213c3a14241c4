"""Type expressions and flat lists of members → the types of the model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from venuegen.facts import FieldFact, Json, ParameterFact
from venuegen.model import (
    NO_TEXT,
    Array,
    Field,
    Map,
    Object,
    Plain,
    Scalar,
    Source,
    Type,
    Untrusted,
)
from venuegen.vocabulary.types import is_number, type_of

ANYTHING = Plain((Scalar.ANY,))
_POSITION = re.compile(r"\[[0-9]{1,2}\]")
DEEPEST = 40
"""Levels of nesting that a page can mean; beyond is an attack or a misreading."""


def parse_type(
    expression: str,
    enum: tuple[Json, ...] | None = None,
    *,
    enum_open: bool = False,
    depth: int = 0,
) -> Type:
    """The type of an expression such as `string|integer` or `array<map<decimal>>`."""
    options = list(_split(expression))
    containers = [option for option in options if _container(option)[0]]
    if not containers:
        scalars = tuple(dict.fromkeys(_scalar(option) for option in options))
        plain = ANYTHING.scalars if Scalar.ANY in scalars else scalars
        literals = _literals(enum, plain)
        return Plain(plain, literals, enum_open=enum_open and literals is not None)
    if len(options) > 1 or depth > DEEPEST:
        return ANYTHING
    outer, inner = _container(options[0])
    if outer == "array":
        return Array(parse_type(inner, enum, enum_open=enum_open, depth=depth + 1))
    return Map(parse_type(inner, enum, enum_open=enum_open, depth=depth + 1))


def _split(expression: str) -> Iterator[str]:
    """The options of a union, those inside <> left alone."""
    depth, start = 0, 0
    for index, letter in enumerate(expression):
        depth += (letter == "<") - (letter == ">")
        if letter == "|" and depth == 0:
            yield expression[start:index].strip()
            start = index + 1
    yield expression[start:].strip()


def _container(option: str) -> tuple[str, str]:
    """`array<x>` → array, x; a bare array or object holds anything; a scalar is no container."""
    outer, bracket, inner = option.partition("<")
    outer = {"object": "map"}.get(outer, outer)
    if outer not in ("array", "map"):
        return "", ""
    return outer, inner.removesuffix(">") if bracket else "any"


def _scalar(option: str) -> Scalar:
    try:
        return Scalar(option)
    except ValueError:
        return Scalar.ANY


def _literals(
    enum: tuple[Json, ...] | None, scalars: tuple[Scalar, ...]
) -> tuple[str | int, ...] | None:
    """The values of an enumeration, written in the type they are sent in; None where they can't."""
    if not enum:
        return None
    if scalars == (Scalar.STRING,):
        return tuple(str(value) for value in enum if isinstance(value, str | int))
    if scalars == (Scalar.INTEGER,):
        try:
            return tuple(int(value) for value in enum if isinstance(value, str | int))
        except ValueError:
            return None
    if set(scalars) <= {Scalar.STRING, Scalar.INTEGER}:
        return tuple(value for value in enum if isinstance(value, str | int))
    return None


def as_typed(value: Json, wanted: Type) -> Json:
    """A text such as a default as the whole number or the truth that it stands for."""
    if not isinstance(value, str) or not isinstance(wanted, Plain):
        return value
    if wanted.scalars == (Scalar.BOOLEAN,):
        return {"true": True, "false": False}.get(value.casefold())
    if wanted.scalars == (Scalar.INTEGER,):
        return int(value) if re.fullmatch(r"-?[0-9]{1,40}", value) else None
    return value


@dataclass(slots=True)
class Node:
    """One member while its tree is built: its fact, if the page states it, and its members."""

    fact: FieldFact | ParameterFact | None = None
    children: dict[str, Node] = field(default_factory=dict)

    def at(self, path: str) -> Node:
        """The node of a dotted path, made where it is missing."""
        node = self
        for part in segments(path):
            node = node.children.setdefault(part, Node())
        return node


def segments(path: str) -> list[str]:
    """`data[].fills[].price` → data, [], fills, [], price; a row's `rows[][0]` → rows, [], [0]."""
    parts: list[str] = []
    for piece in path.split("."):
        name = piece
        lists = 0
        position = re.search(r"(?<=\[\])\[[0-9]{1,2}\]\Z", name)
        name = name[: position.start()] if position else name
        while name.endswith("[]"):
            name = name[:-2]
            lists += 1
        parts.extend([name] if name else [])
        parts.extend(["[]"] * lists)
        parts.extend([position[0]] if position else [])
    return parts


def tree_of(facts: Iterable[tuple[str, FieldFact | ParameterFact]]) -> Node:
    """The tree of facts by their paths; where a path is stated twice the first one counts."""
    root = Node()
    for path, fact in facts:
        node = root.at(path)
        node.fact = node.fact or fact
    return root


@dataclass(frozen=True, slots=True)
class Builder:
    """Turns a tree into a type. Example values decide what is always there and what may be null."""

    page: str
    line: int

    def build(self, node: Node, values: Sequence[Json]) -> Type:
        if any(_POSITION.fullmatch(name) for name in node.children):
            return self._row(node, values)
        children = _members(node, values)
        if "[]" in children:
            items = [item for value in values if isinstance(value, list) for item in value]
            item = self.build(children["[]"], items)
            stated = parse_type(node.fact.type) if node.fact else None
            is_plain = isinstance(stated, Array) and isinstance(stated.item, Plain)
            return stated if stated and item == ANYTHING and is_plain else Array(item)
        if set(children) == {"*"}:
            members = [m for value in values if isinstance(value, dict) for m in value.values()]
            return Map(self.build(children["*"], members))
        if children:
            objects = [value for value in values if isinstance(value, dict)]
            return Object(
                tuple(
                    self._member(name, child, objects)
                    for name, child in children.items()
                    if name != "*"
                )
            )
        return ANYTHING if node.fact is None else _leaf(node.fact)

    def _row(self, node: Node, values: Sequence[Json]) -> Type:
        """A list whose positions a page names; one that it leaves out is known by its number."""
        rows = [value for value in values if isinstance(value, list)]
        last = max(int(name[1:-1]) for name in node.children if _POSITION.fullmatch(name))
        positions: list[Field] = []
        for number in range(last + 1):
            position = node.children.get(f"[{number}]", Node())
            objects: list[dict[str, Json]] = [
                {"": row[number]} if number < len(row) else {} for row in rows
            ]
            member = self._member("", position, objects)
            named = position.fact.position if isinstance(position.fact, FieldFact) else None
            positions.append(
                replace(
                    member,
                    name=Untrusted(named or f"position {number}"),
                    required=all(objects),
                )
            )
        return Array(ANYTHING, tuple(positions))

    def _member(self, name: str, node: Node, objects: Sequence[dict[str, Json]]) -> Field:
        values = [value[name] for value in objects if name in value]
        always = len(values) == len(objects)
        fact = node.fact
        null = any(value is None for value in values)
        return Field(
            name=Untrusted(name),
            type=self.build(node, values),
            required=always and _is_required(fact, bool(objects)),
            source=Source(self.page, fact.line if fact else self.line),
            nullable=null or (isinstance(fact, FieldFact) and fact.nullable),
            documented=not isinstance(fact, FieldFact) or fact.documented,
            description=Untrusted(fact.description) if fact else NO_TEXT,
            unit=Untrusted(fact.unit) if fact and fact.unit else None,
            range=fact.range if isinstance(fact, ParameterFact) else None,
            max_length=fact.max_length if isinstance(fact, ParameterFact) else None,
            enforced=not isinstance(fact, ParameterFact) or fact.enforced,
            enum_meanings=untrusted(fact.enum_meanings) if fact else {},
        )


def _leaf(fact: FieldFact | ParameterFact) -> Type:
    """The type of one row. A decimal whose type word says number is a number on the wire."""
    words = fact.documented_type or ""
    is_sent = isinstance(fact, ParameterFact)
    is_written = is_number(words) if is_sent else "number" in (type_of(words) or "")
    expression = fact.type.replace("decimal", "number") if is_written else fact.type
    built = parse_type(expression, fact.enum, enum_open=fact.enum_open)
    if isinstance(fact, FieldFact) and fact.empty_text and isinstance(built, Plain):
        return replace(built, empty_text=fact.empty_text)
    return built


def _members(node: Node, values: Sequence[Json]) -> dict[str, Node]:
    """The members of a node, in the shape that the examples have.

    A table that lists the fields of a list where the example has one object, or the other way
    round, has its fields all the same: the example only says where they sit.
    """
    shapes = {type(value) for value in values if value is not None}
    children = node.children
    named = {name: child for name, child in children.items() if name != "[]"}
    if not children or (shapes and not shapes & {list, dict}):
        return {}
    if "*" in named and not any(_is_stated(named[name]) for name in named if name != "*"):
        # A table that calls it a map: the keys of the example are data.
        every = Node()
        for child in named.values():
            every = Node(every.fact or child.fact, _merged(every.children, child.children))
        return {"*": every}
    if "[]" in children and shapes == {dict}:
        return _merged(children["[]"].children, named)
    if named and shapes == {list}:
        item = children.get("[]", Node())
        return {"[]": Node(item.fact, _merged(item.children, named))}
    return children


def _is_stated(node: Node) -> bool:
    """Is there a line of a table behind this node or below it?"""
    fact = node.fact
    stated = isinstance(fact, ParameterFact) or (fact is not None and fact.documented)
    return stated or any(_is_stated(child) for child in node.children.values())


def _merged(first: dict[str, Node], second: dict[str, Node]) -> dict[str, Node]:
    found = dict(first)
    for name, node in second.items():
        twin = found.get(name)
        found[name] = (
            node
            if twin is None
            else Node(twin.fact or node.fact, _merged(twin.children, node.children))
        )
    return found


def _is_required(fact: FieldFact | ParameterFact | None, has_examples: bool) -> bool:
    """What the page promises. A table without a column for it promises what its examples show; an
    example alone promises nothing. What no line names but its members is there because they are."""
    if fact is None:
        return has_examples
    if isinstance(fact, FieldFact) and not fact.documented:
        return False
    if fact.required is None:
        return has_examples
    return fact.required is True


def untrusted(meanings: Mapping[str, str]) -> dict[str, Untrusted]:
    """The meanings of an enumeration as text of a page."""
    return {str(value): Untrusted(text) for value, text in meanings.items()}
