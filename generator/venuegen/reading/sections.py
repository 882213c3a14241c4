# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Blocks grouped into sections by what their headings and labels mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from venuegen.pages.blocks import Block, Code, Heading, KeyValue, ListItem, Paragraph, Table
from venuegen.reading.prose.found import legible
from venuegen.vocabulary.sections import Label, Meaning, label_of
from venuegen.vocabulary.types import is_type_line

_PAIR = re.compile(r"^\s*([^:：\n]{1,60}?)\s*[:：]\s*(.*)$", re.DOTALL)
_MEDIA = re.compile(r"^\s*(?:application|multipart|text)/[\w.+-]+\s*$")
_FIELD = re.compile(r"^[A-Za-z_][\w.\-]*(?:\[\])?$", re.ASCII)
#: Lines below the type of a stacked field that say more of it, and head nothing.
_OF_A_FIELD = re.compile(r"^(?:enum|[Dd]efaults? (?:to|is|value)\b.*)$")
_STATUS = re.compile(r"^(?:HTTP\s+|Status Code:?\s+|Status\s+)?([1-5]\d\d)(?:\s+[A-Za-z][\w ]*)?$")
#: Labels over tables and samples; prose below one in the same paragraph is not all that it heads.
_HOLDS_BLOCKS = ("request", "response", "request-example", "response-example", "errors")
#: Sections whose prose is about something else than the call as a whole.
ASIDE: frozenset[Meaning] = frozenset([
    "request", "response", "response-example", "request-example", "errors", "error-example", "code",
    "changes", "hosts", "source", "category",
])  # fmt: skip


@dataclass(slots=True)
class Section:
    """A heading and what stands below it up to the next one.

    `label` is None where the heading says nothing known; then `parent` is the nearest one above
    that does, if this one stands deeper. `value` is the rest of a line such as `Weight: 1`.
    """

    label: Label | None
    title: str
    line: int
    level: int
    parent: Label | None = None
    value: str = ""
    status: int | None = None
    blocks: list[Block] = field(default_factory=list[Block])

    @property
    def meaning(self) -> Meaning | None:
        return self.label.meaning if self.label else None

    @property
    def scope(self) -> Label | None:
        """What the section is about, by its own heading or the one above it."""
        return self.label or self.parent

    @property
    def text(self) -> str:
        """The section's prose, its label's own line first."""
        texts = [self.value, *(b.text for b in self.blocks if isinstance(b, Paragraph | ListItem))]
        return "\n".join(text for text in texts if text)

    @property
    def last_line(self) -> int:
        return self.blocks[-1].last_line if self.blocks else self.line + self.value.count("\n")


def sections_of(blocks: Iterable[Block]) -> list[Section]:
    """The sections of a page or of a part of it, in order."""
    return list(_grouped(blocks))


def _grouped(blocks: Iterable[Block]) -> Iterator[Section]:
    current = Section(None, "", 1, 0)
    around: Section | None = None  # what a label in a block quote, good for one sample, stands in
    listed = list(blocks)
    for number, block in enumerate(listed):
        following = listed[number + 1] if number + 1 < len(listed) else None
        if (
            around is not None
            and not isinstance(block, Code)
            and not (isinstance(block, Paragraph) and block.quoted)
        ):
            yield from _nonempty(current)
            current = Section(
                around.label,
                "",
                block.first_line,
                around.level,
                around.parent,
                status=around.status,
            )
            around = None
        if isinstance(block, Heading):
            yield from _nonempty(current)
            if (valued := _valued(block)) is not None:
                yield valued
                current = Section(None, "", block.last_line, current.level, current.parent)
            else:
                current = _below(current, block)
        elif _is_stacked_name(block, following) or _is_stacked_place(block, listed, number):
            current.blocks.append(block)
        elif isinstance(block, Paragraph | ListItem):
            for piece in _pieces(block):
                if isinstance(piece, Section) and piece.value:
                    yield piece
                elif isinstance(piece, Section):
                    yield from _nonempty(current)
                    piece.level = 7
                    piece.status = piece.status or (current.status if piece.label is None else None)
                    if piece.label is None:
                        piece.parent = current.scope
                    quoted = isinstance(block, Paragraph) and block.quoted
                    around = (around or current) if quoted else None
                    current = piece
                else:
                    current.blocks.append(piece)
        elif isinstance(block, KeyValue):
            yield Section(None, block.key, block.first_line, 7, value=block.value)
        else:
            current.blocks.append(block)
    yield from _nonempty(current)


def _is_stacked_name(block: Block, following: Block | None) -> bool:
    """A field's name above its type is no heading, even where the word is one (`error`)."""
    if not isinstance(block, Paragraph) or not isinstance(following, Paragraph):
        return False
    name, below = block.text.strip(), following.text.strip()
    return bool(_FIELD.match(name)) and name[0].islower() and is_type_line(below)


