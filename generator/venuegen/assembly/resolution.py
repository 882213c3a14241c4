"""How unknown outcomes are resolved: what venue.yaml says, held against the endpoints."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from venuegen.errors import UserError
from venuegen.model import (
    Array,
    Batch,
    Endpoint,
    Group,
    Object,
    Plain,
    Query,
    Resolution,
    Scalar,
    Type,
    Venue,
    member_of,
)
from venuegen.venue import VenueConfig
from venuegen.venue.resolution import AskPart, BatchPart, OrdersPart, ResolvedByPart, SecondsPart

_IDS = ("id", "client_id")
_Key = tuple[str | int, ...]


def resolution_of(config: VenueConfig, said: ResolvedByPart | None) -> Resolution | None:
    """The resolution of one call, with what the venue's queries show and remember."""
    if said is None:
        return None
    facts = config.resolution
    return Resolution(
        kind=said.verdict,
        queries=tuple(_query(said, ask, facts.queries.get(ask.call)) for ask in said.ask),
        sent=tuple(said.sent.items()),
        each=said.each,
        gone=said.gone,
        states=tuple((str(word), mean) for mean, all_ in facts.states.items() for word in all_),
        window=_seconds(facts.signature_window),
        lag=_seconds(facts.visibility_lag),
        answer=tuple(said.answer.items()),
        nothing=said.nothing,
    )


def batch_of(said: BatchPart | None) -> Batch | None:
    """Where a batch's answer says what became of its items."""
    if said is None:
        return None
    success, unknown = (tuple(map(str, codes)) for codes in (said.success, said.unknown))
    return Batch(said.code, success, said.items, said.message, unknown)


def _seconds(part: SecondsPart | None) -> float | None:
    return None if part is None else float(part.seconds)


def _query(said: ResolvedByPart, ask: AskPart, orders: OrdersPart | None) -> Query:
    bare = Query(ask.call, tuple(ask.by.items()), tuple(ask.given.items()))
    if said.verdict == "change" and not said.gone:
        match, values = tuple(ask.match.items()), tuple(ask.values.items())
        return replace(bare, ids=match, values=values)
    shown = {str(role): member for role, member in orders.order.items()} if orders else {}
    sent = [(role, ours) for role, ours in said.sent.items()]
    content = [(ours, shown.get(role, "")) for role, ours in sent if role not in _IDS]
    memory = orders.remembers if orders else None
    return replace(
        bare,
        items=orders.items if orders else None,
        order=tuple(shown.items()),
        ids=tuple((ours, shown[role]) for role, ours in sent if role in _IDS and role in shown),
        content=(*content, *ask.match.items()),
        shows=orders.shows if orders else (),
        absent=tuple(map(str, orders.absent)) if orders else (),
        remembers=None if memory is None else float(memory.seconds or math.inf),
        most=orders.most if orders else None,
    )


