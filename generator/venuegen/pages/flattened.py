"""Pages saved as rendered text: no pipes, no fences, the cells of a row run together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from venuegen.pages import plain, regions
from venuegen.pages.blocks import Block, Row, Table
from venuegen.pages.rows import continued, fitted
from venuegen.vocabulary.columns import column_of, split_header
from venuegen.vocabulary.sections import label_of


class RunTogether:
    """A header whose words ran together, and the lines up to the next blank one."""

    def table(self, lines: Sequence[str], start: int) -> Table | None:
        spaced = _spaced(lines, start)
        if spaced is not None:
            return spaced
        if start and lines[start - 1].strip():
            return None
        header = split_header(lines[start])
        if header is None:
            return None
        end = start + 1
        while end < len(lines) and not self._ends(lines, end):
            end += 1
        rows = tuple(Row((lines[at].strip(),), (at + 1,)) for at in range(start + 1, end))
        numbers = (start + 1,) * len(header)
        return Table(Row(tuple(header), numbers), rows, start + 1, end, run_together=True)

    def _ends(self, lines: Sequence[str], index: int) -> bool:
        text = lines[index].strip()
        return not text or label_of(text) is not None or regions.opens_sample(text)


_GAP = re.compile(r"\t+| {2,}")


def _cells(line: str) -> list[str]:
    """The cells of a row that tabs or runs of spaces part."""
    return _GAP.split(line.strip()) if "\t" in line or "  " in line.strip() else [line.strip()]


def _spaced(lines: Sequence[str], start: int) -> Table | None:
    """A table whose columns tabs or spaces still part; a line of one cell continues a row."""
    header = _cells(lines[start])
    if len(header) < 3 or sum(column_of(cell) is not None for cell in header) < len(header):
        return None
    found: list[Row] = []
    end = start + 1
    while end < len(lines) and lines[end].strip():
        cells = _cells(lines[end])
        if len(cells) > 1:
            found.append(fitted(Row(tuple(cells), (end + 1,) * len(cells)), len(header)))
        elif found and label_of(cells[0]) is None:
            found[-1] = continued(found[-1], cells[0])
        else:
            break
        end += 1
    if not found:
        return None
    return Table(Row(tuple(header), (start + 1,) * len(header)), tuple(found), start + 1, end)


def blocks(lines: Sequence[str]) -> list[Block]:
    return plain.blocks(lines, RunTogether(), blank_lines_part=True)
