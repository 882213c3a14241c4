"""What one answer shows of an order, or of what was to be changed: found, absent, or neither.

Pure functions over the rows of an answer; what they prove is for `resolution`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from .queries import Query, Resolution
from .verdicts import Finding

Sent = Mapping[str, object]


class Seen(NamedTuple):
    """What the rows of one answer show of the order in question."""

    finding: Finding
    detail: str
    row: Any = None


def look(
    resolution: Resolution[Any], query: Query, sent: Sent, rows: Sequence[Any], complete: bool
) -> Seen:
    """What the rows of an answer show; `complete` says that these are all that there are."""
    if resolution.gone:
        return _look_for_remains(query, sent, rows, complete)
    if resolution.kind == "change":
        return _look_at_state(query, sent, rows)
    return _look_for_order(query, sent, rows, complete)


def _look_for_order(query: Query, sent: Sent, rows: Sequence[Any], complete: bool) -> Seen:
    """Look for the order among the rows of an answer; `complete` says that these are all."""
    ids = [(sent[ours], attribute) for ours, attribute in query.ids if _is_given(sent, ours)]
    nameless = False
    for row in rows:
        shown = [(value, member(row, attribute)) for value, attribute in ids]
        equal = [str(value) == str(theirs) for value, theirs in shown]
        if all(equal):
            return _compared(query, sent, row)
        if any(equal):
            return Seen("different", "one of its ids is there with another", row)
        nameless = nameless or any(theirs in (None, "") for _, theirs in shown)
    if nameless:
        return Seen("unidentified", "an order without an id is there, which may be this one")
    if not query.lists:
        return Seen("failed", "the answer is about another order, or about none")
    if not complete:
        return Seen("incomplete", "not in that part of the listing that was read")
    return Seen("absent", "not there")


def _look_for_remains(query: Query, sent: Sent, rows: Sequence[Any], complete: bool) -> Seen:
    """Look for whatever is left of what a call was to remove."""
    for row in rows:
        pairs = [(sent[ours], attr) for ours, attr in query.content if _is_given(sent, ours)]
        if all(_same(value, member(row, attr)) for value, attr in pairs if attr):
            return Seen("found", "something is left", row)
    return Seen("absent", "nothing is left") if complete else Seen("incomplete", "read in part")


def _compared(query: Query, sent: Sent, row: Any) -> Seen:
    partly = ""
    for ours, attribute in query.content:
        if not _is_given(sent, ours):
            continue
        theirs = member(row, attribute) if attribute else None
        if theirs is None:
            partly = partly or f"its id is there, but {ours} is not shown"
            continue
        if not _same(sent[ours], theirs):
            detail = f"its id is there with another {ours}: sent {sent[ours]}, shown {theirs}"
            return Seen("different", detail, row)
    return Seen("partly", partly, row) if partly else Seen("found", "there as it was sent", row)


def _look_at_state(query: Query, sent: Sent, rows: Sequence[Any]) -> Seen:
    """Look whether what a call was to set is set; what it is about is found as an order is."""
    for row in rows:
        ids = [(sent[ours], attribute) for ours, attribute in query.ids if _is_given(sent, ours)]
        if not all(_same(value, member(row, attribute)) for value, attribute in ids):
            continue
        for ours, attribute in query.values:
            theirs = member(row, attribute)
            if theirs is None:
                return Seen("partly", f"{ours} is not shown", row)
            if _is_given(sent, ours) and not _same(sent[ours], theirs):
                return Seen("different", f"{ours} is {theirs}, sent was {sent[ours]}", row)
        return Seen("found", "as it was sent", row)
    return Seen("failed", "what was to be changed is not in the answer")


def _is_given(sent: Sent, name: str) -> bool:
    return sent.get(name) not in (None, "")


def member(row: Any, attribute: str) -> Any:
    """The dotted attribute of a row, None where it is not there."""
    for name in attribute.split(".") if attribute else ():
        row = getattr(row, name, None)
    return row


def _same(sent: object, shown: object) -> bool:
    """Numbers by their value, words without regard to capitals."""
    one, other = str(sent), str(shown)
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one.casefold() == other.casefold()
