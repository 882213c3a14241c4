"""The orders that a mock venue was given: placed, listed, filled on request, cancelled.

What places and cancels orders, which members hold id, symbol, side and size, and where queries list
them, all comes from the venue's `resolution` data, so that every venue with such data has orders.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Literal

from venuegen.json_shapes import is_list
from venuegen.mock.answers import Reply
from venuegen.mock.faults import Fault
from venuegen.mock.routes import Route
from venuegen.mock.rows import Shape, identifier, patched, rows_of, with_ids
from venuegen.model import Query, Resolution, Venue

State = Literal["open", "filled", "cancelled"]
Parameters = Mapping[str, Any]


@dataclass(slots=True)
class Order:
    """An order. `roles` holds id, client_id, symbol, side and size as they were sent; `members` are
    members of a row that were set since. It is shown once `clock()` has reached `shown_at` and
    `unseen` queries have missed it."""

    roles: dict[str, Any]
    state: State = "open"
    members: dict[str, Any] = field(default_factory=dict[str, Any])
    shown_at: float = 0.0
    unseen: int = 0

    def is_called(self, name: str) -> bool:
        return name in (str(self.roles.get("id")), str(self.roles.get("client_id")))


class Orders:
    """The orders of one venue. Until the first call that concerns an order came, queries answer as
    their pages do; from then on, by what is here.

    `forgetful` names queries that no longer find an order once it is filled or cancelled.
    """

    def __init__(self, venue: Venue, clock: Callable[[], float] = time.monotonic) -> None:
        self.forgetful: set[str] = set()
        self.placed: list[Order] = []
        self._settings: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]] = {}
        self._is_used = False
        self._clock = clock
        self._lock = Lock()
        self._resolutions = {
            f"{group.name}.{one.name}": one.resolved_by
            for group in venue.groups
            for one in group.endpoints
            if one.resolved_by is not None
        }
        self._shapes = dict(_shapes(self._resolutions))
        self._states = next((r.states for r in self._resolutions.values() if r.states), ())

    def clear(self) -> None:
        """Forget all orders, and answer as the pages do until the next one."""
        with self._lock:
            self.placed.clear()
            self.forgetful.clear()
            self._settings.clear()
            self._is_used = False

    def fill(self, name: str) -> None:
        """Fill the order with this id, of the venue's or of the caller's."""
        self._become(name, "filled")

    def cancel(self, name: str) -> None:
        """Cancel the order with this id."""
        self._become(name, "cancelled")

    def _become(self, name: str, state: State) -> None:
        with self._lock:
            found = [order for order in self.placed if order.is_called(name)]
            if not found:
                raise KeyError(f"no order is called {name}")
            for order in found:
                order.state = state

    def was_asked_of(self, route: Route) -> None:
        """A call came and was not carried out: if it concerns orders, there are orders from now."""
        with self._lock:
            resolution = self._resolutions.get(route.name)
            self._is_used = self._is_used or _is_of_orders(resolution)

    def absent(self, route: Route) -> tuple[str, ...]:
        """The codes that say that there is no such order."""
        shape = self._shapes.get(route.name)
        return shape.absent if shape else ()

    def carry_out(
        self, route: Route, parameters: Parameters, reply: Reply, fault: Fault | None
    ) -> Reply | None:
        """The answer to a call that is carried out; None where there is no such order."""
        with self._lock:
            resolution = self._resolutions.get(route.name)
            self._is_used = self._is_used or _is_of_orders(resolution)
            if resolution is not None and resolution.kind == "order":
                return self._place(resolution, parameters, reply, fault)
            if resolution is not None and resolution.kind == "cancel":
                self._cancel(resolution, parameters)
            elif resolution is not None:
                self._set(resolution, parameters)
            return self._shown(route, parameters, reply)

    def _place(
        self, resolution: Resolution, parameters: Parameters, reply: Reply, fault: Fault | None
    ) -> Reply:
        new: list[Order] = []
        for sent in _items(resolution, parameters):
            roles = {role: sent[name] for role, name in resolution.sent if name in sent}
            roles["id"] = identifier(reply.body, resolution.answer, len(self.placed) + len(new))
            order = Order(roles)
            if fault is not None:
                order.state = "filled" if fault.filled else "open"
                order.shown_at = self._clock() + fault.appears_after
                order.unseen = fault.appears_after_queries
            new.append(order)
        self.placed += new
        return with_ids(reply, resolution.answer, [order.roles for order in new])

    def _cancel(self, resolution: Resolution, parameters: Parameters) -> None:
        for sent in _items(resolution, parameters):
            named = {role: str(sent[name]) for role, name in resolution.sent if name in sent}
            ids = {"id", "client_id"} if not resolution.gone else {"symbol", "side"}
            wanted = {role: value for role, value in named.items() if role in ids}
            for order in self.placed:
                is_meant = all(str(order.roles.get(r)) == value for r, value in wanted.items())
                if order.state == "open" and is_meant and (wanted or resolution.gone):
                    order.state = "cancelled"

    def _set(self, resolution: Resolution, parameters: Parameters) -> None:
        for query in resolution.queries:
            match = {m: parameters[ours] for ours, m in query.ids if ours in parameters}
            values = {m: parameters[ours] for ours, m in query.values if ours in parameters}
            shape = self._shapes.get(query.call)
            if shape is None:
                self._settings.setdefault(query.call, []).append((match, values))
                continue
            roles = {member: role for role, member in shape.order}
            for order in self.placed:
                if all(str(order.roles.get(roles[m])) == str(v) for m, v in match.items()):
                    order.members |= values

    def _shown(self, route: Route, parameters: Parameters, reply: Reply) -> Reply | None:
        if settings := self._settings.get(route.name):
            return patched(route.endpoint, reply, settings)
        shape = self._shapes.get(route.name)
        if shape is None or not self._is_used:
            return reply
        rows = [
            (shape.row(order.roles, self._word(order.state)), order.members)
            for order in self._found(route.name, shape, parameters)
        ]
        return rows_of(route.endpoint, shape, reply, rows)

    def _found(self, call: str, shape: Shape, parameters: Parameters) -> Iterator[Order]:
        wanted = {role: str(parameters[name]) for name, role in shape.filters if name in parameters}
        for order in self.placed:
            if any(str(order.roles.get(role)) != value for role, value in wanted.items()):
                continue
            if order.unseen > 0 or self._clock() < order.shown_at:
                order.unseen -= 1
                continue
            is_forgotten = call in self.forgetful and order.state != "open"
            if order.state in shape.shows and not is_forgotten:
                yield order

    def _word(self, state: State) -> str:
        """The venue's word for a state: of those for open the first, of the others the last."""
        words = [word for word, meaning in self._states if meaning == state]
        return (words[:1] if state == "open" else words[-1:] or [state])[0]


