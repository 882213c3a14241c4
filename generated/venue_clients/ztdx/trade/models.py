# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: the responses of Orders and trades."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal, StrOrInt


class CancelAllOrdersResponse(Model):
    """The whole body of a response of `cancel_all_orders`."""

    code: int | None = None
    """200 on success."""
    msg: str | None = None
    """Message."""


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    client_order_id: str | None = Field(default=None, alias="clientOrderId")
    """Known from the example of the page alone."""
    cum_qty: OptionalDecimal = Field(default=None, alias="cumQty")
    """Known from the example of the page alone."""
    cum_quote: OptionalDecimal = Field(default=None, alias="cumQuote")
    """Known from the example of the page alone."""
    executed_qty: OptionalDecimal = Field(default=None, alias="executedQty")
    """Known from the example of the page alone."""
    order_id: StrOrInt | None = Field(default=None, alias="orderId")
    """Known from the example of the page alone."""
    orig_qty: OptionalDecimal = Field(default=None, alias="origQty")
    """Known from the example of the page alone."""
    orig_type: str | None = Field(default=None, alias="origType")
    """Known from the example of the page alone."""
    price: OptionalDecimal = None
    """Known from the example of the page alone."""
    reduce_only: bool | None = Field(default=None, alias="reduceOnly")
    """Known from the example of the page alone."""
    side: str | None = None
    """Known from the example of the page alone."""
    position_side: str | None = Field(default=None, alias="positionSide")
    """Known from the example of the page alone."""
    status: str | None = None
    """Known from the example of the page alone."""
    stop_price: OptionalDecimal = Field(default=None, alias="stopPrice")
    """Known from the example of the page alone."""
    close_position: bool | None = Field(default=None, alias="closePosition")
    """Known from the example of the page alone."""
    symbol: str | None = None
    """Known from the example of the page alone."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Known from the example of the page alone."""
    type: str | None = None
    """Known from the example of the page alone."""
    activate_price: OptionalDecimal = Field(default=None, alias="activatePrice")
    """Known from the example of the page alone."""
    price_rate: OptionalDecimal = Field(default=None, alias="priceRate")
    """Known from the example of the page alone."""
    update_time: int | None = Field(default=None, alias="updateTime")
    """Known from the example of the page alone."""
    working_type: str | None = Field(default=None, alias="workingType")
    """Known from the example of the page alone."""
    price_protect: bool | None = Field(default=None, alias="priceProtect")
    """Known from the example of the page alone."""


class CancelOrdersItem(Model):
    """`item` in a response of `cancel_orders`."""

    order_id: StrOrInt = Field(alias="orderId")
    """Order id: an integer in most samples, a UUID string in a live one."""
    client_order_id: str = Field(alias="clientOrderId")
    """The caller's own id of the order."""
    symbol: str
    """Trading pair."""
    status: str
    """Status, such as NEW."""
    side: Literal["BUY", "SELL"] | str
    """Side, BUY or SELL."""
    position_side: str = Field(alias="positionSide")
    """Position side, such as BOTH."""
    type: str
    """Order type, such as LIMIT."""
    orig_type: str = Field(alias="origType")
    """Order type as placed."""
    time_in_force: str = Field(alias="timeInForce")
    """Time in force, such as GTC."""
    price: OptionalDecimal
    """Price."""
    orig_qty: OptionalDecimal = Field(alias="origQty")
    """Quantity of the order."""
    executed_qty: OptionalDecimal = Field(alias="executedQty")
    """Quantity filled."""
    cum_qty: OptionalDecimal = Field(alias="cumQty")
    """Quantity filled."""
    cum_quote: OptionalDecimal = Field(alias="cumQuote")
    """Amount filled, in the quote asset."""
    stop_price: OptionalDecimal = Field(alias="stopPrice")
    """Trigger price."""
    activate_price: OptionalDecimal = Field(alias="activatePrice")
    """Activation price, of trailing stop orders only."""
    price_rate: OptionalDecimal = Field(alias="priceRate")
    """Callback rate, of trailing stop orders only."""
    reduce_only: bool = Field(alias="reduceOnly")
    """Whether the order only reduces a position."""
    close_position: bool = Field(alias="closePosition")
    """Whether the order closes the position."""
    working_type: str = Field(alias="workingType")
    """Price that triggers, such as CONTRACT_PRICE."""
    price_protect: bool = Field(alias="priceProtect")
    """Whether trigger protection is on."""
    update_time: int = Field(alias="updateTime")
    """Time of the last change, milliseconds."""


