# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Literals in prose, and the words around them that say whether they are values at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_LITERAL = re.compile(
    r"`(?P<code>[^`\n]{1,60})`|[\"“](?P<quoted>[^\"“”\n]{1,60})[\"”]|(?<!\w)'(?P<single>[\w\-.+]{1,40})'"
    r"|(?<![\w.$/-])(?<!\d:)(?P<number>-?\d{1,6})(?![\w.%]|:\d\d|\s*(?:\)|\]|-\s?\d))"
    r"|(?<![\w./-])(?P<capitals>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{3,}[A-Z0-9]*)(?![\w/]|-\w)"
)


GAP = r"[^\S\n\v]"  # space within a line


DEFINES = re.compile(
    rf"{GAP}*(?:[(（]\s*(?:default|默认)\s*[)）])?{GAP}*"
    rf"(?:[:：]|=>|=(?!=)|{GAP}[-–—](?=\s)|—|–(?!\d)|->)\s*",
    re.IGNORECASE,
)


_ELLIPSIS = re.compile(
    r"\s*[,，]?\s*(?:\.{3,}|…|\betc\b|\band\s+so\s+(?:on|forth)\b|"
    r"\b(?:and|or|among)\s+(?:others?|more)\b|等)",
    re.IGNORECASE,
)


#: Words before a literal that say: this is not one of the values of the parameter itself.
NOT_VALUES = re.compile(
    r"(?:e\.g\.?|\beg\.|i\.e\.?|for\s+example|for\s+instance|such\s+as|\bexample|sample|\bvalid\s+(?:only\s+)?(?:for|when|in)|"
    r"applicable|appli(?:es|ed)\s+(?:only\s+)?(?:to|for)|\bused?\s+(?:only\s+)?(?:with|for|by|in|together)|avail?able\s+(?:only\s+)?(?:for|in|when)|"
    r"avaliable|\bwhen|\bif\b|\bunless|\brequired|\bmandatory|only\s+(?:works?|effective|for|in|when|valid)|\brefer|\bsee\b|instead\s+of|"
    r"(?:not|n't)\s+(?:be\s+)?(?:\w+\s+){0,2}(?:with|for|in|together)|\bdepends|ignored|together\s+with|\bbetween|\bup\s+to|"
    r"higher\s+priority|combined|例如|比如|如|当|适用于|仅)[^\w`]*(?:[\w`/&'-]+\s+){0,6}\W*$"
    r"|(?:\blike|set\s+(?:the\s+)?\w*\s*(?:to|as)|equals?|means?|return(?:s|ed)?|\bformat|\bwith|\bfor|\bunder|\bin|\bby|\bthan|"
    r"triggered|[<>=]|\bunit)\W*(?:(?:the|a|an|only|both|either)\s+)?(?:\w+\s+){0,2}\W*$",
    re.IGNORECASE,
)


NO_DEFINITION = re.compile(
    r"(?:e\.g\.?|i\.e\.?|example|sample|such\s+as|like|\bfor|\bwhen|\bif|\bwith|\bor|\band)\W*$",
    re.IGNORECASE,
)


#: Words before a list that say: these are the values.
VALUES = re.compile(
    r"(?:valid|possible|supported|available|allowed|accepted|optional|permitted|legal)\s+(?:\w+\s+)?(?:values?|options?|types?|enums?)|"
    r"\benum(?:erat\w*)?\b|one\s+of|can\s+(?:only\s+)?be(?:\s+set\s+to)?|must\s+be(?:\s+one\s+of)?|options?\s*(?:are|:)|values?\s*(?:are|:|include)|"
    r"including|supports?(?:\s+only)?|triggered\s+by|either|choose|枚举|可选|取值|可为|支持",
    re.IGNORECASE,
)


