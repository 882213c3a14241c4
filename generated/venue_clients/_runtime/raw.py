"""Two more ways to make the same call: with the whole answer, and signed without sending.

The methods are those of the group; only what they return differs, so their types are taken over by
`ParamSpec` instead of being written down again.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar, cast

from .drift import Drift
from .transport import Request, Response

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(NamedTuple, Generic[T]):
    """An accepted answer as it came, beside what was made of it.

    `data` is what the method itself returns, `whole` the model of the whole body. `ids` is what was
    sent to identify the order, by wire name, with an order id that was made here.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    data: T
    whole: object
    drifts: tuple[Drift, ...]
    response: Response
    ids: Mapping[str, object]

    def __repr__(self) -> str:
        """Without headers and body, which may hold a token."""
        return f"<RawResponse {self.status}: {type(self.data).__name__}>"


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The method of a group made with a raw caller, typed as what it then returns."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The same for a method that is awaited."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)


def prepared(method: Callable[P, object]) -> Callable[P, Request]:
    """The method of a group made with a preparing caller: gives the signed request."""
    return cast("Callable[P, Request]", method)


def async_prepared(
    method: Callable[P, Coroutine[Any, Any, object]],
) -> Callable[P, Coroutine[Any, Any, Request]]:
    """The same for a method that is awaited (a token may have to be fetched)."""
    return cast("Callable[P, Coroutine[Any, Any, Request]]", method)
