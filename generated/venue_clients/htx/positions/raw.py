# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Positions and leverage, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncPositions, Positions


class RawPositions:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Positions) -> None:
        self.close_all_positions = raw(api.close_all_positions)
        self.close_position = raw(api.close_position)
        self.leverage = raw(api.leverage)
        self.position_mode = raw(api.position_mode)
        self.positions = raw(api.positions)
        self.set_leverage = raw(api.set_leverage)
        self.set_position_mode = raw(api.set_position_mode)


class AsyncRawPositions:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncPositions) -> None:
        self.close_all_positions = async_raw(api.close_all_positions)
        self.close_position = async_raw(api.close_position)
        self.leverage = async_raw(api.leverage)
        self.position_mode = async_raw(api.position_mode)
        self.positions = async_raw(api.positions)
        self.set_leverage = async_raw(api.set_leverage)
        self.set_position_mode = async_raw(api.set_position_mode)


class PreparedPositions:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Positions) -> None:
        self.close_all_positions = prepared(api.close_all_positions)
        self.close_position = prepared(api.close_position)
        self.leverage = prepared(api.leverage)
        self.position_mode = prepared(api.position_mode)
        self.positions = prepared(api.positions)
        self.set_leverage = prepared(api.set_leverage)
        self.set_position_mode = prepared(api.set_position_mode)


class AsyncPreparedPositions:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncPositions) -> None:
        self.close_all_positions = async_prepared(api.close_all_positions)
        self.close_position = async_prepared(api.close_position)
        self.leverage = async_prepared(api.leverage)
        self.position_mode = async_prepared(api.position_mode)
        self.positions = async_prepared(api.positions)
        self.set_leverage = async_prepared(api.set_leverage)
        self.set_position_mode = async_prepared(api.set_position_mode)
