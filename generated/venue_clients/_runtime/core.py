"""What the calls of a client share: venue, signer, limits, clock, and the readers of answers."""

from __future__ import annotations

import time
from collections.abc import Mapping
from hashlib import sha256
from importlib import import_module
from typing import Any, cast

from .call import Call
from .clock import REFRESH_AFTER, Clock
from .decode import Reader
from .endpoint import Endpoint, Limit, Values
from .envelope import member, parsed
from .errors import ApiError
from .hooks import logger_of
from .limits import BOOK, Limits
from .options import AsyncClientOptions, CallOptions, ClientOptions
from .secret import GivenSecret
from .settings import DriftLog, Settings
from .signer import Signer
from .steps import Conversation
from .tokens import Tokens
from .transport import Response
from .venue import ClockSource, Venue

_SAMPLES = 3
_LAST_TIME_MS = 10**14
"""A time of the year 5138: whatever is beyond it is no time."""


class Core:
    """The state of a client. `with_options` shares it and changes only the settings."""

    def __init__(
        self,
        venue: Venue,
        base_url: str,
        credentials: Mapping[str, GivenSecret],
        options: ClientOptions | AsyncClientOptions,
    ) -> None:
        self.venue = venue
        self.closed = False
        self.origin = base_url
        self.host = _host_header(base_url)
        self.log = logger_of(venue.package)
        self.headers = {
            "Accept": "application/json",
            "User-Agent": f"{venue.package.partition('.')[0]}/{venue.name}",
        }
        self.known_limits: dict[bytes, Limits] = {}
        self._wanted_limits = options.get("limits", {})
        self._address = _address(base_url, options.get("proxy"))
        self.drift_log = DriftLog(self.log)
        clock = self.clock_choice = options.get("clock", "auto")
        self.clock = Clock(clock if callable(clock) else None)
        flow = venue.tokens
        self.tokens = None if flow is None else Tokens(flow, self.endpoint, self._safe_exchange)
        self.signer = Signer(venue, credentials, self.tokens)
        self._readers: dict[Endpoint[Any], Reader] = {}

    def limits(self, account: bytes) -> Limits:
        """The limits of an account, and those of this machine's address: shared by all clients of
        the process."""
        limits = self.known_limits.get(account)
        if limits is None:
            wanted = self._wanted_limits
            changes = {
                bucket: () if one is None else (Limit(*one),)
                for bucket, one in (wanted or {}).items()
            }
            off = wanted is None
            limits = Limits(self._address, account, changes, off=off, book=BOOK)
            self.known_limits[account] = limits
        return limits

    def reader(self, endpoint: Endpoint[Any]) -> Reader:
        """The reader of an endpoint's answers; its models are imported at the first call."""
        reader = self._readers.get(endpoint)
        if reader is None:
            envelope = self.venue.envelopes[endpoint.envelope]
            reader = self._readers[endpoint] = Reader(endpoint, envelope)
        return reader

    def endpoint(self, group: str, constant: str) -> Endpoint[Any]:
        """A constant of a group's `api` module."""
        module = import_module(f"{self.venue.package}.{group}.api")
        return cast("Endpoint[Any]", getattr(module, constant))

    def endpoints(self, group: str) -> list[Endpoint[Any]]:
        """All endpoints of a group."""
        module = import_module(f"{self.venue.package}.{group}.api")
        return [each for each in vars(module).values() if isinstance(each, Endpoint)]

    @property
    def can_ask_time(self) -> bool:
        """Whether the venue's clock may be asked for."""
        return self.venue.clock is not None and self.clock_choice in ("auto", "venue")

    def wants_time(self) -> bool:
        """Whether the venue's clock should be asked for before something is signed."""
        measured_at = self.clock.measured_at
        if not measured_at:
            return self.clock_choice == "venue" and self.venue.clock is not None
        return time.monotonic() - self.clock.checked_at > REFRESH_AFTER

    def ask_time(self, older_than: float) -> Conversation[None]:
        """Measure the clock's offset, unless that was done after `older_than` (monotonic)."""
        source = self.venue.clock
        if source is None or self.clock.measured_at > older_than:
            return
        endpoint = self.endpoint(source.group, source.endpoint)
        best: tuple[float, float, int] | None = None
        try:
            for _ in range(_SAMPLES):
                asked = time.monotonic()
                response = yield from self._safe_exchange(endpoint, {})
                answered = time.monotonic()
                if best is None or answered - asked < best[1] - best[0]:
                    best = asked, answered, _time_in(response, source)
        except ApiError:
            if not self.clock.measured_at:
                raise
            self.clock.keep()  # an old offset is better than no call
        if best is not None:
            self.clock.set(best[2], best[0], best[1])

    def _safe_exchange(self, endpoint: Endpoint[Any], values: Values) -> Conversation[Response]:
        """A call of the runtime's own, that does no harm if it is carried out twice."""
        call = Call(self, Settings(), endpoint, values, CallOptions(), changes_state=False)
        return (yield from call.steps())[0]


def _time_in(response: Response, source: ClockSource) -> int:
    try:
        found = member(parsed(response.body), source.member)
        time_ms = int(float(found) * 1000) if source.unit == "s" else int(found)
        if 0 < time_ms < _LAST_TIME_MS:
            return time_ms
    except (TypeError, ValueError, ArithmeticError):
        pass
    raise ApiError("the answer holds no time", endpoint=source.endpoint)


def _address(origin: str, proxy: str | None) -> str:
    """The origin, and what tells apart the addresses from which it is called."""
    return origin if proxy is None else f"{origin} {sha256(proxy.encode()).hexdigest()}"


def _host_header(origin: str) -> str:
    """What the Host header says: without the port that the scheme implies."""
    scheme, _, host = origin.lower().partition("://")
    return host.removesuffix(":443" if scheme == "https" else ":80")
