"""Deadlines of blocking sockets.

The timeout of a socket begins anew with every piece that arrives, so that one byte now and then
would keep a call for ever. Here each wait gets what is left of the whole.
"""

from __future__ import annotations

import io
import socket
import time
from collections.abc import Iterator
from typing import Any


def addresses(host: str, port: int, seconds: float) -> Iterator[tuple[str, float]]:
    """The addresses of a host, each with its part of the seconds that are left when it is tried."""
    until = time.monotonic() + seconds
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    for number, (*_, address) in enumerate(found):
        left = until - time.monotonic()
        if left <= 0:
            return
        yield str(address[0]), left / (len(found) - number)


class TimedSocket:
    """A socket as `http.client` wants it for an answer: all that is read from it comes before
    `until` (monotonic), and no piece of it takes longer than `pause` seconds."""

    def __init__(self, connected: Any, until: float, pause: float) -> None:
        self._socket = connected
        self._until = until
        self._pause = pause

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_TimedReader(self._socket, self._until, self._pause))


class _TimedReader(io.RawIOBase):
    def __init__(self, connected: Any, until: float, pause: float) -> None:
        self._socket = connected
        self._raw: Any = connected.makefile("rb", buffering=0)
        self._until = until
        self._pause = pause

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the whole answer took too long")
        self._socket.settimeout(min(left, self._pause))
        count: int | None = self._raw.readinto(buffer)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()
