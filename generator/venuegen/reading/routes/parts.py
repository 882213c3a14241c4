"""Which endpoints a page documents, and what belongs to each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from venuegen.pages.blocks import Block, Document, Heading, Paragraph, Table
from venuegen.reading.routes.said import METHODS, Said, match_path, match_route, said, split_title
from venuegen.reading.sections import Section, sections_of
from venuegen.vocabulary.sections import label_of


@dataclass(slots=True)
class Part:
    """What belongs to one endpoint of a page: its route and its blocks."""

    method: str | None
    path: str | None
    method_line: int
    path_line: int
    title: str
    title_line: int
    title_method: str | None = None
    tail: str = ""
    host: str | None = None
    blocks: list[Block] = field(default_factory=list[Block])
    sections: list[Section] = field(default_factory=list[Section])
    whole_page: bool = False
    preamble: list[Section] = field(default_factory=list[Section])
    above: list[Heading] = field(default_factory=list[Heading])  # headings of what it belongs to


#: A block that names more routes than this is an index of them.
_MOST_IN_ONE_BLOCK = 8


def parts_of(document: Document) -> list[Part]:
    """The endpoints of a page, each with the blocks that belong to it."""
    words = _settled(list(said(document.blocks)), document.blocks)
    routes = _joined(words)
    if not routes:
        return []
    blocks = list(document.blocks)
    grouped = [list(group) for _, group in groupby(routes, key=lambda route: route.index)]
    groups = [group for group in grouped if len(group) <= _MOST_IN_ONE_BLOCK]
    if not groups:
        return []
    starts = [
        _start_of(blocks, group[0], groups[number - 1][0].index if number else -1)
        for number, group in enumerate(groups)
    ]
    preamble = sections_of(blocks[: starts[0]]) if len(routes) > 1 else []
    above = _headings_above(blocks, starts)
    parts: list[Part] = []
    for number, group in enumerate(groups):
        first = 0 if len(groups) == 1 else starts[number]
        last = starts[number + 1] if number + 1 < len(groups) else len(blocks)
        for route in group:  # those said in one block have all else in common
            part = _part(route, blocks[first:last])
            part.whole_page = len(routes) == 1
            part.preamble = preamble
            part.above = above[number]
            parts.append(part)
    return parts


def _headings_above(blocks: Sequence[Block], starts: Sequence[int]) -> list[list[Heading]]:
    """For each start the headings of what it belongs to, the nearest last."""
    found: list[list[Heading]] = []
    open_headings: list[Heading] = []
    index = 0
    for start in starts:
        while index <= min(start, len(blocks) - 1):
            block = blocks[index]
            if isinstance(block, Heading) and block.level:
                while open_headings and open_headings[-1].level >= block.level:
                    open_headings.pop()
                open_headings.append(block)
            index += 1
        found.append([heading for heading in open_headings if heading is not blocks[start]])
    return found


def _settled(words: Sequence[Said], blocks: Sequence[Block]) -> list[Said]:
    """Words that stand for an endpoint.

    A route that heads a section of its own is only mentioned where it stands further up, and what
    samples show counts only where nothing else of their topic says a path.
    """
    told = sorted(word.index for word in words if word.path and not word.shown)
    topics = _topics(blocks) if any(word.shown for word in words) else []
    heads: dict[tuple[str | None, str | None], int] = {
        (word.method, word.path): number
        for number, word in enumerate(words)
        if word.method and word.path and isinstance(blocks[word.index], Heading)
    }
    return [
        word
        for number, word in enumerate(words)
        if number >= heads.get((word.method, word.path), 0)
        and not (word.shown and _told_there(word, told, topics))
    ]


def _told_there(shown: Said, told: Sequence[int], topics: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether the topic in which a sample shows a route says one, or documents nothing at all."""
    first, last, documents = topics[bisect_right(topics, shown.index, key=lambda one: one[0]) - 1]
    at = bisect_left(told, first)
    return (at < len(told) and told[at] < last) or not documents


def _topics(blocks: Sequence[Block]) -> list[tuple[int, int, bool]]:
    """Where each topic begins and ends, and whether anything in it documents an endpoint."""
    starts = [0, *(at for at, block in enumerate(blocks) if at and _opens_topic(block))]
    ends = [*starts[1:], len(blocks)]
    return [
        (first, last, any(_documents(block) for block in blocks[first:last]))
        for first, last in zip(starts, ends, strict=True)
    ]


