# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Account and positions, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import Account, AsyncAccount


class RawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Account) -> None:
        self.balances = raw(api.balances)
        self.fees = raw(api.fees)
        self.position_mode = raw(api.position_mode)
        self.positions = raw(api.positions)
        self.set_leverage = raw(api.set_leverage)


class AsyncRawAccount:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.balances = async_raw(api.balances)
        self.fees = async_raw(api.fees)
        self.position_mode = async_raw(api.position_mode)
        self.positions = async_raw(api.positions)
        self.set_leverage = async_raw(api.set_leverage)


class PreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Account) -> None:
        self.balances = prepared(api.balances)
        self.fees = prepared(api.fees)
        self.position_mode = prepared(api.position_mode)
        self.positions = prepared(api.positions)
        self.set_leverage = prepared(api.set_leverage)


class AsyncPreparedAccount:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncAccount) -> None:
        self.balances = async_prepared(api.balances)
        self.fees = async_prepared(api.fees)
        self.position_mode = async_prepared(api.position_mode)
        self.positions = async_prepared(api.positions)
        self.set_leverage = async_prepared(api.set_leverage)
