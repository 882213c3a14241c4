"""Facts as JSON: the one shape in which they leave the tool."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Literal

from venuegen.diagnostics import Diagnostic
from venuegen.facts import (
    Condition,
    ConstraintFact,
    EndpointFacts,
    ErrorFact,
    FieldFact,
    PageFacts,
    ParameterFact,
    RateLimitFact,
)


def json_lines(page: PageFacts) -> Iterator[str]:
    """The page's own line, then one for each endpoint on it."""
    yield _line(page_json(page))
    for endpoint in sorted(page.endpoints, key=lambda one: one.line):
        yield _line(endpoint_json(endpoint))


def page_json(page: PageFacts) -> dict[str, Any]:
    return {
        "kind": "page",
        "source": page.source,
        "saved_as": page.saved_as,
        "endpoints": len(page.endpoints),
        "reason": page.reason,
        "diagnostics": [diagnostic_json(one) for one in page.diagnostics],
    }


def endpoint_json(facts: EndpointFacts) -> dict[str, Any]:
    return {
        "kind": "endpoint",
        "source": facts.source,
        "line": facts.line,
        "title": facts.title,
        "method": facts.method,
        "path": facts.path,
        "auth": facts.auth,
        "permission": facts.permission,
        "body": facts.body,
        "hosts": list(facts.hosts),
        "deprecated": facts.deprecated,
        **({"no_content": True} if facts.no_content else {}),
        "weight": facts.weight,
        "description": facts.description,
        "request": [parameter_json(one) for one in facts.request],
        "constraints": [constraint_json(one) for one in facts.constraints],
        "errors": [error_json(one) for one in facts.errors],
        "response": [field_json(one) for one in facts.response],
        "error_response": [field_json(one) for one in facts.error_response],
        "rate_limits": [rate_limit_json(one) for one in facts.rate_limits],
        "notes": list(facts.notes),
        "diagnostics": [diagnostic_json(one) for one in facts.diagnostics],
    }


def parameter_json(fact: ParameterFact) -> dict[str, Any]:
    told: dict[str, Any] = {
        "name": fact.name,
        "in": fact.place,
        "type": fact.type,
        "documented_type": fact.documented_type,
        "required": fact.required,
        "default": fact.default,
        "enum": list(fact.enum) if fact.enum is not None else None,
        "description": fact.description,
        "line": fact.line,
    }
    return told | _said(
        default_text=fact.default_text,
        enum_open=fact.enum_open or None,
        enum_meanings=dict(fact.enum_meanings),
        range=list(fact.range) if fact.range else None,
        unit=fact.unit,
        pattern=fact.pattern,
        max_length=fact.max_length,
    )


def field_json(fact: FieldFact) -> dict[str, Any]:
    told: dict[str, Any] = {
        "path": fact.path,
        "type": fact.type,
        "documented_type": fact.documented_type,
        "documented": fact.documented,
        "line": fact.line,
    }
    return told | _said(
        required=fact.required,
        nullable=fact.nullable or None,
        enum=list(fact.enum) if fact.enum is not None else None,
        enum_open=fact.enum_open or None,
        enum_meanings=dict(fact.enum_meanings),
        description=fact.description,
        unit=fact.unit,
        position=fact.position,
    )


def constraint_json(fact: ConstraintFact) -> dict[str, Any]:
    told: dict[str, Any] = {
        "kind": fact.kind,
        "fields": list(fact.fields),
        "line": fact.line,
        "scope": fact.scope,
        "when": _when_json(fact.when),
    }
    return told | _said(limit=fact.limit)


def _when_json(when: Condition | Literal["unread"] | None) -> dict[str, Any] | str | None:
    """One value as itself, several as a list, null where any value will do."""
    if not isinstance(when, Condition):
        return when
    value = list(when.values) if len(when.values) > 1 else next(iter(when.values), None)
    return {"parameter": when.parameter, "value": value}


def error_json(fact: ErrorFact) -> dict[str, Any]:
    return asdict(fact)


def rate_limit_json(fact: RateLimitFact) -> dict[str, Any]:
    return asdict(fact)


def diagnostic_json(diagnostic: Diagnostic) -> dict[str, Any]:
    told: dict[str, Any] = {
        "code": diagnostic.code,
        "severity": str(diagnostic.severity),
        "line": diagnostic.line,
        "field": diagnostic.field,
        "message": diagnostic.message,
    }
    return told | _said(hint=diagnostic.hint)


def _said(**values: Any) -> dict[str, Any]:
    """Keys that are there only where the page says something."""
    return {name: value for name, value in values.items() if value not in (None, "", {}, [])}


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
