"""What may be chosen for a client, and what for a single call."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypedDict

if TYPE_CHECKING:
    from .drift import Drift
    from .hooks import RequestEvent, ResponseEvent, RetryEvent, UnknownEvent
    from .transport import AsyncTransport, Timeout, Transport
    from .venue import Venue

#: A host name or address, with its port.
_HOST = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")

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
    none, and the venue's own default holds.
    """

    timeout: float | Timeout
    deadline: float
    max_retries: int
    strict: bool
    on_limit: Literal["wait", "raise"]
    order_ids: bool
    recv_window: int | None
    on_drift: Callable[[Drift], object] | None
    on_request: Callable[[RequestEvent], object] | None
    on_response: Callable[[ResponseEvent], object] | None
    on_retry: Callable[[RetryEvent], object] | None
    on_unknown: Callable[[UnknownEvent], object] | None


class ConnectionOptions(Options, total=False):
    """Choices that are made once for a client.

    environment: a name like "production" or "testnet". base_url: instead of the environment's.
    clock: "auto" trusts this machine until the venue refuses a timestamp, then follows the venue's;
    "venue" follows it from the first call; "local" never asks; a function returns milliseconds.
    proxy: URL of an HTTP proxy. ca_file: certificates to trust instead of the system's. max_body:
    bytes of an answer that are read at most.
    """

    environment: str
    base_url: str | None
    clock: ClockChoice
    proxy: str | None
    ca_file: str | None
    max_body: int


class ClientOptions(ConnectionOptions, total=False):
    """All choices for a `Client`. transport: instead of the default, urllib3."""

    transport: Transport | None


class AsyncClientOptions(ConnectionOptions, total=False):
    """All choices for an `AsyncClient`. transport: instead of the default, aiohttp."""

    transport: AsyncTransport | None


def check_changes(venue: Venue, options: Options | ClientOptions | AsyncClientOptions) -> None:
    """Tell at once of a choice that the venue can't follow."""
    chosen = options.get("recv_window")
    if chosen is None:
        return
    windows = [each.receive_window for each in venue.recipes.values() if each.receive_window]
    if not windows:
        raise ValueError(f"{venue.name} documents no receive window; leave recv_window out")
    most = min(window.most for window in windows)
    if isinstance(chosen, bool) or not 0 < chosen <= most:
        raise ValueError(f"recv_window is 1 to {most} milliseconds, not {chosen}")


def check_options(venue: Venue, options: ClientOptions | AsyncClientOptions) -> str:
    """The base URL that the options mean; a mistake in any of them is told at once."""
    unknown = sorted(set(options) - set(ClientOptions.__annotations__))
    if unknown:
        raise TypeError(f"unknown option {', '.join(unknown)}")
    check_changes(venue, options)
    environment = options.get("environment", next(iter(venue.environments)))
    if environment not in venue.environments:
        known = ", ".join(venue.environments)
        raise ValueError(f"{venue.name} has no environment {environment!r}; it has {known}")
    base_url = (options.get("base_url") or venue.environments[environment]).rstrip("/")
    scheme, separator, rest = base_url.partition("://")
    host = rest if rest.endswith("]") else rest.rpartition(":")[0] or rest
    if not separator or not rest or scheme not in ("https", "http") or not _HOST.fullmatch(rest):
        raise ValueError("base_url must be https://host or https://host:port, without a path")
    if scheme == "http" and host not in ("127.0.0.1", "localhost", "[::1]"):
        raise ValueError("base_url must be https: over plain http anyone on the way reads the keys")
    return base_url
