"""What Tiny answers about orders."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict


class ServerTimeResponse(BaseModel):
    model_config = ConfigDict(extra="allow")

    ts: int


class CancelOrderData(BaseModel):
    model_config = ConfigDict(extra="allow")

    order_id: str
    client_order_id: str | None = None


class CancelOrderResponse(BaseModel):
    model_config = ConfigDict(extra="allow")

    code: Literal[200]
    message: str | None = None
    data: CancelOrderData
    ts: int | None = None


class Order(BaseModel):
    model_config = ConfigDict(extra="allow")

    order_id: str
    contract_code: str
    side: Literal["buy", "sell"] | str
    price: Decimal
    volume: int


class OpenOrdersResponse(BaseModel):
    model_config = ConfigDict(extra="allow")

    code: Literal[200]
    data: list[Order]
    ts: int | None = None


class PlaceOrderResponse(BaseModel):
    model_config = ConfigDict(extra="allow")

    code: Literal[200]
    data: CancelOrderData