class FillsItem(Model):
    """`item` in a response of `fills`."""

    symbol: str | None = None
    """Trading pair."""
    id: str | None = None
    """Trade id, a UUID."""
    order_id: str | None = Field(default=None, alias="orderId")
    """Order id."""
    side: Literal["BUY", "SELL"] | str | None = None
    """Side, BUY or SELL."""
    price: OptionalDecimal = None
    """Price."""
    qty: OptionalDecimal = None
    """Quantity."""
    quote_qty: OptionalDecimal = Field(default=None, alias="quoteQty")
    """Amount of the trade, in the quote asset."""
    realized_pnl: OptionalDecimal = Field(default=None, alias="realizedPnl")
    """Realised profit amount."""
    commission: OptionalDecimal = None
    """Fee."""
    commission_asset: str | None = Field(default=None, alias="commissionAsset")
    """Asset of the fee."""
    time: int | None = None
    """Time of the trade, milliseconds."""
    buyer: bool | None = None
    """Whether the caller bought."""
    maker: bool | None = None
    """Whether the caller was the maker."""


class ModifyOrderResponse(Model):
    """The whole body of a response of `modify_order`."""

    order_id: StrOrInt | None = Field(default=None, alias="orderId")
    """Order id: an integer in most samples, a UUID string in a live one."""
    client_order_id: str | None = Field(default=None, alias="clientOrderId")
    """The caller's own id of the order."""
    symbol: str | None = None
    """Trading pair."""
    status: str | None = None
    """Status, such as NEW."""
    side: Literal["BUY", "SELL"] | str | None = None
    """Side, BUY or SELL."""
    position_side: str | None = Field(default=None, alias="positionSide")
    """Position side, such as BOTH."""
    type: str | None = None
    """Order type, such as LIMIT."""
    orig_type: str | None = Field(default=None, alias="origType")
    """Order type as placed."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Time in force, such as GTC."""
    price: OptionalDecimal = None
    """Price."""
    avg_price: OptionalDecimal = Field(default=None, alias="avgPrice")
    """Average price."""
    orig_qty: OptionalDecimal = Field(default=None, alias="origQty")
    """Quantity of the order."""
    executed_qty: OptionalDecimal = Field(default=None, alias="executedQty")
    """Quantity filled."""
    cum_quote: OptionalDecimal = Field(default=None, alias="cumQuote")
    """Amount filled, in the quote asset."""
    stop_price: OptionalDecimal = Field(default=None, alias="stopPrice")
    """Trigger price."""
    reduce_only: bool | None = Field(default=None, alias="reduceOnly")
    """Whether the order only reduces a position."""
    working_type: str | None = Field(default=None, alias="workingType")
    """Price that triggers, such as CONTRACT_PRICE."""
    price_protect: bool | None = Field(default=None, alias="priceProtect")
    """Whether trigger protection is on."""
    time: int | None = None
    """Time of the order, milliseconds."""
    update_time: int | None = Field(default=None, alias="updateTime")
    """Time of the last change, milliseconds."""


class OpenOrderResponse(Model):
    """The whole body of a response of `open_order`."""

    order_id: StrOrInt = Field(alias="orderId")
    """Order id: an integer in most samples, a UUID string in a live one."""
    client_order_id: str = Field(alias="clientOrderId")
    """The caller's own id of the order."""
    symbol: str
    """Trading pair."""
    status: str
    """Status, such as NEW."""
    side: Literal["BUY", "SELL"] | str
    """Side, BUY or SELL."""
    position_side: str = Field(alias="positionSide")
    """Position side, such as BOTH."""
    type: str
    """Order type, such as LIMIT."""
    time_in_force: str = Field(alias="timeInForce")
    """Time in force, such as GTC."""
    price: OptionalDecimal
    """Price."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price."""
    orig_qty: OptionalDecimal = Field(alias="origQty")
    """Quantity of the order."""
    executed_qty: OptionalDecimal = Field(alias="executedQty")
    """Quantity filled."""
    cum_quote: OptionalDecimal = Field(alias="cumQuote")
    """Amount filled, in the quote asset."""
    stop_price: OptionalDecimal = Field(alias="stopPrice")
    """Trigger price."""
    activate_price: OptionalDecimal = Field(default=None, alias="activatePrice")
    """Activation price, of trailing stop orders only."""
    price_rate: OptionalDecimal = Field(default=None, alias="priceRate")
    """Callback rate, of trailing stop orders only."""
    reduce_only: bool = Field(alias="reduceOnly")
    """Whether the order only reduces a position."""
    close_position: bool = Field(alias="closePosition")
    """Whether the order closes the position."""
    time: int
    """Time of the order, milliseconds."""
    update_time: int = Field(alias="updateTime")
    """Time of the last change, milliseconds."""


