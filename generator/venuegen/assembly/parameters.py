"""What a caller gives: rows of request tables → parameters, each with its place in the request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from venuegen.assembly.accepted import accepting
from venuegen.assembly.shown import as_shown, parsed
from venuegen.assembly.types import Builder, as_typed, segments, tree_of, untrusted
from venuegen.facts import EndpointFacts, Json, ParameterFact, Place
from venuegen.model import Addition, Parameter, Plain, Recipe, Scalar, Source, Untrusted

#: Headers that the client itself writes, whatever a page lists.
_OWN_HEADERS = frozenset({"content-type", "content-length", "accept", "user-agent", "host"})

WHOLE_BODY = "[]"
"""The name of the one parameter of a request whose body is a list."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the parameters of one endpoint are read by."""

    page: str
    recipe: Recipe | None
    #: Where parameters of this route go, if its page does not say: query, json or form.
    placement: str | None
    unplaced: Callable[[ParameterFact], None]
    #: Parameters that venue.yaml calls ids.
    ids: tuple[str, ...] = ()


def parameters_of(facts: EndpointFacts, path: str, context: Context) -> tuple[Parameter, ...]:
    """The parameters in the order of the page, then those in the path that it does not list."""
    grouped: dict[str, list[ParameterFact]] = {}
    for fact in facts.request:
        grouped.setdefault(_top(fact.name), []).append(fact)
    in_path = re.findall(r"\{([^{}]+)\}", path)
    bodies = [parsed(one) for one in facts.request_examples]
    found = [_parameter(name, rows, in_path, context) for name, rows in grouped.items()]
    listed = {str(parameter.name) for parameter in found if parameter.place == "path"}
    found += [
        Parameter(
            name=Untrusted(name),
            place="path",
            type=Plain((Scalar.STRING,)),
            required=True,
            source=Source(context.page, facts.line),
        )
        for name in in_path
        if name not in listed
    ]
    return tuple(_as_sent(one, _values(one, bodies), context.ids) for one in found)


def _values(parameter: Parameter, bodies: Sequence[Json]) -> Sequence[Json]:
    """What the page's own requests give for the parameter."""
    if parameter.name == WHOLE_BODY:
        return bodies
    objects = [one for one in bodies if isinstance(one, dict)]
    return [one[parameter.name] for one in objects if parameter.name in one]


def _as_sent(parameter: Parameter, values: Sequence[Json], ids: tuple[str, ...]) -> Parameter:
    """With numbers as the page's own bodies write them, and with all forms that are taken."""
    if parameter.place == "body":
        parameter = replace(parameter, type=as_shown(parameter.type, values))
    return accepting(parameter, values, ids)


def _top(name: str) -> str:
    first = segments(name)[0]
    return WHOLE_BODY if first == "[]" else first


def _parameter(
    name: str, rows: Sequence[ParameterFact], in_path: Iterable[str], context: Context
) -> Parameter:
    own = next((row for row in rows if row.name.rstrip("[]") == name.rstrip("[]")), None)
    first = own or rows[0]
    tree = tree_of((row.name, row) for row in rows)
    node = tree if name == WHOLE_BODY else tree.children[name]
    built = Builder(context.page, first.line).build(node, ())
    place: Place = "path" if name in in_path else _place(first, context)
    bare = Parameter(
        name=Untrusted(name),
        place=place,
        type=built,
        required=place == "path" or any(row.required is True for row in rows),
        source=Source(context.page, first.line),
        signed=_is_signed(name, place, context.recipe),
    )
    return bare if own is None else _described(bare, own)


def _described(bare: Parameter, own: ParameterFact) -> Parameter:
    """With what the parameter's own row says."""
    return replace(
        bare,
        required=True if bare.place == "path" else own.required or False,
        default=as_typed(own.default, bare.type),
        default_text=Untrusted(own.default_text) if own.default_text else None,
        description=Untrusted(own.description),
        range=own.range,
        unit=Untrusted(own.unit) if own.unit else None,
        max_length=own.max_length,
        enforced=own.enforced,
        enum_meanings=untrusted(own.enum_meanings),
    )


def _place(fact: ParameterFact, context: Context) -> Place:
    if fact.place is not None:
        return fact.place
    if context.placement is None:
        context.unplaced(fact)
        return "query"
    return "query" if context.placement == "query" else "body"


def _is_signed(name: str, place: Place, recipe: Recipe | None) -> bool:
    """Is it the client, not the caller, that gives this one?"""
    if place == "header" and name.casefold() in _OWN_HEADERS:
        return True
    added: tuple[Addition, ...] = (*recipe.add, *recipe.send) if recipe else ()
    return any(
        addition.name.casefold() == name.casefold()
        and (addition.place == "header") == (place == "header")
        for addition in added
    )
