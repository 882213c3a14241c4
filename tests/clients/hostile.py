"""Arguments that are hard to send, drawn by the types that the model gives to an endpoint.

Whatever is drawn may be given: what a page forbids (two parameters that exclude each other, a value
outside of a closed list or a range) is not.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from venuegen.mock.rules import broken_rules
from venuegen.model import (
    Array,
    Constraint,
    Endpoint,
    Field,
    Map,
    Object,
    Parameter,
    Plain,
    Scalar,
    Type,
)

HARD = [
    *("", " ", "+", "%", "&", "=", "?", "#", "/", "~", '"', "\\", "\x00", "\r\n", "{}", "[]"),
    *("%2F", "%252F", "a b+c", "a=b&c", "&signature=0", "é", "成功", "🙂", "\ufffd", "{signature}"),
]
#: Amounts as callers write them; they are sent without an exponent.
NUMBERS = ["0.10", "1e-7", "1E+3"]
Texts = st.SearchStrategy[str]
Values = st.SearchStrategy[Any]


def texts(longest: int) -> Texts:
    """Texts of any characters that UTF-8 has, some of them as long as allowed."""
    any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    return any_text | st.sampled_from([*HARD, "x" * longest, "é&=%+ " * (longest // 6)])


def arguments(
    endpoint: Endpoint, longest: int, *, is_bare: bool = False
) -> st.SearchStrategy[dict[str, Any]]:
    """The arguments of a call by wire name; where values are signed bare, none holds an `&`."""
    asked = [parameter for parameter in endpoint.parameters if not parameter.signed]
    text = texts(longest)
    text = text.map(lambda one: one.replace("&", "+")) if is_bare else text
    ruled = {str(name) for rule in endpoint.constraints for name in rule.fields}
    drawn = {
        str(one.name): of_parameter(one, endpoint, text)
        for one in sorted(asked, key=lambda one: one.required is not True)
    }
    for one in asked:
        if one.required is True or one.name in ruled:  # what is empty counts as not given
            drawn[str(one.name)] = drawn[str(one.name)].filter(lambda one: one not in ("", []))
    needed = {str(one.name): drawn[one.name] for one in asked if one.required is True}
    optional = {name: value for name, value in drawn.items() if name not in needed}
    given = st.fixed_dictionaries(needed, optional=optional)
    made = st.builds(within_the_rules, st.just(endpoint), given, st.fixed_dictionaries(drawn))
    rules = [rule for rule in endpoint.constraints if rule.scope]
    return made.filter(lambda one: not any(any(broken_rules(rule, one)) for rule in rules))


def within_the_rules(
    endpoint: Endpoint, given: dict[str, Any], spare: dict[str, Any]
) -> dict[str, Any]:
    """The arguments with those that a rule asks for, and without those that one excludes."""
    rules = [rule for rule in endpoint.constraints if rule.enforced and not rule.scope]
    for rule in sorted(rules, key=lambda rule: rule.kind == "mutually_exclusive"):
        names = [str(name) for name in rule.fields]
        if all(name in spare for name in names):
            given |= {name: spare[name] for name in missing(rule, names, given)}
            for name in [name for name in names if name in given][1:]:
                if rule.kind in ("mutually_exclusive", "exactly_one_of"):
                    del given[name]
    return given


def missing(rule: Constraint, names: list[str], given: dict[str, Any]) -> list[str]:
    there = [name for name in names if name in given]
    match rule.kind:
        case "at_least_one_of" | "exactly_one_of" if not there:
            return names[:1]
        case "requires" if names[0] in given:
            return [name for name in names if name not in given]
        case "required_if" if not rule.when or str(rule.when[0]) in given:
            return [name for name in names if name not in given]
        case _:
            return []


def of_parameter(parameter: Parameter, endpoint: Endpoint, text: Texts) -> Values:
    """Its values. Outside JSON an empty list is no list, and some lists end at commas."""
    is_json = parameter.place == "body" and endpoint.body == "json"
    if isinstance(parameter.type, Array) and not is_json and "json" not in parameter.style:
        if parameter.style == "csv":
            text = text.map(lambda item: item.replace(",", ";"))
        return st.lists(of_type(parameter.type.item, text), min_size=1, max_size=3)
    return of_member(parameter, text)


def of_member(one: Parameter | Field, text: Texts) -> Values:
    """The values within the documented range and length."""
    if not isinstance(one.type, Plain) or not one.enforced:
        return of_type(one.type, text)
    if one.range is not None:
        low, high = (int(bound) if bound else None for bound in one.range)
        whole = st.integers(low, high)
        return whole if Scalar.STRING not in one.type.scalars else whole.map(str)
    if one.max_length is not None:
        longest = one.max_length
        text = text.map(lambda text: text[:longest])
    return of_type(one.type, text)


def of_type(wanted: Type, text: Texts) -> Values:
    match wanted:
        case Plain(_, enum, enum_open) if enum and not enum_open:
            return st.sampled_from(enum)
        case Plain(scalars, enum):
            return st.one_of([of_scalar(one, enum, text) for one in scalars])
        case Array(item):
            return st.lists(of_type(item, text), max_size=3)
        case Map(value):
            return st.dictionaries(text, of_type(value, text), max_size=3)
        case Object(fields):
            members = {
                str(one.name): of_member(one, text) | (st.none() if one.nullable else st.nothing())
                for one in fields
            }
            needed = {
                str(one.name): members[one.name].filter(lambda one: one not in ("", []))
                for one in fields
                if one.required
            }
            rest = {name: value for name, value in members.items() if name not in needed}
            return st.fixed_dictionaries(needed, optional=rest)


def of_scalar(scalar: Scalar, enum: tuple[str | int, ...] | None, text: Texts) -> Values:
    """Values of an open enumeration are documented, not enforced: others are sent as well."""
    match scalar:
        case Scalar.STRING:
            return text | st.sampled_from(
                [one for one in enum or () if isinstance(one, str)] or [""]
            )
        case Scalar.INTEGER:
            return st.integers(-(2**70), 2**70)
        case Scalar.BOOLEAN:
            return st.booleans()
        case Scalar.DECIMAL | Scalar.NUMBER:
            whole = st.integers(-(10**30), 10**30)
            amounts = st.builds(lambda n, e: Decimal(f"{n}E{e}"), whole, st.integers(-30, 9))
            return amounts | whole | st.sampled_from([Decimal("-0"), *NUMBERS])
        case Scalar.ANY:
            return st.recursive(
                st.none() | st.booleans() | st.integers() | text,
                lambda inner: (
                    st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3)
                ),
                max_leaves=6,
            )


def same(given: Any, arrived: Any) -> bool:
    """Whether a value is what was given. Outside JSON all is text, and some lists are JSON."""
    match given:
        case bool():
            return arrived is given or arrived == str(given).lower()
        case int() | Decimal():
            return not isinstance(arrived, bool) and Decimal(str(arrived)) == given
        case str() if given in NUMBERS and arrived != given:
            return Decimal(arrived) == Decimal(given)
        case list():
            is_text = isinstance(arrived, str)
            arrived = json.loads(arrived, parse_float=Decimal) if is_text else arrived
            return len(arrived) == len(given) and all(map(same, given, arrived))
        case dict():
            return given.keys() == arrived.keys() and all(
                same(value, arrived[name]) for name, value in given.items()
            )
        case _:
            return bool(arrived == given)
