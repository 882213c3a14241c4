# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: the responses of Trading."""

from __future__ import annotations

from decimal import Decimal

from pydantic import Field

from ..._model import Model


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    client_order_id: str | None = Field(default=None, alias="clientOrderId")
    """Known from the example of the page alone."""
    cum_qty: Decimal | None = Field(default=None, alias="cumQty")
    """Known from the example of the page alone."""
    cum_quote: Decimal | None = Field(default=None, alias="cumQuote")
    """Known from the example of the page alone."""
    executed_qty: Decimal | None = Field(default=None, alias="executedQty")
    """Known from the example of the page alone."""
    order_id: int | str | None = Field(default=None, alias="orderId")
    """Known from the example of the page alone."""
    orig_qty: Decimal | None = Field(default=None, alias="origQty")
    """Known from the example of the page alone."""
    orig_type: str | None = Field(default=None, alias="origType")
    """Known from the example of the page alone."""
    price: Decimal | None = None
    """Known from the example of the page alone."""
    reduce_only: bool | None = Field(default=None, alias="reduceOnly")
    """Known from the example of the page alone."""
    side: str | None = None
    """Known from the example of the page alone."""
    position_side: str | None = Field(default=None, alias="positionSide")
    """Known from the example of the page alone."""
    status: str | None = None
    """Known from the example of the page alone."""
    stop_price: Decimal | None = Field(default=None, alias="stopPrice")
    """Known from the example of the page alone."""
    close_position: bool | None = Field(default=None, alias="closePosition")
    """Known from the example of the page alone."""
    symbol: str | None = None
    """Known from the example of the page alone."""
    time_in_force: str | None = Field(default=None, alias="timeInForce")
    """Known from the example of the page alone."""
    type: str | None = None
    """Known from the example of the page alone."""
    activate_price: Decimal | None = Field(default=None, alias="activatePrice")
    """Known from the example of the page alone."""
    price_rate: Decimal | None = Field(default=None, alias="priceRate")
    """Known from the example of the page alone."""
    update_time: int | None = Field(default=None, alias="updateTime")
    """Known from the example of the page alone."""
    working_type: str | None = Field(default=None, alias="workingType")
    """Known from the example of the page alone."""
    price_protect: bool | None = Field(default=None, alias="priceProtect")
    """Known from the example of the page alone."""
