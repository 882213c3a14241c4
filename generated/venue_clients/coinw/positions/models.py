# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: the responses of Futures positions."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal, OptionalInt


class AllPositionsDataItem(Model):
    """`data.item` in a response of `all_positions`."""

    id: int
    """Id of the position, 19 digits."""
    base: str
    """Base currency, in lower case."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    leverage: OptionalDecimal
    """Leverage."""
    open_price: OptionalDecimal = Field(alias="openPrice")
    """Price of opening."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    liquidation_price: OptionalDecimal = Field(default=None, alias="liquidationPrice")
    """Liquidation price."""
    margin: OptionalDecimal
    """Margin."""
    position_margin: OptionalDecimal = Field(alias="positionMargin")
    """Margin of the position."""
    profit_real: OptionalDecimal = Field(alias="profitReal")
    """Realised profit."""
    profit_unreal: OptionalDecimal = Field(alias="profitUnreal")
    """Unrealised profit."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    closed_piece: OptionalDecimal = Field(alias="closedPiece")
    """Quantity closed, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    fee: OptionalDecimal
    """Fee."""
    funding_fee: OptionalDecimal = Field(alias="fundingFee")
    """Funding fee."""
    funding_settle: OptionalDecimal = Field(alias="fundingSettle")
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    pos_type: str = Field(alias="posType")
    """Order type, such as execute."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    auto_deleveraging_score: int = Field(alias="autoDeleveragingScore")
    """Rank for automatic deleveraging."""
    position_version: int | None = Field(default=None, alias="positionVersion")
    status: str
    """Status of the position, such as open."""
    source: str
    """Where the order came from, such as api."""
    user_id: int = Field(alias="userId")
    """User id."""
    created_date: int = Field(alias="createdDate")
    """Time of opening, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""


class AllPositionsResponse(Model):
    """The whole body of a response of `all_positions`."""

    code: Literal[0]
    """0 on success."""
    data: list[AllPositionsDataItem]
    """Positions."""
    msg: str
    """Message; empty in most samples."""


class ClosePositionData(Model):
    """`data` in a response of `close_position`."""

    value: int
    """Id of the closing order."""


class ClosePositionResponse(Model):
    """The whole body of a response of `close_position`."""

    code: Literal[0]
    """0 on success."""
    data: ClosePositionData
    msg: str
    """Message; empty in most samples."""


class ClosePositionsResponse(Model):
    """The whole body of a response of `close_positions`."""

    code: Literal[0]
    """0 on success."""
    msg: str
    """Message; empty in the sample."""


class LeverageData(Model):
    """`data` in a response of `leverage`."""

    value: OptionalDecimal
    """Leverage."""


class LeverageResponse(Model):
    """The whole body of a response of `leverage`."""

    code: Literal[0]
    """0 on success."""
    data: LeverageData
    msg: str
    """Message; empty in most samples."""


class MarginModeData(Model):
    """`data` in a response of `margin_mode`."""

    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    layout: int
    """Layout: 0 merged positions, 1 split positions."""


class MarginModeResponse(Model):
    """The whole body of a response of `margin_mode`."""

    code: Literal[0]
    """0 on success."""
    data: MarginModeData
    msg: str
    """Message; empty in most samples."""


class PositionHistoryData(Model):
    """`data` in a response of `position_history`."""

    rows: list[PositionHistoryDataRowsItem]
    """Rows of the page."""
    total: int
    """Number of rows in all."""
    next_id: int = Field(alias="nextId")
    prev_id: int = Field(alias="prevId")


class PositionHistoryDataRowsItem(Model):
    """`data.rows.item` in a response of `position_history`."""

    open_id: str = Field(alias="openId")
    """Id of the position."""
    order_id: str = Field(alias="orderId")
    """Order id."""
    user_id: str = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    avg_open_price: OptionalDecimal = Field(alias="avgOpenPrice")
    """Average price of opening."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    complete_usdt: OptionalDecimal = Field(alias="completeUsdt")
    """Value filled, in USDT."""
    entrust_usdt: OptionalDecimal = Field(alias="entrustUsdt")
    """Value ordered, in USDT."""
    fee: OptionalDecimal
    """Fee."""
    hav_shortfall: bool = Field(alias="havShortfall")
    leverage: OptionalDecimal
    """Leverage."""
    liquidate_by: str = Field(alias="liquidateBy")
    """What closed the position, such as manual."""
    margin: OptionalDecimal
    """Margin."""
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as finish."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    status: str
    """Status of the position."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    trade_piece: OptionalDecimal = Field(alias="tradePiece")
    """Quantity filled, in contracts."""
    trade_start_date: int = Field(alias="tradeStartDate")
    """Time of opening, milliseconds."""


class PositionHistoryResponse(Model):
    """The whole body of a response of `position_history`."""

    code: Literal[0]
    """0 on success."""
    data: PositionHistoryData
    msg: str
    """Message; empty in most samples."""


class PositionsDataItem(Model):
    """`data.item` in a response of `positions`."""

    id: int
    """Id of the position, 19 digits."""
    base: str
    """Base currency, in lower case."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    leverage: OptionalDecimal
    """Leverage."""
    open_price: OptionalDecimal = Field(alias="openPrice")
    """Price of opening."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    liquidation_price: OptionalDecimal = Field(default=None, alias="liquidationPrice")
    """Liquidation price."""
    margin: OptionalDecimal
    """Margin."""
    position_margin: OptionalDecimal = Field(alias="positionMargin")
    """Margin of the position."""
    profit_real: OptionalDecimal = Field(alias="profitReal")
    """Realised profit."""
    profit_unreal: OptionalDecimal = Field(alias="profitUnreal")
    """Unrealised profit."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    closed_piece: OptionalDecimal = Field(alias="closedPiece")
    """Quantity closed, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    fee: OptionalDecimal
    """Fee."""
    funding_fee: OptionalDecimal = Field(alias="fundingFee")
    """Funding fee."""
    funding_settle: OptionalDecimal = Field(alias="fundingSettle")
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    pos_type: str = Field(alias="posType")
    """Order type, such as execute."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    auto_deleveraging_score: int = Field(alias="autoDeleveragingScore")
    """Rank for automatic deleveraging."""
    position_version: OptionalInt = Field(default=None, alias="positionVersion")
    status: str
    """Status of the position, such as open."""
    source: str
    """Where the order came from, such as api."""
    user_id: int = Field(alias="userId")
    """User id."""
    created_date: int = Field(alias="createdDate")
    """Time of opening, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""


class PositionsResponse(Model):
    """The whole body of a response of `positions`."""

    code: Literal[0]
    """0 on success."""
    data: list[PositionsDataItem]
    """Positions."""
    msg: str
    """Message; empty in most samples."""


class ReversePositionData(Model):
    """`data` in a response of `reverse_position`."""

    value: str
    """Id of the order."""


class ReversePositionResponse(Model):
    """The whole body of a response of `reverse_position`."""

    code: Literal[0]
    """0 on success."""
    data: ReversePositionData
    msg: str
    """Message; empty in most samples."""


class SetMarginModeResponse(Model):
    """The whole body of a response of `set_margin_mode`."""

    code: Literal[0]
    """0 on success."""
    data: str
    """TRANSACTION_SUCCESS on success."""
    msg: str
    """Message; empty in most samples."""
