# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Samples that show a whole call in one block: the route, what is sent, and what comes back.

Such a block is taken apart, so that its pieces read like any route and any labelled sample.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from venuegen.pages.blocks import Block, Code, ListItem, Paragraph, Table
from venuegen.reading.routes.said import match_route
from venuegen.vocabulary.sections import label_of

_MARK = re.compile(
    r"^\s*(?:#+|//+|--+|/\*+)?\s*(?P<side>requests?|responses?|请求|返回|响应)"
    r"(?:\s*(?:example|sample|body|data|示例))?\s*[:：]?\s*(?:\*+/)?\s*$",
    re.IGNORECASE,
)
_SPAN = re.compile(r"^`(?:(?=curl )|[^`{]{0,20}(?=\{\s*\"))([^`]*)`$")
_SENDS = re.compile(r"--?d(?:ata(?:-raw|-binary)?)?\s+['\"]?\\*$")
_ASKS = ("request", "requests", "请求")
_BODYLESS = ("GET", "DELETE")


def with_calls_apart(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks of a page, with samples of whole calls parted and labels over samples told."""
    listed = list(blocks)
    found: list[Block] = []
    for number, block in enumerate(listed):
        following = listed[number + 1] if number + 1 < len(listed) else None
        if isinstance(block, Code):
            if found and _sends(found[-1]):
                found.append(_label("Request example", block, 0))
            found += _parted(block)
        elif isinstance(block, Paragraph) and block.text.startswith("curl -"):
            found.append(Code(block.lines, "shell", block.first_line, block.last_line))
        elif isinstance(block, Paragraph) and (call := _SPAN.match(block.text)) is not None:
            language = "shell" if call[1].startswith("curl ") else ""
            found.append(Code((call[1],), language, block.first_line, block.last_line, True))
        elif isinstance(block, ListItem) and _labels(block, following):
            found.append(Paragraph(block.lines, block.first_line, block.last_line))
        else:
            found.append(block)
    return tuple(found)


def _sends(block: Block) -> bool:
    """A call whose last words open the body that the next block holds."""
    text = block.text if isinstance(block, Paragraph | Code) else ""
    return bool(_SENDS.search(text[-40:].rstrip()))


def _labels(item: ListItem, following: Block | None) -> bool:
    """An item that is nothing but a label, right above the sample or table that it labels."""
    text = item.text.strip()
    if not isinstance(following, Code | Table) or len(text) > 40:
        return False
    return label_of(text.replace("`", "")) is not None


def _parted(block: Code) -> Iterator[Block]:
    if len(block.lines) != block.last_line - block.first_line + 1:
        yield block  # folded: its lines are not the page's
        return
    marks = [at for at, line in enumerate(block.lines) if _MARK.match(line)]
    if not marks or not any(line.strip() for line in block.lines[marks[0] + 1 :]):
        yield from _call(block, 0, len(block.lines), "")
        return
    if marks[0]:
        yield from _call(block, 0, marks[0], "")
    for at, end in zip(marks, [*marks[1:], len(block.lines)], strict=True):
        found = _MARK.match(block.lines[at])
        asks = found is not None and found["side"].lower() in _ASKS
        label = "Request example" if asks else "Response example"
        yield _label(label, block, at)
        yield from _call(block, at + 1, end, label)


def _call(block: Code, start: int, end: int, label: str) -> Iterator[Block]:
    """The route on the first line stands alone; a body below it is sent or comes back."""
    lines = block.lines[start:end]
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return
    route = match_route(lines[first].strip())
    below = next((line for line in lines[first + 1 :] if line.strip()), "")
    if route is None or "HTTP/" in route[3] or below.strip()[:1] not in ("{", "["):
        yield block if (start, end) == (0, len(block.lines)) else _piece(block, start, end)
        return
    yield _piece(block, start + first, start + first + 1)
    if not label:
        answers = route[0] in _BODYLESS
        yield _label("Response example" if answers else "Request example", block, start + first)
    yield _piece(block, start + first + 1, end)


def _label(text: str, block: Code, at: int) -> Paragraph:
    """A label that is good for the samples right below it."""
    line = block.first_line + at
    return Paragraph((text,), line, line, quoted=True)


def _piece(block: Code, start: int, end: int) -> Code:
    first = block.first_line + start
    lines: Sequence[str] = block.lines[start:end]
    return Code(
        tuple(lines), block.language, first, first + len(lines) - 1, block.fenced, block.title
    )
