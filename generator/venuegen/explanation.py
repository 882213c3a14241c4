"""How a page was read: every fact of an endpoint with the lines and the rule it came from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Literal, cast

from venuegen.diagnostics import Diagnostic
from venuegen.facts import Condition, EndpointFacts, Evidence, FieldFact, ParameterFact
from venuegen.reports import printable

_NOT_STATED: tuple[object, ...] = (None, "", (), {})
#: Attributes that say where a fact stands, not what it is.
_PLACES_OF_FACTS = frozenset(("line", "name", "path"))
#: Flags that say something only where they differ from this.
_FLAGS_OF_FACTS = {"enum_open": False, "enforced": True}
_WIDTH, _MOST_LINES = 160, 6


@dataclass(frozen=True, slots=True)
class Explained:
    """One fact: its dotted name (`request.order_id.type`), its value, and why it holds."""

    fact: str
    value: str
    evidence: Evidence


def explained(facts: EndpointFacts, lines: Sequence[str]) -> list[Explained]:
    """Every single fact of an endpoint that the page states or implies."""
    error_fields = [(f"error_response.{f.path}", f) for f in facts.error_response]
    return [
        *_plain(facts, lines),
        *(one for p in facts.request for one in _members(facts, f"request.{p.name}", p)),
        *_numbered(facts),
        *(one for f in facts.response for one in _members(facts, f"response.{f.path}", f)),
        *(one for name, f in error_fields for one in _members(facts, name, f)),
    ]


def about(found: Iterable[Explained], field: str) -> list[Explained]:
    """Those about one field: `order_id`, `data.order_id`, `request.order_id.type`, `method`."""
    asked = field.replace("[]", "")
    return [one for one in found if _is_about(one.fact.replace("[]", ""), asked)]


def _is_about(fact: str, asked: str) -> bool:
    inside = fact.partition(".")[2]
    last = inside.rsplit(".", 1)[0] if "." in inside else inside
    return (
        fact == asked
        or fact.startswith(f"{asked}.")
        or inside == asked
        or inside.startswith(f"{asked}.")
        or last.endswith(f".{asked}")
    )


def _plain(facts: EndpointFacts, lines: Sequence[str]) -> Iterator[Explained]:
    whole: tuple[tuple[str, object], ...] = (
        ("title", facts.title),
        ("method", facts.method),
        ("path", facts.path),
        ("auth", facts.auth),
        ("permission", facts.permission),
        ("body", facts.body),
        ("deprecated", facts.deprecated or None),
        ("weight", facts.weight),
        ("description", facts.description),
    )
    for name, value in whole:
        if value not in _NOT_STATED:
            yield Explained(name, shown(value), _evidence_of_whole(facts, name, value, lines))
    for index, host in enumerate(facts.hosts):
        yield Explained(f"hosts.{index}", host, _evidence(facts, f"hosts.{index}", facts.line))


def _evidence_of_whole(
    facts: EndpointFacts, name: str, value: object, lines: Sequence[str]
) -> Evidence:
    """Why a fact about the whole endpoint holds: noted, or else the lines that hold its words."""
    if name in facts.evidence:
        return facts.evidence[name]
    if name == "body":
        method = _evidence(facts, "method", facts.line)
        return Evidence("follows-from-method-and-places", method.first_line, method.last_line)
    words = value.split("\n")[0].strip()[:40] if isinstance(value, str) else ""
    at = next((n for n, line in enumerate(lines, 1) if words and words in line), None)
    return Evidence("text", at, at) if at else Evidence("stated-here", facts.line, facts.line)


def _condition(when: Condition | Literal["unread"] | None) -> tuple[str, ...]:
    if isinstance(when, Condition):
        return (" ".join(("when", when.parameter, *when.values)),)
    return () if when is None else ("under a condition that was not understood",)


def _numbered(facts: EndpointFacts) -> Iterator[Explained]:
    for index, one in enumerate(facts.constraints):
        name = f"constraints.{index}"
        parts = [
            one.kind,
            ", ".join(one.fields),
            *_condition(one.when),
        ]
        if one.limit is not None:
            parts.append(str(one.limit))
        if one.scope is not None:
            parts.append(f"in each of {one.scope}")
        yield Explained(name, " ".join(parts), _evidence(facts, name, one.line))
    for index, limit in enumerate(facts.rate_limits):
        name = f"rate_limits.{index}"
        whom = f" for each {limit.scope}" if limit.scope else ""
        value = f"{limit.requests} in {limit.seconds:g} s{whom}"
        yield Explained(name, value, _evidence(facts, name, limit.line))
    for index, error in enumerate(facts.errors):
        name = f"errors.{index}"
        http = f"HTTP {error.http} " if error.http is not None else ""
        code = f"{error.code} " if error.code is not None else ""
        yield Explained(name, f"{http}{code}{error.message}", _evidence(facts, name, error.line))
    examples = (
        ("request_examples", facts.request_examples),
        ("request_calls", facts.request_calls),
        ("response_examples", facts.response_examples),
        ("error_examples", facts.error_examples),
    )
    for kind, bodies in examples:
        for index, example in enumerate(bodies):
            name = f"{kind}.{index}"
            value = " ".join(example.text.split())
            yield Explained(name, value, _evidence(facts, name, example.line))


def _members(
    facts: EndpointFacts, name: str, one: ParameterFact | FieldFact
) -> Iterator[Explained]:
    """The attributes of a parameter or field; those without own evidence have its row's."""
    own = _evidence(facts, name, one.line)
    for attribute in fields(one):
        value: object = getattr(one, attribute.name)
        if attribute.name in _PLACES_OF_FACTS or value in _NOT_STATED:
            continue
        if attribute.name in _FLAGS_OF_FACTS and value is _FLAGS_OF_FACTS[attribute.name]:
            continue
        fact = f"{name}.{attribute.name}"
        yield Explained(fact, shown(value), facts.evidence.get(fact, own))


