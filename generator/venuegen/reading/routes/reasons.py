"""Why a page documents no endpoint."""

from __future__ import annotations

import re
from collections.abc import Sequence

from venuegen.facts import NoEndpoint
from venuegen.pages.blocks import Document, Heading, Paragraph, Table
from venuegen.reading.routes.parts import Part
from venuegen.reading.tables.rows import columns_of, is_field_table
from venuegen.vocabulary.columns import column_of
from venuegen.vocabulary.sections import label_of

_PARTS = (
    "request",
    "response",
    "request-example",
    "response-example",
    "method",
    "auth",
    "weight",
    "permission",
    "example",
)
_SHARE = 8
_SOCKET = re.compile(r"wss?://", re.IGNORECASE)
_SOCKET_WORDS = re.compile(
    r"web\s?socket|\bsubscri|\bunsub|\btopic\b|\bchannel\b|订阅|推送", re.IGNORECASE
)
_CHANGES = re.compile(r"change\s?log|release notes|更新日志|变更", re.IGNORECASE)


def reason_of(document: Document, parts: Sequence[Part]) -> NoEndpoint | None:
    """None where the page documents endpoints; else what it is instead."""
    title = next((block.text for block in document.blocks if isinstance(block, Heading)), "")
    if _CHANGES.search(title):
        return "guide"
    if any(part.method or part.title_method for part in parts) and any(
        _is_documented(part) for part in parts
    ):
        return None
    text = "\n".join(document.lines)
    if _SOCKET.search(text) or len(_SOCKET_WORDS.findall(text)) >= 2:
        return "websocket"
    if any(_is_documented(part) for part in parts):
        return None
    if (
        any(isinstance(block, Table) and _lists_errors(block) for block in document.blocks)
        and "error" in title.lower()
    ):
        return "errors"
    words = sum(
        len(block.text.split()) for block in document.blocks if isinstance(block, Paragraph)
    )
    headings = [
        block for block in document.blocks if isinstance(block, Heading) and label_of(block.text)
    ]
    return "link" if words < 40 and not headings and "](" in text else "guide"


def _is_documented(part: Part) -> bool:
    """A route alone is an example in a guide; an endpoint has more beside it."""
    first, last = _topic(part)
    if part.whole_page and (last - first) * _SHARE < part.blocks[-1].last_line:
        return False  # a page about something else, of which this is one short topic
    if any(section.meaning in _PARTS for section in part.sections if first <= section.line <= last):
        return True
    listed = (
        block
        for block in part.blocks
        if isinstance(block, Table) and first <= block.first_line <= last
    )
    return any(is_field_table(columns_of(table)) for table in listed)


def _topic(part: Part) -> tuple[int, int]:
    """The lines of the heading above the route, and of the next one that begins another topic."""
    first = level = 0
    for block in part.blocks:
        if not isinstance(block, Heading) or label_of(block.text) is not None:
            continue
        if block.first_line <= part.path_line:
            first, level = block.first_line, block.level
        elif 0 < block.level <= level:
            return first, block.first_line
    return first, part.blocks[-1].last_line if part.blocks else part.path_line


def _lists_errors(table: Table) -> bool:
    columns = [column_of(cell) for cell in table.header.cells]
    return bool({"code", "http"}.intersection(columns))
