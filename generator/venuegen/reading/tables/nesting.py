"""From rows to paths: nesting marks, dotted names, START and END rows, braces, samples."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from venuegen.reading.bodies.trees import Tree, last_name, parent_of
from venuegen.reading.tables.rows import FieldRow, can_be_name
from venuegen.vocabulary.types import type_of

_INDEXED = re.compile(r"^(?P<name>[A-Za-z_]\w*)\[(?P<index>\d+)\]$")
#: Rows of a table of paths that stand for the items of a list, or the members of a map.
_ROOTS = frozenset(("[]", "*"))
_NAMELESS = frozenset({"none", "_none_", "anonymous", "*anonymous*", ""})


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and its path. `by`: it was found by marks, by a sample, or is plain."""

    path: str
    row: FieldRow
    by: str = "marks"


@dataclass(slots=True)
class _Open:
    depth: int
    path: str
    edge: bool = False


def place(rows: Sequence[FieldRow], tree: Tree) -> list[Placed]:
    """The path of each row; rows that only open, close or wrap a container name no field."""
    if any(row.depth for row in rows):
        return _by_marks(rows, tree)
    if any(row.edge for row in rows):
        return _by_edges(rows, tree)
    if any(row.opens for row in rows):
        return _by_braces(rows, tree)
    if any("." in row.name or row.name in _ROOTS for row in rows):
        return _written_out(rows, tree)
    return _by_sample(rows, tree) if tree else [Placed(row.name, row, "plain") for row in rows]


def _through_lists(path: str, holders: Collection[str]) -> str:
    """A dotted path with `[]` behind each list that has its own row: `data[].id`."""
    out = ""
    for part in path.split("."):
        bare = f"{out}.{part}" if out else part
        listed = bare.replace("[]", "") in holders and bare != path and not bare.endswith("[]")
        out = f"{bare}[]" if listed else bare
    return out[:-2] if out.endswith("[]") and not path.endswith("[]") else out


def _written_out(rows: Sequence[FieldRow], tree: Tree) -> list[Placed]:
    """Rows that give their paths. `x[]` is the list `x`, unless `x` has a row of its own."""
    paths = [_dotted(row.name) for row in rows]
    own = set(paths)
    holders = {path for path, row in zip(paths, rows, strict=True) if is_list(row)}
    shown = {path.replace("[]", ""): path for path in tree}
    paths = [shown.get(path) or _through_lists(path, holders) for path in paths]
    lists = [
        path[:-2] if row.name.endswith("[]") else "" for path, row in zip(paths, rows, strict=True)
    ]
    return [
        Placed(listed if listed and listed not in own else path, row)
        for path, listed, row in zip(paths, lists, rows, strict=True)
    ]


def maps_of(rows: Iterable[FieldRow]) -> frozenset[str]:
    """The paths that rows call maps, the row of the key itself among them: `data.*`."""
    found: set[str] = set()
    for row in rows:
        path = ""
        for name in _dotted(row.name).split(".") if "*" in row.name else ():
            path = joined(path, name)
            if name.startswith("*"):
                found.add(path.rstrip("[]"))
    return frozenset(found)


def holders_of(rows: Iterable[Placed]) -> frozenset[str]:
    """The paths whose members rows list, without `[]`: `data` where there is `data[].id`."""
    return frozenset(_holder(item.path).rstrip("[]") for item in rows)


def is_list(row: FieldRow) -> bool:
    kind = type_of(row.type_words) or ""
    return kind.startswith("array") or row.raw.rstrip("` ").endswith("[]")


def joined(parent: str, name: str) -> str:
    return f"{parent}.{name}" if parent else name


def inside(path: str, row: FieldRow, tree: Tree) -> str:
    """The path under which the members of this row stand."""
    seen = tree.get(path)
    listed = is_list(row) or (
        seen is not None and any(kind.startswith("array") for kind in seen.kinds)
    )
    return f"{path}[]" if listed and not path.endswith("[]") else path


def _is_position(name: str, above: str, tree: Tree) -> bool:
    """Whether `name[0]` is a position of the rows of `above`: by its name, or as the sample has it
    (`index[0]`)."""
    seen = tree.get(above.removesuffix("[]"))
    return last_name(above) == name or (seen is not None and "array<array>" in seen.kinds)


def _by_marks(rows: Sequence[FieldRow], tree: Tree) -> list[Placed]:
    found: list[Placed] = []
    stack: list[_Open] = []
    base = min(row.depth for row in rows)
    for number, row in enumerate(rows):
        while stack and stack[-1].depth >= row.depth:
            stack.pop()
        following = rows[number + 1] if number + 1 < len(rows) else None
        opens = following is not None and following.depth > row.depth
        if _is_wrapper(row, opens, stack, tree, base):
            above = stack[-1].path if stack else ""
            stack.append(_Open(row.depth, f"{above}[]" if is_list(row) else above))
            continue
        path, by = _under(stack, row, tree)
        found.append(Placed(path, row, by))
        stack.append(_Open(row.depth, inside(path, row, tree)))
    return found


def _is_wrapper(row: FieldRow, opens: bool, stack: Sequence[_Open], tree: Tree, base: int) -> bool:
    """A row that stands for an item or for the whole body, and has no name on the wire."""
    if row.name.lower() in _NAMELESS:
        return True
    if not opens:
        return False
    if row.depth == base == 0 and row.name.lower() == "body" and not stack:
        return True
    above = stack[-1].path if stack else ""
    kind = type_of(row.type_words)
    listed = above.endswith("[]")
    return listed and kind == "object" and bool(tree) and not _shows(tree, joined(above, row.name))


