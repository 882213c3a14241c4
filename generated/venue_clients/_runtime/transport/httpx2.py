"""Transports on httpx2 for both clients: one attempt, no redirects, no cookies, no log lines.

They use httpx2's transports and not its clients: a client would log every URL, signature included.
The target of the request is handed over as bytes, so that nothing escapes it a second time.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import AsyncIterator, Iterator
from math import inf
from typing import Any

import httpcore2
import httpx2

from ..forks import abandon, renewed_after_fork
from ..loops import PerLoop
from . import NotSent, Request, Response, Timeout, Wiring
from .body import IDLE, Pieces
from .deadlines import addresses
from .telling import mapped, told

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
        self._open()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin without connections."""
        abandon(self._inner)
        self._open()

    def _open(self) -> None:
        inner: Any = httpx2.HTTPTransport(
            verify=ssl.create_default_context(cafile=self._wiring.ca_file),
            trust_env=False,
            proxy=self._wiring.proxy,
            limits=_limits(self._wiring),
        )
        self._backend = _TimedBackend(inner._pool._network_backend)
        inner._pool._network_backend = self._backend  # it can be given to a pool, not to httpx2
        self._inner: httpx2.HTTPTransport = inner

    def send(self, request: Request, timeout: Timeout) -> Response:
        """One attempt; `NotSent` or `Interrupted` where no whole answer came."""
        if self._closed:
            raise NotSent("the client is closed")
        until = self._backend.until = time.monotonic() + timeout.total
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
    """Sends with httpx2, in whichever event loops its calls run."""

    def __init__(self, wiring: Wiring | None = None) -> None:
        self._wiring = wiring or Wiring()
        self._closed = False
        self._inner = PerLoop(self._open, _close)

    def _open(self) -> httpx2.AsyncHTTPTransport:
        return httpx2.AsyncHTTPTransport(
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
            inner = self._inner.known() or await self._inner.get()
        except Exception as error:
            raise NotSent(told(error)) from None
        try:
            async with asyncio.timeout(timeout.total):
                answer = await inner.handle_async_request(_outgoing(request, timeout))
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
        await self._inner.close()

    async def _whole(self, answer: httpx2.Response, timeout: Timeout) -> bytes:
        pieces = Pieces(self._wiring.max_body, time.monotonic() + timeout.total)
        async for piece in answer.aiter_bytes():
            pieces.add(piece)
        return pieces.joined()


async def _close(transport: httpx2.AsyncHTTPTransport) -> None:
    await transport.aclose()


class _TimedBackend(httpcore2.NetworkBackend, threading.local):
    """Connects with streams of which no read outlives the end of the attempt. A blocking attempt is
    made in one thread from its beginning to its end, so its end is kept by thread."""

    until = inf

    def __init__(self, inner: httpcore2.NetworkBackend) -> None:
        self._inner = inner

    def left(
        self, timeout: float | None, error: type[Exception] = httpcore2.ConnectTimeout
    ) -> float:
        """The seconds that a wait may last; `error` where there are none."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise error("the attempt took too long")
        return left if timeout is None else min(timeout, left)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.NetworkStream:
        failure: Exception = httpcore2.ConnectTimeout("no address took the connection in time")
        try:
            for address, seconds in addresses(host, port, self.left(timeout)):
                try:
                    stream = self._inner.connect_tcp(
                        address, port, seconds, local_address, socket_options
                    )
                    return _TimedStream(stream, self)
                except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                    failure = error
        except OSError as error:
            failure = httpcore2.ConnectError(str(error))
        raise failure


class _TimedStream(httpcore2.NetworkStream):
    def __init__(self, inner: httpcore2.NetworkStream, backend: _TimedBackend) -> None:
        self._inner = inner
        self._backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._backend.left(timeout, httpcore2.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._backend.left(timeout, httpcore2.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        seconds = self._backend.left(timeout)
        return _TimedStream(
            self._inner.start_tls(ssl_context, server_hostname, seconds), self._backend
        )

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


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
