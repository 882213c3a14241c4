"""The default transport of the blocking client: urllib3, one attempt, no redirects.

urllib3's pools find, keep and drop connections. Four things are taken out of their hands. Their
idle connections stand in a queue without locks. A failure while connecting is told apart from every
later one. The query of a URL, which holds the signature, is not shown to urllib3, since it would
escape it anew and write it to its log. Every read ends in time (`deadlines`).
"""

from __future__ import annotations

import errno
import socket
import time
from collections import deque
from http.client import HTTPResponse
from queue import Empty, Full
from typing import Any, NamedTuple

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import EmptyPoolError
from urllib3.response import BaseHTTPResponse
from urllib3.util.connection import create_connection

from ..forks import abandon, renewed_after_fork
from . import NotSent, Request, Response, Timeout, TransportError, Wiring
from .body import IDLE, Pieces
from .deadlines import TimedSocket, addresses
from .telling import mapped, told

_PIECE = 65536
_NO_RETRIES = urllib3.Retry(total=False, redirect=0)


class _Outgoing(NamedTuple):
    """Passed through the pool in place of the body."""

    target: str
    body: bytes | None
    until: float
    pause: float


class _Answer(HTTPResponse):
    """Waits for the final answer: `http.client` takes an interim one like 103 for it, and the final
    one would be taken for the answer to the next request."""

    def begin(self) -> None:
        super().begin()
        while 100 <= self.status < 200 and self.status != 101:
            self.headers = self.msg = None  # type: ignore[assignment]
            super().begin()


class _Careful:
    """Added to the connections: raises `NotSent` for whatever goes wrong before it stands, and
    sends the target exactly as it was signed. All else of urllib3, its log too, knows the path."""

    _used_at = 0.0
    _target = ""
    _until = 0.0
    _pause = 0.0
    timeout: Any

    def connect(self) -> None:
        failure: TransportError | None = None
        times = self._until, self._pause
        self._until, self._pause = time.monotonic() + self.timeout, self.timeout
        try:
            super().connect()  # type: ignore[misc]
        except Exception as error:
            failure = NotSent(told(error))
        if failure is not None:
            raise failure
        self._until, self._pause = times

    def _new_conn(self) -> socket.socket:
        connection: Any = self
        failure: OSError = TimeoutError(errno.ETIMEDOUT, "no address took the connection in time")
        for address, seconds in addresses(connection._dns_host, connection.port, self.timeout):
            try:
                return create_connection(
                    (address, connection.port),
                    seconds,
                    source_address=connection.source_address,
                    socket_options=connection.socket_options,
                )
            except OSError as error:
                failure = error
        raise failure

    def response_class(
        self, connected: Any, debuglevel: int = 0, method: str | None = None
    ) -> HTTPResponse:
        timed: Any = TimedSocket(connected, self._until, self._pause)
        return _Answer(timed, debuglevel, method)

    def request(self, method: str, url: str, body: Any = None, **rest: Any) -> None:
        assert isinstance(body, _Outgoing)
        self._used_at = time.monotonic()
        self._target, content, self._until, self._pause = body
        super().request(method, url, body=content, **rest)  # type: ignore[misc]

    def putrequest(self, method: str, url: str, *rest: Any, **options: Any) -> None:
        super().putrequest(method, self._target, *rest, **options)  # type: ignore[misc]

    @property
    def is_connected(self) -> bool:
        fresh = time.monotonic() - self._used_at < IDLE or not self._used_at
        return fresh and bool(super().is_connected)  # type: ignore[misc]


class _PlainConnection(_Careful, HTTPConnection):  # type: ignore[misc]
    pass


class _TlsConnection(_Careful, HTTPSConnection):  # type: ignore[misc]
    pass


class _Idle:
    """The connections that are not in use, the last one first. urllib3's own queue has locks that
    stay taken for ever if a Ctrl-C comes while one is taken; a deque needs none."""

    def __init__(self, maxsize: int) -> None:
        self._most = maxsize
        self._connections: deque[Any] = deque()

    def put(self, connection: Any, block: bool = True) -> None:
        if len(self._connections) >= self._most:
            raise Full
        self._connections.append(connection)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        try:
            return self._connections.pop()
        except IndexError:
            raise Empty from None

    def qsize(self) -> int:
        return len(self._connections)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection  # type: ignore[assignment]
    QueueCls = _Idle  # type: ignore[assignment]


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection  # type: ignore[assignment]
    QueueCls = _Idle  # type: ignore[assignment]


class Urllib3Transport:
    """Sends with urllib3; may be shared by threads."""

    def __init__(self, wiring: Wiring | None = None) -> None:
        self._wiring = wiring or Wiring()
        self._closed = False
        self._open()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin without connections."""
        abandon(self._manager)
        self._open()

    def _open(self) -> None:
        wiring = self._wiring
        choices: dict[str, Any] = {
            "maxsize": wiring.connections,
            "block": False,
            "ca_certs": wiring.ca_file,
            "socket_options": [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)],
        }
        manager: urllib3.PoolManager = (
            urllib3.ProxyManager(wiring.proxy, **choices)
            if wiring.proxy
            else urllib3.PoolManager(**choices)
        )
        pools: dict[str, type[HTTPConnectionPool] | type[HTTPSConnectionPool]]
        pools = {"http": _PlainPool, "https": _TlsPool}
        manager.pool_classes_by_scheme = pools
        self._manager = manager
        self._pools: dict[str, HTTPConnectionPool] = {}

    def send(self, request: Request, timeout: Timeout) -> Response:
        """One attempt; `NotSent` or `Interrupted` where no whole answer came."""
        if self._closed:
            raise NotSent("the client is closed")
        until = time.monotonic() + timeout.total
        try:
            answer = self._pool(request.origin).urlopen(
                request.method,
                request.target.partition("?")[0],
                body=self._outgoing(request, until, timeout.read),  # type: ignore[arg-type]
                headers=request.headers,
                retries=_NO_RETRIES,
                redirect=False,
                timeout=urllib3.Timeout(timeout.total, connect=timeout.connect, read=timeout.read),
                preload_content=False,
            )
            try:
                body = _whole(answer, self._wiring.max_body, until)
            except BaseException:
                answer.close()
                raise
            return Response(answer.status, answer.headers, body)
        except Exception as error:
            failure = mapped(error, (EmptyPoolError,))
        raise failure

    def close(self) -> None:
        """Close the connections that are not in use."""
        self._closed = True
        self._manager.clear()
        self._pools.clear()

    def _pool(self, origin: str) -> HTTPConnectionPool:
        pool = self._pools.get(origin)
        if pool is None:
            pool = self._pools[origin] = self._manager.connection_from_url(origin)
        return pool

    def _outgoing(self, request: Request, until: float, pause: float) -> _Outgoing:
        as_url = self._wiring.proxy is not None and request.origin.startswith("http:")
        target = request.url if as_url else request.target
        return _Outgoing(target, request.body, until, pause)


def _whole(answer: BaseHTTPResponse, most: int, until: float) -> bytes:
    pieces = Pieces(most, until)
    while piece := answer.read1(_PIECE, decode_content=True):
        pieces.add(piece)
    answer.release_conn()
    return pieces.joined()
