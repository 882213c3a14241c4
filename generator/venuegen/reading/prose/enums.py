# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""Enumerations in range cells and descriptions, with the meaning of each value.

Literals are told from words by their marks: code spans, quotes, numbers, capitals. A list that ends
in an ellipsis gives examples, and one that is led by `e.g.`, `valid for` or `used with` is no
enumeration of this value at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from venuegen.reading.prose.announced import Announced, Rest, announced, rest_of_list
from venuegen.reading.prose.completeness import goes_on, is_complete, lacks_members
from venuegen.reading.prose.enum_cells import joined_pairs
from venuegen.reading.prose.enum_words import (
    by_introduction,
    by_lower_words,
    by_slashes,
    by_words,
    only_value,
)
from venuegen.reading.prose.found import line_at, plain, unwrapped
from venuegen.reading.prose.literals import (
    DEFINES,
    LABELS,
    NO_DEFINITION,
    NOT_VALUES,
    RANGE_TALK,
    VALUES,
    Enum,
    Item,
    Listing,
    default_value,
    in_sentence,
    is_excluded,
    is_open,
    items_of,
    lead_of,
    leads_line,
    meaning_of,
)

_PARENTHESIS = r"(?:\s*[(（][^()（）\n]{0,60}[)）])?"


_SEPARATOR = re.compile(
    rf"{_PARENTHESIS}[\s\v]*(?:[,，、/|;；&+]|:\s*/|\bor\b|\band\b|或|和|及|[-•*]\s|(?:the\s+)?default(?:s|\s+is|\s+to)?\s*[:：]?)?"
    r"(?:[\s\v]*(?:\bor\b|\band\b|或|和|及|,|/|[-•*]\s|(?:the\s+)?default(?:\s+is|\s+to)?\s*[:：]?))?[\s\v]*",
    re.IGNORECASE,
)


_FREE_TEXT = re.compile(
    r"user[\s-]?defined|customi[sz]ed?\b|\bprefixed\s+with|reserved\s+(?:contents|words)|自定义",
    re.IGNORECASE,
)


#: Names of standards, such as ISO 8601: no values.
_STANDARD = re.compile(r"\b(?:ISO|RFC|IEEE|UTF|SHA|MD|EIP|BIP|FIX)[\s-]?(?:\d[\d.-]*\d|\d)(?!\w)")


def enum_in(description: str, line: int, names: Collection[str] = ()) -> Enum | None:
    """The enumeration in a description. `names` are the table's parameters: they are no values."""
    text = _STANDARD.sub("", unwrapped(plain(description)))
    if not text.strip() or len(text) > 20_000:
        return None
    told = announced(text)
    if told is None:
        joined = joined_pairs(text)
        if joined is not None:
            return Enum(tuple(joined), "enum-meanings", line, joined, is_complete=True)
        return _found(text, line, names)
    if told.unread and (found := _found(text, line, names)) and _covers(found, told):
        return found
    before = _found(text[: told.at], line, names)
    elsewhere: Mapping[str, str] = before.meanings if before is not None else {}
    meanings = {value: elsewhere[value] for value in told.values if value in elsewhere}
    return Enum(
        told.values,
        "enum-announced",
        line_at(text, told.at, line),
        {**meanings, **told.meanings},
        told.is_open or bool(told.unread),
        told.unread,
        is_complete=True,
    )


def _covers(found: Enum, told: Announced) -> bool:
    """Did the other rules read every member of an announced list, if one ends in other words?"""
    return {*told.values, *(words.split()[0] for words in told.unread)} <= set(found.values)


def _found(text: str, line: int, names: Collection[str]) -> Enum | None:
    if _FREE_TEXT.search(text):
        return None
    items = [i for i in items_of(text) if i.value not in names or leads_line(text, i)]
    candidates = [
        (rule, found)
        for rule, found in (
            ("enum-meanings", _defined(text, items)),
            ("enum-bullets", _bulleted(text, items)),
            ("enum-list", _listed(text, items)),
            ("enum-lower-meanings", by_lower_words(text, names)),
            ("enum-introduced", by_introduction(text, names)),
            ("enum-slashes", by_slashes(text, names)),
            ("enum-words", by_words(text, names)),
            ("enum-only", only_value(text, items)),
        )
        if found is not None
    ]
    if not candidates:
        return None
    rule, (values, meanings, at, is_open) = candidates[0]
    for other, found in candidates[1:]:
        if set(found[0]) > set(values):  # the same list, seen more fully
            rule, values, at, is_open = other, found[0], found[2], found[3]
            meanings = {**found[1], **meanings}
    rest = (
        rest_of_list(text, values, LABELS.union(names))
        if rule in _LISTS and not is_open
        else Rest()
    )
    return Enum(
        (*values, *rest.values),
        rule,
        line_at(text, at, line),
        meanings,
        is_open
        or bool(rest.unread)
        or goes_on(text, (*values, *rest.values), at, names)
        or (rule in _WITH_MEANINGS and lacks_members(text, values, at, names)),
        rest.unread,
        is_complete=is_complete(text, rule, values, at, items),
    )


