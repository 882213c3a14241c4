"""The default transport of the blocking client: urllib3, one attempt, no redirects.

urllib3's pools find, keep and drop connections. Three things are taken out of their hands. Their
idle connections stand in a queue without locks. A failure while connecting is told apart from every
later one. The query of a URL, which holds the signature, is not shown to urllib3, since it would
escape it anew and write it to its log.
"""

from __future__ import annotations

import socket
import time
from collections import deque
from queue import Empty, Full
from typing import Any, NamedTuple

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import EmptyPoolError
from urllib3.response import BaseHTTPResponse

from . import NotSent, Request, Response, Timeout, TransportError, Wiring
from .body import IDLE, Pieces
from .telling import mapped, told

_PIECE = 65536
_NO_RETRIES = urllib3.Retry(total=False, redirect=0)


class _Outgoing(NamedTuple):
    """Passed through the pool in place of the body."""

    target: str
    body: bytes | None


class _Careful:
    """Added to the connections: raises `NotSent` for whatever goes wrong before it stands, and
    sends the target exactly as it was signed. All else of urllib3, its log too, knows the path."""

    _used_at = 0.0
    _target = ""

    def connect(self) -> None:
        failure: TransportError | None = None
        try:
            super().connect()  # type: ignore[misc]
        except Exception as error:
            failure = NotSent(told(error))
        if failure is not None:
            raise failure

    def request(self, method: str, url: str, body: Any = None, **rest: Any) -> None:
        assert isinstance(body, _Outgoing)
        self._used_at = time.monotonic()
        self._target = body.target
        super().request(method, url, body=body.body, **rest)  # type: ignore[misc]

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
        wiring = wiring or Wiring()
        self._max_body = wiring.max_body
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
        self._proxied_plainly = wiring.proxy is not None
        self._pools: dict[str, HTTPConnectionPool] = {}
        self._closed = False

    def send(self, request: Request, timeout: Timeout) -> Response:
        """One attempt; `NotSent` or `Interrupted` where no whole answer came."""
        if self._closed:
            raise NotSent("the client is closed")
        until = time.monotonic() + timeout.total
        try:
            answer = self._pool(request.origin).urlopen(
                request.method,
                request.target.partition("?")[0],
                body=_Outgoing(self._target(request), request.body),  # type: ignore[arg-type]
                headers=request.headers,
                retries=_NO_RETRIES,
                redirect=False,
                timeout=urllib3.Timeout(timeout.total, connect=timeout.connect, read=timeout.read),
                preload_content=False,
            )
            try:
                body = _whole(answer, self._max_body, until)
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

    def _target(self, request: Request) -> str:
        plain = self._proxied_plainly and request.origin.startswith("http:")
        return request.url if plain else request.target


def _whole(answer: BaseHTTPResponse, most: int, until: float) -> bytes:
    pieces = Pieces(most, until)
    while piece := answer.read1(_PIECE, decode_content=True):
        pieces.add(piece)
    answer.release_conn()
    return pieces.joined()