def _shows(tree: Tree, path: str) -> bool:
    """Whether a sample has this path, at the root or inside an envelope left out."""
    return path in tree or any(known.endswith(f".{path}") for known in tree)


def _under(stack: Sequence[_Open], row: FieldRow, tree: Tree) -> tuple[str, str]:
    """The path below the nearest open container; a sample that shows it further out has its way."""
    above = stack[-1].path if stack else ""
    indexed = _INDEXED.match(row.name)
    if indexed is not None and _is_position(indexed["name"], above, tree):
        head = above[:-2] if above.endswith("[][]") else above
        return f"{head}[{indexed['index']}]" if head.endswith(
            "[]"
        ) else f"{head}[][{indexed['index']}]", "marks"
    path = joined(above, _dotted(row.name))
    if path in tree or not tree:
        return path, "marks"
    for opened in reversed([_Open(0, ""), *stack[:-1]]):
        other = joined(opened.path, row.name)
        if other in tree:
            return other, "sample"
    return path, "marks"


def _dotted(name: str) -> str:
    """`list[0].id`, `list[].id` and `list.id` alike, but with `[]` where the page has an index."""
    return re.sub(r"\[(?:\d+|n|i|N)\]", "[]", name).strip(".")


def _by_edges(rows: Sequence[FieldRow], tree: Tree) -> list[Placed]:
    """`DATA_START` … `DATA_END`: what stands between them is inside `data`."""
    found: list[Placed] = []
    stack: list[_Open] = [_Open(0, "")]
    for row in rows:
        if row.edge == "start":
            path = _edge_path(stack[-1].path, row, tree)
            found.append(Placed(parent_path(path), row, "edge"))
            stack.append(_Open(len(stack), path, edge=True))
        elif row.edge == "end":
            name = row.name.lower()
            at = next(
                (
                    i
                    for i in range(len(stack) - 1, 0, -1)
                    if last_name(stack[i].path).lower() == name
                ),
                0,
            )
            del stack[at or max(1, len(stack) - 1) :]
        else:
            path = joined(stack[-1].path, _dotted(row.name))
            outer = next(
                (p for o in reversed(stack) if (p := joined(o.path, row.name)) in tree), None
            )
            found.append(Placed(outer or path, row, "marks" if outer in (None, path) else "sample"))
    return found


def _by_braces(rows: Sequence[FieldRow], tree: Tree) -> list[Placed]:
    """A brace before a name opens the row above; one behind a name closes it."""
    found: list[Placed] = []
    stack: list[str] = [""]
    last = ""
    for row in rows:
        for _ in range(row.opens):
            stack.append(last)
        path = joined(stack[-1], _dotted(row.name))
        if can_be_name(row.name):
            found.append(Placed(path, row))
            last = inside(path, row, tree)
        for _ in range(min(row.closes, len(stack) - 1)):
            stack.pop()
    return found


def parent_path(path: str) -> str:
    return path[:-2] if path.endswith("[]") else path


def _edge_path(above: str, row: FieldRow, tree: Tree) -> str:
    """The container that an edge names, spelled as the samples spell it."""
    wanted = row.name.lower()
    for path in (joined(above, row.name), joined(above, wanted)):
        if path in tree:
            return inside(path, row, tree)
    spelled = next((path for path in tree if last_name(path).lower() == wanted), None)
    return inside(spelled or joined(above, wanted), row, tree)


def _by_sample(rows: Sequence[FieldRow], tree: Tree) -> list[Placed]:
    """A flat list of names is placed where the samples show them, near the row before."""
    places: dict[str, list[str]] = {}
    for path in tree:
        places.setdefault(last_name(path), []).append(path)
    holders = {_holder(path) for path in tree}
    found: list[Placed] = []
    current = _whole_holder(rows, places)
    for row in rows:
        name = row.name.removesuffix("[]") or row.name
        options = places.get(name, [])
        if not options:
            path = joined(current, name)
            found.append(Placed(path, row, "plain" if not current else "neighbour"))
            continue
        path = _nearest(options, current)
        found.append(Placed(path, row, "sample" if "." in path else "plain"))
        within = inside(path, row, tree)
        current = within if within in holders else _holder(path)
    return found


def _whole_holder(rows: Sequence[FieldRow], places: Mapping[str, Sequence[str]]) -> str:
    """The one container that has every field of a table; the body, where there is none."""
    common: set[str] | None = None
    for row in rows:
        holders = {_holder(path) for path in places.get(row.name, ())}
        common = holders if common is None else common & holders
        if not common:
            return ""
    return next(iter(common)) if common and len(common) == 1 else ""


def _holder(path: str) -> str:
    return path.rpartition(".")[0]


def _nearest(options: Sequence[str], current: str) -> str:
    """Of several paths with one name, the one in the current container, then in those around it."""
    here = current
    while True:
        match = next((option for option in options if _holder(option) == here), None)
        if match is not None:
            return match
        if not here:
            return options[0]
        here = _holder(parent_path(here))


def containers(path: str) -> list[str]:
    """The paths of the members that hold this one, outermost first."""
    found: list[str] = []
    while path := parent_of(path):
        found.append(path)
    return found[::-1]
