"""One client for many threads, or for many tasks."""

from __future__ import annotations

import asyncio
import time
from threading import Barrier
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from example_clients import tiny
from example_clients._runtime.endpoint import Limit
from example_clients._runtime.transport import Request, Response, Timeout
from example_clients.tiny.orders import api

from .scripted import KEYS, Awaited, Blocking, Script, done, in_threads

THREADS, TASKS = 64, 500


class Counting(Script):
    """Remembers when each request was sent."""

    def __init__(self) -> None:
        super().__init__(done())
        self.times: list[float] = []

    def play(self, request: Request) -> Response:
        self.times.append(time.monotonic())
        return super().play(request)


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> Limit:
    limit = Limit(100, 0.5, "uid")
    monkeypatch.setattr(api.CANCEL_ORDER, "limits", (limit,))
    return limit


def most_in_a_window(times: list[float], seconds: float) -> int:
    times = sorted(times)
    return max(sum(1 for t in times if start <= t < start + seconds) for start in times)


def from_threads(script: Script, calls: int) -> list[Any]:
    client = tiny.Client(**KEYS, transport=Blocking(script), max_age=None)
    results: list[Any] = []
    barrier = Barrier(THREADS)

    def work() -> None:
        barrier.wait()
        for _ in range(calls // THREADS):
            results.append(client.orders.cancel_order(contract_code="B", order_id="7"))

    in_threads(THREADS, work)
    return results


def from_tasks(script: Script) -> list[Any]:
    async def main() -> list[Any]:
        client = tiny.AsyncClient(**KEYS, transport=Awaited(script), max_age=None)
        calls = [client.orders.cancel_order(contract_code="B", order_id="7") for _ in range(TASKS)]
        return await asyncio.gather(*calls)

    return asyncio.run(main())


def test_64_threads_share_a_client_and_its_limit_to_within_one_request(limit: Limit) -> None:
    script = Counting()
    assert len(from_threads(script, 320)) == 320
    assert limit.requests <= most_in_a_window(script.times, limit.seconds) <= limit.requests + 1
    assert 1.5 <= max(script.times) - min(script.times) < 3


def test_500_tasks_share_a_client_and_its_limit_to_within_one_request(limit: Limit) -> None:
    script = Counting()
    assert len(from_tasks(script)) == TASKS
    assert limit.requests <= most_in_a_window(script.times, limit.seconds) <= limit.requests + 1
    assert 2 <= max(script.times) - min(script.times) < 4


def stamps(script: Script) -> list[str]:
    return [parse_qs(urlsplit(each.target).query)["Signature"][0] for each in script.requests]


def test_no_two_stamps_of_a_key_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """The example venue stamps in seconds; here it is made to show its nonces."""
    monkeypatch.setattr(api.CANCEL_ORDER, "limits", ())
    seen: list[int] = []
    script = Script(done())

    import example_clients.tiny.signing as signing

    def sign(draft: Any, credentials: Any, stamp: Any) -> None:
        seen.append(stamp.ms)

    monkeypatch.setattr(signing, "sign_v2", sign)
    from_threads(script, 640)
    from_tasks(script)

    assert len(seen) == len(set(seen)) == 640 + TASKS


def test_the_first_calls_of_many_threads_build_one_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api.CANCEL_ORDER, "limits", ())
    script = Script(done())
    client = tiny.Client(**KEYS, transport=Blocking(script))
    shells: set[int] = set()
    barrier = Barrier(16)

    def work() -> None:
        barrier.wait()
        client.orders.cancel_order(contract_code="B", order_id="7")
        shells.add(id(client._shell))

    in_threads(16, work)
    assert (len(shells), script.sent) == (1, 16)


def test_a_wait_for_the_limit_blocks_no_other_task(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api.CANCEL_ORDER, "limits", (Limit(1, 0.4, "one"),))

    async def main() -> float:
        client = tiny.AsyncClient(**KEYS, transport=Awaited(Script(done())))
        call = client.orders.cancel_order
        await call(contract_code="B", order_id="7")
        waiting = asyncio.ensure_future(call(contract_code="B", order_id="7"))
        began = time.monotonic()
        await asyncio.sleep(0.05)
        passed = time.monotonic() - began
        await waiting
        return passed

    assert asyncio.run(main()) < 0.2


def test_a_timeout_for_one_call_is_passed_on() -> None:
    seen: list[Timeout] = []

    class Noting(Blocking):
        def send(self, request: Request, timeout: Timeout) -> Response:
            seen.append(timeout)
            return super().send(request, timeout)

    client = tiny.Client(**KEYS, transport=Noting(Script(done())), timeout=Timeout(1, 2, 3))
    client.orders.cancel_order(contract_code="B", order_id="7")
    options = tiny_options(timeout=8.0)
    client.orders.cancel_order(contract_code="B", order_id="7", options=options)
    assert seen == [Timeout(1, 2, 3), Timeout(5, 8, 8)]


def tiny_options(**given: Any) -> Any:
    from example_clients._runtime.api import CallOptions

    return CallOptions(**given)
