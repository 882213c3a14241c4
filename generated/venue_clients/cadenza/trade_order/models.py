# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: the responses of Trade orders."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from pydantic import Field

from ..._model import Model


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
    quantity: Decimal
    """Original order quantity."""
    executed_quantity: Decimal = Field(alias="executedQuantity")
    """Quantity filled before cancellation."""
    cancelled_at: int = Field(alias="cancelledAt")
    """Cancellation timestamp (milliseconds). Unit: milliseconds."""
    base_asset: str | None = Field(default=None, alias="baseAsset")
    """Known from the example of the page alone."""
    quote_asset: str | None = Field(default=None, alias="quoteAsset")
    """Known from the example of the page alone."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Known from the example of the page alone."""
    limit_price: Decimal | None = Field(default=None, alias="limitPrice")
    """Known from the example of the page alone."""
    executed_cost: Decimal | None = Field(default=None, alias="executedCost")
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
