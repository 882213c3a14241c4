"""Finding out what became of a call: what the error carries, and the rules one by one."""

from __future__ import annotations

import asyncio
import pickle
import time
from collections.abc import Mapping
from typing import Any

import pytest
from venue_clients import coinw, htx, ztdx
from venue_clients.errors import InvalidArguments, OutcomeUnknown
from venue_clients.htx.errors import OutcomeUnknown as HtxUnknown
from venue_clients.verdicts import Accepted, Placed, Refused, StillUnknown, Unclear

from venuegen.mock import Fault, MockVenue

ORDER = {"contract_code": "BTC-USDT", "margin_mode": "cross", "side": "buy", "type": "market"}


@pytest.fixture
def mock(mocks: Mapping[str, MockVenue]) -> MockVenue:
    for one in mocks.values():
        one.orders.clear()
        one.faults.clear()
    return mocks["htx"]


def lost(client: htx.Client, mock: MockVenue, fault: Fault) -> HtxUnknown:
    """An order that is placed, or not, and whose answer is lost."""
    mock.faults.add(fault, endpoint="orders.place_order")
    with pytest.raises(HtxUnknown) as caught:
        client.orders.place_order(**ORDER, volume="1")  # type: ignore[arg-type]
    return caught.value


def test_the_error_carries_what_is_needed_to_ask(mock: MockVenue) -> None:
    before = time.time()
    with htx.Client(base_url=mock.url, **mock.credentials) as client:
        unknown = lost(client, mock, Fault("cut_after"))

    assert unknown.resolved_by == "orders.resolve_place_order"
    assert "ask with orders.resolve_place_order" in str(unknown)
    assert unknown.arguments == {**ORDER, "volume": "1", **unknown.ids}
    assert unknown.sent is not None
    assert before <= unknown.sent.wall <= time.time()
    assert unknown.sent.monotonic <= time.monotonic()
    again = pickle.loads(pickle.dumps(unknown))
    assert (again.sent, again.arguments) == (unknown.sent, unknown.arguments)


def test_a_forgotten_client_order_id_is_looked_for_in_the_history(mock: MockVenue) -> None:
    """HTX, multi-asset mode: an id is no longer found once its order is filled or cancelled."""
    mock.orders.forgetful.add("orders.order")
    with htx.Client(base_url=mock.url, **mock.credentials) as client:
        unknown = lost(client, mock, Fault("cut_after", filled=True))
        mock.ledger.clear()

        verdict = client.orders.resolve_place_order(unknown)

    match verdict:
        case Placed(order):
            assert order.client_order_id == str(unknown.ids["client_order_id"])
        case _:
            pytest.fail(str(verdict))
    asked = dict.fromkeys(entry.endpoint for entry in mock.ledger.entries)
    assert list(asked) == ["orders.order", "orders.open_orders", "orders.order_history"]


def test_a_trade_shows_that_there_was_an_order_but_not_which_size_it_had(mock: MockVenue) -> None:
    mock.orders.forgetful |= {"orders.order", "orders.order_history"}
    with htx.Client(base_url=mock.url, **mock.credentials) as client:
        unknown = lost(client, mock, Fault("cut_after", filled=True))
        verdict = client.orders.resolve_place_order(unknown)

    assert isinstance(verdict, StillUnknown)
    assert verdict.reason == "orders.fills: its id is there, but volume is not shown"


def test_an_answer_about_another_order_is_none(mock: MockVenue) -> None:
    """The page's sample has an id of its own: whatever it says, it is not about this order."""
    with htx.Client(base_url=mock.url, **mock.credentials) as client:
        unknown = lost(client, mock, Fault("cut_after"))
        mock.orders.clear()
        verdict = client.orders.resolve_place_order(unknown)

    assert isinstance(verdict, StillUnknown)
    assert verdict.answers[0].finding == "failed"
    assert verdict.answers[0].detail == "the answer is about another order, or about none"


def test_a_query_that_fails_is_no_evidence(mock: MockVenue) -> None:
    with htx.Client(base_url=mock.url, max_retries=0, **mock.credentials) as client:
        unknown = lost(client, mock, Fault("cut_before"))
        mock.faults.add(Fault("status", status=503), endpoint="orders.open_orders")
        verdict = client.orders.resolve_place_order(unknown)

    assert isinstance(verdict, StillUnknown)
    assert [answer.finding for answer in verdict.answers] == [
        "absent",
        "failed",
        "absent",
        "absent",
    ]
    assert verdict.reason.startswith("orders.open_orders: the query failed")
    assert verdict.ask_again_s is not None


def test_a_filled_market_order_of_coinw_is_found_in_the_history_by_its_own_id(
    mocks: Mapping[str, MockVenue], mock: MockVenue
) -> None:
    mock = mocks["coinw"]
    order: dict[str, Any] = {
        "instrument": "BTC",
        "direction": "long",
        "leverage": 5,
        "quantity_unit": 1,
        "quantity": "1",
        "position_model": 0,
        "position_type": "execute",
    }
    with coinw.Client(base_url=mock.url, **mock.credentials) as client:
        client.futures.place_order(**order, third_order_id="another")
        mock.orders.fill("another")
        mock.faults.add(Fault("cut_after", filled=True), endpoint="futures.place_order")
        with pytest.raises(OutcomeUnknown) as caught:
            client.futures.place_order(**order, third_order_id="mine")
        unknown: Any = caught.value
        verdict = client.futures.resolve_place_order(unknown)

    assert isinstance(verdict, Placed)
    assert verdict.order.third_order_id == "mine"


