"""What must hold before a call is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sized
from typing import cast

from .endpoint import Constraint, Endpoint, Values
from .errors import InvalidArguments
from .omit import OMIT

Named = Callable[[str], str]


def check(endpoint: Endpoint[object], values: Values, named: Named) -> None:
    """Refuse a call that the page says the venue would refuse, telling all that is wrong."""
    wrong: list[str] = []
    for parameter in endpoint.parameters:
        if parameter.required and not _given(values, parameter.name) and not parameter.nullable:
            wrong.append(f"{named(parameter.name)} is required")
    for constraint in endpoint.constraints:
        problem = _problem(constraint, values, named)
        if problem is not None:
            wrong.append(problem)
    if wrong:
        raise InvalidArguments(message(endpoint, "; ".join(wrong)))


def message(endpoint: Endpoint[object], wrong: str) -> str:
    """A sentence about arguments, with the method and the page that says so."""
    page = f" (says {endpoint.source})" if endpoint.source else ""
    return f"{endpoint.name}: {wrong}{page}; nothing was sent"


def _given(values: Values, name: str) -> bool:
    value = values.get(name, OMIT)
    return value is not OMIT and value is not None


def _problem(constraint: Constraint, values: Values, named: Named) -> str | None:
    """What breaks the constraint, in words; None where it holds."""
    names = constraint.names
    given = [name for name in names if _given(values, name)]
    kind = constraint.kind
    if kind == "at_least_one_of":
        return None if given else f"at least one of {_list(names, named)} is required"
    if kind == "exactly_one_of":
        return None if len(given) == 1 else f"exactly one of {_list(names, named)} is required"
    if kind == "mutually_exclusive":
        return None if len(given) < 2 else f"only one of {_list(names, named)} may be given"
    if kind == "max_items":
        return _too_many(constraint, values, given, named)
    absent = [name for name in names if name not in given]
    if kind == "requires" and absent and names[0] in given:
        return f"{named(names[0])} also needs {_list(absent, named)}"
    if kind == "required_if" and absent and _holds(constraint.when, values):
        return f"{_list(absent, named)} is required {_told(constraint.when, named)}"
    return None


def _too_many(constraint: Constraint, values: Values, given: list[str], named: Named) -> str | None:
    for name in given:
        value = values[name]
        count = len(cast("Sized", value)) if isinstance(value, (list, tuple)) else 0
        if constraint.limit is not None and count > constraint.limit:
            return f"{named(name)} has {count} items, {constraint.limit} are allowed"
    return None


def _list(names: Iterable[str], named: Named) -> str:
    return ", ".join(map(named, names))


def _holds(when: tuple[str, ...], values: Values) -> bool:
    if not when:
        return True
    if len(when) == 1:
        return _given(values, when[0])
    value = values.get(when[0], OMIT)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return value is not OMIT and text in when[1:]


def _told(when: tuple[str, ...], named: Named) -> str:
    if len(when) < 2:
        return f"with {named(when[0])}" if when else ""
    return f"where {named(when[0])} is {' or '.join(when[1:])}"