_LISTS = frozenset(("enum-list", "enum-introduced", "enum-slashes", "enum-words"))
_WITH_MEANINGS = frozenset(("enum-meanings", "enum-lower-meanings"))


def _defined(text: str, items: list[Item]) -> Listing | None:
    """Two or more literals, each followed by its meaning."""
    definitions: list[tuple[Item, int]] = []
    for item in items:
        mark = DEFINES.match(text, item.end)
        if (
            mark is None
            or NO_DEFINITION.search(lead_of(text, item.start))
            or in_sentence(text, item)
        ):
            continue
        if (
            any(other.start == mark.end() and (other.marked or not item.marked) for other in items)
            and text[mark.end() - 1 : mark.end()] != "="
        ):
            continue  # a label for the values behind it
        if _explains_a_unit(text, item):
            continue
        if _shares_a_label(text, item, items):
            return None  # cases of another parameter: `SPOT/MARGIN: …. OPTION: …`
        definitions.append((item, mark.end()))
    if len(definitions) < 2 or len({i.value for i, _ in definitions}) < 2:
        return None
    meanings = _glued(text, definitions[0][0])
    for index, (item, begin) in enumerate(definitions):
        end = definitions[index + 1][0].start if index + 1 < len(definitions) else len(text)
        meanings.setdefault(item.value, meaning_of(text[begin:end]))
    if all(RANGE_TALK.match(m) for m in list(meanings.values())[:1]):
        return None
    values = [*meanings]
    extra = default_value(text, items)
    if extra and extra not in values:
        values.append(extra)
    return tuple(values), meanings, definitions[0][0].start, is_open(text, items[-1].end)


_JOINED_TO = re.compile(r"[ \t]?[/&][ \t]?")


def _shares_a_label(text: str, item: Item, items: Sequence[Item]) -> bool:
    """Do two literals stand before one colon?"""
    return any(
        other.end < item.start and _JOINED_TO.fullmatch(text, other.end, item.start)
        for other in items
    )


_BRACKET_AFTER_LITERAL = re.compile(r"[`\"”'][ \t]*[(（][ \t]*[`\"“']?$")


def _explains_a_unit(text: str, item: Item) -> bool:
    """`15m` (`m`: minute) explains a letter of the value before it."""
    return bool(_BRACKET_AFTER_LITERAL.search(text, max(0, item.start - 8), item.start))


_GLUED = re.compile(
    r"[A-Za-z(（](?P<value>\d{1,4})\s?[:：=]\s?(?P<meaning>[^\W\d][^:：=]{0,80}?)[\s,;，；、]*$"
)


def _glued(text: str, first: Item) -> dict[str, str]:
    """The definition before the first, its number glued to a word: `Side0: buy, 1: sell`."""
    found = _GLUED.search(text[max(0, first.start - 110) : first.start])
    if found is None or not first.value.isdigit():
        return {}
    return {found["value"]: meaning_of(found["meaning"])}


def _bulleted(text: str, items: list[Item]) -> Listing | None:
    """List items that each begin with a literal."""
    leading = [i for i in items if i.marked and _bullet_lead(text, i)]
    if len({i.value for i in leading}) < 2:
        return None
    values = tuple(dict.fromkeys(i.value for i in leading))
    meanings: dict[str, str] = {}
    for index, item in enumerate(leading):
        end = leading[index + 1].start if index + 1 < len(leading) else len(text)
        mark = DEFINES.match(text, item.end)
        if mark and mark.end() < end:
            meanings[item.value] = meaning_of(text[mark.end() : end])
    if any(RANGE_TALK.match(m) for m in meanings.values()):
        return None
    return values, meanings, leading[0].start, False


