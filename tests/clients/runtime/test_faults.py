"""Thousands of state-changing calls at a venue that fails in every way, against its own ledger.

Nothing may be carried out twice, nothing reported as done may be lost, and nothing reported as
refused may have been done. `FAULT_CALLS=20000` makes the full run; the counts are printed (`-rP`).
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from example_clients import tiny
from example_clients._runtime.transport import Request, Response, Timeout, Wiring
from example_clients.tiny import errors

from . import test_transports as transports
from .peer import free_port
from .scripted import PATIENCE

CALLS = int(os.environ.get("FAULT_CALLS", "400"))
MISDIRECTED = 0.03
"""The share of attempts that go to a port where no one listens."""


@pytest.fixture
def venue() -> Iterator[str]:
    script = str(Path(__file__).with_name("faulty.py"))
    command = [sys.executable, script, str(CALLS), "faulty"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    process.kill()
    process.wait()
    process.stdout.close()


class Misdirecting:
    """Sends some attempts to a port that refuses the connection, over the real transport."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._nowhere = f"http://127.0.0.1:{free_port()}"
        self._draw = random.Random(1)
        self.close = inner.close

    def send(self, request: Request, timeout: Timeout) -> Response:
        if "cancel" in request.target and self._draw.random() < MISDIRECTED:
            parts = request.method, self._nowhere, request.target, request.headers, request.body
            request = Request(*parts)
        sent: Response = self._inner.send(request, timeout)
        return sent


class Report:
    """What the client said about each order."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}

    def check(self, url: str, name: str) -> None:
        """Compare with the venue's ledger, and print the counts."""
        time.sleep(1.0)  # what is still on its way arrives
        with urlopen(f"{url}/ledger") as answer:
            ledger = json.load(answer)
        done: dict[str, int] = ledger["carried out"]
        counts = Counter(self.said.values())
        twice = [order for order, times in done.items() if times > 1]
        lost = [order for order, said in self.said.items() if said == "done" and order not in done]
        not_refused = [
            order for order, said in self.said.items() if said == "refused" and order in done
        ]
        print(f"{name}: {len(self.said)} calls, said {dict(counts)}")
        print(f"  carried out twice {len(twice)}, done but lost {len(lost)}, ", end="")
        print(f"refused but done {len(not_refused)}; ledger {sum(done.values())}")
        print(f"  faults {ledger['struck']}")
        assert (twice, lost, not_refused) == ([], [], [])
        assert min(counts["done"], counts["refused"], counts["unknown"]) > 0

    def note(self, order: str, error: BaseException | None) -> None:
        unknown = isinstance(error, errors.OutcomeUnknown) or hasattr(error, "outcome_unknown")
        if isinstance(error, errors.OutcomeUnknown):
            assert error.ids["order_id"] == order
        self.said[order] = "done" if error is None else "unknown" if unknown else "refused"


def options(url: str, transport: Any) -> dict[str, Any]:
    return {
        "access_key": f"CANARY {url}",
        "secret_key": "CANARY-secret-key",
        "base_url": url,
        "transport": Misdirecting(transport),
        "timeout": 0.4,
        "deadline": 10.0,
        "limits": None,  # the documented 72 calls in 3 s would make this an idle test
    }


