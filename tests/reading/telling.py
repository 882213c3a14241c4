"""The facts of a page as a few lines that a person can check."""

from __future__ import annotations

from collections.abc import Iterator

from venuegen.facts import Condition, EndpointFacts, FieldFact, PageFacts, ParameterFact


def told(page: PageFacts) -> str:
    """`METHOD /path`, then a line a parameter (`name place type required …`), `-> response`."""
    if page.reason is not None:
        return f"no endpoint: {page.reason}"
    return "\n".join(line for endpoint in page.endpoints for line in _endpoint(endpoint))


def _endpoint(one: EndpointFacts) -> Iterator[str]:
    access = {True: " private", False: " public", None: ""}[one.auth]
    yield f"{one.method} {one.path}{access}"
    for limit in one.rate_limits:
        yield f"limit {limit.requests} in {limit.seconds:g} s {limit.scope}".rstrip()
    if one.weight is not None:
        yield f"weight {one.weight}"
    yield from (_parameter(p) for p in one.request)
    for constraint in one.constraints:
        when = constraint.when
        words = (when.parameter, *when.values) if isinstance(when, Condition) else (when or "",)
        yield " ".join((constraint.kind, *constraint.fields, *words)).rstrip()
    yield from (_field(f) for f in one.response)
    for error in one.errors:
        yield f"error {error.http or ''} {error.code or ''} {error.message}".strip()


def _parameter(one: ParameterFact) -> str:
    words = [one.name, one.place or "?", one.type]
    words.append({True: "required", False: "optional", None: "?"}.get(one.required, "conditional"))  # type: ignore[arg-type]
    if one.default is not None:
        words.append(f"= {one.default}")
    if one.enum is not None:
        words.append("{" + ", ".join(str(value) for value in one.enum) + "}")
    if one.range is not None:
        words.append(f"{one.range[0] or ''}..{one.range[1] or ''}")
    return " ".join(words)


def _field(one: FieldFact) -> str:
    return f"-> {one.path} {one.type}{'' if one.documented else ' (example)'}"