def _evidence(facts: EndpointFacts, name: str, line: int) -> Evidence:
    """Why a fact holds; a fact that nothing was noted for follows from the line it stands on."""
    return facts.evidence.get(name) or Evidence("stated-here", line, line)


def shown(value: object) -> str:
    """A fact's value as a person reads it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        parts = cast(tuple[object, ...], value)
        return ", ".join("any" if part is None else str(part) for part in parts)
    if isinstance(value, Mapping):
        return json.dumps(dict(cast(Mapping[str, object], value)), ensure_ascii=False)
    return str(value)


def told(
    found: Sequence[Explained], lines: Sequence[str], diagnostics: Sequence[Diagnostic]
) -> Iterator[str]:
    """Page lines, and below each the facts that came from it and what is to be said about them."""
    groups = list(_by_evidence(found))
    remarks = _by_group(groups, diagnostics)
    for index, (evidence, group) in enumerate(groups):
        yield from _excerpt(evidence, lines)
        for one in group:
            value = printable(one.value)
            cut = f"{value[:_WIDTH]}…" if len(value) > _WIDTH else value
            yield f"        {printable(one.fact)} = {cut}    [{one.evidence.rule}]"
        for remark in remarks.get(index, ()):
            yield f"        {remark.severity} {remark.code}: {printable(remark.message)}"
        yield ""
    for remark in remarks.get(_NOWHERE, ()):
        yield f"{remark.line:>6} | {remark.severity} {remark.code}: {printable(remark.message)}"


_Group = tuple[Evidence, list[Explained]]
_NOWHERE = -1


def _by_group(
    groups: Sequence[_Group], diagnostics: Sequence[Diagnostic]
) -> dict[int, list[Diagnostic]]:
    """Each remark with the facts it is about, else with those that stand on its line."""
    placed: dict[int, list[Diagnostic]] = {}
    for remark in diagnostics:
        at = next((i for i, (_, group) in enumerate(groups) if _is_told_of(remark, group)), None)
        if at is None:
            at = next((i for i, (e, _) in enumerate(groups) if _covers(e, remark.line)), _NOWHERE)
        placed.setdefault(at, []).append(remark)
    return placed


def _is_told_of(remark: Diagnostic, group: Sequence[Explained]) -> bool:
    field = remark.field
    return field is not None and any(
        one.fact == field or f"{one.fact.partition('.')[2]}.".startswith(f"{field}.")
        for one in group
    )


def _covers(evidence: Evidence, line: int) -> bool:
    return evidence.first_line <= line <= evidence.last_line


def _by_evidence(found: Sequence[Explained]) -> Iterator[_Group]:
    group: list[Explained] = []
    for one in found:
        if group and _lines(group[0].evidence) != _lines(one.evidence):
            yield group[0].evidence, group
            group = []
        group.append(one)
    if group:
        yield group[0].evidence, group


def _lines(evidence: Evidence) -> tuple[int, int]:
    return evidence.first_line, evidence.last_line


def _excerpt(evidence: Evidence, lines: Sequence[str]) -> Iterator[str]:
    first, last = evidence.first_line, max(evidence.first_line, evidence.last_line)
    for number in range(first, min(last, first + _MOST_LINES - 1) + 1):
        text = printable(lines[number - 1]) if 0 < number <= len(lines) else ""
        cut = f"{text[:_WIDTH]}…" if len(text) > _WIDTH else text
        yield f"{number:>6} | {cut}"
    if last - first >= _MOST_LINES:
        yield f"       … up to line {last}"
