"""Transports on httpx2 for both clients: one attempt, no redirects, no cookies, no log lines.

They use httpx2's transports and not its clients: a client would log every URL, signature included.
The target of the request is handed over as bytes, so that nothing escapes it a second time.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2

from . import NotSent, Request, Response, Timeout, Wiring
from .body import IDLE, Pieces
from .telling import mapped

_CONNECTING = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


def _outgoing(request: Request, timeout: Timeout) -> httpx2.Request:
    times = {
        "connect": timeout.connect,
        "pool": timeout.connect,
        "read": timeout.read,
        "write": timeout.read,
    }
    return httpx2.Request(
        request.method,
        request.origin,
        headers=request.headers,
        content=request.body,
        extensions={"timeout": times, "target": request.target.encode("ascii")},
    )


def _response(answer: httpx2.Response, body: bytes) -> Response:
    return Response(answer.status_code, answer.headers, body)


class Httpx2Transport:
    """Sends with httpx2; may be shared by threads."""

    def __init__(self, wiring: Wiring | None = None) -> None:
        self._wiring = wiring or Wiring()
        self._closed = False
        self._inner = httpx2.HTTPTransport(
            verify=ssl.create_default_context(cafile=self._wiring.ca_file),
            trust_env=False,
            proxy=self._wiring.proxy,
            limits=_limits(self._wiring),
        )

    def send(self, request: Request, timeout: Timeout) -> Response:
        """One attempt; `NotSent` or `Interrupted` where no whole answer came."""
        if self._closed:
            raise NotSent("the client is closed")
        until = time.monotonic() + timeout.total
        try:
            answer = self._inner.handle_request(_outgoing(request, timeout))
            answer.stream = _Watched(answer)
            try:
                return _response(answer, self._whole(answer, until))
            finally:
                answer.close()
        except Exception as error:
            failure = mapped(error, _CONNECTING)
        raise failure

    def close(self) -> None:
        """Close the connections."""
        self._closed = True
        self._inner.close()

    def _whole(self, answer: httpx2.Response, until: float) -> bytes:
        pieces = Pieces(self._wiring.max_body, until)
        for piece in answer.iter_bytes():
            pieces.add(piece)
        return pieces.joined()


class AsyncHttpx2Transport:
    """Sends with httpx2; belongs to the event loop in which it is first used."""

    def __init__(self, wiring: Wiring | None = None) -> None:
        self._wiring = wiring or Wiring()
        self._closed = False
        self._inner = httpx2.AsyncHTTPTransport(
            verify=ssl.create_default_context(cafile=self._wiring.ca_file),
            trust_env=False,
            proxy=self._wiring.proxy,
            limits=_limits(self._wiring),
        )

    async def send(self, request: Request, timeout: Timeout) -> Response:
        """One attempt; `NotSent` or `Interrupted` where no whole answer came."""
        if self._closed:
            raise NotSent("the client is closed")
        try:
            async with asyncio.timeout(timeout.total):
                answer = await self._inner.handle_async_request(_outgoing(request, timeout))
                answer.stream = _AsyncWatched(answer)
                try:
                    return _response(answer, await self._whole(answer, timeout))
                finally:
                    await answer.aclose()
        except Exception as error:
            failure = mapped(error, _CONNECTING)
        raise failure

    async def close(self) -> None:
        """Close the connections."""
        self._closed = True
        await self._inner.aclose()

    async def _whole(self, answer: httpx2.Response, timeout: Timeout) -> bytes:
        pieces = Pieces(self._wiring.max_body, time.monotonic() + timeout.total)
        async for piece in answer.aiter_bytes():
            pieces.add(piece)
        return pieces.joined()


class _Watched(httpx2.SyncByteStream):
    """A body after which the connection is kept only if nothing more came than was asked for:
    httpcore would take a second answer for the answer to the next request."""

    def __init__(self, answer: httpx2.Response) -> None:
        self._stream: Any = answer.stream
        self._connection: Any = answer.extensions["network_stream"]

    def __iter__(self) -> Iterator[bytes]:
        found: Iterator[bytes] = iter(self._stream)
        return found

    def close(self) -> None:
        if _has_more(self._stream):  # asked here, where a Ctrl-C while reading leads, too
            self._connection.close()
        self._stream.close()


class _AsyncWatched(httpx2.AsyncByteStream):
    """The same, awaited."""

    def __init__(self, answer: httpx2.Response) -> None:
        self._stream: Any = answer.stream
        self._connection: Any = answer.extensions["network_stream"]

    def __aiter__(self) -> AsyncIterator[bytes]:
        found: AsyncIterator[bytes] = aiter(self._stream)
        return found

    async def aclose(self) -> None:
        if _has_more(self._stream):
            await self._connection.aclose()
        await self._stream.aclose()


def _has_more(stream: Any) -> bool:
    """Whether bytes stand behind the answer. No public name leads there; a version that keeps them
    elsewhere loses its connections after each request, but never mistakes an answer."""
    try:
        state = stream._httpcore_stream._stream._connection._h11_state
    except AttributeError:
        return True
    return bool(state.trailing_data[0])


def _limits(wiring: Wiring) -> httpx2.Limits:
    return httpx2.Limits(
        max_connections=wiring.connections,
        max_keepalive_connections=wiring.connections,
        keepalive_expiry=IDLE,
    )
