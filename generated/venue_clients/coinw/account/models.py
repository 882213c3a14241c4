# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: the responses of Futures account."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal


class BalancesData(Model):
    """`data` in a response of `balances`."""

    available_margin: OptionalDecimal = Field(alias="availableMargin")
    """Available margin."""
    available_usdt: OptionalDecimal = Field(alias="availableUsdt")
    """Available balance, in USDT."""
    al_margin: OptionalDecimal = Field(alias="alMargin")
    al_freeze: OptionalDecimal = Field(alias="alFreeze")
    """Frozen amount."""
    almighty_gold: OptionalDecimal = Field(alias="almightyGold")
    """Balance of mega coupons."""
    time: int
    """Time, milliseconds."""
    user_id: int = Field(alias="userId")
    """User id."""


class BalancesResponse(Model):
    """The whole body of a response of `balances`."""

    code: Literal[0]
    """0 on success."""
    data: BalancesData
    msg: str
    """Message; empty in most samples."""


class FeesData(Model):
    """`data` in a response of `fees`."""

    maker_fee: OptionalDecimal = Field(alias="makerFee")
    """Maker fee rate."""
    taker_fee: OptionalDecimal = Field(alias="takerFee")
    """Taker fee rate."""
    user_id: int = Field(alias="userId")
    """User id."""


class FeesResponse(Model):
    """The whole body of a response of `fees`."""

    code: Literal[0]
    """0 on success."""
    data: FeesData
    msg: str
    """Message; empty in most samples."""


class TransferableBalanceData(Model):
    """`data` in a response of `transferable_balance`."""

    value: OptionalDecimal
    """Amount."""


class TransferableBalanceResponse(Model):
    """The whole body of a response of `transferable_balance`."""

    code: Literal[0]
    """0 on success."""
    data: TransferableBalanceData
    msg: str
    """Message; empty in most samples."""
