"""The methods of orders, with the answer as it came, and signed without sending."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncOrders, Orders


class RawOrders:
    """Orders; each method gives a `RawResponse`."""

    def __init__(self, orders: Orders) -> None:
        self.server_time = raw(orders.server_time)
        self.cancel_order = raw(orders.cancel_order)
        self.place_order = raw(orders.place_order)
        self.open_orders = raw(orders.open_orders)


class AsyncRawOrders:
    """Orders; each method gives a `RawResponse`."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.server_time = async_raw(orders.server_time)
        self.cancel_order = async_raw(orders.cancel_order)
        self.place_order = async_raw(orders.place_order)
        self.open_orders = async_raw(orders.open_orders)


class PreparedOrders:
    """Orders; each method gives the signed `Request`."""

    def __init__(self, orders: Orders) -> None:
        self.server_time = prepared(orders.server_time)
        self.cancel_order = prepared(orders.cancel_order)
        self.place_order = prepared(orders.place_order)
        self.open_orders = prepared(orders.open_orders)


class AsyncPreparedOrders:
    """Orders; each method gives the signed `Request`."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.server_time = async_prepared(orders.server_time)
        self.cancel_order = async_prepared(orders.cancel_order)
        self.place_order = async_prepared(orders.place_order)
        self.open_orders = async_prepared(orders.open_orders)
