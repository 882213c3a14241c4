"""What must hold over several parameters before a call is sent.

A rule is compiled once, for the call or for each item of a list. Its wire names become the keys by
which values are given: arguments of a call by wire names, members of an item by Python names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Sized
from typing import Any, NamedTuple, cast

from .endpoint import Constraint, Endpoint, Parameter, Values
from .omit import OMIT, is_given
from .scalars import wire_text

Rule = Callable[[Values], str | None]
"""The arguments of a call → what breaks the rule, in words; None where it holds."""


class Name(NamedTuple):
    """A parameter as the caller knows it, and the keys that lead to its value."""

    shown: str
    key: str
    further: tuple[str, ...] = ()

    def value(self, values: Values) -> object:
        value = values.get(self.key, OMIT)
        for key in self.further:
            value = _member(value, key)
        return value

    def is_given(self, values: Values) -> bool:
        return is_given(self.value(values))


class Condition(NamedTuple):
    """Is the parameter given, and with one of these values? Without values, any will do.

    Where it is `of_call`, it is looked up in the call and not in the item of the rule.
    """

    name: Name
    values: tuple[str, ...]
    of_call: bool

    def holds(self, values: Values, call: Values) -> bool:
        value = self.name.value(call if self.of_call else values)
        return is_given(value) and (not self.values or wire_text(value) in self.values)

    @property
    def told(self) -> str:
        shown = self.name.shown
        return f" where {shown} is {' or '.join(self.values)}" if self.values else f" with {shown}"


def rules_of(endpoint: Endpoint[Any]) -> tuple[Rule, ...]:
    """The rules of an endpoint, in the order of its page."""
    return tuple(_compiled(one, endpoint.parameters) for one in endpoint.constraints)


def shown(parameter: Parameter) -> str:
    """A parameter as the caller knows it, with its wire name where that differs."""
    argument = parameter.argument or parameter.name
    return argument if argument == parameter.name else f"{argument} ({parameter.name})"


def message(endpoint: Endpoint[Any], wrong: str) -> str:
    """A sentence about arguments, with the method and the page that says so."""
    page = f" (says {endpoint.source})" if endpoint.source else ""
    return f"{endpoint.name}: {wrong}{page}; nothing was sent"


def _compiled(constraint: Constraint, parameters: Sequence[Parameter]) -> Rule:
    way = _way(constraint.scope, parameters)
    members = way[-1].fields if way else parameters
    names = tuple(_name(name, members, top=not way) for name in constraint.names)
    condition = _condition(constraint.when, members, parameters, top=not way)
    broken = _TESTS[constraint.kind]
    suffix = condition.told if condition else ""

    def rule(values: Values, call: Values) -> str | None:
        if condition is not None and not condition.holds(values, call):
            return None
        told = broken(names, values, constraint.limit)
        return None if told is None else told + suffix

    if not way:
        return lambda call: rule(call, call)

    def each(call: Values) -> str | None:
        for where, item in _items(call, way, top=True):
            told = rule(item, call)
            if told is not None:
                return f"{where}: {told}"
        return None

    return each


def _condition(
    when: Sequence[str], members: Sequence[Parameter], call: Sequence[Parameter], *, top: bool
) -> Condition | None:
    if not when:
        return None
    first = when[0].partition(".")[0]
    of_call = not top and all(one.name != first for one in members)
    name = _name(when[0], call, top=True) if of_call else _name(when[0], members, top=top)
    return Condition(name, tuple(when[1:]), of_call)


def _name(dotted: str, parameters: Sequence[Parameter], *, top: bool) -> Name:
    """`order.price` among these parameters: those of the call, or the members of an item."""
    keys: list[str] = []
    names: list[str] = []
    for part in dotted.split("."):
        found = next((one for one in parameters if one.name == part), Parameter(part, "body", ""))
        keys.append(part if top and not keys else found.argument or part)
        names.append(shown(found))
        parameters = found.fields
    return Name(".".join(names), keys[0], tuple(keys[1:]))


def _way(scope: str, parameters: Sequence[Parameter]) -> tuple[Parameter, ...]:
    """The parameters that lead to the list for each of whose items a rule holds."""
    way: list[Parameter] = []
    for part in scope.split(".") if scope else ():
        name = part if part == "[]" else part.removesuffix("[]")
        found = next((one for one in parameters if one.name == name), None)
        way.append(found or Parameter(name, "body", "any"))
        parameters = way[-1].fields
    return tuple(way)


def _items(
    values: object, way: Sequence[Parameter], *, top: bool = False
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The items at the end of the way, each with its place. What has another type than the page
    says has none: its encoder refuses it."""
    if not way:
        if isinstance(values, Mapping):
            yield "", cast("Mapping[str, object]", values)
        return
    here = way[0]
    name = here.argument or here.name
    value = _member(values, here.name if top else name)
    items: Sequence[object] = (value,)
    places = [name]
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[object]", value)
        places = [f"{name}[{place}]" for place in range(len(items))]
    for place, item in zip(places, items, strict=True):
        for further, found in _items(item, way[1:]):
            yield f"{place}.{further}".rstrip("."), found


def _member(values: object, key: str) -> object:
    if isinstance(values, Mapping):
        return cast("Mapping[str, object]", values).get(key, OMIT)
    return OMIT


Test = Callable[[Sequence[Name], Values, int | None], str | None]


def _at_least_one(names: Sequence[Name], values: Values, limit: int | None) -> str | None:
    for name in names:
        if name.is_given(values):
            return None
    return f"at least one of {_list(names)} is required"


def _exactly_one(names: Sequence[Name], values: Values, limit: int | None) -> str | None:
    if _count(names, values) == 1:
        return None
    return f"exactly one of {_list(names)} is required"


def _at_most_one(names: Sequence[Name], values: Values, limit: int | None) -> str | None:
    if _count(names, values) < 2:
        return None
    return f"only one of {_list(names)} may be given"


def _count(names: Sequence[Name], values: Values) -> int:
    given = 0
    for name in names:
        given += name.is_given(values)
    return given


def _first_needs_others(names: Sequence[Name], values: Values, limit: int | None) -> str | None:
    absent = [name for name in names[1:] if not name.is_given(values)]
    if not absent or not names[0].is_given(values):
        return None
    return f"{names[0].shown} also needs {_list(absent)}"


def _all(names: Sequence[Name], values: Values, limit: int | None) -> str | None:
    absent = [name for name in names if not name.is_given(values)]
    return f"{_list(absent)} is required" if absent else None


def _not_fewer(names: Sequence[Name], values: Values, limit: int | None) -> str | None:
    for name, count in _counts(names, values):
        if limit is not None and count < limit:
            return f"{name.shown} has {count} items, at least {limit} are needed"
    return None


def _not_more(names: Sequence[Name], values: Values, limit: int | None) -> str | None:
    for name, count in _counts(names, values):
        if limit is not None and count > limit:
            return f"{name.shown} has {count} items, {limit} are allowed"
    return None


def _counts(names: Sequence[Name], values: Values) -> Iterator[tuple[Name, int]]:
    for name in names:
        value = name.value(values)
        if isinstance(value, (list, tuple)):
            yield name, len(cast("Sized", value))


def _list(names: Sequence[Name]) -> str:
    return ", ".join([name.shown for name in names])


_TESTS: Mapping[str, Test] = {
    "at_least_one_of": _at_least_one,
    "exactly_one_of": _exactly_one,
    "mutually_exclusive": _at_most_one,
    "requires": _first_needs_others,
    "required_if": _all,
    "min_items": _not_fewer,
    "max_items": _not_more,
}
