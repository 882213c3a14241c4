# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Columns of allowed values: `buy; sell`, `0: slow, 1: fast`, `AAA BBB CCC`."""

from __future__ import annotations

import re
from collections.abc import Collection

from venuegen.reading.prose.completeness import goes_on
from venuegen.reading.prose.found import plain
from venuegen.reading.prose.literals import LABELS, Enum

_QUOTED_KEY = re.compile('[`"“]([\\w\\-+.]{1,40})[`"”][ \t]*[:：]')


def _holds_others(text: str, values: Collection[str]) -> bool:
    """Are there values within the meanings of others: `"a": first "b": second`?"""
    return not set(_QUOTED_KEY.findall(text)) <= set(values)


_WORD = r"[A-Za-z0-9][\w\-+]*"


def enum_in_cell(cell: str, line: int) -> Enum | None:
    """The enumeration of a column of allowed values: `buy; sell`, `0: slow, 1: fast`, `A B C`."""
    text = plain(cell).strip()
    if not text or len(text) > 4000:
        return None
    is_open = bool(re.search(r"\.{3}|…|(?:\.{2,}|\betc\.?|等)\W*$", text, re.IGNORECASE))
    if (defined := _defined_pairs(text) or joined_pairs(text)) is not None:
        is_open = is_open or goes_on(text, defined, 0, ()) or _holds_others(text, defined)
        return Enum(tuple(defined), "enum-cell-meanings", line, defined, is_open, is_complete=True)
    parts = cell_parts(
        re.sub(r"[,，;；/\s]*(?:\.{2,}|…|\betc\.?|等)\W*$", "", text, flags=re.IGNORECASE)
    )
    if parts is None:
        return None
    return Enum(tuple(dict.fromkeys(parts)), "enum-cell", line, {}, is_open, is_complete=True)


_CELL_SPLIT = re.compile(
    r"\s*(?:[;；,，、|\n\v]|(?<=\w)/(?=\w)|\s/\s|\s+or\s+|\s+and\s+|或)\s*", re.IGNORECASE
)


_VALUE = re.compile(rf"(?:{_WORD}(?:[./:]{_WORD})*|[<>=!]{{1,2}}|-)")


def cell_parts(text: str) -> list[str] | None:
    parts = [
        p.strip("`\"'“”‘’ .").strip() for p in _CELL_SPLIT.split(text.strip("[](){}（）【】 "))
    ]
    parts = [p for p in parts if p]
    if len(parts) == 1:
        words = parts[0].split()
        shown = any("_" in word or word.isupper() for word in words)
        if (
            shown
            and len(words) > 1
            and all(_is_code_word(w) for w in words)
            and not TALK & set(words)
        ):
            return words
    if len(parts) > 1 and all(_VALUE.fullmatch(p) for p in parts) and not _is_number_range(text):
        return parts
    return None


TALK = frozenset(
    (
        "see", "below", "above", "refer", "to", "the", "a", "an", "of", "in", "or", "and", "is",
        "are", "as", "with", "for", "by", "not", "other", "others", "more", "another",
    )
)  # fmt: skip


def _is_code_word(word: str) -> bool:
    """A word of a list that has no separators: no sentence has only such words."""
    return (
        bool(re.fullmatch(r"[A-Z][A-Z0-9_\-]*|[a-z0-9]+(?:_[a-z0-9]+)*|\d+\w*", word))
        and word not in LABELS
    )


def _is_number_range(text: str) -> bool:
    return bool(re.fullmatch(r"[\[(（]\s*[-\d.]+\s*[,，]\s*[-\d.]+\s*[\])）]", text.strip()))


_PAIR_SPLIT = re.compile(
    r"\s*[;；\n\v]\s*|\s*[,，、]\s*(?=[\"“`']?[\w\-+]{1,40}[\"”`']?\s*(?:[:：=]|\s-\s))|\s*/\s*(?=\d+\s*[:：])"
)


_PAIR = re.compile(
    r"[\"“`']?(?P<value>[\w\-+<>=/.]{1,40}?)[\"”`']?\s*(?:[:：]|=(?!=)|\s-\s|[(（](?=[^()]*[)）]$))\s*(?P<meaning>\S.*)",
    re.DOTALL,
)


_JOINED_PAIR = re.compile(r"(?P<value>[A-Z][A-Z0-9_]*)-(?P<meaning>[a-z\u4e00-\u9fff].*)")


def joined_pairs(text: str) -> dict[str, str] | None:
    """`UP-upwards,DOWN-downwards`: values in capitals, their meanings joined to them."""
    parts = [part.strip() for part in re.split("[,，;；、\n\v]", text) if part.strip(" .")]
    pairs = [_JOINED_PAIR.fullmatch(part) for part in parts]
    found = {pair["value"]: pair["meaning"].strip(" .") for pair in pairs if pair is not None}
    return found if len(pairs) == len(found) > 1 else None


def _defined_pairs(text: str) -> dict[str, str] | None:
    """`0: slow, 1: fast` and the like, where the whole text is such a list."""
    parts = [p for p in _PAIR_SPLIT.split(text.strip(" .;,；，")) if p]
    if len(parts) < 2:
        return None
    found: dict[str, str] = {}
    for part in parts:
        match = _PAIR.fullmatch(part.strip())
        if match is None or match["value"].lower() in LABELS or match["meaning"].startswith("//"):
            return None
        found[match["value"]] = match["meaning"].strip(" .;,；，)）")
    return found if len(found) > 1 else None
