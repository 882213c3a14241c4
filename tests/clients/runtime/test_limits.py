"""The documented limits, kept here and corrected by the venue."""

from __future__ import annotations

import time
from typing import Any

import pytest
from example_clients._runtime.api import OMIT, CallOptions
from example_clients._runtime.endpoint import Endpoint, Limit, Weight
from example_clients._runtime.limits import Book, Limits
from example_clients._runtime.venue import LimitHeader
from example_clients.tiny import errors

from .scripted import Client, Script, answer, cancel, done, refused, text


def endpoint(name: str, *limits: Limit, weight: int = 1, cancels: bool = False) -> Endpoint[Any]:
    return Endpoint(
        name=name, method="GET", path="/", module="", model="", limits=limits, weight=weight,
        cancels=cancels,
    )  # fmt: skip


def call(
    limits: Limits, asked: Endpoint[Any], now: float, *, answered: float | None = None
) -> float:
    """The wait for a call at that moment; one that goes is answered at once, or then."""
    shares = limits.shares(asked)
    wait = limits.acquire(shares, now)
    if wait == 0:
        limits.release(shares, now if answered is None else answered, counts=True)
    return round(wait, 6)


def test_exactly_as_many_calls_go_as_the_page_says() -> None:
    limits, three_in_two = Limits(), endpoint("a", Limit(3, 2.0))
    assert [call(limits, three_in_two, 0.0) for _ in range(5)] == [0, 0, 0, 2.0, 2.0]
    assert [call(limits, three_in_two, 2.0) for _ in range(4)] == [0, 0, 0, 2.0]


def test_a_window_slides() -> None:
    limits, two = Limits(), endpoint("a", Limit(2, 1.0))
    assert call(limits, two, 0.0) == 0
    assert call(limits, two, 0.7) == 0
    assert call(limits, two, 0.8) == 0.2
    assert call(limits, two, 1.0) == 0
    assert call(limits, two, 1.0) == 0.7


def test_a_call_counts_until_a_whole_window_after_its_answer() -> None:
    """The venue may have counted it as late as that."""
    limits, one = Limits(), endpoint("a", Limit(1, 1.0))
    assert call(limits, one, 0.0, answered=0.4) == 0
    assert call(limits, one, 1.0) == 0.4
    assert call(limits, one, 1.4) == 0


def test_calls_under_way_count() -> None:
    limits = Limits()
    one = limits.shares(endpoint("a", Limit(1, 60.0)))
    assert limits.acquire(one, 0.0) == 0
    assert 0 < limits.acquire(one, 0.0) < 1
    limits.release(one, 0.1, counts=False)  # it never left
    assert limits.acquire(one, 0.1) == 0


def test_endpoints_share_a_bucket_by_name_and_keep_their_own() -> None:
    limits = Limits()
    trade = endpoint("trade", Limit(2, 1.0, "uid"))
    read = endpoint("read", Limit(2, 1.0, "uid"), Limit(1, 10.0))
    other = endpoint("other", Limit(1, 10.0))

    assert [call(limits, each, 0.0) for each in (trade, read, other)] == [0, 0, 0]
    assert call(limits, trade, 0.0) == 1.0
    assert call(limits, read, 0.0) == 10.0
    assert call(limits, read, 20.0) == 0


def test_weights_fill_a_weighted_window() -> None:
    limits = Limits()
    heavy = endpoint("book", Limit(10, 60.0, "ip", weighted=True), weight=4)
    light = endpoint("ping", Limit(10, 60.0, "ip", weighted=True))
    assert [call(limits, heavy, 0.0) for _ in range(3)] == [0, 0, 60.0]
    assert [call(limits, light, 0.0) for _ in range(3)] == [0, 0, 60.0]


@pytest.mark.parametrize(
    ("weight", "limit", "counted"),
    [
        (Weight("limit", absent=20, given=20, values=(("100", 5),)), OMIT, 20),
        (Weight("limit", absent=20, given=20, values=(("100", 5),)), 100, 5),
        (Weight("limit", absent=2, given=20, spans=((1, 100, 5), (101, 500, 10))), "101", 10),
        (Weight("limit", absent=2, given=20, spans=((1, 100, 5), (101, 500, 10))), 501, 20),
        (Weight("symbol", absent=40, given=1), 7, 40),
        (Weight("limit", absent=1, given=40), "9" * 5000, 40),
    ],
)
def test_a_weight_that_depends_on_an_argument(weight: Weight, limit: object, counted: int) -> None:
    assert weight.of({"limit": limit}) == counted


def test_each_call_counts_its_own_weight() -> None:
    limits, weight = Limits(), Weight("symbol", absent=40, given=1)
    orders = Endpoint[Any](
        name="orders", method="GET", path="/", module="", model="", weight=weight,
        limits=(Limit(42, 60.0, "ip", weighted=True),),
    )  # fmt: skip
    waits: list[float] = []
    for given in ({"symbol": "BTC"}, {}, {}, {"symbol": "BTC"}):
        own = limits.shares(orders, weight.of(given))
        waits.append(limits.acquire(own, 0.0))
        if not waits[-1]:
            limits.release(own, 0.0, counts=True)
    assert waits == [0, 0, 60.0, 0]


