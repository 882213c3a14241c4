# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: the responses of Orders."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal


class PlaceOrderData(Model):
    """`data` in a response of `place_order`."""

    order_id: int = Field(alias="orderId")
    """Order id."""
    client_id: str = Field(alias="clientId")
    """Your own id."""
    fills: list[PlaceOrderDataFillsItem]
    """What was matched at once."""


class PlaceOrderDataFillsItem(Model):
    """`data.fills.item` in a response of `place_order`."""

    price: OptionalDecimal
    """Price."""
    size: OptionalDecimal
    """Quantity."""


class PlaceOrderResponse(Model):
    """The whole body of a response of `place_order`."""

    data: PlaceOrderData
    """The order."""
    code: Literal[0]
    msg: str | None = None
    """Known from the example of the page alone."""
