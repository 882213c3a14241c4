# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: the responses of Account."""

from __future__ import annotations

from typing import Literal

from ..._model import Model, OptionalDecimal, OptionalInt, StrOrInt


class AssetModeData(Model):
    """`data` in a response of `asset_mode`."""

    asset_mode: int
    """Collateral mode: 0 single-asset of the older kind, 1 multi-assets, 2 single-asset. Attested
    by third parties only: HTX.Net, gocryptotrader.
    """
    assets_mode: OptionalInt = None
    """The same by the name of the venue's own page, if it comes: 0 single-asset, 1 multi-assets."""


class AssetModeResponse(Model):
    """The whole body of a response of `asset_mode`."""

    code: Literal[200]
    """200 when the request was accepted."""
    msg: str | None = None
    """Text that goes with code."""
    data: AssetModeData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class BalancesData(Model):
    """`data` in a response of `balances`."""

    state: Literal["1", "3", "5", "6"] | str
    """State of the account. 1: normal, 3: liquidating, 5: auto-deleveraging, 6: orders limited
    while risk is reduced.
    """
    equity: OptionalDecimal
    """Equity of the account, an amount."""
    initial_margin: OptionalDecimal
    """Initial margin, an amount."""
    maintenance_margin: OptionalDecimal
    """Maintenance margin, an amount."""
    maintenance_margin_rate: OptionalDecimal
    """Maintenance margin rate."""
    profit_unreal: OptionalDecimal
    """Unrealized profit, an amount."""
    available_margin: OptionalDecimal
    """Available collateral, an amount."""
    voucher_value: str
    """Value of vouchers, an amount in USDT."""
    created_time: StrOrInt
    """Creation, Unix milliseconds."""
    updated_time: StrOrInt
    """Last change, Unix milliseconds."""
    details: list[BalancesDataDetailsItem]
    """One item a currency."""


class BalancesDataDetailsItem(Model):
    """`data.details.item` in a response of `balances`."""

    currency: str
    """Currency, such as USDT."""
    equity: OptionalDecimal
    """Equity of the currency, an amount."""
    available: OptionalDecimal
    """Available balance, an amount."""
    withdraw_available: OptionalDecimal
    """Amount that can be withdrawn."""
    profit_unreal: OptionalDecimal
    """Unrealized profit, an amount."""
    initial_margin: OptionalDecimal
    """Initial margin, an amount."""
    maintenance_margin: OptionalDecimal
    """Maintenance margin, an amount."""
    maintenance_margin_rate: OptionalDecimal
    """Maintenance margin rate."""
    initial_margin_rate: OptionalDecimal
    """Initial margin rate."""
    voucher: str
    """Vouchers; empty when there are none."""
    voucher_value: str
    """Value of vouchers, an amount in USDT; empty when there are none."""
    created_time: StrOrInt
    """Creation, Unix milliseconds."""
    updated_time: StrOrInt
    """Last change, Unix milliseconds."""


class BalancesResponse(Model):
    """The whole body of a response of `balances`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: BalancesData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class SetAssetModeData(Model):
    """`data` in a response of `set_asset_mode`."""

    assets_mode: int
    """Collateral mode, as in the request."""


class SetAssetModeResponse(Model):
    """The whole body of a response of `set_asset_mode`."""

    code: Literal[200]
    """200 when the request was accepted."""
    msg: str | None = None
    """Text that goes with code."""
    data: SetAssetModeData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class SetFeeDeductionData(Model):
    """`data` in a response of `set_fee_deduction`."""

    fee_option: Literal[1, 0] | int
    """Whether fees are deducted. 1: yes, 0: no."""
    deduction_currency: str
    """Coin that pays the fees."""


class SetFeeDeductionResponse(Model):
    """The whole body of a response of `set_fee_deduction`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: SetFeeDeductionData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""
