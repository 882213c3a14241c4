"""Sentences of docstrings and docs, composed of page text before any sink encodes them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from venuegen.emit.encoders import one_line
from venuegen.emit.naming import iterator_name, outcomes_name, resolve_name
from venuegen.emit.rules import rule_sentences
from venuegen.emit.schema import Class
from venuegen.model import (
    DocumentedError,
    Endpoint,
    ErrorClass,
    Field,
    Group,
    Moment,
    Paging,
    Parameter,
    Plain,
    RateLimit,
    Type,
    Untrusted,
    Venue,
)


def sentence(text: str) -> str:
    """The text on one line with a stop at its end."""
    flat = one_line(text).strip()
    return flat if not flat or flat[-1] in ".!?。:;" else f"{flat}."


def models_summary(venue: Venue, group: Group) -> str:
    return f"{venue.title}: the responses of {group.title}."


def class_summary(class_: Class) -> str:
    """What a class of models stands for."""
    if not class_.path:
        return f"The whole body of a response of `{class_.endpoint.name}`."
    return f"`{one_line('.'.join(class_.path))}` in a response of `{class_.endpoint.name}`."


def field_meaning(field: Field) -> str:
    """The meaning of a field of a response: its description, unit and values."""
    parts = [*_unit(field.unit), *_meanings(field)]
    if not field.documented:
        parts.append("Known from the example of the page alone.")
    return _once(field.description, parts)


def member_meaning(field: Field) -> str:
    """The meaning of a member of an object that a call takes."""
    return _once(field.description, [*_written(field), *_range(field), *_meanings(field)])


def parameter_meaning(parameter: Parameter) -> str:
    """What a caller must know of a parameter, its type apart."""
    parts = [
        *_written(parameter),
        *_range(parameter),
        *_meanings(parameter),
        *_default(parameter),
    ]
    if parameter.required == "conditional":
        parts.append("Required in some cases.")
    return _once(parameter.description, parts)


_WORD = re.compile(r"\w+(?:\.\d+)?")
_MARKS = frozenset(("from", "to", "at", "least", "most", "unit", "values", "characters"))


def _once(description: Untrusted, facts: Iterable[str]) -> str:
    """The description and the facts that were read of it, without those that it states itself."""
    stated = sentence(description)
    words = {word.casefold() for word in _WORD.findall(stated)}
    parts = [
        fact
        for fact in facts
        if not {word.casefold() for word in _WORD.findall(fact)} - _MARKS <= words
    ]
    return " ".join(part for part in (stated, *parts) if part)


def values_of(type_: Type) -> tuple[str | int, ...]:
    """The documented values of a scalar, none where any will do."""
    return type_.enum or () if isinstance(type_, Plain) else ()


def _unit(unit: Untrusted | None) -> list[str]:
    return [f"Unit: {one_line(unit)}."] if unit else []


def _meanings(row: Parameter | Field) -> list[str]:
    named = [f"{one_line(key)}: {one_line(one)}" for key, one in row.enum_meanings.items()]
    return [f"Values: {'; '.join(named)}."] if named else []


#: How a point in time is written, in words.
_MOMENTS: Mapping[Moment, str] = {
    "s": "seconds since 1970",
    "ms": "milliseconds since 1970",
    "us": "microseconds since 1970",
    "iso": "a text such as 2017-05-11T15:19:30Z",
}


def _written(parameter: Parameter | Field) -> list[str]:
    """The unit; that of a point in time with what else may be given for it."""
    moment = parameter.type.moment if isinstance(parameter.type, Plain) else None
    if moment is None:
        return _unit(parameter.unit)
    return [f"Written as {_MOMENTS[moment]}; a datetime with a zone is taken, too."]


def _range(parameter: Parameter | Field) -> Iterator[str]:
    low, high = parameter.range or (None, None)
    if low is not None and high is not None:
        yield f"From {one_line(low)} to {one_line(high)}."
    elif low is not None:
        yield f"At least {one_line(low)}."
    elif high is not None:
        yield f"At most {one_line(high)}."
    if parameter.max_length is not None:
        yield f"At most {parameter.max_length} characters."


def _default(parameter: Parameter) -> Iterator[str]:
    if parameter.default is not None:
        yield f"The venue's default: {json.dumps(parameter.default, ensure_ascii=False)}."
    elif parameter.default_text:
        yield f"The venue's default: {sentence(parameter.default_text)}"


def limit(rate: RateLimit) -> str:
    """`144 requests in 3 s per uid`."""
    per = f" per {one_line(rate.scope)}" if rate.scope else ""
    calls = "1 request" if rate.requests == 1 else f"{rate.requests} requests"
    locked = f", exceeding it locks out for {rate.locked:g} s" if rate.locked else ""
    return f"{calls} in {rate.seconds:g} s{per}{locked}"


def weight(endpoint: Endpoint) -> str | None:
    """The weight of a call as the page has it, conditional ones included."""
    if endpoint.weight is None:
        return None
    if isinstance(endpoint.weight, int | float | str):
        return one_line(str(endpoint.weight))
    return json.dumps(endpoint.weight, ensure_ascii=False)


def error_class_of(error: DocumentedError, classes: tuple[ErrorClass, ...]) -> str:
    """The name of the exception that a documented refusal raises, by code first, then by status."""
    for found in classes:
        if error.code is not None and str(error.code) in found.codes:
            return found.name
    for found in classes:
        if error.http is not None and error.http in found.http:
            return found.name
    if error.http is None:
        return "Rejected"
    return STATUSES.get(error.http, "Unavailable" if error.http >= 500 else "Rejected")


#: The exceptions of HTTP statuses, as `_runtime.errors` has them.
STATUSES = {
    400: "InvalidRequest",
    401: "AuthenticationError",
    403: "PermissionDenied",
    404: "NotFound",
    418: "RateLimited",
    422: "InvalidRequest",
    429: "RateLimited",
}


def method_documentation(
    endpoint: Endpoint, arguments: Mapping[str, str], classes: tuple[ErrorClass, ...]
) -> str:
    """The docstring of a method; blank lines part its sections."""
    blocks = list(introduction(endpoint))
    given = [
        f"    {arguments[str(p.name)]}: {parameter_meaning(p) or '-'}"
        for p in endpoint.parameters
        if not p.signed
    ]
    if given:
        blocks.append("\n".join(["Args:", *given]))
    raised = [
        f"    {error_class_of(error, classes)}: {_refusal(error)}" for error in endpoint.errors
    ]
    if raised:
        blocks.append("\n".join(["Raises:", *raised]))
    if about := list(notes(endpoint)):
        blocks.append("\n".join(["Notes:", *(f"    {note}" for note in about)]))
    blocks.append(source(endpoint))
    return "\n\n".join(block for block in dict.fromkeys(blocks) if block)


def iterator_documentation(endpoint: Endpoint, paging: Paging, arguments: Mapping[str, str]) -> str:
    """The docstring of the method that walks through a listing's pages."""
    start, method = arguments[paging.parameter], endpoint.name
    first = "" if paging.first is None else " (else the first)"
    told = f"The items of `{method}` from the page that `{start}` says{first} to the last"
    blocks = [f"{told}, each page fetched when it is needed."]
    if paging.size is not None:
        blocks.append(f"`{arguments[paging.size]}` sets how many items a page has.")
    blocks.append(
        "More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice "
        f"`RepeatedCursor`. The arguments are those of `{method}`."
    )
    return "\n\n".join([*blocks, source(endpoint)])


