# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: the responses of Futures orders."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal, OptionalInt


class CancelAnOrderResponse(Model):
    """The whole body of a response of `cancel_an_order`."""

    msg: str
    """Success."""
    code: Literal[0]


class CancelOrdersResponse(Model):
    """The whole body of a response of `cancel_orders`."""

    code: Literal[0]
    """0 on success."""
    msg: str
    """Message; empty in the sample."""


class FillsArchiveData(Model):
    """`data` in a response of `fills_archive`."""

    rows: list[FillsArchiveDataRowsItem]
    """Rows of the page."""
    total: int
    """Number of rows in all."""
    next_id: int = Field(alias="nextId")
    prev_id: int = Field(alias="prevId")


class FillsArchiveDataRowsItem(Model):
    """`data.rows.item` in a response of `fills_archive`."""

    id: int
    """Id of the deal."""
    open_id: int = Field(alias="openId")
    """Id of the position."""
    order_id: int = Field(alias="orderId")
    """Order id."""
    user_id: int = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    closed_piece: OptionalDecimal = Field(alias="closedPiece")
    """Quantity closed, in contracts."""
    open_price: OptionalDecimal = Field(alias="openPrice")
    """Price of opening."""
    close_price: OptionalDecimal = Field(alias="closePrice")
    """Price of closing."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    trigger_price: OptionalDecimal = Field(alias="triggerPrice")
    """Trigger price."""
    trigger_type: int = Field(alias="triggerType")
    """What is placed at the trigger price."""
    fee: OptionalDecimal
    """Fee."""
    fee_rate: OptionalDecimal = Field(alias="feeRate")
    """Fee rate."""
    funding_fee: OptionalDecimal = Field(alias="fundingFee")
    """Funding fee."""
    funding_settle: OptionalDecimal = Field(alias="fundingSettle")
    net_profit: OptionalDecimal = Field(alias="netProfit")
    """Net profit."""
    margin: OptionalDecimal
    """Margin."""
    position_margin: OptionalDecimal = Field(alias="positionMargin")
    """Margin of the position."""
    leverage: OptionalDecimal
    """Leverage."""
    taker_maker: int = Field(alias="takerMaker")
    """Role in the trade: 1 taker, 2 maker."""
    contract_type: int = Field(alias="contractType")
    """Kind of contract; 1 is linear in USDT."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    process_status: int = Field(alias="processStatus")
    """State in the matching engine: 0 waiting, 1 processing, 2 success, 3 failed."""
    is_profession: int = Field(alias="isProfession")
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as cancel."""
    status: str
    """Status of the position, such as close."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    liquidate_by: str = Field(alias="liquidateBy")
    """What closed the position."""
    source: str
    """Where the order came from, such as api."""
    third_order_id: str | None = Field(default=None, alias="thirdOrderId")
    """The caller's own id of the order."""
    created_date: int = Field(alias="createdDate")
    """Time of the deal, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""


class FillsArchiveResponse(Model):
    """The whole body of a response of `fills_archive`."""

    code: Literal[0]
    """0 on success."""
    data: FillsArchiveData
    msg: str
    """Message; empty in most samples."""


class FillsData(Model):
    """`data` in a response of `fills`."""

    rows: list[FillsDataRowsItem]
    """Rows of the page."""
    total: int
    """Number of rows in all."""
    next_id: int = Field(alias="nextId")
    prev_id: int = Field(alias="prevId")


class FillsDataRowsItem(Model):
    """`data.rows.item` in a response of `fills`."""

    id: int
    """Id of the deal."""
    open_id: int = Field(alias="openId")
    """Id of the position."""
    order_id: int = Field(alias="orderId")
    """Order id."""
    user_id: int = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    closed_piece: OptionalDecimal = Field(alias="closedPiece")
    """Quantity closed, in contracts."""
    open_price: OptionalDecimal = Field(alias="openPrice")
    """Price of opening."""
    close_price: OptionalDecimal = Field(alias="closePrice")
    """Price of closing."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    trigger_price: OptionalDecimal = Field(alias="triggerPrice")
    """Trigger price."""
    trigger_type: int = Field(alias="triggerType")
    """What is placed at the trigger price."""
    fee: OptionalDecimal
    """Fee."""
    fee_rate: OptionalDecimal = Field(alias="feeRate")
    """Fee rate."""
    funding_fee: OptionalDecimal = Field(alias="fundingFee")
    """Funding fee."""
    funding_settle: OptionalDecimal = Field(alias="fundingSettle")
    net_profit: OptionalDecimal = Field(alias="netProfit")
    """Net profit."""
    margin: OptionalDecimal
    """Margin."""
    position_margin: OptionalDecimal = Field(alias="positionMargin")
    """Margin of the position."""
    leverage: OptionalDecimal
    """Leverage."""
    taker_maker: int = Field(alias="takerMaker")
    """Role in the trade: 1 taker, 2 maker."""
    contract_type: int = Field(alias="contractType")
    """Kind of contract; 1 is linear in USDT."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    process_status: int = Field(alias="processStatus")
    """State in the matching engine: 0 waiting, 1 processing, 2 success, 3 failed."""
    is_profession: int = Field(alias="isProfession")
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as cancel."""
    status: str
    """Status of the position, such as close."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    liquidate_by: str = Field(alias="liquidateBy")
    """What closed the position."""
    source: str
    """Where the order came from, such as api."""
    third_order_id: str | None = Field(default=None, alias="thirdOrderId")
    """The caller's own id of the order."""
    created_date: int = Field(alias="createdDate")
    """Time of the deal, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""


class FillsResponse(Model):
    """The whole body of a response of `fills`."""

    code: Literal[0]
    """0 on success."""
    data: FillsData
    msg: str
    """Message; empty in most samples."""


class OpenOrderCountData(Model):
    """`data` in a response of `open_order_count`."""

    value: int
    """Number of orders."""


class OpenOrderCountResponse(Model):
    """The whole body of a response of `open_order_count`."""

    code: Literal[0]
    """0 on success."""
    data: OpenOrderCountData
    msg: str
    """Message; empty in most samples."""


class OpenOrdersData(Model):
    """`data` in a response of `open_orders`."""

    rows: list[OpenOrdersDataRowsItem]
    """Rows of the page."""
    total: int
    """Number of rows in all."""
    next_id: int = Field(alias="nextId")
    prev_id: int = Field(alias="prevId")


class OpenOrdersDataRowsItem(Model):
    """`data.rows.item` in a response of `open_orders`."""

    id: int
    """Order id."""
    user_id: int = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as unFinish."""
    status: str
    """Status of the position, such as open."""
    pos_type: str = Field(alias="posType")
    """Order type, such as plan."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    contract_type: int = Field(alias="contractType")
    """Kind of contract; 1 is linear in USDT."""
    leverage: OptionalDecimal
    """Leverage."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    margin: OptionalDecimal
    """Margin."""
    position_margin: OptionalDecimal = Field(alias="positionMargin")
    """Margin of the position."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    process_status: int = Field(alias="processStatus")
    """State in the matching engine: 0 waiting, 1 processing, 2 success, 3 failed."""
    fee: OptionalDecimal
    """Fee."""
    frozen_fee: OptionalDecimal = Field(alias="frozenFee")
    """Frozen fee."""
    maker_fee: OptionalDecimal = Field(alias="makerFee")
    """Maker fee rate."""
    taker_fee: OptionalDecimal = Field(alias="takerFee")
    """Taker fee rate."""
    liquidate_by: str = Field(alias="liquidateBy")
    """What closes the position, such as manual."""
    primary_id: int = Field(alias="primaryId")
    source: str
    """Where the order came from, such as api."""
    created_date: int = Field(alias="createdDate")
    """Time of the order, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""
    trade_piece: OptionalDecimal = Field(default=None, alias="tradePiece")
    """Quantity filled, in contracts."""
    avg_price: OptionalDecimal = Field(default=None, alias="avgPrice")
    """Average price."""
    trigger_price: OptionalDecimal = Field(default=None, alias="triggerPrice")
    """Trigger price."""
    trigger_type: OptionalInt = Field(default=None, alias="triggerType")
    """What is placed at the trigger price."""
    third_order_id: str | None = Field(default=None, alias="thirdOrderId")
    """The caller's own id of the order."""


