# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""What a description allows a value to be: its range, unit, length and pattern."""

from __future__ import annotations

import re

from venuegen.reading.prose.found import Found, line_at, plain

_BRACKETS = re.compile(
    r"[\[(（【]\s*`?([-+]?[\d.,]+%?)`?\s*(?:,|-|~|–|to|，|～)\s*`?([-+]?[\d.]+%?|∞|\+∞)`?\s*[\])）】]"
)
_BETWEEN = re.compile(
    r"(?:between|range|ranges?\s+from|value\s+range|取值范围|范围)\s*(?:is|of|from|:|：|为)?\s*`?([-+]?[\d.]*\d)`?\s*"
    r"(?:and|to|-|~|–|～|至|到)\s*`?([-+]?[\d.]*\d)`?",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\s*([-+]?\d[\d.]*)\s*(?:-|~|–|～|to|至)\s*([-+]?\d[\d.]*)\s*")
_AROUND = re.compile(
    r"(?<![\w.])(-?\d+(?:\.\d+)?)\s*(?:<=?|≤)\s*[a-z]\w*\s*(?:<=?|≤)\s*(-?\d+(?:\.\d+)?)",
    re.IGNORECASE,
)
_LINE = re.compile(r"(?:^|[\n\v])\s*(-?\d[\d.]*)\s*(?:to|-|–|～)\s*(-?\d[\d.]*)\s*(?=$|[\n\v])")
_MAXIMUM = re.compile(
    r"(?:\bmax(?:imum)?(?:\s+(?:value|limit|is|of|allowed|number))*|\bup\s+to|\bno\s+more\s+than|\bat\s+most|"
    r"(?:less|smaller|lower)\s+than\s+or\s+equal\s+to|<=|≤|最大(?:值)?(?:为|是)?|不超过|最多)\s*[:：=]?\s*`?(\d[\d,]*+(?:\.\d+)?+)`?"
    r"(?!\s*(?:char|letter|digit|byte|bit|位|decimal|个字))",
    re.IGNORECASE,
)
_MINIMUM = re.compile(
    r"(?:\bmin(?:imum)?(?:\s+(?:value|limit|is|of|allowed))*|\bat\s+least|\bno\s+less\s+than|"
    r"(?:greater|larger|more)\s+than\s+or\s+equal\s+to|>=|≥|最小(?:值)?(?:为|是)?|至少)\s*[:：=]?\s*`?(-?\d[\d,]*(?:\.\d+)?)`?",
    re.IGNORECASE,
)

_RANGES = (
    (_BRACKETS, "range-brackets"),
    (_BETWEEN, "range-between"),
    (_AROUND, "range-around"),
    (_LINE, "range-line"),
)
Range = tuple[str | None, str | None]


def range_in(text: str, line: int) -> Found[Range] | None:
    """The lowest and highest number that a description or a range cell allows."""
    text = plain(text)
    if match := _WHOLE.fullmatch(text):
        return Found((match[1], match[2]), "range-cell", line)
    for pattern, rule in _RANGES:
        match = pattern.search(text)
        if match and _ordered(match[1], match[2]):
            low, high = match[1].replace(",", ""), match[2]
            return Found(
                (low, None if "∞" in high else high), rule, line_at(text, match.start(), line)
            )
    low_match, high_match = _MINIMUM.search(text), _MAXIMUM.search(text)
    first = low_match or high_match
    if first is None:
        return None
    low = low_match[1].replace(",", "") if low_match else None
    high = high_match[1].replace(",", "") if high_match else None
    return Found((low, high), "range-words", line_at(text, first.start(), line))


def _ordered(low: str, high: str) -> bool:
    try:
        return "∞" in high or float(low.strip("%").replace(",", "")) <= float(high.strip("%"))
    except ValueError:
        return False


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


_LENGTH = re.compile(
    r"(?:max(?:imum)?(?:\s+(?:length|of|is|size))*|up\s+to|no\s+(?:more|longer)\s+than|at\s+most|within|less\s+than\s+or\s+equal\s+to|"
    r"limit(?:ed)?\s+(?:to|of)|cannot\s+exceed|not\s+exceed(?:ing)?|\d+\s*(?:to|-|~)|最多|不超过|长度(?:为|不超过)?|最长)"
    r"\s*[:：]?\s*(\d{1,5})\s*(?:-?\s*(?:char(?:acter)?s?|letters|digits|bytes|alphanumeric|位|个?字符|字节))",
    re.IGNORECASE,
)
_LENGTH_WORD = re.compile(
    r"(?:\blength\s*[:：]\s*\d+\s*(?:-|~|to)(?=\s*\d)|max(?:imum)?\s+length|length\s+(?:limit|must\s+not\s+exceed)|最大长度)\s*(?:is|of|:|：|为)?\s*(\d{1,5})",
    re.IGNORECASE,
)
_PATTERN = re.compile(r"\^[^\s`]{2,200}\$")


def max_length_in(text: str, line: int) -> Found[int] | None:
    """How many characters a value may have at most."""
    text = plain(text)
    match = _LENGTH_WORD.search(text) or _LENGTH.search(text)
    return Found(int(match[1]), "max-length", line_at(text, match.start(), line)) if match else None


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