def test_a_pause_stops_the_calls_of_its_bucket_and_no_others() -> None:
    limits = Limits()
    trade, read = endpoint("t", Limit(9, 1.0, "trade")), endpoint("r", Limit(9, 1.0, "read"))

    limits.pause(limits.shares(trade), until=3.0)
    assert call(limits, trade, 0.0) == 3.0
    assert call(limits, read, 0.0) == 0

    limits.pause(limits.shares(trade), until=7.0, everything=True)
    assert call(limits, read, 0.0) == 7.0
    assert call(limits, endpoint("without limits"), 0.0) == 7.0
    assert call(limits, read, 7.0) == 0


@pytest.mark.parametrize(
    ("header", "value"),
    [(LimitHeader("x-used", "uid"), "4"), (LimitHeader("x-left", "uid", "remaining"), "1")],
)
def test_the_venue_knows_of_calls_that_were_not_made_here(header: LimitHeader, value: str) -> None:
    limits, five = Limits(), endpoint("a", Limit(5, 1.0, "uid"))
    assert call(limits, five, 0.0) == 0

    limits.correct(limits.shares(five), {header.name: value}, (header,), now=0.0)

    assert [call(limits, five, 0.0) for _ in range(2)] == [0, 1.0]


@pytest.mark.parametrize(("size", "wait"), [("5", 1.0), ("10", 0), (None, 0)])
def test_a_header_of_several_buckets_counts_for_the_one_of_the_size_it_names(
    size: str | None, wait: float
) -> None:
    limits, five = Limits(), endpoint("a", Limit(5, 1.0, "uid"))
    assert call(limits, five, 0.0) == 0
    told = {"left": "0"} if size is None else {"left": "0", "whole": size}
    known = LimitHeader("left", "uid", "remaining", seconds=1.0, limit="whole")

    limits.correct(limits.shares(five), told, (known, known._replace(seconds=60.0)), now=0.0)

    assert call(limits, five, 0.0) == wait


def test_a_header_counts_for_the_buckets_of_the_call_that_brought_it() -> None:
    limits, headers = Limits(), {"left": "0", "whole": "5"}
    trade, read = endpoint("t", Limit(5, 1.0, "trade")), endpoint("r", Limit(5, 1.0, "read"))
    known = LimitHeader("left", "trade", "remaining", limit="whole")

    limits.correct(limits.shares(trade), headers, (known, known._replace(bucket="read")), now=0.0)

    assert call(limits, trade, 0.0) == 1.0
    assert call(limits, read, 0.0) == 0


@pytest.mark.parametrize("value", ["", "-1", "many", "9" * 400])
def test_a_strange_header_corrects_nothing(value: str) -> None:
    limits, one = Limits(), endpoint("a", Limit(1, 1.0, "uid"))
    limits.correct(limits.shares(one), {"x-used": value}, (LimitHeader("x-used", "uid"),), now=0.0)
    assert call(limits, one, 0.0) == 0


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


