"""Rules over several parameters as sentences of docstrings and documents."""

from __future__ import annotations

from collections.abc import Mapping

from venuegen.emit.encoders import one_line
from venuegen.emit.naming import argument_paths
from venuegen.model import Constraint, Endpoint

_WIRE: Mapping[str, str] = {}


def rule_sentences(endpoint: Endpoint) -> list[str]:
    """The rules of an endpoint by the names that callers know."""
    names = argument_paths(endpoint)
    return [rule_sentence(rule, names) for rule in endpoint.constraints]


def rule_sentence(rule: Constraint, names: Mapping[str, str] = _WIRE) -> str:
    """A rule over several parameters as a sentence, by wire names where no others are given."""
    scope = _named(rule.scope, names) if rule.scope else ""
    if rule.scope:
        named = (*rule.fields, *rule.when[:1])
        names = {name: _named(name, names).removeprefix(f"{scope}.") for name in named}
    told = _rule(rule, names)
    if rule.when and rule.kind != "required_if":
        told = f"If {_state(rule, names)}: {told}"
    if scope:
        told = f"In each item of {scope.removesuffix('[]') or 'the body'}: {told}"
    if not rule.enforced:
        return f"Not checked before sending, as it may not hold for every call: {told}"
    return told


def _named(name: str, names: Mapping[str, str]) -> str:
    return one_line(names.get(name, name))


def _state(rule: Constraint, names: Mapping[str, str]) -> str:
    parameter = _named(rule.when[0], names)
    values = [one_line(word) for word in rule.when[1:]]
    return f"{parameter} is {' or '.join(values)}" if values else f"{parameter} is given"


def _rule(rule: Constraint, known: Mapping[str, str]) -> str:
    names = [_named(name, known) for name in rule.fields]
    alternatives = " or ".join(names)
    match rule.kind:
        case "at_least_one_of":
            return f"At least one of {', '.join(names)} must be given."
        case "exactly_one_of":
            return f"Exactly one of {', '.join(names)} must be given."
        case "mutually_exclusive":
            return f"Not together: {', '.join(names)}."
        case "requires":
            return f"{names[0]} needs {' and '.join(names[1:])}."
        case "required_if":
            state = f" if {_state(rule, known)}" if rule.when else ""
            return f"{', '.join(names)} must be given{state}."
        case "min_items":
            return f"{alternatives} holds at least {rule.limit} items."
        case "max_items":
            return f"{alternatives} holds at most {rule.limit} items."
