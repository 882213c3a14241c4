# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: objects that calls of Orders and trades take."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypedDict

PlaceOrdersDataItem = TypedDict(
    "PlaceOrdersDataItem",
    {"price": Decimal | int | str, "amount": Decimal | int | str, "type": Literal[1, 0]},
)
"""`data.item` of `place_orders`.
    price: Price.
    amount: Amount.
    type: Side: 1 is a buy, 0 is a sell.
"""
