# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: the responses of Trade orders."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal, OptionalInt


class CancelOrderData(Model):
    """`data` in a response of `cancel_order`."""

    trade_order_id: str = Field(alias="tradeOrderId")
    """Order identifier."""
    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account ID."""
    venue: str
    """Exchange venue."""
    instrument_id: str = Field(alias="instrumentId")
    """Instrument identifier."""
    order_side: str = Field(alias="orderSide")
    """Order side."""
    order_type: str = Field(alias="orderType")
    """Order type."""
    status: str
    """Order status (CANCELLED)."""
    quantity: OptionalDecimal
    """Original order quantity."""
    executed_quantity: OptionalDecimal = Field(alias="executedQuantity")
    """Quantity filled before cancellation."""
    cancelled_at: int = Field(alias="cancelledAt")
    """Cancellation timestamp (milliseconds)."""
    base_asset: str | None = Field(default=None, alias="baseAsset")
    """Known from the example of the page alone."""
    quote_asset: str | None = Field(default=None, alias="quoteAsset")
    """Known from the example of the page alone."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Known from the example of the page alone."""
    limit_price: OptionalDecimal = Field(default=None, alias="limitPrice")
    """Known from the example of the page alone."""
    executed_cost: OptionalDecimal = Field(default=None, alias="executedCost")
    """Known from the example of the page alone."""
    created_at: int | None = Field(default=None, alias="createdAt")
    """Known from the example of the page alone."""
    updated_at: int | None = Field(default=None, alias="updatedAt")
    """Known from the example of the page alone."""


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    data: CancelOrderData
    success: bool | None = None
    """Known from the example of the page alone."""
    errno: Literal[0]
    error: Any | None = None
    """Known from the example of the page alone."""


