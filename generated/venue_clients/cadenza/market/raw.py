# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Market data, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncMarket, Market


class RawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Market) -> None:
        self.instruments = raw(api.instruments)
        self.klines = raw(api.klines)
        self.order_book = raw(api.order_book)
        self.order_books = raw(api.order_books)
        self.ticker = raw(api.ticker)
        self.tickers = raw(api.tickers)
        self.venues = raw(api.venues)


class AsyncRawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.instruments = async_raw(api.instruments)
        self.klines = async_raw(api.klines)
        self.order_book = async_raw(api.order_book)
        self.order_books = async_raw(api.order_books)
        self.ticker = async_raw(api.ticker)
        self.tickers = async_raw(api.tickers)
        self.venues = async_raw(api.venues)


class PreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Market) -> None:
        self.instruments = prepared(api.instruments)
        self.klines = prepared(api.klines)
        self.order_book = prepared(api.order_book)
        self.order_books = prepared(api.order_books)
        self.ticker = prepared(api.ticker)
        self.tickers = prepared(api.tickers)
        self.venues = prepared(api.venues)


class AsyncPreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.instruments = async_prepared(api.instruments)
        self.klines = async_prepared(api.klines)
        self.order_book = async_prepared(api.order_book)
        self.order_books = async_prepared(api.order_books)
        self.ticker = async_prepared(api.ticker)
        self.tickers = async_prepared(api.tickers)
        self.venues = async_prepared(api.venues)
