# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""What prose says, with the line it stands on and the name of the rule that read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_CODE_TAG = re.compile(r"</?(?:code|tt|kbd)>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\[\]_*=<>&~#+\-.!|{}()`])")

#: Ends a line of a cell without being a line of the page: what `<br>` becomes.
BREAK = "\v"
#: Stands for a line end that only breaks a sentence. It is a space to patterns, and still a line.
SOFT_BREAK = "\x1f"
_LONGEST_WORD = re.compile(r"\S{300,}")
_LONGEST_TEXT = 8_000


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value that prose states."""

    value: T
    rule: str
    line: int


def plain(text: str) -> str:
    """Prose as its readers see it; lines stay where they are."""
    if SOFT_BREAK in text:
        text = text.replace(SOFT_BREAK, " ")
    if "<" in text:
        text = _CODE_TAG.sub("`", _BREAK.sub(BREAK, text))
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def line_at(text: str, position: int, first_line: int) -> int:
    """The line of the page on which a position of a text stands."""
    return first_line + text.count("\n", 0, position) + text.count(SOFT_BREAK, 0, position)


_WRAP_WORD = re.compile(
    r"(?:\b(?:the|for|and|or|of|to|a|an|is|are|be|by|in|on|with|as|than|from|at|must|set|when|if|"
    r"only)|,)[ \t]*$"
)
_GOES_ON = re.compile(r"[ \t]*[a-z][\w'-]*(?:[,.;)]|[ \t]+(?![-:=–—])|$)")
_LIST_ITEM = re.compile(r"[ \t]*(?:[-•*+][ \t]|\d+[.)][ \t])")


def unwrapped(text: str) -> str:
    """The text with SOFT_BREAK for each line end that only breaks a sentence."""
    if "\n" not in text:
        return text
    lines = text.split("\n")
    pieces = [lines[0]]
    for above, below in pairwise(lines):
        soft = (
            bool(above.strip() and below.strip())
            and not _LIST_ITEM.match(below)
            and bool(_WRAP_WORD.search(above) or _GOES_ON.match(below))
        )
        pieces += (SOFT_BREAK if soft else "\n", below)
    return "".join(pieces)


def legible(text: str) -> str:
    """Prose as far as it can be prose: rules about words are not run on a blob."""
    if len(text) < 300:
        return text
    return _LONGEST_WORD.sub("\u2026", text[:_LONGEST_TEXT])
