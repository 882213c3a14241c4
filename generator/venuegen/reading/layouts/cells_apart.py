"""Tables of which a page kept one cell a paragraph: the heads, then the cells, row by row.

A row begins where a name stands above a type (and above a verdict, where the table has such a
column); what follows its cells, up to the next row, goes on with its last cell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from venuegen.pages.blocks import Block, Heading, Paragraph, Row, Table
from venuegen.reading.tables.rows import can_be_name
from venuegen.vocabulary.columns import Column, column_of
from venuegen.vocabulary.flags import required_of
from venuegen.vocabulary.sections import label_of
from venuegen.vocabulary.types import is_type_line

_LEAST = ("name", "type", "description")


def with_cells_joined(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks of a page, with tables put together of which every cell was a paragraph."""
    listed = list(blocks)
    found: list[Block] = []
    index = 0
    while index < len(listed):
        heads = _heads(listed, index)
        width = len(heads)
        if width >= len(_LEAST) and _begins_row(listed, index + width, heads):
            end = _end(listed, index + width, heads)
            found.append(_table(listed, index, width, end, heads))
            index = end
        else:
            found.append(listed[index])
            index += 1
    return tuple(found)


def _cell(block: Block) -> str | None:
    """The text of a block of one line."""
    if not isinstance(block, Paragraph | Heading) or "\n" in block.text:
        return None
    return block.text.strip()


def _heads(blocks: Sequence[Block], start: int) -> list[Column]:
    """Different columns headed one after the other, if they could head a table of fields."""
    heads: list[Column] = []
    for block in blocks[start : start + 8]:
        column = column_of(_cell(block) or "")
        if column is None or column in heads:
            break
        heads.append(column)
    return heads if heads[:1] == ["name"] and all(word in heads for word in _LEAST) else []


def _begins_row(blocks: Sequence[Block], at: int, heads: Sequence[Column]) -> bool:
    cells = [_cell(block) for block in blocks[at : at + len(heads)]]
    if len(cells) < len(heads) or any(cell is None for cell in cells[:-1]):
        return False
    for column, cell in zip(heads, cells, strict=True):
        text = cell or ""
        if column == "name" and not can_be_name(text.replace("`", "")):
            return False
        if column == "type" and not is_type_line(text):
            return False
        if column == "required" and not (text[:1].isalnum() and required_of(text) is not None):
            return False
    return True


def _end(blocks: Sequence[Block], start: int, heads: Sequence[Column]) -> int:
    """The first block behind the table: one that is no text, or a label that begins no row."""
    at = start
    while at < len(blocks):
        if _begins_row(blocks, at, heads):
            at += len(heads)
            continue
        cell = _cell(blocks[at])
        if cell is None or isinstance(blocks[at], Heading) or label_of(cell) is not None:
            break
        at += 1
    return at


def _table(
    blocks: Sequence[Block], start: int, width: int, end: int, heads: Sequence[Column]
) -> Table:
    rows: list[list[tuple[str, int]]] = []
    at = start
    while at < end:
        if at == start or _begins_row(blocks, at, heads):
            rows.append([(_cell(b) or "", b.first_line) for b in blocks[at : at + width]])
            at += width
        else:
            text, line = rows[-1][-1]
            rows[-1][-1] = (f"{text} {_cell(blocks[at])}", line)
            at += 1
    made = [Row(tuple(t for t, _ in row), tuple(n for _, n in row)) for row in rows]
    return Table(made[0], tuple(made[1:]), blocks[start].first_line, blocks[end - 1].last_line)
