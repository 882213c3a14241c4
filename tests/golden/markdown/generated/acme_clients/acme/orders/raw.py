# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncOrders, Orders


class RawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Orders) -> None:
        self.place_order = raw(api.place_order)


class AsyncRawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.place_order = async_raw(api.place_order)


class PreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Orders) -> None:
        self.place_order = prepared(api.place_order)


class AsyncPreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.place_order = async_prepared(api.place_order)