class OpenOrdersResponse(Model):
    """The whole body of a response of `open_orders`."""

    code: Literal[0]
    """0 on success."""
    data: OpenOrdersData
    msg: str
    """Message; empty in most samples."""


class OrderArchiveByNamesData(Model):
    """`data` in a response of `order_archive_by_names`."""

    rows: list[OrderArchiveByNamesDataRowsItem]
    """Rows of the page."""
    total: int
    """Number of rows in all."""
    next_id: int = Field(alias="nextId")
    prev_id: int = Field(alias="prevId")


class OrderArchiveByNamesDataRowsItem(Model):
    """`data.rows.item` in a response of `order_archive_by_names`."""

    id: str
    """Order id."""
    open_id: int = Field(alias="openId")
    """Id of the position."""
    order_id: int = Field(alias="orderId")
    hedge_id: int = Field(alias="hedgeId")
    user_id: int = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as finish."""
    status: str
    """Status of the position, such as open."""
    pos_type: str = Field(alias="posType")
    """Order type, such as execute."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    contract_type: int = Field(alias="contractType")
    """Kind of contract; 1 is linear in USDT."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    trigger_price: OptionalDecimal = Field(alias="triggerPrice")
    """Trigger price."""
    trigger_type: int = Field(alias="triggerType")
    """What is placed at the trigger price."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    trade_piece: OptionalDecimal = Field(alias="tradePiece")
    """Quantity filled, in contracts."""
    cancel_piece: OptionalDecimal = Field(alias="cancelPiece")
    """Quantity cancelled, in contracts."""
    complete_usdt: OptionalDecimal = Field(alias="completeUsdt")
    """Value filled, in USDT."""
    entrust_usdt: OptionalDecimal = Field(alias="entrustUsdt")
    """Value ordered, in USDT."""
    leverage: OptionalDecimal
    """Leverage."""
    margin: OptionalDecimal
    """Margin."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    hav_shortfall: bool = Field(alias="havShortfall")
    liquidate_by: str = Field(alias="liquidateBy")
    """What closes the position, such as manual."""
    source: str
    """Where the order came from, such as api."""
    step_margin_version: int = Field(alias="stepMarginVersion")
    third_order_id: str | None = Field(default=None, alias="thirdOrderId")
    """The caller's own id of the order."""
    created_date: int = Field(alias="createdDate")
    """Time of the order, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""


class OrderArchiveByNamesResponse(Model):
    """The whole body of a response of `order_archive_by_names`."""

    code: Literal[0]
    """0 on success."""
    data: OrderArchiveByNamesData
    msg: str
    """Message; empty in most samples."""


class OrderArchiveData(Model):
    """`data` in a response of `order_archive`."""

    rows: list[OrderArchiveDataRowsItem]
    """Rows of the page."""
    total: int
    """Number of rows in all."""
    next_id: int = Field(alias="nextId")
    prev_id: int = Field(alias="prevId")


class OrderArchiveDataRowsItem(Model):
    """`data.rows.item` in a response of `order_archive`."""

    id: str
    """Order id."""
    open_id: int = Field(alias="openId")
    """Id of the position."""
    order_id: int = Field(alias="orderId")
    hedge_id: int = Field(alias="hedgeId")
    user_id: int = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as finish."""
    status: str
    """Status of the position, such as open."""
    pos_type: str = Field(alias="posType")
    """Order type, such as execute."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    contract_type: int = Field(alias="contractType")
    """Kind of contract; 1 is linear in USDT."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    trigger_price: OptionalDecimal = Field(alias="triggerPrice")
    """Trigger price."""
    trigger_type: int = Field(alias="triggerType")
    """What is placed at the trigger price."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    trade_piece: OptionalDecimal = Field(alias="tradePiece")
    """Quantity filled, in contracts."""
    cancel_piece: OptionalDecimal = Field(alias="cancelPiece")
    """Quantity cancelled, in contracts."""
    complete_usdt: OptionalDecimal = Field(alias="completeUsdt")
    """Value filled, in USDT."""
    entrust_usdt: OptionalDecimal = Field(alias="entrustUsdt")
    """Value ordered, in USDT."""
    leverage: OptionalDecimal
    """Leverage."""
    margin: OptionalDecimal
    """Margin."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    hav_shortfall: bool = Field(alias="havShortfall")
    liquidate_by: str = Field(alias="liquidateBy")
    """What closes the position, such as manual."""
    source: str
    """Where the order came from, such as api."""
    step_margin_version: int = Field(alias="stepMarginVersion")
    third_order_id: str | None = Field(default=None, alias="thirdOrderId")
    """The caller's own id of the order."""
    created_date: int = Field(alias="createdDate")
    """Time of the order, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""


class OrderArchiveResponse(Model):
    """The whole body of a response of `order_archive`."""

    code: Literal[0]
    """0 on success."""
    data: OrderArchiveData
    msg: str
    """Message; empty in most samples."""


class OrderHistoryData(Model):
    """`data` in a response of `order_history`."""

    rows: list[OrderHistoryDataRowsItem]
    """Rows of the page."""
    total: int
    """Number of rows in all."""
    next_id: int = Field(alias="nextId")
    prev_id: int = Field(alias="prevId")


class OrderHistoryDataRowsItem(Model):
    """`data.rows.item` in a response of `order_history`."""

    id: str
    """Order id."""
    open_id: int = Field(alias="openId")
    """Id of the position."""
    order_id: int = Field(alias="orderId")
    hedge_id: int = Field(alias="hedgeId")
    user_id: int = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as finish."""
    status: str
    """Status of the position, such as open."""
    pos_type: str = Field(alias="posType")
    """Order type, such as execute."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    contract_type: int = Field(alias="contractType")
    """Kind of contract; 1 is linear in USDT."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    trigger_price: OptionalDecimal = Field(alias="triggerPrice")
    """Trigger price."""
    trigger_type: int = Field(alias="triggerType")
    """What is placed at the trigger price."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    trade_piece: OptionalDecimal = Field(alias="tradePiece")
    """Quantity filled, in contracts."""
    cancel_piece: OptionalDecimal = Field(alias="cancelPiece")
    """Quantity cancelled, in contracts."""
    complete_usdt: OptionalDecimal = Field(alias="completeUsdt")
    """Value filled, in USDT."""
    entrust_usdt: OptionalDecimal = Field(alias="entrustUsdt")
    """Value ordered, in USDT."""
    leverage: OptionalDecimal
    """Leverage."""
    margin: OptionalDecimal
    """Margin."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    hav_shortfall: bool = Field(alias="havShortfall")
    liquidate_by: str = Field(alias="liquidateBy")
    """What closes the position, such as manual."""
    source: str
    """Where the order came from, such as api."""
    step_margin_version: int = Field(alias="stepMarginVersion")
    third_order_id: str | None = Field(default=None, alias="thirdOrderId")
    """The caller's own id of the order."""
    created_date: int = Field(alias="createdDate")
    """Time of the order, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""


class OrderHistoryResponse(Model):
    """The whole body of a response of `order_history`."""

    code: Literal[0]
    """0 on success."""
    data: OrderHistoryData
    msg: str
    """Message; empty in most samples."""


class OrdersDataItem(Model):
    """`data.item` in a response of `orders`."""

    id: int
    """Order id."""
    user_id: int = Field(alias="userId")
    """User id."""
    instrument: str
    """Base currency, such as BTC."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    order_status: str = Field(alias="orderStatus")
    """Status of the order, such as unFinish."""
    status: str
    """Status of the position, such as open."""
    pos_type: str = Field(alias="posType")
    """Order type, such as plan."""
    original_type: str = Field(alias="originalType")
    """Order type as placed."""
    contract_type: int = Field(alias="contractType")
    """Kind of contract; 1 is linear in USDT."""
    leverage: OptionalDecimal
    """Leverage."""
    quantity: OptionalDecimal
    """Quantity, in the unit of quantityUnit."""
    quantity_unit: int = Field(alias="quantityUnit")
    """Unit of quantity: 0 quote currency, 1 contracts, 2 base currency."""
    base_size: OptionalDecimal = Field(alias="baseSize")
    """Size, in the base currency."""
    current_piece: OptionalDecimal = Field(alias="currentPiece")
    """Current quantity, in contracts."""
    total_piece: OptionalDecimal = Field(alias="totalPiece")
    """Total quantity, in contracts."""
    order_price: OptionalDecimal = Field(alias="orderPrice")
    """Price of the order."""
    index_price: OptionalDecimal = Field(alias="indexPrice")
    """Index price."""
    margin: OptionalDecimal
    """Margin."""
    position_margin: OptionalDecimal = Field(alias="positionMargin")
    """Margin of the position."""
    position_model: int = Field(alias="positionModel")
    """Margin mode: 0 isolated, 1 cross."""
    process_status: int = Field(alias="processStatus")
    """State in the matching engine: 0 waiting, 1 processing, 2 success, 3 failed."""
    fee: OptionalDecimal
    """Fee."""
    frozen_fee: OptionalDecimal = Field(alias="frozenFee")
    """Frozen fee."""
    maker_fee: OptionalDecimal = Field(alias="makerFee")
    """Maker fee rate."""
    taker_fee: OptionalDecimal = Field(alias="takerFee")
    """Taker fee rate."""
    liquidate_by: str = Field(alias="liquidateBy")
    """What closes the position, such as manual."""
    primary_id: int = Field(alias="primaryId")
    source: str
    """Where the order came from, such as api."""
    created_date: int = Field(alias="createdDate")
    """Time of the order, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""
    trade_piece: OptionalDecimal = Field(default=None, alias="tradePiece")
    """Quantity filled, in contracts."""
    avg_price: OptionalDecimal = Field(default=None, alias="avgPrice")
    """Average price."""
    trigger_price: OptionalDecimal = Field(default=None, alias="triggerPrice")
    """Trigger price."""
    trigger_type: OptionalInt = Field(default=None, alias="triggerType")
    """What is placed at the trigger price."""
    third_order_id: str | None = Field(default=None, alias="thirdOrderId")
    """The caller's own id of the order."""


class OrdersResponse(Model):
    """The whole body of a response of `orders`."""

    code: Literal[0]
    """0 on success."""
    data: list[OrdersDataItem]
    """Orders."""
    msg: str
    """Message; empty in most samples."""


class PlaceOrderData(Model):
    """`data` in a response of `place_order`."""

    value: str
    """Order id."""


class PlaceOrderResponse(Model):
    """The whole body of a response of `place_order`."""

    code: Literal[0]
    """0 on success."""
    data: PlaceOrderData
    msg: str
    """Message; empty in most samples."""


class PlaceOrdersDataItem(Model):
    """`data.item` in a response of `place_orders`."""

    msg_code: int = Field(alias="msgCode")
    """Result for this order, 0 on success."""
    open_id: str = Field(alias="openId")
    """Order id."""
    third_order_id: str = Field(alias="thirdOrderId")
    """The caller's own id of the order."""


class PlaceOrdersResponse(Model):
    """The whole body of a response of `place_orders`."""

    code: Literal[0]
    """0 on success."""
    data: list[PlaceOrdersDataItem]
    """One result an order."""
    msg: str
    """Message; empty in most samples."""
