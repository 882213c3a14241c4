"""The default transport of the awaited client: aiohttp, one attempt, no redirects, no cookies.

aiohttp sends GET, PUT and DELETE a second time when a kept connection turns out to be closed. The
middleware here sees each attempt and turns its failure into an error of ours, which aiohttp does
not take as a reason to try again; POST it sends once anyhow. URLs are passed as escaped: it would
rewrite `%2F` and `%3A`.
"""

from __future__ import annotations

import ssl
from math import inf
from typing import Any

import aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse
from yarl import URL

from . import NotSent, Request, Response, Timeout, Wiring
from .body import IDLE, Pieces
from .telling import mapped

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
    """Keeps no connection on which something came that no one asked for: aiohttp would take it for
    the answer to the next request."""

    async def _get(self, key: Any, traces: Any) -> Any:
        while True:
            found: Any = await super()._get(key, traces)
            if found is None or not found.protocol.should_close:
                return found
            found.close()


class AiohttpTransport:
    """Sends with aiohttp; belongs to the event loop in which it is first used."""

    def __init__(self, wiring: Wiring | None = None) -> None:
        self._wiring = wiring or Wiring()
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    async def send(self, request: Request, timeout: Timeout) -> Response:
        """One attempt; `NotSent` or `Interrupted` where no whole answer came."""
        if self._closed:
            raise NotSent("the client is closed")
        try:
            return await self._exchange(request, timeout)
        except Exception as error:
            failure = mapped(error, _CONNECTING)
        raise failure  # from here, where no local variable shows the URL

    async def close(self) -> None:
        """Close the connections."""
        self._closed = True
        if self._session is not None:
            await self._session.close()

    async def _exchange(self, request: Request, timeout: Timeout) -> Response:
        answer = await (self._session or self._open()).request(
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
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            proxy=self._wiring.proxy,
        )
        return self._session

    async def _in_pieces(self, answer: ClientResponse) -> bytes:
        pieces = Pieces(self._wiring.max_body, inf)  # the time is watched by aiohttp
        async for piece in answer.content.iter_any():
            pieces.add(piece)
        return pieces.joined()


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
