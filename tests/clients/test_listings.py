"""Listings that come in pages: walked through by the iterator beside the method."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import pytest

from .made_up import made_up

VENUE = """\
name: leaf
title: Leaf
homepage: https://leaf.example
hosts: {production: [https://api.leaf.example]}
envelopes: [{name: all, paths: ["*"], data: data, code: [code], message: [msg]}]
auth: {public: ["*"]}
endpoints:
  orders.by_cursor: {paging: {kind: cursor, parameter: after, size: limit, next: paging.nextCursor,
                              more: paging.hasNext}}
  orders.by_number: {paging: {kind: page, parameter: number, total: paging.total}}
  orders.by_offset: {paging: {kind: offset, parameter: offset, total: paging.total}}
  orders.by_page: {paging: {kind: page, parameter: page, items: data, first: 1}}
  orders.by_id: {paging: {kind: id, parameter: fromId, next: orderId, inclusive: true}}
"""

PAGE = """\
# Orders

## Endpoint

`GET /{name}`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| symbol | String | true | Trading pair |
| {parameter} | {type} | false | Where the page begins |
| limit | Integer | false | Orders on a page |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| data | Array | true | |
| data[].orderId | Integer | true | |
| paging | Object | false | |
| paging.nextCursor | String | false | |
| paging.hasNext | Boolean | false | |
| paging.total | Integer | false | |

## Response example

```json
{{"data": [{{"orderId": 1}}], "paging": {{"nextCursor": "a", "hasNext": true, "total": 9}}}}
```
"""

PAGES = {
    f"orders/{name}.md": PAGE.format(name=name, parameter=parameter, type=type_)
    for name, parameter, type_ in (
        ("by_cursor", "after", "String"),
        ("by_offset", "offset", "Integer"),
        ("by_page", "page", "Integer"),
        ("by_number", "number", "Integer"),
        ("by_id", "fromId", "String"),
    )
}


@pytest.fixture(scope="module")
def leaf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made_up(tmp_path_factory.mktemp("leaf"), "leaf", VENUE, PAGES) as (package, _):
        yield package


ORDERS = [{"orderId": number} for number in range(1, 6)]
Server = Callable[[dict[str, str]], dict[str, Any]]


def by_cursor(query: dict[str, str]) -> dict[str, Any]:
    start = int(query.get("after", "c0")[1:])
    more = start + 2 < len(ORDERS)
    return {
        "data": ORDERS[start : start + 2],
        "paging": {"hasNext": more, "nextCursor": f"c{start + 2}"},
    }


def by_offset(query: dict[str, str]) -> dict[str, Any]:
    start = int(query.get("offset", 0))
    return {"data": ORDERS[start : start + 2], "paging": {"total": len(ORDERS)}}


def by_page(query: dict[str, str]) -> dict[str, Any]:
    start = (int(query.get("page", 1)) - 1) * 2
    return {"data": ORDERS[start : start + 2]}


def by_number(query: dict[str, str]) -> dict[str, Any]:
    start = int(query["number"]) * 2
    return {"data": ORDERS[start : start + 2], "paging": {"total": len(ORDERS)}}


def by_id(query: dict[str, str]) -> dict[str, Any]:
    first = int(query.get("fromId", 1))
    return {"data": [order for order in ORDERS if order["orderId"] >= first][:2]}


class Venue:
    """A transport, blocking or awaited, that answers out of `ORDERS` and keeps the queries."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.queries: list[dict[str, str]] = []

    def send(self, request: Any, timeout: object) -> Any:
        self.queries.append(dict(parse_qsl(request.target.partition("?")[2])))
        body = json.dumps(self.server(self.queries[-1])).encode()
        response = import_module("leaf_clients._runtime.transport").Response
        return response(200, {"content-type": "application/json"}, body)

    def close(self) -> None:
        pass


class AwaitedVenue(Venue):
    async def send(self, request: Any, timeout: object) -> Any:
        return super().send(request, timeout)

    async def close(self) -> None:  # type: ignore[override]
        pass


def walked(
    leaf: ModuleType, server: Server, is_async: bool, **given: Any
) -> tuple[list[int], list[dict[str, str]]]:
    """The ids that `orders.iterate_<name of the server>` hands over, and the queries it sent."""
    method = f"iterate_{given.pop('method', getattr(server, '__name__', ''))}"
    if not is_async:
        venue = Venue(server)
        with leaf.Client(transport=venue) as client:
            orders = getattr(client.orders, method)(symbol="BTC", **given)
            return [order.order_id for order in orders], venue.queries

    async def main() -> tuple[list[int], list[dict[str, str]]]:
        venue = AwaitedVenue(server)
        async with leaf.AsyncClient(transport=venue) as client:
            orders = getattr(client.orders, method)(symbol="BTC", **given)
            return [order.order_id async for order in orders], venue.queries

    return asyncio.run(main())


@pytest.fixture(params=["blocking", "awaited"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "awaited")


@pytest.mark.parametrize(
    ("server", "parameter", "sent"),
    [
        (by_cursor, "after", [None, "c2", "c4"]),
        (by_offset, "offset", [None, "2", "4"]),
        (by_page, "page", [None, "2", "3", "4"]),
        (by_id, "fromId", [None, "2", "3", "4", "5"]),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_every_item_comes_once(
    leaf: ModuleType, is_async: bool, server: Server, parameter: str, sent: list[str | None]
) -> None:
    ids, queries = walked(leaf, server, is_async)
    assert ids == [1, 2, 3, 4, 5]
    assert [query.get(parameter) for query in queries] == sent
    assert {query["symbol"] for query in queries} == {"BTC"}


def test_a_walk_is_told_where_to_begin_if_no_page_says_so(leaf: ModuleType, is_async: bool) -> None:
    """Whether the first page is 0 or 1 is not documented; that 5 is the number of all items is."""
    ids, queries = walked(leaf, by_number, is_async, number=0)
    assert ids == [1, 2, 3, 4, 5]
    assert [query["number"] for query in queries] == ["0", "1", "2"]
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'number'"):
        walked(leaf, by_number, is_async)


def test_a_walk_begins_where_it_is_told_to(leaf: ModuleType, is_async: bool) -> None:
    ids, queries = walked(leaf, by_offset, is_async, offset=3, limit=2)
    assert ids == [4, 5]
    assert queries == [{"symbol": "BTC", "offset": "3", "limit": "2"}]


def test_pages_are_fetched_when_they_are_needed(leaf: ModuleType) -> None:
    venue = Venue(by_offset)
    with leaf.Client(transport=venue) as client:
        orders = client.orders.iterate_by_offset(symbol="BTC")
        assert venue.queries == []
        assert [next(orders).order_id, next(orders).order_id] == [1, 2]
        assert len(venue.queries) == 1


@pytest.mark.parametrize(
    ("method", "stuck"),
    [
        ("by_cursor", {"data": ORDERS, "paging": {"nextCursor": "c1", "hasNext": True}}),
        ("by_page", {"data": ORDERS}),
        ("by_offset", {"data": ORDERS}),
    ],
)
def test_a_venue_that_repeats_itself_ends_the_walk(
    leaf: ModuleType, is_async: bool, method: str, stuck: dict[str, Any]
) -> None:
    with pytest.raises(RuntimeError, match="a second time"):
        walked(leaf, lambda query: stuck, is_async, method=method)


def test_a_walk_has_an_end(leaf: ModuleType, is_async: bool) -> None:
    with pytest.raises(RuntimeError, match="the listing goes on after max_pages pages"):
        walked(leaf, by_page, is_async, max_pages=2)


def test_an_answer_without_a_list_is_no_last_page(leaf: ModuleType, is_async: bool) -> None:
    with pytest.raises(RuntimeError, match="data is no list of items"):
        walked(leaf, lambda query: {"data": {"orderId": 1}}, is_async, method="by_page")


def test_the_iterator_is_typed(leaf: ModuleType, tmp_path: Path) -> None:
    use = (
        "from leaf_clients import leaf\n"
        "def first(client: leaf.Client) -> None:\n"
        "    for order in client.orders.iterate_by_id(symbol='BTC', from_id='1'):\n"
        "        reveal_type(order.order_id)\n"
    )
    (tmp_path / "use.py").write_text(use, encoding="utf-8")
    root = Path(str(leaf.__file__)).parents[2]
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "use.py"],
        cwd=tmp_path, env={"MYPYPATH": str(root), "PATH": ""}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert 'Revealed type is "int"' in found.stdout.replace("builtins.", ""), found.stdout
    assert found.returncode == 0, found.stdout


def test_method_and_docs_tell_of_the_pages(leaf: ModuleType) -> None:
    module = import_module("leaf_clients.leaf.orders.api")
    assert "`iterate_by_cursor` hands over the items of all" in module.Orders.by_cursor.__doc__
    assert "`limit` sets how many items" in module.Orders.iterate_by_cursor.__doc__
    docs = Path(str(leaf.__file__)).parents[2] / "docs" / "leaf" / "orders.md"
    assert "iterate_by_cursor" in docs.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wrong", "line", "message"),
    [
        ("{kind: page, parameter: pge}", 8, "orders.by_page has no parameter pge"),
        ("{kind: page, parameter: page, size: n}", 8, "orders.by_page has no parameter n"),
        ("{kind: page, parameter: page, items: paging}", 8, "`paging` of its response is no list"),
        ("{kind: page, parameter: page, more: more}", 8, "the response has no member more"),
        ("{kind: id, parameter: page, next: id}", 8, "an item of the response has no member id"),
        ("{kind: id, parameter: page}", 8, "kind id needs `next`"),
        (
            "{kind: id, parameter: page, next: orderId, total: n}",
            8,
            "`total` belongs to kind offset or page, not id",
        ),
        ("{kind: page, parameter: page, count: n}", 8, "unknown key `count`"),
    ],
)
def test_what_the_endpoint_does_not_have_is_refused_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: str, line: int, message: str
) -> None:
    head = VENUE.partition("endpoints:")[0]
    yaml = f"{head}endpoints:\n  orders.by_page: {{paging: {wrong}}}\n"
    with pytest.raises(AssertionError), made_up(tmp_path, "leaf", yaml, PAGES):
        pass
    told = capsys.readouterr().err
    assert f"leaf/venue.yaml:{line}: " in told
    assert message in told


def test_an_endpoint_may_not_have_the_name_of_an_iterator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = PAGES["orders/by_id.md"].replace("/by_id", "/other")
    pages = {**PAGES, "orders/iterate_by_id.md": twin}
    with pytest.raises(AssertionError), made_up(tmp_path, "leaf", VENUE, pages):
        pass
    assert "iterate_by_id is the name of the iterator over the pages of by_id" in (
        capsys.readouterr().err
    )
