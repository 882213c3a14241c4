"""What prose says, with the line it stands on and the name of the rule that read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_CODE_TAG = re.compile(r"</?(?:code|tt|kbd)>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\[\]_*=<>&~#+\-.!|{}()`])")

#: Ends a line of a cell without being a line of the page: what `<br>` becomes.
BREAK = "\v"


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value that prose states."""

    value: T
    rule: str
    line: int


def plain(text: str) -> str:
    """Prose as its readers see it; lines stay where they are."""
    if "<" in text:
        text = _CODE_TAG.sub("`", _BREAK.sub(BREAK, text))
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def line_at(text: str, position: int, first_line: int) -> int:
    """The line of the page on which a position of a text stands."""
    return first_line + text.count("\n", 0, position)
