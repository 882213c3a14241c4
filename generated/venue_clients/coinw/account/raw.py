# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures account, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import Account, AsyncAccount


class RawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Account) -> None:
        self.balances = raw(api.balances)
        self.fees = raw(api.fees)
        self.transferable_balance = raw(api.transferable_balance)


class AsyncRawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.balances = async_raw(api.balances)
        self.fees = async_raw(api.fees)
        self.transferable_balance = async_raw(api.transferable_balance)


class PreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Account) -> None:
        self.balances = prepared(api.balances)
        self.fees = prepared(api.fees)
        self.transferable_balance = prepared(api.transferable_balance)


class AsyncPreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.balances = async_prepared(api.balances)
        self.fees = async_prepared(api.fees)
        self.transferable_balance = async_prepared(api.transferable_balance)