def makeable(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups without questions to endpoints that an error has taken out."""
    there = {f"{group.name}.{one.name}" for group in groups for one in group.endpoints}

    def mended(one: Endpoint) -> Endpoint:
        found = one.resolved_by
        if found is None or all(query.call in there for query in found.queries):
            return one
        queries = tuple(query for query in found.queries if query.call in there)
        return replace(one, resolved_by=replace(found, queries=queries) if queries else None)

    return tuple(replace(group, endpoints=tuple(map(mended, group.endpoints))) for group in groups)


def check_resolution(config: VenueConfig, venue: Venue) -> None:
    """Every query is there, can be made from what was sent, and shows what it is said to show."""
    for name in config.resolution.queries:
        if venue.endpoint(name) is None:
            message = f"there is no endpoint {name}"
            raise config.mistake(message, "resolution", "queries", name)
    for name, part in config.endpoints.items():
        if part.resolved_by is not None:
            _Check(config, venue, name).resolution(part.resolved_by)
        if part.client_order_id is not None:
            _Check(config, venue, name).own_id(part.client_order_id.parameter)
        if part.batch is not None:
            _Check(config, venue, name).batch(part.batch)


class _Check:
    """The checks of what is said of one endpoint."""

    def __init__(self, config: VenueConfig, venue: Venue, name: str) -> None:
        endpoint = venue.endpoint(name)
        assert endpoint is not None
        self.config, self.venue, self.name, self.endpoint = config, venue, name, endpoint

    def mistake(self, message: str, *key: str | int) -> UserError:
        return self.config.mistake(message, "endpoints", self.name, *key)

    def resolution(self, said: ResolvedByPart) -> None:
        where = "resolved_by"
        parameters = _types(self.endpoint)
        for index, name in enumerate(said.each):
            if not isinstance(parameters.get(name), Array):
                raise self.mistake(
                    f"{name} is no list that {self.name} takes", where, "each", index
                )
        sent = {**parameters, **_members(said, parameters)}
        for role, name in said.sent.items():
            if name not in sent:
                raise self.mistake(f"{self.name} has no parameter {name}", where, "sent", role)
        for index, ask in enumerate(said.ask):
            self.question(said, ask, sent, (where, "ask", index))

    def question(
        self,
        said: ResolvedByPart,
        ask: AskPart,
        sent: Mapping[str, Type],
        where: _Key,
    ) -> None:
        asking = self.venue.endpoint(ask.call)
        if asking is None:
            raise self.mistake(f"there is no endpoint {ask.call}", *where)
        taken = _types(asking)
        for name in (*ask.by, *ask.given):
            if name not in taken:
                key = "by" if name in ask.by else "given"
                raise self.mistake(f"{ask.call} has no parameter {name}", *where, key, name)
        for theirs, ours in ask.by.items():
            if ours not in sent:
                raise self.mistake(f"{self.name} has no parameter {ours}", *where, "by", theirs)
            if not _fits(sent[ours], taken[theirs]):
                message = f"{theirs} of {ask.call} does not take what {ours} of {self.name} is"
                raise self.mistake(message, *where, "by", theirs)
        for one in asking.parameters:
            if one.required is True and not one.signed and one.name not in (*ask.by, *ask.given):
                raise self.mistake(f"{ask.call} can't be asked without {one.name}", *where)
        self.shown(said, ask, asking, where)

    def shown(self, said: ResolvedByPart, ask: AskPart, asking: Endpoint, where: _Key) -> None:
        """The members of the answer are there."""
        orders = self.config.resolution.queries.get(ask.call)
        if orders is None and said.verdict != "change":
            raise self.mistake(
                f"nothing says how orders are read from {ask.call}: name it under `queries:` of "
                "`resolution:`",
                *where,
            )
        row = row_of(asking, orders.items if orders else None)
        if row is None:
            message = f"what {ask.call} hands over has no member {orders.items if orders else ''}"
            raise self.config.mistake(message, "resolution", "queries", ask.call)
        for member in orders.order.values() if orders else ():
            if member_of(row, member) is None:
                message = f"an order of {ask.call} has no member {member}"
                raise self.config.mistake(message, "resolution", "queries", ask.call, "order")
        for key, pairs in (("match", ask.match), ("values", ask.values)):
            for ours, member in pairs.items():
                if ours not in _types(self.endpoint):
                    raise self.mistake(f"{self.name} has no parameter {ours}", *where, key, ours)
                if member_of(row, member) is None:
                    message = f"what {ask.call} hands over has no member {member}"
                    raise self.mistake(message, *where, key, ours)

    def own_id(self, parameter: str) -> None:
        """A parameter, or a member of the items of one: `[].client_order_id`."""
        outer, _, member = parameter.rpartition(".")
        parameters = _types(self.endpoint)
        listed = parameters.get(outer) or parameters.get(outer.removesuffix("[]"))
        known = parameters if not outer else dict(_item(outer, listed)) if listed else {}
        if member not in known:
            message = f"{self.name} has no parameter {parameter}"
            raise self.mistake(message, "client_order_id", "parameter")

    def batch(self, said: BatchPart) -> None:
        row = row_of(self.endpoint, said.items)
        for key, member in (("code", said.code), ("message", said.message)):
            if member is not None and (row is None or member_of(row, member) is None):
                raise self.mistake(f"no item of the answer has a member {member}", "batch", key)


def row_of(endpoint: Endpoint, items: str | None) -> Type | None:
    """The type of one order, or one item, in what a call hands over; None where there is none."""
    whole = endpoint.response
    handed = member_of(whole, endpoint.unwrap) if isinstance(whole, Object) else whole
    found = member_of(handed if handed is not None else whole, items)
    return found.item if isinstance(found, Array) else found


def _types(endpoint: Endpoint) -> Mapping[str, Type]:
    return {str(one.name): one.type for one in endpoint.parameters if not one.signed}


def _members(said: ResolvedByPart, parameters: Mapping[str, Type]) -> Mapping[str, Type]:
    """The names under which an item of the lists is known: its members, or the list's own."""
    return {name: type_ for each in said.each for name, type_ in _item(each, parameters[each])}


def _item(name: str, listed: Type) -> Iterator[tuple[str, Type]]:
    item = listed.item if isinstance(listed, Array) else listed
    if isinstance(item, Object):
        yield from ((str(field.name), field.type) for field in item.fields)
    else:
        yield name, item


def _fits(given: Type, taken: Type) -> bool:
    """Whether what one parameter takes can be sent as the other: an id may change its type."""
    if not isinstance(given, Plain) or not isinstance(taken, Plain):
        return given == taken
    ids = {Scalar.STRING, Scalar.INTEGER}
    return (
        bool(set(given.scalars) & set(taken.scalars))
        or Scalar.ANY in (*given.scalars, *taken.scalars)
        or (set(given.scalars) <= ids and bool(set(taken.scalars) & ids))
    )
