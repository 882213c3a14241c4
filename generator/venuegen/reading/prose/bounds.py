# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""What a description allows a value to be: its range, unit, length and pattern."""

from __future__ import annotations

import re

from venuegen.reading.prose.found import Found, line_at, plain
from venuegen.reading.prose.measures import measures, one_of, special_numbers
from venuegen.vocabulary.measures import COUNTING
from venuegen.vocabulary.types import name_words

Range = tuple[str | None, str | None]


def range_in(text: str, line: int, name: str = "") -> Found[Range] | None:
    """The lowest and highest number that a description or a range cell allows.

    `name` is the parameter's: of a page size, `at most 100 records` bounds the value.
    """
    counts = bool(COUNTING.intersection(name_words(name)[-1:]))
    units = ("", "thing", "other") if counts else ("",)
    found = [one for one in measures(text) if one.unit in units and not one.of_length]
    low, high = one_of(found, lambda one: one.low), one_of(found, lambda one: one.high)
    disagree = (
        len({one.low for one in found if one.low}) > 1
        or len({one.high for one in found if one.high}) > 1
    )
    if (low is None and high is None) or disagree or special_numbers(text):
        return None
    rule = next((one.rule for one in found if one.explicit), found[0].rule)
    return Found((low, high), rule, line_at(text, found[0].at, line))


_UNITS = (
    ("microseconds", re.compile(r"microseconds?|\bµs\b|\bus\b|微秒", re.IGNORECASE)),
    ("nanoseconds", re.compile(r"nanoseconds?|\bns\b|纳秒", re.IGNORECASE)),
    (
        "milliseconds",
        re.compile(
            r"milliseconds?|millis\b|\bms\b|毫秒|13[\s-]?(?:bit|digit)s?\s+(?:unix\s+)?timestamp",
            re.IGNORECASE,
        ),
    ),
    (
        "seconds",
        re.compile(
            r"(?:\bin\s+|unix\s+|unit\s*[:：]?\s*(?:is\s+)?|[(（]\s*(?:in\s+)?)(?:seconds?|secs?|s)\b|\bseconds?\s+(?:since|timestamp)|"
            r"timestamp\s+(?:in\s+)?\(?seconds?|单位[:：]?\s*秒|秒级|10[\s-]?(?:bit|digit)s?\s+(?:unix\s+)?timestamp",
            re.IGNORECASE,
        ),
    ),
    ("percent", re.compile(r"\bin\s+percent|percentage\s*[(（]%|单位[:：]?\s*%", re.IGNORECASE)),
)


def unit_in(text: str, line: int) -> Found[str] | None:
    """The unit of time (or percent) that a description gives."""
    text = plain(text)
    for unit, pattern in _UNITS:
        if match := pattern.search(text):
            return Found(unit, "unit-word", line_at(text, match.start(), line))
    return None


def max_length_in(text: str, line: int) -> Found[int] | None:
    """How many characters a value may have at most."""
    found = [
        one
        for one in measures(text)
        if one.high and (one.unit == "characters" or (one.of_length and one.unit == ""))
    ]
    high = one_of(found, lambda one: one.high)
    if high is None or not high.isdigit() or len(high) > 5:
        return None
    return Found(int(high), "max-length", line_at(text, found[0].at, line))


_PATTERN = re.compile(r"\^[^\s`]{2,200}\$")


def pattern_in(text: str, line: int) -> Found[str] | None:
    """A regular expression that a value must match, where the text writes one out."""
    match = _PATTERN.search(text)
    if match is None:
        return None
    try:
        re.compile(match.group())
    except (re.error, OverflowError, RecursionError):
        return None
    return Found(match.group(), "pattern", line_at(text, match.start(), line))