def _is_stacked_place(block: Block, blocks: Sequence[Block], number: int) -> bool:
    """Where a field stands in the request, said below its type, is no heading either."""
    above = blocks[number - 1] if number else None
    return (
        isinstance(block, Paragraph)
        and isinstance(above, Paragraph)
        and block.text.strip() in ("header", "query", "path", "body", "cookie")
        and is_type_line(above.text.strip())
    )


def _nonempty(section: Section) -> Iterator[Section]:
    if section.blocks or section.title:
        yield section


def _valued(heading: Heading) -> Section | None:
    """A heading that says something by itself: `Rate Limit: 20 requests per 2 seconds`."""
    pair = _PAIR.match(heading.text)
    label = label_of(pair[1]) if pair is not None and pair[2].strip() else None
    if pair is None or label is None:
        return None
    return Section(label, pair[1], heading.first_line, heading.level, value=pair[2].strip())


def _below(above: Section, heading: Heading) -> Section:
    """The section that a heading opens; a deeper one without a known meaning keeps its parent's."""
    text = heading.text.replace("`", "")
    status = _status_of(text)
    label = None if status else label_of(text)
    deeper = heading.level > above.level > 0 or (heading.level and above.level == 7)
    same = above.label is None and above.parent is not None and heading.level >= above.level > 0
    parent = (above.scope if deeper or same else None) if label is None else None
    if parent is not None and parent.meaning in (
        "category",
        "source",
        "description",
        "notes",
        "changes",
    ):
        parent = None
    if status is not None:
        parent = Label("response") if status < 400 else Label("errors")
    return Section(
        label, heading.text, heading.first_line, heading.level or 6, parent, status=status
    )


def _pieces(block: Paragraph | ListItem) -> Iterator[Section | Paragraph | ListItem]:
    """A block parted at lines that are labels: `Weight: 1`, or `Request Parameters` alone."""
    start = 0
    lines = block.lines
    opened: Section | None = None
    for index, line in enumerate(lines):
        section = _labelled(
            line, block.first_line + index, alone=len(lines) == 1, item=isinstance(block, ListItem)
        )
        if section is None:
            continue
        yield from _rest(block, start, index, opened)
        start, opened = index + 1, section
        if not section.value and (
            index + 1 == len(lines) or section.title.lower().endswith("schema")
        ):
            yield section
            opened = None
    yield from _rest(block, start, len(lines), opened)


def _rest(
    block: Paragraph | ListItem, start: int, end: int, opened: Section | None
) -> Iterator[Section | Paragraph | ListItem]:
    """Lines up to the next label: they belong to the label's value, if there is one."""
    lines = block.lines[start:end]
    if opened is not None:
        if opened.value or opened.meaning not in _HOLDS_BLOCKS or not any(lines):
            opened.value = "\n".join((opened.value, *lines)).strip("\n")
        else:
            opened.blocks.append(Paragraph(lines, block.first_line + start, block.last_line))
        yield opened
        return
    if any(line.strip() for line in lines):
        first = block.first_line + start
        if isinstance(block, ListItem):
            yield ListItem(
                lines, block.depth, first, max(first, min(first + len(lines) - 1, block.last_line))
            )
        else:
            yield Paragraph(lines, first, max(first, min(first + len(lines) - 1, block.last_line)))


def _labelled(line: str, number: int, alone: bool, item: bool) -> Section | None:
    text = line.strip()
    if not text or text[0] in "»>└├":
        return None
    pair = _PAIR.match(text)
    if pair is not None and not pair[1].lower().startswith("http"):
        label = label_of(pair[1].replace("`", ""))
        if label is not None:
            if label.meaning == "enums" and pair[2].strip():
                return None  # it belongs to the field above it
            value = "" if _MEDIA.match(pair[2]) else pair[2].strip()
            return Section(label, pair[1], number, 7, value=value)
    if not alone or item or len(text) > 60 or text.endswith(".") or _OF_A_FIELD.match(text):
        return None
    status = _status_of(text)
    label = None if status else label_of(text.replace("`", ""))
    if label is None and status is None:
        return None
    return Section(label, text, number, 7, status=status)


def _status_of(text: str) -> int | None:
    found = _STATUS.match(text.strip(" :*`#")) or re.match(
        r"^(?:Status Code\s+)?`?([1-5]\d\d)`?\s+Response$", text
    )
    return int(found[1]) if found else None


def texts_of(section: Section) -> Iterator[tuple[str, int]]:
    """Each stretch of prose of a section with its first line."""
    if section.value:
        yield legible(section.value), section.line
    for block in section.blocks:
        if isinstance(block, Paragraph | ListItem):
            yield legible(block.text), block.first_line


def tables(section: Section) -> list[Table]:
    return [block for block in section.blocks if isinstance(block, Table)]


def samples(section: Section) -> list[Code]:
    return [block for block in section.blocks if isinstance(block, Code)]
