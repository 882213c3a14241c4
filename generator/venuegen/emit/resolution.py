"""What stands beside a method that changes something: how its outcome is resolved, and what became
of the items of a batch."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from venuegen.emit.annotations import Annotations
from venuegen.emit.encoders import (
    Code,
    join,
    path_part,
    python_identifier,
    python_literal,
    python_string,
    python_strings,
)
from venuegen.emit.endpoints import constant_name, member_path, paging_argument
from venuegen.emit.naming import ClassPath, outcomes_name, resolve_name
from venuegen.emit.resolution_text import outcomes_documentation, resolve_documentation
from venuegen.emit.schema import handed_over, whole_body
from venuegen.model import Array, Endpoint, Pairs, Query, Resolution, Type, Venue

_VERDICTS = {
    "order": ("Placed[{}]", "NotPlaced", "StillUnknown"),
    "cancel": ("Cancelled[{}]", "NotCancelled[{}]", "StillUnknown"),
    "change": ("Applied[{}]", "NotApplied[{}]", "StillUnknown"),
}
_OUTCOMES = ("Accepted[{}]", "Refused[{}]", "Unclear[{}]")


@dataclass(frozen=True, slots=True)
class Resolve:
    """What the templates print of the method that finds out what became of a call.

    `verdicts` are the classes that its annotation names, `groups` those whose models it names.
    """

    name: Code
    constant: Code
    arguments: tuple[tuple[Code, Code], ...]
    returns: Code
    documentation: str
    verdicts: frozenset[str]
    groups: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What the templates print of the method that reads the items of a batch's answer."""

    name: Code
    constant: Code
    arguments: tuple[tuple[Code, Code], ...]
    item: Code
    returns: Code
    documentation: str
    verdicts: frozenset[str] = frozenset({"Accepted", "Refused", "Unclear"})


@dataclass(frozen=True, slots=True)
class _Asked:
    """An endpoint that is asked, and the row that its answer shows of an order."""

    group: str
    endpoint: Endpoint
    body: Type
    row: Type
    path: ClassPath
    rows: str
    lists: bool


@dataclass(slots=True)
class _Types:
    """The annotations of orders, and the groups whose models they name."""

    venue: Venue
    group: str
    annotations: Annotations
    groups: set[str] = field(default_factory=set)

    def of(self, asked: _Asked) -> Code:
        prefix = "models." if asked.group == self.group else f"{path_part(asked.group)}_models."
        own = Annotations(models=prefix)
        written = own.response(asked.row, asked.path)
        self.annotations.used |= own.used
        if asked.group != self.group and prefix in written:
            self.groups.add(asked.group)
        return written


def resolve_of(
    venue: Venue, group: str, endpoint: Endpoint, annotations: Annotations
) -> Resolve | None:
    """The method that resolves unknown outcomes of an endpoint, where venue.yaml says how."""
    found = endpoint.resolved_by
    if found is None:
        return None
    types = _Types(venue, group, annotations)
    asked = [_asked(venue, query) for query in found.queries]
    telling = zip(found.queries, asked, strict=True)
    orders = list(dict.fromkeys(types.of(one) for query, one in telling if _shows_all(query)))
    named: tuple[str, ...] = _VERDICTS[found.kind] if found.queries else ("StillUnknown",)
    if found.gone:
        named = (named[0], "StillUnknown")
    returns = _union(named, orders)
    return Resolve(
        name=python_identifier(resolve_name(endpoint)),
        constant=Code(f"RESOLVE_{constant_name(endpoint)}"),
        arguments=tuple(_arguments(group, endpoint, found, asked)),
        returns=Code(f"list[{returns}]") if found.each else returns,
        documentation=resolve_documentation(endpoint, found),
        verdicts=frozenset(name.partition("[")[0] for name in named),
        groups=frozenset(types.groups),
    )


def outcomes_of(venue: Venue, endpoint: Endpoint, annotations: Annotations) -> Outcomes | None:
    """The method that reads what became of a batch's items, where its answer says so."""
    batch = endpoint.batch
    if batch is None:
        return None
    asked = _place(venue, "", endpoint, batch.items)
    item = annotations.response(asked.row, asked.path)
    arguments = [
        (Code("code"), python_string(member_path(asked.row, batch.code).attributes)),
        (Code("success"), python_strings(batch.success)),
    ]
    if asked.rows:
        arguments.append((Code("items"), python_string(asked.rows)))
    if batch.message:
        attribute = member_path(asked.row, batch.message).attributes
        arguments.append((Code("message"), python_string(attribute)))
    if batch.unknown:
        arguments.append((Code("unknown"), python_strings(batch.unknown)))
    return Outcomes(
        name=python_identifier(outcomes_name(endpoint)),
        constant=Code(f"BATCH_{constant_name(endpoint)}"),
        arguments=tuple(arguments),
        item=item,
        returns=Code(f"list[{_union(_OUTCOMES, [item])}]"),
        documentation=outcomes_documentation(endpoint),
    )


