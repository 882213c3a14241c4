"""The samples of an endpoint, told apart: bodies sent, bodies received, refusals, and code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from venuegen.facts import Example
from venuegen.pages.blocks import Code
from venuegen.reading.findings import Findings
from venuegen.reading.prose.errors import refusal
from venuegen.reading.samples import (
    ArrayNode,
    CodeSample,
    Node,
    ObjectNode,
    Sample,
    ScalarNode,
    read_code,
    read_samples,
    to_json_text,
    walk,
)
from venuegen.reading.sections import Section, samples

_DATA_LANGUAGES = frozenset(
    ("json", "json5", "jsonc", "js", "javascript", "response", "text", "plaintext", "http", "")
)
_BODIES = ("request", "request-example")
_ANSWERS = ("response", "response-example")
_REFUSALS = ("errors", "error-example")


@dataclass(frozen=True, slots=True)
class Body:
    """One sample body and where it stands."""

    node: Node
    line: int
    last_line: int
    dialect: str
    section: Section
    title: str = ""

    def as_example(self) -> Example:
        whole = not any(
            isinstance(node, ObjectNode | ArrayNode) and node.elided
            for _, _, node in walk(self.node)
        )
        return Example(to_json_text(self.node), self.line, self.title, whole)


@dataclass(frozen=True, slots=True)
class Refusal:
    code: str | int | None
    message: str
    line: int
    body: Body | None = None


@dataclass(slots=True)
class Examples:
    requests: list[Body] = field(default_factory=list[Body])
    responses: list[Body] = field(default_factory=list[Body])
    refusals: list[Refusal] = field(default_factory=list[Refusal])
    codes: list[CodeSample] = field(default_factory=list[CodeSample])
    unlabelled: list[Body] = field(default_factory=list[Body])


def examples_of(
    sections: Sequence[Section], findings: Findings, method: str | None = None
) -> Examples:
    """Every sample of the sections, by what it shows."""
    found = Examples()
    answered = False
    for section in sections:
        meaning = section.scope.meaning if section.scope else None
        answered = answered or meaning in _ANSWERS
        for block in samples(section):
            bodies = list(_bodies(block, section))
            if not bodies:
                if meaning not in _ANSWERS:
                    found.codes.append(_code(block))
                continue
            for body in bodies:
                _file(body, meaning, answered, found)
    if method == "GET" and not found.responses:
        found.responses, found.requests = found.requests, []  # nothing is sent in a GET's body
    _adopt_unlabelled(found)
    _tell_viewer(found, findings)
    return found


def _adopt_unlabelled(found: Examples) -> None:
    """Where no heading names a response, the last unlabelled body of the endpoint is it."""
    if not found.responses and found.unlabelled:
        found.responses.append(found.unlabelled[-1])


def _code(block: Code) -> CodeSample:
    return read_code(block.lines, block.first_line, _step(block))


def _step(block: Code) -> int:
    return 1 if block.last_line - block.first_line + 1 >= len(block.lines) else 0


def _bodies(block: Code, section: Section) -> Iterator[Body]:
    """The sample bodies that a block holds; none where it is code."""
    if block.language.lower() not in _DATA_LANGUAGES or not _opens_with_bracket(block):
        return
    for sample in read_samples(block.lines, block.first_line, _step(block)):
        if sample.value is not None and not isinstance(sample.value, ScalarNode):
            yield _body(sample, block, section)


def _body(sample: Sample, block: Code, section: Section) -> Body:
    assert sample.value is not None
    title = block.title or sample.title
    return Body(
        sample.value,
        block.line(sample.line),
        block.line(sample.last_line),
        sample.dialect,
        section,
        title,
    )


_HEAD = re.compile(r"^HTTP/\d(?:\.\d)?\s+\d{3}\b|^[A-Za-z][\w-]*:\s")
_REMARK = ("//", "#", "/*")


def _opens_with_bracket(block: Code) -> bool:
    """Whether a block holds a body; the status and the headers above it do not count."""
    texts = [line.strip() for line in block.lines if line.strip()]
    texts = [text for text in texts if not text.startswith(_REMARK)]
    if texts and texts[0].startswith("HTTP/"):
        texts = [text for text in texts if not _HEAD.match(text)]
    return bool(texts) and texts[0][:1] in "{["


def _file(body: Body, meaning: str | None, answered: bool, found: Examples) -> None:
    refused = refusal_of(body)
    status = body.section.status
    if meaning in _REFUSALS or (status is not None and status >= 400):
        found.refusals.append(refused or Refusal(None, "", body.line, body))
    elif meaning in _BODIES:
        found.requests.append(body)
    elif meaning in _ANSWERS:
        (
            found.refusals.append(refused)
            if refused and found.responses
            else found.responses.append(body)
        )
    elif refused is not None:
        found.refusals.append(refused)
    elif meaning == "example":
        (found.responses if answered or found.requests else found.requests).append(body)
    elif meaning != "changes":
        found.unlabelled.append(body)


def refusal_of(body: Body) -> Refusal | None:
    """What a body refuses: it has a few members, and a code that is no success."""
    node = body.node
    if not isinstance(node, ObjectNode) or len(node.members) > 6:
        return None
    if any(
        isinstance(m.value, ObjectNode) and m.value.members and m.name.lower() != "error"
        for m in node.members
    ):
        return None
    told = refusal(node, body.line)
    if told is None or not told.message:
        return None
    return Refusal(
        told.code, told.message, body.last_line if told.line > body.last_line else told.line, body
    )


def _tell_viewer(found: Examples, findings: Findings) -> None:
    viewed = [body for body in [*found.requests, *found.responses] if body.dialect == "viewer"]
    if viewed:
        line = min(body.line for body in viewed)
        told = "the examples are the text of a JSON viewer, without commas between members"
        findings.info("sample-from-viewer", line, told)
