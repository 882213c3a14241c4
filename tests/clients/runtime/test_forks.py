"""A process that is forked: the child begins anew, and the parent does not notice."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from example_clients import tiny
from example_clients._runtime.limits import BOOK
from example_clients._runtime.transport import Wiring

from . import test_transports as transports
from .peer import Peer, answers
from .scripted import KEYS, PATIENCE
from .test_transports import certificate, serving

__all__ = ["certificate"]

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks on this system"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning"),
]
DONE = b'{"code":200,"data":{"order_id":"7"},"ts":1}'


def in_child(work: Callable[[], object]) -> bool:
    """Whether the work succeeds in a forked process; one that hangs is ended."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    for _ in range(int(PATIENCE * 20)):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            return status == 0
        time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return False


def clients(make: Any, venue: Peer, ca_file: str) -> tuple[Any, Callable[[str], str]]:
    """A client, and a blocking call of it, in one event loop if it is awaited."""
    awaited = make in (transports.aiohttp, transports.httpx2_async)
    kind: Any = tiny.AsyncClient if awaited else tiny.Client
    client = kind(**KEYS, base_url=venue.url, transport=make(Wiring(ca_file=ca_file)))
    loops: dict[int, asyncio.AbstractEventLoop] = {}

    def call(order: str) -> str:
        called = client.orders.cancel_order(contract_code="B", order_id=order)
        if awaited:
            loop = loops.setdefault(os.getpid(), asyncio.new_event_loop())
            called = loop.run_until_complete(called)
        found: str = called.order_id
        return found

    return client, call


@pytest.mark.parametrize(
    "make",
    [transports.urllib3, transports.aiohttp, transports.httpx2, transports.httpx2_async],
    ids=lambda make: make.__name__,
)
def test_a_child_has_connections_of_its_own_and_the_parents_go_on(
    make: Any, certificate: Path
) -> None:
    with Peer(answers(DONE), tls=serving(certificate)) as venue:
        _, call = clients(make, venue, str(certificate / "cert.pem"))
        call("parent")

        def work() -> None:
            for _ in range(3):
                call("child")

        assert in_child(work)
        for _ in range(3):
            call("parent")

    used: dict[bytes, set[int]] = {b"parent": set(), b"child": set()}
    for received in venue.ledger:
        used[b"child" if b"child" in received.body else b"parent"].add(received.connection)
    assert used == {b"parent": {1}, b"child": {2}}


def test_a_fork_in_the_middle_of_other_threads_calls_blocks_no_call_of_the_child() -> None:
    """Locks that a thread holds at that moment stay locked for ever in the child."""
    with Peer(answers(DONE)) as venue:
        client = tiny.Client(**KEYS, base_url=venue.url, order_ids=False)
        shell = client._ready()
        busy = True

        def work() -> None:
            while busy:
                with client._lock, shell._locks["clock"], BOOK.lock:
                    time.sleep(0.001)

        thread = Thread(target=work, daemon=True)
        thread.start()
        children = [
            in_child(lambda: client.orders.cancel_order(contract_code="B", order_id="7"))
            for _ in range(5)
        ]
        busy = False
        thread.join(PATIENCE)
    assert children == [True] * 5
