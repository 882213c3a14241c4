"""The response of an endpoint: its fields as a type, the envelope around them, and its example."""

from __future__ import annotations

from dataclasses import replace

from venuegen.assembly.enveloping import within_envelope
from venuegen.assembly.shown import as_received, parsed
from venuegen.assembly.types import ANYTHING, Builder, Node, tree_of
from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import EndpointFacts
from venuegen.model import EmptyText, Envelope, Field, Map, Object, Plain, Scalar, Type

_SCALARS = {bool: Scalar.BOOLEAN, int: Scalar.INTEGER, str: Scalar.STRING}


def response_of(
    facts: EndpointFacts, envelope: Envelope, empty_text: EmptyText
) -> tuple[Type, str | None, list[Diagnostic]]:
    """The type of the whole body, the member that is handed over, and what has to be said."""
    if facts.no_content:
        return ANYTHING, None, []
    facts, told = within_envelope(facts, envelope)
    values = [value for one in facts.response_examples if (value := parsed(one)) is not None]
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
        return built, None, [_not_enveloped(facts, envelope)] if envelope.success else []
    whole = Object(tuple(_enveloped(one, envelope) for one in built.fields))
    unwrap = envelope.data if envelope.data in tree.children else None
    return whole, unwrap, [*told]


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
