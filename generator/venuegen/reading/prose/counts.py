"""How many items a list may hold: in its description, and in sentences that name it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from venuegen.facts import ConstraintFact, ConstraintKind
from venuegen.reading.prose.clauses import Sentence, sentences
from venuegen.reading.prose.found import Found, line_at, plain
from venuegen.reading.prose.measures import Measure, measures, one_of, says_not_empty
from venuegen.reading.prose.tokens import Reader, holder_of

_OF_LISTS = frozenset(("thing", "other"))
_BEFORE_LISTS = frozenset(("in", "of", "list", "array", "parameter", "field"))


def counts(
    text: str, line: int, reader: Reader, subject: str | None = None
) -> Iterator[Found[ConstraintFact]]:
    """The least and the most items of the list that a text describes or names."""
    text = plain(text)
    if subject is not None:
        if subject in reader.call.lists:
            yield from _of_list(subject, text, line, described=True)
        return
    for sentence in sentences(reader.tokens(text)):
        named = _lists_in(sentence, reader)
        if len(named) == 1:
            stretch = text[sentence.at : sentence.until]
            yield from _of_list(
                named[0], stretch, line_at(text, sentence.at, line), described=False
            )


def _lists_in(sentence: Sentence, reader: Reader) -> list[str]:
    """The parameters of which a sentence counts the items: `10 items in ids`, `ids holds 10`."""
    tokens = [token for clause in sentence.clauses for token in clause.tokens]
    found = [name for bare in sentence.names for name in reader.names[bare]]
    named = [name for name in found if name in reader.call.lists]
    for before, token in pairwise(tokens):
        if token.name is not None and before.text.lower() in _BEFORE_LISTS:
            named += reader.names[token.name]
    return list(dict.fromkeys(named))


def _of_list(name: str, text: str, line: int, described: bool) -> Iterator[Found[ConstraintFact]]:
    found = [one for one in measures(text) if _counts_items(one, described)]
    low, high = one_of(found, lambda one: one.low), one_of(found, lambda one: one.high)
    at = line_at(text, found[0].at, line) if found else line
    if low is None and described and says_not_empty(text):
        low = "1"
    if low is not None and low.isdigit() and low != "0":
        yield _fact("min_items", name, low, at)
    if high is not None and high.isdigit():
        yield _fact("max_items", name, high, at)


def _counts_items(one: Measure, described: bool) -> bool:
    """In a list's own description any noun is an item; `[1,2]` is a sample of it, no bound."""
    if described:
        return one.unit in _OF_LISTS or (one.unit == "" and one.rule != "range-brackets")
    return one.unit == "thing"


def _fact(kind: ConstraintKind, name: str, limit: str, line: int) -> Found[ConstraintFact]:
    holder = holder_of(name)
    scope = holder if holder.endswith("[]") else None
    rule = kind.replace("_", "-")
    return Found(ConstraintFact(kind, (name,), line, limit=int(limit), scope=scope), rule, line)
