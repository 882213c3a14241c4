# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""From bytes to lines: encoding, line ends and damage that can be repaired with certainty."""

from __future__ import annotations

import re
from dataclasses import dataclass

from venuegen.diagnostics import Diagnostic, Severity

SIZE_LIMIT = 5_000_000

#: What is left when `&name` of a query string was taken for an HTML entity without its semicolon.
_EATEN = {
    "×tamp": "&timestamp",
    "¤cy": "&currency",
    "®ion": "&region",
    "¶m": "&param",
    "§ion": "&section",
    "¬if": "&notif",
    "∂ial": "&partial",
}
_EATEN_PATTERN = re.compile("|".join(_EATEN))
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_MOJIBAKE = re.compile(
    "[ÃÂâïðÐÑ][\u0080-\u00ff\u2013-\u203a\u20ac\u2122\u0152-\u0178\u0192\u02c6\u02dc]"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Unreadable(Exception):
    """The bytes are no page: what is wrong with them and on which line."""

    message: str
    line: int = 1
    hint: str = ""


def decode(data: bytes) -> str:
    """The text of a file. Raises Unreadable where it is empty, too big or not UTF-8."""
    if not data.strip():
        raise Unreadable("the page is empty", hint="save it again, or remove it")
    if len(data) > SIZE_LIMIT:
        told = f"the page has {len(data):,} bytes; the limit is {SIZE_LIMIT:,}"
        raise Unreadable(told, hint="split it into one file a page")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        told = f"the page is not UTF-8: byte 0x{data[error.start]:02x}"
        raise Unreadable(told, line, "save it as UTF-8") from None


def lines_of(text: str) -> tuple[list[str], list[Diagnostic]]:
    """The page's lines, repaired where the damage is certain, and what was repaired."""
    found: list[Diagnostic] = []
    if text.startswith("\ufeff"):
        text = text[1:]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if text.isascii() and not _CONTROL.search(text):
        return lines, found
    for index, line in enumerate(lines):
        if line.isascii() and not _CONTROL.search(line):
            continue
        lines[index] = _repaired(line, index + 1, found)
    return lines, found


def _repaired(line: str, number: int, found: list[Diagnostic]) -> str:
    line = _CONTROL.sub(" ", line)
    if _INVISIBLE.search(line):
        line = _INVISIBLE.sub("", line)
    if _MOJIBAKE.search(line):
        mended = _fix_encoding(line)
        if mended != line:
            told = f"mis-encoded text was repaired: {_difference(line, mended)}"
            found.append(Diagnostic("mojibake-repaired", Severity.INFO, number, told))
            line = mended
    if _EATEN_PATTERN.search(line):
        found.append(
            Diagnostic(
                "entity-repaired",
                Severity.INFO,
                number,
                "a query parameter had been taken for an HTML entity and was repaired",
            )
        )
        line = _EATEN_PATTERN.sub(lambda match: _EATEN[match[0]], line)
    return line.replace("\xa0", " ")


def _fix_encoding(line: str) -> str:
    from ftfy import fix_encoding

    return fix_encoding(line).replace("\n", " ")


def _difference(before: str, after: str) -> str:
    start = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    left = max(0, start - 12)
    return f"{before[left : start + 8]!r} is {after[left : start + 6]!r}"
