# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Fields as items of a list: `- symbol (string, required): Trading pair`."""

from __future__ import annotations

import re

from venuegen.pages.blocks import ListItem
from venuegen.reading.sections import Section
from venuegen.reading.tables.rows import FieldRow, can_be_name, name_and_depth
from venuegen.vocabulary.flags import required_of
from venuegen.vocabulary.types import is_type_line

_ITEM = re.compile(
    r"^`?(?P<name>[A-Za-z_][\w.\-\[\]]*)`?\s*"
    r"(?:\((?P<within>[^()]{1,80})\)"
    r"|(?P<bare>[\w<>\[\]]+(?: of \w+)?(?:\s+(?:required|optional))?)(?=\s*[:：,–—-]|\s*$)"
    r"|(?<=[`\s])(?P<beside>[A-Za-z]\w*(?:\[\]|<\w+>)?)(?=\s))?"
    r"\s*(?P<mark>[:：]|[–—-]\s|,)?\s*(?P<rest>.*)$",
    re.DOTALL,
)


def listed_rows(section: Section) -> list[FieldRow]:
    """The items of a section that each name a field with its type or its verdict."""
    found: list[FieldRow] = []
    for block in section.blocks:
        if isinstance(block, ListItem) and (row := _row(block)) is not None:
            row.depth = max(0, block.depth - 1)
            found.append(row)
    least = min((row.depth for row in found), default=0)
    for row in found:
        row.depth -= least
    return found


_DASHED = re.compile(r"\s+[-–—]\s+")


def _dashed(item: ListItem) -> FieldRow | None:
    """`symbol - string - required - the pair`."""
    name, kind, *rest = (*_DASHED.split(item.text, maxsplit=3), "", "")[:5]
    bare, _ = name_and_depth(name)
    if not (can_be_name(bare) and name.strip("`") == bare and is_type_line(kind)):
        return None
    verdict = rest[0] if rest[0] and required_of(rest[0]) is not None else None
    words = [part for part in (rest[1:] if verdict else rest) if part]
    return FieldRow(
        bare, name, item.first_line, item.last_line, type_words=kind,
        required=verdict, description=" - ".join(words),
    )  # fmt: skip


def _row(item: ListItem) -> FieldRow | None:
    if (dashed := _dashed(item)) is not None:
        return dashed
    match = _ITEM.match(item.text)
    if match is None:
        return None
    name, _ = name_and_depth(match["name"])
    if match["beside"] and not item.text.startswith("`"):
        return None  # a sentence
    words = match["within"] or match["bare"] or match["beside"] or ""
    kind = next(
        (part.strip() for part in re.split(r"[,;/|]", words) if is_type_line(part.strip())), None
    )
    kind = kind or next((part for part in words.split() if is_type_line(part)), None)
    verdicts = [
        part
        for part in re.split(r"[\s,;/|]+", words)
        if part.lower() != "true" and required_of(part) is not None
    ]
    if not can_be_name(name) or (kind is None and not verdicts):
        return None
    return FieldRow(
        name, match["name"], item.first_line, item.last_line, type_words=kind or "",
        required=verdicts[0] if verdicts else None, description=match["rest"].strip(),
    )  # fmt: skip
