# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: the responses of Positions and leverage."""

from __future__ import annotations

from typing import Any, Literal

from ..._model import Model, OptionalDecimal, StrOrInt


class CloseAllPositionsDataItem(Model):
    """`data.item` in a response of `close_all_positions`."""

    order_id: StrOrInt
    """Id of the closing order given by the venue."""
    client_order_id: StrOrInt | None = None
    """Your own id of the closing order."""
    code: int | None = None
    """Known from the example of the page alone."""
    message: str | None = None
    """Known from the example of the page alone."""


class CloseAllPositionsResponse(Model):
    """The whole body of a response of `close_all_positions`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[CloseAllPositionsDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class ClosePositionData(Model):
    """`data` in a response of `close_position`."""

    client_order_id: StrOrInt | None = None
    """Your own id of the closing order."""
    order_id: int | None = None
    """Known from the example of the page alone."""


class ClosePositionResponse(Model):
    """The whole body of a response of `close_position`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: ClosePositionData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class LeverageDataItem(Model):
    """`data.item` in a response of `leverage`."""

    contract_code: str
    """Contract, such as BTC-USDT."""
    contract_type: Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""
    margin_mode: str
    """Margin mode, cross or isolated."""
    position_side: str | None = None
    """Side of the position. Attested by third parties only: gocryptotrader."""
    lever_rate: int
    """Leverage in use."""
    available_lever: Any
    """Leverages that can be chosen."""


class LeverageResponse(Model):
    """The whole body of a response of `leverage`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[LeverageDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class PositionModeData(Model):
    """`data` in a response of `position_mode`."""

    position_mode: Literal["single_side", "dual_side"] | str
    """Position mode. single_side: one-way, dual_side: hedge."""


class PositionModeResponse(Model):
    """The whole body of a response of `position_mode`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: PositionModeData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class PositionsDataItem(Model):
    """`data.item` in a response of `positions`."""

    contract_code: str
    """Contract, such as ETH-USDT."""
    position_side: Literal["long", "short", "both"] | str
    """Side of the position. Possible values: long, short, both."""
    direction: Literal["buy", "sell"] | str
    """Direction. Possible values: buy, sell."""
    margin_mode: str
    """Margin mode, cross or isolated."""
    open_avg_price: OptionalDecimal
    """Average entry price."""
    volume: OptionalDecimal
    """Position size in contracts."""
    available: OptionalDecimal
    """Size that can be closed, in contracts."""
    lever_rate: StrOrInt
    """Leverage."""
    adl_risk_percent: str | None
    """Rank in auto-deleveraging, 1 (lowest) to 5 (highest); may be null."""
    liquidation_price: OptionalDecimal
    """Estimated liquidation price."""
    initial_margin: OptionalDecimal
    """Initial margin, an amount; cross margin only."""
    maintenance_margin: OptionalDecimal
    """Maintenance margin, an amount; cross margin only."""
    profit_unreal: OptionalDecimal
    """Unrealized profit, an amount."""
    profit_rate: OptionalDecimal
    """Unrealized profit as a rate."""
    margin_rate: OptionalDecimal
    """Margin rate."""
    margin_currency: str
    """Currency of the margin."""
    last_price: OptionalDecimal = None
    """Last price."""
    contract_type: Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""
    created_time: StrOrInt
    """Creation, Unix milliseconds."""
    updated_time: StrOrInt
    """Last change, Unix milliseconds."""
    mark_price: OptionalDecimal = None
    """Known from the example of the page alone."""


class PositionsResponse(Model):
    """The whole body of a response of `positions`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[PositionsDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class SetLeverageData(Model):
    """`data` in a response of `set_leverage`."""

    contract_code: str
    """Contract."""
    margin_mode: str
    """Margin mode, cross or isolated."""
    position_side: str | None = None
    """Side of the position. Attested by third parties only: gocryptotrader."""
    lever_rate: int
    """Leverage now in use."""


class SetLeverageResponse(Model):
    """The whole body of a response of `set_leverage`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: SetLeverageData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class SetPositionModeData(Model):
    """`data` in a response of `set_position_mode`."""

    position_mode: Literal["single_side", "dual_side"] | str
    """Position mode. single_side: one-way, dual_side: hedge."""


class SetPositionModeResponse(Model):
    """The whole body of a response of `set_position_mode`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: SetPositionModeData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""
