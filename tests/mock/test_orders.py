"""The orders that a mock was given: placed, listed, filled, cancelled, late, forgotten."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection, RemoteDisconnected
from pathlib import Path
from typing import Any

import pytest

from tests.assembly.trees import Tree, endpoint, field, parameter
from venuegen.mock import Fault, MockVenue

SIGNED = {"Authorization": "mock-token", "Content-Type": "application/json"}
RESOLUTION = """\
errors: {NotFound: {codes: {9012: no such order}}}
resolution:
  states: {open: [NEW], filled: [FILLED], cancelled: [GONE, CANCELED]}
  queries:
    orders.find:
      order: {id: id, client_id: cid, symbol: symbol, side: side, size: size, state: state}
      shows: [open, filled, cancelled]
      absent: [9012]
    orders.open:
      order: {id: id, client_id: cid, symbol: symbol, side: side, size: size, state: state}
      shows: [open]
endpoints:
  orders.place:
    resolved_by:
      verdict: order
      sent: {client_id: cid, symbol: symbol, side: side, size: size}
      answer: {id: data.id}
      ask: [{call: orders.find, by: {cid: cid}}, {call: orders.open, by: {symbol: symbol}}]
  orders.cancel:
    resolved_by:
      verdict: cancel
      sent: {id: id}
      ask: [{call: orders.find, by: {id: id}}]
"""
ROW = '"id": 7, "cid": "page", "symbol": "ETH", "side": "sell", "size": "9", "state": "NEW"'
MEMBERS = ("id", "cid", "symbol", "side", "size", "state")


@pytest.fixture
def mock(tmp_path: Path) -> Iterator[MockVenue]:
    tree = Tree(tmp_path)
    tree.yaml = tree.yaml.replace('    add:\n      query: {nonce: "1"}\n', "") + RESOLUTION
    order = [parameter(name) for name in ("cid", "symbol", "side")] + [parameter("size", "decimal")]
    success = (field("code", "integer"), field("msg"))
    row = [field(f"data.{name}", "integer" if name == "id" else "string") for name in MEMBERS]
    rows = [field(f"data[].{name}", one.type) for name, one in zip(MEMBERS, row, strict=True)]
    tree.page(
        "orders/place.md",
        endpoint(
            request=tuple(order),
            response=(*success, field("data.id", "integer")),
            examples=['{"code": 200, "data": {"id": 7}, "msg": ""}'],
        ),
    )
    tree.page(
        "orders/cancel.md",
        endpoint("DELETE", request=(parameter("id", "integer", "query"),), response=success),
    )
    tree.page(
        "orders/find.md",
        endpoint(
            "GET",
            request=(parameter("cid", place="query"), parameter("id", "integer", "query")),
            response=(*success, *row),
            examples=[f'{{"code": 200, "data": {{{ROW}}}, "msg": ""}}'],
        ),
    )
    tree.page(
        "orders/open.md",
        endpoint(
            "GET",
            "/v1/orders",
            request=(parameter("symbol", place="query"),),
            response=(*success, *rows),
            examples=[f'{{"code": 200, "data": [{{{ROW}}}], "msg": ""}}'],
        ),
    )
    with MockVenue(tree.assemble().venues[0]) as running:
        yield running


def ask(mock: MockVenue, method: str, target: str, body: Any = None) -> Any:
    connection = HTTPConnection(mock.url.removeprefix("http://"), timeout=5)
    sent = None if body is None else json.dumps(body)
    connection.request(method, target, sent, SIGNED)
    return json.loads(connection.getresponse().read())


def place(mock: MockVenue, cid: str = "mine") -> Any:
    order = {"cid": cid, "symbol": "BTC", "side": "buy", "size": "1"}
    return ask(mock, "POST", "/v1/order", order)


def state(mock: MockVenue, cid: str = "mine") -> Any:
    found = ask(mock, "GET", f"/v1/order?cid={cid}")
    return found["data"]["state"] if found["code"] == 200 else found["code"]


def test_until_the_first_order_queries_answer_as_their_pages_do(mock: MockVenue) -> None:
    assert ask(mock, "GET", "/v1/order?cid=any")["data"]["cid"] == "page"


def test_an_order_is_placed_listed_filled_and_cancelled(mock: MockVenue) -> None:
    number = place(mock)["data"]["id"]
    row = {"id": number, "cid": "mine", "symbol": "BTC", "side": "buy", "size": "1", "state": "NEW"}
    assert ask(mock, "GET", "/v1/order?cid=mine")["data"] == row
    assert ask(mock, "GET", "/v1/orders?symbol=BTC")["data"] == [row]
    assert ask(mock, "GET", "/v1/orders?symbol=ETH")["data"] == []

    mock.orders.fill("mine")
    assert state(mock) == "FILLED"
    assert ask(mock, "GET", "/v1/orders?symbol=BTC")["data"] == []

    other = place(mock, "other")["data"]["id"]
    assert ask(mock, "DELETE", f"/v1/order?id={other}")["code"] == 200
    assert state(mock, "other") == "CANCELED"
    assert state(mock) == "FILLED"
    assert state(mock, "never") == 9012


def test_an_answer_is_lost_whether_the_order_was_placed_or_not(mock: MockVenue) -> None:
    for kind, known in (("cut_before", 9012), ("cut_after", "NEW")):
        mock.faults.add(Fault(kind))  # type: ignore[arg-type]
        with pytest.raises(RemoteDisconnected):
            place(mock)
        assert state(mock) == known


def test_an_order_appears_late_or_is_filled_at_once(mock: MockVenue) -> None:
    mock.faults.add(Fault("late", seconds=0.0, appears_after_queries=2), endpoint="orders.place")
    place(mock)
    assert [state(mock) for _ in range(3)] == [9012, 9012, "NEW"]

    mock.faults.add(Fault("late", seconds=0.0, filled=True), endpoint="orders.place")
    place(mock, "quick")
    assert state(mock, "quick") == "FILLED"


def test_a_forgetful_query_no_longer_finds_what_has_ended(mock: MockVenue) -> None:
    mock.orders.forgetful.add("orders.find")
    place(mock)
    assert state(mock) == "NEW"
    mock.orders.fill("mine")
    assert state(mock) == 9012


def test_orders_are_told_and_changed_over_http(mock: MockVenue) -> None:
    fault = {"kind": "late", "seconds": 0, "appears_after_queries": 1, "endpoint": "orders.place"}
    ask(mock, "POST", "/__mock__/faults", fault)
    place(mock)
    assert [state(mock) for _ in range(2)] == [9012, "NEW"]

    ask(mock, "POST", "/__mock__/orders", {"cancel": "mine"})
    assert [one["state"] for one in ask(mock, "GET", "/__mock__/orders")] == ["cancelled"]
    assert "no order is called" in ask(mock, "POST", "/__mock__/orders", {"fill": "x"})["message"]

    ask(mock, "DELETE", "/__mock__/orders")
    assert ask(mock, "GET", "/v1/order?cid=any")["data"]["cid"] == "page"
