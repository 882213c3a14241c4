# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: the responses of Orders."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model


class CancelOrderData(Model):
    """`data` in a response of `cancel_order`."""

    order_id: str | None = Field(default=None, alias="orderId")
    """Known from the example of the page alone."""
    status: str | None = None
    """Known from the example of the page alone."""


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    code: Literal[0]
    msg: str | None = None
    """Known from the example of the page alone."""
    data: CancelOrderData
