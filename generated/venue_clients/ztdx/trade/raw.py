# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Orders and trades, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncTrade, Trade


class RawTrade:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Trade) -> None:
        self.cancel_all_orders = raw(api.cancel_all_orders)
        self.cancel_order = raw(api.cancel_order)
        self.cancel_orders = raw(api.cancel_orders)
        self.fills = raw(api.fills)
        self.modify_order = raw(api.modify_order)
        self.open_order = raw(api.open_order)
        self.open_orders = raw(api.open_orders)
        self.order = raw(api.order)
        self.order_history = raw(api.order_history)
        self.place_order = raw(api.place_order)
        self.test_order = raw(api.test_order)


class AsyncRawTrade:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncTrade) -> None:
        self.cancel_all_orders = async_raw(api.cancel_all_orders)
        self.cancel_order = async_raw(api.cancel_order)
        self.cancel_orders = async_raw(api.cancel_orders)
        self.fills = async_raw(api.fills)
        self.modify_order = async_raw(api.modify_order)
        self.open_order = async_raw(api.open_order)
        self.open_orders = async_raw(api.open_orders)
        self.order = async_raw(api.order)
        self.order_history = async_raw(api.order_history)
        self.place_order = async_raw(api.place_order)
        self.test_order = async_raw(api.test_order)


class PreparedTrade:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Trade) -> None:
        self.cancel_all_orders = prepared(api.cancel_all_orders)
        self.cancel_order = prepared(api.cancel_order)
        self.cancel_orders = prepared(api.cancel_orders)
        self.fills = prepared(api.fills)
        self.modify_order = prepared(api.modify_order)
        self.open_order = prepared(api.open_order)
        self.open_orders = prepared(api.open_orders)
        self.order = prepared(api.order)
        self.order_history = prepared(api.order_history)
        self.place_order = prepared(api.place_order)
        self.test_order = prepared(api.test_order)


class AsyncPreparedTrade:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncTrade) -> None:
        self.cancel_all_orders = async_prepared(api.cancel_all_orders)
        self.cancel_order = async_prepared(api.cancel_order)
        self.cancel_orders = async_prepared(api.cancel_orders)
        self.fills = async_prepared(api.fills)
        self.modify_order = async_prepared(api.modify_order)
        self.open_order = async_prepared(api.open_order)
        self.open_orders = async_prepared(api.open_orders)
        self.order = async_prepared(api.order)
        self.order_history = async_prepared(api.order_history)
        self.place_order = async_prepared(api.place_order)
        self.test_order = async_prepared(api.test_order)
