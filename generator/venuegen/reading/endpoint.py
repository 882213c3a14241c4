"""One endpoint read: route, access, parameters, response, samples, disagreements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from venuegen.facts import EndpointFacts, Example, FieldFact, Place
from venuegen.pages.blocks import Block, Code, Document, Paragraph, Table
from venuegen.reading import about, auth
from venuegen.reading.bodies import calls, checks
from venuegen.reading.bodies.examples import Examples, examples_of
from venuegen.reading.bodies.trees import Tree, last_name, tree_of
from venuegen.reading.fields import request_tables, responses
from venuegen.reading.fields.conditions import constraints_of
from venuegen.reading.fields.details import add_details
from venuegen.reading.fields.enumerations import without_cases
from venuegen.reading.fields.parameters import body_of, read_parameters, with_path_names
from venuegen.reading.fields.positions import with_positions
from venuegen.reading.fields.types import shown
from venuegen.reading.findings import Findings
from venuegen.reading.prose import access
from venuegen.reading.routes.parts import Part
from venuegen.reading.tables import nesting
from venuegen.reading.tables.run_together import split_sections
from venuegen.vocabulary import Words

_SENDS_BODY = re.compile(r"content-type\s*:\s*(?:request body\s*)?\W?application/", re.IGNORECASE)
_QUERIED = re.compile(r"(?:^|&)([A-Za-z_][\w\[\]]*)=")


def read_endpoint(part: Part, document: Document, words: Words) -> EndpointFacts:
    """The facts of one endpoint with their evidence; decisions that could be wrong are told."""
    findings = Findings()
    examples = examples_of(part.sections, findings, part.method or part.title_method)
    method = _method(part, findings)
    sent_tree = tree_of([body.node for body in examples.requests])
    answer_names = _names(examples)
    values = checks.sent_values(examples, sent_tree)
    known = frozenset(value.name for value in values)
    split_sections([*part.preamble, *part.sections], words, known | answer_names, findings)
    tables = request_tables.request_tables(part)
    add_details(part, tables)
    seen = checks.seen_of(values)
    places = _places(values, part, tables)
    listed = read_parameters(part, tables, sent_tree, seen, places, findings)
    parameters = with_path_names(listed, part, findings)
    names = [parameter.name for parameter in parameters]
    checks.check_sent(parameters, values, findings)
    checks.check_unlisted(parameters, values, _header_names(examples), findings)
    parameters, fields = without_cases(parameters, _response(part, examples, findings))
    checks.check_read(fields, examples, findings)
    hosts = about.hosts_of(part, checks.check_hosts(examples, findings), findings)
    findings.because("path", "route", part.path_line)
    _tell_lost_pipes(part, findings)
    return EndpointFacts(
        source=document.source,
        line=part.path_line,
        title=part.title.replace("`", ""),
        method=method,
        path=part.path or "",
        auth=auth.auth_of(part, examples, names, findings),
        body=body_of(method, parameters, _sends_form(part)),
        description=about.description_of(part),
        permission=about.permission_of(part, findings),
        hosts=hosts,
        deprecated=_deprecated(part),
        no_content=not fields and not examples.responses and about.no_content_of(part, findings),
        weight=about.weight_of(part, findings),
        request=tuple(parameters),
        response=tuple(fields),
        error_response=tuple(_error_fields(examples)),
        constraints=constraints_of(part, tables, parameters, findings),
        errors=about.errors_of(part, examples, findings),
        rate_limits=about.limits_of(part, findings),
        request_examples=tuple(body.as_example() for body in examples.requests),
        request_calls=tuple(_calls(part, examples, method)),
        response_examples=tuple(body.as_example() for body in examples.responses),
        error_examples=tuple(r.body.as_example() for r in examples.refusals if r.body is not None),
        notes=about.notes_of(part),
        diagnostics=tuple(findings.diagnostics),
        evidence=findings.evidence,
    )


def _calls(part: Part, examples: Examples, method: str) -> Iterator[Example]:
    """What the page shows of requests beside their bodies."""
    yield from calls.calls_of(examples.codes, method, part.path or "")
    yield from calls.queries_of(about.all_texts(part), part.path or "")
    yield from calls.pairs_of(part.sections)


def _method(part: Part, findings: Findings) -> str:
    """An explicit method line holds over a title; without both it is an error."""
    if part.method is not None:
        findings.because("method", "method-line", part.method_line)
        if part.title_method is not None and part.title_method != part.method:
            line = next(
                (
                    b.first_line
                    for b in part.blocks
                    if getattr(b, "text", "").startswith(part.title_method)
                ),
                1,
            )
            told = (
                f"the heading says {part.title_method}, line {part.method_line} says "
                f"{part.method}: {part.method} holds"
            )
            findings.warn("method-disagrees", line, told, "method")
        return part.method
    if part.title_method is not None:
        findings.because("method", "method-in-title", part.title_line)
        told = f"no line says the method; the heading's {part.title_method} is taken"
        findings.warn("method-from-title", part.title_line, told, "method")
        return part.title_method
    findings.error(
        "method-missing",
        part.path_line,
        "the page does not say the method of this endpoint",
        "method",
        "add a line such as `POST /path`, or an override in venue.yaml",
    )  # fmt: skip
    return ""


def _names(examples: Examples) -> frozenset[str]:
    tree = tree_of([body.node for body in examples.responses])
    return frozenset(last_name(path) for path in tree)


def _places(
    values: list[checks.SentValue], part: Part, tables: list[request_tables.RequestTable]
) -> dict[str, Place]:
    """Where samples send a parameter, for methods that leave it open, or prose shows it."""
    shown = re.compile(re.escape((part.path or "").lstrip("/")) + r"\?([^\s\"'`#]+)")
    listed = {row.name for table in tables for row in table.rows}
    queries = [query for text in _shown_texts(part) for query in shown.findall(text)]
    queried = {name for query in queries for name in _QUERIED.findall(query)}
    if part.method != "DELETE" or queried & listed:
        sent = {v.name for v in values if v.place == "body"}
        return dict.fromkeys(queried - sent, "query")
    shown_places: dict[str, Place] = {
        v.name: v.place for v in reversed(values) if v.place is not None and v.name in listed
    }
    if not shown_places and any(_says_body(block) for block in part.blocks):
        return dict.fromkeys(listed, "body")
    return shown_places


def _says_body(block: Block) -> bool:
    return isinstance(block, Paragraph) and any(_SENDS_BODY.match(line) for line in block.lines)


def _shown_texts(part: Part) -> Iterator[str]:
    """Prose and single lines of code, which may show the path with its query."""
    yield from (text for text, _ in about.all_texts(part))
    for block in part.blocks:
        if isinstance(block, Code) and sum(1 for line in block.lines if line.strip()) == 1:
            yield block.text


def _header_names(examples: Examples) -> frozenset[str]:
    return frozenset(header.name for code in examples.codes for header in code.headers)


def _response(part: Part, examples: Examples, findings: Findings) -> list[FieldFact]:
    tables = responses.response_tables(part.sections)
    rows = [row for table in tables for row in table.rows]
    documented = frozenset(row.name for row in rows) | nesting.maps_of(rows)
    tree: Tree = tree_of([body.node for body in examples.responses], documented)
    if not tables and tree:
        body = examples.responses[0]
        line = body.section.line if body.section.line <= body.line else body.line
        told = (
            "there is no response table: the response is known from the example alone, "
            "so every field is optional"
        )
        findings.warn("response-from-example", line, told, "response")
    fields = responses.read_fields(tables, tree, examples, findings)
    nodes = [body.node for body in examples.responses]
    return with_positions(fields, nodes, part.sections, findings)


def _error_fields(examples: Examples) -> list[FieldFact]:
    tree = tree_of([r.body.node for r in examples.refusals if r.body is not None])
    return [
        FieldFact(
            path, shown(last_name(path), "", seen), None, False, seen.line, nullable=seen.nullable
        )
        for path, seen in tree.items()
    ]


def _sends_form(part: Part) -> bool:
    marks = (
        "application/x-www-form-urlencoded",
        "form-urlencoded",
        "multipart/form-data",
        "formdata",
    )
    texts = [b.text.lower() for b in part.blocks if isinstance(b, Code | Paragraph)]
    tables = [b for b in part.blocks if isinstance(b, Table)]
    texts += [
        cell.lower() for t in tables for row in t.rows for cell in row.cells if len(cell) < 12
    ]
    return any(mark in text for text in texts for mark in marks)


def _deprecated(part: Part) -> bool:
    texts = [(part.title, part.title_line), *about.all_texts(part)]
    return any(access.deprecated(text, line) is not None for text, line in texts[:6])


def _tell_lost_pipes(part: Part, findings: Findings) -> None:
    """Once an endpoint: rows that lost their leading pipe."""
    rows = [
        r
        for b in part.blocks
        if isinstance(b, Table)
        for r in b.rows
        if "no-leading-pipe" in r.marks
    ]
    if rows:
        told = (
            "rows whose first cell was code have lost their leading pipe; they are still one table"
        )
        findings.info("leading-pipe-lost", rows[0].line, told)
