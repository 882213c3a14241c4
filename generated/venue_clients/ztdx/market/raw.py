# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Market data, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncMarket, Market


class RawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Market) -> None:
        self.book_ticker = raw(api.book_ticker)
        self.instruments = raw(api.instruments)
        self.klines = raw(api.klines)
        self.mark_price = raw(api.mark_price)
        self.order_book = raw(api.order_book)
        self.ping = raw(api.ping)
        self.price = raw(api.price)
        self.server_time = raw(api.server_time)
        self.ticker = raw(api.ticker)


class AsyncRawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.book_ticker = async_raw(api.book_ticker)
        self.instruments = async_raw(api.instruments)
        self.klines = async_raw(api.klines)
        self.mark_price = async_raw(api.mark_price)
        self.order_book = async_raw(api.order_book)
        self.ping = async_raw(api.ping)
        self.price = async_raw(api.price)
        self.server_time = async_raw(api.server_time)
        self.ticker = async_raw(api.ticker)


class PreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Market) -> None:
        self.book_ticker = prepared(api.book_ticker)
        self.instruments = prepared(api.instruments)
        self.klines = prepared(api.klines)
        self.mark_price = prepared(api.mark_price)
        self.order_book = prepared(api.order_book)
        self.ping = prepared(api.ping)
        self.price = prepared(api.price)
        self.server_time = prepared(api.server_time)
        self.ticker = prepared(api.ticker)


class AsyncPreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.book_ticker = async_prepared(api.book_ticker)
        self.instruments = async_prepared(api.instruments)
        self.klines = async_prepared(api.klines)
        self.mark_price = async_prepared(api.mark_price)
        self.order_book = async_prepared(api.order_book)
        self.ping = async_prepared(api.ping)
        self.price = async_prepared(api.price)
        self.server_time = async_prepared(api.server_time)
        self.ticker = async_prepared(api.ticker)
