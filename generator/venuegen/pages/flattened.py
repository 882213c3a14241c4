"""Pages saved as rendered text: no pipes, no fences, the cells of a row run together."""

from __future__ import annotations

from collections.abc import Sequence

from venuegen.pages import plain, regions
from venuegen.pages.blocks import Block, Row, Table
from venuegen.vocabulary.columns import split_header
from venuegen.vocabulary.sections import label_of


class RunTogether:
    """A header whose words ran together, and the lines up to the next blank one."""

    def table(self, lines: Sequence[str], start: int) -> Table | None:
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


def blocks(lines: Sequence[str]) -> list[Block]:
    return plain.blocks(lines, RunTogether(), blank_lines_part=True)
