"""What goes wrong on this machine: never unknown before the request left, always unknown after."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

import pytest
from example_clients import tiny
from example_clients._runtime.errors import ClientClosed, unknown_outcome
from example_clients._runtime.retry import retry_after
from example_clients._runtime.transport import NotSent, Request, Response, Timeout
from example_clients.tiny import errors

from .peer import Peer, answers
from .scripted import KEYS, Awaited, Blocking, Client, Script, cancel, done, refused, text


def closed(client: Client) -> None:
    """Close it as its kind is closed."""
    result = client.real.close()
    if client.is_async:
        asyncio.run(result)


def test_a_closed_client_refuses_every_call_at_once(is_async: bool) -> None:
    script = Script(done())
    client = Client(script, is_async)
    cancel(client)
    clone = client.real.with_options(strict=True)
    closed(client)
    began = time.monotonic()
    for door in (client.real, clone, client.real.prepare, client.real.with_raw_response):
        with pytest.raises(ClientClosed, match="the client is closed; nothing was sent"):
            cancel(client, door=door)
    with pytest.raises(ClientClosed):
        client("orders.open_orders")
    assert time.monotonic() - began < 0.2
    assert script.sent == 1


def test_a_client_that_was_closed_before_its_first_use_sends_nothing(is_async: bool) -> None:
    script = Script(done())
    client = Client(script, is_async)
    closed(client)
    with pytest.raises(ClientClosed, match="nothing was sent"):
        cancel(client)
    with pytest.raises(ClientClosed):
        client.real.with_options(strict=True)
    assert script.sent == 0


def test_a_client_that_is_closed_while_a_call_waits_sends_nothing_more(is_async: bool) -> None:
    script = Script(NotSent("no address"))
    client = Client(
        script, is_async, on_retry=lambda _: setattr(client.real._shell._core, "closed", 1)
    )
    with pytest.raises(ClientClosed):
        cancel(client)
    assert script.sent == 1


class Breaking(logging.Filter):
    """A logging configuration of the user's that fails."""

    def filter(self, record: logging.LogRecord) -> bool:
        raise RuntimeError("the filter")


class Odd(Response):
    """An answer that fails when its headers are looked at."""

    def __init__(self, inner: Response) -> None:
        super().__init__(inner.status, None, inner.body)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "scene", [Odd(refused(1, status=500)), Odd(refused(1032)), Odd(text("x", 429))]
)
def test_whatever_fails_after_the_send_is_unknown(scene: Any, is_async: bool) -> None:
    with pytest.raises(errors.OutcomeUnknown, match="AttributeError") as caught:
        cancel(Client(Script(scene), is_async))
    assert caught.value.ids["order_id"] == "7"


def test_a_raw_answer_that_cannot_be_handed_over_is_unknown(is_async: bool) -> None:
    client = Client(Script(Odd(done())), is_async)
    with pytest.raises(errors.OutcomeUnknown, match="AttributeError"):
        cancel(client, door=client.real.with_raw_response)


def test_a_log_that_fails_changes_no_outcome(is_async: bool) -> None:
    log = logging.getLogger("example_clients.tiny")
    breaking = Breaking()
    seen: list[Any] = []
    script = Script(done(), text("x", 502))
    client = Client(
        script, is_async, on_request=lambda _: log.addFilter(breaking), on_unknown=seen.append
    )
    log.setLevel(logging.DEBUG)
    try:
        assert cancel(client).order_id == "7"
        with pytest.raises(errors.OutcomeUnknown) as caught:
            cancel(client)
    finally:
        log.removeFilter(breaking)
        log.setLevel(logging.NOTSET)
    assert caught.value.ids["order_id"] == "7"
    assert [event.ids["order_id"] for event in seen] == ["7"]


@pytest.mark.parametrize("given", [Blocking, Awaited])
def test_a_transport_that_breaks_its_word_makes_it_unknown(given: Any) -> None:
    class Wordless(given):  # type: ignore[misc]
        def send(self, request: Request, timeout: Timeout) -> Any:
            return self.script.play(request) and None

    is_async = given is Awaited
    kind: Any = tiny.AsyncClient if is_async else tiny.Client
    client = kind(**KEYS, transport=Wordless(Script(done())))

    def call() -> None:
        called = client.orders.cancel_order(contract_code="B", order_id="7")
        if is_async:
            asyncio.run(called)

    with pytest.raises(errors.OutcomeUnknown):
        call()


NONSENSE = [
    "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
    "Mon, 01 Jan 2030 00:00:00 +99999999999999",
    "Mon, 99 Jan 2030 99:99:99 GMT",
    "1e999",
    "9" * 400,
    "86401",
    "\N{FULLWIDTH DIGIT NINE}",
    "-5",
    "soon",
    "\x00",
    ",",
    "0.5.5",
]


