# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: the responses of Futures account."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field

from ..._model import Model


class BalancesData(Model):
    """`data` in a response of `balances`."""

    available_margin: Decimal = Field(alias="availableMargin")
    """Available margin."""
    available_usdt: Decimal = Field(alias="availableUsdt")
    """Available balance, in USDT."""
    al_margin: Decimal = Field(alias="alMargin")
    al_freeze: Decimal = Field(alias="alFreeze")
    """Frozen amount."""
    almighty_gold: Decimal = Field(alias="almightyGold")
    """Balance of mega coupons."""
    time: int
    """Time, milliseconds. Unit: milliseconds."""
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

    maker_fee: Decimal = Field(alias="makerFee")
    """Maker fee rate."""
    taker_fee: Decimal = Field(alias="takerFee")
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

    value: Decimal
    """Amount."""


class TransferableBalanceResponse(Model):
    """The whole body of a response of `transferable_balance`."""

    code: Literal[0]
    """0 on success."""
    data: TransferableBalanceData
    msg: str
    """Message; empty in most samples."""
