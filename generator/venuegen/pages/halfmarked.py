"""Pages that kept the pipes of their tables and lost blank lines, heading marks and fences.

A row whose first cell was code lost its leading pipe, and a row with code in a later cell may be
broken into several lines.
"""

from __future__ import annotations

from collections.abc import Sequence

from venuegen.pages import plain, rows
from venuegen.pages.blocks import Block, Row, Table
from venuegen.vocabulary.sections import label_of

_OPEN_LINES = 12


class Piped:
    """A header, a rule of dashes, and rows of which each has the header's number of cells."""

    def table(self, lines: Sequence[str], start: int) -> Table | None:
        if start + 1 >= len(lines) or "|" not in lines[start] or not rows.is_rule(lines[start + 1]):
            return None
        header = rows.row_of(lines[start], start + 1)
        width = len(header.cells)
        found: list[Row] = []
        index = start + 2
        while index < len(lines):
            end = self._row_end(lines, index, width)
            if end == index:
                break
            row = rows.row_of(" ".join(line.strip() for line in lines[index:end]), index + 1)
            marks = (
                frozenset[str]()
                if lines[index].lstrip().startswith("|")
                else frozenset({"no-leading-pipe"})
            )
            if any(row.cells):
                found.append(rows.fitted(Row(row.cells, row.lines, marks), width))
            index = end
        return Table(header, tuple(found), start + 1, index)

    def _row_end(self, lines: Sequence[str], start: int, width: int) -> int:
        """The index behind the row that begins on line `start`; `start` where none begins."""
        if start + 1 < len(lines) and rows.is_rule(lines[start + 1]) and "|" in lines[start]:
            return start
        text = ""
        for index in range(start, min(len(lines), start + _OPEN_LINES)):
            line = lines[index].strip()
            if not line or (
                index == start and "|" not in line and not self._opens(lines, start, width)
            ):
                return start
            if "|" not in line and label_of(line) is not None:
                return start
            text = f"{text} {line}"
            if line.endswith("|") and len(rows.split_cells(text)) >= min(width, 2):
                return index + 1
        return start

    def _opens(self, lines: Sequence[str], start: int, width: int) -> bool:
        """A first cell alone on its line, the rest of its row below."""
        following = lines[start + 1].strip() if start + 1 < len(lines) else ""
        if " " in lines[start].strip():
            return False
        return (
            len(lines[start]) < 60 and following.startswith("|") and following.count("|") >= width
        )


def blocks(lines: Sequence[str]) -> list[Block]:
    return plain.blocks(lines, Piped(), blank_lines_part=False)
