# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: Market data, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncMarket, Market


class RawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Market) -> None:
        self.instruments = raw(api.instruments)
        self.klines = raw(api.klines)
        self.order_book = raw(api.order_book)
        self.recent_trades = raw(api.recent_trades)
        self.server_time = raw(api.server_time)
        self.ticker = raw(api.ticker)
        self.tickers = raw(api.tickers)


class AsyncRawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.instruments = async_raw(api.instruments)
        self.klines = async_raw(api.klines)
        self.order_book = async_raw(api.order_book)
        self.recent_trades = async_raw(api.recent_trades)
        self.server_time = async_raw(api.server_time)
        self.ticker = async_raw(api.ticker)
        self.tickers = async_raw(api.tickers)


class PreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Market) -> None:
        self.instruments = prepared(api.instruments)
        self.klines = prepared(api.klines)
        self.order_book = prepared(api.order_book)
        self.recent_trades = prepared(api.recent_trades)
        self.server_time = prepared(api.server_time)
        self.ticker = prepared(api.ticker)
        self.tickers = prepared(api.tickers)


class AsyncPreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.instruments = async_prepared(api.instruments)
        self.klines = async_prepared(api.klines)
        self.order_book = async_prepared(api.order_book)
        self.recent_trades = async_prepared(api.recent_trades)
        self.server_time = async_prepared(api.server_time)
        self.ticker = async_prepared(api.ticker)
        self.tickers = async_prepared(api.tickers)
