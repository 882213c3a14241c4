# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Rows of tables as rows of fields: which column is which, names without their marks, nesting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from venuegen.pages.blocks import Row, Table
from venuegen.vocabulary.columns import Column, column_of
from venuegen.vocabulary.flags import required_of
from venuegen.vocabulary.types import is_type_line, type_of

_MARKERS = re.compile(
    r"^(?:&nbsp;|\[(?=[{\s])|[\s{>»›→⇒∟└├│┗┣┃─•·+|]|-(?![\w\d])|--|–|—|\.(?=[.\s\w])|\\)+"
)
_DASH = re.compile(r"^(-+)\s*(?=[A-Za-z_])")
_NAME = re.compile(r"^(?:\[\]\.?)*(?:(?<=\])|[A-Za-z_$*@][\w$.\-\[\]/*@:]*)$", re.ASCII)
_TRAILING = re.compile(
    r"\s*(?:\((?:optional|required|必填|可选|[a-z ]{1,20})\)|\*+|[:：,;})\]]+(?<!\])|†)$",
    re.IGNORECASE,
)
_MAP_KEY = re.compile(r"(?:^|\.)\*$")
_DEEPEST = 30
#: `list[0]: startTime`: what a position of a row is called.
_LABELLED = re.compile(r"(?<=\]):\s*\w+\Z")
_IN_DEFAULT = ("required", "mandatory", "optional")
_PSEUDO = re.compile(
    r"^(?P<mark>[<(\[{]*)(?P<name>[A-Za-z]\w*?)>?\\?_?(?P<edge>START|END)[>)\]}]*$"
)


@dataclass(slots=True)
class FieldRow:
    """One row of a table of fields. `depth` counts nesting marks; `raw` is the name cell."""

    name: str
    raw: str
    line: int
    last_line: int
    depth: int = 0
    edge: str = ""
    opens: int = 0
    closes: int = 0
    type_words: str = ""
    required: str | None = None
    description: str = ""
    default: str | None = None
    range: str = ""
    place: str = ""
    values: tuple[str, ...] = ()
    example: str = ""
    length: str = ""
    marks: frozenset[str] = field(default_factory=frozenset[str])


def columns_of(table: Table) -> list[Column | None]:
    """What each column holds; of two that hold the same, the second is no column."""
    if len(table.header.cells) == 2 and not any(table.header.cells) and _is_boxed(table):
        return ["name", "description"]
    found: list[Column | None] = []
    for cell in table.header.cells:
        column = column_of(cell)
        found.append(column if column not in found else None)
    if (
        found
        and "name" not in found
        and found[0] in ("code", "error", None, "path")
        and "type" in found
    ):
        found[0] = "name"
    if "name" in found and "schema" in found and "type" not in found:
        found[found.index("schema")] = "type"
    return found


_REQUIRED_BEHIND = re.compile(r"^(?P<name>[A-Za-z_][\w.\-\[\]]*?)\s*(?P<flag>required)$")


def _is_boxed(table: Table) -> bool:
    """Two columns without heads: a name (`required` glued to it), and below it its type."""
    return all(
        is_type_line(_first_line(row.cells[1])[0]) for row in table.rows if len(row.cells) > 1
    )


def _first_line(cell: str) -> tuple[str, str]:
    first, *rest = re.split(r"[\n\v]", cell, maxsplit=1)
    return first.strip(), rest[0] if rest else ""


def _unboxed(found: FieldRow) -> None:
    """Part what a box without columns holds: flag behind the name, type above the description."""
    glued = _REQUIRED_BEHIND.match(found.raw.replace("`", "").strip())
    found.required = "required" if glued else "optional"
    if glued:
        found.name, _ = name_and_depth(glued["name"])
    found.type_words, found.description = _first_line(found.description)


def is_field_table(columns: Sequence[Column | None]) -> bool:
    return "name" in columns and bool(
        {"type", "required", "description", "optional"}.intersection(columns)
    )


def field_rows(table: Table, columns: Sequence[Column | None]) -> list[FieldRow]:
    """The table's rows that name a field."""
    rows = [_field_row(_unshifted(row, columns), columns) for row in table.rows]
    kept = [row for row in rows if row.name]
    _shift_sentences(kept)
    return kept