_BULLET_LEAD = re.compile(r"(?:(?P<break>[\n\v]|^)[ \t]*(?P<mark>[-•*+]\s)?|[a-z.)）。]-\s)[ \t]*$")


_BULLET_FOLLOWS = re.compile(r"[ \t]*(?:$|[\n\v:：(（,\-*–—•])")


def _bullet_lead(text: str, item: Item) -> bool:
    """Does a list item, or a line that goes on no sentence, begin with this literal?"""
    lead = _BULLET_LEAD.search(text, max(0, item.start - 10), item.start)
    if lead is None or not _BULLET_FOLLOWS.match(text, item.end):
        return False
    before = text[max(0, lead.start() - 40) : lead.start()].rstrip()
    wrapped = lead["break"] is not None and not lead["mark"]
    return not (wrapped and (before[-1:].islower() or before[-1:] == ","))


def _listed(text: str, items: list[Item]) -> Listing | None:
    """Two or more literals with nothing but separators between them."""
    best: list[Item] = []
    marked = [i for i in items if i.marked]
    for run in [*_runs(text, marked), *_runs(text, [i for i in items if not i.marked])]:
        if len({i.value for i in run}) < 2 or not _is_value_list(text, run) or _is_prose(text, run):
            continue
        if len(run) > len(best):
            best = run
    if not best:
        return None
    values = [*dict.fromkeys(i.value for i in best)]
    extra = default_value(text, items)
    if extra and extra not in values and any(i.value == extra and i.marked for i in items):
        values.insert(0, extra)
    meanings = _parenthesised(text, best)
    return tuple(values), meanings, best[0].start, is_open(text, best[-1].end)


_NEXT_LABEL = re.compile(r"\s*[\n\v]\s*(?P<label>[A-Z][\w-]*(?: [\w-]+){0,2}) ?")


def _runs(text: str, items: list[Item]) -> Iterator[list[Item]]:
    """Literals in a row with separators between, or on lines with a short label each."""
    run: list[Item] = []
    semicolons = False
    for item in items:
        if run:
            gap = text[run[-1].end : item.start]
            label = _NEXT_LABEL.fullmatch(gap)
            labelled = label is not None and not NOT_VALUES.search(f"{label['label']} ")
            changes = len(run) > 1 and not semicolons and bool(set(gap) & set(";；"))
            if changes or not (_SEPARATOR.fullmatch(gap) or labelled):
                yield run
                run = []
            semicolons = bool(set(gap) & set(";；"))
        run.append(item)
    if run:
        yield run


def _is_value_list(text: str, run: list[Item]) -> bool:
    lead = lead_of(text, run[0].start)
    follows = text[run[-1].end : run[-1].end + 40]
    if (
        text[run[0].start - 1 : run[0].start] in ("[", "(")
        and follows[:1] in ("]", ")")
        and _are_numbers(run)
    ):
        return False
    if all(i.value.lstrip("-").isdigit() and not i.marked for i in run):
        return bool(VALUES.search(lead))
    if re.match(r"\s*[:：](?!\s*/)", follows) or re.match(
        r"\s+(?:orders?|fields?|parameters?|is\s+required)\b", follows
    ):
        return False
    if is_excluded(text, run[0]):
        return False
    if any(not i.marked for i in run):
        return bool(VALUES.search(lead)) or (
            len(lead.split()) <= 6 and not re.match(r"\s*[a-z]{2,}", follows)
        )
    return True


def _is_prose(text: str, run: list[Item]) -> bool:
    """Capitals in a sentence: some have no more than a space between them, others an `or`."""
    gaps = [text[a.end : b.start].strip() for a, b in pairwise(run) if not (a.marked or b.marked)]
    return "" in gaps and any(gaps)


def _are_numbers(run: list[Item]) -> bool:
    return all(re.fullmatch(r"-?[\d.]+", i.value) for i in run)


_SPACED_PARENTHESIS = re.compile(r"\s*[(（]([^()（）]{1,60})[)）]")


def _parenthesised(text: str, run: list[Item]) -> dict[str, str]:
    found = {i.value: m[1] for i in run if (m := _SPACED_PARENTHESIS.match(text, i.end))}
    return {value: meaning for value, meaning in found.items() if "default" not in meaning.lower()}
