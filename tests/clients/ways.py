"""The four ways to make a call: each transport with the client it serves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from venuegen.mock import MockVenue


@dataclass(frozen=True)
class Way:
    """A transport, made anew for each client; None is the client's default."""

    name: str
    is_async: bool
    transport: Callable[[], Any] | None = None

    def call(
        self, venue: ModuleType, mock: MockVenue, method: str, /, *, door: str = "", **given: Any
    ) -> Any:
        """Call `method` ("orders.cancel_order") at the mock; `given` are arguments and options.

        What belongs to the client (strict, on_drift, and so on) is told apart by name.
        """
        options = {name: given.pop(name) for name in CLIENT_OPTIONS & set(given)}
        credentials = given.pop("credentials", mock.credentials)
        options |= {"base_url": mock.url, **credentials}
        if self.transport is not None:
            options["transport"] = self.transport()
        if self.is_async:
            return asyncio.run(_awaited(venue, method, door, options, given))
        with venue.Client(**options) as client:
            return _method(client, method, door)(**given)


CLIENT_OPTIONS = {"strict", "on_drift", "clock", "max_retries", "order_ids", "limits"}


async def _awaited(
    venue: ModuleType, method: str, door: str, options: dict[str, Any], given: dict[str, Any]
) -> Any:
    async with venue.AsyncClient(**options) as client:
        return await _method(client, method, door)(**given)


def _method(client: Any, method: str, door: str) -> Any:
    group, _, name = method.partition(".")
    return getattr(getattr(getattr(client, door) if door else client, group), name)


def _httpx2() -> Any:
    from venue_clients._runtime.transport.httpx2 import Httpx2Transport

    return Httpx2Transport()


def _async_httpx2() -> Any:
    from venue_clients._runtime.transport.httpx2 import AsyncHttpx2Transport

    return AsyncHttpx2Transport()


WAYS = (
    Way("urllib3", is_async=False),
    Way("aiohttp", is_async=True),
    Way("httpx2", is_async=False, transport=_httpx2),
    Way("httpx2, async", is_async=True, transport=_async_httpx2),
)