def _documents(block: Block) -> bool:
    """A table, or a label of parameters or of a response."""
    if isinstance(block, Table):
        return True
    words = block.text.partition(":")[0] if isinstance(block, Heading | Paragraph) else ""
    label = label_of(words) if words else None
    return label is not None and label.meaning in ("request", "response")


def _opens_topic(block: Block) -> bool:
    return isinstance(block, Heading) and not block.made and label_of(block.text) is None


@dataclass(frozen=True, slots=True)
class _Route:
    method: Said | None
    path: Said
    index: int


def _joined(said: Sequence[Said]) -> list[_Route]:
    """Words about routes joined into routes; the same one said again is no other endpoint."""
    routes: list[_Route] = []
    method: Said | None = None
    for word in said:
        last = routes[-1] if routes else None
        if word.path is None:
            if last is not None and last.method is None:
                routes[-1] = replace(last, method=word)
            else:
                method = word
            continue
        mine = word if word.method else method
        if last is not None and _same(last, word):
            if last.method is None and mine is not None:
                routes[-1] = replace(last, method=mine)
            method = None
            continue
        index = min(word.index, mine.index) if mine else word.index
        routes.append(_Route(mine, word, index))
        method = None
    if method is not None and len(routes) == 1 and routes[0].method is None:
        routes[0] = replace(routes[0], method=method)
    return _distinct(routes)


def _same(route: _Route, word: Said) -> bool:
    if word.path is None or route.path.path is None or not same_path(route.path.path, word.path):
        return False
    known = route.method.method if route.method else None
    return word.method is None or known is None or known == word.method


def same_path(one: str, other: str) -> bool:
    """Whether two paths are one, up to the names of placeholders and a prefix."""
    a, b = _segments(one), _segments(other)
    return a == b or (len(min(a, b, key=len)) > 1 and (a[-len(b) :] == b or b[-len(a) :] == a))


def _segments(path: str) -> list[str]:
    return ["{}" if segment[:1] in "{:<$" else segment for segment in path.strip("/").split("/")]


def _distinct(routes: Sequence[_Route]) -> list[_Route]:
    seen: dict[tuple[str | None, str], _Route] = {}
    for route in routes:
        key = (
            route.method.method if route.method else None,
            "/".join(_segments(route.path.path or "")),
        )
        seen.setdefault(key, route)
    return list(seen.values())


def _start_of(blocks: Sequence[Block], route: _Route, after: int) -> int:
    """The index of the heading under which a route is said."""
    for index in range(route.index, after, -1):
        block = blocks[index]
        if isinstance(block, Heading) and not block.made and label_of(block.text) is None:
            return index
    return max(route.index, after + 1)


def _part(route: _Route, blocks: list[Block]) -> Part:
    title, title_line, title_method = _title_of(route, blocks)
    method = route.method
    return Part(
        method.method if method else None,
        route.path.path,
        method.line if method else route.path.line,
        route.path.line,
        title,
        title_line,
        title_method,
        route.path.tail,
        route.path.host,
        blocks,
        sections_of(blocks),
    )


def _title_of(route: _Route, blocks: Sequence[Block]) -> tuple[str, int, str | None]:
    """The title of an endpoint: the heading that names it, without its method."""
    if route.path.title:
        for block in blocks:
            if method := title_method(block):
                return route.path.title, block.first_line, method
        return route.path.title, route.path.line, None
    for block in blocks:
        if not isinstance(block, Heading) or block.made:
            continue
        if label_of(block.text) is not None:
            if block.first_line > route.path.line:
                break
            continue
        if block.text.strip("* ").upper() in METHODS:
            continue
        if match_route(block.text) is None and match_path(block.text) is None:
            return split_title(block.text)[1], block.first_line, title_method(block)
    return route.path.path or "", route.path.line, None


def title_method(block: Block) -> str | None:
    """The method that a title such as `POST / Cancel order` begins with."""
    if not isinstance(block, Heading) or block.level > 3 or match_route(block.text):
        return None
    return split_title(block.text)[0]
