"""The documented limits, kept here and corrected by the venue."""

from __future__ import annotations

import time
from typing import Any

import pytest
from example_clients._runtime.api import CallOptions
from example_clients._runtime.endpoint import Endpoint, Limit
from example_clients._runtime.limits import Limits
from example_clients._runtime.venue import LimitHeader
from example_clients.tiny import errors

from .scripted import Client, Script, answer, cancel, done, text

FOREVER = 1e9


def endpoint(name: str, *limits: Limit, weight: int = 1) -> Endpoint[Any]:
    return Endpoint(
        name=name, method="GET", path="/", module="", model="", limits=limits, weight=weight
    )


def waits(limits: Limits, asked: Endpoint[Any], count: int, now: float = 0.0) -> list[float]:
    return [round(limits.reserve(asked, now, within=FOREVER), 6) for _ in range(count)]


def test_exactly_as_many_calls_go_at_once_as_the_page_says() -> None:
    three_in_two = endpoint("a", Limit(3, 2.0))
    assert waits(Limits(), three_in_two, 8) == [0, 0, 0, 2, 2, 2, 4, 4]


def test_a_window_slides() -> None:
    limits, two = Limits(), endpoint("a", Limit(2, 1.0))
    assert limits.reserve(two, 0.0, within=FOREVER) == 0
    assert limits.reserve(two, 0.7, within=FOREVER) == 0
    assert limits.reserve(two, 0.8, within=FOREVER) == pytest.approx(0.2)
    assert limits.reserve(two, 1.1, within=FOREVER) == pytest.approx(0.6)


def test_endpoints_share_a_bucket_by_name_and_keep_their_own() -> None:
    limits = Limits()
    trade = endpoint("trade", Limit(2, 1.0, "uid"))
    read = endpoint("read", Limit(2, 1.0, "uid"), Limit(1, 10.0))
    other = endpoint("other", Limit(1, 10.0))

    assert waits(limits, trade, 1) == [0]
    assert waits(limits, read, 1) == [0]
    assert waits(limits, other, 1) == [0]
    assert waits(limits, trade, 1) == [1.0]
    assert waits(limits, read, 1, now=20.0) == [0]


def test_weights_fill_a_weighted_window() -> None:
    limits = Limits()
    heavy = endpoint("book", Limit(10, 60.0, "ip", weighted=True), weight=4)
    light = endpoint("ping", Limit(10, 60.0, "ip", weighted=True))
    assert waits(limits, heavy, 2) == [0, 0]
    assert waits(limits, light, 3) == [0, 0, 60]


def test_what_cannot_go_in_time_is_not_reserved() -> None:
    limits, one = Limits(), endpoint("a", Limit(1, 5.0))
    assert limits.reserve(one, 0.0, within=0.0) == 0
    assert limits.reserve(one, 1.0, within=2.0) == 4.0
    assert limits.reserve(one, 5.0, within=0.0) == 0


def test_a_block_stops_the_calls_of_its_bucket_and_no_others() -> None:
    limits = Limits()
    trade, read = endpoint("t", Limit(9, 1.0, "trade")), endpoint("r", Limit(9, 1.0, "read"))

    limits.block(trade, until=3.0)
    assert waits(limits, trade, 1) == [3.0]
    assert waits(limits, read, 1) == [0]

    limits.block(trade, until=7.0, everything=True)
    assert waits(limits, read, 1) == [7.0]
    assert waits(limits, endpoint("without limits"), 1) == [7.0]
    assert waits(limits, read, 1, now=7.0) == [0]


@pytest.mark.parametrize(
    ("header", "value"),
    [(LimitHeader("x-used", "uid"), "4"), (LimitHeader("x-left", "uid", "remaining"), "1")],
)
def test_the_venue_knows_of_calls_that_were_not_made_here(header: LimitHeader, value: str) -> None:
    limits, five = Limits(), endpoint("a", Limit(5, 1.0, "uid"))
    assert waits(limits, five, 1) == [0]

    limits.correct({header.name: value}, (header,), now=0.0)

    assert waits(limits, five, 2) == [0, 1.0]


@pytest.mark.parametrize("value", ["", "-1", "many", "9" * 400])
def test_a_strange_header_corrects_nothing(value: str) -> None:
    limits, one = Limits(), endpoint("a", Limit(1, 1.0, "uid"))
    limits.correct({"x-used": value}, (LimitHeader("x-used", "uid"),), now=0.0)
    assert waits(limits, one, 1) == [0]


def test_a_call_waits_for_its_turn(is_async: bool) -> None:
    client = Client(Script(answer({"code": 200, "data": []}, x_used="143")), is_async)
    client("orders.open_orders")  # the 143rd of 144 in 3 s
    began = time.monotonic()

    client("orders.open_orders")
    assert time.monotonic() - began < 0.5
    with pytest.raises(errors.RateLimited) as caught:
        client("orders.open_orders", options=CallOptions(deadline=0.2))

    assert caught.value.response is None
    assert 2 < (caught.value.retry_after or 0) <= 3


def test_a_call_over_the_limit_raises_if_asked_to(is_async: bool) -> None:
    script = Script(done(), answer({"code": 200, "data": []}))
    script.scenes[0] = answer({"code": 200, "data": []}, x_used="144")
    client = Client(script, is_async, on_limit="raise")
    client("orders.open_orders")
    with pytest.raises(errors.RateLimited, match="a limit is used up; free in"):
        client("orders.open_orders")
    assert script.sent == 1


def test_a_ban_stops_every_call_until_its_end(is_async: bool) -> None:
    script = Script(text("banned", 418, "text/plain"), done())
    script.scenes[0].headers = {"retry-after": "60"}  # type: ignore[union-attr]
    client = Client(script, is_async, deadline=1.0)

    with pytest.raises(errors.RateLimited):
        cancel(client)
    with pytest.raises(errors.RateLimited, match="a limit is used up; free in"):
        client("orders.server_time")
    assert script.sent == 1
