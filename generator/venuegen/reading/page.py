"""One page read: its endpoints with their facts, or the reason why it has none."""

from __future__ import annotations

from dataclasses import replace

from venuegen.diagnostics import Diagnostic
from venuegen.facts import EndpointFacts, Evidence, PageFacts
from venuegen.pages.blocks import Document
from venuegen.reading.endpoint import read_endpoint
from venuegen.reading.layouts.cells_apart import with_cells_joined
from venuegen.reading.layouts.forms import with_forms_unfolded
from venuegen.reading.layouts.shown_calls import with_calls_apart
from venuegen.reading.routes.parts import parts_of
from venuegen.reading.routes.reasons import reason_of
from venuegen.reading.routes.sampled import sampled_part
from venuegen.vocabulary import Words


def read_page(document: Document, words: Words | None = None) -> PageFacts:
    """What a page says. Remarks about an endpoint go to it, the others to the page."""
    words = words or Words()
    if document.saved_as == "unreadable":
        return PageFacts(document.source, document.saved_as, (), "unreadable", document.diagnostics)
    blocks = with_calls_apart(with_cells_joined(with_forms_unfolded(document.blocks)))
    document = replace(document, blocks=blocks)
    parts = parts_of(document)
    reason = reason_of(document, parts)
    if reason is not None and not parts and reason != "websocket":
        parts = sampled_part(document)
        reason = None if parts else reason
    if reason is not None:
        return PageFacts(document.source, document.saved_as, (), reason, document.diagnostics)
    endpoints = tuple(_inside(read_endpoint(part, document, words), document) for part in parts)
    return PageFacts(document.source, document.saved_as, endpoints, None, document.diagnostics)


def _inside(endpoint: EndpointFacts, document: Document) -> EndpointFacts:
    """Every line that is cited lies in the page."""
    last = max(len(document.lines), 1)
    diagnostics = tuple(_clamped(one, last) for one in endpoint.diagnostics)
    evidence = {
        fact: Evidence(
            e.rule, min(max(e.first_line, 1), last), min(max(e.last_line, e.first_line, 1), last)
        )
        for fact, e in endpoint.evidence.items()
    }
    return replace(
        endpoint, diagnostics=diagnostics, evidence=evidence, line=min(max(endpoint.line, 1), last)
    )


def _clamped(diagnostic: Diagnostic, last: int) -> Diagnostic:
    return (
        diagnostic
        if 1 <= diagnostic.line <= last
        else replace(diagnostic, line=min(max(diagnostic.line, 1), last))
    )
