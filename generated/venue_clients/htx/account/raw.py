# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Account, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import Account, AsyncAccount


class RawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Account) -> None:
        self.asset_mode = raw(api.asset_mode)
        self.balances = raw(api.balances)
        self.set_asset_mode = raw(api.set_asset_mode)
        self.set_fee_deduction = raw(api.set_fee_deduction)


class AsyncRawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.asset_mode = async_raw(api.asset_mode)
        self.balances = async_raw(api.balances)
        self.set_asset_mode = async_raw(api.set_asset_mode)
        self.set_fee_deduction = async_raw(api.set_fee_deduction)


class PreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Account) -> None:
        self.asset_mode = prepared(api.asset_mode)
        self.balances = prepared(api.balances)
        self.set_asset_mode = prepared(api.set_asset_mode)
        self.set_fee_deduction = prepared(api.set_fee_deduction)


class AsyncPreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.asset_mode = async_prepared(api.asset_mode)
        self.balances = async_prepared(api.balances)
        self.set_asset_mode = async_prepared(api.set_asset_mode)
        self.set_fee_deduction = async_prepared(api.set_fee_deduction)
