# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: the responses of Futures."""

from __future__ import annotations

from typing import Literal

from ..._model import Model


class CancelAnOrderResponse(Model):
    """The whole body of a response of `cancel_an_order`."""

    msg: str
    """Success."""
    code: Literal[0]
