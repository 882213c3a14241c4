"""A mock venue behind a real socket: HTTP/1.1 with keep-alive, on a thread of its own."""

from __future__ import annotations

import asyncio
import http
import threading
import time
from collections.abc import Callable, Mapping
from types import TracebackType

from venuegen.mock.answers import Reply
from venuegen.mock.faults import FaultPlan
from venuegen.mock.ledger import Ledger
from venuegen.mock.orders import Orders
from venuegen.mock.received import Received
from venuegen.mock.venue import Desk
from venuegen.model import Venue

_MOST_HEAD = 64 * 1024
_MOST_BODY = 8 * 1024 * 1024


class MockVenue:
    """A venue on this machine.

    with MockVenue(venue) as mock:
        client = htx.Client(base_url=mock.url, **mock.credentials)
    """

    def __init__(
        self,
        venue: Venue,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        credentials: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.time,
        window: float = 300.0,
    ) -> None:
        self.desk = Desk(venue, credentials, clock, window)
        self._host = host
        self._port = port
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._connections: set[_Connection] = set()

    @property
    def url(self) -> str:
        return f"http://{self._host}:{self._port}"

    @property
    def ledger(self) -> Ledger:
        return self.desk.ledger

    @property
    def faults(self) -> FaultPlan:
        return self.desk.faults

    @property
    def orders(self) -> Orders:
        return self.desk.orders

    @property
    def credentials(self) -> dict[str, str]:
        return self.desk.gate.credentials

    def __enter__(self) -> MockVenue:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; returns once connections are accepted. An `OSError` if the port is taken."""
        started = threading.Event()
        failed: list[OSError] = []
        self._thread = threading.Thread(
            target=self._run, args=(started, failed), name="mock venue", daemon=True
        )
        self._thread.start()
        started.wait()
        if failed:
            raise failed[0]

    def stop(self) -> None:
        """End all connections and the thread."""
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop = self._thread = None

    def _run(self, started: threading.Event, failed: list[OSError]) -> None:
        loop = asyncio.new_event_loop()
        try:
            server = loop.run_until_complete(
                loop.create_server(
                    lambda: _Connection(self.desk, self._connections, loop), self._host, self._port
                )
            )
        except OSError as error:
            failed.append(error)
            loop.close()
            started.set()
            return
        self._port = server.sockets[0].getsockname()[1]
        self._loop = loop
        started.set()
        try:
            loop.run_forever()
        finally:
            server.close()
            for connection in list(self._connections):
                connection.abort()
            loop.run_until_complete(asyncio.sleep(0))
            loop.close()


class _Connection(asyncio.Protocol):
    """One connection: requests in, replies out, one after the other."""

    def __init__(
        self, desk: Desk, connections: set[_Connection], loop: asyncio.AbstractEventLoop
    ) -> None:
        self._desk = desk
        self._connections = connections
        self._loop = loop
        self._buffer = b""
        self._busy = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._connections.discard(self)

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._next()

    def _next(self) -> None:
        """Answer the request in the buffer, if it is whole and none is being answered."""
        if self._busy or self._transport is None:
            return
        head, separator, rest = self._buffer.partition(b"\r\n\r\n")
        if not separator:
            if len(self._buffer) > _MOST_HEAD:
                self.abort()
            return
        try:
            method, target, headers = _parsed(head)
            length = int(headers.get("content-length", "0"))
        except ValueError:
            self._send(Reply(400, b'{"message": "not a request"}', cut=None), close=True)
            return
        if "transfer-encoding" in headers or not 0 <= length <= _MOST_BODY:
            self._send(Reply(411, b'{"message": "say the length of the body"}'), close=True)
            return
        if len(rest) < length:
            return
        self._buffer = rest[length:]
        self._busy = True
        reply = self._desk.answer(Received(method, target, headers, rest[:length]))
        close = headers.get("connection", "").lower() == "close"
        if reply.after:
            self._loop.call_later(reply.after, self._send, reply, close)
        else:
            self._send(reply, close)

    def _send(self, reply: Reply, close: bool) -> None:
        self._busy = False
        if self._transport is None:
            return
        if reply.cut == 0:
            self.abort()
            return
        head = _head(reply, close)
        if reply.cut is not None:
            self._transport.write(head + reply.body[: reply.cut])
            self._transport.close()
            return
        self._transport.write((head + reply.body) * reply.times)
        if close:
            self._transport.close()
        else:
            self._next()


def _parsed(head: bytes) -> tuple[str, str, dict[str, str]]:
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, version = first.split(" ")
    if not version.startswith("HTTP/1."):
        raise ValueError(version)
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise ValueError(line)
        headers[name.strip().lower()] = value.strip()
    return method, target, headers


def _head(reply: Reply, close: bool) -> bytes:
    try:
        phrase = http.HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {reply.status} {phrase}", f"Content-Length: {len(reply.body)}"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    lines += ["Connection: close"] if close else []
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
