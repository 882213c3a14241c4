# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: the responses of Orders."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal


class OrderData(Model):
    """`data` in a response of `order`."""

    order_id: str = Field(alias="orderId")
    """Id of the order."""
    state: Literal["OPEN", "DONE"] | str
    """State of the order (OPEN, DONE)."""
    price: OptionalDecimal
    """Price."""
    updated_at: int = Field(alias="updatedAt")
    """Last change (milliseconds)."""


class OrderResponse(Model):
    """The whole body of a response of `order`."""

    data: OrderData
    code: Literal[0]
    msg: str | None = None
    """Known from the example of the page alone."""
