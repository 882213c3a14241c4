# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: the responses of Account and positions."""

from __future__ import annotations

from pydantic import Field

from ..._model import Model, OptionalDecimal


class BalancesItem(Model):
    """`item` in a response of `balances`."""

    account_alias: str | None = Field(default=None, alias="accountAlias")
    """Alias of the account."""
    asset: str | None = None
    """Asset."""
    balance: OptionalDecimal = None
    """Balance."""
    cross_wallet_balance: OptionalDecimal = Field(default=None, alias="crossWalletBalance")
    """Balance of the cross wallet."""
    cross_un_pnl: OptionalDecimal = Field(default=None, alias="crossUnPnl")
    """Unrealised profit amount."""
    available_balance: OptionalDecimal = Field(default=None, alias="availableBalance")
    """Available balance."""
    max_withdraw_amount: OptionalDecimal = Field(default=None, alias="maxWithdrawAmount")
    """Largest amount that may be withdrawn."""
    margin_available: bool | None = Field(default=None, alias="marginAvailable")
    """Whether the asset serves as margin."""
    update_time: int | None = Field(default=None, alias="updateTime")
    """Time of the last change, milliseconds."""


class FeesResponse(Model):
    """The whole body of a response of `fees`."""

    symbol: str | None = None
    """Trading pair."""
    maker_commission_rate: OptionalDecimal = Field(default=None, alias="makerCommissionRate")
    """Maker fee rate."""
    taker_commission_rate: OptionalDecimal = Field(default=None, alias="takerCommissionRate")
    """Taker fee rate."""


class PositionModeResponse(Model):
    """The whole body of a response of `position_mode`."""

    dual_side_position: bool | None = Field(default=None, alias="dualSidePosition")
    """Whether long and short positions are held side by side."""


class PositionsItem(Model):
    """`item` in a response of `positions`."""

    symbol: str
    """Trading pair."""
    position_amt: OptionalDecimal = Field(alias="positionAmt")
    """Size of the position."""
    entry_price: OptionalDecimal = Field(alias="entryPrice")
    """Price of entry."""
    break_even_price: OptionalDecimal = Field(alias="breakEvenPrice")
    """Price at which profit is nil."""
    mark_price: OptionalDecimal = Field(alias="markPrice")
    """Mark price."""
    un_realized_profit: OptionalDecimal = Field(alias="unRealizedProfit")
    """Unrealised profit amount."""
    liquidation_price: OptionalDecimal = Field(default=None, alias="liquidationPrice")
    """Liquidation price."""
    leverage: OptionalDecimal
    """Leverage."""
    max_notional_value: OptionalDecimal = Field(default=None, alias="maxNotionalValue")
    """Largest value of the position."""
    margin_type: str = Field(alias="marginType")
    """Margin mode, such as cross."""
    isolated_margin: OptionalDecimal = Field(alias="isolatedMargin")
    """Isolated margin amount."""
    is_auto_add_margin: str | None = Field(default=None, alias="isAutoAddMargin")
    """Whether margin is added by itself, true or false as text."""
    position_side: str = Field(alias="positionSide")
    """Position side, such as BOTH."""
    notional: OptionalDecimal
    """Value of the position."""
    isolated_wallet: OptionalDecimal = Field(alias="isolatedWallet")
    """Balance of the isolated wallet."""
    update_time: int = Field(alias="updateTime")
    """Time of the last change, milliseconds."""


class SetLeverageResponse(Model):
    """The whole body of a response of `set_leverage`."""

    leverage: int
    """Leverage."""
    max_notional_value: OptionalDecimal = Field(alias="maxNotionalValue")
    """Largest value of a position in this trading pair."""
    symbol: str
    """Trading pair."""


BalancesResponse = list[BalancesItem]
PositionsResponse = list[PositionsItem]
