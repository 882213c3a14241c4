"""The response of an endpoint: its fields as a type, the envelope around them, and its example."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from venuegen.assembly.misfits import Misfit, misfits
from venuegen.assembly.shown import as_received, parsed
from venuegen.assembly.types import ANYTHING, Builder, Node, tree_of
from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import EndpointFacts, Json
from venuegen.model import EmptyText, Envelope, Field, Map, Object, Plain, Scalar, Type

_SCALARS = {bool: Scalar.BOOLEAN, int: Scalar.INTEGER, str: Scalar.STRING}


def response_of(
    facts: EndpointFacts, envelope: Envelope, empty_text: EmptyText
) -> tuple[Type, str | None, list[Diagnostic]]:
    """The type of the whole body, the member that is handed over, and what has to be said."""
    shown = [value for one in facts.response_examples if (value := parsed(one)) is not None]
    values = shown
    tree = tree_of((fact.path, fact) for fact in facts.response)
    if not tree.children and not envelope.success:
        return (Map(ANYTHING) if {} in values else ANYTHING), None, []
    if "[]" not in tree.children and set(tree.children) != {"*"}:
        # A body whose members a page names is an object, whatever stands in a stray sample.
        values = [value for value in values if isinstance(value, dict)]
        for member in envelope.success:
            tree.children.setdefault(member, Node())
    built = as_received(Builder(facts.source, facts.line).build(tree, values), values, empty_text)
    if not isinstance(built, Object):
        foreign = [_not_enveloped(facts, envelope)] if envelope.success else []
        return built, None, [*foreign, *_told(facts, built, shown)]
    whole = Object(tuple(_enveloped(one, envelope) for one in built.fields))
    unwrap = envelope.data if envelope.data in tree.children else None
    return whole, unwrap, list(_told(facts, whole, shown))


def _enveloped(member: Field, envelope: Envelope) -> Field:
    """Members of the envelope: success is a constant, the data is there."""
    if member.name in envelope.success:
        values = [one for one in envelope.success[member.name] if isinstance(one, str | int)]
        scalars = tuple(dict.fromkeys(_SCALARS[type(value)] for value in values))
        constant = Plain(scalars, tuple(values))
        return replace(member, type=constant, required=True, nullable=False)
    if member.name == envelope.data:
        return replace(member, required=True)
    return member


def _not_enveloped(facts: EndpointFacts, envelope: Envelope) -> Diagnostic:
    return Diagnostic(
        "envelope-misfit",
        Severity.ERROR,
        facts.line,
        f"the page's response is a list or a map, the envelope `{envelope.name}` an object",
        "response",
        "give the path an envelope of its own in venue.yaml",
    )


def _told(facts: EndpointFacts, wanted: Type, values: Sequence[Json]) -> Iterator[Diagnostic]:
    """The fields that the page's own examples do not fit, unless reading has told them already."""
    known = {one.field for one in facts.diagnostics}
    for value in values:
        for found in misfits(wanted, value, line=facts.line):
            if found.path not in known:
                known.add(found.path)
                yield _misfit(found)


def _misfit(found: Misfit) -> Diagnostic:
    has = "nothing" if found.value is None else json.dumps(found.value)[:40]
    field = found.path or "response"
    return Diagnostic(
        "example-misfit",
        Severity.WARNING,
        found.line,
        f"the page's own example has {has} for `{field}`, documented as {found.wanted}: "
        "such an answer is kept as it comes and reported as drift",
        field,
        "settle the type by an entry under `overrides:` in venue.yaml",
    )
