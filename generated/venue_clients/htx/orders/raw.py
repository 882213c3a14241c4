# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Orders, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncOrders, Orders


class RawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Orders) -> None:
        self.cancel_all_orders = raw(api.cancel_all_orders)
        self.cancel_order = raw(api.cancel_order)
        self.cancel_orders = raw(api.cancel_orders)
        self.fills = raw(api.fills)
        self.open_orders = raw(api.open_orders)
        self.order = raw(api.order)
        self.order_history = raw(api.order_history)
        self.place_order = raw(api.place_order)
        self.place_orders = raw(api.place_orders)


class AsyncRawOrders:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.cancel_all_orders = async_raw(api.cancel_all_orders)
        self.cancel_order = async_raw(api.cancel_order)
        self.cancel_orders = async_raw(api.cancel_orders)
        self.fills = async_raw(api.fills)
        self.open_orders = async_raw(api.open_orders)
        self.order = async_raw(api.order)
        self.order_history = async_raw(api.order_history)
        self.place_order = async_raw(api.place_order)
        self.place_orders = async_raw(api.place_orders)


class PreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Orders) -> None:
        self.cancel_all_orders = prepared(api.cancel_all_orders)
        self.cancel_order = prepared(api.cancel_order)
        self.cancel_orders = prepared(api.cancel_orders)
        self.fills = prepared(api.fills)
        self.open_orders = prepared(api.open_orders)
        self.order = prepared(api.order)
        self.order_history = prepared(api.order_history)
        self.place_order = prepared(api.place_order)
        self.place_orders = prepared(api.place_orders)


class AsyncPreparedOrders:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncOrders) -> None:
        self.cancel_all_orders = async_prepared(api.cancel_all_orders)
        self.cancel_order = async_prepared(api.cancel_order)
        self.cancel_orders = async_prepared(api.cancel_orders)
        self.fills = async_prepared(api.fills)
        self.open_orders = async_prepared(api.open_orders)
        self.order = async_prepared(api.order)
        self.order_history = async_prepared(api.order_history)
        self.place_order = async_prepared(api.place_order)
        self.place_orders = async_prepared(api.place_orders)
