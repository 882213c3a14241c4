"""The default transport of the awaited client: aiohttp, one attempt, no redirects, no cookies.

aiohttp sends GET, PUT and DELETE a second time when a kept connection turns out to be closed. The
middleware here sees each attempt and turns its failure into an error of ours, which aiohttp does
not take as a reason to try again; POST it sends once anyhow. URLs are passed as escaped: it would
rewrite `%2F` and `%3A`. Each event loop has a session of its own.
"""

from __future__ import annotations

import select
import ssl
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from math import inf
from typing import Any

import aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse
from yarl import URL

from ..loops import PerLoop
from . import NotSent, Request, Response, Timeout, Wiring
from .body import IDLE, Pieces
from .telling import mapped, told

_CONNECTING = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
)


async def _once(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    try:
        return await handler(request)
    except Exception as error:
        failure = mapped(error, _CONNECTING)
    raise failure


_ONCE = (_once,)


class _Connector(aiohttp.TCPConnector):
    """Hands out no kept connection on which something came that no one asked for: aiohttp would
    take it for the answer to the next request. It may also be the end of the connection, of which
    the event loop does not know yet; the request would be lost in it."""

    async def _get(self, key: Any, traces: Any) -> Any:
        while True:
            found: Any = await super()._get(key, traces)
            if found is None or not (found.protocol.should_close or _is_readable(found.protocol)):
                return found
            found.close()

    def forget(self) -> None:
        """Close the sockets of an event loop that has ended; it can't do that itself any more."""
        for connections in self._conns.values():
            for protocol, _ in connections:
                _close_socket(protocol.transport)
        self._conns.clear()


def _is_readable(protocol: Any) -> bool:
    """Asked for every request: what asks is made once for a connection, and kept with it."""
    asks = getattr(protocol, "asks_whether_readable", None)
    if asks is None:
        asks = protocol.asks_whether_readable = _asks(protocol.transport)
    return bool(asks())


def _asks(transport: Any) -> Callable[[], object]:
    connected = transport.get_extra_info("socket")
    if connected is None:
        return bool
    if not hasattr(select, "poll"):  # on Windows
        return lambda: select.select([connected], [], [], 0)[0]
    poll = select.poll()
    poll.register(connected, select.POLLIN)
    return partial(poll.poll, 0)


def _close_socket(transport: Any) -> None:
    """Without the warnings that the transports of a dead loop give when they are collected."""
    inner: Any = getattr(getattr(transport, "_ssl_protocol", None), "_transport", None)
    one: Any
    for one in (transport, inner):
        with suppress(AttributeError):
            one._sock.close()
            one._sock = None
        with suppress(AttributeError):
            one._closed = True


class AiohttpTransport:
    """Sends with aiohttp, in whichever event loops its calls run."""

    def __init__(self, wiring: Wiring | None = None) -> None:
        self._wiring = wiring or Wiring()
        self._sessions = PerLoop(self._open, _close, _forget)
        self._closed = False

    async def send(self, request: Request, timeout: Timeout) -> Response:
        """One attempt; `NotSent` or `Interrupted` where no whole answer came."""
        if self._closed:
            raise NotSent("the client is closed")
        try:
            session = self._sessions.known() or await self._sessions.get()
        except Exception as error:
            raise NotSent(told(error)) from None
        try:
            return await self._exchange(session, request, timeout)
        except Exception as error:
            failure = mapped(error, _CONNECTING)
        raise failure  # from here, where no local variable shows the URL

    async def close(self) -> None:
        """Close the connections."""
        self._closed = True
        await self._sessions.close()

    async def _exchange(
        self, session: aiohttp.ClientSession, request: Request, timeout: Timeout
    ) -> Response:
        answer = await session.request(
            request.method,
            URL(request.url, encoded=True),
            headers=request.headers,
            data=request.body,
            allow_redirects=False,
            timeout=_timeouts.get(timeout) or _client_timeout(timeout),
            middlewares=() if request.method == "POST" else _ONCE,
        )
        try:
            headers = answer.headers
            length = -1 if "Content-Encoding" in headers else answer.content_length or -1
            fits = 0 <= length <= self._wiring.max_body
            body = await (answer.read() if fits else self._in_pieces(answer))
            return Response(answer.status, headers, body)
        finally:
            answer.close()

    def _open(self) -> aiohttp.ClientSession:
        context = ssl.create_default_context(cafile=self._wiring.ca_file)
        connector = _Connector(limit=self._wiring.connections, keepalive_timeout=IDLE, ssl=context)
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            proxy=self._wiring.proxy,
        )

    async def _in_pieces(self, answer: ClientResponse) -> bytes:
        pieces = Pieces(self._wiring.max_body, inf)  # the time is watched by aiohttp
        async for piece in answer.content.iter_any():
            pieces.add(piece)
        return pieces.joined()


async def _close(session: aiohttp.ClientSession) -> None:
    await session.close()


def _forget(session: aiohttp.ClientSession) -> None:
    connector: Any = session.connector
    session.detach()
    connector.forget()


_timeouts: dict[Timeout, aiohttp.ClientTimeout] = {}


def _client_timeout(timeout: Timeout) -> aiohttp.ClientTimeout:
    made = aiohttp.ClientTimeout(
        total=timeout.total,
        connect=timeout.connect,
        sock_read=timeout.read if timeout.read < timeout.total else None,
    )
    if len(_timeouts) < 64:
        _timeouts[timeout] = made
    return made
