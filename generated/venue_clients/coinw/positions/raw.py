# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures positions, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncPositions, Positions


class RawPositions:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Positions) -> None:
        self.all_positions = raw(api.all_positions)
        self.close_position = raw(api.close_position)
        self.close_positions = raw(api.close_positions)
        self.leverage = raw(api.leverage)
        self.margin_mode = raw(api.margin_mode)
        self.position_history = raw(api.position_history)
        self.positions = raw(api.positions)
        self.reverse_position = raw(api.reverse_position)
        self.set_margin_mode = raw(api.set_margin_mode)


class AsyncRawPositions:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncPositions) -> None:
        self.all_positions = async_raw(api.all_positions)
        self.close_position = async_raw(api.close_position)
        self.close_positions = async_raw(api.close_positions)
        self.leverage = async_raw(api.leverage)
        self.margin_mode = async_raw(api.margin_mode)
        self.position_history = async_raw(api.position_history)
        self.positions = async_raw(api.positions)
        self.reverse_position = async_raw(api.reverse_position)
        self.set_margin_mode = async_raw(api.set_margin_mode)


class PreparedPositions:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Positions) -> None:
        self.all_positions = prepared(api.all_positions)
        self.close_position = prepared(api.close_position)
        self.close_positions = prepared(api.close_positions)
        self.leverage = prepared(api.leverage)
        self.margin_mode = prepared(api.margin_mode)
        self.position_history = prepared(api.position_history)
        self.positions = prepared(api.positions)
        self.reverse_position = prepared(api.reverse_position)
        self.set_margin_mode = prepared(api.set_margin_mode)


class AsyncPreparedPositions:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncPositions) -> None:
        self.all_positions = async_prepared(api.all_positions)
        self.close_position = async_prepared(api.close_position)
        self.close_positions = async_prepared(api.close_positions)
        self.leverage = async_prepared(api.leverage)
        self.margin_mode = async_prepared(api.margin_mode)
        self.position_history = async_prepared(api.position_history)
        self.positions = async_prepared(api.positions)
        self.reverse_position = async_prepared(api.reverse_position)
        self.set_margin_mode = async_prepared(api.set_margin_mode)
