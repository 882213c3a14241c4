"""Rules over several parameters, out of everything that an endpoint's prose says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from venuegen.facts import ConstraintFact, ParameterFact
from venuegen.pages.blocks import ListItem, Paragraph
from venuegen.reading import prose
from venuegen.reading.fields.request_tables import RequestTable
from venuegen.reading.fields.satisfiable import contradicted
from venuegen.reading.findings import Findings
from venuegen.reading.prose.found import legible
from venuegen.reading.routes.parts import Part
from venuegen.reading.sections import Section

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


@dataclass(frozen=True, slots=True)
class _Text:
    """A stretch of prose, the parameter that it describes, and the words that it stands under."""

    text: str
    line: int
    subject: str | None = None
    case: str = ""


def constraints_of(
    part: Part,
    tables: Sequence[RequestTable],
    parameters: Sequence[ParameterFact],
    findings: Findings,
) -> tuple[ConstraintFact, ...]:
    """Each rule once, with the sentence's line as its evidence."""
    listed = parameters[:_MOST_NAMES]
    lists = frozenset(one.name for one in listed if one.type.startswith("array"))
    names = tuple(one.name for one in listed)
    reader = prose.Reader(prose.Call(names, _values(listed), lists, part.title))
    stated: dict[tuple[object, ...], tuple[str, prose.Found[ConstraintFact]]] = {}
    for stretch in _texts(part, tables, listed):
        for one in _rules(stretch, reader):
            stated.setdefault(one.value.key, (stretch.text, one))
    found = [one.value for _, one in stated.values()]
    broken = contradicted(found, listed)
    for index, (text, one) in enumerate(stated.values()):
        findings.because(f"constraints.{index}", one.rule, one.line)
        _note_reading(one.value, text, findings)
        if one.value in broken:
            _note_contradiction(one.value, listed, findings)
    return tuple(replace(one, when="unread") if one in broken else one for one in found)


def _values(parameters: Sequence[ParameterFact]) -> Mapping[str, tuple[str, ...]]:
    """The values by which a sentence can name a case."""
    found: dict[str, tuple[str, ...]] = {}
    for one in parameters:
        if one.type == "boolean":
            found[one.name] = ("true", "false")
        elif one.enum is not None:
            found[one.name] = tuple(str(value) for value in one.enum)
    return found


def _rules(text: _Text, reader: prose.Reader) -> Iterator[prose.Found[ConstraintFact]]:
    yield from prose.constraints(text.text, text.line, reader, text.subject, text.case)
    yield from prose.counts(text.text, text.line, reader, text.subject)


def _note_reading(fact: ConstraintFact, text: str, findings: Findings) -> None:
    """What was left unread, and how `either … or` was read, which may mean one or at least one."""
    names = ", ".join(f"`{name}`" for name in fact.fields)
    if fact.when == "unread":
        note = (
            f"a rule over {names} stands under words that were not understood: "
            "it is documented and not enforced"
        )
        findings.info("rule-unread", fact.line, note, fact.fields[0])
    elif fact.kind == "at_least_one_of" and "either" in text.lower():
        note = "'Either … or … must be sent' is read as at least one of them"
        findings.info("either-or-read", fact.line, note)


def _note_contradiction(
    fact: ConstraintFact, parameters: Sequence[ParameterFact], findings: Findings
) -> None:
    names = ", ".join(f"`{name}`" for name in fact.fields)
    required = [
        f"`{one.name}`" for one in parameters if one.required is True and one.name in fact.fields
    ]
    also = f", of which the table requires {', '.join(required)}" if required else ""
    note = (
        f"no call can keep the rule over {names}{also}, together with the others of the page: "
        "it is documented and not enforced"
    )
    findings.warn("rules-unsatisfiable", fact.line, note, fact.fields[0])


def _texts(
    part: Part, tables: Sequence[RequestTable], parameters: Sequence[ParameterFact]
) -> Iterator[_Text]:
    """The prose of the call, and the description of each parameter."""
    answered = False
    for section in part.sections:
        scope = section.scope.meaning if section.scope else None
        answered = answered or scope in ("response", "response-example")
        if scope not in _OUTSIDE or section.meaning is None or answered:
            for text in _of_section(section):
                if scope not in _OUTSIDE or "must" in text.text or "require" in text.text.lower():
                    yield text
    by_line = {(one.line, prose.bare_name(one.name)): one.name for one in parameters}
    for table in tables:
        for row in table.rows:
            subject = by_line.get((row.line, prose.bare_name(row.name)))
            for words in (row.description, row.range):
                if words:
                    yield _Text(legible(words), row.line, subject)


def _of_section(section: Section) -> Iterator[_Text]:
    """A paragraph that ends in a colon is the case of the list below it."""
    case = ""
    if section.value:
        yield _Text(legible(section.value), section.line)
    for block in section.blocks:
        if isinstance(block, Paragraph | ListItem):
            listed = case if isinstance(block, ListItem) else ""
            yield _Text(legible(block.text), block.first_line, None, listed)
        if isinstance(block, Paragraph):
            text = block.text.rstrip()
            case = text.rsplit("\n", 1)[-1] if text.endswith((":", "\uff1a")) else ""