def test_who_exceeds_a_limit_that_locks_out_is_quiet_for_as_long(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer names no time; the page does."""
    from example_clients.tiny.orders import api

    limits = Limit(10, 1.0, "uid", locked=600.0), Limit(10, 1.0, "ip")
    monkeypatch.setattr(api.CANCEL_ORDER, "limits", limits)
    monkeypatch.setattr(api.OPEN_ORDERS, "limits", limits[1:])
    script = Script(refused(1032), answer({"code": 200, "data": []}))
    client = Client(script, is_async)

    with pytest.raises(errors.RateLimited, match="no"):
        cancel(client)
    with pytest.raises(errors.RateLimited, match="a limit is used up; free in") as caught:
        cancel(client)
    assert 590 < (caught.value.retry_after or 0) <= 600
    assert script.sent == 1

    assert client("orders.open_orders") == []  # of the address, not of the account


def test_a_ban_stops_every_call_until_its_end(is_async: bool) -> None:
    script = Script(text("banned", 418, "text/plain"), done())
    script.scenes[0].headers = {"retry-after": "60"}  # type: ignore[union-attr]
    client = Client(script, is_async, deadline=1.0)

    with pytest.raises(errors.RateLimited):
        cancel(client)
    with pytest.raises(errors.RateLimited, match="a limit is used up; free in"):
        client("orders.server_time")
    assert script.sent == 1


def test_clients_of_one_key_share_the_limits_of_the_account_and_all_those_of_the_address() -> None:
    book = Book()
    by_account, by_address = Limit(2, 1.0, "uid"), Limit(3, 1.0, "ip", by_address=True)
    order = endpoint("order", by_account, by_address)
    mine, mine_too, yours, elsewhere = (
        Limits(*place, book=book)
        for place in (("a", b"me"), ("a", b"me"), ("a", b"you"), ("b", b"me"))
    )
    assert [call(each, order, 0.0) for each in (mine, mine_too)] == [0, 0]
    assert call(mine, order, 0.0) == 1.0  # of the account
    assert [call(yours, order, 0.0) for _ in range(2)] == [0, 1.0]  # of the address
    assert call(elsewhere, order, 0.0) == 0


def test_two_clients_of_one_key_send_no_more_than_one(is_async: bool) -> None:
    script = Script(answer({"code": 200, "data": []}))
    clients = [Client(script, is_async, on_limit="raise") for _ in range(2)]
    sent = 0
    with pytest.raises(errors.RateLimited):  # noqa: PT012
        for number in range(200):
            clients[number % 2]("orders.open_orders")
            sent += 1
    assert sent == 144
    Client(script, is_async, on_limit="raise", access_key="CANARY another")("orders.open_orders")


def test_a_limit_is_replaced_or_switched_off(is_async: bool) -> None:
    script = Script(done())

    def sent(calls: int, **options: Any) -> int:
        client = Client(script, is_async, on_limit="raise", **options)
        before = script.sent
        for _ in range(calls):
            try:
                cancel(client)
            except errors.RateLimited:
                break
        return script.sent - before

    assert sent(10, limits={"uid": (4, 60.0)}) == 4
    assert sent(80, limits={"uid": None, "uid:trade": (75, 3)}) == 75
    assert sent(200, limits=None) == 200


def test_cancels_keep_a_reserve_of_what_they_share() -> None:
    limits, shared = Limits(), Limit(10, 1.0, "trade", reserved=1)
    order = endpoint("order", shared)
    cancels = endpoint("cancel", shared, cancels=True)
    assert [call(limits, order, 0.0) for _ in range(10)] == [0] * 9 + [1.0]
    assert [call(limits, cancels, 0.0) for _ in range(2)] == [0, 1.0]


def test_a_reserve_leaves_room_for_a_heavy_call() -> None:
    limits = Limits()
    heavy = endpoint("all", Limit(10, 1.0, "ip", weighted=True, reserved=1), weight=10)
    assert call(limits, heavy, 0.0) == 0
    assert call(limits, heavy, 0.5) == 0.5


def test_a_pause_that_another_call_earned_stops_no_cancel() -> None:
    limits, shared = Limits(), Limit(10, 1.0, "uid")
    fills, order = endpoint("fills", shared), endpoint("order", shared)
    cancels = endpoint("cancel", shared, cancels=True)

    limits.pause(limits.shares(fills), until=3600.0)
    assert [call(limits, each, 0.0) for each in (fills, order, cancels)] == [3600.0, 3600.0, 0]

    limits.pause(limits.shares(cancels), until=5.0)
    assert call(limits, cancels, 0.0) == 5.0
    limits.pause(limits.shares(fills), until=9.0, everything=True)
    assert call(limits, cancels, 6.0) == 3.0


def test_a_lock_that_a_page_documents_stops_cancels_too() -> None:
    limits, shared = Limits(), Limit(10, 1.0, "uid", locked=600.0)
    order, cancels = endpoint("order", shared), endpoint("cancel", shared, cancels=True)
    assert limits.lock(limits.shares(order), 0.0, 0.5) == 600.0
    assert [call(limits, each, 1.0) for each in (order, cancels)] == [599.0, 599.0]


def test_an_endpoint_without_documented_limits_pauses_itself_alone() -> None:
    limits = Limits()
    one, other = endpoint("one"), endpoint("other")
    assert limits.lock(limits.shares(one), 0.0, 0.5) == 0.5
    assert [call(limits, each, 0.0) for each in (one, other)] == [0.5, 0]


def test_an_order_is_not_held_back_and_sent_late(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from example_clients.tiny.orders import api

    monkeypatch.setattr(api.CANCEL_ORDER, "limits", (Limit(1, 1.6, "slow"),))
    script = Script(done())
    client = Client(script, is_async)
    cancel(client)
    began = time.monotonic()
    with pytest.raises(errors.RateLimited, match="nothing was sent") as caught:
        cancel(client)
    assert caught.value.response is None
    assert time.monotonic() - began < 0.5
    assert script.sent == 1

    cancel(client, door=client.real.with_options(max_age=None))
    assert script.sent == 2


def test_an_order_refused_for_now_is_not_sent_again_late(is_async: bool) -> None:
    script = Script(refused(1032, retry_after="2"), done())
    with pytest.raises(errors.RateLimited) as caught:
        cancel(Client(script, is_async))
    assert caught.value.retry_after == 2
    assert script.sent == 1


def test_a_read_waits_as_long_as_its_deadline_allows(is_async: bool) -> None:
    script = Script(refused(1032, retry_after="1.2"), answer({"code": 200, "data": []}))
    assert Client(script, is_async)("orders.open_orders") == []
    assert script.sent == 2
