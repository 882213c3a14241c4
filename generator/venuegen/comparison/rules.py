"""The rules that tell how much a difference weighs, one small function a kind of fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from venuegen.comparison.changes import Change, Weight
from venuegen.facts import ConstraintFact, EndpointFacts, FieldFact, PageFacts, ParameterFact

BREAKING, ADDITIVE, WORDS = Weight.BREAKING, Weight.ADDITIVE, Weight.WORDS


class Difference(NamedTuple):
    """A change before it knows its endpoint and its page."""

    rule: str
    weight: Weight
    subject: str
    old: str | None
    new: str | None
    line: int


def compare(old: Iterable[PageFacts], new: Iterable[PageFacts]) -> tuple[Change, ...]:
    """All changes from one reading to another, ordered by endpoint; moving a page is none."""
    before, after = _endpoints(old), _endpoints(new)
    changes: list[Change] = []
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        page = now or was
        assert page is not None
        changes += [
            Change(d.rule, d.weight, " ".join(key), d.subject, d.old, d.new, page.source, d.line)
            for d in _endpoint(was, now)
        ]
    return tuple(changes)


def _endpoints(pages: Iterable[PageFacts]) -> dict[tuple[str, str], EndpointFacts]:
    return {(e.method, e.path): e for page in pages for e in page.endpoints}


def _endpoint(was: EndpointFacts | None, now: EndpointFacts | None) -> Iterator[Difference]:
    if was is None or now is None:
        if now is not None:
            yield Difference("endpoint-added", ADDITIVE, "endpoint", None, now.title, now.line)
        elif was is not None:
            yield Difference("endpoint-removed", BREAKING, "endpoint", was.title, None, was.line)
        return
    yield from _call(was, now)
    yield from _parameters(was.request, now.request)
    yield from _fields(was.response, now.response, now.line)
    yield from _conditions(was, now)
    if (was.title, was.description, was.notes) != (now.title, now.description, now.notes):
        yield Difference("words", WORDS, "description", "", "reworded", now.line)


def _call(was: EndpointFacts, now: EndpointFacts) -> Iterator[Difference]:
    for name in ("auth", "body", "permission"):
        old, new = getattr(was, name), getattr(now, name)
        if old != new:
            yield Difference(f"{name}-changed", BREAKING, name, str(old), str(new), now.line)
    for host in sorted(set(was.hosts) - set(now.hosts)):
        yield Difference("host-removed", BREAKING, "hosts", host, None, now.line)
    for host in sorted(set(now.hosts) - set(was.hosts)):
        yield Difference("host-added", ADDITIVE, "hosts", None, host, now.line)
    if now.deprecated and not was.deprecated:
        yield Difference("deprecated", ADDITIVE, "deprecation", None, "deprecated", now.line)
    if was.weight != now.weight:
        old, new = str(was.weight), str(now.weight)
        yield Difference("weight-changed", ADDITIVE, "weight", old, new, now.line)


def _parameters(was: Sequence[ParameterFact], now: Sequence[ParameterFact]) -> Iterator[Difference]:
    before, after = {p.name: p for p in was}, {p.name: p for p in now}
    for name, old in before.items():
        if name not in after:
            yield Difference("parameter-removed", BREAKING, name, old.type, None, old.line)
        else:
            yield from _parameter(old, after[name])
    for name, new in after.items():
        if name not in before:
            weight = BREAKING if new.required is True else ADDITIVE
            yield Difference("parameter-added", weight, name, None, new.type, new.line)


def _parameter(old: ParameterFact, new: ParameterFact) -> Iterator[Difference]:
    name, line = new.name, new.line
    if old.type != new.type:
        yield Difference("parameter-type", BREAKING, name, old.type, new.type, line)
    if old.place != new.place:
        yield Difference("parameter-place", BREAKING, name, str(old.place), str(new.place), line)
    if old.required != new.required:
        weight = ADDITIVE if new.required is False else BREAKING
        said = (_required(old), _required(new))
        yield Difference("parameter-required", weight, name, *said, line)
    if old.default != new.default:
        said = (str(old.default), str(new.default))
        yield Difference("parameter-default", BREAKING, f"{name} (default)", *said, line)
    yield from _allowed(old, new)
    if old.description != new.description:
        yield Difference("words", WORDS, name, old.description, new.description, line)


def _allowed(old: ParameterFact, new: ParameterFact) -> Iterator[Difference]:
    """What clients check before sending: closed lists of values, ranges, lengths."""
    name, line = new.name, new.line
    if new.enum and not new.enum_open and (old.enum_open or not old.enum):
        values = ", ".join(map(str, new.enum))
        yield Difference("values-closed", BREAKING, f"{name} (values)", None, values, line)
    elif old.enum and not old.enum_open and (new.enum_open or not new.enum):
        values = ", ".join(map(str, old.enum))
        yield Difference("values-opened", ADDITIVE, f"{name} (values)", values, None, line)
    else:
        gone = ADDITIVE if new.enum_open else BREAKING
        yield from _enum(name, old.enum, new.enum, line, gone, ADDITIVE)
    for what in ("range", "max_length"):
        was, now = getattr(old, what), getattr(new, what)
        if was != now:
            weight = ADDITIVE if now is None else BREAKING
            said = (_bounds(was), _bounds(now))
            yield Difference("parameter-bounds", weight, f"{name} ({what})", *said, line)


def _bounds(value: tuple[str | None, str | None] | int | None) -> str | None:
    if isinstance(value, tuple):
        return " to ".join(one or "…" for one in value)
    return None if value is None else str(value)


def _required(parameter: ParameterFact) -> str:
    known = {True: "required", False: "optional", "conditional": "conditional"}
    return "unknown" if parameter.required is None else known[parameter.required]


def _enum(
    name: str,
    old: tuple[object, ...] | None,
    new: tuple[object, ...] | None,
    line: int,
    gone: Weight,
    come: Weight,
) -> Iterator[Difference]:
    """Values that are sent break when they go; a reader of responses breaks when new ones come."""
    if old is None or new is None:
        return
    for value in sorted(map(str, set(old) - set(new))):
        yield Difference("value-removed", gone, f"{name} (values)", value, None, line)
    for value in sorted(map(str, set(new) - set(old))):
        yield Difference("value-added", come, f"{name} (values)", None, value, line)


def _fields(
    was: Sequence[FieldFact], now: Sequence[FieldFact], endpoint_line: int
) -> Iterator[Difference]:
    before: Mapping[str, FieldFact] = {f.path: f for f in was}
    after: Mapping[str, FieldFact] = {f.path: f for f in now}
    for path, old in before.items():
        new = after.get(path)
        subject = f"response {path}"
        if new is None:
            yield Difference("field-removed", BREAKING, subject, old.type, None, endpoint_line)
            continue
        if old.type != new.type:
            yield Difference("field-type", BREAKING, subject, old.type, new.type, new.line)
        yield from _enum(subject, old.enum, new.enum, new.line, ADDITIVE, BREAKING)
        if old.description != new.description:
            yield Difference("words", WORDS, subject, old.description, new.description, new.line)
    for path, new in after.items():
        if path not in before:
            yield Difference("field-added", ADDITIVE, f"response {path}", None, new.type, new.line)


def _key(rule: ConstraintFact) -> tuple[str, tuple[str, ...], object, object, object]:
    return rule.kind, rule.fields, rule.when, rule.limit, rule.scope


def _conditions(was: EndpointFacts, now: EndpointFacts) -> Iterator[Difference]:
    before = {_key(one): one for one in was.constraints}
    after = {_key(one): one for one in now.constraints}
    for key in sorted(before.keys() - after.keys(), key=str):
        told = f"{key[0]} {', '.join(key[1])}"
        yield Difference("constraint-removed", ADDITIVE, "constraint", told, None, now.line)
    for key in sorted(after.keys() - before.keys(), key=str):
        told = f"{key[0]} {', '.join(key[1])}"
        weight = WORDS if after[key].when == "unread" else BREAKING
        yield Difference("constraint-added", weight, "constraint", None, told, after[key].line)
    limits = (
        sorted((x.scope, x.requests, x.seconds) for x in side.rate_limits) for side in (was, now)
    )
    old, new = (", ".join(f"{n} per {s:g} s ({scope})" for scope, n, s in side) for side in limits)
    if old != new:
        yield Difference(
            "rate-limit", ADDITIVE, "rate limits", old or "none", new or "none", now.line
        )
    known = {(e.code, e.http) for e in was.errors}
    for error in now.errors:
        if (error.code, error.http) not in known:
            told = str(error.code if error.code is not None else error.http)
            yield Difference("error-added", ADDITIVE, "errors", None, told, error.line)
