"""Bodies of answers with other orders in them: the page's sample says how they are written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast
from uuid import UUID

from venuegen.json_shapes import is_list
from venuegen.mock.answers import Reply, example_of
from venuegen.model import Array, Endpoint, Object, Pairs, member_of

_FIRST_ID = 1_000_000_000_000_001


@dataclass(frozen=True, slots=True)
class Shape:
    """What one query shows of an order: the members of each role, the list within what is handed
    over, the states, the codes for none, and the parameters that ask by a role."""

    order: Pairs
    items: str | None
    shows: tuple[str, ...]
    absent: tuple[str, ...]
    filters: Pairs

    def row(self, roles: Mapping[str, Any], word: str) -> dict[str, Any]:
        """The members of a row, by their dotted names."""
        told = {"client_id": roles.get("id"), **roles, "state": word}
        return {member: told[role] for role, member in self.order if role in told}


def identifier(body: bytes, answer: Pairs, number: int) -> Any:
    """A new id, written as the sample writes one."""
    path = dict(answer).get("id")
    sample: Any = json.loads(body)
    for part in path.split(".") if path else ():
        sample = _member(_first(sample), part)
    value = _FIRST_ID + number
    if isinstance(sample, int):
        return value
    is_number = not isinstance(sample, str) or sample.isdecimal()
    return str(value) if is_number else str(UUID(int=value))


def with_ids(reply: Reply, answer: Pairs, orders: Sequence[Mapping[str, Any]]) -> Reply:
    """The answer to a call that placed orders, with their ids."""
    whole: Any = json.loads(reply.body)
    for role, path in answer:
        outer, _, last = path.rpartition(".")
        place = _at(whole, outer)
        if isinstance(place, list):
            rows = cast("list[dict[str, Any]]", place)
            template = rows[0] if rows else {}
            rows[:] = [dict(row) for row in [*rows, *([template] * len(orders))][: len(orders)]]
            for row, roles in zip(rows, orders, strict=True):
                row[last] = _like(row.get(last), roles.get(role, roles["id"]))
        elif isinstance(place, dict) and orders:
            row = cast("dict[str, Any]", place)
            row[last] = _like(row.get(last), orders[0].get(role, orders[0]["id"]))
    return replace(reply, body=json.dumps(whole).encode())


def rows_of(
    endpoint: Endpoint,
    shape: Shape,
    reply: Reply,
    rows: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]],
) -> Reply | None:
    """The answer of a query with these rows, each of members by roles and others; None where it
    shows a single order and there is none."""
    whole: Any = json.loads(reply.body)
    path = ".".join(part for part in (endpoint.unwrap, shape.items) if part)
    place = _at(whole, path)
    if not is_list(place):
        if not rows:
            return None
        _fill(place, {**rows[0][0], **rows[0][1]})
        return replace(reply, body=json.dumps(whole).encode())
    template = place[0] if place else _made_up(endpoint, path)
    place[:] = [json.loads(json.dumps(template)) for _ in rows]
    for row, (roles, members) in zip(place, rows, strict=True):
        _fill(row, {**roles, **members})
    if endpoint.paging is not None and endpoint.paging.total is not None:
        _fill(whole, {endpoint.paging.total: len(rows)})
    return replace(reply, body=json.dumps(whole).encode())


def patched(
    endpoint: Endpoint,
    reply: Reply,
    settings: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]],
) -> Reply:
    """The answer of a query of settings with what was set; the first row where none fits."""
    whole: Any = json.loads(reply.body)
    place = _at(whole, endpoint.unwrap or "")
    rows = place if is_list(place) else [place]
    for match, values in settings:
        fits = [
            row for row in rows if all(str(_member(row, n)) == str(v) for n, v in match.items())
        ]
        for row in (fits or rows)[:1]:
            _fill(row, {**match, **values})
    return replace(reply, body=json.dumps(whole).encode())


def _made_up(endpoint: Endpoint, path: str) -> Any:
    listed = member_of(endpoint.response, path) if isinstance(endpoint.response, Object) else None
    found = listed or endpoint.response
    return example_of(found.item if isinstance(found, Array) else found)


def _at(whole: Any, path: str) -> Any:
    for part in path.split(".") if path else ():
        whole = _member(whole, part)
    return whole


def _member(value: Any, name: str) -> Any:
    return cast("dict[str, Any]", value).get(name) if isinstance(value, dict) else None


def _first(value: Any) -> Any:
    """The first row of a list; anything else as it is."""
    return value[0] if is_list(value) and value else value


def _fill(row: Any, members: Mapping[str, Any]) -> None:
    for dotted, value in members.items():
        *outer, last = dotted.split(".")
        place = _at(row, ".".join(outer))
        if isinstance(place, dict):
            owner = cast("dict[str, Any]", place)
            owner[last] = _like(owner.get(last), value)


def _like(sample: Any, value: Any) -> Any:
    """A value as the sample writes it: a text, or a number."""
    if isinstance(sample, str):
        return str(value)
    if isinstance(sample, int | float) and isinstance(value, str):
        try:
            return int(value) if value.lstrip("-").isdecimal() else float(value)
        except ValueError:
            return value
    return value