class OpenOrdersItem(Model):
    """`item` in a response of `open_orders`."""

    order_id: StrOrInt = Field(alias="orderId")
    """Order id: an integer in most samples, a UUID string in a live one."""
    client_order_id: str = Field(alias="clientOrderId")
    """The caller's own id of the order."""
    symbol: str
    """Trading pair."""
    status: str
    """Status, such as NEW."""
    side: Literal["BUY", "SELL"] | str
    """Side, BUY or SELL."""
    position_side: str = Field(alias="positionSide")
    """Position side, such as BOTH."""
    type: str
    """Order type, such as LIMIT."""
    orig_type: str = Field(alias="origType")
    """Order type as placed."""
    time_in_force: str = Field(alias="timeInForce")
    """Time in force, such as GTC."""
    price: OptionalDecimal
    """Price."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price."""
    orig_qty: OptionalDecimal = Field(alias="origQty")
    """Quantity of the order."""
    executed_qty: OptionalDecimal = Field(alias="executedQty")
    """Quantity filled."""
    cum_quote: OptionalDecimal = Field(alias="cumQuote")
    """Amount filled, in the quote asset."""
    stop_price: OptionalDecimal = Field(alias="stopPrice")
    """Trigger price."""
    activate_price: OptionalDecimal = Field(default=None, alias="activatePrice")
    """Activation price, of trailing stop orders only."""
    price_rate: OptionalDecimal = Field(default=None, alias="priceRate")
    """Callback rate, of trailing stop orders only."""
    reduce_only: bool = Field(alias="reduceOnly")
    """Whether the order only reduces a position."""
    close_position: bool | None = Field(default=None, alias="closePosition")
    """Whether the order closes the position."""
    working_type: str = Field(alias="workingType")
    """Price that triggers, such as CONTRACT_PRICE."""
    price_protect: bool = Field(alias="priceProtect")
    """Whether trigger protection is on."""
    time: int
    """Time of the order, milliseconds."""
    update_time: int = Field(alias="updateTime")
    """Time of the last change, milliseconds."""


class OrderHistoryItem(Model):
    """`item` in a response of `order_history`."""

    order_id: StrOrInt | None = Field(default=None, alias="orderId")
    """Order id: an integer in most samples, a UUID string in a live one."""
    client_order_id: str | None = Field(default=None, alias="clientOrderId")
    """The caller's own id of the order."""
    symbol: str | None = None
    """Trading pair."""
    status: str | None = None
    """Status, such as NEW."""
    side: Literal["BUY", "SELL"] | str | None = None
    """Side, BUY or SELL."""
    position_side: str | None = Field(default=None, alias="positionSide")
    """Position side, such as BOTH."""
    type: str | None = None
    """Order type, such as LIMIT."""
    orig_type: str | None = Field(default=None, alias="origType")
    """Order type as placed."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Time in force, such as GTC."""
    price: OptionalDecimal = None
    """Price."""
    avg_price: OptionalDecimal = Field(default=None, alias="avgPrice")
    """Average price."""
    orig_qty: OptionalDecimal = Field(default=None, alias="origQty")
    """Quantity of the order."""
    executed_qty: OptionalDecimal = Field(default=None, alias="executedQty")
    """Quantity filled."""
    cum_quote: OptionalDecimal = Field(default=None, alias="cumQuote")
    """Amount filled, in the quote asset."""
    stop_price: OptionalDecimal = Field(default=None, alias="stopPrice")
    """Trigger price."""
    reduce_only: bool | None = Field(default=None, alias="reduceOnly")
    """Whether the order only reduces a position."""
    working_type: str | None = Field(default=None, alias="workingType")
    """Price that triggers, such as CONTRACT_PRICE."""
    price_protect: bool | None = Field(default=None, alias="priceProtect")
    """Whether trigger protection is on."""
    time: int | None = None
    """Time of the order, milliseconds."""
    update_time: int | None = Field(default=None, alias="updateTime")
    """Time of the last change, milliseconds."""


