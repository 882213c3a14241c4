# ruff: noqa: RUF001 (dashes that pages write between numbers)
"""What a call counts, from what its page says: a number, or cases of one parameter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import EndpointFacts, Json
from venuegen.model import Endpoint, Parameter, Untrusted, Weight

_ABSENT = re.compile(
    r"\b(?:without|omitted|absent|missing|no|none|not\s+(?:sent|given|provided|specified|passed)"
    r"|all|empty|unspecified)\b",
    re.IGNORECASE,
)
_EMPTY_WORDS = re.compile(
    r"\b(?:with|when|if|for|where|is|are|of|at|the|a|an|one|single|parameter|value|sent|given"
    r"|provided|specified|passed|present|set|and|or|per|each|any)\b|(?<![<>≤≥])[=:]",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"(?P<open>[\[(])\s*(?P<low>\d{1,9})\s*,\s*(?P<high>\d{1,9})\s*(?P<close>[\])])"
    r"|(?P<first>\d{1,9})\s*[-–~]\s*(?P<last>\d{1,9})"
    r"|(?P<sign>[<>≤≥]=?)\s*(?P<bound>\d{1,9})"
    r"|(?P<value>\d{1,9})"
)
_BETWEEN = re.compile(r"[\s,/]*")
_LARGEST = 10**9


class _Unclear(Exception):
    """The page's words can't be read as cases of one parameter."""


@dataclass(slots=True)
class _Cases:
    """The cases of a weight while they are read."""

    absent: int | None = None
    given: int | None = None
    values: dict[str, int] = field(default_factory=dict)
    spans: list[tuple[int, int, int]] = field(default_factory=list)


def counted(endpoint: Endpoint, facts: EndpointFacts) -> tuple[int | Weight, list[Diagnostic]]:
    """What the client counts. Words that are not understood count as the highest number in them:
    too much is waited for, never too little."""
    said = facts.weight
    if said is None:
        return 1, []
    if isinstance(said, int) and not isinstance(said, bool):
        return said, []
    try:
        if isinstance(said, dict):
            return _weight(endpoint, said), []
        raise _Unclear
    except _Unclear:
        most = max(_numbers(said), default=1)
        line = facts.evidence["weight"].first_line if "weight" in facts.evidence else facts.line
        message = f"what the weight depends on can't be read: each call counts {most}"
        hint = "say what it is by an entry for `weight` under `overrides:` in venue.yaml"
        return most, [Diagnostic("weight-unclear", Severity.WARNING, line, message, "weight", hint)]


def _numbers(said: Json) -> Iterator[int]:
    """Every weight that words may mean."""
    match said:
        case bool() | None:
            return
        case int():
            yield said
        case str():
            yield from (int(number) for number in re.findall(r"(?<![\w.])\d{1,6}\b", said))
        case dict():
            for weight in said.values():
                yield from _numbers(weight)
        case _:
            return


def _weight(endpoint: Endpoint, said: dict[str, Json]) -> Weight:
    parameter = _parameter(endpoint.parameters, said)
    cases = _Cases()
    for words, weight in said.items():
        if not isinstance(weight, int) or isinstance(weight, bool):
            raise _Unclear
        _read(cases, _without_name(words, parameter), weight)
    most = max(_numbers(said))
    given = most if cases.given is None else cases.given
    by_case = Weight(
        parameter.name,
        absent=most,
        given=given,
        values=tuple((Untrusted(value), weight) for value, weight in cases.values.items()),
        spans=tuple(cases.spans),
    )
    absent = cases.absent if cases.absent is not None else _of_default(parameter, by_case)
    return Weight(by_case.parameter, absent, given, by_case.values, by_case.spans)


def _parameter(parameters: Iterable[Parameter], said: Iterable[str]) -> Parameter:
    """The one parameter that the cases are about."""
    named = [
        one
        for one in parameters
        if not one.signed and any(_name(one).search(words) for words in said)
    ]
    if len(named) != 1:
        raise _Unclear
    return named[0]


def _name(parameter: Parameter) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w]){re.escape(parameter.name)}s?(?![\w])", re.IGNORECASE)


def _without_name(words: str, parameter: Parameter) -> str:
    return _name(parameter).sub(" ", words)


def _read(cases: _Cases, words: str, weight: int) -> None:
    """Take one case in; one that contradicts another leaves the whole unclear."""
    if _ABSENT.search(words):
        if cases.absent not in (None, weight) or re.search(r"\d", words):
            raise _Unclear
        cases.absent = weight
        return
    rest = _EMPTY_WORDS.sub(" ", words).strip(" ,.;`\"'")
    if not rest:
        if cases.given not in (None, weight):
            raise _Unclear
        cases.given = weight
        return
    position = 0
    for item in _ITEM.finditer(rest):
        if not _BETWEEN.fullmatch(rest, position, item.start()):
            raise _Unclear
        position = item.end()
        if (value := item["value"]) is not None:
            if cases.values.setdefault(value, weight) != weight:
                raise _Unclear
        else:
            cases.spans.append((*_span(item), weight))
    if not position or rest[position:].strip(" ,.;"):
        raise _Unclear


def _span(item: re.Match[str]) -> tuple[int, int]:
    """First and last whole number of `1-100`, `[100, 500)` or `<= 100`."""
    if item["first"] is not None:
        return int(item["first"]), int(item["last"])
    if item["low"] is not None:
        low = int(item["low"]) + (item["open"] == "(")
        return low, int(item["high"]) - (item["close"] == ")")
    bound = int(item["bound"])
    match item["sign"]:
        case "<":
            return 0, bound - 1
        case "<=" | "≤" | "≤=":
            return 0, bound
        case ">":
            return bound + 1, _LARGEST
        case _:
            return bound, _LARGEST


def _of_default(parameter: Parameter, weight: Weight) -> int:
    """The weight of a call without the parameter: that of the venue's default, if it is known."""
    if parameter.default is None:
        return weight.absent
    text = str(parameter.default)
    for value, counts in weight.values:
        if text == value:
            return counts
    if text.isdecimal():
        for first, last, counts in weight.spans:
            if first <= int(text) <= last:
                return counts
    return weight.given