@pytest.mark.parametrize("value", NONSENSE)
def test_a_time_that_no_venue_means_is_none(value: str) -> None:
    assert retry_after({"retry-after": value}) is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0.0), ("1.5", 1.5), (" 30 ", 30.0), ("Mon, 01 Jan 2001 00:00:00 GMT", 0.0)],
)
def test_a_time_that_a_venue_means(value: str, seconds: float) -> None:
    assert retry_after({"retry-after": value}) == seconds


@pytest.mark.parametrize("value", NONSENSE[:5])
@pytest.mark.parametrize("status", [429, 500])
def test_a_broken_time_loses_no_outcome(value: str, status: int, is_async: bool) -> None:
    script = Script(refused(9, status=status, retry_after=value))
    with pytest.raises(errors.TinyError) as caught:
        cancel(Client(script, is_async, max_retries=0))
    kind = errors.RateLimited if status == 429 else errors.OutcomeUnknown
    assert isinstance(caught.value, kind)
    assert caught.value.ids["order_id"] == "7"


def test_the_text_of_a_venue_is_one_printable_line(is_async: bool) -> None:
    hostile = "no\x1b]52;c;aGk=\x07\r\nTraceback: \u202egnp\u200b" + "x" * 5000
    with pytest.raises(errors.TinyError) as caught:
        cancel(Client(Script(refused("1\x1b[2J", hostile)), is_async))
    for shown in (str(caught.value), caught.value.message, str(caught.value.code)):
        assert shown.isprintable()
        assert len(shown) < 1200


def test_a_missing_certificate_file_sends_nothing() -> None:
    """Also where it vanished after the client was made: the transport is then built at the call."""
    from example_clients._runtime.transport import Wiring

    from . import test_transports as transports

    with Peer(answers()) as venue:
        for make in (transports.aiohttp, transports.httpx2_async):
            line = transports.Line(make, Wiring(ca_file="/nowhere/ca.pem"))
            with pytest.raises(NotSent, match="FileNotFoundError"):
                line.send(venue.url)
            line.close()
    assert venue.ledger == []


def test_an_order_that_was_accepted_without_its_data_is_unknown(is_async: bool) -> None:
    """The venue's order id is missing, and the order is there: ask for it by the id made here."""
    client = Client(Script(done(None)), is_async)
    with pytest.raises(errors.OutcomeUnknown, match="without the documented data") as caught:
        client("orders.place_order", contract_code="B", volume=1, price="1")
    made = caught.value.ids["client_order_id"]
    assert made
    assert caught.value.response is not None


def test_no_content_is_done(is_async: bool) -> None:
    """It drifts from a page that documents a body; an empty answer of another status is unknown."""
    drifts: list[Any] = []
    nothing = Response(204, {}, b"")
    client = Client(Script(nothing), is_async, on_drift=drifts.append)
    assert cancel(client) is None
    raw = cancel(client, door=client.real.with_raw_response)
    assert (raw.status, raw.data, raw.ids["order_id"]) == (204, None, "7")
    assert [(drift.endpoint, drift.field) for drift in drifts] == [("orders.cancel_order", "")] * 2

    with pytest.raises(errors.OutcomeUnknown, match="an empty body"):
        cancel(Client(Script(Response(200, {}, b"")), is_async))


def test_an_unknown_outcome_is_found_in_whatever_asyncio_makes_of_it() -> None:
    """A timeout raises `TimeoutError`; a task group hides what happened to those it cancels."""
    seen: list[Any] = []

    class Slow(Awaited):
        async def send(self, request: Request, timeout: Timeout) -> Response:
            await asyncio.sleep(5)
            return await super().send(request, timeout)

    async def late() -> None:
        await asyncio.wait_for(call(), 0.05)

    async def grouped() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(call())
            await asyncio.sleep(0.05)
            raise ValueError("something else")

    async def call() -> None:
        client = tiny.AsyncClient(**KEYS, transport=Slow(Script(done())), on_unknown=seen.append)
        await client.orders.cancel_order(contract_code="B", order_id="7")

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(late())
    found = unknown_outcome(caught.value)
    assert found is not None
    assert found.ids["order_id"] == "7"

    with pytest.raises(ExceptionGroup) as group:
        asyncio.run(grouped())
    assert unknown_outcome(group.value) is None
    assert [event.ids["order_id"] for event in seen] == ["7", "7"]
    assert unknown_outcome(ExceptionGroup("", [ValueError(), found])) is found
    assert unknown_outcome(None) is None


def test_an_empty_answer_is_done_where_the_page_documents_no_body(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from example_clients.tiny.orders import api

    monkeypatch.setattr(api.CANCEL_ORDER, "no_content", True)
    drifts: list[Any] = []
    for accepted in (Response(200, {}, b""), Response(204, {}, b""), done()):
        client = Client(Script(accepted), is_async, on_drift=drifts.append)
        assert cancel(client) is None
    assert drifts == []
    with pytest.raises(errors.TinyError, match="code 1017"):
        cancel(Client(Script(refused(1017)), is_async))
    with pytest.raises(errors.OutcomeUnknown):
        cancel(Client(Script(Response(500, {}, b"")), is_async))
