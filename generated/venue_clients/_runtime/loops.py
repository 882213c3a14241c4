"""What belongs to an event loop: one of each for every loop that runs a client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Generic, NamedTuple, TypeVar

from .forks import abandon, renewed_after_fork

T = TypeVar("T")


class _Held(NamedTuple):
    value: Any
    guard: AsyncGenerator[None]


class PerLoop(Generic[T]):
    """One `T` for each running event loop, made when it is first wanted.

    It is closed when its loop ends: `asyncio.run` closes the asynchronous generators that were
    begun in its loop, and one of them (`guard`) is there for that. What belongs to a loop that
    ended in another way is forgotten by `drop`.
    """

    def __init__(
        self,
        make: Callable[[], T],
        close: Callable[[T], Awaitable[None]] | None = None,
        drop: Callable[[T], None] | None = None,
    ) -> None:
        self._make = make
        self._close = close
        self._drop = drop
        self._by_loop: dict[asyncio.AbstractEventLoop, _Held] = {}
        renewed_after_fork(self)

    def known(self) -> T | None:
        """The one of the loop that runs, None if it was not wanted yet."""
        held = self._by_loop.get(asyncio.get_running_loop())
        value: T | None = None if held is None else held.value
        return value

    async def get(self) -> T:
        """The one of the loop that runs."""
        known = self.known()
        return (await self._begin()) if known is None else known

    async def close(self) -> None:
        """Close those of the loop that runs and of loops in other threads; forget the others."""
        here = asyncio.get_running_loop()
        for loop in list(self._by_loop):
            held = self._by_loop.pop(loop, None)
            if held is None:
                continue
            if loop is here:
                await held.guard.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(held.guard.aclose(), loop)
            else:
                self._forget(held)

    def after_fork(self) -> None:
        """Begin with none: the loops of the parent process do not run in this one."""
        abandon(self._by_loop)
        self._by_loop = {}

    async def _begin(self) -> T:
        for loop in [each for each in list(self._by_loop) if each.is_closed()]:
            held = self._by_loop.pop(loop, None)
            if held is not None:
                self._forget(held)
        value = self._make()
        guard = self._guard(value)
        self._by_loop[asyncio.get_running_loop()] = _Held(value, guard)
        await anext(guard)
        return value

    def _forget(self, held: _Held) -> None:
        if self._drop is not None:
            self._drop(held.value)

    async def _guard(self, value: T) -> AsyncGenerator[None]:
        loop = asyncio.get_running_loop()
        try:
            yield
        finally:
            self._by_loop.pop(loop, None)
            if self._close is not None:
                await self._close(value)
                await asyncio.sleep(0)  # the loop lets go of the connections in its next round
