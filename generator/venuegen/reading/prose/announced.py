# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Lists of values read whole: those that a sentence announces, and what else stands in a list.

A client that refuses a valid value is worse than one that does not know the values: a list of which
some members can't be read is never closed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

_ANNOUNCES = re.compile(
    r"(?:allowed|possible|valid|supported|accepted|permitted|available|legal)\s+(?:values?|options?)\s*"
    r"(?:(?:are|is|include)\b\s*[:：]?|[:：])\s*(?P<list>[^\n\v。]{3,4000})",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"\.(?=\s|$)")
_ASIDE = re.compile(r"\s*[(（](?P<words>[^()（）]{0,80})[)）]")
_BETWEEN = r"\s*(?:[,，、|]\s*(?:(?:or|and)\s+)?|\s(?:or|and)\s+|或|和)\s*"
_SPLITS = tuple(
    re.compile(pattern, re.IGNORECASE) for pattern in (_BETWEEN, r"\s*[;；]\s*", r"\s*/\s*")
)
_MARKS = "`\"'“”‘’"
_VALUE = re.compile(r"[A-Za-z0-9][\w\-+]*(?:[./:][\w\-+]+)*|-?\d+(?:\.\d+)?")
_OPEN_END = re.compile(r"[,，]?\s*(?:\.{2,}|…|\betc\b\.?|\band so on|等)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announced:
    """The values that a sentence announces. `unread` are members of the list that are no values."""

    values: tuple[str, ...]
    at: int
    is_open: bool
    unread: tuple[str, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])


def announced(text: str) -> Announced | None:
    """`Allowed values: a, b (meaning), c` to the sentence's end; None where no list follows."""
    match = _ANNOUNCES.search(text)
    if match is None:
        return None
    end = _SENTENCE_END.search(match["list"])
    words = match["list"][: end.start()] if end else match["list"]
    is_open = _OPEN_END.search(words) is not None
    words = _OPEN_END.sub("", words)
    at = match.start()
    whole = _told(words, at, is_open)
    if whole is not None and not whole.unread:
        return whole
    return _told(re.split("[;；]", words, maxsplit=1)[0], at, is_open) or whole


def _told(words: str, at: int, is_open: bool) -> Announced | None:
    members = list(_members(words))
    values = dict.fromkeys(value for value, _ in members if _VALUE.fullmatch(value))
    if len(values) < 2:
        return None
    unread = tuple(value for value, _ in members if value not in values)
    meanings = {value: aside for value, aside in members if aside and value in values}
    return Announced(tuple(values), at, is_open, unread, meanings)


def _members(words: str) -> Iterator[tuple[str, str]]:
    """Each member of a list with the words that stand in brackets behind it."""
    bare = _ASIDE.sub(lambda aside: f"\x02{aside['words']}\x03" if aside["words"] else "", words)
    asides = re.findall("\x02([^\x03]*)\x03", bare)
    bare = re.sub("\x02[^\x03]*\x03", "\x02", bare)
    parts = next((p for split in _SPLITS if len(p := split.split(bare)) > 1), [bare])
    number = 0
    for part in parts:
        told = asides[number : number + part.count("\x02")]
        number += len(told)
        value = part.replace("\x02", "").strip(f" {_MARKS}[]{{}}")
        if value:
            yield value, "" if any("default" in aside.lower() for aside in told) else " ".join(told)


_TOKEN = rf"(?:[{_MARKS}][^{_MARKS}\n]{{1,60}}[{_MARKS}]|[A-Za-z0-9][\w\-+]*)"
_LIST = re.compile(rf"{_TOKEN}(?:{_BETWEEN}{_TOKEN})++", re.IGNORECASE)
_MEMBER_ENDS = re.compile(r"[^\S\n\v]*(?:[.;)。；\n\v]|$)")
_TOKENS = re.compile(_TOKEN)
_CLAUSE_END = re.compile(r"[.;)。；\n\v]")
_JOINERS = frozenset(("or", "and"))
_CODE = re.compile(r"(?=.*[A-Z])[A-Z0-9][A-Z0-9_\-+]*")


@dataclass(frozen=True, slots=True)
class Rest:
    """What a list holds beside the values that were read: more values, or words that may be."""

    values: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def rest_of_list(text: str, values: Collection[str], known: Collection[str]) -> Rest:
    """The other members of the list in which these values stand; `known` are no values."""
    bare = _ASIDE.sub("", text)
    for match in _LIST.finditer(bare):
        tokens = [token.strip(_MARKS) for token in _TOKENS.findall(match.group())]
        members = [token for token in tokens if token.lower() not in _JOINERS]
        words = ""
        if not _MEMBER_ENDS.match(bare, match.end()):
            words = f"{members.pop()}{bare[match.end() : match.end() + 60]}"
        if len(set(members).intersection(values)) < 2:
            continue
        others = [one for one in members if one not in values and one not in known]
        if members[0] in others and not (_CODE.fullmatch(members[0]) and len(members[0]) > 1):
            others.remove(members[0])  # the words that lead up to the list
        if words[:1].islower() and tokens[-2].lower() == "or" and tokens.count("or") == 1:
            others.append(
                _CLAUSE_END.split(words, maxsplit=1)[0].strip()
            )  # `A, B, or whatever waits`
        if all(_CODE.fullmatch(one) for one in [*others, *values]):
            return Rest(values=tuple(dict.fromkeys(others)))
        return Rest(unread=tuple(dict.fromkeys(others)))
    return Rest()
