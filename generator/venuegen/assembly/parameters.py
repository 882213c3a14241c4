"""What a caller gives: rows of request tables → parameters, each with its place in the request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from venuegen.assembly.types import Builder, segments, tree_of, untrusted
from venuegen.facts import EndpointFacts, ParameterFact, Place
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
    trusted: bool
    unplaced: Callable[[ParameterFact], None]


def parameters_of(facts: EndpointFacts, path: str, context: Context) -> tuple[Parameter, ...]:
    """The parameters in the order of the page, then those in the path that it does not list."""
    grouped: dict[str, list[ParameterFact]] = {}
    for fact in facts.request:
        grouped.setdefault(_top(fact.name), []).append(fact)
    in_path = re.findall(r"\{([^{}]+)\}", path)
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
    return tuple(found)


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
    if not context.trusted and isinstance(built, Plain):
        built = Plain(built.scalars)
    place: Place = "path" if name in in_path else _place(first, context)
    bare = Parameter(
        name=Untrusted(name),
        place=place,
        type=built,
        required=place == "path" or any(row.required is True for row in rows),
        source=Source(context.page, first.line),
        signed=_is_signed(name, place, context.recipe),
    )
    return bare if own is None else _described(bare, own, context.trusted)


def _described(bare: Parameter, own: ParameterFact, trusted: bool) -> Parameter:
    """With what the parameter's own row says; third parties give no default."""
    return replace(
        bare,
        required=True if bare.place == "path" else own.required or False,
        default=own.default if trusted else None,
        default_text=Untrusted(own.default_text) if own.default_text else None,
        description=Untrusted(own.description),
        range=own.range if trusted else None,
        unit=Untrusted(own.unit) if own.unit else None,
        max_length=own.max_length if trusted else None,
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
