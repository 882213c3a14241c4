# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Trading, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncTrade, Trade


class RawTrade:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Trade) -> None:
        self.cancel_order = raw(api.cancel_order)


class AsyncRawTrade:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncTrade) -> None:
        self.cancel_order = async_raw(api.cancel_order)


class PreparedTrade:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Trade) -> None:
        self.cancel_order = prepared(api.cancel_order)


class AsyncPreparedTrade:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncTrade) -> None:
        self.cancel_order = async_prepared(api.cancel_order)
