"""Walking through the pages of an endpoint, whatever its cursor is called.

    for page in pages(
        lambda cursor: client.orders.history(contract_code="BTC-USDT", from_=cursor),
        lambda page: page[-1].id if page else None,
    ): ...

`fetch` gets the cursor (`OMIT`, which leaves the argument out, for the first page) and makes the
call; `following` reads the next cursor, offset or id from a page, None after the last one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterator
from typing import TypeVar

from .omit import OMIT, Omit

P = TypeVar("P")
C = TypeVar("C", bound=Hashable)


class RepeatedCursor(RuntimeError):
    """The venue gave a cursor that it gave before: going on would never end."""


class _Trail:
    """The cursors that were followed."""

    def __init__(self) -> None:
        self._seen: set[Hashable] = set()

    def follow(self, cursor: C) -> C:
        if cursor in self._seen:
            raise RepeatedCursor(f"the cursor {cursor!r} came a second time")
        self._seen.add(cursor)
        return cursor


def pages(
    fetch: Callable[[C | Omit], P], following: Callable[[P], C | None], start: C | Omit = OMIT
) -> Iterator[P]:
    """The pages from `start` on, each fetched when it is asked for."""
    trail = _Trail()
    cursor: C | Omit = start
    while True:
        page = fetch(cursor)
        yield page
        after = following(page)
        if after is None:
            return
        cursor = trail.follow(after)


async def async_pages(
    fetch: Callable[[C | Omit], Awaitable[P]],
    following: Callable[[P], C | None],
    start: C | Omit = OMIT,
) -> AsyncIterator[P]:
    """The same with a `fetch` that is awaited."""
    trail = _Trail()
    cursor: C | Omit = start
    while True:
        page = await fetch(cursor)
        yield page
        after = following(page)
        if after is None:
            return
        cursor = trail.follow(after)
