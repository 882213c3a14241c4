"""What the transports share: reading a body that may be too long or too slow."""

from __future__ import annotations

import time

from . import Interrupted

IDLE = 15.0
"""Seconds after which an unused connection is not trusted: the venue may be about to close it."""


class Pieces:
    """A body as it comes, with an end to its size and to its slowness."""

    def __init__(self, most: int, until: float) -> None:
        self._most = most
        self._until = until
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Take the next piece; `Interrupted` once it is too much or too late."""
        self._pieces.append(piece)
        self._size += len(piece)
        if self._size > self._most:
            raise Interrupted(f"an answer of more than {self._most} bytes")
        if time.monotonic() > self._until:
            raise Interrupted("the whole answer took too long")

    def joined(self) -> bytes:
        """The body."""
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
