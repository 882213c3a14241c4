# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Rate limits and weights, in the wordings of venues."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from venuegen.facts import Json, RateLimitFact
from venuegen.reading.prose.found import Found, line_at, plain

_UNITS: tuple[tuple[str, float], ...] = (
    (r"ms|milliseconds?|毫秒", 0.001),
    (r"s|secs?|seconds?|秒钟?", 1),
    (r"m|mins?|minutes?|分钟?", 60),
    (r"h|hrs?|hours?|小时", 3600),
    (r"d|days?|天|日", 86400),
)
_UNIT = "|".join(words for words, _ in _UNITS)
_SECONDS = [(re.compile(words, re.IGNORECASE), seconds) for words, seconds in _UNITS]
_THINGS = r"times?|requests?|reqs?|calls?|queries|orders?|messages?|invocations?|次|个?请求|条|笔|r"
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d{1,7}"

#: A number of calls, then a time: `30 times every 3 seconds`, `20/2s`, `10 requests/s`.
_FORWARD = re.compile(
    rf"(?<![\w.])(?P<n>{_NUMBER}|once)\s*(?P<thing>(?:{_THINGS})(?![a-z]))?\s*"
    rf"(?:(?P<tie>every|per|each|/|within|in|a|an|@)|每)\s*(?:any\s+)?"
    rf"(?P<m>\d{{1,5}}(?:\.\d+)?)?\s*-?(?P<unit>{_UNIT})(?![a-z])",
    re.IGNORECASE,
)
#: A time, then a number of calls: `每2秒20次`, `every 2 seconds at most 20 requests`.
_BACKWARD = re.compile(
    rf"(?:(?<![\w])(?:every|per|each|in)\s|每|单)\s*(?P<m>\d{{1,5}})?\s*(?P<unit>{_UNIT})(?![a-z])"
    r"\s*(?:[:：,，]|is|at most|up to|a maximum of|max|最多|不超过|限制?|可?请求|内)*\s*"
    rf"(?P<n>{_NUMBER})\s*(?P<thing>{_THINGS})(?![a-z])",
    re.IGNORECASE,
)
_PER_SECOND = re.compile(
    rf"(?<![\w.])(?P<n>{_NUMBER})\s*(?:qps|rps|tps|req/s|r/s)\b", re.IGNORECASE
)
_ABOUT_LIMITS = re.compile(r"limit|frequenc|throttl|rate|限速|限频|频率|限制|频次", re.IGNORECASE)
_OTHER_CHANNEL = re.compile(
    r"web\s?sockets?|\bws\b|\blinks?\b|connections?|subscri|推送", re.IGNORECASE
)
_SHORT = 60

#: Whom a limit counts for, in the order in which the names are listed.
_SCOPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("uid", re.compile(r"\buid\b|user\s?id|\buser\b|用户", re.IGNORECASE)),
    ("account", re.compile(r"\b(?:sub-?)?accounts?\b|账户|账号", re.IGNORECASE)),
    ("key", re.compile(r"api[\s_-]?keys?|access\s?keys?", re.IGNORECASE)),
    ("ip", re.compile(r"(?<![a-z])ips?(?![a-z])", re.IGNORECASE)),
    (
        "instrument",
        re.compile(r"instrument|\bsymbol\b|\bpair\b|\bcontract\b|币对|合约", re.IGNORECASE),
    ),
)
_SHARE = re.compile(
    r"\b(trade|trading|read|order|cancel|query|write|place)\s+(?:interface|api|endpoint)s?\s*[:：]",
    re.I,
)


def rate_limits(text: str, line: int) -> tuple[Found[RateLimitFact], ...]:
    """Every limit on calls a text states, in order, each once.

    A bare `20/2s` counts only where the text speaks of limits, or is hardly more than that.
    """
    text = plain(text)
    loose = len(text) <= _SHORT or _ABOUT_LIMITS.search(text) is not None
    found: list[Found[RateLimitFact]] = []
    previous_end = 0
    for match, rule in _matches(text):
        if match.start() < previous_end or not (loose or match.groupdict().get("thing")):
            continue
        fact = _limit(match, text, previous_end, line)
        previous_end = match.end()
        if fact is None:
            continue
        fact = _with_scope_of(found, fact)
        if all(
            f.value.requests != fact.requests or f.value != replace(fact, line=f.value.line)
            for f in found
        ):
            found.append(Found(fact, rule, fact.line))
    return tuple(found)


def _matches(text: str) -> Iterator[tuple[re.Match[str], str]]:
    found = [(m, "calls-per-time") for m in _FORWARD.finditer(text)]
    found += [(m, "time-then-calls") for m in _BACKWARD.finditer(text)]
    found += [(m, "calls-per-second") for m in _PER_SECOND.finditer(text)]
    yield from sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end()))


