# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: the responses of Trading."""

from __future__ import annotations

from typing import Literal

from ..._model import Model


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    code: Literal[200]
    info: str | None = None
    """Known from the example of the page alone."""
