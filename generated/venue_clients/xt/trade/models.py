# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: the responses of Orders and trades."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    code: Literal[200]
    info: str | None = None
    """Known from the example of the page alone."""


class CancelOrdersDataItem(Model):
    """`data.item` in a response of `cancel_orders`."""

    id: int
    """Order id."""
    code: int
    """Result for this order: 120 where it was cancelled, an error code otherwise."""
    msg: str
    """Message for this order."""


class CancelOrdersResponse(Model):
    """The whole body of a response of `cancel_orders`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: list[CancelOrdersDataItem]
    """One result an order."""


class FillsDataItem(Model):
    """`data.item` in a response of `fills`."""

    id: str
    """Trade id."""
    order_id: str = Field(alias="orderId")
    """Order id."""
    time: int
    """Time of the trade, milliseconds."""
    price: OptionalDecimal
    """Price."""
    amount: OptionalDecimal
    """Quantity."""
    value: OptionalDecimal
    """Amount of the trade, in the quote coin."""
    type: Literal[1, 0] | int
    """Side. 1: buy; 0: sell."""
    entrust_type: Literal[0, 1] | int = Field(alias="entrustType")
    """Order type. 0: limit; 1: market."""
    is_lever: Literal[0, 1] | int = Field(alias="isLever")
    """Margin trade. 0: no; 1: yes."""
    fee: OptionalDecimal
    """Fee."""
    taker_maker: str = Field(alias="takerMaker")
    """Role in the trade, taker or maker."""


class FillsResponse(Model):
    """The whole body of a response of `fills`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: list[FillsDataItem]
    """Trades."""


class OpenOrdersDataItem(Model):
    """`data.item` in a response of `open_orders`."""

    id: int
    """Order id."""
    time: int
    """Time of the order, milliseconds."""
    type: Literal[1, 0] | int
    """Side. 1: buy; 0: sell."""
    entrust_type: Literal[0, 1] | int = Field(alias="entrustType")
    """Order type. 0: limit; 1: market."""
    status: Literal[0, 1, 2, 3, 4] | int
    """Status. 0: submitted and not matched; 1: not filled or partially filled; 2: completed; 3:
    cancelled; 4: matched and being settled.
    """
    number: OptionalDecimal
    """Quantity of the order."""
    price: OptionalDecimal
    """Price of the order."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price of the fills."""
    complete_number: OptionalDecimal = Field(alias="completeNumber")
    """Quantity filled."""
    complete_money: OptionalDecimal = Field(alias="completeMoney")
    """Amount filled, in the quote coin."""
    fee: OptionalDecimal
    """Fee."""


class OpenOrdersResponse(Model):
    """The whole body of a response of `open_orders`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: list[OpenOrdersDataItem]
    """Orders."""


class OrderData(Model):
    """`data` in a response of `order`."""

    id: int
    """Order id."""
    time: int
    """Time of the order, milliseconds."""
    type: Literal[1, 0] | int
    """Side. 1: buy; 0: sell."""
    entrust_type: Literal[0, 1] | int = Field(alias="entrustType")
    """Order type. 0: limit; 1: market."""
    status: Literal[0, 1, 2, 3, 4] | int
    """Status. 0: submitted and not matched; 1: not filled or partially filled; 2: completed; 3:
    cancelled; 4: matched and being settled.
    """
    number: OptionalDecimal
    """Quantity of the order."""
    price: OptionalDecimal
    """Price of the order."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price of the fills."""
    complete_number: OptionalDecimal = Field(alias="completeNumber")
    """Quantity filled."""
    complete_money: OptionalDecimal = Field(alias="completeMoney")
    """Amount filled, in the quote coin."""
    fee: OptionalDecimal
    """Fee."""


class OrderResponse(Model):
    """The whole body of a response of `order`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: OrderData
    """The order."""


class OrdersDataItem(Model):
    """`data.item` in a response of `orders`."""

    id: int
    """Order id."""
    time: int
    """Time of the order, milliseconds."""
    type: Literal[1, 0] | int
    """Side. 1: buy; 0: sell."""
    entrust_type: Literal[0, 1] | int = Field(alias="entrustType")
    """Order type. 0: limit; 1: market."""
    status: Literal[0, 1, 2, 3, 4] | int
    """Status. 0: submitted and not matched; 1: not filled or partially filled; 2: completed; 3:
    cancelled; 4: matched and being settled.
    """
    number: OptionalDecimal
    """Quantity of the order."""
    price: OptionalDecimal
    """Price of the order."""
    avg_price: OptionalDecimal = Field(alias="avgPrice")
    """Average price of the fills."""
    complete_number: OptionalDecimal = Field(alias="completeNumber")
    """Quantity filled."""
    complete_money: OptionalDecimal = Field(alias="completeMoney")
    """Amount filled, in the quote coin."""
    fee: OptionalDecimal
    """Fee."""


class OrdersResponse(Model):
    """The whole body of a response of `orders`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: list[OrdersDataItem]
    """Orders."""


class PlaceOrderData(Model):
    """`data` in a response of `place_order`."""

    id: int
    """Order id."""


class PlaceOrderResponse(Model):
    """The whole body of a response of `place_order`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: PlaceOrderData


class PlaceOrdersDataItem(Model):
    """`data.item` in a response of `place_orders`."""

    id: int
    """Order id."""
    type: Literal[1, 0] | int
    """Side. 1: buy; 0: sell."""
    amount: OptionalDecimal
    """Quantity of the order."""
    price: OptionalDecimal
    """Price of the order."""


class PlaceOrdersResponse(Model):
    """The whole body of a response of `place_orders`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: list[PlaceOrdersDataItem]
    """The orders placed."""