LABELS = frozenset(
    [
        "note",
        "notes",
        "default",
        "defaults",
        "maximum",
        "max",
        "min",
        "minimum",
        "range",
        "example",
        "examples",
        "format",
        "unit",
        "type",
        "e.g",
        "attention",
        "warning",
        "remark",
        "remarks",
        "tip",
        "tips",
        "http",
        "https",
        "eg",
        "ie",
        "i.e",
        "value",
        "values",
        "length",
        "mode",
        "status",
        "time",
        "date",
        "url",
        "where",
        "if",
        "when",
        "for",
        "and",
        "or",
        "the",
        "then",
        "else",
        "limit-info",
        "caution",
        "important",
        "hint",
        "precision",
        "scope",
        "required",
        "optional",
        "description",
        "reference",
        "support",
        "sample",
        "case",
    ]
)


RANGE_TALK = re.compile(r"(?:the\s+)?range\b|取值范围|[\[(]\s*`?\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Enum:
    """Values as the page spells them. `is_open`: the list only gives examples, or `unread`: it has
    members that could not be read. `is_complete`: the page says, in words or by the list's form,
    that they are all."""

    values: tuple[str, ...]
    rule: str
    line: int
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    is_open: bool = False
    unread: tuple[str, ...] = ()
    is_complete: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    value: str
    start: int
    end: int
    marked: bool


Listing = tuple[tuple[str, ...], dict[str, str], int, bool]


def items_of(text: str) -> Iterator[Item]:
    for match in _LITERAL.finditer(text):
        value = next(g for g in match.groups() if g is not None).strip().strip("\"'")
        marked = match["number"] is None and match["capitals"] is None
        if (
            value
            and len(value.split()) <= 2
            and not value.startswith(("http", "/"))
            and "=" not in value[1:]
        ):
            yield Item(value, match.start(), match.end(), marked)


_LINE_LEAD = re.compile(r"(?:^|[\n\v]|[.。]\s?)[ \t]*(?:[-•*+]|\d+[.)])?[ \t]*$")


def leads_line(text: str, item: Item) -> bool:
    """Is it the first thing of its line, a list item or a sentence's `- x`?"""
    return bool(_LINE_LEAD.search(text, max(0, item.start - 8), item.start))


def in_sentence(text: str, item: Item) -> bool:
    """A bare number or capitals define a value only where a list can begin: not amid words."""
    before = text[max(0, item.start - 30) : item.start].rstrip(" \t")
    if item.marked:
        return before.endswith(("=", "set to", "is", "as"))
    return bool(
        re.search(
            r"(?:\b(?:is|to|than|of|least|most|version|error|code|over|under|the|v|x)|[<>=(*+])$",
            before,
            re.IGNORECASE,
        )
    )


def meaning_of(text: str) -> str:
    first = re.split(r"[\n\v]\s*(?:[\n\v]|[-•*]\s)", text, maxsplit=1)[0]
    return re.sub(r"\s+", " ", first).strip(" ,;，；/-•*|.")[:300]


def is_excluded(text: str, item: Item) -> bool:
    lead = lead_of(text, item.start)
    values = list(VALUES.finditer(lead))
    excluded = NOT_VALUES.search(lead)
    if excluded is None or (values and values[-1].end() >= excluded.start()):
        return False
    return not re.search(r"[:：]\s*$", lead) or bool(NO_DEFINITION.search(lead))


def lead_of(text: str, at: int) -> str:
    """The words of the clause before a literal."""
    start = max(0, at - 90)
    breaks = [
        m.end()
        for m in re.finditer(
            r"[\n\v]|(?<!e\.g)(?<!i\.e)(?<!eg)[.;。；](?:\s|$)|\.(?=-\s)", text[start:at]
        )
    ]
    return text[start + (breaks[-1] if breaks else 0) : at]


def default_value(text: str, items: list[Item]) -> str | None:
    for item in items:
        if re.search(
            r"\bdefaults?\s*(?:is|to|:|：|value)*\s*$",
            text[max(0, item.start - 20) : item.start],
            re.IGNORECASE,
        ):
            return item.value if item.marked or not item.value.lstrip("-").isdigit() else None
    return None


def is_open(text: str, end: int) -> bool:
    return _ELLIPSIS.match(text, end) is not None
