# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: the responses of Orders."""

from __future__ import annotations

from typing import Literal

from ..._model import Model


class CancelOrderData(Model):
    """`data` in a response of `cancel_order`."""

    order_id: str
    """Order ID."""
    client_order_id: str
    """Your order ID."""


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    data: CancelOrderData
    code: Literal[200]
    message: str | None = None
    """Known from the example of the page alone."""
    ts: int | None = None
    """Known from the example of the page alone."""
