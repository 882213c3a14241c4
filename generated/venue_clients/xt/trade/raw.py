# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: Orders and trades, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncTrade, Trade


class RawTrade:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Trade) -> None:
        self.cancel_order = raw(api.cancel_order)
        self.cancel_orders = raw(api.cancel_orders)
        self.fills = raw(api.fills)
        self.open_orders = raw(api.open_orders)
        self.order = raw(api.order)
        self.orders = raw(api.orders)
        self.place_order = raw(api.place_order)
        self.place_orders = raw(api.place_orders)


class AsyncRawTrade:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncTrade) -> None:
        self.cancel_order = async_raw(api.cancel_order)
        self.cancel_orders = async_raw(api.cancel_orders)
        self.fills = async_raw(api.fills)
        self.open_orders = async_raw(api.open_orders)
        self.order = async_raw(api.order)
        self.orders = async_raw(api.orders)
        self.place_order = async_raw(api.place_order)
        self.place_orders = async_raw(api.place_orders)


class PreparedTrade:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Trade) -> None:
        self.cancel_order = prepared(api.cancel_order)
        self.cancel_orders = prepared(api.cancel_orders)
        self.fills = prepared(api.fills)
        self.open_orders = prepared(api.open_orders)
        self.order = prepared(api.order)
        self.orders = prepared(api.orders)
        self.place_order = prepared(api.place_order)
        self.place_orders = prepared(api.place_orders)


class AsyncPreparedTrade:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncTrade) -> None:
        self.cancel_order = async_prepared(api.cancel_order)
        self.cancel_orders = async_prepared(api.cancel_orders)
        self.fills = async_prepared(api.fills)
        self.open_orders = async_prepared(api.open_orders)
        self.order = async_prepared(api.order)
        self.orders = async_prepared(api.orders)
        self.place_order = async_prepared(api.place_order)
        self.place_orders = async_prepared(api.place_orders)