def _is_of_orders(resolution: Resolution | None) -> bool:
    return resolution is not None and resolution.kind != "change" and bool(resolution.queries)


def _items(resolution: Resolution, parameters: Parameters) -> Iterator[Parameters]:
    """What was sent, once for each order."""
    if not resolution.each:
        yield parameters
        return
    shared = {name: value for name, value in parameters.items() if name not in resolution.each}
    for name in resolution.each:
        for item in _listed(parameters.get(name, [])):
            yield {**shared, **(item if isinstance(item, dict) else {name: item})}


def _listed(given: Any) -> list[Any]:
    """A list as it arrives: in JSON, as JSON in a text, or as a single value."""
    if not isinstance(given, str):
        return given if is_list(given) else [given]
    try:
        found: Any = json.loads(given)
    except ValueError:
        return [given]
    return found if is_list(found) else [given]


def _shapes(resolutions: Mapping[str, Resolution]) -> Iterator[tuple[str, Shape]]:
    """What each query shows of orders, and by which of its parameters they are asked for."""
    asked: dict[str, tuple[Query, dict[str, str]]] = {}
    for resolution in resolutions.values():
        roles = {name: role for role, name in resolution.sent}
        for query in resolution.queries:
            if query.order:
                _, filters = asked.setdefault(query.call, (query, {}))
                filters |= {theirs: roles[ours] for theirs, ours in query.by if ours in roles}
    for call, (query, filters) in asked.items():
        items = query.items
        yield call, Shape(query.order, items, query.shows, query.absent, tuple(filters.items()))
