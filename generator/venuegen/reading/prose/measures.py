# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Bounds that a text states, whatever they are of: `at most 20 orders`, `[1, 500]`, `1-32 letters`.

What a bound is about is for those who ask: the value of a number, the characters of a text, the
items of a list. A bound under a condition, and one of several that differ, is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from venuegen.reading.prose.found import plain, unwrapped
from venuegen.vocabulary.measures import MEASURES, NUMERALS

_TOKEN = re.compile(
    r"(?P<code>`[^`\n]{1,40}`)|(?P<number>(?<![A-Za-z0-9_.])[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)"
    r"|(?P<word>[A-Za-z_][A-Za-z_'-]*|[<>]=|[≤≥∞%])|(?P<ideographs>[\u4e00-\u9fff]+)|(?P<sign>[\n\v]|\S)"
)
_NUMBER = re.compile(r"[-+]?[\d,]+(?:\.\d+)?")
_OPEN, _CLOSE = frozenset("[(（【"), frozenset("])）】")
_ENDS = frozenset((".", ";", ",", "，", "；", "。", "\n", "\v", "!", "?"))
_HARD_ENDS = _ENDS - {",", "，"}
_UNITS = frozenset(("characters", "time", "decimals", "percent", "thing"))


@dataclass(frozen=True, slots=True)
class Measure:
    """A lowest and a highest number. `unit` is "" for the number itself, a meaning of the
    vocabulary, or "other" for words that nobody knows; `explicit` where a range is announced."""

    low: str | None
    high: str | None
    unit: str
    rule: str
    at: int
    explicit: bool = False
    of_length: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


def measures(text: str) -> list[Measure]:
    """Every unconditional bound of a text, in order."""
    tokens = _tokens(unwrapped(plain(text)))
    found: list[Measure] = []
    index = 0
    while index < len(tokens):
        read = _range(tokens, index) or _bound(tokens, index)
        if read is None:
            index += 1
            continue
        measure, end = read
        if not _is_conditional(tokens, index, end):
            found.append(measure)
        index = end
    return found


def special_numbers(text: str) -> list[str]:
    """Numbers with a meaning of their own: `0 means no limit`."""
    tokens = _tokens(unwrapped(plain(text)))
    return [a.text for a, b in pairwise(tokens) if a.kind == "number" and b.kind == "means"]


def says_not_empty(text: str) -> bool:
    """Is a list that it describes refused where it is empty?"""
    tokens = _tokens(unwrapped(plain(text)))
    return any(
        token.kind == "not-empty" and (index + 1 == len(tokens) or tokens[index + 1].text in _ENDS)
        for index, token in enumerate(tokens)
    )


def one_of(found: Sequence[Measure], bound: Callable[[Measure], str | None]) -> str | None:
    """The one number that all of them give for a bound, if they agree."""
    values = {value for one in found if (value := bound(one)) is not None}
    return values.pop() if len(values) == 1 else None


def _tokens(text: str) -> list[_Token]:
    raw: list[_Token] = []
    for match in _TOKEN.finditer(text):
        kind, part = match.lastgroup or "sign", match.group()
        if kind == "code" and _NUMBER.fullmatch(part.strip("`")):
            raw.append(_Token("number", part.strip("`"), match.start()))
        elif kind == "ideographs":
            raw += _ideographs(part, match.start())
        elif part not in ("`", "*", "\\"):
            raw.append(_Token("word" if kind == "sign" else kind, part, match.start()))
    return list(_merged(raw))


def _ideographs(text: str, at: int) -> Iterator[_Token]:
    start = 0
    while start < len(text):
        phrase, meaning = next(
            ((p, m) for p, m in MEASURES.ideographs if text.startswith(p, start)),
            (text[start], "other"),
        )
        yield _Token(meaning, phrase, at + start)
        start += len(phrase)


def _merged(raw: Sequence[_Token]) -> Iterator[_Token]:
    index = 0
    while index < len(raw):
        for length in range(min(MEASURES.longest, len(raw) - index), 0, -1):
            words = raw[index : index + length]
            if any(word.kind != "word" for word in words):
                continue
            meaning = MEASURES.meaning_of([word.text.lower() for word in words])
            if meaning is not None:
                yield _Token(meaning, words[0].text, words[0].at)
                index += length
                break
        else:
            yield raw[index]
            index += 1


_Read = tuple[Measure, int]


def _range(tokens: Sequence[_Token], index: int) -> _Read | None:
    """`[1, 500]`, `1 - 500`, `1 <= x <= 500` from a number on, where it is one."""
    first = tokens[index]
    if first.kind != "number" or index + 2 >= len(tokens):
        return None
    between, second, end = tokens[index + 1], tokens[index + 2], index + 3
    if between.kind == "most" and second.kind in ("word", "link") and end + 1 < len(tokens):
        around = tokens[end].kind == "most" and tokens[end + 1].kind == "number"
        return (
            _made(tokens, index, end + 2, tokens[end + 1], "range-around", True) if around else None
        )
    if between.kind == "word" and between.text == "+" and second.text == "∞":
        return None
    if between.kind != "to" and between.text not in (",", "，"):
        return None
    if second.text == "+" and end < len(tokens):
        second, end = tokens[end], end + 1
    if second.kind == "number" and second.text.startswith("-") and between.kind == "number":
        return None
    bracketed = (
        index > 0
        and tokens[index - 1].text in _OPEN
        and end < len(tokens)
        and tokens[end].text in _CLOSE
    )
    if second.kind != "number" and not (bracketed and second.text == "∞"):
        return None
    if bracketed:
        return _made(tokens, index, end + 1, second, "range-brackets", True)
    announced = _announced(tokens, index, ("range", "length"))
    alone = _is_end(tokens, index - 1) and _is_end(tokens, end)
    if between.text in (",", "，") or not _ordered(first.text, second.text):
        return None
    unit = _unit(tokens, end)
    units = (
        ("characters", "thing", "other") if _is_end(tokens, index - 1) else ("characters", "thing")
    )
    if announced is None and not alone and unit not in units:
        return None
    rule = "range-line" if announced is None else "range-between"
    return _made(tokens, index, end, second, rule, announced is not None or alone)