def _limit(match: re.Match[str], text: str, after: int, line: int) -> RateLimitFact | None:
    parts = match.groupdict()
    if parts.get("tie", "").lower() in ("a", "an", "in", "each") and not parts.get("thing"):
        return None
    sentence = _clause_before(text, match.start(), after)
    if _OTHER_CHANNEL.search(sentence) or _OTHER_CHANNEL.search(
        text[match.end() : match.end() + 30]
    ):
        return None
    number = parts["n"].lower()
    requests = 1 if number == "once" else int(number.replace(",", ""))
    seconds = float(parts.get("m") or 1) * _in_seconds(parts.get("unit") or "s")
    if requests == 0 or seconds == 0:
        return None
    position = match.start("n")
    return RateLimitFact(
        requests, seconds, _scope(text, match, after), line_at(text, position, line)
    )


def _in_seconds(unit: str) -> float:
    return next(seconds for pattern, seconds in _SECONDS if pattern.fullmatch(unit))


_CLAUSE_END = re.compile(r"[.;。；!](?=\s|$)|\n\s*\n")


def _clause_before(text: str, at: int, after: int) -> str:
    """The clause that leads up to a limit, from the end of the limit before it."""
    start = max(after, at - 200)
    ends = [m.end() for m in _CLAUSE_END.finditer(text, start, at)]
    return text[ends[-1] if ends else start : at]


def _scope(text: str, match: re.Match[str], after: int) -> str:
    end = _CLAUSE_END.search(text, match.end())
    follows = text[match.end() : min(end.start() if end else len(text), match.end() + 80)]
    follows = re.split(r"[(（]", follows, maxsplit=1)[0] if len(follows) > 12 else follows
    leads = _clause_before(text, match.start(), after)
    named = [name for name, words in _SCOPES if words.search(follows)]
    if not named:
        named = [name for name, words in _SCOPES if words.search(leads)]
    if share := _SHARE.search(leads):
        named.append("trade" if share[1].lower() == "trading" else share[1].lower())
    return ", ".join(named)


_WHO = frozenset(name for name, _ in _SCOPES)


def _with_scope_of(found: list[Found[RateLimitFact]], fact: RateLimitFact) -> RateLimitFact:
    """A share of a limit (`Read Interface: at most …`) counts for whom the whole one counts."""
    parts = fact.scope.split(", ")
    if not fact.scope or _WHO & set(parts) or not found:
        return fact
    who = [part for part in found[0].value.scope.split(", ") if part in _WHO]
    return replace(fact, scope=", ".join([*who, *parts]))


_PLAIN_WEIGHT = re.compile(
    r"(?:(?:request|ip|uid|api)?\s*weight|权重|cost)?\s*(?:[:：=]|is)?\s*(\d{1,6})(?:\s*(?:weight|points?))?\s*\.?",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"weight(?:\s*\((?:ip|uid)\))?\s*(?:[:：=]|is|of)\s*(\d{1,6})\b|权重\s*[:：为]?\s*(\d{1,6})",
    re.I,
)
_WITH_CONDITION = re.compile(r"(?<![\w.])(\d{1,6})\s*[(（]([^()（）]{1,80})[)）]")
_FOR_CONDITION = re.compile(
    r"(?<![\w.])(\d{1,6})\s+((?:for|when|if|per|with|without)\s[^;,.。\n]{2,100}|without\b)",
    re.IGNORECASE,
)


def weight(text: str, line: int) -> Found[Json] | None:
    """The weight that a section or a line about weights states.

    A weight that depends on the parameters is an object of conditions and numbers.
    """
    text = plain(text).replace("*", "").replace("`", "").strip(" \t")
    if match := _PLAIN_WEIGHT.fullmatch(text):
        return Found(int(match[1]), "weight-number", line_at(text, match.start(1), line))
    for pattern, rule in ((_WITH_CONDITION, "weight-in-brackets"), (_FOR_CONDITION, "weight-for")):
        cases = list(pattern.finditer(text))
        if len(cases) > 1:
            value: Json = {m[2].strip(): int(m[1]) for m in cases}
            return Found(value, rule, line_at(text, cases[0].start(), line))
    if match := _STATED.search(text):
        number = match[1] or match[2]
        return Found(int(number), "weight-stated", line_at(text, match.start(), line))
    leading = re.match(r"(\d{1,6})(?:\s*[(（]([^()（）]+)[)）])?", text)
    return Found(int(leading[1]), "weight-number", line) if leading else None
