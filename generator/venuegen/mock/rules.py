"""What a venue refuses beyond types: values outside of a list or range, and broken rules.

Written apart from the runtime of the clients, on wire names and on what arrived, so that a mistake
of one of them shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation

from venuegen.facts import Json
from venuegen.model import Array, Constraint, Field, Map, Object, Parameter, Plain, Type


def outside(one: Parameter | Field, value: Json, name: str) -> Iterator[str]:
    """What of a value the page rules out: by its closed enumerations, its range, its length."""
    yield from _unlisted(one.type, value, name)
    if not isinstance(one.type, Plain) or not one.enforced or not isinstance(value, str | int):
        return
    low, high = map(_number, one.range or (None, None))
    number = _number(str(value))
    if (low is not None or high is not None) and number is None:
        yield f"{name} is no number"
    elif number is not None and (
        (low is not None and number < low) or (high is not None and number > high)
    ):
        yield f"{name} is out of range"
    if one.max_length is not None and len(str(value)) > one.max_length:
        yield f"{name} is too long"


def _unlisted(type_: Type, value: Json, name: str) -> Iterator[str]:
    match type_:
        case Plain(_, enum, enum_open):
            if enum and not enum_open and str(value) not in map(str, enum):
                yield f"{name} has an unknown value"
        case Array(item) if isinstance(value, list):
            for one in value:
                yield from _unlisted(item, one, f"{name}[]")
        case Map(inner) if isinstance(value, dict):
            for one in value.values():
                yield from _unlisted(inner, one, f"{name}.*")
        case Object(fields) if isinstance(value, dict):
            for field in fields:
                if field.name in value and value[field.name] is not None:
                    yield from outside(field, value[field.name], f"{name}.{field.name}")
        case _:
            return


def _number(text: str | None) -> Decimal | None:
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation:
        return None


def broken_rules(rule: Constraint, found: Mapping[str, Json]) -> Iterator[str]:
    """How a call breaks a rule, for the call or for items of the list for which it holds."""
    if not rule.enforced:
        return
    for item in _items(rule.scope, found):
        inside = f"{rule.scope}." if rule.scope else ""
        there = {**found, **{f"{inside}{name}": value for name, value in item.items()}}
        yield from _broken(rule, there)


def _items(scope: str | None, found: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """The objects for which a rule holds: the call, or those at the end of `orders[].legs[]`."""
    here: list[Json] = [dict(found)]
    for part in scope.split(".") if scope else ():
        name = part if part == "[]" else part.removesuffix("[]")
        lists = [one[name] for one in here if isinstance(one, dict) and name in one]
        here = [item for one in lists for item in (one if isinstance(one, list) else [one])]
    yield from (one for one in here if isinstance(one, dict))


def _broken(rule: Constraint, found: Mapping[str, Json]) -> Iterator[str]:
    names = [str(name) for name in rule.fields]
    there = [name for name in names if _value(name, found) not in (None, "", [])]
    text = ", ".join(names)
    if rule.when and not _holds(rule, found):
        return
    if rule.kind == "at_least_one_of" and not there:
        yield f"one of {text} is needed"
    elif rule.kind == "exactly_one_of" and len(there) != 1:
        yield f"exactly one of {text} is needed"
    elif rule.kind == "mutually_exclusive" and len(there) > 1:
        yield f"{text} exclude each other"
    elif rule.kind == "requires" and names[0] in there and len(there) < len(names):
        yield f"{names[0]} needs the others of {text}"
    elif rule.kind == "required_if" and len(there) < len(names):
        yield f"{text} is needed here"
    elif rule.kind in ("min_items", "max_items") and rule.limit is not None:
        yield from _miscounted(rule, rule.limit, found)


def _miscounted(rule: Constraint, limit: int, found: Mapping[str, Json]) -> Iterator[str]:
    for name in rule.fields:
        given = _value(name, found)
        if not isinstance(given, list):
            continue
        if rule.kind == "max_items" and len(given) > limit:
            yield f"{name} has more than {limit} items"
        if rule.kind == "min_items" and len(given) < limit:
            yield f"{name} has fewer than {limit} items"


def _value(name: str, found: Mapping[str, Json]) -> Json:
    """A value by its whole name: as it stands, or member by member."""
    plain = name if name == "[]" else name.removesuffix("[]")
    if plain in found:
        return found[plain]
    first, _, rest = plain.partition(".")
    inner = found.get(first)
    return _value(rest, inner) if rest and isinstance(inner, dict) else None


def _holds(rule: Constraint, found: Mapping[str, Json]) -> bool:
    name, *values = map(str, rule.when)
    given = _value(name, found)
    text = str(given).lower() if isinstance(given, bool) else str(given)
    return given not in (None, "", []) and (not values or text in values)
