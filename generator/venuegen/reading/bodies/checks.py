"""What samples say against tables: types, names, hosts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from venuegen.facts import FieldFact, ParameterFact, Place
from venuegen.reading.bodies.examples import Examples
from venuegen.reading.bodies.trees import Seen, Tree, is_numeric, last_name
from venuegen.reading.findings import Findings
from venuegen.vocabulary.types import type_of

_SAFE = 2**53
_KINDS = ("string", "integer", "number", "boolean")
_NOT_PARAMETERS = frozenset(
    [
        "headers",
        "params",
        "data",
        "json",
        "body",
        "url",
        "method",
        "timeout",
        "verify",
        "auth",
        "path",
        "host",
        "key",
        "secret",
        "api_key",
        "secret_key",
        "apikey",
        "apisecret",
        "content-type",
        "accept",
        "authorization",
        "user-agent",
        "type",
        "title",
        "name",
    ]
)


@dataclass(frozen=True, slots=True)
class SentValue:
    """A value that a sample sends under a parameter's name."""

    name: str
    kind: str
    value: str
    line: int
    place: Place | None
    sure: bool


def sent_values(examples: Examples, bodies: Tree) -> list[SentValue]:
    """Every name and value that samples of the request show, in the order of the page."""
    found = [
        SentValue(path, kind, str(seen.values[0]) if seen.values else "", seen.line, "body", True)
        for path, seen in bodies.items()
        for kind in seen.kinds
    ]
    for code in examples.codes:
        for sent in code.sent:
            place: Place | None = sent.place
            found.append(
                SentValue(sent.name, sent.kind, sent.value, sent.line, place, sent.via != "keyword")
            )
    return sorted(found, key=lambda value: value.line)


def seen_of(values: Sequence[SentValue]) -> dict[str, Seen]:
    """The values by name, as a body's tree would show them; a query tells no type."""
    found: dict[str, Seen] = {}
    for sent in values:
        seen = found.setdefault(sent.name, Seen(sent.name, sent.line))
        kind = sent.kind.split("<")[0]
        if kind in _KINDS or kind in ("array", "object"):
            seen.kinds.setdefault(sent.kind)
        if kind == "string" and sent.value:
            seen.values.append(sent.value)
        elif kind in ("integer", "number") and is_numeric(sent.value):
            seen.values.append(
                Decimal(sent.value) if kind == "number" else int(Decimal(sent.value))
            )
    return found


def check_sent(
    parameters: Sequence[ParameterFact], values: Sequence[SentValue], findings: Findings
) -> None:
    """Warn where a sample sends a parameter in another type than the table documents."""
    by_name: dict[str, list[SentValue]] = {}
    for value in values:
        by_name.setdefault(value.name, []).append(value)
    for parameter in parameters:
        for sent in by_name.get(parameter.name, []):
            told = _disagreement(parameter, sent)
            if told is not None:
                findings.warn("type-disagrees", parameter.line, told, parameter.name)
                break


def _disagreement(parameter: ParameterFact, sent: SentValue) -> str | None:
    kind = sent.kind.split("<")[0]
    if kind not in _KINDS or parameter.documented_type is None:
        return None
    kinds = [part.split("<")[0] for part in parameter.type.split("|")]
    if len(kinds) < 2 or kind not in kinds or kinds[0] in ("any", "array", "object"):
        return None
    if kind in (type_of(parameter.documented_type) or kinds[0]).split("|"):
        return None
    big = (
        " above 2**53"
        if kind == "integer" and is_numeric(sent.value) and abs(int(Decimal(sent.value))) > _SAFE
        else ""
    )
    article = "an" if kind == "integer" else "a"
    return (
        f"`{parameter.name}` is documented {parameter.documented_type}, the sample "
        f"(line {sent.line}) sends {article} {kind}{big}; both are accepted"
    )


def check_unlisted(
    parameters: Sequence[ParameterFact],
    values: Sequence[SentValue],
    headers: frozenset[str],
    findings: Findings,
) -> None:
    """Warn of names that samples send and no table lists."""
    listed = {
        part for parameter in parameters for part in (parameter.name, last_name(parameter.name))
    }
    told: set[str] = set()
    for sent in values:
        name = sent.name
        if (
            not sent.sure
            or name in listed
            or last_name(name) in listed
            or name in told
            or name in headers
        ):
            continue
        if name.lower() in _NOT_PARAMETERS or not parameters:
            continue
        told.add(name)
        if len(told) <= 3:
            message = (
                f"`{name}` is sent by the sample but is not among the parameters; it is left out"
            )
            findings.warn("parameter-unlisted", sent.line, message, name)


def check_read(fields: Sequence[FieldFact], examples: Examples, findings: Findings) -> None:
    """Warn where sample code reads a member that neither table nor example of the response has."""
    if not fields:
        return
    known = {last_name(field.path) for field in fields}
    for code in examples.codes:
        for read in code.read:
            name = last_name(read.path)
            if name not in known:
                known.add(name)
                told = f"the sample code reads `{read.path}`, which the response does not have"
                findings.warn("response-member-unknown", read.line, told, read.path)


def check_hosts(examples: Examples, findings: Findings) -> list[tuple[str, int]]:
    """The hosts that sample code names; a warning where two samples name different ones."""
    found: dict[str, int] = {}
    first: tuple[str, int, str] | None = None
    for code in examples.codes:
        for host, line in code.hosts:
            found.setdefault(host, line)
            if first is None:
                first = (host, line, code.language)
            elif host != first[0] and line != first[1]:
                told = f"the samples name different hosts: {first[0]} here, {host} on line {line}"
                findings.warn("hosts-disagree", first[1], told, "hosts")
    return list(found.items())
