"""Fields as stacked lines: name, type, `required`, default and description below one another.

So write reference sites that draw a field as a box (ReadMe, Redoc) once their marks are lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from venuegen.facts import Place
from venuegen.pages.blocks import ListItem, Paragraph
from venuegen.reading.sections import Section
from venuegen.reading.tables.rows import FieldRow
from venuegen.vocabulary.flags import required_of
from venuegen.vocabulary.types import is_type_line

Side = Literal["request", "response"]

_NAME = re.compile(r"^[A-Za-z_][\w.\-]*(?:\[\])?\*?$", re.ASCII)
_BARE_TYPES = frozenset(("object", "array", "string", "integer", "number", "boolean"))
_ON_ONE_LINE = re.compile(
    r"^(?P<name>[A-Za-z_][\w.\-]*(?:\[\])?)\s+"
    r"(?P<type>[A-Za-z]+?\d*(?: of [a-z]+)?(?:\s?<[\w-]+>)?(?:\[\])?(?: enum)?)"
    r"(?:\s*(?P<flag>required|optional))?$",
    re.ASCII,
)
#: What a box says behind the type: `[ 1 .. 50 ]`, `>= 1`, `<= 36 characters`.
_BOUNDS = re.compile(r"\s+(?:[\[(]\s*[\d.]+\s*\.\.\s*[\d.]+\s*[\])]|[<>]=?\s?\d[\d.]*)(?:\s+\w+)?$")
_BUTTONS = frozenset(("ADD", "Add", "Show", "Hide", "Copy", "Try"))
_DEFAULT = re.compile(r"^(?:Defaults? (?:to|value:?|is)|[Dd]efault:)\s*(.+)$")
_PLACES = ("header", "query", "path", "body", "cookie")
_LEFTOVER = re.compile(r"^(?:\[|\]\(#[^()\s]*\))$")  # of a link broken over lines
_ENUM = re.compile(
    r"^(?:Enum|Allowed values?|Allowed|Items Enum|Possible values?):\s*(.+)$", re.IGNORECASE
)
_ENDS = (
    "auth",
    "hosts",
    "changes",
    "code",
    "source",
    "request-example",
    "response-example",
    "example",
)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    number: int
    item: bool = False


def stacked_rows(
    sections: Sequence[Section], of: Side
) -> Iterator[tuple[Section, list[FieldRow], Place | None]]:
    """The stacked fields of the request, or of the success response, section by section."""
    side: Side | None = "request"
    for section in sections:
        side = _side(section, side)
        if side != of or section.meaning in _ENDS:
            continue
        rows = list(_rows(_lines(section)))
        if rows:
            yield section, rows, section.scope.place if section.scope else None


def _side(section: Section, before: Side | None) -> Side | None:
    """A status, or a heading about responses, ends the request; an error's status ends both."""
    if section.status is not None:
        return "response" if section.status < 300 else None
    meaning = section.meaning
    if meaning in ("response", "response-example"):
        return "response"
    if meaning in ("errors", "error-example"):
        return None
    return "request" if meaning == "request" else before


def _lines(section: Section) -> list[_Line]:
    found: list[_Line] = []
    for block in section.blocks:
        if isinstance(block, Paragraph | ListItem):
            item = isinstance(block, ListItem)
            found += [
                _Line(text.strip(), block.first_line + at, item)
                for at, text in enumerate(block.lines)
                if text.strip()
            ]
    return found


def _rows(lines: Sequence[_Line]) -> Iterator[FieldRow]:
    """A field begins where a name stands above a type (with `required` between them, or behind)."""
    row: FieldRow | None = None
    at = 0
    while at < len(lines):
        begun = _begins(lines, at)
        if begun is not None:
            if row is not None:
                yield row
            row, at = begun
            continue
        if row is not None:
            _describe(row, lines[at])
        at += 1
    if row is not None:
        yield row


def _begins(lines: Sequence[_Line], at: int) -> tuple[FieldRow | None, int] | None:
    line = lines[at]
    if (
        (one := _ON_ONE_LINE.match(line.text)) is not None
        and one["name"] not in _BUTTONS
        and not line.item
        and is_type_line(one["type"])
    ):
        return FieldRow(
            one["name"],
            one["name"],
            line.number,
            line.number,
            type_words=one["type"],
            required=one["flag"] or "false",
        ), at + 1
    if line.item or not _NAME.match(line.text) or line.text.lower() in _BARE_TYPES:
        return None
    after = at + 1
    required = None
    if after < len(lines) and _is_flag(lines[after]):
        required, after = lines[after].text, after + 1
    if after >= len(lines) or lines[after].item or not is_type_line(lines[after].text):
        return None
    bounds = _BOUNDS.search(lines[after].text)
    words, after = _BOUNDS.sub("", lines[after].text).strip(), after + 1
    if required is None and after < len(lines) and _is_flag(lines[after]):
        required, after = lines[after].text, after + 1
    place = ""
    if after < len(lines) and not lines[after].item and lines[after].text.lower() in _PLACES:
        place, after = lines[after].text.lower(), after + 1
        if required is None and after < len(lines) and _is_flag(lines[after]):
            required, after = lines[after].text, after + 1
    if line.text.endswith("*"):
        return None if required else (None, after)
    row = FieldRow(
        line.text,
        line.text,
        line.number,
        line.number,
        type_words=words,
        required=required or "false",
        place=place,
        range=bounds[0].replace("..", ",").strip() if bounds else "",
    )
    return row, after


def _is_flag(line: _Line) -> bool:
    return (
        not line.item
        and len(line.text) < 20
        and required_of(line.text) is not None
        and line.text.lower() != "true"
    )


def _describe(row: FieldRow, line: _Line) -> None:
    if _LEFTOVER.match(line.text):
        return
    if _is_flag(line) and row.required == "false":
        row.required = line.text
    elif (default := _DEFAULT.match(line.text)) is not None:
        row.default = row.default or default[1].strip().rstrip(".")
    elif (enum := _ENUM.match(line.text)) is not None:
        row.range = re.sub(r'"\s+"', '"; "', enum[1].strip())
    elif line.text != "enum":
        row.description = f"{row.description}\n{line.text}".strip()
        row.last_line = line.number