def introduction(endpoint: Endpoint) -> Iterator[str]:
    """What a caller reads first: what the call does, and the terms of calling it."""
    yield sentence(endpoint.title)
    yield from map(sentence, endpoint.description.splitlines())
    yield from cautions(endpoint)
    yield from rule_sentences(endpoint)
    yield terms(endpoint)
    yield beside(endpoint)


def cautions(endpoint: Endpoint) -> Iterator[str]:
    """What a caller should know before relying on an endpoint."""
    if endpoint.deprecated:
        yield "Deprecated by the venue."
    if endpoint.provenance == "third-party":
        named = endpoint.page.attested_by if endpoint.page else None
        by = f" ({named})" if named else ""
        yield f"Attested by third parties only{by}, not by the venue's own documentation."


def notes(endpoint: Endpoint) -> Iterator[str]:
    """What is to be known about the page: its remarks, and how far its original was seen."""
    yield from dict.fromkeys(map(sentence, endpoint.notes))
    if endpoint.page is not None and endpoint.page.seen == "part":
        yield f"The original was seen in part. {sentence(endpoint.page.note)}"
    elif endpoint.page is not None and endpoint.page.note:
        yield sentence(endpoint.page.note)


def terms(endpoint: Endpoint) -> str:
    """Permission, rate limits and weight."""
    told: list[str] = []
    if endpoint.permission:
        told.append(f"Permission: {one_line(endpoint.permission)}.")
    if endpoint.rate_limits:
        told.append(f"Rate limit: {'; '.join(map(limit, endpoint.rate_limits))}.")
    if (counted := weight(endpoint)) is not None:
        told.append(f"Weight: {counted}.")
    return " ".join(told)


def beside(endpoint: Endpoint) -> str:
    """The client's own methods that stand beside that of the endpoint."""
    told: list[str] = []
    if endpoint.paging is not None:
        told.append(f"Comes in pages: `{iterator_name(endpoint)}` hands over the items of all.")
    if endpoint.batch is not None:
        reader = outcomes_name(endpoint)
        told.append(f"Each item succeeds or fails by itself: `{reader}` reads which did.")
    if endpoint.resolved_by is not None and endpoint.resolved_by.nothing:
        why = sentence(endpoint.resolved_by.nothing)
        told.append(f"Nothing can be asked about a call with an unknown outcome. {why}")
    elif endpoint.resolved_by is not None:
        resolver = resolve_name(endpoint)
        told.append(f"What became of a call with an unknown outcome: ask with `{resolver}`.")
    return " ".join(told)


def _refusal(error: DocumentedError) -> str:
    code = f"code {one_line(str(error.code))}" if error.code is not None else None
    status = f"HTTP {error.http}" if error.http is not None else None
    where = ", ".join(part for part in (status, code) if part)
    return f"{where}: {sentence(error.message)}" if where else sentence(error.message)


def source(endpoint: Endpoint) -> str:
    """Where the endpoint is documented: page and heading; the line is in the manifest."""
    url = f" ({endpoint.page.url})" if endpoint.page is not None and endpoint.page.url else ""
    return f"Source: {endpoint.source.page}, «{one_line(endpoint.title)}»{url}"
