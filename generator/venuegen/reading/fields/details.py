# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""What is said of single parameters outside their table: details and tables of values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from venuegen.pages.blocks import Code, ListItem, Paragraph, Table
from venuegen.reading.fields.request_tables import RequestTable
from venuegen.reading.routes.parts import Part
from venuegen.reading.sections import Section, tables
from venuegen.reading.tables.rows import FieldRow, columns_of, name_and_depth

_HEAD = re.compile(
    r"^\s*(?P<name>[»>\s`]*[A-Za-z_][\w.\[\]\-]*`?)\s*[:：]\s*(?P<rest>.*)$", re.DOTALL
)


@dataclass(slots=True)
class _Detail:
    name: str
    depth: int
    text: str
    line: int


def add_details(part: Part, request: Sequence[RequestTable]) -> None:
    """Give each row the words and the values that stand about it elsewhere."""
    rows: dict[str, list[FieldRow]] = {}
    for listed in request:
        for row in listed.rows:
            rows.setdefault(row.name, []).append(row)
    if not rows:
        return
    for section in part.sections:
        if section.meaning == "details":
            for detail in _details(section):
                for row in _meant(rows.get(detail.name, []), detail.depth):
                    row.description = f"{row.description}\n{detail.text}".strip()
        for table in tables(section):
            _add_values(table, rows)


def _meant(rows: Sequence[FieldRow], depth: int) -> Sequence[FieldRow]:
    """Of rows of one name, those as deep as the detail says."""
    if len(rows) < 2:
        return rows
    return [row for row in rows if row.depth == depth] or rows[:1]


def _details(section: Section) -> Iterator[_Detail]:
    """`name: text`, and the list below it."""
    current: _Detail | None = None
    for block in section.blocks:
        if isinstance(block, Paragraph):
            head = _HEAD.match(block.text)
            if head is not None:
                if current is not None:
                    yield current
                name, depth = name_and_depth(head["name"])
                current = _Detail(name, depth, head["rest"], block.first_line)
            elif current is not None:
                current.text += f"\n{block.text}"
        elif isinstance(block, ListItem) and current is not None:
            current.text += f"\n- {block.text}"
        elif isinstance(block, Code | Table) and current is not None:
            yield current
            current = None
    if current is not None:
        yield current


def _add_values(table: Table, rows: dict[str, list[FieldRow]]) -> None:
    """A table of two columns, the parameter and one allowed value a row."""
    _add_from_headed(table, rows)
    columns = columns_of(table)
    if len(columns) != 2 or columns[0] != "name" or columns[1] not in ("value", "range"):
        return
    values: dict[tuple[str, int], list[str]] = {}
    for row in table.rows:
        values.setdefault(name_and_depth(row.cells[0]), []).append(
            row.cells[1].replace("`", "").strip()
        )
    for (name, depth), allowed in values.items():
        for field in _meant(rows.get(name, []), depth):
            field.values = field.values or tuple(dict.fromkeys(value for value in allowed if value))


_VALUES_OF = re.compile(r"^`?(?P<name>[A-Za-z_]\w*)`? values?$", re.IGNORECASE)
_LITERAL = re.compile(r"`([^`]+)`")


def _add_from_headed(table: Table, rows: dict[str, list[FieldRow]]) -> None:
    """A column headed `x value` lists the values of the parameter `x`, several a cell."""
    for index, head in enumerate(table.header.cells):
        named = _VALUES_OF.match(head.strip())
        found = rows.get(named["name"], []) if named else []
        cells = [row.cells[index] for row in table.rows if index < len(row.cells)]
        values = tuple(dict.fromkeys(v for cell in cells for v in _LITERAL.findall(cell)))
        for row in found:
            row.values = row.values or values
