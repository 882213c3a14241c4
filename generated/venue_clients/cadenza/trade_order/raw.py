# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Trade orders, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncTradeOrder, TradeOrder


class RawTradeOrder:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: TradeOrder) -> None:
        self.cancel_order = raw(api.cancel_order)
        self.orders = raw(api.orders)
        self.place_order = raw(api.place_order)


class AsyncRawTradeOrder:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncTradeOrder) -> None:
        self.cancel_order = async_raw(api.cancel_order)
        self.orders = async_raw(api.orders)
        self.place_order = async_raw(api.place_order)


class PreparedTradeOrder:
    """Each method gives the signed `Request`."""

    def __init__(self, api: TradeOrder) -> None:
        self.cancel_order = prepared(api.cancel_order)
        self.orders = prepared(api.orders)
        self.place_order = prepared(api.place_order)


class AsyncPreparedTradeOrder:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncTradeOrder) -> None:
        self.cancel_order = async_prepared(api.cancel_order)
        self.orders = async_prepared(api.orders)
        self.place_order = async_prepared(api.place_order)
