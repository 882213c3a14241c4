# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: System, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncSystem, System


class RawSystem:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: System) -> None:
        self.health = raw(api.health)


class AsyncRawSystem:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncSystem) -> None:
        self.health = async_raw(api.health)


class PreparedSystem:
    """Each method gives the signed `Request`."""

    def __init__(self, api: System) -> None:
        self.health = prepared(api.health)


class AsyncPreparedSystem:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncSystem) -> None:
        self.health = async_prepared(api.health)
