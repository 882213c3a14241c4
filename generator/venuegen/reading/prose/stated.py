"""What one clause states of the parameters that it names, by the meanings of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from venuegen.facts import ConstraintKind
from venuegen.reading.prose.clauses import JOINERS, Clause

_UNKNOWN = frozenset(("word", "literal", "number"))


@dataclass(frozen=True, slots=True)
class Rule:
    """What a clause states: `required` is of one parameter, the other kinds are of several.

    One that may be meant otherwise is not `sure`, and never enforced.
    """

    kind: ConstraintKind | Literal["required"]
    names: tuple[str, ...]
    by: str
    sure: bool = True


def rules_of(clause: Clause, names: tuple[str, ...], about: str | None) -> list[Rule]:
    """The rules of one clause by the meanings in it, the most telling first."""
    kinds = clause.kinds
    if "needless" in kinds:
        return []
    for rule in (_excludes, _not_all_empty, _one_only, _at_least_one, _goes_with, _required):
        if found := rule(clause, kinds, names, about):
            return found
    return []


def _with_subject(names: tuple[str, ...], about: str | None) -> tuple[str, ...]:
    """In a description, what is said of one other parameter is said of it and this one."""
    return names if about is None or about in names else (about, *names)


def _excludes(
    clause: Clause, kinds: frozenset[str], names: tuple[str, ...], about: str | None
) -> list[Rule]:
    if kinds & {"empty", "without", "either"}:
        return []
    if "at-most-one" in kinds:
        return [Rule("mutually_exclusive", names, "at-most-one")]
    apart = "not" in kinds and (bool(kinds & {"together", "with"}) or {"all", "given"} <= kinds)
    if not apart and "exclusive" not in kinds:
        return []
    before, after = _around(clause, ("with", "exclusive", "together"), names)
    if after and "with" in kinds and not (before or about):
        return []  # `this can't be sent with a or b`
    if after and (before or about):
        return [
            Rule("mutually_exclusive", (one, other), "not-with")
            for one in before or (about,)
            for other in after
            if one is not None and one != other
        ]
    joined = _with_subject(names, about) if len(names) < 2 else names
    if len(joined) > 2 and "exclusive" not in kinds:
        return []  # not all of them together, or no two of them
    return [Rule("mutually_exclusive", joined, "not-together")] if len(joined) > 1 else []


def _around(
    clause: Clause, kinds: Sequence[str], names: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parameters before and after the first word of one of these kinds."""
    at = next((t.at for kind in kinds for t in clause.tokens if t.kind == kind), None)
    mentions = [(t.at, t.name) for t in clause.tokens if t.kind == "name" and t.name in names]
    if at is None:
        return (), ()
    return (
        tuple(dict.fromkeys(name for place, name in mentions if name and place < at)),
        tuple(dict.fromkeys(name for place, name in mentions if name and place > at)),
    )


def _not_all_empty(
    clause: Clause, kinds: frozenset[str], names: tuple[str, ...], about: str | None
) -> list[Rule]:
    if not {"not", "empty"} <= kinds or not kinds & {"together", "all", "either"}:
        return []
    places = [t.kind for t in clause.tokens if t.kind in ("not", "all")]
    if places[:2] == ["all", "not"] and "together" not in kinds:
        return []  # all of them must not be empty: a rule about each
    joined = _with_subject(names, about)
    return [Rule("at_least_one_of", joined, "not-all-empty")] if len(joined) > 1 else []


def _one_only(
    clause: Clause, kinds: frozenset[str], names: tuple[str, ...], about: str | None
) -> list[Rule]:
    one = kinds & {"exactly", "only-one", "not-both"}
    joined = _with_subject(names, about) if len(names) < 2 else names
    if not one or len(joined) < 2:
        return []
    if one == frozenset(("only-one",)) and "need" in kinds:
        return [Rule("at_least_one_of", joined, "one-is-enough")]
    exact = ("exactly" in one and "may" not in kinds) or bool(kinds & {"need", "modal"})
    kind: ConstraintKind = "exactly_one_of" if exact else "mutually_exclusive"
    return [Rule(kind, joined, "one-of-only", sure=not _is_permitted(clause))]