class OrdersDataItem(Model):
    """`data.item` in a response of `orders`."""

    trade_order_id: str = Field(alias="tradeOrderId")
    """Order id, a UUID."""
    order_list_id: str | None = Field(default=None, alias="orderListId")
    """Id that joins the orders of an OCO, OTO or OTOCO list."""
    external_order_list_id: str | None = Field(default=None, alias="externalOrderListId")
    """The same id as the venue gives it."""
    contingency_type: Literal["OCO", "OTO", "OTOCO"] | str | None = Field(
        default=None, alias="contingencyType"
    )
    """Kind of list. Possible values: OCO, OTO, OTOCO."""
    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account, a UUID."""
    venue: str
    """Venue."""
    position_id: str | None = Field(default=None, alias="positionId")
    """Position, a UUID."""
    instrument_id: str = Field(alias="instrumentId")
    """Instrument, such as BINANCE:BTC/USDT."""
    quote_id: str | None = Field(default=None, alias="quoteId")
    """Quote, a UUID."""
    base_asset: str = Field(alias="baseAsset")
    """Base asset."""
    quote_asset: str = Field(alias="quoteAsset")
    """Quote asset."""
    order_side: Literal["BUY", "SELL", "UNKNOWN"] | str = Field(alias="orderSide")
    """Side. Possible values: BUY, SELL, UNKNOWN."""
    order_type: (
        Literal[
            "MARKET",
            "LIMIT",
            "LIMIT_MAKER",
            "STOP",
            "STOP_LIMIT",
            "STOP_LOSS",
            "STOP_LOSS_LIMIT",
            "TAKE_PROFIT",
            "TAKE_PROFIT_LIMIT",
            "TRAILING_STOP",
            "QUOTED",
            "UNKNOWN",
        ]
        | str
    ) = Field(alias="orderType")
    """Order type. Possible values: MARKET, LIMIT, LIMIT_MAKER, STOP, STOP_LIMIT, STOP_LOSS,
    STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT, TRAILING_STOP, QUOTED, UNKNOWN.
    """
    time_in_force: (
        Literal[
            "GTC",
            "IOC",
            "FOK",
            "GTD",
            "DAY",
            "GTX",
            "OPG",
            "CLS",
            "GFA",
            "GFS",
            "GTM",
            "MOO",
            "MOC",
            "EXT",
            "UNKNOWN",
        ]
        | str
    ) = Field(alias="timeInForce")
    """Time in force. Possible values: GTC, IOC, FOK, GTD, DAY, GTX, OPG, CLS, GFA, GFS, GTM, MOO,
    MOC, EXT, UNKNOWN.
    """
    status: (
        Literal[
            "CREATED",
            "SUBMITTED",
            "ACCEPTED",
            "PARTIALLY_FILLED",
            "FILLED",
            "CANCELLED",
            "PENDING_CANCEL",
            "REPLACED",
            "PENDING_REPLACE",
            "REJECTED",
            "EXPIRED",
            "REVOKED",
            "UNKNOWN",
        ]
        | str
    )
    """State. Possible values: CREATED, SUBMITTED, ACCEPTED, PARTIALLY_FILLED, FILLED, CANCELLED,
    PENDING_CANCEL, REPLACED, PENDING_REPLACE, REJECTED, EXPIRED, REVOKED, UNKNOWN.
    """
    reject_reason: str | None = Field(default=None, alias="rejectReason")
    """Why the order was rejected."""
    cancel_reason: str | None = Field(default=None, alias="cancelReason")
    """Why the order was cancelled."""
    limit_price: OptionalDecimal = Field(default=None, alias="limitPrice")
    """Limit price."""
    stop_price: OptionalDecimal = Field(default=None, alias="stopPrice")
    """Stop price."""
    take_profit_price: OptionalDecimal = Field(default=None, alias="takeProfitPrice")
    """Take profit: trigger price."""
    take_profit_limit_price: OptionalDecimal = Field(default=None, alias="takeProfitLimitPrice")
    """Take profit: limit price."""
    stop_loss_price: OptionalDecimal = Field(default=None, alias="stopLossPrice")
    """Stop loss: trigger price."""
    stop_loss_limit_price: OptionalDecimal = Field(default=None, alias="stopLossLimitPrice")
    """Stop loss: limit price."""
    take_profit_time_in_force: str | None = Field(default=None, alias="takeProfitTimeInForce")
    """Take profit: time in force."""
    stop_loss_time_in_force: str | None = Field(default=None, alias="stopLossTimeInForce")
    """Stop loss: time in force."""
    quantity: OptionalDecimal
    """Quantity."""
    order_quantity_type: Literal["BASE", "QUOTE", "POSITION_RATIO", "POSITION_PERCENTAGE"] | str = (
        Field(alias="orderQuantityType")
    )
    """What quantity counts. Possible values: BASE, QUOTE, POSITION_RATIO, POSITION_PERCENTAGE."""
    quantity_rounding: (
        Literal["UP", "DOWN", "NEAREST", "CEIL", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN"]
        | str
        | None
    ) = Field(default=None, alias="quantityRounding")
    """How the quantity was rounded; may be empty. Possible values: UP, DOWN, NEAREST, CEIL, FLOOR,
    HALF_UP, HALF_DOWN, HALF_EVEN.
    """
    executed_price: OptionalDecimal = Field(alias="executedPrice")
    """Average price of the executions."""
    executed_quantity: OptionalDecimal = Field(alias="executedQuantity")
    """Executed quantity."""
    executed_cost: OptionalDecimal = Field(alias="executedCost")
    """Executed amount."""
    fees: list[OrdersDataItemFeesItem]
    """Fees of all executions together."""
    executions: list[OrdersDataItemExecutionsItem] | None = None
    """Executions of the order; there is no endpoint of their own."""
    created_at: int = Field(alias="createdAt")
    """Creation, Unix milliseconds."""
    created_at_date_time: str | None = Field(default=None, alias="createdAtDateTime")
    """The same as ISO-8601 text."""
    updated_at: int = Field(alias="updatedAt")
    """Last change, Unix milliseconds."""
    updated_at_date_time: str | None = Field(default=None, alias="updatedAtDateTime")
    """The same as ISO-8601 text."""
    expire_at: OptionalInt = Field(default=None, alias="expireAt")
    """Expiry, Unix milliseconds."""
    expire_at_date_time: str | None = Field(default=None, alias="expireAtDateTime")
    """The same as ISO-8601 text."""
    canceled_at: OptionalInt = Field(default=None, alias="canceledAt")
    """Cancellation, Unix milliseconds."""
    canceled_at_date_time: str | None = Field(default=None, alias="canceledAtDateTime")
    """The same as ISO-8601 text."""


class OrdersDataItemExecutionsItem(Model):
    """`data.item.executions.item` in a response of `orders`."""

    execution_id: str = Field(alias="executionId")
    """Execution, a UUID."""
    external_trade_id: str | None = Field(default=None, alias="externalTradeId")
    """Id of the venue."""
    venue: str
    """Venue."""
    instrument_id: str = Field(alias="instrumentId")
    """Instrument."""
    order_side: Literal["BUY", "SELL", "UNKNOWN"] | str | None = Field(
        default=None, alias="orderSide"
    )
    """Side. Possible values: BUY, SELL, UNKNOWN."""
    executed_quantity: OptionalDecimal = Field(alias="executedQuantity")
    """Quantity."""
    executed_price: OptionalDecimal = Field(alias="executedPrice")
    """Price."""
    executed_cost: OptionalDecimal = Field(alias="executedCost")
    """Amount."""
    fees: list[OrdersDataItemExecutionsItemFeesItem] | None = None
    """Fees of the execution."""
    executed_at: OptionalInt = Field(alias="executedAt")
    """Time of the execution, Unix milliseconds."""


class OrdersDataItemExecutionsItemFeesItem(Model):
    """`data.item.executions.item.fees.item` in a response of `orders`."""

    security: str
    """Security that paid the fee."""
    quantity: OptionalDecimal
    """Fee."""


class OrdersDataItemFeesItem(Model):
    """`data.item.fees.item` in a response of `orders`."""

    security: str
    """Security that paid the fee, such as BINANCE:BTC."""
    quantity: OptionalDecimal
    """Fee."""


class OrdersPagination(Model):
    """`pagination` in a response of `orders`."""

    offset: int | None = None
    """Items skipped."""
    limit: int | None = None
    """Largest number of items."""
    total: int | None = None
    """Number of all items."""
    cursor: str | None = None
    """Cursor of the next page."""
    has_next: bool | None = Field(default=None, alias="hasNext")
    """Whether there are more items."""


class OrdersResponse(Model):
    """The whole body of a response of `orders`."""

    data: list[OrdersDataItem]
    """One item an order."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
    pagination: OrdersPagination | None = None
    """Where this page stands."""


