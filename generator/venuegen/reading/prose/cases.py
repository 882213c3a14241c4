"""The cases for which a page states a rule: none, one that a client can decide, or unread."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from venuegen.facts import Condition
from venuegen.reading.prose.clauses import JOINERS, Clause
from venuegen.reading.prose.tokens import Reader, Token, bare_name

#: Meanings that say nothing of a case.
_EMPTY_WORDS = frozenset(
    ("", "for", "is", "then", "if", "all", "either", "with", "given", "may", *JOINERS)
)
_OF_VALUES = _EMPTY_WORDS | {"equal", "name"}
_CODE = re.compile(r"-?\d+|[A-Z][A-Z0-9_]*|true|false")


@dataclass(frozen=True, slots=True)
class Absent:
    """The case that none of these parameters is sent."""

    names: tuple[str, ...]


Case = Condition | Absent | Literal["unread"] | None


def case_of(clause: Clause, reader: Reader, holder: str) -> Case:
    """What the words of a condition, a label or an aside come to.

    `holder` is where the parameters of the rule stand: a condition is about one of the same place.
    """
    kinds, names = clause.kinds, clause.names
    if clause.opener == "unless" or kinds & {"not", "empty", "without"}:
        return _absence(clause)
    values = _values(clause, reader, holder)
    if len(names) == 1 and values:
        return _equality(clause, names[0], values, reader, holder)
    if len(names) == 1 and "given" in kinds and kinds <= _EMPTY_WORDS | {"name"}:
        whole = reader.decidable(names[0], holder)
        return Condition(whole) if whole is not None else "unread"
    if names:
        return "unread"
    rest = [token for token in clause.tokens if token.kind not in _EMPTY_WORDS]
    if not rest:
        return None
    if not reader.is_own_case([token for token in rest if token not in values]):
        return "unread"
    return _by_values(values, reader, holder) if values else None


def _absence(clause: Clause) -> Case:
    kinds = clause.kinds
    negated = clause.opener == "unless" or bool(kinds & {"not", "without"})
    understood = kinds <= _EMPTY_WORDS | {"name", "not", "empty", "without", "together"}
    if not clause.names or not understood or (negated and "empty" in kinds):
        return "unread"
    return Absent(clause.names)


def _values(clause: Clause, reader: Reader, holder: str) -> Mapping[Token, str]:
    """The tokens that are values: by their marks, or as those of an enumeration."""
    named = {reader.decidable(name, holder) for name in clause.names}
    found: dict[Token, str] = {}
    for token in clause.tokens:
        if token.kind == "name":
            continue
        takers = [(n, v) for n, v in reader.values_of(token.text) if not named or n in named]
        spelled = token.kind in ("word", "literal", "number") or token.text in {
            v for _, v in takers
        }
        if (
            (takers and spelled)
            or token.kind in ("literal", "number")
            or (token.kind == "word" and _CODE.fullmatch(token.text))
        ):
            found[token] = token.text
    return found


def _equality(
    clause: Clause, name: str, values: Mapping[Token, str], reader: Reader, holder: str
) -> Case:
    """`side is BUY`, `type = LIMIT or STOP`."""
    whole = reader.decidable(name, holder)
    rest = [token for token in clause.tokens if token not in values]
    first = next(token.at for token in clause.tokens if token.kind == "name")
    if (
        whole is None
        or any(token.kind not in _OF_VALUES for token in rest)
        or any(token.at < first for token in values)
    ):
        return "unread"
    allowed = {value.lower(): value for value in reader.call.values.get(whole, ())}
    spelled = [allowed.get(v.lower()) if allowed else v for v in values.values()]
    known = [value for value in spelled if value is not None]
    return Condition(whole, tuple(dict.fromkeys(known))) if len(known) == len(spelled) else "unread"


def _by_values(values: Iterable[Token], reader: Reader, holder: str) -> Case:
    """`For limit orders`: a case only where one parameter alone takes these values."""
    takers = [reader.values_of(token.text) for token in values]
    names = {name for taken in takers for name, _ in taken}
    if len(names) != 1 or not all(takers):
        return "unread"
    (name,) = names
    found = dict.fromkeys(value for taken in takers for _, value in taken)
    if reader.decidable(bare_name(name), holder) != name:
        return "unread"
    return Condition(name, tuple(found))


def together(
    cases: Iterable[Condition | Literal["unread"] | None],
) -> Condition | Literal["unread"] | None:
    """Several cases at once: the same one twice is one, two different ones are not understood."""
    stated: set[Condition | Literal["unread"]] = {case for case in cases if case is not None}
    if not stated:
        return None
    return stated.pop() if len(stated) == 1 else "unread"
