"""The venue's time, and stamps that never repeat."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

from .forks import renewed_after_fork

REFRESH_AFTER = 600.0
"""Seconds after which an offset is measured again."""


class Clock:
    """Milliseconds by the venue's clock.

    Without an offset it is this machine's clock. With one it runs on the monotonic clock from the
    moment of measuring, so that a jump of the wall clock changes nothing.
    """

    def __init__(self, own: Callable[[], int] | None = None) -> None:
        self._own = own
        self._base_ms: float | None = None
        self._measured_at = 0.0
        self._checked_at = 0.0

    def milliseconds(self) -> int:
        """Now, as the venue would say it."""
        if self._own is not None:
            return self._own()
        if self._base_ms is None:
            return time.time_ns() // 1_000_000
        return int(self._base_ms + (time.monotonic() - self._measured_at) * 1000)

    @property
    def measured_at(self) -> float:
        """Monotonic seconds of the last measurement, 0 if there was none."""
        return self._measured_at

    @property
    def checked_at(self) -> float:
        """Monotonic seconds of the last attempt to measure."""
        return self._checked_at

    def keep(self) -> None:
        """Go on with the offset that there is, after measuring it anew failed."""
        self._checked_at = time.monotonic()

    def set(self, server_ms: int, asked_at: float, answered_at: float) -> None:
        """Take the venue's time, said somewhere between asking and answering (monotonic)."""
        middle = (asked_at + answered_at) / 2
        self._base_ms = server_ms - (middle - answered_at) * 1000
        self._measured_at = self._checked_at = answered_at


class Nonces:
    """Strictly increasing milliseconds for one key, across threads and tasks."""

    def __init__(self) -> None:
        self.after_fork()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin anew by the clock."""
        self._lock = Lock()
        self._last = 0

    def next(self, ms: int) -> int:
        with self._lock:
            self._last = max(self._last + 1, ms)
            return self._last

    def restart(self) -> None:
        """Begin anew after the venue refused a stamp as wrong, and so did not take it: the stamps
        of a clock that was ahead must not keep those of the right one ahead, too."""
        with self._lock:
            self._last = 0


_by_account: dict[bytes, Nonces] = {}


def nonces_for(account: bytes) -> Nonces:
    """The nonces of an account: one sequence in the process, however many clients use its key.

    They are made in order, but calls of several threads may overtake each other on their way.
    """
    return _by_account.get(account) or _by_account.setdefault(account, Nonces())
