# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Pages whose marks are lost: text of a rendered page, told apart line by line.

Both forms without marks are read here; they differ only in how a table looks, and in whether blank
lines part the blocks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from venuegen.pages import regions
from venuegen.pages.blocks import Block, Code, Heading, ListItem, Paragraph, Table
from venuegen.pages.inline import plain
from venuegen.vocabulary.sections import label_of

NOISE = frozenset(
    {
        "skip to main content",
        "skip to content",
        "跳到主要内容",
        "跳转到主要内容",
        "メインコンテンツまでスキップ",
        "on this page",
        "copy",
        "copied!",
        "edit this page",
        "​",
    }
)
_ITEM = re.compile(r"^(\s*)(?:[-*•‣▪◦]|\d{1,3}[.)])\s+(\S.*)$")
_ROUTE = re.compile(
    r"^(?:GET|POST|PUT|DELETE|PATCH)\s+\S*/\S*|^/[\w{}$:<>./-]+\s*(?:\(.*\))?$", re.ASCII
)
_METHOD_AND_PATH = re.compile(r"^(?:GET|POST|PUT|DELETE|PATCH)\s+\S*/\S*\s*(?:\(.*\))?$")
_PATH_HEADING = re.compile(
    r"^/[\w{}$:<>./-]+/[\w{}$:<>./-]+\s*(?:\(.*\))?$|^(?:https?://|/)?[\w{}$:<>.-]+/[\w{}$:<>./-]*\s*\(.*\)$",
    re.ASCII,
)
_CODE_START = re.compile(
    r"^(?:(?:GET|POST|PUT|DELETE|PATCH) /\S* HTTP/|import [\w.]+|from [\w.]+ import |curl\b"
    r"|def \w+\(|class \w+|public |private |package \w"
    r"|const \w|let \w|var \w|async |using |<\?php|#!/|\$\w+ = |Map<|func \w|HTTP/1\.\d"
    r"|[A-Za-z_][\w.\[\]\"']*(?:: ?\w+)? ?:?= ?\S"
    r"|print\(|\w+(?:\.\w+)*\(.*\)?;?$|@\w+)",
)
_CODE_MARKS = re.compile(
    r"[={}();\"'\\\[\]<>$]|^#|^//|^-{1,2}\w|^(?:try|else|finally|return|except)\b"
)
_PROSE = re.compile(r"^[A-Z][\w'-]*(?:,? [\w'\"(-]+){2,}|^[A-Z][a-z]+:( |$)|^[\u3400-\u9fff]")


class TableForm(Protocol):
    """How tables look in one of the forms without marks."""

    def table(self, lines: Sequence[str], start: int) -> Table | None:
        """The table whose header stands on line `start` (counted from 0), or None."""


def blocks(lines: Sequence[str], form: TableForm, blank_lines_part: bool) -> list[Block]:
    """The blocks of a page without marks."""
    return _Reader(lines, form, blank_lines_part).read()


def is_code(line: str) -> bool:
    """Whether a line begins sample code."""
    return bool(_CODE_START.match(line.strip()))


def is_prose(line: str) -> bool:
    text = line.strip()
    return bool(_PROSE.match(text)) and not _CODE_MARKS.search(text.replace("'", ""))


