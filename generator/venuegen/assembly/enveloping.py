"""Response tables that list members of the data alone: the envelope says where these sit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from venuegen.assembly.types import segments
from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import EndpointFacts
from venuegen.model import Envelope


def within_envelope(
    facts: EndpointFacts, envelope: Envelope
) -> tuple[EndpointFacts, Iterable[Diagnostic]]:
    """The facts, with fields that stand outside of the envelope moved into its data.

    A sample shows by itself where fields sit, so it is about pages without one.
    """
    data, names = envelope.data, {segments(fact.path)[0] for fact in facts.response}
    around = {name.partition(".")[0] for name in (*envelope.success, *envelope.code)}
    if data is None or not envelope.success or not names or facts.response_examples:
        return facts, ()
    if names & {data, *around, *envelope.message}:
        return facts, ()
    is_list = "[]" in names
    head = f"{data}[]." if envelope.is_list else f"{data}."
    moved = tuple(
        replace(fact, path=f"{data}{fact.path}" if is_list else f"{head}{fact.path}")
        for fact in facts.response
    )
    certain = envelope.is_list or is_list
    told = [] if certain else [_placed(facts, data)]
    return replace(facts, response=moved), told


def _placed(facts: EndpointFacts, data: str) -> Diagnostic:
    return Diagnostic(
        "response-placed-by-envelope",
        Severity.WARNING,
        min(fact.line for fact in facts.response),
        f"the response table lists neither `{data}` nor anything else of the envelope: its fields "
        f"are taken for the members of `{data}`",
        data,
        f'write `data: "{data}[]"` in the envelope of venue.yaml where it is always a list',
    )
