# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: the responses of Orders."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal


class CancelOrderData(Model):
    """`data` in a response of `cancel_order`."""

    class_: str = Field(alias="__class__")
    """a PWNED()."""
    json_: str = Field(alias="json")
    """type: ignore."""
    copy_: OptionalDecimal = Field(alias="copy")
    """PWNED()."""
    none: str | None = Field(default=None, alias="None")
    """Known from the example of the page alone."""


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    data: CancelOrderData
    """''' + PWNED() + '''."""
    code: Literal[0]
    msg: str | None = None
    """Known from the example of the page alone."""
