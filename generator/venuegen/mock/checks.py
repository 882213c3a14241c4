"""Are the parameters of a request where the page wants them, and of the types it names?"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from venuegen.facts import Json
from venuegen.mock.received import Received
from venuegen.mock.routes import Match
from venuegen.mock.rules import broken_rules, outside
from venuegen.model import Array, Map, Object, Parameter, Plain, Scalar, Type

_WHOLE_BODY = "[]"
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_JSON_TYPES: Mapping[Scalar, tuple[type, ...]] = {
    Scalar.STRING: (str,),
    Scalar.INTEGER: (int,),
    Scalar.NUMBER: (int, float),
    Scalar.DECIMAL: (str, int, float),
    Scalar.BOOLEAN: (bool,),
    Scalar.ANY: (object,),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """The parameters by wire name, names that the page does not have, and what is wrong."""

    parameters: Mapping[str, Json]
    undocumented: tuple[str, ...]
    wrong: str | None


def check(match: Match, received: Received) -> Checked:
    """Take a request apart by what its page documents."""
    endpoint, recipe = match.route.endpoint, match.route.recipe
    given = {place: dict(pairs) for place, pairs in _places(match, received)}
    additions = (*recipe.add, *recipe.send) if recipe else ()
    found: dict[str, Json] = {}
    wrong: list[str] = []
    for one in endpoint.parameters:
        name = one.name.lower() if one.place == "header" else str(one.name)
        values = given.get(one.place, {})
        if name not in values:
            if one.required is True and not one.signed:
                wrong.append(f"{one.name} is missing in the {one.place}")
            continue
        value = values.pop(name)
        found[str(one.name)] = _decoded(value) if one.style == "base64-json" else value
        wrong.extend(_misfits(one, found[str(one.name)], endpoint.body))
    wrong.extend(_media(match, received))
    wrong.extend(broken for rule in endpoint.constraints for broken in broken_rules(rule, found))
    fixed = {name for name, _ in endpoint.fixed_query}
    known = {one.name.lower() for one in additions} | {name.lower() for name in fixed}
    if recipe and recipe.receive_window:
        known.add(recipe.receive_window.parameter.lower())
    undocumented = tuple(
        name
        for place in ("query", "body")
        for name in given.get(place, {})
        if name.lower() not in known
    )
    return Checked(found, undocumented, wrong[0] if wrong else None)


def _places(match: Match, received: Received) -> Iterator[tuple[str, dict[str, Json]]]:
    yield "path", dict(match.in_path)
    yield "query", dict(_listed(received.query_pairs))
    yield "header", dict(received.headers)
    if received.is_form:
        yield "body", dict(_listed(received.form_pairs))
    elif isinstance(received.json, dict):
        yield "body", dict(received.json)
    elif received.json is not None:
        yield "body", {_WHOLE_BODY: received.json}


def _listed(pairs: Sequence[tuple[str, str]]) -> dict[str, Json]:
    """Pairs by name; a name that is there several times has a list."""
    values: dict[str, list[Json]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return {name: given[0] if len(given) == 1 else given for name, given in values.items()}


def _media(match: Match, received: Received) -> Iterator[str]:
    body = match.route.endpoint.body
    if body == "json" and received.body and received.media_type != "application/json":
        yield "the body is not announced as JSON"
    if body == "json" and received.body and received.json is None:
        yield "the body is not JSON"
    if body == "form" and not received.is_form:
        yield "the body is not announced as a form"
    if body == "none" and received.body:
        yield "there is a body, and the page knows none"


def _misfits(one: Parameter, value: Json, body: str) -> Iterator[str]:
    """JSON tells types apart; a query and a form do not, but for JSON that is in them."""
    if one.style == "base64-json" and not _fits(one.type, value):
        yield f"{one.name} is not the Base64 of JSON of its type"
    if one.place == "body" and body == "json" and not _fits(one.type, value):
        yield f"{one.name} has the wrong type"
        return
    yield from outside(one, value, str(one.name))


def _decoded(value: Json) -> Json:
    """The JSON whose Base64 the value is; a value of no type where it is none."""
    try:
        found: Json = json.loads(b64decode(str(value), validate=True))
    except ValueError:
        return None
    return found


def _fits(wanted: Type, value: Json) -> bool:
    if isinstance(wanted, Plain):
        if isinstance(value, bool):
            return bool({Scalar.BOOLEAN, Scalar.ANY} & set(wanted.scalars))
        return any(_is_of(scalar, value) for scalar in wanted.scalars)
    if isinstance(wanted, Array):
        return isinstance(value, list) and all(_fits(wanted.item, item) for item in value)
    if isinstance(wanted, Map):
        return isinstance(value, dict) and all(_fits(wanted.value, one) for one in value.values())
    return isinstance(value, dict) and _members_fit(wanted, value)


def _is_of(scalar: Scalar, value: Json) -> bool:
    if scalar is Scalar.DECIMAL and isinstance(value, str):
        return _NUMBER.fullmatch(value) is not None
    return isinstance(value, _JSON_TYPES[scalar])


def _members_fit(wanted: Object, value: Mapping[str, Json]) -> bool:
    for member in wanted.fields:
        if member.name not in value:
            if member.required:
                return False
            continue
        given = value[member.name]
        if not (given is None and member.nullable) and not _fits(member.type, given):
            return False
    return True
