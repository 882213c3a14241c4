# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncOrders, Orders


class RawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Orders) -> None:
        self.open_orders = raw(api.open_orders)


class AsyncRawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.open_orders = async_raw(api.open_orders)


class PreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Orders) -> None:
        self.open_orders = prepared(api.open_orders)


class AsyncPreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.open_orders = async_prepared(api.open_orders)
