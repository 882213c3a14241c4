"""Rows of pipe tables: cells, rows that continue the row above, rows that run on outside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from venuegen.pages.blocks import Row
from venuegen.pages.inline import plain

_RULE = re.compile(r"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")


def is_rule(line: str) -> bool:
    """The line between the header and the rows: `|---|:--|`."""
    return "-" in line and "|" in line and bool(_RULE.match(line))


def split_cells(line: str) -> list[str]:
    """The raw cells of a row; a pipe that is escaped, or inside a code span, separates nothing."""
    text = line.strip()
    if text.startswith("|"):
        text = text[1:]
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    if "\\|" not in text and "`" not in text:
        return [cell.strip() for cell in text.split("|")]
    cells: list[str] = []
    start = index = 0
    while index < len(text):
        mark = text[index]
        if mark == "\\":
            index += 2
            continue
        if mark == "`":
            close = text.find("`", index + 1)
            if close > 0 and text.count("|", index, close) < 3:
                index = close  # behind the whole span, so that its end begins no other one
        elif mark == "|":
            cells.append(text[start:index].strip())
            start = index + 1
        index += 1
    return [*cells, text[start:].strip()]


def row_of(line: str, number: int) -> Row:
    cells = tuple(plain(cell) for cell in split_cells(line))
    return Row(cells, (number,) * len(cells))


def fitted(row: Row, width: int) -> Row:
    """A row as wide as its header: missing cells are empty, surplus ones join the last."""
    count = len(row.cells)
    if count == width:
        return row
    if count < width:
        pad = width - count
        return Row(row.cells + ("",) * pad, row.lines + (row.lines[-1],) * pad, row.marks)
    last = " | ".join(cell for cell in row.cells[width - 1 :] if cell)
    return Row((*row.cells[: width - 1], last), row.lines[:width], row.marks | {"too-wide"})


def continued(row: Row, text: str) -> Row:
    """`row` with `text` added to its last cell that says something (or its last cell)."""
    if not text.strip():
        return row
    last = len(row.cells) - 1
    joined = f"{row.cells[last]}\n{text}".strip()
    return Row((*row.cells[:last], joined), row.lines, row.marks | {"continued"})


def table_rows(lines: Sequence[tuple[int, str]], width: int) -> list[Row]:
    """The rows below a header of `width` cells; a row of one cell continues the row above it."""
    rows: list[Row] = []
    for number, line in lines:
        row = row_of(line, number)
        if len(row.cells) == 1 and width > 2 and rows:
            rows[-1] = continued(rows[-1], row.cells[0])
        elif any(row.cells):
            rows.append(fitted(row, width))
    return rows


def runs_on(lines: Sequence[str]) -> int:
    """How many of the lines that follow a table are still rows of it, broken open by wrapping.

    A saved table may be cut by a list or a line break inside a cell: the rest of the cell, and the
    rows after it, then stand as text in which `| |` parts the rows.
    """
    last = 0
    for index, line in enumerate(lines):
        text = line.strip()
        if "|" in text and (
            "| |" in text or text == "|" or text.endswith(" |") or text.startswith("| ")
        ):
            last = index + 1
    return last


def run_on_rows(lines: Sequence[tuple[int, str]], above: Row | None, width: int) -> list[Row]:
    """Rows out of run-on text; the text before the first bar ends the row above."""
    cells: list[tuple[str, int]] = []
    for number, line in lines:
        parts = _bars(line)
        for index, part in enumerate(parts):
            if index == 0 and cells:
                cells[-1] = _extended(*cells[-1], part, number)
            else:
                cells.append((part, number))
    rows = [above] if above is not None else []
    if cells:
        text, _ = cells.pop(0)
        if rows:
            rows[-1] = continued(rows[-1], plain(text))
    at = 0
    while at < len(cells) - 1:
        if not cells[at][0].strip():
            at += 1
        taken = cells[at : at + width]
        at += width
        row = Row(
            tuple(
                plain(_on_one_line(text) if i + 1 < width else text)
                for i, (text, _) in enumerate(taken)
            ),
            tuple(line for _, line in taken),
            frozenset({"run-on"}),
        )
        if any(row.cells):
            rows.append(fitted(row, width))
    return rows


_MARKS_ONLY = re.compile(r"^[\\>»\s.-]*$")


def _extended(text: str, at: int, more: str, number: int) -> tuple[str, int]:
    """A cell that goes on on the next line; its line is where its first word stands."""
    if _MARKS_ONLY.match(text):
        return f"{text} {more}", number
    return f"{text}\n{more}", at


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ")


def _bars(line: str) -> list[str]:
    """The parts between bars, the outer ones kept: a line of run-on text may start anywhere."""
    text = line.strip()
    if "\\|" not in text:
        return text.split("|")
    return re.split(r"(?<!\\)\|", text)
