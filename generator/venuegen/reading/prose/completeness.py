# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Whether a page calls a list of values whole, and what in its words says that there are others.

A client that refuses a valid value is worse than one that does not know the values: whatever hints
at a value beyond the list leaves it open.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from venuegen.reading.prose.literals import DEFINES, LABELS, Item, lead_of

#: Words right before a list that say: these are all.
_COMPLETE = re.compile(
    r"(?:one\s+of(?:\s+the\s+following)?|must\s+be|can\s+only\s+be|only\s+be|either|"
    r"(?:valid|possible|supported|available|allowed|accepted|permitted|legal)\s+(?:\w+\s+)?\w+|"
    r"enum\w*|枚举值?|可选值?|取值)\W*(?:are|is|include)?\W*$",
    re.IGNORECASE,
)


def is_complete(
    text: str, rule: str, values: Sequence[str], at: int, items: Sequence[Item]
) -> bool:
    """Do words before the list say so, or does every value have a meaning of its own?"""
    if rule == "enum-introduced" or _COMPLETE.search(lead_of(text, at)):
        return True
    if rule == "enum-lower-meanings":
        return True
    return rule == "enum-meanings" and _is_regular(text, values, items)


_ITEM_LEAD = re.compile(r"(?:^|[\n\v,，;；、。.(（:：\-•*|])[ \t`\"']*$")


def _is_regular(text: str, values: Sequence[str], items: Sequence[Item]) -> bool:
    """Does each value begin a member of the list, once, and are all of one kind?"""
    defined = [
        item for item in items if item.value in values and DEFINES.match(text, item.end) is not None
    ]
    starts = (text[max(0, item.start - 6) : item.start] for item in defined)
    return (
        len(defined) == len({item.value for item in defined}) == len(set(values))
        and all(_ITEM_LEAD.search(start) for start in starts)
        and len({value.lstrip("-").isdigit() for value in values}) == 1
    )


_EXAMPLES = re.compile(
    r"(?:e\.g\.?|\beg\.?|\bexamples?|\bfor\s+instance|\bsuch\s+as|\bincluding|例如|比如|如)\W*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"[(（][^()（）]{0,200}[)）]")
_GOES_ON = re.compile(
    r"\.{3}|…|\betc\b|\band\s+so\s+(?:on|forth)\b|\bamong\s+others\b|等等", re.IGNORECASE
)
_ALSO = re.compile(
    r"\balso\s+(?:be\s+)?(?:accept(?:ed|s)|support(?:ed|s)|allow(?:ed|s)|valid|possible|permitted)\b",
    re.IGNORECASE,
)
_OPENS, _CLOSES = '[`"“]', '[`"”]'
#: A literal that a label or a default puts beside the list: `Next quarter: "next_quarter"`.
_BESIDE = (
    re.compile(
        rf"(?P<key>\w+)[ \t]*[:：][ \t]*{_OPENS}(?P<value>[\w\-+.]{{1,40}}){_CLOSES}"
        r"[ \t]*(?=[,，;；。\n\v]|$)"
    ),
    re.compile(
        rf"(?P<key>){_OPENS}(?P<value>[\w\-+.]{{1,40}}){_CLOSES}\s+(?:by\s+default|is\s+(?:the\s+)?default)",
        re.IGNORECASE,
    ),
)
_MEMBER = re.compile(
    rf"(?:^|[\n\v,，;；])[ \t]*(?:[-•*][ \t])?{_OPENS}?(?P<value>[\w\-]{{1,40}}){_CLOSES}?"
    r"(?:[ \t]*[:：][ \t]*|[ \t]-[ \t])(?=[^\s:：,，;；/])"
)
#: A member that no sign parts from the meaning before it: `eth: fixed fee husd: a share`.
_WITHIN = re.compile(r"[ \t]([a-z][a-z0-9_]*)[:：] (?=[A-Za-z])")


def goes_on(text: str, values: Collection[str], at: int, names: Collection[str]) -> bool:
    """Do the words around a list say that it gives examples, or hold members that it lacks?"""
    if _EXAMPLES.search(lead_of(text, at)) or _ALSO.search(text):
        return True
    if _GOES_ON.search(_ASIDE.sub("", text[at:])):
        return True
    beside = (one for pattern in _BESIDE for one in pattern.finditer(text))
    return any(
        one["key"].lower() not in LABELS
        and one["value"] not in values
        and one["value"] not in names
        for one in beside
    )


def lacks_members(text: str, values: Collection[str], at: int, names: Collection[str]) -> bool:
    """Does a list of values with meanings have members beside those that were read?"""
    found = [one["value"] for one in _MEMBER.finditer(text)]
    if all(value.islower() for value in values):
        found += _WITHIN.findall(text, at)
    return any(
        value not in values and value.lower() not in LABELS and value not in names
        for value in found
    )


_SPAN = re.compile(r"\d+[A-Za-z]+")
_SPAN_IN_CODE = re.compile(r"`(\d+[A-Za-z]+)`")


def mentions_others(description: str, values: Collection[str]) -> bool:
    """Does a description name values beyond those that a column or a section lists?"""
    if _ALSO.search(description):
        return True
    spans = bool(values) and all(_SPAN.fullmatch(value) for value in values)
    return spans and not set(_SPAN_IN_CODE.findall(description)) <= set(values)
