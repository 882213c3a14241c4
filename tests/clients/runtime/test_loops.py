"""A client and event loops: several ones after another, and at the same time in threads."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from example_clients import tiny
from example_clients._runtime.errors import ClientClosed
from example_clients._runtime.transport import Wiring

from . import test_transports as transports
from .peer import Peer, answers
from .scripted import KEYS, Script, in_threads
from .test_credentials import LOGIN, Tokens

DONE = b'{"code":200,"data":{"order_id":"7"},"ts":1}'


@pytest.fixture(params=[transports.aiohttp, transports.httpx2_async], ids=lambda m: m.__name__)
def make(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def venue() -> Iterator[Peer]:
    with Peer(answers(DONE)) as venue:
        yield venue


def client_of(make: Any, venue: Peer) -> Any:
    return tiny.AsyncClient(**KEYS, base_url=venue.url, transport=make(Wiring()))


async def cancel(client: Any, order: str) -> str:
    found: str = (await client.orders.cancel_order(contract_code="B", order_id=order)).order_id
    return found


def test_a_client_works_in_one_run_of_a_loop_after_another(make: Any, venue: Peer) -> None:
    client = client_of(make, venue)
    assert [asyncio.run(cancel(client, str(number))) for number in range(3)] == ["7"] * 3
    assert [received.connection for received in venue.ledger] == [1, 2, 3]


def test_a_client_works_in_the_loops_of_several_threads(make: Any, venue: Peer) -> None:
    client = client_of(make, venue)
    found: list[str] = []

    async def several() -> list[str]:
        return [await cancel(client, str(number)) for number in range(5)]

    in_threads(4, lambda: found.extend(asyncio.run(several())))
    assert found == ["7"] * 20
    assert len(venue.ledger) == 20


@pytest.mark.parametrize(
    ("make", "shuts_down"),
    [(transports.aiohttp, True), (transports.aiohttp, False), (transports.httpx2_async, True)],
)
def test_a_loop_that_ended_leaves_no_warning(
    make: Any,
    shuts_down: bool,
    venue: Peer,
    recwarn: pytest.WarningsRecorder,
    caplog: pytest.LogCaptureFixture,
) -> None:
    gc.collect()
    recwarn.clear()
    client = client_of(make, venue)
    for number in range(2):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(cancel(client, str(number)))
        if shuts_down:
            loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
    asyncio.run(client.close())
    del client, loop
    gc.collect()
    told = [str(each.message) for each in recwarn if issubclass(each.category, ResourceWarning)]
    assert told == []
    assert [each for each in caplog.records if each.levelno >= logging.WARNING] == []


def test_closing_in_one_loop_closes_the_connections_of_another_threads(
    make: Any, venue: Peer
) -> None:
    client = client_of(make, venue)

    async def main() -> None:
        await cancel(client, "1")
        await asyncio.to_thread(lambda: asyncio.run(client.close()))
        await asyncio.sleep(0.05)
        with pytest.raises(ClientClosed):
            await cancel(client, "2")

    asyncio.run(main())
    assert len(venue.ledger) == 1


def test_a_token_is_renewed_in_whichever_loop_finds_it_old() -> None:
    from .scripted import Awaited

    venue = Tokens(life=0)
    client = tiny.AsyncClient(**LOGIN, transport=Awaited(Script(venue)))

    async def main() -> list[Any]:
        return await asyncio.gather(*[client.auth.profile() for _ in range(5)])

    for _ in range(2):
        assert len(asyncio.run(main())) == 5
