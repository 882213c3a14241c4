"""Pages saved as markdown: markdown-it's blocks, with rows, samples and raw tables read by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from venuegen.pages import components, html, regions, rows
from venuegen.pages.blocks import Block, Code, Heading, ListItem, Paragraph, Row, Table
from venuegen.pages.inline import plain
from venuegen.vocabulary.sections import label_of

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FENCE = re.compile(r"^\s{0,3}(```+|~~~+)")
_HEADING = re.compile(r"^#{1,6}(?:\s|$)")
_LINK_END = re.compile(r"^\]\(#[^()\s]*\)$")
_TICKS = re.compile(r"^`{2,}$")


def blocks(lines: Sequence[str], shift: int = 0) -> list[Block]:
    """The blocks of markdown `lines`; `shift` is how many lines of the page stand above them."""
    return _Reader(lines, shift).read()


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 20}).enable("table")
    return parser.disable(["inline", "text_join", "reference"])


class _Reader:
    """One walk over the tokens of a page."""

    def __init__(self, lines: Sequence[str], shift: int) -> None:
        self.lines = list(lines)
        self.shift = shift
        self.found: list[Block] = []
        self.skip_to = 0
        self.depth = 0
        self.quotes = 0

    def read(self) -> list[Block]:
        self._drop_empty_links()
        samples = [*components.take(self.lines, self.shift), *self._take_samples()]
        for token in _parser().parse("\n".join(self.lines)):
            self._token(token)
        return sorted([*self.found, *samples], key=lambda block: block.first_line)

    def _drop_empty_links(self) -> None:
        """Anchors of headings, saved as links without words and broken over lines, say nothing."""
        opened = -1
        for index, line in enumerate(self.lines):
            text = line.strip()
            if text == "[":
                opened = index
            elif opened >= 0 and _LINK_END.match(text):
                self.lines[opened] = self.lines[index] = ""
            if text and text != "[":
                opened = -1

    def _take_samples(self) -> list[Block]:
        """Samples without fences leave the text before markdown-it can misread them."""
        taken: list[Block] = []
        index = 0
        fence = ""
        while index < len(self.lines):
            line = self.lines[index]
            opened = _FENCE.match(line)
            if opened and (not fence or line.strip().startswith(fence)):
                fence = "" if fence else opened[1]
            elif not fence and (end := self._sample_end(index)) > index:
                taken.append(self._sample(index, end))
                self.lines[index:end] = [""] * (end - index)
                index = end
                continue
            index += 1
        return taken

    def _sample_end(self, index: int) -> int:
        line = self.lines[index]
        if regions.is_viewer_start(line):
            return regions.viewer_end(self.lines, index)
        if line[:1] in "{[\\" and regions.opens_sample(line):
            return regions.sample_end(self.lines, index, self._stops_sample)
        return index

    def _stops_sample(self, index: int) -> bool:
        line = self.lines[index]
        return bool(_HEADING.match(line) or _FENCE.match(line) or line.startswith("| "))

    def _sample(self, start: int, end: int) -> Code:
        part = self.lines[start:end]
        numbered = regions.is_viewer_start(part[0])
        kept = regions.viewer_lines(part) if numbered else regions.sample_lines(part)
        return Code(kept, "", start + 1 + self.shift, end + self.shift)

    def _token(self, token: Token) -> None:
        if token.type in ("list_item_open", "list_item_close"):
            self.depth += token.nesting
            return
        if token.type in ("blockquote_open", "blockquote_close"):
            self.quotes += token.nesting
            return
        if token.map is None or token.map[0] < self.skip_to:
            return
        reader = _READERS.get(token.type)
        if reader is not None:
            start, end = token.map
            while end > start and not self.lines[end - 1].strip():
                end -= 1
            reader(self, token, start, max(end, start + 1))

    def heading(self, token: Token, start: int, end: int) -> None:
        text = " ".join(self.lines[start:end])
        text = re.sub(r"^\s*#{1,6}\s*|\s+#+\s*$|\s*[=-]{3,}\s*$", "", text)
        self._add(Heading(plain(text), int(token.tag[1:]), start + 1, end), start)

    def paragraph(self, token: Token, start: int, end: int) -> None:
        part = self.lines[start:end]
        if self._rule_in(part, start):
            return
        texts = [plain(re.sub(r"^[\s>]*", "", line)) for line in part]
        if self.depth:
            texts[0] = re.sub(r"^(?:[-*+]|\d{1,9}[.)])\s+", "", texts[0])
            self._add(ListItem(tuple(texts), self.depth, start + 1, end), start)
            return
        texts = ["" if _TICKS.match(text) else text for text in texts]
        self._add(Paragraph(tuple(texts), start + 1, end, self.quotes > 0), start)

    def _rule_in(self, part: Sequence[str], start: int) -> bool:
        """A table that markdown-it refuses (its rule has other columns than its header)."""
        for index in range(1, len(part)):
            if rows.is_rule(part[index]) and "|" in part[index - 1]:
                self._table(start + index - 1, start + len(part))
                return True
        return False

    def table(self, token: Token, start: int, end: int) -> None:
        for index in range(start + 2, end):
            if "|" not in self.lines[index] and label_of(self.lines[index].strip()) is not None:
                self._table(start, index)  # no row: the label of what follows
                self.skip_to = end
                self._add(Paragraph((plain(self.lines[index]),), index + 1, index + 1), index)
                return
        self._table(start, end)

    def _table(self, start: int, end: int) -> None:
        header = rows.row_of(self.lines[start], start + 1)
        width = len(header.cells)
        numbered = [(index + 1, self.lines[index]) for index in range(start + 2, end)]
        found = rows.table_rows(numbered, width)
        after = self._region_after(end)
        ran_on = rows.runs_on(self.lines[end:after])
        if ran_on:
            above = found.pop() if found else None
            region = [(index + 1, self.lines[index]) for index in range(end, end + ran_on)]
            found += rows.run_on_rows(region, above, width)
            end += ran_on
        table = Table(header, tuple(found), start + 1, end)
        self._add(_shifted(table, self.shift), start, shifted=True)
        self.skip_to = end

    def _region_after(self, start: int) -> int:
        """How far text that follows a table may still belong to it."""
        for index in range(start, len(self.lines)):
            line = self.lines[index]
            if _HEADING.match(line) or _FENCE.match(line) or line.startswith("<"):
                return index
            if index + 1 < len(self.lines) and rows.is_rule(self.lines[index + 1]):
                return index
        return len(self.lines)

    def code(self, token: Token, start: int, end: int) -> None:
        fenced = token.type == "fence"
        text = token.content.split("\n")
        if text and not text[-1]:
            text.pop()
        first = start + 2 if fenced and text else start + 1
        last = min(first + max(len(text) - 1, 0), len(self.lines))
        language = token.info.strip().split(" ")[0] if fenced and token.info.strip() else ""
        self._add(Code(tuple(text), language, first, last, fenced), start)

    def html(self, token: Token, start: int, end: int) -> None:
        for block in html.blocks(self.lines[start:end], start + self.shift):
            self.found.append(block)

    def _add(self, block: Block, start: int, shifted: bool = False) -> None:
        self.found.append(block if shifted or not self.shift else _moved(block, self.shift))


_READERS: dict[str, Callable[[_Reader, Token, int, int], None]] = {
    "heading_open": _Reader.heading,
    "paragraph_open": _Reader.paragraph,
    "table_open": _Reader.table,
    "fence": _Reader.code,
    "code_block": _Reader.code,
    "html_block": _Reader.html,
}


def _moved(block: Block, shift: int) -> Block:
    from dataclasses import replace

    return replace(block, first_line=block.first_line + shift, last_line=block.last_line + shift)


def _shifted(table: Table, shift: int) -> Table:
    if not shift:
        return table
    moved = tuple(_row(row, shift) for row in table.rows)
    return Table(
        _row(table.header, shift), moved, table.first_line + shift, table.last_line + shift
    )


def _row(row: Row, shift: int) -> Row:
    return Row(row.cells, tuple(line + shift for line in row.lines), row.marks)
