"""Where a page says a method, a path or both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from venuegen.pages.blocks import Block, Code, Heading, KeyValue, ListItem, Paragraph
from venuegen.vocabulary.sections import label_of

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")
_METHOD = "GET|POST|PUT|DELETE|PATCH"
_SEGMENTS = r"/[A-Za-z0-9_.~@%+\-{}$:<>\[\]*/]+(?:\?[^\s`]*)?"
_ROUTE = re.compile(
    rf"^[`'\"\[(]*(?P<method>(?i:{_METHOD}))(?:[`'\"\])]*[\s:|\-]+[`'\"]*|(?=/(?:api|v\d)[\w.]*/))"
    rf"(?P<host>https?://[^/\s`]+)?(?P<path>(?:[a-z][\w.\-]*(?=/\w))?{_SEGMENTS})"
    r"[`'\"]*(?P<tail>\s*(?:\(.*\)|\[.*\]|HTTP/1\.\d|[-:\u2013\u2014].*)?)$"
)
_PATH = re.compile(
    rf"^[`'\"]*(?P<host>https?://[^/\s`]+)?"
    rf"(?P<path>(?:(?:api|v\d+|public|private)(?=/))?{_SEGMENTS}|[\w-]+(?:/[\w-]+){{2,}}(?=\s*\())"
    r"[`'\"]*(?P<tail>\s*(?:\(.*\))?)$"
)
_TITLE_METHOD = re.compile(rf"^(?P<method>{_METHOD})(?:\s*[/:|\-]\s+|\s+)(?P<title>\S.*)$")
_NO_ROUTE = frozenset(
    (
        "response",
        "response-example",
        "request-example",
        "errors",
        "error-example",
        "changes",
        "notes",
        "rate-limit",
        "enums",
        "details",
        "hosts",
        "source",
        "category",
        "example",
    )
)
_LEADS_TO_ROUTE = ("route", "method", "request")
_SHOWS = ("request-example", "example")
_BETWEEN = re.compile(r"`\s*(?:or|and|,|/)\s*(?=`)")
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
    shown: bool = False  # by a sample only


def match_route(text: str) -> tuple[str, str, str | None, str] | None:
    """Method, path, host and the rest of a line that is nothing but a route."""
    found = _ROUTE.match(text.strip()) if len(text) < 400 else None
    if found is None:
        return None
    return found["method"].upper(), _clean(found["path"]), found["host"], found["tail"].strip()


def match_path(text: str) -> tuple[str, str | None, str] | None:
    """Path, host and title of a line that is nothing but a path (`/v5/x (Title)`)."""
    found = _PATH.match(text.strip()) if len(text) < 400 else None
    if found is None or found["path"] == "/":
        return None
    return _clean(found["path"]), found["host"], found["tail"].strip()


def _clean(path: str) -> str:
    path = path.partition("?")[0].rstrip("`'\".,;")
    if "%7B" in path:
        path = path.replace("%7B", "{").replace("%7D", "}")
    return path if path.startswith("/") else f"/{path}"


def said(blocks: Sequence[Block]) -> Iterator[Said]:
    """Every place of a page that says a method, a path or both."""
    yield from _in_pieces(blocks)
    for one in _said(blocks):
        above = _method_of(blocks[one.index - 1]) if one.index else None
        yield replace(one, method=above) if one.path and above and not one.method else one


#: A badge: the method in small letters and the path, with nothing between. No section forbids it.
_GLUED = re.compile(r"^(?:get|post|put|delete|patch)/\S+$")
_SEGMENT = re.compile(r"/?(?:[\w.\-]+|\{\w+\}|:\w+)", re.ASCII)


def _in_pieces(blocks: Sequence[Block]) -> Iterator[Said]:
    """A path whose method, slashes and segments each stand on a line of their own."""
    for index, block in enumerate(blocks):
        method = _method_of(block)
        path = ""
        for piece in blocks[index + 1 : index + 24] if method else ():
            text = getattr(piece, "text", "").strip()
            if text != "/" and not (path.endswith("/") and _SEGMENT.fullmatch(text)):
                break
            path += text
        if path.count("/") > 1 and not path.endswith("/"):
            yield Said(method, path, block.first_line, index)


def _method_of(block: Block) -> str | None:
    """The method that is all that a block says."""
    if not isinstance(block, Heading | Paragraph) or len(block.text) > 12:
        return None
    word = block.text.strip("`* ").upper()
    return word if word in METHODS else None


def _said(blocks: Sequence[Block]) -> Iterator[Said]:
    meaning: str | None = None
    form = any(isinstance(block, KeyValue) for block in blocks)
    headed: Said | None = None  # the path that heads the methods below it
    for index, block in enumerate(blocks):
        if isinstance(block, KeyValue):
            yield from _said_in_form(block, index)
        elif isinstance(block, Heading):
            label = label_of(block.text)
            meaning = label.meaning if label else None
            if headed is not None and (method := _method_of(block)) is not None:
                yield replace(headed, method=method, line=block.first_line, index=index)
            for one in _said_in_heading(block, index):
                headed = one if one.method is None else None
                yield one
        elif isinstance(block, ListItem):
            if (labelled := _labelled(block.lines[0])) is not None:
                yield from _said_by_label(*labelled, block.first_line, index)
            elif meaning in ("route", "method") or _stands_alone(blocks, index):
                yield from _said_on_line(block.lines[0].strip(), block.first_line, index, meaning)
        elif isinstance(block, Paragraph):
            if block.quoted:
                continue
            if _GLUED.match(block.text) and (route := match_route(block.text)) is not None:
                yield Said(route[0], route[1], block.first_line, index)
                continue
            if index and _method_of(blocks[index - 1]) and (path := match_path(block.lines[0])):
                yield Said(None, path[0], block.first_line, index, host=path[1])
                continue
            for said in _said_in_text(block, index, meaning):
                if isinstance(said, str):
                    meaning = said
                else:
                    yield said
        elif isinstance(block, Code) and not form:
            if meaning is None and _shows_body(blocks, index):
                continue  # a guide's example of a call
            if meaning not in _NO_ROUTE:
                yield from _said_in_code(block, index, meaning)
            elif meaning in _SHOWS:
                for one in _said_in_code(block, index, meaning):
                    yield replace(one, shown=True)


def _labelled(line: str) -> tuple[str, str] | None:
    """The label and the value of a line such as `Method: DELETE`."""
    before, colon, value = line.strip().partition(":") if ":" in line else line.partition("\uff1a")
    label = label_of(before.replace("`", "").strip()) if colon and len(before) < 60 else None
    return (label.meaning, value.strip()) if label is not None else None


def _shows_body(blocks: Sequence[Block], index: int) -> bool:
    """Whether a label for the body below was put where one sample shows route and body."""
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    return (
        isinstance(below, Paragraph) and below.quoted and below.last_line <= blocks[index].last_line
    )


def _stands_alone(blocks: Sequence[Block], index: int) -> bool:
    """A list of one item is no list of links or of changes."""
    around = [*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]]
    return not any(isinstance(block, ListItem) for block in around)


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
    above = ""
    for offset, line in enumerate(block.lines):
        text = line.strip()
        if not text:
            continue
        number = block.first_line + offset
        if above in METHODS and (path := match_path(text)) is not None:
            yield Said(above, path[0], number, index, host=path[1])
        above = text
        before, colon, value = text.partition(":") if ":" in text[:40] else text.partition("\uff1a")
        label = label_of(before.replace("`", "")) if colon else None
        if (
            label is None
            and len(block.lines) == 1
            and (label := label_of(text.replace("`", ""))) is not None
        ):
            yield label.meaning
            meaning = label.meaning
            continue
        if label is not None:
            yield from _said_by_label(label.meaning, value.strip(), number, index)
            if not value.strip() and offset == len(block.lines) - 1:
                yield label.meaning
                meaning = label.meaning
        elif meaning not in _NO_ROUTE:
            yield from _said_on_line(text, number, index, meaning)


def _said_by_label(meaning: str, value: str, number: int, index: int) -> Iterator[Said]:
    text = value.strip("`' ")
    if meaning in _LEADS_TO_ROUTE and (route := match_route(text)) is not None:
        yield Said(route[0], route[1], number, index, host=route[2], tail=route[3])
    elif meaning == "method" and text.upper() in METHODS:
        yield Said(text.upper(), None, number, index)
    elif meaning == "route" and (path := match_path(text)) is not None:
        yield Said(None, path[0], number, index, host=path[1])


def _said_on_line(text: str, number: int, index: int, meaning: str | None) -> Iterator[Said]:
    several = [match_route(part) for part in _BETWEEN.split(text)] if "`" in text else []
    if len(several) > 1 and all(several):
        for one in several:
            assert one is not None
            yield Said(one[0], one[1], number, index, host=one[2], tail=one[3])
    elif (route := match_route(text)) is not None:
        yield Said(route[0], route[1], number, index, host=route[2], tail=route[3])
    elif meaning == "method" and text.strip("`").upper() in METHODS:
        yield Said(text.strip("`").upper(), None, number, index)
    elif meaning in ("route", "method") and (path := match_path(text)) is not None:
        yield Said(None, path[0], number, index, host=path[1])


def _said_in_code(block: Code, index: int, meaning: str | None) -> Iterator[Said]:
    """A fence that holds nothing but the route."""
    texts = [
        (line.strip(), block.line(block.first_line + at))
        for at, line in enumerate(block.lines)
        if line.strip()
    ]
    if not texts or len(texts) > 3:
        return
    if (route := match_route(texts[0][0])) is not None and "HTTP/" not in route[3]:
        yield Said(route[0], route[1], texts[0][1], index, host=route[2], tail=route[3])
    elif meaning == "route" and len(texts) == 1 and (path := match_path(texts[0][0])) is not None:
        yield Said(None, path[0], texts[0][1], index, host=path[1])


def split_title(text: str) -> tuple[str | None, str]:
    """The method that a title begins with, and the rest of it."""
    found = _TITLE_METHOD.match(text)
    return (found["method"], found["title"]) if found else (None, text)
