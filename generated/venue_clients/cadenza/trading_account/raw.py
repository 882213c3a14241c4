# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Trading accounts, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncTradingAccount, TradingAccount


class RawTradingAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: TradingAccount) -> None:
        self.accounts = raw(api.accounts)
        self.portfolios = raw(api.portfolios)


class AsyncRawTradingAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncTradingAccount) -> None:
        self.accounts = async_raw(api.accounts)
        self.portfolios = async_raw(api.portfolios)


class PreparedTradingAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: TradingAccount) -> None:
        self.accounts = prepared(api.accounts)
        self.portfolios = prepared(api.portfolios)


class AsyncPreparedTradingAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncTradingAccount) -> None:
        self.accounts = async_prepared(api.accounts)
        self.portfolios = async_prepared(api.portfolios)
