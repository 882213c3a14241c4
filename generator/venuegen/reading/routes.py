"""Which endpoints a page documents: method and path, where they are said, and what belongs to each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from venuegen.pages.blocks import Block, Code, Document, Heading, KeyValue, Paragraph
from venuegen.reading.sections import Section, sections_of
from venuegen.vocabulary.sections import label_of

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")
_METHOD = "GET|POST|PUT|DELETE|PATCH"
_SEGMENTS = r"/[A-Za-z0-9_.~@%+\-{}$:<>\[\]*/]+(?:\?[^\s`]*)?"
_ROUTE = re.compile(
    rf"^[`'\"]*(?P<method>{_METHOD})[`'\"]*[\s:|\-]+[`'\"]*(?P<host>https?://[^/\s`]+)?(?P<path>{_SEGMENTS})"
    r"[`'\"]*(?P<tail>\s*(?:\(.*\)|\[.*\]|HTTP/1\.\d|[-–—:].*)?)$"
)
_PATH = re.compile(rf"^[`'\"]*(?P<host>https?://[^/\s`]+)?(?P<path>(?:(?:api|v\d+)(?=/))?{_SEGMENTS}|[\w-]+(?:/[\w-]+){{2,}}(?=\s*\())[`'\"]*(?P<tail>\s*(?:\(.*\))?)$")
_TITLE_METHOD = re.compile(rf"^(?P<method>{_METHOD})(?:\s*[/:|\-]\s+|\s+)(?P<title>\S.*)$")
_NO_ROUTE = frozenset(
    ("response", "response-example", "request-example", "errors", "error-example", "changes", "notes",
     "rate-limit", "enums", "details", "hosts", "source", "category", "example")
)  # fmt: skip
_FORM_METHOD = ("type", "method")
_FORM_PATH = ("description", "path", "url", "endpoint", "uri")


@dataclass(frozen=True, slots=True)
class Said:
    """A word about the route: where it stands and what it is."""

    method: str | None
    path: str | None
    line: int
    index: int
    title: str = ""
    host: str | None = None
    tail: str = ""


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


def match_route(text: str) -> tuple[str, str, str | None, str] | None:
    """Method, path, host and the rest of a line that is nothing but a route."""
    found = _ROUTE.match(text.strip()) if len(text) < 400 else None
    if found is None:
        return None
    return found["method"], _clean(found["path"]), found["host"], found["tail"].strip()


def match_path(text: str) -> tuple[str, str | None, str] | None:
    """Path, host and title of a line that is nothing but a path (`/v5/x (Title)`)."""
    found = _PATH.match(text.strip()) if len(text) < 400 else None
    if found is None or found["path"] == "/":
        return None
    return _clean(found["path"]), found["host"], found["tail"].strip()


def _clean(path: str) -> str:
    path = path.partition("?")[0].rstrip("`'\".,;")
    return path if path.startswith("/") else f"/{path}"


def parts_of(document: Document) -> list[Part]:
    """The endpoints of a page, each with the blocks that belong to it."""
    said = list(_said(document.blocks))
    routes = _joined(said)
    if not routes:
        return []
    blocks = list(document.blocks)
    starts = [_start_of(blocks, route, routes[number - 1].index if number else -1) for number, route in enumerate(routes)]
    parts: list[Part] = []
    for number, route in enumerate(routes):
        first = 0 if len(routes) == 1 else starts[number]
        last = starts[number + 1] if number + 1 < len(routes) else len(blocks)
        part = _part(route, blocks[first:last], said)
        part.whole_page = len(routes) == 1
        part.preamble = sections_of(blocks[: starts[0]]) if len(routes) > 1 else []
        parts.append(part)
    return parts


@dataclass(frozen=True, slots=True)
class _Route:
    method: Said | None
    path: Said
    index: int


def _said(blocks: Sequence[Block]) -> Iterator[Said]:
    """Every place of a page that says a method, a path or both."""
    meaning: str | None = None
    form = any(isinstance(block, KeyValue) for block in blocks)
    for index, block in enumerate(blocks):
        if isinstance(block, KeyValue):
            yield from _said_in_form(block, index)
        elif isinstance(block, Heading):
            label = label_of(block.text)
            meaning = label.meaning if label else None
            yield from _said_in_heading(block, index)
        elif isinstance(block, Paragraph):
            for said in _said_in_text(block, index, meaning):
                if isinstance(said, str):
                    meaning = said
                else:
                    yield said
        elif isinstance(block, Code) and not form and meaning not in _NO_ROUTE:
            yield from _said_in_code(block, index, meaning)


def _said_in_form(block: KeyValue, index: int) -> Iterator[Said]:
    value = block.value.strip()
    if (route := match_route(value)) is not None:
        yield Said(route[0], route[1], block.first_line, index)
    elif block.key in _FORM_METHOD and value.upper() in METHODS:
        yield Said(value.upper(), None, block.first_line, index)
    elif block.key in _FORM_PATH and (path := match_path(value)) is not None:
        yield Said(None, path[0], block.first_line, index, host=path[1])


def _said_in_heading(block: Heading, index: int) -> Iterator[Said]:
    if (route := match_route(block.text)) is not None:
        yield Said(route[0], route[1], block.first_line, index, host=route[2], tail=route[3])
    elif (path := match_path(block.text)) is not None:
        yield Said(None, path[0], block.first_line, index, path[2].strip("() "), path[1])


def _said_in_text(block: Paragraph, index: int, meaning: str | None) -> Iterator[Said | str]:
    """Routes in prose stand on a line of their own, or after a label such as `Request type:`."""
    for offset, line in enumerate(block.lines):
        text = line.strip()
        if not text:
            continue
        number = block.first_line + offset
        before, colon, value = text.partition(":") if ":" in text[:40] else text.partition("：")
        label = label_of(before.replace("`", "")) if colon else None
        if label is None and len(block.lines) == 1 and (label := label_of(text.replace("`", ""))) is not None:
            yield label.meaning
            meaning = label.meaning
            continue
        if label is not None:
            yield from _said_by_label(label.meaning, value.strip(), number, index)
            if not value.strip():
                yield label.meaning
                meaning = label.meaning
        elif meaning not in _NO_ROUTE:
            yield from _said_on_line(text, number, index, meaning)


def _said_by_label(meaning: str, value: str, number: int, index: int) -> Iterator[Said]:
    text = value.strip("`' ")
    if meaning in ("route", "method") and (route := match_route(text)) is not None:
        yield Said(route[0], route[1], number, index, host=route[2], tail=route[3])
    elif meaning == "method" and text.upper() in METHODS:
        yield Said(text.upper(), None, number, index)
    elif meaning == "route" and (path := match_path(text)) is not None:
        yield Said(None, path[0], number, index, host=path[1])


def _said_on_line(text: str, number: int, index: int, meaning: str | None) -> Iterator[Said]:
    if (route := match_route(text)) is not None:
        yield Said(route[0], route[1], number, index, host=route[2], tail=route[3])
    elif meaning == "method" and text.strip("`").upper() in METHODS:
        yield Said(text.strip("`").upper(), None, number, index)
    elif meaning in ("route", "method") and (path := match_path(text)) is not None:
        yield Said(None, path[0], number, index, host=path[1])


def _said_in_code(block: Code, index: int, meaning: str | None) -> Iterator[Said]:
    """A fence that holds nothing but the route."""
    texts = [(line.strip(), block.line(block.first_line + at)) for at, line in enumerate(block.lines) if line.strip()]
    if not texts or len(texts) > 3:
        return
    if (route := match_route(texts[0][0])) is not None and "HTTP/" not in route[3]:
        yield Said(route[0], route[1], texts[0][1], index, host=route[2], tail=route[3])
    elif meaning == "route" and len(texts) == 1 and (path := match_path(texts[0][0])) is not None:
        yield Said(None, path[0], texts[0][1], index, host=path[1])


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
    """Whether two paths are one, whatever the names of their placeholders; one may leave out a prefix."""
    a, b = _segments(one), _segments(other)
    return a == b or (len(min(a, b, key=len)) > 1 and (a[-len(b) :] == b or b[-len(a) :] == a))


def _segments(path: str) -> list[str]:
    return ["{}" if segment[:1] in "{:<$" else segment for segment in path.strip("/").split("/")]


def _distinct(routes: Sequence[_Route]) -> list[_Route]:
    seen: dict[tuple[str | None, str], _Route] = {}
    for route in routes:
        key = (route.method.method if route.method else None, "/".join(_segments(route.path.path or "")))
        seen.setdefault(key, route)
    return list(seen.values())


def _start_of(blocks: Sequence[Block], route: _Route, after: int) -> int:
    """The index of the heading under which a route is said."""
    for index in range(route.index, after, -1):
        block = blocks[index]
        if isinstance(block, Heading) and not block.made and label_of(block.text) is None:
            return index
    return max(route.index, after + 1)


def _part(route: _Route, blocks: list[Block], said: Sequence[Said]) -> Part:
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
        method = next((found for block in blocks if (found := title_method(block))), None)
        return route.path.title, route.path.line, method
    for block in blocks:
        if isinstance(block, Heading) and not block.made and label_of(block.text) is None:
            method = title_method(block)
            found = _TITLE_METHOD.match(block.text)
            if match_route(block.text) is None and match_path(block.text) is None:
                return (found["title"] if found else block.text), block.first_line, method
    heading = next((block for block in blocks if isinstance(block, Heading)), None)
    return (heading.text if heading else route.path.path or ""), route.path.line, None


def title_method(block: Block) -> str | None:
    """The method that a title such as `POST / Cancel order` begins with."""
    if not isinstance(block, Heading) or block.level > 3 or match_route(block.text):
        return None
    found = _TITLE_METHOD.match(block.text)
    return found["method"] if found else None
