# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: Accounts and balances, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import Account, AsyncAccount


class RawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Account) -> None:
        self.account_balances = raw(api.account_balances)
        self.accounts = raw(api.accounts)
        self.balances = raw(api.balances)


class AsyncRawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.account_balances = async_raw(api.account_balances)
        self.accounts = async_raw(api.accounts)
        self.balances = async_raw(api.balances)


class PreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Account) -> None:
        self.account_balances = prepared(api.account_balances)
        self.accounts = prepared(api.accounts)
        self.balances = prepared(api.balances)


class AsyncPreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.account_balances = async_prepared(api.account_balances)
        self.accounts = async_prepared(api.accounts)
        self.balances = async_prepared(api.balances)