class PlaceOrderData(Model):
    """`data` in a response of `place_order`."""

    trade_order_id: str = Field(alias="tradeOrderId")
    """Order id, a UUID."""
    order_list_id: str | None = Field(default=None, alias="orderListId")
    """Id that joins the orders of an OCO, OTO or OTOCO list."""
    external_order_list_id: str | None = Field(default=None, alias="externalOrderListId")
    """The same id as the venue gives it."""
    contingency_type: Literal["OCO", "OTO", "OTOCO"] | str | None = Field(
        default=None, alias="contingencyType"
    )
    """Kind of list. Possible values: OCO, OTO, OTOCO."""
    trading_account_id: str = Field(alias="tradingAccountId")
    """Trading account, a UUID."""
    venue: str
    """Venue."""
    position_id: str | None = Field(default=None, alias="positionId")
    """Position, a UUID."""
    instrument_id: str = Field(alias="instrumentId")
    """Instrument, such as BINANCE:BTC/USDT."""
    quote_id: str | None = Field(default=None, alias="quoteId")
    """Quote, a UUID."""
    base_asset: str = Field(alias="baseAsset")
    """Base asset."""
    quote_asset: str = Field(alias="quoteAsset")
    """Quote asset."""
    order_side: Literal["BUY", "SELL", "UNKNOWN"] | str = Field(alias="orderSide")
    """Side. Possible values: BUY, SELL, UNKNOWN."""
    order_type: (
        Literal[
            "MARKET",
            "LIMIT",
            "LIMIT_MAKER",
            "STOP",
            "STOP_LIMIT",
            "STOP_LOSS",
            "STOP_LOSS_LIMIT",
            "TAKE_PROFIT",
            "TAKE_PROFIT_LIMIT",
            "TRAILING_STOP",
            "QUOTED",
            "UNKNOWN",
        ]
        | str
    ) = Field(alias="orderType")
    """Order type. Possible values: MARKET, LIMIT, LIMIT_MAKER, STOP, STOP_LIMIT, STOP_LOSS,
    STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT, TRAILING_STOP, QUOTED, UNKNOWN.
    """
    time_in_force: (
        Literal[
            "GTC",
            "IOC",
            "FOK",
            "GTD",
            "DAY",
            "GTX",
            "OPG",
            "CLS",
            "GFA",
            "GFS",
            "GTM",
            "MOO",
            "MOC",
            "EXT",
            "UNKNOWN",
        ]
        | str
    ) = Field(alias="timeInForce")
    """Time in force. Possible values: GTC, IOC, FOK, GTD, DAY, GTX, OPG, CLS, GFA, GFS, GTM, MOO,
    MOC, EXT, UNKNOWN.
    """
    status: (
        Literal[
            "CREATED",
            "SUBMITTED",
            "ACCEPTED",
            "PARTIALLY_FILLED",
            "FILLED",
            "CANCELLED",
            "PENDING_CANCEL",
            "REPLACED",
            "PENDING_REPLACE",
            "REJECTED",
            "EXPIRED",
            "REVOKED",
            "UNKNOWN",
        ]
        | str
    )
    """State. Possible values: CREATED, SUBMITTED, ACCEPTED, PARTIALLY_FILLED, FILLED, CANCELLED,
    PENDING_CANCEL, REPLACED, PENDING_REPLACE, REJECTED, EXPIRED, REVOKED, UNKNOWN.
    """
    reject_reason: str | None = Field(default=None, alias="rejectReason")
    """Why the order was rejected."""
    cancel_reason: str | None = Field(default=None, alias="cancelReason")
    """Why the order was cancelled."""
    limit_price: OptionalDecimal = Field(default=None, alias="limitPrice")
    """Limit price."""
    stop_price: OptionalDecimal = Field(default=None, alias="stopPrice")
    """Stop price."""
    take_profit_price: OptionalDecimal = Field(default=None, alias="takeProfitPrice")
    """Take profit: trigger price."""
    take_profit_limit_price: OptionalDecimal = Field(default=None, alias="takeProfitLimitPrice")
    """Take profit: limit price."""
    stop_loss_price: OptionalDecimal = Field(default=None, alias="stopLossPrice")
    """Stop loss: trigger price."""
    stop_loss_limit_price: OptionalDecimal = Field(default=None, alias="stopLossLimitPrice")
    """Stop loss: limit price."""
    take_profit_time_in_force: str | None = Field(default=None, alias="takeProfitTimeInForce")
    """Take profit: time in force."""
    stop_loss_time_in_force: str | None = Field(default=None, alias="stopLossTimeInForce")
    """Stop loss: time in force."""
    quantity: OptionalDecimal
    """Quantity."""
    order_quantity_type: Literal["BASE", "QUOTE", "POSITION_RATIO", "POSITION_PERCENTAGE"] | str = (
        Field(alias="orderQuantityType")
    )
    """What quantity counts. Possible values: BASE, QUOTE, POSITION_RATIO, POSITION_PERCENTAGE."""
    quantity_rounding: (
        Literal["UP", "DOWN", "NEAREST", "CEIL", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN"]
        | str
        | None
    ) = Field(default=None, alias="quantityRounding")
    """How the quantity was rounded; may be empty. Possible values: UP, DOWN, NEAREST, CEIL, FLOOR,
    HALF_UP, HALF_DOWN, HALF_EVEN.
    """
    executed_price: OptionalDecimal = Field(alias="executedPrice")
    """Average price of the executions."""
    executed_quantity: OptionalDecimal = Field(alias="executedQuantity")
    """Executed quantity."""
    executed_cost: OptionalDecimal = Field(alias="executedCost")
    """Executed amount."""
    fees: list[PlaceOrderDataFeesItem]
    """Fees of all executions together."""
    executions: list[PlaceOrderDataExecutionsItem] | None = None
    """Executions of the order; there is no endpoint of their own."""
    created_at: int = Field(alias="createdAt")
    """Creation, Unix milliseconds."""
    created_at_date_time: str | None = Field(default=None, alias="createdAtDateTime")
    """The same as ISO-8601 text."""
    updated_at: int = Field(alias="updatedAt")
    """Last change, Unix milliseconds."""
    updated_at_date_time: str | None = Field(default=None, alias="updatedAtDateTime")
    """The same as ISO-8601 text."""
    expire_at: OptionalInt = Field(default=None, alias="expireAt")
    """Expiry, Unix milliseconds."""
    expire_at_date_time: str | None = Field(default=None, alias="expireAtDateTime")
    """The same as ISO-8601 text."""
    canceled_at: OptionalInt = Field(default=None, alias="canceledAt")
    """Cancellation, Unix milliseconds."""
    canceled_at_date_time: str | None = Field(default=None, alias="canceledAtDateTime")
    """The same as ISO-8601 text."""


class PlaceOrderDataExecutionsItem(Model):
    """`data.executions.item` in a response of `place_order`."""

    execution_id: str = Field(alias="executionId")
    """Execution, a UUID."""
    external_trade_id: str | None = Field(default=None, alias="externalTradeId")
    """Id of the venue."""
    venue: str
    """Venue."""
    instrument_id: str = Field(alias="instrumentId")
    """Instrument."""
    order_side: Literal["BUY", "SELL", "UNKNOWN"] | str | None = Field(
        default=None, alias="orderSide"
    )
    """Side. Possible values: BUY, SELL, UNKNOWN."""
    executed_quantity: OptionalDecimal = Field(alias="executedQuantity")
    """Quantity."""
    executed_price: OptionalDecimal = Field(alias="executedPrice")
    """Price."""
    executed_cost: OptionalDecimal = Field(alias="executedCost")
    """Amount."""
    fees: list[PlaceOrderDataExecutionsItemFeesItem] | None = None
    """Fees of the execution."""
    executed_at: OptionalInt = Field(alias="executedAt")
    """Time of the execution, Unix milliseconds."""


class PlaceOrderDataExecutionsItemFeesItem(Model):
    """`data.executions.item.fees.item` in a response of `place_order`."""

    security: str
    """Security that paid the fee."""
    quantity: OptionalDecimal
    """Fee."""


class PlaceOrderDataFeesItem(Model):
    """`data.fees.item` in a response of `place_order`."""

    security: str
    """Security that paid the fee, such as BINANCE:BTC."""
    quantity: OptionalDecimal
    """Fee."""


class PlaceOrderResponse(Model):
    """The whole body of a response of `place_order`."""

    data: PlaceOrderData
    """The order."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
