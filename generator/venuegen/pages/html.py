"""HTML, whole pages or raw tables inside another page, read with the standard library's parser."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from venuegen.pages.blocks import Block, Code, Heading, ListItem, Paragraph, Row, Table

_SPACE = re.compile(r"[^\S\n]+")
_BREAKS = frozenset(
    {"p", "div", "section", "article", "details", "summary", "ul", "ol", "dl", "dt", "dd"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_UNSEEN = frozenset({"script", "style", "nav", "svg", "head"})


def blocks(lines: Sequence[str], shift: int = 0) -> list[Block]:
    """The blocks of HTML `lines`; `shift` is how many lines of the page stand above them."""
    walker = _Walker(shift, shift + max(len(lines), 1))
    walker.feed("\n".join(lines))
    walker.close()
    walker.end_text()
    walker.end_table()
    return walker.found


class _Walker(HTMLParser):
    def __init__(self, shift: int, last: int) -> None:
        super().__init__(convert_charrefs=True)
        self.shift = shift
        self.last = last
        self.found: list[Block] = []
        self.texts: list[str] = []
        self.start = 0
        self.heading = 0
        self.item = 0
        self.code = False
        self.unseen = 0
        self.rows: list[Row] | None = None
        self.cells: list[tuple[str, int, int]] = []
        self.cell: list[str] | None = None
        self.cell_line = 0
        self.span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        if tag == "table" and self.rows is None:
            self.end_text()
            self.rows = []
        elif self.rows is not None and tag == "tr":
            self.end_row()
        elif self.rows is not None and tag in ("td", "th"):
            self.end_cell()
            self.cell, self.cell_line = [], self.line
            spans = [value for name, value in attrs if name == "colspan"]
            self.span = int(spans[0]) if spans and spans[0] and spans[0].isdigit() else 1
        elif tag == "br":
            self.handle_data("\n")
        elif tag == "code" and not self.code:
            self.handle_data("`")
        elif self.cell is None:
            self._start_block(tag)

    def _start_block(self, tag: str) -> None:
        if tag in _HEADINGS:
            self.end_text()
            self.heading = int(tag[1])
        elif tag == "pre":
            self.end_text()
            self.code = True
        elif tag == "li":
            self.end_text()
            self.item = 1
        elif tag in _BREAKS:
            self.end_text()

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        if tag == "table":
            self.end_table()
        elif tag in ("td", "th"):
            self.end_cell()
        elif tag == "tr":
            self.end_row()
        elif tag == "code" and not self.code:
            self.handle_data("`")
        elif self.cell is None and (tag in _HEADINGS or tag in _BREAKS or tag in ("pre", "li")):
            self.end_text()

    def handle_data(self, data: str) -> None:
        if self.unseen:
            return
        if self.cell is not None:
            self.cell.append(data)
        elif self.rows is None:
            if not self.texts:
                self.start = self.line + (len(data) - len(data.lstrip("\n")) if self.code else 0)
                data = data.lstrip("\n") if self.code else data
            if data:
                self.texts.append(data)

    @property
    def line(self) -> int:
        return min(self.getpos()[0] + self.shift, self.last)

    def end_cell(self) -> None:
        if self.cell is not None:
            text = _SPACE.sub(" ", re.sub(r"\s*\n\s*", "\n", "".join(self.cell))).strip()
            self.cells.append((text.replace("``", ""), self.cell_line, min(self.span, 20)))
        self.cell = None

    def end_row(self) -> None:
        self.end_cell()
        if self.cells and self.rows is not None:
            texts = [text for text, _, span in self.cells for text in (text, *[""] * (span - 1))]
            lines = [line for _, line, span in self.cells for line in [line] * span]
            self.rows.append(Row(tuple(texts), tuple(lines)))
        self.cells = []

    def end_table(self) -> None:
        from venuegen.pages.rows import fitted

        self.end_row()
        if self.rows:
            header, width = self.rows[0], len(self.rows[0].cells)
            body = tuple(fitted(row, width) for row in self.rows[1:])
            self.found.append(Table(header, body, header.line, self.line))
        self.rows = None

    def end_text(self) -> None:
        text = "".join(self.texts)
        self.texts = []
        heading, self.heading = self.heading, 0
        item, self.item = self.item, 0
        code, self.code = self.code, False
        if not text.strip():
            return
        lines = tuple(text.rstrip("\n").split("\n"))
        if code:
            last = min(self.start + len(lines) - 1, self.last)
            self.found.append(Code(lines, "", self.start, last, fenced=True))
            return
        first = min(self.start + len(text) - len(text.lstrip("\n")), self.last)
        lines = tuple(_SPACE.sub(" ", line).strip() for line in text.strip().split("\n"))
        last = min(first + len(lines) - 1, self.last)
        if heading:
            self.found.append(Heading(" ".join(lines), heading, first, last))
        elif item:
            self.found.append(ListItem(lines, 1, first, last))
        else:
            self.found.append(Paragraph(lines, first, last))
