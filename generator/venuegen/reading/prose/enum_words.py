# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Enumerations told by words without marks: `buy or sell`, `spot - spot account, margin - …`."""

from __future__ import annotations

import re
from collections.abc import Collection

from venuegen.reading.prose.enum_cells import TALK, cell_parts
from venuegen.reading.prose.literals import (
    DEFINES,
    GAP,
    LABELS,
    NOT_VALUES,
    RANGE_TALK,
    VALUES,
    Item,
    Listing,
    is_open,
    lead_of,
    leads_line,
    meaning_of,
)

_LOWER_PAIR = re.compile(
    r"(?:^|[,，;；.。\n\v]|(?<!\d)[:：]|(?<=[a-z])-(?=\s)|(?<=\d)\s(?=\d)|\s(?=\d\s-\s))"
    r"[ \t]*(?:[-•*][ \t])?(?!(?:including|includes?|following|namely)[ \t]*[:：])"
    r"(?P<value>[a-z0-9][a-z0-9_]{0,30}|[A-Z][A-Z0-9_]{1,30})(?!:\d\d)"
    rf"(?:{GAP}*[:：]{GAP}*|{GAP}+-{GAP}+|{GAP}?={GAP}?)(?=[^\s,;:：])"
)


def by_lower_words(text: str, names: Collection[str]) -> Listing | None:
    """`spot - spot account, margin - leveraged account`: words without marks, with meanings."""
    pairs = [
        m
        for m in _LOWER_PAIR.finditer(text)
        if m["value"].lower() not in LABELS and m["value"] not in names
    ]
    if len({m["value"] for m in pairs}) < 2:
        return None
    meanings: dict[str, str] = {}
    for index, match in enumerate(pairs):
        end = pairs[index + 1].start() if index + 1 < len(pairs) else len(text)
        meanings.setdefault(match["value"], meaning_of(text[match.end() : end]))
    if any(
        len(meaning) > 120 or not meaning or RANGE_TALK.match(meaning)
        for meaning in meanings.values()
    ):
        return None
    return tuple(meanings), meanings, pairs[0].start("value"), False


_SLASHES = re.compile(
    r"(?<![\w/.:-])([A-Za-z][A-Za-z_0-9]*(?:\s?/\s?[A-Za-z][A-Za-z_0-9]*){1,11})(?![\w/-])"
)


def by_slashes(text: str, names: Collection[str]) -> Listing | None:
    """`plan/execute/planTrigger` alone, or behind words that say these are the values."""
    for match in _SLASHES.finditer(text):
        values = [v.strip() for v in match[1].split("/")]
        lead = lead_of(text, match.start())
        introduced = VALUES.search(lead) or re.search(r"[:：(（]\s*$", lead) or not lead.strip()
        whole = not text[match.end() :].strip(" .)）")
        if (
            introduced
            and (whole or len(values) > 2)
            and not set(values) & set(names)
            and not NOT_VALUES.search(lead)
        ):
            return tuple(dict.fromkeys(values)), {}, match.start(), is_open(text, match.end())
    return None


_WORDS = re.compile(
    r"(?:^|[\n\v.:：]\s*)(?i:either\s+|one\s+of\s+)?(?P<list>[A-Za-z][\w\-]*(?:,\s*[A-Za-z][\w\-]*){0,8},?\s+or\s+[A-Za-z][\w\-]*)"
    r"(?=\s*(?:$|[.\n\v(（,;]))"
)


def by_words(text: str, names: Collection[str]) -> Listing | None:
    """`buy or sell`, and no more in its sentence."""
    match = _WORDS.search(text)
    if match is None:
        return None
    values = [v for v in re.split(r",\s*|\s+or\s+|,?\s*or\s+", match["list"]) if v]
    if values[0].istitle() and not any(v[0].isupper() and v.istitle() for v in values[1:]):
        del values[0]  # `Side, buy or sell`; of `Long or short` the spelling is not known
    if len(values) < 2 or set(values) & set(names) or TALK & {v.lower() for v in values}:
        return None
    return tuple(dict.fromkeys(values)), {}, match.start("list"), False


_INTRODUCED = re.compile(
    r"(?:(?:valid|possible|supported|available|allowed|accepted|permitted|optional|enum)\s*(?:values?|options?)?|"
    r"枚举值?|可选值?|取值)\s*(?:are|is|include)?\s*[:：]\s*(?P<list>[^.\n\v;。]{3,300})",
    re.IGNORECASE,
)


def by_introduction(text: str, names: Collection[str]) -> Listing | None:
    """`Allowed values: open, closed`: words without marks behind words that say what they are."""
    match = _INTRODUCED.search(text)
    if match is None:
        return None
    parts = cell_parts(match["list"])
    if parts is None or len(set(parts)) < 2 or set(parts) & set(names):
        return None
    return tuple(dict.fromkeys(parts)), {}, match.start("list"), is_open(text, match.end("list"))


_ONLY_BEFORE = re.compile(r"\b(?:only|currently)(?:\s+supports?)?\s+[`\"']?$", re.IGNORECASE)
_ONLY_AFTER = re.compile(r"[`\"']?\s*(?:(?:is|are)\s+supported\b|[.;\n\v]|$)")


def only_value(text: str, items: list[Item]) -> Listing | None:
    """The one value that there is so far: `Only X is supported`, or a single `X: meaning`."""
    if len(items) != 1:
        return None
    (item,) = items
    before = text[max(0, item.start - 40) : item.start]
    if _ONLY_BEFORE.search(before) and _ONLY_AFTER.match(text, item.end):
        return (item.value,), {}, item.start, True
    mark = DEFINES.match(text, item.end)
    if item.marked and item.start and mark is not None and leads_line(text, item):
        return (item.value,), {item.value: meaning_of(text[mark.end() :])}, item.start, True
    return None
