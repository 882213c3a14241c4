"""Conditions over several parameters, out of everything that an endpoint's prose says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from venuegen.facts import ConstraintFact, ParameterFact
from venuegen.reading import prose
from venuegen.reading.fields.request_tables import RequestTable
from venuegen.reading.findings import Findings
from venuegen.reading.prose.found import legible
from venuegen.reading.routes.parts import Part
from venuegen.reading.sections import texts_of

#: A text without any of these states no condition.
_MAY_STATE = re.compile(
    "must|requir|either|mandator|exclusive|together|one of|at least|need|same time|both|necessary"
    "|cannot|can't|only|should|\u5fc5|\u4e8c\u9009\u4e00|\u81f3\u5c11|\u540c\u65f6|\u4e0d\u80fd",
    re.IGNORECASE,
)
_MOST_NAMES = 300
_OUTSIDE = frozenset(
    (
        "response",
        "response-example",
        "errors",
        "error-example",
        "changes",
        "source",
        "category",
        "rate-limit",
    )
)


def constraints_of(
    part: Part,
    tables: Sequence[RequestTable],
    parameters: Sequence[ParameterFact],
    findings: Findings,
) -> tuple[ConstraintFact, ...]:
    """Each condition once, with the sentence's line as its evidence."""
    found: list[ConstraintFact] = []
    known: set[tuple[object, ...]] = set()
    names = [parameter.name for parameter in parameters[:_MOST_NAMES]]
    for text, one in [*_stated(part, tables, names), *_counted(parameters)]:
        fact = one.value
        if (fact.kind, fact.fields, fact.when) not in known:
            known.add((fact.kind, fact.fields, fact.when))
            findings.because(f"constraints.{len(found)}", one.rule, one.line)
            _tell_reading(fact, text, findings)
            found.append(fact)
    return tuple(found)


_Stated = tuple[str, prose.Found[ConstraintFact]]


def _stated(part: Part, tables: Sequence[RequestTable], names: Sequence[str]) -> Iterator[_Stated]:
    for text, line, subject in _texts(part, tables):
        if _MAY_STATE.search(text):
            for one in prose.constraints(text, line, names, subject):
                yield text, one
        if any(letter.isdigit() for letter in text):
            for one in prose.max_items_of(text, line, names):
                yield text, one


def _counted(parameters: Sequence[ParameterFact]) -> Iterator[_Stated]:
    """The lists whose own descriptions say how many items they hold."""
    for one in parameters:
        listed = one.type.startswith("array") and one.description
        count = prose.max_items_in(one.description, one.line) if listed else None
        if count is not None:
            fact = ConstraintFact("max_items", (one.name,), one.line, limit=count.value)
            yield one.description, prose.Found(fact, count.rule, one.line)


def _tell_reading(fact: ConstraintFact, text: str, findings: Findings) -> None:
    """`Either … or` may mean one or at least one: say how it was read."""
    if fact.kind == "at_least_one_of" and "either" in text.lower():
        told = "'Either … or … must be sent' is read as at least one of them"
        findings.info("either-or-read", fact.line, told)


def _texts(part: Part, tables: Sequence[RequestTable]) -> Iterator[tuple[str, int, str | None]]:
    answered = False
    for section in part.sections:
        scope = section.scope.meaning if section.scope else None
        answered = answered or scope in ("response", "response-example")
        if scope not in _OUTSIDE or section.meaning is None or answered:
            for text, line in texts_of(section):
                if scope not in _OUTSIDE or "must" in text or "require" in text.lower():
                    yield text, line, None
    for table in tables:
        for row in table.rows:
            if row.description:
                yield legible(row.description), row.line, row.name