def _shows_all(query: Query) -> bool:
    """Whether an order that is found there can be compared with what was sent."""
    return all(member for _, member in query.content)


def _union(verdicts: Iterable[str], orders: list[Code]) -> Code:
    return Code(" | ".join(one.format(" | ".join(orders)) for one in verdicts))


def _asked(venue: Venue, query: Query) -> _Asked:
    endpoint = venue.endpoint(query.call)
    assert endpoint is not None  # assembly has seen to it
    return _place(venue, query.call.partition(".")[0], endpoint, query.items)


def _place(venue: Venue, group: str, endpoint: Endpoint, items: str | None) -> _Asked:
    envelope = next(one for one in venue.envelopes if one.name == endpoint.envelope)
    data, path, _ = handed_over(endpoint, envelope)
    reached = member_path(data, items)
    for part in reached.labels:
        path /= part
    listed = isinstance(reached.type, Array)
    row = reached.type.item if isinstance(reached.type, Array) else reached.type
    body = whole_body(endpoint, envelope)
    where = path / "item" if listed else path
    return _Asked(group, endpoint, body, row, where, reached.attributes, listed)


def _arguments(
    group: str, endpoint: Endpoint, found: Resolution, asked: list[_Asked]
) -> Iterator[tuple[Code, Code]]:
    """The keyword arguments of `Resolution(…)`."""
    method = f"{path_part(group)}.{resolve_name(endpoint)}"
    yield Code("method"), python_string(method)
    yield Code("kind"), python_string(found.kind)
    if found.queries:
        yield Code("queries"), _tuple(map(_query, found.queries, asked))
    if found.ids:
        yield Code("ids"), python_strings(found.ids)
    if found.each:
        yield Code("each"), python_strings(found.each)
    if found.gone:
        yield Code("gone"), Code("True")
    if found.kind == "cancel" and found.states:
        yield Code("states"), _pairs(found.states)
    for name, seconds in (("window", found.window), ("lag", found.lag)):
        if seconds is not None and found.queries:
            yield Code(name), python_literal(seconds)
    if found.nothing:
        yield Code("nothing"), python_string(found.nothing)


def _query(query: Query, asked: _Asked) -> Code:
    def attributes(pairs: Pairs) -> Code:
        shown = ((ours, member_path(asked.row, member).attributes) for ours, member in pairs)
        return _pairs(tuple(shown))

    state = dict(query.order).get("state")
    arguments = [python_string(query.call)]
    if query.by:
        arguments.append(Code(f"by={_pairs(query.by)}"))
    if query.given:
        given = (Code(f"({python_string(n)}, {python_literal(v)})") for n, v in query.given)
        arguments.append(Code(f"given={_tuple(given)}"))
    if asked.rows:
        arguments.append(Code(f"rows={python_string(asked.rows)}"))
    if asked.lists:
        arguments.append(Code("lists=True"))
    for name, pairs in (("ids", query.ids), ("content", query.content), ("values", query.values)):
        if pairs:
            arguments.append(Code(f"{name}={attributes(pairs)}"))
    if state:
        told = member_path(asked.row, state).attributes
        arguments.append(Code(f"state={python_string(told)}"))
    if query.shows:
        arguments.append(Code(f"shows={python_strings(query.shows)}"))
    if query.absent:
        arguments.append(Code(f"absent={python_strings(query.absent)}"))
    if query.remembers is not None:
        seconds = query.remembers
        written = Code('float("inf")') if math.isinf(seconds) else python_literal(seconds)
        arguments.append(Code(f"remembers={written}"))
    if query.most is not None:
        arguments.append(Code(f"most={python_literal(query.most)}"))
    if asked.endpoint.paging is not None:
        paging = paging_argument(asked.endpoint, asked.endpoint.paging, asked.body)
        arguments.append(Code(f"paging={paging}"))
    return Code(f"Query({join(arguments)})")


def _pairs(pairs: Pairs) -> Code:
    return _tuple(Code(f"({python_string(a)}, {python_string(b)})") for a, b in pairs)


def _tuple(parts: Iterable[Code]) -> Code:
    return Code("(" + join(parts) + ",)")
