# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures market data, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncMarket, Market


class RawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Market) -> None:
        self.funding_rate = raw(api.funding_rate)
        self.instruments = raw(api.instruments)
        self.instruments_by_names = raw(api.instruments_by_names)
        self.klines = raw(api.klines)
        self.order_book = raw(api.order_book)
        self.recent_trades = raw(api.recent_trades)
        self.ticker = raw(api.ticker)
        self.tickers = raw(api.tickers)
        self.tickers_by_names = raw(api.tickers_by_names)


class AsyncRawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.funding_rate = async_raw(api.funding_rate)
        self.instruments = async_raw(api.instruments)
        self.instruments_by_names = async_raw(api.instruments_by_names)
        self.klines = async_raw(api.klines)
        self.order_book = async_raw(api.order_book)
        self.recent_trades = async_raw(api.recent_trades)
        self.ticker = async_raw(api.ticker)
        self.tickers = async_raw(api.tickers)
        self.tickers_by_names = async_raw(api.tickers_by_names)


class PreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Market) -> None:
        self.funding_rate = prepared(api.funding_rate)
        self.instruments = prepared(api.instruments)
        self.instruments_by_names = prepared(api.instruments_by_names)
        self.klines = prepared(api.klines)
        self.order_book = prepared(api.order_book)
        self.recent_trades = prepared(api.recent_trades)
        self.ticker = prepared(api.ticker)
        self.tickers = prepared(api.tickers)
        self.tickers_by_names = prepared(api.tickers_by_names)


class AsyncPreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.funding_rate = async_prepared(api.funding_rate)
        self.instruments = async_prepared(api.instruments)
        self.instruments_by_names = async_prepared(api.instruments_by_names)
        self.klines = async_prepared(api.klines)
        self.order_book = async_prepared(api.order_book)
        self.recent_trades = async_prepared(api.recent_trades)
        self.ticker = async_prepared(api.ticker)
        self.tickers = async_prepared(api.tickers)
        self.tickers_by_names = async_prepared(api.tickers_by_names)
