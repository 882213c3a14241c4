"""Rules over several parameters: which of them a client can check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from venuegen.assembly.types import segments
from venuegen.facts import Condition, ConstraintFact
from venuegen.model import (
    Array,
    Constraint,
    Field,
    Map,
    Object,
    Parameter,
    Plain,
    Source,
    Type,
    Untrusted,
)


def constraints_of(
    page: str, facts: Sequence[ConstraintFact], parameters: Sequence[Parameter]
) -> tuple[Constraint, ...]:
    """The rules of an endpoint. One that names what no caller can give, or members of a list as if
    they were arguments, is documentation."""
    given = [parameter for parameter in parameters if not parameter.signed]
    return tuple(_checked(_constraint(page, fact), given) for fact in facts)


def _constraint(page: str, fact: ConstraintFact) -> Constraint:
    when = (fact.when.parameter, *fact.when.values) if isinstance(fact.when, Condition) else ()
    return Constraint(
        fact.kind,
        tuple(map(Untrusted, fact.fields)),
        Source(page, fact.line),
        tuple(map(Untrusted, when)),
        fact.limit,
        None if fact.scope is None else Untrusted(fact.scope),
        enforced=fact.enforced and fact.when != "unread",
    )


def _checked(rule: Constraint, given: Sequence[Parameter]) -> Constraint:
    """The rule, enforced only where each of its names leads to a value."""
    inside = segments(rule.scope) if rule.scope else []
    reached = all(_leads(name, inside, given) for name in rule.fields)
    if rule.when and reached:
        here = _leads(rule.when[0], inside, given)
        of_call = _leads(rule.when[0], [], given)
        hidden = of_call and inside and _leads(f"{rule.scope}.{rule.when[0]}", inside, given)
        reached = (here or of_call) and not hidden
    return rule if reached else replace(rule, enforced=False)


def _leads(name: str, inside: Sequence[str], given: Sequence[Parameter]) -> bool:
    """Whether the name leads from the call, or from an item of the scope, to a single value."""
    way = segments(name)
    if way[-1:] == ["[]"] and len(way) > 1:
        way = way[:-1]
    if list(way[: len(inside)]) != list(inside) or len(way) == len(inside):
        return False
    if "[]" in way[len(inside) :] and way != ["[]"]:
        return False
    here: Sequence[Parameter | Field] = given
    for index, part in enumerate(way):
        if part == "[]" and index:
            continue
        found = next((one for one in here if one.name == part), None)
        if found is None:
            return False
        here = _members(found.type)
    return True


def _members(type_: Type) -> Sequence[Field]:
    match type_:
        case Array(inner):
            return _members(inner)
        case Object(fields):
            return fields
        case Map() | Plain():
            return ()
