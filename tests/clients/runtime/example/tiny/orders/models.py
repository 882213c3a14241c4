"""What Tiny answers about orders."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NamedTuple

from ..._model import Model, OptionalDecimal, OptionalInt


class ServerTimeResponse(Model):
    ts: int


class CancelOrderData(Model):
    order_id: str
    client_order_id: str | None = None


class CancelOrderResponse(Model):
    code: Literal[200]
    message: str | None = None
    data: CancelOrderData
    ts: int | None = None


class Order(Model):
    order_id: str
    client_order_id: str | None = None
    contract_code: str
    side: Literal["buy", "sell"] | str
    price: Decimal
    volume: int
    stop_price: OptionalDecimal = None
    updated: OptionalInt = None
    note: str | None = None
    anything: Any = None
    fills: list[Fill] | None = None


class Fill(NamedTuple):
    time: int
    price: Decimal
    fee: Decimal | None = None


class OpenOrdersResponse(Model):
    code: Literal[200]
    data: list[Order]
    ts: int | None = None


class PlaceOrderResponse(Model):
    code: Literal[200]
    data: CancelOrderData