def _made(
    tokens: Sequence[_Token], index: int, end: int, second: _Token, rule: str, explicit: bool
) -> _Read | None:
    low = tokens[index].text.replace(",", "").lstrip("+")
    high = None if second.text == "∞" else second.text.replace(",", "").lstrip("+")
    if high is not None and not _ordered(low, high):
        return None
    of_length = _announced(tokens, index, ("length",)) is not None
    return Measure(low, high, _unit(tokens, end), rule, tokens[index].at, explicit, of_length), end


def _bound(tokens: Sequence[_Token], index: int) -> _Read | None:
    """`at most 20`, `minimum: 1`."""
    if tokens[index].kind not in ("most", "least"):
        return None
    at = index + 1
    leads = {"link", "length", "thing"}
    if any(token.text.lower() == "number" for token in tokens[at : at + 2]):
        leads.add("word")  # `the maximum number of orders that can be placed is 20`
    while (
        at < min(len(tokens), index + 12)
        and tokens[at].kind in leads
        and tokens[at].text not in _ENDS
    ):
        at += 1
    if at >= len(tokens):
        return None
    spelled = NUMERALS.get(tokens[at].text.lower()) if at == index + 1 else None
    if spelled is None and tokens[at].kind != "number":
        return None
    value = spelled or tokens[at].text.replace(",", "")
    before = [token.kind for token in tokens[max(0, index - 2) : at]]
    counted = any(token.kind == "thing" for token in tokens[index:at])
    unit = "thing" if counted else _unit(tokens, at + 1)
    low, high = (value, None) if tokens[index].kind == "least" else (None, value)
    return (
        Measure(low, high, unit, "range-words", tokens[index].at, False, "length" in before),
        at + 1,
    )


def _announced(tokens: Sequence[_Token], index: int, kinds: Sequence[str]) -> _Token | None:
    """The word before a number, past those that only lead to it."""
    for token in reversed(tokens[max(0, index - 5) : index]):
        if token.kind in kinds:
            return token
        if token.kind not in ("link", "length", "range"):
            return None
    return None


def _unit(tokens: Sequence[_Token], at: int) -> str:
    """What a number counts: the first word behind it that says so, within its clause."""
    for place, token in enumerate(tokens[at : at + 3]):
        if (
            token.text in _ENDS
            or token.text in _CLOSE
            or token.kind in ("case", "for", "most", "least")
        ):
            return "other" if place else ""
        if token.kind in _UNITS:
            rate = at + place + 1 < len(tokens) and tokens[at + place + 1].kind == "rate"
            return "rate" if rate and _is_rate(tokens, at + place + 2) else token.kind
        if token.kind in ("link", "to") and not place and token.text != "-":
            return ""
    return "other" if at < len(tokens) and tokens[at].kind != "number" else ""


def _is_rate(tokens: Sequence[_Token], at: int) -> bool:
    """`orders per second`, and not `orders per request`."""
    return any(token.kind in ("time", "number") for token in tokens[at : at + 2])


def _is_conditional(tokens: Sequence[_Token], index: int, end: int) -> bool:
    """Is it the bound of some cases only: `max 50 for spot`, `spot: [1, 200]`?"""
    for token in tokens[end : end + 8]:
        if token.text in _HARD_ENDS:
            break
        if token.kind in ("case", "for"):
            return True
    start = index
    while start > 0 and tokens[start - 1].text not in _HARD_ENDS:
        start -= 1
    if any(token.kind == "case" for token in tokens[start:index]) or tokens[start].kind == "for":
        return True
    signs = [place for place in range(start, index) if tokens[place].text in (":", "：")]
    if not signs:
        return False
    opened = [place for place in range(start, signs[0]) if tokens[place].text in _OPEN]
    label = tokens[max([start, *opened]) : signs[0]]
    if any(token.kind in ("range", "most", "least", "length") for token in label):
        return False
    words = [t for t in label if t.kind in ("word", "code", "other") and t.text.strip("-*&/")]
    return 0 < len(words) <= 3 and all(
        token.kind == "code" or token.text.islower() or token.text.isupper() for token in words
    )


def _is_end(tokens: Sequence[_Token], at: int) -> bool:
    return not 0 <= at < len(tokens) or tokens[at].text in ("\n", "\v")


def _ordered(low: str, high: str) -> bool:
    try:
        return float(low.replace(",", "")) <= float(high.replace(",", ""))
    except ValueError:
        return False
