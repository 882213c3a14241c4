"""Tables that are forms: a label and its value a row (`Method | GET`), told as lines of prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from venuegen.pages.blocks import Block, Paragraph, Row, Table
from venuegen.vocabulary.sections import label_of

_TELLING = frozenset(("method", "route", "auth", "rate-limit", "weight", "permission", "hosts"))


def with_forms_unfolded(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with each form parted into lines such as `Method: GET`."""
    return tuple(piece for block in blocks for piece in _pieces(block))


def _pieces(block: Block) -> Iterator[Block]:
    if not isinstance(block, Table) or len(block.header.cells) != 2:
        yield block
        return
    rows = [row for row in (block.header, *block.rows) if any(cell.strip() for cell in row.cells)]
    if not _is_form(rows):
        yield block
        return
    for row in rows:
        yield Paragraph((f"{row.cells[0]}: {row.cells[1]}",), row.line, row.line)


def _is_form(rows: Sequence[Row]) -> bool:
    """The labels of a form say route or method, and each row has one."""
    labels = [label_of(row.cells[0]) for row in rows]
    meanings = {label.meaning for label in labels if label is not None}
    told = sum(label is not None for label in labels)
    return (
        bool(meanings & {"method", "route"})
        and len(meanings & _TELLING) > 1
        and told * 2 > len(rows)
    )
