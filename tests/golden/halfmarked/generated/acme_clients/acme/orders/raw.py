# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncOrders, Orders


class RawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Orders) -> None:
        self.order = raw(api.order)


class AsyncRawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.order = async_raw(api.order)


class PreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Orders) -> None:
        self.order = prepared(api.order)


class AsyncPreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.order = async_prepared(api.order)