def _is_permitted(clause: Clause) -> bool:
    """`Can send only one of …` may allow that; `can only send one of …` forbids more."""
    at = [token.kind for token in clause.tokens if token.kind in ("may", "given", "only-one")]
    return at[:3] == ["may", "given", "only-one"]


def _at_least_one(
    clause: Clause, kinds: frozenset[str], names: tuple[str, ...], about: str | None
) -> list[Rule]:
    chosen = kinds & {"either", "choose"}
    joined = _with_subject(names, about) if chosen and len(names) < 2 else names
    needed = _needed(kinds) or ("choose" in kinds and "may" not in kinds) or _is_order(clause)
    if len(joined) < 2 or not needed or kinds & {"not", "empty"}:
        return []
    if not chosen and not ("or" in kinds and _adjacent(clause)):
        return []
    return [Rule("at_least_one_of", _firsts(clause, joined), "either-or")]


def _needed(kinds: frozenset[str]) -> bool:
    """`Is required`, `must be sent`: not `must be unique`."""
    return "need" in kinds or ("modal" in kinds and bool(kinds & {"given", "either", "choose"}))


def _is_order(clause: Clause) -> bool:
    """`Send either …`, `provide one of …`: the verb comes first."""
    first = next((token for token in clause.tokens if token.kind != ""), None)
    return first is not None and first.kind == "given" and "may" not in clause.kinds


def _adjacent(clause: Clause) -> bool:
    """Does nothing but joiners stand between the parameters?"""
    at = [index for index, token in enumerate(clause.tokens) if token.kind == "name"]
    between = (clause.tokens[a + 1 : b] for a, b in pairwise(at))
    return all(token.kind in JOINERS or token.kind == "" for gap in between for token in gap)


def _firsts(clause: Clause, names: tuple[str, ...]) -> tuple[str, ...]:
    """Of `a or both b and c`, a and b: without b, c does not help."""
    found: list[str] = []
    joiner = "or"
    mixed = {"or", "and"} <= {t.kind for t in clause.tokens}
    for token in clause.tokens:
        if token.kind in ("or", "and"):
            joiner = token.kind
        elif token.kind == "name" and token.name in names:
            if not (mixed and joiner == "and"):
                found.append(token.name)
            joiner = "and"
    return tuple(dict.fromkeys(found)) if mixed and len(set(found)) > 1 else names


def _goes_with(
    clause: Clause, kinds: frozenset[str], names: tuple[str, ...], about: str | None
) -> list[Rule]:
    """`a requires b`, `must be sent with b`, `a and b must be sent together`."""
    if "or" in kinds or not names:
        return []
    without = {"not", "without"} <= kinds
    if "requires" in kinds or without or (_needed(kinds) and "with" in kinds):
        before, after = _around(clause, ("requires", "without", "with"), names)
        owner = before[0] if len(before) == 1 else about if not before else None
        others = tuple(name for name in after if name != owner)
        return [Rule("requires", (owner, *others), "requires")] if owner and others else []
    joined = _with_subject(names, about) if len(names) < 2 else names
    if len(joined) < 2 or "not" in kinds or not (_needed(kinds) and kinds & {"all", "together"}):
        return []
    return [
        Rule("requires", (one, *(n for n in joined if n != one)), "sent-together") for one in joined
    ]


def _required(
    clause: Clause, kinds: frozenset[str], names: tuple[str, ...], about: str | None
) -> list[Rule]:
    """That one parameter is required; a rule only under a condition."""
    if not _needed(kinds) or kinds & (_UNKNOWN | {"not", "empty", "with"}) or len(names) > 1:
        return []
    target = names[0] if names else about
    return [Rule("required", (target,), "required-when")] if target else []
