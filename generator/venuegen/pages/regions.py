# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Samples that stand in a page without fences, found by their brackets or by their line numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|//.*$')
_OPENING = re.compile(
    r"^(?:\[\s*)*\{\s*(?:$|[\"'“}]|//|\.\.\.)|^\[\s*(?:$|[\"'\[]|-?\d+(?:\.\d+)?\s*[,\]]|\{)"
)
_VIEWER_RULE = re.compile(r"^x{8,}$")
_SMART = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})

Stop = Callable[[int], bool]


def unescaped(line: str) -> str:
    """A sample's line without the escapes that a converter to markdown put in."""
    return re.sub(r"\\([\[\]_\-*>#`~{}!+.|&<])", r"\1", line) if "\\" in line else line


def opens_sample(line: str) -> bool:
    if "](" in line:
        return False  # a link
    return bool(line) and bool(_OPENING.match(unescaped(line.strip())))


def balance(line: str) -> int:
    """By how much a line opens more brackets than it closes, strings and comments left out."""
    text = _STRINGS.sub("", unescaped(line))
    return text.count("{") + text.count("[") - text.count("}") - text.count("]")


def sample_end(lines: Sequence[str], start: int, stop: Stop) -> int:
    """The index behind a sample that opens on `start`; `stop` tells lines no sample has."""
    depth = 0
    for index in range(start, len(lines)):
        if index > start and stop(index):
            return index
        depth += balance(lines[index])
        if depth <= 0:
            return index + 1
    return len(lines)


def viewer_end(lines: Sequence[str], start: int) -> int:
    """The index behind a listing of numbered lines; `start` where there is none."""
    index, expected, last = start, 1, start
    ruled = bool(_VIEWER_RULE.match(lines[index].strip()))
    if ruled:
        index = _next_text(lines, index + 1)
        ahead = _next_text(lines, index + 1)
        if index < len(lines) and ahead < len(lines) and lines[ahead].strip() == "1":
            index = ahead
    while index < len(lines) and lines[index].strip() == str(expected):
        content = _next_text(lines, index + 1)
        if content >= len(lines) or lines[content].strip() == str(expected + 1):
            break
        last = content + 1
        while last < len(lines) and lines[last].strip() and not lines[last].strip().isdigit():
            last += 1
        expected += 1
        index = _next_text(lines, last)
    return last if expected > (1 if ruled else 2) else start


def viewer_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """A numbered listing without its numbers; each line stays where it is."""
    kept: list[str] = []
    expected = 1
    for line in lines:
        text = line.strip()
        if text == str(expected):
            expected += 1
            kept.append("")
        elif _VIEWER_RULE.match(text) or (expected == 1 and text.isdigit()):
            kept.append("")
        else:
            kept.append(unescaped(line))
    return tuple(kept)


def sample_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """A sample's lines with converter's escapes and typographic quotes undone."""
    return tuple(unescaped(line).translate(_SMART) for line in lines)


def is_viewer_start(line: str) -> bool:
    text = line.strip()
    return text == "1" or bool(_VIEWER_RULE.match(text))


def _next_text(lines: Sequence[str], start: int) -> int:
    while start < len(lines) and not lines[start].strip():
        start += 1
    return start
