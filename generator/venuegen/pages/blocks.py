"""Blocks: what every way of saving a page is turned into.

A block knows its first and last line (1-based). Texts are free of markup, but for backticks around
code spans, which tell literal values apart from words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from venuegen.diagnostics import Diagnostic

SavedAs = Literal["frontmatter", "markdown", "flattened", "halfmarked", "html", "unreadable"]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` is 0 where it was lost. `made`: it stands for a place in a form."""

    text: str
    level: int
    first_line: int
    last_line: int
    made: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of prose; `lines[i]` stands on line `first_line + i`. `quoted`: in a block quote."""

    lines: tuple[str, ...]
    first_line: int
    last_line: int
    quoted: bool = False

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class ListItem:
    lines: tuple[str, ...]
    depth: int
    first_line: int
    last_line: int

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of one row, each with the line on which it starts. `marks`: what mending it took."""

    cells: tuple[str, ...]
    lines: tuple[int, ...]
    marks: frozenset[str] = frozenset()

    @property
    def line(self) -> int:
        return self.lines[0]


@dataclass(frozen=True, slots=True)
class Table:
    """`run_together`: cells lost their separators; each row is one cell that reading splits."""

    header: Row
    rows: tuple[Row, ...]
    first_line: int
    last_line: int
    run_together: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """Sample text. A block folded into one line of the page has more lines than the page has."""

    lines: tuple[str, ...]
    language: str
    first_line: int
    last_line: int
    fenced: bool = False
    title: str = ""

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def line(self, line: int) -> int:
        """A line counted along the sample, as a line that the page has."""
        return min(line, self.last_line)


@dataclass(frozen=True, slots=True)
class KeyValue:
    """One entry of a form, such as front matter."""

    key: str
    value: str
    first_line: int
    last_line: int


Block = Heading | Paragraph | ListItem | Table | Code | KeyValue


@dataclass(frozen=True, slots=True)
class Document:
    """One page as blocks. `why` says by what its way of saving was recognised."""

    source: str
    saved_as: SavedAs
    why: str
    blocks: tuple[Block, ...]
    lines: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