@pytest.mark.parametrize("make", [transports.urllib3, transports.httpx2])
def test_blocking_calls_from_many_threads(make: Any, venue: str) -> None:
    report = Report()

    def call(number: int) -> None:
        order = f"order-{number}"
        try:
            client.orders.cancel_order(contract_code="B", order_id=order)
        except errors.TinyError as error:
            report.note(order, error)
        else:
            report.note(order, None)

    client = tiny.Client(**options(venue, make(Wiring(connections=32))))
    with client, ThreadPoolExecutor(32) as pool:
        list(pool.map(call, range(CALLS)))
    report.check(venue, make.__name__)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks on this system")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize(
    "make",
    [transports.urllib3, transports.aiohttp, transports.httpx2, transports.httpx2_async],
    ids=lambda make: make.__name__,
)
def test_calls_in_forked_processes_and_in_one_event_loop_after_another(
    make: Any, venue: str
) -> None:
    """One client goes through forks, and each process through several loops if it is awaited."""
    report = Report()
    awaited = make in (transports.aiohttp, transports.httpx2_async)
    kind: Any = tiny.AsyncClient if awaited else tiny.Client
    client = kind(**options(venue, make(Wiring())))

    def call(process: str, numbers: range) -> list[tuple[str, str]]:
        mine = Report()
        for number in numbers:
            order = f"{process}-{number}"
            try:
                called = client.orders.cancel_order(contract_code="B", order_id=order)
                if awaited:
                    asyncio.run(called)
            except errors.TinyError as error:
                mine.note(order, error)
            else:
                mine.note(order, None)
        return [*mine.said.items()]

    each = max(20, CALLS // 40)
    pipes: list[int] = []
    for number in range(4):
        report.said |= call("parent", range(number * each, (number + 1) * each))
        reads, writes = os.pipe()
        if os.fork() == 0:
            try:
                os.write(writes, json.dumps(call(f"child{number}", range(each))).encode())
            finally:
                os._exit(0)
        os.close(writes)
        pipes.append(reads)
    report.said |= call("parent", range(4 * each, 5 * each))
    for reads in pipes:
        with open(reads, "rb") as answers:
            assert select.select([answers], [], [], PATIENCE)[0], "a child hangs"
            report.said |= json.load(answers)
        os.wait()
    assert len(report.said) == 9 * each
    report.check(venue, f"{make.__name__}, forked")


@pytest.mark.parametrize("make", [transports.aiohttp, transports.httpx2_async])
def test_awaited_calls_some_of_them_cancelled(make: Any, venue: str) -> None:
    report = Report()
    draw = random.Random(2)

    async def call(client: Any, number: int) -> None:
        order = f"order-{number}"
        task = asyncio.ensure_future(client.orders.cancel_order(contract_code="B", order_id=order))
        if draw.random() < 0.1:
            asyncio.get_running_loop().call_later(draw.random() * 0.02, task.cancel)
        try:
            await task
        except (errors.TinyError, asyncio.CancelledError) as error:
            report.note(order, error)
        else:
            report.note(order, None)

    async def main() -> None:
        numbers = iter(range(CALLS))

        async def work(client: Any) -> None:
            for number in numbers:
                await call(client, number)

        transport = make(Wiring(connections=50))
        async with tiny.AsyncClient(**options(venue, transport)) as client:
            await asyncio.gather(*[work(client) for _ in range(50)])

    asyncio.run(main())
    report.check(venue, make.__name__)


@pytest.mark.parametrize("make", [transports.urllib3, transports.httpx2])
def test_blocking_calls_ended_by_ctrl_c(make: Any, venue: str) -> None:
    """An alarm clock presses Ctrl-C at any moment of a call."""
    report = Report()
    draw = random.Random(3)
    calling = False

    def press(*_: object) -> None:
        if calling:
            raise KeyboardInterrupt

    gc.collect()  # a Ctrl-C in a finalizer of what other tests left would be lost
    before = signal.signal(signal.SIGALRM, press)
    with tiny.Client(**options(venue, make(Wiring()))) as client:
        client.preload()  # an interrupted import is no matter of calls
        for number in range(max(100, CALLS // 20)):
            order = f"order-{number}"
            signal.setitimer(signal.ITIMER_REAL, draw.random() * 0.01)
            error: BaseException | None = None
            try:
                calling = True
                client.orders.cancel_order(contract_code="B", order_id=order)
                calling = False
            except (errors.TinyError, KeyboardInterrupt) as caught:
                calling = False
                error = caught
            signal.setitimer(signal.ITIMER_REAL, 0)
            report.note(order, error)
    signal.signal(signal.SIGALRM, before)
    report.check(venue, f"{make.__name__}, Ctrl-C")
