"""What the samples of a page show of a body: its paths, and at each the kinds and values seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from venuegen.reading.samples import ArrayNode, Node, ObjectNode, ScalarNode

_DATA_KEY = re.compile(
    r"^(?:[A-Z0-9]{2,}(?:[-_/:][A-Z0-9]+)*|\d+(?:[-.:]\d+)*|[a-z]{3,5}_[a-z]{3,5}|[A-Z]{3,}-[\w-]+)$"
)
_COIN = re.compile(r"(?!ID|URL|UID|OK|TS)[A-Z0-9]{2,10}(?:[-_/][A-Z0-9]{2,10})?")
_NUMERIC = re.compile(r"^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?$")
_VALUES = 20


@dataclass(slots=True)
class Seen:
    """One path of a body as the samples show it."""

    path: str
    line: int
    kinds: dict[str, None] = field(default_factory=dict[str, None])
    values: list[str | int | Decimal | bool] = field(
        default_factory=list["str | int | Decimal | bool"]
    )
    nullable: bool = False
    comment: str = ""

    @property
    def is_numeric_text(self) -> bool:
        texts = [value for value in self.values if isinstance(value, str)]
        return bool(texts) and all(_NUMERIC.match(text) for text in texts if text) and any(texts)


Tree = dict[str, Seen]


def tree_of(nodes: Iterable[Node], documented: frozenset[str] = frozenset()) -> Tree:
    """The paths of one or more samples, merged, in order of first appearance.

    An object whose keys are data (coins, symbols, numbers), not names of the tables, is a map:
    its keys become `*`. So do those of an object that the tables (`documented`) call a map: `x.*`.
    """
    tree: Tree = {}
    for node in nodes:
        pending: list[tuple[str, Node]] = [("", node)]
        while pending:
            path, here = pending.pop()
            pending += reversed(list(_children(tree, path, here, documented)))
    return tree


def _children(
    tree: Tree, path: str, node: Node, documented: frozenset[str]
) -> Sequence[tuple[str, Node]]:
    if isinstance(node, ArrayNode):
        return [(f"{path}[]", item) for item in node.items[:50]]
    if not isinstance(node, ObjectNode):
        return []
    found: list[tuple[str, Node]] = []
    is_map = (
        (f"{path}.*" if path else "*") in documented
        or _has_data_keys(node, documented)
        or (last_name(path) in documented and _has_one_coin(node, documented))
    )
    for member in node.members:
        name = "*" if is_map else member.name
        below = f"{path}.{name}" if path else name
        seen = tree.setdefault(below, Seen(below, member.line))
        seen.comment = seen.comment or member.comment
        see(seen, member.value)
        found.append((below, member.value))
    return found


def _has_data_keys(node: ObjectNode, documented: frozenset[str]) -> bool:
    names = [member.name for member in node.members]
    if names and not documented.intersection(names) and _repeat_their_keys(node):
        return True
    if (
        not names
        or documented.intersection(names)
        or not all(_DATA_KEY.match(name) for name in names)
    ):
        return False
    kinds = {kind_of(member.value) for member in node.members}
    return len(kinds) == 1 and (
        len(names) > 1 or all(isinstance(m.value, ObjectNode) for m in node.members)
    )


def _has_one_coin(node: ObjectNode, documented: frozenset[str]) -> bool:
    """`{"MNT": "0.1"}` of an object whose row in a table names no members: the key is a coin."""
    names = [member.name for member in node.members]
    return len(names) == 1 and _COIN.fullmatch(names[0]) is not None and names[0] not in documented


def _repeat_their_keys(node: ObjectNode) -> bool:
    """Two objects or more of which each names its own key: `{"blue": {"box": "blue"}, ...}`."""
    items = [(member.name, member.value) for member in node.members]
    return len(items) > 1 and all(
        isinstance(item, ObjectNode)
        and any(isinstance(m.value, ScalarNode) and m.value.value == name for m in item.members)
        for name, item in items
    )


def see(seen: Seen, node: Node) -> None:
    """Add a value of a path to what was seen of it."""
    kind = kind_of(node)
    if kind == "null":
        seen.nullable = True
        return
    if kind == "array" and isinstance(node, ArrayNode):
        inner = {kind_of(item) for item in node.items} - {"null"}
        kind = f"array<{inner.pop()}>" if len(inner) == 1 else "array"
    seen.kinds.setdefault(kind)
    if isinstance(node, ScalarNode) and node.value is not None and len(seen.values) < _VALUES:
        seen.values.append(node.value)


def kind_of(node: Node) -> str:
    """The type word of a sample's value."""
    if isinstance(node, ObjectNode):
        return "object"
    if isinstance(node, ArrayNode):
        return "array"
    value = node.value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    return "string" if isinstance(value, str) else "number"


def last_name(path: str) -> str:
    """The last name of a path: `data[].id` is `id`."""
    return path.rsplit(".", 1)[-1].replace("[]", "")


def parent_of(path: str) -> str:
    """The path of the member that holds this one, without `[]`."""
    head, dot, _ = path.rpartition(".")
    while head.endswith("[]"):
        head = head[:-2]
    return head if dot else ""


def is_numeric(text: str) -> bool:
    return bool(_NUMERIC.match(text))
