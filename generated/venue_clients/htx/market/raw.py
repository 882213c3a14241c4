# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Market data, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncMarket, Market


class RawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Market) -> None:
        self.collateral_assets = raw(api.collateral_assets)
        self.fee_deduction_assets = raw(api.fee_deduction_assets)
        self.heartbeat = raw(api.heartbeat)
        self.instruments = raw(api.instruments)
        self.klines = raw(api.klines)
        self.last_trade = raw(api.last_trade)
        self.order_book = raw(api.order_book)
        self.recent_trades = raw(api.recent_trades)
        self.risk_limits = raw(api.risk_limits)
        self.server_time = raw(api.server_time)
        self.ticker = raw(api.ticker)


class AsyncRawMarket:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.collateral_assets = async_raw(api.collateral_assets)
        self.fee_deduction_assets = async_raw(api.fee_deduction_assets)
        self.heartbeat = async_raw(api.heartbeat)
        self.instruments = async_raw(api.instruments)
        self.klines = async_raw(api.klines)
        self.last_trade = async_raw(api.last_trade)
        self.order_book = async_raw(api.order_book)
        self.recent_trades = async_raw(api.recent_trades)
        self.risk_limits = async_raw(api.risk_limits)
        self.server_time = async_raw(api.server_time)
        self.ticker = async_raw(api.ticker)


class PreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Market) -> None:
        self.collateral_assets = prepared(api.collateral_assets)
        self.fee_deduction_assets = prepared(api.fee_deduction_assets)
        self.heartbeat = prepared(api.heartbeat)
        self.instruments = prepared(api.instruments)
        self.klines = prepared(api.klines)
        self.last_trade = prepared(api.last_trade)
        self.order_book = prepared(api.order_book)
        self.recent_trades = prepared(api.recent_trades)
        self.risk_limits = prepared(api.risk_limits)
        self.server_time = prepared(api.server_time)
        self.ticker = prepared(api.ticker)


class AsyncPreparedMarket:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncMarket) -> None:
        self.collateral_assets = async_prepared(api.collateral_assets)
        self.fee_deduction_assets = async_prepared(api.fee_deduction_assets)
        self.heartbeat = async_prepared(api.heartbeat)
        self.instruments = async_prepared(api.instruments)
        self.klines = async_prepared(api.klines)
        self.last_trade = async_prepared(api.last_trade)
        self.order_book = async_prepared(api.order_book)
        self.recent_trades = async_prepared(api.recent_trades)
        self.risk_limits = async_prepared(api.risk_limits)
        self.server_time = async_prepared(api.server_time)
        self.ticker = async_prepared(api.ticker)
