"""One endpoint on several pages of a venue: one endpoint, with the disagreements told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import EndpointFacts

_SINGLE = ("auth", "body", "permission", "weight")
_LISTS = ("request", "response", "error_response", "constraints", "errors", "rate_limits",
          "request_examples", "request_calls", "response_examples", "error_examples")  # fmt: skip


def merged(first: EndpointFacts, other: EndpointFacts) -> tuple[EndpointFacts, list[Diagnostic]]:
    """`first`, with what only `other` says, and a diagnostic on a line of `other` for each fact
    on which the two disagree; there the first page holds."""
    told: list[Diagnostic] = []

    def disagree(field: str, line: int, here: Any, there: Any) -> None:
        message = (
            f"{first.source}:{first.line} says {there!r} for `{field}` of the same endpoint, "
            f"this page {here!r}: the other page holds"
        )
        hint = "decide it by an entry under `overrides:` in venue.yaml, or remove one page"
        told.append(Diagnostic("pages-disagree", Severity.WARNING, line, message, field, hint))

    changes: dict[str, Any] = {}
    for name in _SINGLE:
        ours, theirs = getattr(first, name), getattr(other, name)
        if ours is None:
            changes[name] = theirs
        elif theirs is not None and ours != theirs:
            disagree(name, other.line, theirs, ours)
    for name in _LISTS:
        if not getattr(first, name):
            changes[name] = getattr(other, name)
    known = {fact.name: fact for fact in first.request}
    if known:
        for fact in other.request:
            twin = known.pop(fact.name, None)
            if twin is None:
                disagree(fact.name, fact.line, "it is there", "it is not there")
                continue
            for name in ("place", "type", "required", "default", "enum"):
                ours, theirs = getattr(twin, name), getattr(fact, name)
                if None not in (ours, theirs) and ours != theirs:
                    disagree(fact.name, fact.line, theirs, ours)
        for left in known if other.request else ():
            disagree(left, other.line, "it is not there", "it is there")
    if not told:
        message = f"the same endpoint as {first.source}:{first.line}: the two are one"
        told.append(Diagnostic("pages-merged", Severity.INFO, other.line, message, "path"))
    return replace(first, **changes), told
