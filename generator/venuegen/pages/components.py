"""Fields written as components of MDX: `<ParamField body="symbol" type="string" required>`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from venuegen.pages.blocks import Block, Heading, Row, Table
from venuegen.pages.inline import plain

_OPEN = re.compile(
    r"^\s*<(?P<tag>Param(?:eter)?Field|ResponseField|RequestExample|ResponseExample)\b(?P<rest>[^\n]*)$"
)
_ATTRIBUTE = re.compile(r"([A-Za-z][\w-]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|\{([^{}]*)\}))?")
_TAG = re.compile(r"^\s*</?[A-Z]\w*[^<>]*>\s*$")
_HEADINGS = {"RequestExample": "Request example", "ResponseExample": "Response example"}
_DEEPEST = 30
_PLACES = ("query", "path", "body", "header")
_COLUMNS = ("Parameter", "In", "Type", "Required", "Default", "Description")


def take(lines: list[str], shift: int) -> list[Block]:
    """The components among `lines` as tables and headings; they leave the lines."""
    if not any(
        "<ParamField" in line or "<Response" in line or "<RequestExample" in line for line in lines
    ):
        return []
    found: list[Block] = []
    rows: list[Row] = []
    for row in _rows(lines, shift, found):
        rows.append(row)
    requests = [row for row in rows if row.cells[1] != "response"]
    responses = [row for row in rows if row.cells[1] == "response"]
    for title, part in (("Request Parameters", requests), ("Response Fields", responses)):
        if part:
            found += _table(title, part)
    return found


def _rows(lines: list[str], shift: int, found: list[Block]) -> Iterator[Row]:
    depth = 0
    for index in range(len(lines)):
        opened = _OPEN.match(lines[index])
        if opened is None:
            closed = lines[index].strip()
            depth -= int(closed in ("</ParamField>", "</ResponseField>", "</ParameterField>"))
            if depth >= 0 and _TAG.match(lines[index]):
                lines[index] = ""
            depth = max(depth, 0)
            continue
        heading = _HEADINGS.get(opened["tag"])
        if heading is not None:
            found.append(Heading(heading, 2, index + 1 + shift, index + 1 + shift, made=True))
        else:
            yield _row(
                opened["tag"], opened["rest"], _words(lines, index), index + 1 + shift, depth
            )
            stays_open = not opened["rest"].rstrip().endswith("/>") and "</" not in opened["rest"]
            depth = min(_DEEPEST, depth + int(stays_open))
        lines[index] = ""


def _row(tag: str, rest: str, words: str, line: int, depth: int) -> Row:
    attributes = {m[1]: m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(rest.split(">")[0])}
    place = next((place for place in _PLACES if place in attributes), "")
    name = attributes.get(place) or attributes.get("name") or attributes.get("path", "")
    shown = "response" if tag == "ResponseField" else place
    required = (
        "true"
        if attributes.get("required", "false") != "false"
        or "required" in rest.split(">")[0].split()
        else "false"
    )
    cells = (
        "> " * depth + name,
        shown,
        attributes.get("type", ""),
        required,
        attributes.get("default", ""),
        words,
    )
    return Row(cells, (line,) * len(cells))


def _words(lines: list[str], start: int) -> str:
    """The text inside a component, up to the next tag."""
    found: list[str] = []
    for index in range(start + 1, min(len(lines), start + 40)):
        text = lines[index].strip()
        if text.startswith(("<", "```")):
            break
        if text:
            found.append(plain(text))
            lines[index] = ""
    return "\n".join(found)


def _table(title: str, rows: list[Row]) -> Iterator[Block]:
    first, last = rows[0].line, rows[-1].line
    yield Heading(title, 2, first, first, made=True)
    yield Table(Row(_COLUMNS, (first,) * len(_COLUMNS)), tuple(rows), first, last)
