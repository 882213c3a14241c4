"""Walking through a listing, page by page.

    for page in pages(
        lambda cursor: client.orders.history(contract_code="BTC-USDT", from_=cursor),
        lambda page: page[-1].id if page else None,
    ): ...

is the walk by hand: `fetch` gets the cursor (`OMIT`, which leaves the argument out, for the first
page) and makes the call; `following` reads the next cursor, offset or id from a page, None after
the last one. The `iterate_…` methods of a group walk by what the venue documents (`Paging`) and
hand over item by item.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterator
from copy import copy
from functools import cache
from typing import Any, Literal, NamedTuple, TypeVar, cast

from .api import AsyncCaller, Caller
from .endpoint import Endpoint, Values
from .omit import OMIT, Omit
from .options import CallOptions
from .values import fitting

P = TypeVar("P")
C = TypeVar("C", bound=Hashable)


class RepeatedCursor(RuntimeError):
    """The venue gave a cursor or a page that it gave before: going on would never end."""


class TooManyPages(RuntimeError):
    """More pages than `max_pages`. The items of those that came were handed over."""


class BrokenPage(RuntimeError):
    """An answer that does not hold what its page says a listing goes on by."""


class Paging(NamedTuple):
    """How a listing goes on after a page of it.

    cursor: `parameter` takes what the body holds as `next`. offset: it takes the number of items so
    far. page: it takes the number of the page, the first being `first`. Of both, `total` is the
    number of all items.
    id: it takes `next` of the page's last item; an `inclusive` id brings that item once more.
    `items`, `total`, `more` (false on the last page) and a cursor's `next` are dotted attributes of
    the whole body; no `items` means the body itself.
    """

    kind: Literal["cursor", "offset", "page", "id"]
    parameter: str
    items: str = ""
    next: str = ""
    more: str = ""
    total: str = ""
    first: int = 0
    inclusive: bool = False


class _Trail:
    """The cursors that were followed."""

    def __init__(self) -> None:
        self._seen: set[Hashable] = set()
        self.last: Hashable = None

    def follow(self, cursor: C) -> C:
        if cursor in self._seen:
            raise RepeatedCursor(f"the cursor {cursor!r} came a second time")
        self._seen.add(cursor)
        self.last = cursor
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


def iterate(
    call: Caller,
    endpoint: Endpoint[Any],
    values: Values,
    options: CallOptions | None,
    paging: Paging,
    max_pages: int,
) -> Iterator[Any]:
    """The items of a listing; each page is fetched when its first item is asked for."""
    walk = Walk(endpoint, values, paging, max_pages)
    while not walk.over:
        yield from walk.take(call(walk.endpoint, walk.values, options))


async def async_iterate(
    call: AsyncCaller,
    endpoint: Endpoint[Any],
    values: Values,
    options: CallOptions | None,
    paging: Paging,
    max_pages: int,
) -> AsyncIterator[Any]:
    """The same with a `call` that is awaited."""
    walk = Walk(endpoint, values, paging, max_pages)
    while not walk.over:
        for item in walk.take(await call(walk.endpoint, walk.values, options)):
            yield item


class Walk:
    """Where a walk through a listing stands; `take` reads a page and moves on to the next."""

    def __init__(
        self, endpoint: Endpoint[Any], values: Values, paging: Paging, max_pages: int
    ) -> None:
        self.endpoint = _whole(endpoint)
        self.values = values
        self.over = False
        self._paging = paging
        self._left = max_pages
        self._trail = _Trail()
        self._previous: list[Any] = []
        self._handed_over = 0
        self._kind = next(p.kind for p in endpoint.parameters if p.name == paging.parameter)

    def take(self, body: Any) -> list[Any]:
        """The new items of a page."""
        if self._left <= 0:
            raise TooManyPages("the listing goes on after max_pages pages")
        self._left -= 1
        paging = self._paging
        page = _read(body, paging.items)
        if not _is_listing(page):
            raise BrokenPage(f"{paging.items or 'the answer'} is no list of items")
        items = cast("list[Any] | None", page) or []
        if items and items == self._previous and paging.kind in ("offset", "page"):
            raise RepeatedCursor(f"{paging.parameter} brought the same page a second time")
        self._previous = items
        new = self._new(items)
        self._handed_over += len(new)
        after = self._following(body, items, new)
        if after is None or (paging.more and _read(body, paging.more) is False):
            self.over = True
        else:
            cursor = self._trail.follow(fitting(after, self._kind))
            self.values = {**self.values, paging.parameter: cursor}
        return new

    def _new(self, items: list[Any]) -> list[Any]:
        """Without the item that an inclusive id has brought before."""
        if not self._paging.inclusive or self._trail.last is None:
            return items
        return [item for item in items if self._id_of(item) != self._trail.last]

    def _following(self, body: Any, items: list[Any], new: list[Any]) -> Any:
        paging = self._paging
        if paging.kind == "cursor":
            cursor = _read(body, paging.next)
            return None if cursor == "" else cursor
        if not new:
            return None
        if paging.kind == "id":
            return self._id_of(items[-1])
        given = self.values.get(paging.parameter, OMIT)
        now = paging.first if given is OMIT or given is None else int(str(given))
        by_page = paging.kind == "page"
        total = _read(body, paging.total) if paging.total else None
        if total is not None and (self._handed_over if by_page else now + len(items)) >= int(total):
            return None
        return now + (1 if by_page else len(items))

    def _id_of(self, item: Any) -> Any:
        found = _read(item, self._paging.next)
        if found is None:
            raise BrokenPage(f"an item has no {self._paging.next}, by which the listing goes on")
        return fitting(found, self._kind)


def _is_listing(page: Any) -> bool:
    """A list, or none where a venue writes null for an empty one."""
    return page is None or isinstance(page, list)


def _read(value: Any, dotted: str) -> Any:
    """The attribute of an attribute …; None where one is not there."""
    for name in dotted.split(".") if dotted else ():
        value = getattr(value, name, None)
    return value


@cache
def _whole(endpoint: Endpoint[Any]) -> Endpoint[Any]:
    """The same endpoint, handing over the whole body: what a listing goes on by may be outside of
    its data."""
    if endpoint.unwrap is None:
        return endpoint
    found = copy(endpoint)
    found.unwrap = None
    return found
