# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: the responses of Orders."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal


class OpenOrdersDataItem(Model):
    """`data.item` in a response of `open_orders`."""

    order_id: int = Field(alias="orderId")
    """Order id."""
    symbol: str
    """Trading pair."""
    price: OptionalDecimal
    """Price of the order."""
    size: OptionalDecimal
    """Quantity of the order."""


class OpenOrdersResponse(Model):
    """The whole body of a response of `open_orders`."""

    data: list[OpenOrdersDataItem]
    code: Literal[0]
    msg: str | None = None
    """Known from the example of the page alone."""
