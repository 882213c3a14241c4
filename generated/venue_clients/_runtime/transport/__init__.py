"""The seam between the clients and whatever sends bytes.

A transport sends one request once: no retries, no redirects, no cookies. It says with `NotSent`
that provably nothing reached the venue, and with `Interrupted` that something may have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol


class Timeout(NamedTuple):
    """Seconds: to get a connection, between two pieces of the answer, and for the whole attempt."""

    connect: float = 5.0
    read: float = 15.0
    total: float = 15.0


class Request:
    """What is sent, signed and final. `url` is escaped and must go out unchanged.

    Its repr tells method, host and path; query, headers and body hold keys and signatures.
    """

    __slots__ = ("body", "headers", "method", "origin", "target")

    def __init__(
        self, method: str, origin: str, target: str, headers: dict[str, str], body: bytes | None
    ) -> None:
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.body = body

    @property
    def url(self) -> str:
        return self.origin + self.target

    def __repr__(self) -> str:
        path = self.target.partition("?")[0]
        return f"<Request {self.method} {self.origin}{path} (query, headers, body not shown)>"


class Response:
    """The whole answer. Headers are found by their name in any case."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    def __repr__(self) -> str:
        kind = self.headers.get("content-type", "no content type")
        return f"<Response {self.status}, {len(self.body)} bytes, {kind}>"


class TransportError(Exception):
    """Base of the two below; its text holds no URL, header or body."""


class NotSent(TransportError):
    """Provably nothing of the request left: no address, no connection, no TLS, no free slot."""


class Interrupted(TransportError):
    """No whole answer, and the request may have arrived."""


class Transport(Protocol):
    """Sends requests, one at a time per call, from any number of threads."""

    def send(self, request: Request, timeout: Timeout) -> Response: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Sends requests from any number of tasks, also of several event loops one after the other."""

    async def send(self, request: Request, timeout: Timeout) -> Response: ...

    async def close(self) -> None: ...


class Wiring(NamedTuple):
    """How the transports reach the network: a proxy, a file of CA certificates instead of the
    system's, the largest body that is read, the most connections to keep open."""

    proxy: str | None = None
    ca_file: str | None = None
    max_body: int = 16 * 1024 * 1024
    connections: int = 20