def test_an_order_without_an_id_names_no_method_that_could_find_it(
    mocks: Mapping[str, MockVenue], mock: MockVenue
) -> None:
    """ZTDX documents no form of an order id, so none is made where the caller gives none."""
    mock = mocks["ztdx"]
    mock.faults.add(Fault("cut_after"), endpoint="trade.place_order")
    with ztdx.Client(base_url=mock.url, **mock.credentials) as client:
        with pytest.raises(ztdx.errors.OutcomeUnknown) as caught:  # type: ignore[attr-defined]
            client.trade.place_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity="1")
        unknown = caught.value
        verdict = client.trade.resolve_place_order(unknown)

    assert unknown.resolved_by is None
    assert "sent without newClientOrderId" in str(unknown)
    assert isinstance(verdict, StillUnknown)
    assert (verdict.asked, verdict.ask_again_s) == ((), None)
    assert "sent without newClientOrderId" in verdict.reason


def test_a_cancelled_call_is_resolved_the_same_way(mock: MockVenue) -> None:
    mock.faults.add(Fault("late", seconds=1.0), endpoint="orders.place_order")

    async def main() -> Any:
        async with htx.AsyncClient(base_url=mock.url, **mock.credentials) as client:
            call = client.orders.place_order(**ORDER, volume="1")  # type: ignore[arg-type]
            task = asyncio.ensure_future(call)
            await asyncio.sleep(0.3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            cause: Any = caught.value
            return await client.orders.resolve_place_order(cause.outcome_unknown)

    assert isinstance(asyncio.run(main()), Placed)


def test_the_outcome_of_another_call_is_refused(mock: MockVenue) -> None:
    unknown = HtxUnknown("…", endpoint="orders.place_order")
    with (
        htx.Client(base_url=mock.url, **mock.credentials) as client,
        pytest.raises(InvalidArguments, match=r"the outcome of orders\.place_order, not of orders"),
    ):
        client.orders.resolve_cancel_order(unknown)


def test_an_outcome_without_a_time_is_as_young_as_can_be(mock: MockVenue) -> None:
    unknown = HtxUnknown("…", endpoint="orders.cancel_order")
    with htx.Client(base_url=mock.url, **mock.credentials) as client:
        verdict = client.orders.resolve_cancel_order(unknown)
    assert isinstance(verdict, StillUnknown)


def test_each_item_of_a_batch_has_an_outcome_of_its_own(mock: MockVenue) -> None:
    with htx.Client(base_url=mock.url, **mock.credentials) as client:
        data = client.orders.cancel_orders(contract_code="BTC-USDT", order_id=["1", "2", "3", "4"])
        items = [data[0].model_copy(update=update) for update in (
            {"code": 200, "message": "成功"},
            {"code": 1063, "message": "already executed"},
            {"code": 1004, "message": "busy"},
            {"code": None, "message": None},
        )]  # fmt: skip
        outcomes = client.orders.outcomes_of_cancel_orders(items)

    assert outcomes == [
        Accepted(items[0]),
        Refused(items[1], 1063, "already executed"),
        Unclear(items[2], 1004, "busy"),
        Unclear(items[3], None, ""),
    ]


@pytest.mark.parametrize("order_ids", [True, False])
def test_each_order_of_a_batch_gets_an_id_by_which_it_is_found(
    mock: MockVenue, order_ids: bool
) -> None:
    orders: Any = [{**ORDER, "volume": "1"}, {**ORDER, "volume": "2", "client_order_id": "77"}]
    mock.faults.add(Fault("cut_after"), endpoint="orders.place_orders")
    with htx.Client(base_url=mock.url, order_ids=order_ids, **mock.credentials) as client:
        with pytest.raises(OutcomeUnknown) as caught:
            client.orders.place_orders(items=orders)
        first, second = client.orders.resolve_place_orders(caught.value)

    assert isinstance(second, Placed)
    assert second.order.client_order_id == "77"
    assert isinstance(first, Placed if order_ids else StillUnknown)
    assert "client_order_id" not in orders[0]


def test_a_wait_has_an_end_however_slow_the_venue_is(mock: MockVenue) -> None:
    with htx.Client(base_url=mock.url, **mock.credentials) as client:
        unknown = lost(client, mock, Fault("cut_before"))
        mock.faults.add(Fault("stall", seconds=30.0), times=50, endpoint="orders.order")
        begun = time.monotonic()
        verdict = client.orders.resolve_place_order(unknown, wait=0.5)
        took = time.monotonic() - begun

    assert isinstance(verdict, StillUnknown)
    assert verdict.answers[0].finding == "failed"
    assert took < 20.0


def test_a_wait_must_be_a_number_of_seconds(mock: MockVenue) -> None:
    unknown = HtxUnknown("…", endpoint="orders.cancel_order")
    with (
        htx.Client(base_url=mock.url, **mock.credentials) as client,
        pytest.raises(InvalidArguments, match="wait: needs seconds from 0 on, not -1"),
    ):
        client.orders.resolve_cancel_order(unknown, wait=-1)
