# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncFutures, Futures


class RawFutures:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Futures) -> None:
        self.cancel_an_order = raw(api.cancel_an_order)


class AsyncRawFutures:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncFutures) -> None:
        self.cancel_an_order = async_raw(api.cancel_an_order)


class PreparedFutures:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Futures) -> None:
        self.cancel_an_order = prepared(api.cancel_an_order)


class AsyncPreparedFutures:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncFutures) -> None:
        self.cancel_an_order = async_prepared(api.cancel_an_order)