class _Reader:
    def __init__(self, lines: Sequence[str], form: TableForm, blank_lines_part: bool) -> None:
        self.lines = lines
        self.form = form
        self.parted = blank_lines_part
        self.found: list[Block] = []
        self.text: list[str] = []
        self.start = 0

    def read(self) -> list[Block]:
        index = self._title()
        while index < len(self.lines):
            index = self._take(index)
        self._end_text()
        return self.found

    def _title(self) -> int:
        """The first line that is not the site's own furniture is the page's title."""
        for index, line in enumerate(self.lines):
            text = line.strip()
            if text and text.lower() not in NOISE:
                if len(text) > 120 or _ROUTE.match(text) or label_of(text):
                    return index
                self.found.append(Heading(plain(text), 1, index + 1, index + 1))
                return index + 1
        return len(self.lines)

    def _take(self, index: int) -> int:
        line = self.lines[index]
        text = line.strip()
        if not text:
            self._end_text()
            return index + 1
        if text.startswith("```"):
            return self._fence(index)
        if (end := self._sample_end(index)) > index:
            return self._sample(index, end)
        if (table := self.form.table(self.lines, index)) is not None:
            self._end_text()
            self.found.append(table)
            return max(table.last_line, index + 1)
        if self._is_heading(index) or self._is_path(index) or self._titles_route(index):
            self._end_text()
            self.found.append(Heading(plain(text).rstrip(":："), 0, index + 1, index + 1))
            return index + 1
        if item := _ITEM.match(line):
            return self._item(index, len(item[1]) // 2 + 1, item[2])
        if is_code(text) and not is_prose(text):
            return self._code(index)
        if self._starts_text(text):
            self._end_text()
        if not self.text:
            self.start = index
        self.text.append(plain(text))
        return index + 1

    def _sample_end(self, index: int) -> int:
        line = self.lines[index].strip()
        if regions.is_viewer_start(line):
            return regions.viewer_end(self.lines, index)
        return (
            regions.sample_end(self.lines, index, self._is_heading)
            if regions.opens_sample(line)
            else index
        )

    def _sample(self, start: int, end: int) -> int:
        self._end_text()
        part = self.lines[start:end]
        numbered = regions.is_viewer_start(part[0])
        kept = regions.viewer_lines(part) if numbered else regions.sample_lines(part)
        self.found.append(Code(kept, "", start + 1, end))
        return end

    def _fence(self, start: int) -> int:
        self._end_text()
        end = start + 1
        while end < len(self.lines) and not self.lines[end].strip().startswith("```"):
            end += 1
        language = self.lines[start].strip("` \t")
        first = min(start + 2, len(self.lines))
        self.found.append(
            Code(tuple(self.lines[start + 1 : end]), language, first, max(first, end), True)
        )
        return end + 1

    def _is_heading(self, index: int) -> bool:
        """A short line of its own that says what follows."""
        text = self.lines[index].strip()
        if not text or len(text) > 60 or text[-1] in ".,;。" or ": " in text:
            return False
        if _ITEM.match(text):
            return False
        if self.parted and not (
            self._blank(index - 1) and (self._blank(index + 1) or text[-1] in ":：")
        ):
            return False
        label = label_of(text)
        return label is not None and label.meaning not in ("source", "category")

    def _is_path(self, index: int) -> bool:
        """A path that heads what follows: its title behind it, or alone between blank lines."""
        text = self.lines[index].strip()
        if not _PATH_HEADING.match(text):
            return False
        return text.endswith(")") or (self._blank(index - 1) and self._blank(index + 1))

    def _titles_route(self, index: int) -> bool:
        """A short line straight above a route names the endpoint."""
        text = self.lines[index].strip()
        if len(text) > 80 or text[-1] in ".,:;。：" or not text[0].isalpha() or _ROUTE.match(text):
            return False
        if self.parted and not (self._blank(index - 1) and self._blank(index + 1)):
            return False
        below = next((line for line in self.lines[index + 1 : index + 4] if line.strip()), "")
        return bool(_METHOD_AND_PATH.match(below.strip()))

    def _starts_text(self, text: str) -> bool:
        """A line `Label: words`, or a route, starts a paragraph even without a blank line."""
        before, colon, _ = text.partition(":")
        return (bool(colon) and len(before) < 40 and label_of(before) is not None) or bool(
            _ROUTE.match(text)
        )

    def _blank(self, index: int) -> bool:
        return not 0 <= index < len(self.lines) or not self.lines[index].strip()

    def _item(self, index: int, depth: int, text: str) -> int:
        self._end_text()
        texts = [plain(text)]
        end = index + 1
        while end < len(self.lines) and self._continues_item(end):
            texts.append(plain(self.lines[end].strip()))
            end += 1
        self.found.append(ListItem(tuple(texts), depth, index + 1, end))
        return end

    def _continues_item(self, index: int) -> bool:
        line = self.lines[index]
        return bool(line.strip()) and not (
            _ITEM.match(line)
            or self._is_heading(index)
            or self.form.table(self.lines, index)
            or regions.opens_sample(line.strip())
            or self._starts_text(line.strip())
        )

    def _code(self, start: int) -> int:
        """Sample code ends at a heading, or where prose begins."""
        self._end_text()
        end = start + 1
        for index in range(start + 1, len(self.lines)):
            line = self.lines[index]
            if self._is_heading(index) or (is_prose(line) and self._ends_code(index)):
                break
            if self.form.table(self.lines, index) is not None:
                break
            if line.strip():
                end = index + 1
        self.found.append(Code(tuple(self.lines[start:end]), "", start + 1, end))
        return end

    def _ends_code(self, index: int) -> bool:
        return not self.parted or self._blank(index - 1)

    def _end_text(self) -> None:
        if self.text:
            self.found.append(
                Paragraph(tuple(self.text), self.start + 1, self.start + len(self.text))
            )
            self.text = []
