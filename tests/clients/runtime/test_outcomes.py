"""Done, refused or unknown: what a call may end in, and what may be sent twice."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from example_clients._runtime import errors as kinds
from example_clients._runtime.api import CallOptions
from example_clients._runtime.order_ids import new_order_id
from example_clients._runtime.transport import Interrupted, NotSent, Response
from example_clients.tiny import errors

from .scripted import Client, Script, answer, cancel, done, refused, text

NOT_SENT = NotSent("ConnectError: Connection refused")
INTERRUPTED = Interrupted("ReadTimeout")
PAGE = text("<html><body>Please wait</body></html>")
CUT = Response(200, {"content-type": "application/json"}, b'{"code":200,"data":{"order_')


def test_done(is_async: bool) -> None:
    script = Script(done())
    assert cancel(Client(script, is_async)).order_id == "7"
    assert script.sent == 1


@pytest.mark.parametrize(
    ("response", "kind", "code"),
    [
        (refused(1017), errors.OrderNotFound, 1017),
        (refused(1017), kinds.NotFound, 1017),
        (refused("1047"), errors.InsufficientFunds, "1047"),
        (refused(4711), errors.Rejected, 4711),
        (refused(-1, status=400), errors.InvalidRequest, -1),
        (refused(-1, status=401), errors.AuthenticationError, -1),
        (refused(-1, status=403), errors.PermissionDenied, -1),
        (refused(-1, status=404), errors.NotFound, -1),
        (answer({"code": 6003, "msg": "no"}), errors.Rejected, 6003),
        (answer({"error": {"code": "X", "message": "no"}}, 409), errors.Rejected, "X"),
        (text("no", 403, "text/plain"), errors.PermissionDenied, None),
    ],
)
def test_a_refusal_is_an_exception_of_the_venue(
    response: Response, kind: type[Exception], code: object, is_async: bool
) -> None:
    script = Script(response)

    with pytest.raises(kind) as caught:
        cancel(Client(script, is_async))

    error: Any = caught.value
    assert isinstance(error, errors.TinyError)
    assert (error.code, error.message, error.http_status) == (code, "no", response.status)
    assert error.endpoint == "orders.cancel_order"
    assert error.response is response
    assert script.sent == 1


@pytest.mark.parametrize(
    "outcome",
    [
        INTERRUPTED,
        RuntimeError("a foreign transport failed somehow"),
        PAGE,
        CUT,
        Response(200, {}, b""),
        answer([1, 2]),
        answer({"message": "Success"}),
        text("Bad gateway", 502),
        refused(1017, status=503),
        refused(1000),
        text("", 408),
        Response(302, {"location": "https://elsewhere.test"}, b""),
    ],
)
def test_what_leaves_open_whether_it_was_carried_out_is_unknown_and_not_sent_again(
    outcome: Any, is_async: bool
) -> None:
    script = Script(outcome)

    with pytest.raises(errors.OutcomeUnknown) as caught:
        cancel(Client(script, is_async))

    assert caught.value.ids == {"contract_code": "BTC-USDT", "order_id": "7"}
    assert caught.value.resolved_by == "orders.resolve_cancel_order"
    assert "ask with orders.resolve_cancel_order" in str(caught.value)
    assert script.sent == 1


@pytest.mark.parametrize(
    "failure",
    [
        NOT_SENT,
        refused(1032),
        answer({"code": 1032}, 429, retry_after="0"),
        text("slow down", 429),
    ],
)
def test_what_was_not_carried_out_for_certain_is_sent_again(failure: Any, is_async: bool) -> None:
    script = Script(failure, done())
    assert cancel(Client(script, is_async)).order_id == "7"
    assert script.sent == 2


def test_each_attempt_is_signed_anew(is_async: bool) -> None:
    script = Script(NOT_SENT, done())
    ticks = iter([1_000_000_000_000, 1_000_000_060_000])

    cancel(Client(script, is_async, access_key=f"CANARY own {is_async}", clock=lambda: next(ticks)))

    first, second = (request.target for request in script.requests)
    assert "Timestamp=2001-09-09T01%3A46%3A40" in first
    assert "Timestamp=2001-09-09T01%3A47%3A40" in second


@pytest.mark.parametrize("failure", [NOT_SENT, INTERRUPTED, PAGE, CUT, text("x", 502)])
def test_a_read_is_sent_again_after_any_failure_that_may_pass(failure: Any, is_async: bool) -> None:
    script = Script(failure, answer({"code": 200, "data": []}))
    assert Client(script, is_async)("orders.open_orders") == []
    assert script.sent == 2


def test_a_read_that_keeps_failing_ends_with_the_last_failure(is_async: bool) -> None:
    script = Script(text("x", 502))
    with pytest.raises(errors.Unavailable, match="HTTP 502"):
        Client(script, is_async, max_retries=1)("orders.open_orders")
    assert script.sent == 2


def test_a_web_page_is_never_data(is_async: bool) -> None:
    with pytest.raises(errors.UnexpectedResponse, match="a web page instead of data"):
        Client(Script(PAGE), is_async, max_retries=0)("orders.open_orders")


def test_what_never_left_ends_as_unavailable_not_as_unknown(is_async: bool) -> None:
    with pytest.raises(errors.Unavailable, match="Connection refused"):
        cancel(Client(Script(NOT_SENT), is_async, max_retries=0))


def test_a_retry_that_would_outlast_the_deadline_is_not_made(is_async: bool) -> None:
    script = Script(text("", 429, "text/plain"))
    script.scenes[0].headers = {"retry-after": "30"}  # type: ignore[union-attr]

    with pytest.raises(errors.RateLimited) as caught:
        cancel(Client(script, is_async), options=CallOptions(deadline=1.0))

    assert caught.value.retry_after == 30
    assert script.sent == 1


def test_a_code_that_says_two_hundred_as_text_is_done_all_the_same(is_async: bool) -> None:
    drifts: list[Any] = []
    script = Script(answer({"code": "200", "data": {"order_id": "7"}}))

    assert cancel(Client(script, is_async, on_drift=drifts.append)).order_id == "7"
    assert [drift.field for drift in drifts] == ["code"]


def test_an_order_id_is_made_where_the_caller_gave_none(is_async: bool) -> None:
    script = Script(INTERRUPTED)
    client = Client(script, is_async)
    place = {"contract_code": "BTC-USDT", "volume": 1, "price": "50000"}

    with pytest.raises(errors.OutcomeUnknown) as caught:
        client("orders.place_order", **place)
    made = caught.value.ids["client_order_id"]
    assert isinstance(made, int)
    assert f'"client_order_id":{made}'.encode() in (script.requests[0].body or b"")

    with pytest.raises(errors.OutcomeUnknown) as caught:
        client("orders.place_order", **place, client_order_id="mine")
    assert caught.value.ids["client_order_id"] == "mine"

    with pytest.raises(errors.OutcomeUnknown) as caught:
        Client(script, is_async, order_ids=False)("orders.place_order", **place)
    assert "client_order_id" not in caught.value.ids


@pytest.mark.parametrize(
    ("form", "kind", "type_", "pattern"),
    [
        ("integer", "integer", int, "[1-9][0-9]{0,18}"),
        ("integer", "string|integer", int, "[1-9][0-9]{0,18}"),
        ("integer", "string", str, "[1-9][0-9]{0,18}"),
        ("hex", "string", str, "[0-9a-f]{32}"),
        ("uuid", "string", str, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    ],
)
def test_an_order_id_is_made_in_a_type_that_its_parameter_takes(
    form: str, kind: str, type_: type, pattern: str
) -> None:
    made, other = new_order_id(form, kind), new_order_id(form, kind)
    assert type(made) is type_
    assert re.fullmatch(pattern, str(made))
    assert made != other


def test_the_same_order_id_is_sent_with_every_attempt(is_async: bool) -> None:
    script = Script(NOT_SENT, done())
    Client(script, is_async)("orders.place_order", contract_code="B", volume=1)
    assert script.requests[0].body == script.requests[1].body


@pytest.mark.parametrize("cause", [KeyboardInterrupt(), asyncio.CancelledError(), SystemExit()])
def test_an_interruption_from_outside_carries_the_ids(cause: BaseException, is_async: bool) -> None:
    told: list[Any] = []

    with pytest.raises(type(cause)) as caught:
        cancel(Client(Script(cause), is_async, on_unknown=told.append))

    error: Any = caught.value
    assert isinstance(error.outcome_unknown, errors.OutcomeUnknown)
    assert error.outcome_unknown.ids["order_id"] == "7"
    assert any("order_id=7" in note for note in error.__notes__)
    assert told[0].ids["order_id"] == "7"


def test_an_interruption_of_a_read_is_left_as_it_is(is_async: bool) -> None:
    with pytest.raises(KeyboardInterrupt) as caught:
        Client(Script(KeyboardInterrupt()), is_async)("orders.open_orders")
    assert not hasattr(caught.value, "outcome_unknown")


def test_an_interruption_while_waiting_to_send_again_leaves_nothing_unknown() -> None:
    async def main() -> None:
        script = Script(refused(1032, retry_after="20"))
        client = Client(script, is_async=True, max_age=None)
        call = client.real.orders.cancel_order(contract_code="B", order_id="7")
        await asyncio.wait_for(call, 0.05)

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(main())
    assert not hasattr(caught.value.__cause__, "outcome_unknown")


def test_with_options_changes_a_copy_and_shares_the_rest(is_async: bool) -> None:
    script = Script(text("x", 502))
    client = Client(script, is_async)
    hasty = client.real.with_options(max_retries=0)

    with pytest.raises(errors.Unavailable):
        client("orders.open_orders", door=hasty)
    assert script.sent == 1
    assert repr(hasty) == repr(client.real)


def test_the_raw_answer_beside_what_was_made_of_it(is_async: bool) -> None:
    client = Client(Script(done(extra=1)), is_async)

    raw = cancel(client, door=client.real.with_raw_response)

    assert (raw.status, raw.data.order_id, raw.whole.message) == (200, "7", "Success")
    assert b'"extra": 1' in raw.body
    assert raw.headers["content-type"] == "application/json"
