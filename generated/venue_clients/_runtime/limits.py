"""How many calls may be sent, by the documented limits and what the venue answers.

A call counts from the moment it is let go until a whole window has passed since its answer: the
venue counted it somewhere in between, so no window of the venue's ever holds more than it may.

The counts belong to the process (`Book`): all clients of one key share those of its account, and
all clients of one host those of this machine's address. Part of a limit that orders share with
cancellations is left to the latter, and a pause that another endpoint earned does not stop them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Any, NamedTuple

from .endpoint import Endpoint, Limit
from .forks import renewed_after_fork
from .venue import LimitHeader

_GLANCE = 0.05
"""Seconds until a waiting call looks again, where it waits for calls that are under way."""

Changes = Mapping[str, tuple[Limit, ...]]
"""Bucket → the limits that hold instead of those documented; none switch it off."""

Scope = tuple[str, bytes]
"""Whose calls are counted together: an address and an account, empty for all of the address."""

Bucket = tuple[Scope, str]


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

    def wait(self, now: float, amount: int, reserved: int = 0) -> float:
        """Seconds until `amount` more may fit beside what is reserved, 0 if it does now."""
        self.forget(now)
        most = self.most - reserved
        excess = self.counted + self.under_way + min(amount, most) - most
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


class Book:
    """All windows and pauses of a process, shared by its clients. Times are monotonic seconds."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.windows: dict[tuple[Bucket, int, float], Window] = {}
        #: Until when a bucket is quiet, by the endpoint that earned it; "" stops cancels, too.
        self.pauses: dict[Bucket, dict[str, float]] = {}
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Count on, without the calls that the parent process has under way."""
        self.lock = Lock()
        for window in self.windows.values():
            window.under_way = 0

    def clear(self) -> None:
        """Forget all counts and pauses: for tests."""
        self.windows.clear()
        self.pauses.clear()


BOOK = Book()


class Share(NamedTuple):
    """An endpoint's part in a window, what it leaves to others there, and for how long who exceeds
    the limit is shut out."""

    window: Window
    bucket: str
    amount: int
    reserved: int = 0
    locked: float = 0.0


class Shares(NamedTuple):
    """What a call of an endpoint counts, and the buckets whose pauses it keeps."""

    endpoint: str
    cancels: bool
    windows: tuple[Share, ...]
    buckets: tuple[Bucket, ...]


class Limits:
    """The limits of one account at one address."""

    def __init__(
        self,
        address: str = "",
        account: bytes = b"",
        changes: Changes | None = None,
        *,
        off: bool = False,
        book: Book | None = None,
    ) -> None:
        self._book = Book() if book is None else book
        self._address: Scope = address, b""
        self._account: Scope = address.partition(" ")[0], account
        self._changes: Changes = changes or {}
        self._off = off
        self._everything: Bucket = self._address, ""
        #: What was asked for before: by endpoint, and by weight where that is the call's own.
        self.known: dict[Endpoint[Any] | tuple[Endpoint[Any], int], Shares] = {}

    def shares(self, endpoint: Endpoint[Any], weight: int | None = None) -> Shares:
        """What a call of the endpoint counts in which windows.

        `weight` is this call's own, where the endpoint's depends on the arguments.
        """
        known = self.known.get(endpoint if weight is None else (endpoint, weight))
        return self._make_shares(endpoint, weight) if known is None else known

    def acquire(self, shares: Shares, now: float) -> float:
        """Let a call go (0.0), or say how many seconds to wait before asking again."""
        book = self._book
        if not shares.windows and not book.pauses:
            return 0.0
        with book.lock:
            wait = self._pause(shares, now) if book.pauses else 0.0
            for window, _, amount, reserved, _ in shares.windows:
                if window.counted + window.under_way + amount + reserved > window.most:
                    wait = max(wait, window.wait(now, amount, reserved))
            if wait <= 0:
                for window, _, amount, _, _ in shares.windows:
                    window.under_way += amount
        return wait

    def release(self, shares: Shares, now: float, *, counts: bool) -> None:
        """A call that was let go is over; `counts` says whether it left this machine."""
        if not shares.windows:
            return
        with self._book.lock:
            for window, _, amount, _, _ in shares.windows:
                window.under_way -= amount
                if counts:
                    window.entries.append((now, amount))
                    window.counted += amount
                    if window.entries[0][0] <= now - window.seconds:
                        window.forget(now)

    def pause(self, shares: Shares, until: float, *, everything: bool = False) -> None:
        """Stop the calls that share a bucket with this one until the time given, apart from
        cancels; or all calls of this address, cancels too."""
        buckets = (self._everything,) if everything else shares.buckets
        self._set_pause(buckets, "" if everything else shares.endpoint, until)

    def lock(self, shares: Shares, now: float, seconds: float) -> float:
        """After a refusal that names no time: stop the buckets out of which the pages say that it
        locks, for everyone and as long as they say; where they say nothing, pause all for the
        seconds given. Returns for how long."""
        locks = {share.bucket: share.locked for share in shares.windows if share.locked}
        locked = [bucket for bucket in shares.buckets if bucket[1] in locks]
        for bucket in locked:
            self._set_pause((bucket,), "", now + locks[bucket[1]])
        if locked:
            return max(locks.values())
        self.pause(shares, now + seconds)
        return seconds

    def correct(
        self, shares: Shares, headers: Mapping[str, str], known: Iterable[LimitHeader], now: float
    ) -> None:
        """Count what the venue says, in an answer to a call like this, and we did not know of."""
        for header in known:
            text = headers.get(header.name)
            if text is None or not (text.isascii() and text.isdecimal()) or len(text) > 12:
                continue
            for window, bucket, *_ in shares.windows:
                if bucket == header.bucket and _is_meant(window, header, headers):
                    used = int(text) if header.says == "used" else window.most - int(text)
                    with self._book.lock:
                        window.forget(now)
                        unknown = used - window.counted - window.under_way
                        if unknown > 0:
                            window.entries.append((now, unknown))
                            window.counted += unknown

    def _set_pause(self, buckets: Iterable[Bucket], endpoint: str, until: float) -> None:
        with self._book.lock:
            for bucket in buckets:
                by_endpoint = self._book.pauses.setdefault(bucket, {})
                by_endpoint[endpoint] = max(until, by_endpoint.get(endpoint, 0.0))

    def _pause(self, shares: Shares, now: float) -> float:
        if self._off:
            return 0.0
        wait, pauses = 0.0, self._book.pauses
        for bucket in (self._everything, *shares.buckets):
            for endpoint, until in list(pauses.get(bucket, {}).items()):
                if until <= now:
                    del pauses[bucket][endpoint]
                elif not shares.cancels or endpoint in ("", shares.endpoint):
                    wait = max(wait, until - now)
            if not pauses.get(bucket, True):
                del pauses[bucket]
        return wait

    def _make_shares(self, endpoint: Endpoint[Any], weight: int | None) -> Shares:
        own = endpoint.weight if isinstance(endpoint.weight, int) else endpoint.weight.most
        counted = own if weight is None else weight
        windows: list[Share] = []
        buckets: dict[Bucket, None] = {}
        with self._book.lock:
            for limit in self._limits(endpoint):
                name = limit.bucket or endpoint.name
                bucket = self._address if limit.by_address else self._account, name
                buckets[bucket] = None
                size = limit.requests, limit.seconds
                window = self._book.windows.setdefault((bucket, *size), Window(*size))
                amount = counted if limit.weighted else 1
                reserved = 0 if endpoint.cancels else min(limit.reserved, limit.requests - 1)
                windows.append(Share(window, name, amount, reserved, limit.locked))
            if not windows and not endpoint.limits:
                buckets[self._account, endpoint.name] = None
            shares = Shares(endpoint.name, endpoint.cancels, tuple(windows), tuple(buckets))
            key = endpoint if weight is None else (endpoint, weight)
            return self.known.setdefault(key, shares)

    def _limits(self, endpoint: Endpoint[Any]) -> Iterable[Limit]:
        """The endpoint's limits, with the changed ones in the place of those documented."""
        if self._off:
            return ()
        changed: dict[str, None] = {}
        limits: list[Limit] = []
        for limit in endpoint.limits:
            bucket = limit.bucket or endpoint.name
            if bucket not in self._changes:
                limits.append(limit)
            elif bucket not in changed:
                changed[bucket] = None
                limits += [_changed(limit, each) for each in self._changes[bucket]]
        return limits


def _changed(documented: Limit, wanted: Limit) -> Limit:
    share = documented.reserved and max(1, wanted.requests // 10)
    return documented._replace(requests=wanted.requests, seconds=wanted.seconds, reserved=share)


def _is_meant(window: Window, header: LimitHeader, headers: Mapping[str, str]) -> bool:
    if header.seconds not in (None, window.seconds):
        return False
    return not header.limit or headers.get(header.limit) == str(window.most)
