"""The rules by which a method refuses a call, each by itself, and methods without some of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from venuegen.assembly.overrides import rule_name
from venuegen.model import (
    Array,
    Endpoint,
    Field,
    Map,
    Object,
    Parameter,
    Plain,
    Scalar,
    Source,
    Untrusted,
)
from venuegen.model import Type as ModelType
from venuegen.selfcheck.tally import Path, dotted

Kind = Literal["constraint", "required", "values", "bounds", "type"]
ANYTHING = Plain((Scalar.ANY,))
_LEFT_OUT = "The page calls it required; its own sample leaves it out."

M = TypeVar("M", Parameter, Field)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: that of a member of the request, or the constraint with this number."""

    kind: Kind
    path: Path
    number: int = -1


def rules_of(endpoint: Endpoint) -> Iterator[Rule]:
    """Every rule that is enforced."""
    for number, constraint in enumerate(endpoint.constraints):
        if constraint.enforced:
            yield Rule("constraint", (), number)
    for parameter in endpoint.parameters:
        if not parameter.signed:
            yield from _of_member(parameter, (str(parameter.name),))


def about_value(path: Path) -> Iterator[Rule]:
    """The rules that a member's value can break, whether or not it has them."""
    yield Rule("values", path)
    yield Rule("bounds", path)
    yield Rule("type", path)


def _of_member(member: Parameter | Field, path: Path) -> Iterator[Rule]:
    if member.required is True and not (isinstance(member, Parameter) and member.place == "path"):
        yield Rule("required", path)
    if member.enforced and (member.range is not None or member.max_length is not None):
        yield Rule("bounds", path)
    yield from _of_type(member.type, path)


def _of_type(wanted: ModelType, path: Path) -> Iterator[Rule]:
    match wanted:
        case Plain(scalars, enum, enum_open):
            if enum and not enum_open:
                yield Rule("values", path)
            if Scalar.ANY not in scalars:
                yield Rule("type", path)
        case Array(item):
            yield from _of_type(item, (*path, "[]"))
        case Map(value):
            yield from _of_type(value, (*path, "*"))
        case Object(fields):
            for field in fields:
                yield from _of_member(field, (*path, str(field.name)))


#: What the rules of a member are called in an override.
_FACTS = {
    "required": ("required",),
    "values": ("enum", "enum_open"),
    "bounds": ("range", "max_length"),
    "type": ("type",),
}


def _is_decided(endpoint: Endpoint, rule: Rule, decided: Set[str]) -> bool:
    """Does an override decide about the rule? Then no sample does."""
    if rule.kind == "constraint":
        constraint = endpoint.constraints[rule.number]
        return rule_name(constraint.kind, constraint.fields) in decided
    member = f"request.{dotted(rule.path)}"
    return member in decided or any(f"{member}.{fact}" in decided for fact in _FACTS[rule.kind])


def decided_rules(endpoint: Endpoint, decided: Set[str]) -> Iterator[Rule]:
    """The rules of an endpoint about which overrides decide."""
    return (rule for rule in rules_of(endpoint) if _is_decided(endpoint, rule, decided))


Change = Callable[[Plain, Path], Plain]
"""A scalar type and the way to it → the type that it becomes."""


def without(endpoint: Endpoint, rules: Set[Rule]) -> Endpoint:
    """The endpoint without these rules; a scalar without its type takes anything."""

    def loosened(plain: Plain, path: Path) -> Plain:
        enum_open = plain.enum_open or Rule("values", path) in rules
        if Rule("type", path) in rules:
            return Plain((Scalar.ANY,), plain.enum, enum_open)
        return replace(plain, enum_open=enum_open)

    return changed(endpoint, rules, loosened)


def changed(endpoint: Endpoint, rules: Set[Rule], change: Change) -> Endpoint:
    """The endpoint with these rules as documentation alone, its scalars changed by the function."""
    walker = _Walker(rules, change)
    return replace(
        endpoint,
        constraints=tuple(
            replace(one, enforced=one.enforced and Rule("constraint", (), number) not in rules)
            for number, one in enumerate(endpoint.constraints)
        ),
        parameters=tuple(
            one if one.signed else walker.member(one, (str(one.name),))
            for one in endpoint.parameters
        ),
    )


@dataclass(frozen=True, slots=True)
class _Walker:
    rules: Set[Rule]
    change: Change

    def member(self, member: M, path: Path) -> M:
        changes: dict[str, Any] = {"type": self.type(member.type, path)}
        if Rule("required", path) in self.rules:
            changes["required"] = False
            changes["description"] = Untrusted(f"{member.description} {_LEFT_OUT}".strip())
        if Rule("bounds", path) in self.rules:
            changes["enforced"] = False
        return replace(member, **changes)

    def type(self, wanted: ModelType, path: Path) -> ModelType:
        match wanted:
            case Plain():
                return self.change(wanted, path)
            case Array(item):
                return replace(wanted, item=self.type(item, (*path, "[]")))
            case Map(value):
                return Map(self.type(value, (*path, "*")))
            case Object(fields):
                return Object(tuple(self.member(f, (*path, str(f.name))) for f in fields))


def source_of(endpoint: Endpoint, rule: Rule) -> Source:
    """Where the page states a rule."""
    if rule.kind == "constraint":
        return endpoint.constraints[rule.number].source
    first, *rest = rule.path
    found: Parameter | Field = next(one for one in endpoint.parameters if one.name == first)
    wanted: ModelType = found.type
    for part in rest:
        match wanted:
            case Array(inner) | Map(inner):
                wanted = inner
            case Object(fields):
                found = next(one for one in fields if one.name == part)
                wanted = found.type
            case Plain():
                break
    return found.source
