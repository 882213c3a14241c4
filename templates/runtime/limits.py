"""How many calls may be sent, kept by the documented limits and corrected by the venue.

A window counts what was reserved in its last seconds. A reservation that does not fit now is made
for the moment when it will, so that waiting calls go in turn.
"""

from __future__ import annotations

from bisect import insort
from collections import deque
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Any

from .endpoint import Endpoint
from .venue import LimitHeader

Entry = tuple[float, int]


class Window:
    """At most `most` in any `seconds`."""

    __slots__ = ("entries", "most", "seconds", "total")

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self.seconds = seconds
        self.entries: deque[Entry] = deque()
        self.total = 0

    def earliest(self, at: float, amount: int) -> float:
        """The first moment, not before `at`, when `amount` more fits."""
        excess = self.total + min(amount, self.most) - self.most
        for time, counted in self.entries:
            if excess <= 0:
                break
            excess -= counted
            at = max(at, time + self.seconds)
        return at

    def add(self, at: float, amount: int) -> None:
        """Count a call at that moment, mostly later than all before it."""
        entries = self.entries
        if not entries or entries[-1][0] <= at:
            entries.append((at, amount))
        else:
            insort(entries, (at, amount))
        self.total += amount

    def forget(self, now: float) -> None:
        """Drop what no window that ends now or later holds."""
        entries = self.entries
        horizon = now - self.seconds
        while entries and entries[0][0] <= horizon:
            self.total -= entries.popleft()[1]


Share = tuple[Window, str, int]


class Limits:
    """All windows of a client, shared by its threads and tasks. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._windows: dict[tuple[str, int, float], Window] = {}
        self._shares: dict[str, tuple[Share, ...]] = {}
        self._blocked: dict[str, float] = {}

    def reserve(self, endpoint: Endpoint[Any], now: float, *, within: float) -> float:
        """The seconds to wait before this call may go, already reserved.

        More than `within` means that nothing was reserved.
        """
        shares = self._shares.get(endpoint.name)
        if shares is None:
            shares = self._shares_of(endpoint)
        if not shares and not self._blocked:
            return 0.0
        with self._lock:
            at = self._unblocked(shares, now) if self._blocked else now
            settled = False
            while not settled:
                settled = True
                for window, _, amount in shares:
                    window.forget(now)
                    if window.total + amount > window.most:
                        fits = window.earliest(at, amount)
                        if fits > at:
                            at, settled = fits, False
            if at - now <= within:
                for window, _, amount in shares:
                    window.add(at, amount)
            return at - now

    def block(self, endpoint: Endpoint[Any], until: float, *, everything: bool = False) -> None:
        """Stop the calls that share a bucket with this one, or all, until the time given."""
        buckets = {bucket for _, bucket, _ in self._shares_of(endpoint)}
        with self._lock:
            for bucket in {""} if everything or not buckets else buckets:
                self._blocked[bucket] = max(until, self._blocked.get(bucket, 0.0))

    def correct(self, headers: Mapping[str, str], known: Iterable[LimitHeader], now: float) -> None:
        """Count what the venue says was used and we did not know of."""
        for header in known:
            text = headers.get(header.name)
            if text is None or not text.isdecimal() or len(text) > 12:
                continue
            with self._lock:
                for (bucket, most, _), window in self._windows.items():
                    if bucket == header.bucket:
                        used = int(text) if header.says == "used" else most - int(text)
                        window.forget(now)
                        if used > window.total:
                            window.add(now, used - window.total)

    def _unblocked(self, shares: tuple[Share, ...], now: float) -> float:
        at = now
        if self._blocked:
            for bucket, until in list(self._blocked.items()):
                if until <= now:
                    del self._blocked[bucket]
                elif not bucket or any(bucket == shared for _, shared, _ in shares):
                    at = max(at, until)
        return at

    def _shares_of(self, endpoint: Endpoint[Any]) -> tuple[Share, ...]:
        with self._lock:
            shares: list[Share] = []
            for limit in endpoint.limits:
                bucket = limit.bucket or endpoint.name
                key = (bucket, limit.requests, limit.seconds)
                window = self._windows.get(key)
                if window is None:
                    window = self._windows[key] = Window(limit.requests, limit.seconds)
                shares.append((window, bucket, endpoint.weight if limit.weighted else 1))
            self._shares[endpoint.name] = tuple(shares)
            return self._shares[endpoint.name]
