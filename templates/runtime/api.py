"""The base classes of the generated groups of endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from .endpoint import Endpoint, Values
from .omit import OMIT, Omit
from .options import CallOptions

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from .errors import OutcomeUnknown
    from .queries import Resolution
    from .transport import Timeout

__all__ = [
    "OMIT",
    "Api",
    "AsyncApi",
    "AsyncCaller",
    "AsyncResolver",
    "CallOptions",
    "Caller",
    "Omit",
    "Resolver",
    "timed",
]

T = TypeVar("T")
V = TypeVar("V")


def timed(options: CallOptions | None, timeout: float | Timeout | None) -> CallOptions | None:
    """The options of a call with the timeout that stands on the call itself, if one does."""
    if timeout is None:
        return options
    return (options or CallOptions())._replace(timeout=timeout)


class Caller(Protocol):
    """Carries out a call: an endpoint, its arguments by wire name (`OMIT` = not given), options."""

    def __call__(
        self, endpoint: Endpoint[T], values: Values, options: CallOptions | None, /
    ) -> T: ...


class AsyncCaller(Protocol):
    """The same, awaited."""

    def __call__(
        self, endpoint: Endpoint[T], values: Values, options: CallOptions | None, /
    ) -> Coroutine[Any, Any, T]: ...


class Resolver(Protocol):
    """Finds out what became of a call: its endpoint, how to ask, its outcome, seconds to wait."""

    def __call__(
        self,
        endpoint: Endpoint[Any],
        resolution: Resolution[V],
        unknown: OutcomeUnknown,
        wait: float,
        options: CallOptions | None,
        /,
    ) -> V: ...


class AsyncResolver(Protocol):
    """The same, awaited."""

    def __call__(
        self,
        endpoint: Endpoint[Any],
        resolution: Resolution[V],
        unknown: OutcomeUnknown,
        wait: float,
        options: CallOptions | None,
        /,
    ) -> Coroutine[Any, Any, V]: ...


class Api:
    """A group of endpoints of a `Client`."""

    __slots__ = ("_call", "_resolve")

    def __init__(self, call: Caller, resolve: Resolver) -> None:
        self._call = call
        self._resolve = resolve


class AsyncApi:
    """A group of endpoints of an `AsyncClient`."""

    __slots__ = ("_call", "_resolve")

    def __init__(self, call: AsyncCaller, resolve: AsyncResolver) -> None:
        self._call = call
        self._resolve = resolve
