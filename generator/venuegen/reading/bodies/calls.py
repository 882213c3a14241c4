"""Requests that raw HTTP, curl lines, code and queries show, as objects of what is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote_plus

from venuegen.facts import Example, Json
from venuegen.reading.samples import CodeSample, Sent
from venuegen.reading.sections import Section, samples

#: Forms that show a request as it goes out; code may add to it what is not seen.
_WHOLE = ("http", "curl")
_REQUESTS = ("request", "request-example")
_PAIR = re.compile(r"(?:^|&)([A-Za-z_][\w.\[\]-]*)=([^&\s]*)")
_PLACEHOLDER = re.compile(r"[{<:$]")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


def calls_of(codes: Iterable[CodeSample], method: str, path: str) -> Iterator[Example]:
    """What each sample that calls this route sends, by the names on the wire.

    A sample is one of the route only where it names it: others show another call. What a variable
    stands for is given as `<name>`, which says that there is a value and not which. A block that
    sends a name twice shows several calls; in a query, it sends a list.
    """
    for code in codes:
        if code.method not in (None, method):
            continue
        if not any(url.path and _is_of(url.path, path) for url in code.urls):
            continue
        for sent in _apart([one for one in code.sent if one.via != "keyword"]):
            yield Example(_text(sent), sent[0].line, whole=code.language in _WHOLE)


def queries_of(texts: Iterable[tuple[str, int]], path: str) -> Iterator[Example]:
    """The queries with which prose shows this route; it may leave out what is not its subject."""
    shown = re.compile(re.escape(path) + r"\?([^\s\"'`#)]+)")
    for text, line in texts if path else ():
        for query in shown.findall(text):
            if pairs := _PAIR.findall(query):
                yield Example(_of_pairs(pairs), line, whole=False)


def pairs_of(sections: Iterable[Section]) -> Iterator[Example]:
    """Blocks that show a request as nothing but its pairs: a query or a form."""
    for section in sections:
        if section.scope is None or section.scope.meaning not in _REQUESTS:
            continue
        for block in samples(section):
            text = "&".join(line.strip().strip("&?") for line in block.lines if line.strip())
            pairs = _PAIR.findall(text)
            if len(pairs) > 1 and len(pairs) == text.count("&") + 1:
                yield Example(_of_pairs(pairs), block.first_line)


def _of_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    whole: dict[str, Json] = {}
    for name, value in pairs:
        _put(whole, name, unquote_plus(value))
    return json.dumps(whole, ensure_ascii=False)


def _apart(sent: Iterable[Sent]) -> Iterator[list[Sent]]:
    """What is sent by each of the calls that one block shows."""
    call: list[Sent] = []
    for one in sent:
        if one.kind != "text" and any(other.name == one.name for other in call):
            yield call
            call = []
        call.append(one)
    if call:
        yield call


def _is_of(shown: str, route: str) -> bool:
    """Is it the route, placeholders filled in, with or without a base path before it?"""
    parts = route.partition("?")[0].strip("/").split("/")
    given = shown.strip("/").split("/")[-len(parts) :]
    return len(given) == len(parts) and all(
        one == other or (_PLACEHOLDER.match(other) is not None and one != "")
        for one, other in zip(given, parts, strict=True)
    )


def _text(sent: Iterable[Sent]) -> str:
    """The object as JSON text; members of objects, and of the first item of a list, in place."""
    whole: dict[str, Json] = {}
    for one in sent:
        _put(whole, one.name, _value(one))
    items = whole.get("[]")
    return json.dumps(whole if items is None else [items], ensure_ascii=False)


def _put(whole: dict[str, Json], name: str, value: Json) -> None:
    if "[]" not in name and "." not in name:
        before = whole.get(name)
        if before is None:
            whole[name] = value
        elif isinstance(before, str) and isinstance(value, str):
            whole[name] = [before, value]  # a list as it stands in a query
        elif isinstance(before, list):
            before.append(value)
        return
    here: Json = whole
    *outer, last = [part for part in re.split(r"\.|(\[\])", name) if part]
    for part, following in zip(outer, [*outer[1:], last], strict=True):
        here = _step(here, part, [] if following == "[]" else {})
    _step(here, last, value)


def _step(here: Json, part: str, made: Json) -> Json:
    """The member or first item that a part of a name leads to, made where it is missing."""
    if isinstance(here, list):
        if not here:
            here.append(made)
        return here[0]
    if isinstance(here, dict):
        if not here.get(part):
            here[part] = made
        return here[part]
    return None


def _value(sent: Sent) -> Json:
    match sent.kind:
        case "integer" | "number" if _NUMBER.fullmatch(sent.value):
            return int(sent.value) if sent.kind == "integer" else float(sent.value)
        case "boolean":
            return sent.value.lower() == "true"
        case "null":
            return None
        case "object":
            return {}
        case "array":
            return []
        case "string" | "text":
            return sent.value
        case _:
            return f"<{sent.name}>"
