"""Why a page documents no endpoint."""

from __future__ import annotations

import re
from collections.abc import Sequence

from venuegen.facts import NoEndpoint
from venuegen.pages.blocks import Document, Heading, Paragraph, Table
from venuegen.reading.routes import Part
from venuegen.vocabulary.columns import column_of
from venuegen.vocabulary.sections import label_of

_SOCKET = re.compile(r"wss?://", re.IGNORECASE)
_SOCKET_WORDS = re.compile(r"web\s?socket|\bsubscri|\bunsub|\btopic\b|\bchannel\b|订阅|推送", re.IGNORECASE)
_CHANGES = re.compile(r"change\s?log|release notes|更新日志|变更", re.IGNORECASE)


def reason_of(document: Document, parts: Sequence[Part]) -> NoEndpoint | None:
    """None where the page documents endpoints; else what it is instead."""
    title = next((block.text for block in document.blocks if isinstance(block, Heading)), "")
    if _CHANGES.search(title):
        return "guide"
    if parts and any(part.method or part.title_method for part in parts):
        return None
    text = "\n".join(document.lines)
    if _SOCKET.search(text) or len(_SOCKET_WORDS.findall(text)) >= 2:
        return "websocket"
    if parts:
        return None
    if any(isinstance(block, Table) and _lists_errors(block) for block in document.blocks) and "error" in title.lower():
        return "errors"
    words = sum(len(block.text.split()) for block in document.blocks if isinstance(block, Paragraph))
    headings = [block for block in document.blocks if isinstance(block, Heading) and label_of(block.text)]
    return "link" if words < 40 and not headings and "](" in text else "guide"


def _lists_errors(table: Table) -> bool:
    columns = [column_of(cell) for cell in table.header.cells]
    return bool({"code", "http"}.intersection(columns))