class OrderResponse(Model):
    """The whole body of a response of `order`."""

    order_id: StrOrInt | None = Field(default=None, alias="orderId")
    """Order id: an integer in most samples, a UUID string in a live one."""
    client_order_id: str | None = Field(default=None, alias="clientOrderId")
    """The caller's own id of the order."""
    symbol: str | None = None
    """Trading pair."""
    status: str | None = None
    """Status, such as NEW."""
    side: Literal["BUY", "SELL"] | str | None = None
    """Side, BUY or SELL."""
    position_side: str | None = Field(default=None, alias="positionSide")
    """Position side, such as BOTH."""
    type: str | None = None
    """Order type, such as LIMIT."""
    orig_type: str | None = Field(default=None, alias="origType")
    """Order type as placed."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Time in force, such as GTC."""
    price: OptionalDecimal = None
    """Price."""
    avg_price: OptionalDecimal = Field(default=None, alias="avgPrice")
    """Average price."""
    orig_qty: OptionalDecimal = Field(default=None, alias="origQty")
    """Quantity of the order."""
    executed_qty: OptionalDecimal = Field(default=None, alias="executedQty")
    """Quantity filled."""
    cum_quote: OptionalDecimal = Field(default=None, alias="cumQuote")
    """Amount filled, in the quote asset."""
    stop_price: OptionalDecimal = Field(default=None, alias="stopPrice")
    """Trigger price."""
    reduce_only: bool | None = Field(default=None, alias="reduceOnly")
    """Whether the order only reduces a position."""
    working_type: str | None = Field(default=None, alias="workingType")
    """Price that triggers, such as CONTRACT_PRICE."""
    price_protect: bool | None = Field(default=None, alias="priceProtect")
    """Whether trigger protection is on."""
    time: int | None = None
    """Time of the order, milliseconds."""
    update_time: int | None = Field(default=None, alias="updateTime")
    """Time of the last change, milliseconds."""


class PlaceOrderResponse(Model):
    """The whole body of a response of `place_order`."""

    order_id: StrOrInt = Field(alias="orderId")
    """Order id: an integer in most samples, a UUID string in a live one."""
    client_order_id: str | None = Field(default=None, alias="clientOrderId")
    """The caller's own id of the order."""
    symbol: str | None = None
    """Trading pair."""
    status: str | None = None
    """Status, such as NEW."""
    side: Literal["BUY", "SELL"] | str | None = None
    """Side, BUY or SELL."""
    position_side: str | None = Field(default=None, alias="positionSide")
    """Position side, such as BOTH."""
    type: str | None = None
    """Order type, such as LIMIT."""
    orig_type: str | None = Field(default=None, alias="origType")
    """Order type as placed."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Time in force, such as GTC."""
    price: OptionalDecimal = None
    """Price."""
    avg_price: OptionalDecimal = Field(default=None, alias="avgPrice")
    """Average price."""
    orig_qty: OptionalDecimal = Field(default=None, alias="origQty")
    """Quantity of the order."""
    executed_qty: OptionalDecimal = Field(default=None, alias="executedQty")
    """Quantity filled."""
    cum_quote: OptionalDecimal = Field(default=None, alias="cumQuote")
    """Amount filled, in the quote asset."""
    stop_price: OptionalDecimal = Field(default=None, alias="stopPrice")
    """Trigger price."""
    reduce_only: bool | None = Field(default=None, alias="reduceOnly")
    """Whether the order only reduces a position."""
    working_type: str | None = Field(default=None, alias="workingType")
    """Price that triggers, such as CONTRACT_PRICE."""
    price_protect: bool | None = Field(default=None, alias="priceProtect")
    """Whether trigger protection is on."""
    time: int | None = None
    """Time of the order, milliseconds."""
    update_time: int | None = Field(default=None, alias="updateTime")
    """Time of the last change, milliseconds."""


CancelOrdersResponse = list[CancelOrdersItem]
FillsResponse = list[FillsItem]
OpenOrdersResponse = list[OpenOrdersItem]
OrderHistoryResponse = list[OrderHistoryItem]
TestOrderResponse = dict[str, Any]
