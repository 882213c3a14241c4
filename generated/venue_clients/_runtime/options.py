"""What may be chosen for a client, and what for a single call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypedDict

if TYPE_CHECKING:
    from .drift import Drift
    from .hooks import RequestEvent, ResponseEvent, RetryEvent, UnknownEvent
    from .transport import AsyncTransport, Timeout, Transport

ClockChoice = Literal["auto", "venue", "local"] | Callable[[], int]


class CallOptions(NamedTuple):
    """Choices for one call; None takes the client's.

    `timeout` is for one attempt (seconds, or a `Timeout`); `deadline` bounds the whole call with
    its waits and retries. Extra query entries are signed with the others. An `unchecked` call is
    sent whatever its page says of values, bounds, lengths and what goes together; only what has no
    form on the wire is still refused.
    """

    timeout: float | Timeout | None = None
    deadline: float | None = None
    extra_headers: Mapping[str, str] | None = None
    extra_query: Mapping[str, str] | None = None
    unchecked: bool = False


class Options(TypedDict, total=False):
    """Choices that `with_options` can change.

    timeout: of one attempt, seconds or a `Timeout`. deadline: of a call with waits and retries.
    max_retries: further attempts, where a further attempt is safe. strict: raise
    `UnexpectedResponse` where an accepted answer does not fit the documentation. on_limit: wait, or
    raise `RateLimited`, where a documented limit would be broken. order_ids: make a client order id
    where the endpoint takes one and none is given. recv_window: milliseconds after which the venue
    drops a signed request that has not arrived, where it documents such a parameter; None sends
    none, and the venue's own default holds. max_age: seconds for which a call that changes state
    may be held back, by a limit or before it is sent again, at most: one that would be sent later
    is not sent, and raises `RateLimited`. None holds it as long as the deadline allows.
    """

    timeout: float | Timeout
    deadline: float
    max_retries: int
    strict: bool
    on_limit: Literal["wait", "raise"]
    max_age: float | None
    order_ids: bool
    recv_window: int | None
    on_drift: Callable[[Drift], object] | None
    on_request: Callable[[RequestEvent], object] | None
    on_response: Callable[[ResponseEvent], object] | None
    on_retry: Callable[[RetryEvent], object] | None
    on_unknown: Callable[[UnknownEvent], object] | None


class ConnectionOptions(Options, total=False):
    """Choices that are made once for a client.

    environment: a name like "production" or "testnet". base_url: instead of an environment's.
    clock: "auto" trusts this machine until the venue refuses a timestamp, then follows the venue's;
    "venue" follows it from the first call; "local" never asks; a function returns milliseconds.
    proxy: URL of an HTTP proxy. ca_file: certificates to trust instead of the system's. max_body:
    bytes of an answer that are read at most. limits: other limits than those documented, by the
    name of their bucket, as (calls, seconds); None for a bucket leaves it to the venue, and None
    for all leaves everything to the venue.
    """

    environment: str
    base_url: str | None
    clock: ClockChoice
    proxy: str | None
    ca_file: str | None
    max_body: int
    limits: Mapping[str, tuple[int, float] | None] | None


class ClientOptions(ConnectionOptions, total=False):
    """All choices for a `Client`. transport: instead of the default, urllib3."""

    transport: Transport | None


class AsyncClientOptions(ConnectionOptions, total=False):
    """All choices for an `AsyncClient`. transport: instead of the default, aiohttp."""

    transport: AsyncTransport | None
