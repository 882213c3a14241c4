"""Which tables, stacked lines and lists of a page name the parameters of a request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from venuegen.facts import Place
from venuegen.pages.blocks import Paragraph, Table
from venuegen.reading.routes.parts import Part
from venuegen.reading.sections import Section
from venuegen.reading.tables import nesting
from venuegen.reading.tables.listed import listed_rows
from venuegen.reading.tables.rows import FieldRow, columns_of, field_rows, is_field_table
from venuegen.reading.tables.stacked import stacked_rows
from venuegen.vocabulary.columns import Column
from venuegen.vocabulary.flags import required_of
from venuegen.vocabulary.types import type_of

_NOTED = re.compile(r"`([A-Za-z_]\w*)`")
_SAMPLES = (
    "request-example",
    "response-example",
    "example",
    "errors",
    "error-example",
    "code",
    "changes",
    "response",
    "websocket",
    "rate-limit",
    "enums",
    "hosts",
    "category",
    "source",
)


@dataclass(slots=True)
class RequestTable:
    """Rows of parameters, their place by the section, and what they are members of."""

    rows: list[FieldRow]
    section: Section
    line: int
    place: Place | None
    below: str = ""


def request_tables(part: Part) -> list[RequestTable]:
    """The tables of an endpoint that list parameters, in order."""
    found: list[RequestTable] = []
    answered = False
    for section in part.sections:
        scope = section.scope.meaning if section.scope else None
        answered = answered or scope in ("response", "response-example")
        if scope == "request":
            found += _tables_of(section, found)
        elif scope not in _SAMPLES and not answered:
            found += [t for t in _tables_of(section, found) if _lists_required(t)]
    _across_variants(found)
    return _completed(found, _stacked(part)) or _listed(part)


def _across_variants(tables: Sequence[RequestTable]) -> None:
    """What one kind of call requires and another lacks or leaves open is conditional."""
    own = [table for table in tables if not table.below]
    if not own:
        return
    first = own[0]
    names = {row.name for row in first.rows}
    others = [
        required
        for table in own[1:]
        if (required := {row.name: row.required for row in table.rows}).keys() <= names
        and _is_variant(table.rows, first)
        and None not in required.values()
    ]
    for row in first.rows:
        if required_of(row.required or "") is True and any(
            required_of(other.get(row.name) or "") is not True for other in others
        ):
            row.required = "conditional"


def _completed(found: list[RequestTable], boxes: list[RequestTable]) -> list[RequestTable]:
    """Tables together with the boxes that repeat their fields in more words, or have others."""
    listed = {row.name: row for table in found for row in table.rows}
    for box in boxes:
        for row in box.rows:
            if (known := listed.get(row.name)) is not None:
                _fill(known, row)
        box.rows = [row for row in box.rows if row.name not in listed]
    return [*found, *(box for box in boxes if box.rows)]


def _fill(row: FieldRow, box: FieldRow) -> None:
    row.place = row.place or box.place
    row.default = row.default or box.default
    row.range = row.range or box.range
    said = row.description.replace(" ", "")
    if not said or (said.startswith(row.name) and row.type_words in said):
        row.description = box.description


def _lists_required(table: RequestTable) -> bool:
    flags = [row.required.strip(" -\u2013\u2014") for row in table.rows if row.required is not None]
    if "" in flags:  # a mark where required, else nothing
        return all(required_of(flag) is not None for flag in flags if flag)
    verdicts = [
        row
        for row in table.rows
        if row.required is not None and required_of(row.required) is not None
    ]
    return len(verdicts) * 2 > len(table.rows)


def _tables_of(section: Section, before: Sequence[RequestTable]) -> Iterator[RequestTable]:
    text: Paragraph | None = None
    place = section.scope.place if section.scope else None
    if section.meaning == "auth":
        place = "header"
    earlier = list(before)
    last: list[Column | None] = []
    for block in section.blocks:
        if isinstance(block, Paragraph):
            text = block
        if not isinstance(block, Table):
            continue
        columns = columns_of(block)
        if not is_field_table(columns) and _goes_on(block, last):
            columns, block = (
                last,
                Table(block.header, (block.header, *block.rows), block.first_line, block.last_line),
            )
        if not is_field_table(columns):
            continue
        last = columns
        if (
            "type" not in columns
            and "required" not in columns
            and any(t.section is section for t in earlier)
        ):
            continue
        rows = field_rows(block, columns)
        below = _container(rows, text, section, earlier)
        found = RequestTable(rows, section, block.first_line, place, below)
        earlier.append(found)
        yield found


def _goes_on(table: Table, columns: Sequence[Column | None]) -> bool:
    """A table without a header, whose first row fits the columns of the table above it."""
    if len(table.header.cells) != len(columns) or "type" not in columns:
        return False
    cells = dict(zip(columns, table.header.cells, strict=True))
    fits = type_of(cells["type"]) is not None
    return fits and ("required" not in cells or required_of(cells["required"]) is not None)


def _container(
    rows: Sequence[FieldRow],
    text: Paragraph | None,
    section: Section,
    before: Sequence[RequestTable],
) -> str:
    """The parameter whose members a further table lists, named by the words above it."""
    holders = {row.name: row for table in before for row in table.rows if _holds_members(row)}
    if not holders:
        return ""
    words = (
        [*_NOTED.findall(text.text), *re.findall(r"[A-Za-z_]\w*", text.text)] if text else []
    ) + re.findall(r"[A-Za-z_]\w*", section.title)
    name = next((word for word in words if word in holders), None)
    if name is None or _is_variant(rows, next(t for t in before if holders[name] in t.rows)):
        return ""
    return f"{name}[]" if nesting.is_list(holders[name]) else name


def _is_variant(rows: Sequence[FieldRow], table: RequestTable) -> bool:
    """Does a table repeat an earlier one for another kind of call, and list no members?"""
    names = {row.name for row in rows}
    return len(names & {row.name for row in table.rows}) * 2 > len(names)


def _holds_members(row: FieldRow) -> bool:
    kind = type_of(row.type_words) or ""
    return kind.startswith(("array", "object", "map")) or kind == ""


def _stacked(part: Part) -> list[RequestTable]:
    found: list[RequestTable] = []
    for section, rows, place in stacked_rows(part.sections, "request"):
        found.append(RequestTable(rows, section, rows[0].line, place))
    return found


def _listed(part: Part) -> list[RequestTable]:
    found: list[RequestTable] = []
    for section in part.sections:
        if (
            section.scope is not None
            and section.scope.meaning == "request"
            and (rows := listed_rows(section))
        ):
            found.append(RequestTable(rows, section, rows[0].line, section.scope.place))
    return found