def _unshifted(row: Row, columns: Sequence[Column | None]) -> Row:
    """A row that an empty first cell pushed to the right: a member of the row above."""
    at = list(columns).index("type") if "type" in columns else 0
    if row.cells[0].strip() or at != 1 or len(row.cells) < 3:
        return row
    name, kind = row.cells[1], row.cells[2]
    if not can_be_name(name.strip()) or type_of(kind) is None or type_of(name) is not None:
        return row
    return Row(
        (f"> {name}", *row.cells[2:], ""), (*row.lines[1:], row.lines[-1]), row.marks | {"pushed"}
    )


def _field_row(row: Row, columns: Sequence[Column | None]) -> FieldRow:
    cells: dict[str, str] = {}
    lines: dict[str, int] = {}
    for column, cell, line in zip(columns, row.cells, row.lines, strict=False):
        if column is not None:
            cells[column], lines[column] = cell, line
    raw = cells.get("name", "")
    opens, closes = raw.lstrip()[:2].count("{"), raw.replace(".", "").rstrip()[-3:].count("}")
    name, depth = name_and_depth(raw)
    name = _LABELLED.sub("", name)
    edge = _PSEUDO.match(raw.replace("`", "").replace("\\", "").strip())
    found = FieldRow(
        name,
        raw,
        lines.get("name", row.line),
        max(row.lines),
        depth,
        marks=row.marks,
        opens=opens,
        closes=closes,
    )
    if edge is not None and (edge["name"].isupper() or edge["mark"]):
        found.edge, found.name = edge["edge"].lower(), edge["name"].strip("_")
    found.type_words = cells.get("type", "").replace("`", "").strip()
    found.required = _required_text(cells)
    found.description = _described(row, columns, cells)
    found.default = cells.get("default")
    found.range = cells.get("range") or cells.get("value", "")
    found.place = cells.get("place", "")
    found.example = cells.get("example", "")
    found.length = cells.get("length", "")
    if list(columns) == ["name", "description"] and is_type_line(_first_line(found.description)[0]):
        _unboxed(found)
    return found


def _described(row: Row, columns: Sequence[Column | None], cells: dict[str, str]) -> str:
    """The description, and what stands in columns of an unknown head: it may hold a default."""
    unknown = [cell for column, cell in zip(columns, row.cells, strict=False) if column is None]
    parts = [cells.get("description") or cells.get("message", ""), *unknown]
    return "\n".join(part for part in parts if part.strip())


def _required_text(cells: dict[str, str]) -> str | None:
    if "required" not in cells and cells.get("default", "").strip("` ").lower() in _IN_DEFAULT:
        return cells["default"]
    if "required" in cells:
        return cells["required"]
    if "optional" in cells:
        verdict = required_of(cells["optional"])
        return {True: "false", False: "true"}.get(verdict) if isinstance(verdict, bool) else None
    return None


def name_and_depth(cell: str) -> tuple[str, int]:
    """A name without its marks, and how deep the marks nest it."""
    text = re.split(r"[\n\v]", cell.replace("`", "").strip(), maxsplit=1)[0].strip()
    marks = _MARKERS.match(text)
    depth = 0
    if marks is not None:
        depth = _depth(marks[0])
        text = text[marks.end() :]
    dashes = _DASH.match(text)
    if dashes is not None and depth == 0:
        depth, text = len(dashes[1]), text[dashes.end() :]
    for _ in range(0 if _MAP_KEY.search(text) else 3):
        text = _TRAILING.sub("", text.strip())
    return text.strip().strip("\"'"), depth


def _depth(marks: str) -> int:
    text = (
        marks.replace(" ", "")
        .replace("{", "")
        .replace("[", "")
        .replace("\\", "")
        .replace("&nbsp;", "")
    )
    if not text:
        return 0
    if "└" in text or "├" in text or "∟" in text or "│" in text:
        return text.count("│") + 1
    if set(text) == {"-"}:
        return max(1, len(text) // 2) if len(text) % 2 == 0 and len(text) > 2 else len(text)
    return min(len(text), _DEEPEST)


def can_be_name(name: str) -> bool:
    """Whether this can stand on the wire (no space, no brace, no sentence)."""
    return bool(_NAME.match(name)) and len(name) <= 80


def _shift_sentences(rows: Sequence[FieldRow]) -> None:
    """Where an empty cell was dropped, a description stands in the enumeration's column."""
    for row in rows:
        words = row.range.split()
        if not row.description.strip() and len(words) > 1 and _is_sentence(words):
            row.description, row.range = row.range, ""
            row.marks |= {"shifted"}


def _is_sentence(words: Sequence[str]) -> bool:
    lower = sum(1 for word in words if word.islower() and word.isalpha())
    return words[0][:1].isupper() and lower * 2 >= len(words)
