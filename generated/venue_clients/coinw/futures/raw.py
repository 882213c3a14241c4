# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures orders, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncFutures, Futures


class RawFutures:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Futures) -> None:
        self.cancel_an_order = raw(api.cancel_an_order)
        self.cancel_orders = raw(api.cancel_orders)
        self.fills = raw(api.fills)
        self.fills_archive = raw(api.fills_archive)
        self.open_order_count = raw(api.open_order_count)
        self.open_orders = raw(api.open_orders)
        self.order_archive = raw(api.order_archive)
        self.order_archive_by_names = raw(api.order_archive_by_names)
        self.order_history = raw(api.order_history)
        self.orders = raw(api.orders)
        self.place_order = raw(api.place_order)
        self.place_orders = raw(api.place_orders)


class AsyncRawFutures:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncFutures) -> None:
        self.cancel_an_order = async_raw(api.cancel_an_order)
        self.cancel_orders = async_raw(api.cancel_orders)
        self.fills = async_raw(api.fills)
        self.fills_archive = async_raw(api.fills_archive)
        self.open_order_count = async_raw(api.open_order_count)
        self.open_orders = async_raw(api.open_orders)
        self.order_archive = async_raw(api.order_archive)
        self.order_archive_by_names = async_raw(api.order_archive_by_names)
        self.order_history = async_raw(api.order_history)
        self.orders = async_raw(api.orders)
        self.place_order = async_raw(api.place_order)
        self.place_orders = async_raw(api.place_orders)


class PreparedFutures:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Futures) -> None:
        self.cancel_an_order = prepared(api.cancel_an_order)
        self.cancel_orders = prepared(api.cancel_orders)
        self.fills = prepared(api.fills)
        self.fills_archive = prepared(api.fills_archive)
        self.open_order_count = prepared(api.open_order_count)
        self.open_orders = prepared(api.open_orders)
        self.order_archive = prepared(api.order_archive)
        self.order_archive_by_names = prepared(api.order_archive_by_names)
        self.order_history = prepared(api.order_history)
        self.orders = prepared(api.orders)
        self.place_order = prepared(api.place_order)
        self.place_orders = prepared(api.place_orders)


class AsyncPreparedFutures:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncFutures) -> None:
        self.cancel_an_order = async_prepared(api.cancel_an_order)
        self.cancel_orders = async_prepared(api.cancel_orders)
        self.fills = async_prepared(api.fills)
        self.fills_archive = async_prepared(api.fills_archive)
        self.open_order_count = async_prepared(api.open_order_count)
        self.open_orders = async_prepared(api.open_orders)
        self.order_archive = async_prepared(api.order_archive)
        self.order_archive_by_names = async_prepared(api.order_archive_by_names)
        self.order_history = async_prepared(api.order_history)
        self.orders = async_prepared(api.orders)
        self.place_order = async_prepared(api.place_order)
        self.place_orders = async_prepared(api.place_orders)
