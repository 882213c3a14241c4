"""Whether any call can keep the rules of a page: a page may ask for what can't be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import product

from venuegen.facts import ConstraintFact, ParameterFact

#: Above this many parameters a set of rules is taken as it is.
_MOST_NAMES = 14


def contradicted(
    rules: Sequence[ConstraintFact], parameters: Sequence[ParameterFact]
) -> frozenset[ConstraintFact]:
    """The rules by which some parameter could never be sent, or nothing could.

    A rule that does so with the required flags alone is the wrong one; otherwise all of the
    rules that speak of the same parameters are.
    """
    required = frozenset(one.name for one in parameters if one.required is True)
    alone = {rule for rule in rules if not _all_can_be_sent([rule], required)}
    found = set(alone)
    for group in _connected([rule for rule in rules if rule not in alone]):
        if not _all_can_be_sent(group, required):
            found.update(group)
    return frozenset(found)


def unsatisfiable(rules: Sequence[ConstraintFact], required: Collection[str]) -> bool:
    """Can no call at all keep these rules?"""
    return any(not _satisfiable(group, frozenset(required)) for group in _connected(rules))


def _all_can_be_sent(rules: Sequence[ConstraintFact], required: frozenset[str]) -> bool:
    names = dict.fromkeys(name for rule in rules for name in rule.fields)
    return all(_satisfiable(rules, required | {name}) for name in names)


def _satisfiable(rules: Sequence[ConstraintFact], given: frozenset[str]) -> bool:
    """With these parameters given, can the rest be chosen so that every rule holds?"""
    names = tuple(dict.fromkeys(name for rule in rules for name in rule.fields))
    free = [name for name in names if name not in given]
    if len(free) > _MOST_NAMES:
        return True
    return any(
        all(
            _holds(rule, given.union(n for n, chosen in zip(free, choice, strict=True) if chosen))
            for rule in rules
        )
        for choice in product((False, True), repeat=len(free))
    )


def _holds(rule: ConstraintFact, given: Collection[str]) -> bool:
    count = sum(name in given for name in rule.fields)
    if (
        not rule.enforced
        or rule.when is not None
        or rule.kind in ("min_items", "max_items", "required_if")
    ):
        return True  # a call can do without the case
    if rule.kind == "at_least_one_of":
        return count > 0
    if rule.kind == "exactly_one_of":
        return count == 1
    if rule.kind == "mutually_exclusive":
        return count < 2
    return rule.fields[0] not in given or count == len(rule.fields)


def _connected(rules: Sequence[ConstraintFact]) -> Iterator[list[ConstraintFact]]:
    """The rules in groups that have no parameter in common."""
    groups: list[tuple[set[str], list[ConstraintFact]]] = []
    for rule in rules:
        names, members = set(rule.fields), [rule]
        for group in [one for one in groups if one[0] & names]:
            groups.remove(group)
            names |= group[0]
            members = [*group[1], *members]
        groups.append((names, members))
    yield from (members for _, members in groups)
