"""From the body of an answer to the model."""

from __future__ import annotations

import logging
from decimal import Decimal
from typing import Any

import pytest
from example_clients._runtime.decode import Accepted, Reader
from example_clients._runtime.drift import MISSING
from example_clients._runtime.envelope import Refusal, Unreadable
from example_clients._runtime.transport import Response
from example_clients._runtime.venue import Envelope
from example_clients.tiny import errors
from example_clients.tiny.client import VENUE
from example_clients.tiny.orders import api

from .scripted import Client, Script, answer, cancel, done

ORDER = {"order_id": "1", "contract_code": "B", "side": "buy", "price": "1.50", "volume": 3}


def open_orders(body: bytes) -> Any:
    reader = Reader(api.OPEN_ORDERS, VENUE.envelopes["default"])
    return reader.read(Response(200, {}, body))


def server_time(body: bytes, status: int = 200) -> Any:
    reader = Reader(api.SERVER_TIME, VENUE.envelopes["bare"])
    return reader.read(Response(status, {}, body))


def orders(member: str) -> Any:
    """One order with another member in it, and what drifted."""
    body = order_with('"1.50"').replace(b'"volume"', member.encode() + b',"volume"')
    accepted = open_orders(body)
    return accepted.data[0], [(drift.field, drift.received) for drift in accepted.drifts]


def order_with(price: str) -> bytes:
    return (
        b'{"code":200,"data":[{"order_id":"1","contract_code":"B","side":"x","volume":1,"price":'
        + price.encode()
        + b"}]}"
    )


@pytest.mark.parametrize(
    "price",
    [
        '"0.10"',
        "0.1",
        "0.12345678901234567890123",
        "284578000.00000004",
        "100000000000000000000.1",
        "1234567890.12345678",
        "9007199254740993.5",
        "2.5e3",
    ],
)
def test_a_price_is_exact_whether_a_string_or_a_number(price: str) -> None:
    (order,) = open_orders(order_with(price)).data
    assert order.price == Decimal(price.strip('"'))
    assert isinstance(order.price, Decimal)


def test_large_integers_and_unknown_fields_are_kept_exactly() -> None:
    body = order_with('"1"').replace(b'"volume":1', b'"volume":2435521222631982507,"new":[1.5]')
    (order,) = open_orders(body).data
    assert order.volume == 2435521222631982507
    assert order.new == [1.5]


@pytest.mark.parametrize("unset", ['""', "null"])
def test_an_empty_text_in_place_of_a_number_means_that_it_is_not_set(unset: str) -> None:
    order, drifts = orders(f'"stop_price":{unset},"updated":{unset}')
    assert (order.stop_price, order.updated, order.price) == (None, None, Decimal("1.50"))
    assert drifts == []


def test_an_empty_text_is_read_without_a_second_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reader, "_read_slowly", lambda *_: pytest.fail("looked at twice"))
    assert orders('"stop_price":"","updated":""')[0].stop_price is None


def test_beside_an_empty_text_other_misfits_are_reported_alone() -> None:
    order, drifts = orders('"stop_price":"","note":7')
    assert (order.stop_price, order.note) == (None, 7)
    assert drifts == [("data[].note", 7)]


@pytest.mark.parametrize("text", ["market", "--", "1,5", "NaN"])
def test_a_text_never_stays_in_a_field_of_numbers(text: str) -> None:
    order, drifts = orders(f'"stop_price":"{text}","updated":"{text}"')
    assert (order.stop_price, order.updated) == (None, None)
    assert drifts == [("data[].stop_price", text), ("data[].updated", text)]


HUGE = ["1e999999999", "-1E+999999999", "1e-999999999", "1e99999999999999999999", "1e101"]


@pytest.mark.parametrize("number", [*HUGE, *(f'"{number}"' for number in HUGE), "7" * 5000])
def test_a_number_of_impossible_magnitude_is_drift_and_costs_nothing(number: str) -> None:
    order, drifts = orders(f'"stop_price":{number},"updated":{number}')
    assert (order.stop_price, order.updated) == (None, None)
    received = number.strip('"')
    assert drifts == [("data[].stop_price", received), ("data[].updated", received)]
    assert order.price == Decimal("1.50")


def test_a_number_of_impossible_magnitude_is_a_text_where_anything_goes() -> None:
    order, drifts = orders('"anything":1e999999999,"new":[1e999999999],"note":"12e999"')
    assert (order.anything, order.new, order.note) == ("1e999999999", ["1e999999999"], "12e999")
    assert drifts == []


