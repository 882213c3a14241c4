"""Walking through pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from example_clients._runtime.api import OMIT
from example_clients._runtime.paging import RepeatedCursor, async_pages, pages

ROWS = list(range(10))


def fetch(cursor: Any) -> list[int]:
    start = 0 if cursor is OMIT else cursor
    return ROWS[start : start + 4]


def following(page: list[int]) -> int | None:
    return page[-1] + 1 if len(page) == 4 else None


def walk(is_async: bool, following: Callable[[list[int]], int | None]) -> list[int]:
    if not is_async:
        return [row for page in pages(fetch, following) for row in page]

    async def fetched(cursor: Any) -> list[int]:
        return fetch(cursor)

    async def main() -> list[int]:
        return [row async for page in async_pages(fetched, following) for row in page]

    return asyncio.run(main())


def test_every_page_comes_once(is_async: bool) -> None:
    assert walk(is_async, following) == ROWS


def test_a_cursor_that_repeats_ends_the_walk(is_async: bool) -> None:
    with pytest.raises(RepeatedCursor, match="the cursor 4 came a second time"):
        walk(is_async, lambda page: 4)
