"""What must hold before a call is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sized
from typing import cast

from .endpoint import Constraint, Endpoint, Values
from .errors import InvalidArguments
from .omit import OMIT

Named = Callable[[str], str]


def check(endpoint: Endpoint[object], values: Values, named: Named) -> None:
    """Refuse a call that the page says the venue would refuse, telling all that is wrong."""
    wrong = [*_missing(endpoint, values, named)]
    for constraint in endpoint.constraints:
        wrong.extend(_broken(constraint, values, named))
    if wrong:
        raise InvalidArguments(message(endpoint, "; ".join(wrong)))


def message(endpoint: Endpoint[object], wrong: str) -> str:
    """A sentence about arguments, with the method and the page that says so."""
    page = f" (says {endpoint.source})" if endpoint.source else ""
    return f"{endpoint.name}: {wrong}{page}; nothing was sent"


def _missing(endpoint: Endpoint[object], values: Values, named: Named) -> Iterator[str]:
    for parameter in endpoint.parameters:
        if parameter.required and not _given(values, parameter.name) and not parameter.nullable:
            yield f"{named(parameter.name)} is required"


def _given(values: Values, name: str) -> bool:
    value = values.get(name, OMIT)
    return value is not OMIT and value is not None


def _broken(constraint: Constraint, values: Values, named: Named) -> Iterator[str]:
    names = constraint.names
    given = [name for name in names if _given(values, name)]
    listed = ", ".join(map(named, names))
    kind = constraint.kind
    if kind == "at_least_one_of" and not given:
        yield f"at least one of {listed} is required"
    elif kind == "exactly_one_of" and len(given) != 1:
        yield f"exactly one of {listed} is required"
    elif kind == "mutually_exclusive" and len(given) > 1:
        yield f"only one of {listed} may be given"
    elif kind == "requires" and names[0] in given and len(given) < len(names):
        absent = ", ".join(named(name) for name in names[1:] if name not in given)
        yield f"{named(names[0])} also needs {absent}"
    elif kind == "required_if" and len(given) < len(names) and _holds(constraint.when, values):
        absent = ", ".join(named(name) for name in names if name not in given)
        yield f"{absent} is required {_told(constraint.when, named)}"
    elif kind == "max_items" and constraint.limit is not None:
        for name in given:
            value = values[name]
            count = len(cast("Sized", value)) if isinstance(value, (list, tuple)) else 0
            if count > constraint.limit:
                yield f"{named(name)} has {count} items, {constraint.limit} are allowed"


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