def test_a_row_has_names_for_its_positions() -> None:
    order, drifts = orders('"fills":[[1,"2.50","0.1"],[2,"3"]]')
    assert [(fill.time, str(fill.price), fill.fee) for fill in order.fills] == [
        (1, "2.50", Decimal("0.1")),
        (2, "3", None),
    ]
    assert drifts == []


def test_a_row_with_more_or_fewer_positions_is_read_and_reported() -> None:
    order, drifts = orders('"fills":[[1,"2.50","0.1","new"],[2],[3,"many"]]')
    assert [tuple(fill) for fill in order.fills] == [
        (1, Decimal("2.50"), Decimal("0.1")),
        (2, None, None),
        (3, None, None),
    ]
    assert drifts == [
        ("data[].fills[][3]", "new"),
        ("data[].fills[][1]", MISSING),
        ("data[].fills[][1]", "many"),
    ]


def test_a_refusal_with_a_number_of_impossible_magnitude_is_a_refusal() -> None:
    body = b'{"code":1e999999999,"message":"no","ts":1e999999999}'
    assert open_orders(body) == Refusal("1e999999999", "no")


def test_an_unknown_enumeration_value_passes() -> None:
    (order,) = open_orders(order_with('"1"')).data
    assert order.side == "x"


def test_a_misfit_value_stays_as_received_and_is_reported(is_async: bool) -> None:
    drifts: list[Any] = []
    odd = {**ORDER, "price": {"amount": "1"}, "extra": True}
    script = Script(answer({"code": 200, "data": [ORDER, odd]}))

    first, second = Client(script, is_async, on_drift=drifts.append)("orders.open_orders")

    assert first.price == Decimal("1.50")
    assert second.price == {"amount": "1"}
    assert (second.volume, second.extra) == (3, True)
    (drift,) = drifts
    assert (drift.endpoint, drift.field) == ("orders.open_orders", "data[].price")
    assert (drift.documented, drift.received) == ("Decimal", {"amount": "1"})


def test_a_missing_field_is_none_and_reported(is_async: bool) -> None:
    drifts: list[Any] = []
    data = cancel(Client(Script(done({})), is_async, on_drift=drifts.append))
    assert data.order_id is None
    assert [(drift.field, drift.received) for drift in drifts] == [("data.order_id", MISSING)]


def test_by_default_each_drifting_field_is_logged_once_without_its_value(
    caplog: pytest.LogCaptureFixture,
) -> None:
    client = Client(Script(done({"order_id": {"token": "CANARY"}})), is_async=False)
    with caplog.at_level(logging.WARNING):
        cancel(client)
        cancel(client)
    (line,) = [record.getMessage() for record in caplog.records]
    assert "data.order_id: str documented, dict received" in line


def test_strict_raises_and_says_that_the_call_was_accepted(is_async: bool) -> None:
    client = Client(Script(done({"order_id": {}})), is_async, strict=True)
    with pytest.raises(errors.UnexpectedResponse, match="accepted by the venue") as caught:
        cancel(client)
    assert [drift.field for drift in caught.value.drifts] == ["data.order_id"]


def test_strict_is_quiet_where_everything_fits(is_async: bool) -> None:
    assert cancel(Client(Script(done()), is_async, strict=True)).client_order_id == "8"


def test_where_the_status_decides_an_object_with_code_and_message_is_a_refusal() -> None:
    assert server_time(b'{"ts":1}').data.ts == 1
    assert server_time(b'{"code":-1121,"msg":"Invalid symbol."}') == Refusal(
        -1121, "Invalid symbol."
    )
    assert isinstance(server_time(b'{"code":200,"msg":"ok","ts":1}'), Accepted)
    assert server_time(b'{"code":-1121,"msg":"no"}', status=400) == Refusal(-1121, "no")


@pytest.mark.parametrize("body", [b'{"welcome":"to the gateway"}', b"{}", b"[]", b"null", b'"ok"'])
def test_where_the_status_decides_a_foreign_body_is_unreadable(body: bytes) -> None:
    assert isinstance(server_time(body), Unreadable)


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"code":200', b"\xff\xfe", b'{"code":NaN}', b"[" * 100_000]
)
def test_a_body_that_is_not_json_is_unreadable(body: bytes) -> None:
    assert isinstance(open_orders(body), Unreadable)


def test_a_model_that_would_take_a_refusal_for_a_success_is_not_trusted() -> None:
    """`ServerTimeResponse` says nothing of `code`, so the envelope has to be asked first."""
    reader = Reader(api.SERVER_TIME, Envelope(success={"code": (200,)}))
    refusal = reader.read(Response(200, {}, b'{"code":1017,"message":"no","ts":1}'))
    assert refusal == Refusal(1017, "no")
