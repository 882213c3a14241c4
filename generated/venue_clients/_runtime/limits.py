"""How many calls may be sent, kept by the documented limits and corrected by the venue.

A call counts from the moment it is let go until a whole window has passed since its answer: the
venue counted it somewhere in between, so no window of the venue's ever holds more than it may.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Any, NamedTuple

from .endpoint import Endpoint
from .forks import renewed_after_fork
from .venue import LimitHeader

_GLANCE = 0.05
"""Seconds until a waiting call looks again, where it waits for calls that are under way."""


class Window:
    """At most `most` in any `seconds`."""

    __slots__ = ("counted", "entries", "most", "seconds", "under_way")

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self.seconds = seconds
        #: What was answered, when and how much, and its sum.
        self.entries: deque[tuple[float, int]] = deque()
        self.counted = 0
        self.under_way = 0

    def wait(self, now: float, amount: int) -> float:
        """Seconds until `amount` more may fit, 0 if it does now."""
        self.forget(now)
        excess = self.counted + self.under_way + min(amount, self.most) - self.most
        if excess <= 0:
            return 0.0
        for time, counted in self.entries:
            excess -= counted
            if excess <= 0:
                return time + self.seconds - now
        return min(_GLANCE, self.seconds)

    def forget(self, now: float) -> None:
        """Drop what no window that ends now or later holds."""
        entries = self.entries
        horizon = now - self.seconds
        while entries and entries[0][0] <= horizon:
            self.counted -= entries.popleft()[1]


class Share(NamedTuple):
    """An endpoint's part in a window, and for how long who exceeds it is shut out."""

    window: Window
    bucket: str
    amount: int
    locked: float = 0.0


Shares = tuple[Share, ...]


class Limits:
    """All windows of a client, shared by its threads and tasks. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._windows: dict[tuple[str, int, float], Window] = {}
        self._shares: dict[Endpoint[Any] | tuple[Endpoint[Any], int], Shares] = {}
        self._blocked: dict[str, float] = {}
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Count on, without the calls that the parent process has under way."""
        self._lock = Lock()
        for window in self._windows.values():
            window.under_way = 0

    def shares(self, endpoint: Endpoint[Any], weight: int | None = None) -> Shares:
        """What a call of the endpoint counts in which windows.

        `weight` is this call's own, where the endpoint's depends on the arguments.
        """
        known = self._shares.get(endpoint if weight is None else (endpoint, weight))
        return self._make_shares(endpoint, weight) if known is None else known

    def acquire(self, shares: Shares, now: float) -> float:
        """Let a call go (0.0), or say how many seconds to wait before asking again."""
        if not shares and not self._blocked:
            return 0.0
        with self._lock:
            wait = self._block(shares, now) if self._blocked else 0.0
            for window, _, amount, _ in shares:
                if window.counted + window.under_way + amount > window.most:
                    wait = max(wait, window.wait(now, amount))
            if wait <= 0:
                for window, _, amount, _ in shares:
                    window.under_way += amount
            return wait

    def release(self, shares: Shares, now: float, *, counts: bool) -> None:
        """The call is over. It counts unless it never reached the venue."""
        if not shares:
            return
        with self._lock:
            for window, _, amount, _ in shares:
                window.under_way -= amount
                if counts:
                    window.entries.append((now, amount))
                    window.counted += amount
                    if window.entries[0][0] <= now - window.seconds:
                        window.forget(now)

    def block(self, shares: Shares, until: float, *, everything: bool = False) -> None:
        """Stop the calls that share a bucket with this one, or all, until the time given."""
        buckets = {bucket for _, bucket, _, _ in shares}
        with self._lock:
            for bucket in {""} if everything or not buckets else buckets:
                self._blocked[bucket] = max(until, self._blocked.get(bucket, 0.0))

    def lock(self, shares: Shares, now: float) -> float:
        """Stop, as long as the pages say, the buckets out of which a refusal locks; the longest."""
        for share in shares:
            if share.locked:
                self.block((share,), now + share.locked)
        return max((share.locked for share in shares), default=0.0)

    def correct(
        self, shares: Shares, headers: Mapping[str, str], known: Iterable[LimitHeader], now: float
    ) -> None:
        """Count what the venue says, in an answer to a call like this, and we did not know of."""
        for header in known:
            text = headers.get(header.name)
            if text is None or not text.isdecimal() or len(text) > 12:
                continue
            for window, bucket, _, _ in shares:
                if bucket == header.bucket and _is_meant(window, header, headers):
                    used = int(text) if header.says == "used" else window.most - int(text)
                    with self._lock:
                        window.forget(now)
                        unknown = used - window.counted - window.under_way
                        if unknown > 0:
                            window.entries.append((now, unknown))
                            window.counted += unknown

    def _block(self, shares: Shares, now: float) -> float:
        wait = 0.0
        for bucket, until in list(self._blocked.items()):
            if until <= now:
                del self._blocked[bucket]
            elif not bucket or any(bucket == share.bucket for share in shares):
                wait = max(wait, until - now)
        return wait

    def _make_shares(self, endpoint: Endpoint[Any], weight: int | None) -> Shares:
        own = endpoint.weight if isinstance(endpoint.weight, int) else endpoint.weight.most
        counted = own if weight is None else weight
        shares: list[Share] = []
        with self._lock:
            for limit in endpoint.limits:
                bucket = limit.bucket or endpoint.name
                size = limit.requests, limit.seconds
                window = self._windows.setdefault((bucket, *size), Window(*size))
                amount = counted if limit.weighted else 1
                shares.append(Share(window, bucket, amount, limit.locked))
            key = endpoint if weight is None else (endpoint, weight)
            return self._shares.setdefault(key, tuple(shares))


def _is_meant(window: Window, header: LimitHeader, headers: Mapping[str, str]) -> bool:
    if header.seconds not in (None, window.seconds):
        return False
    return not header.limit or headers.get(header.limit) == str(window.most)
