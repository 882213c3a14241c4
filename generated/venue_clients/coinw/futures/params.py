# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: objects that calls of Futures orders take."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypedDict

PlaceOrdersItem = TypedDict(
    "PlaceOrdersItem",
    {
        "instrument": str,
        "direction": Literal["long", "short"],
        "leverage": int,
        "quantity_unit": Literal[0, 1, 2],
        "quantity": Decimal | int | str,
        "position_model": Literal[0, 1],
        "position_type": str,
        "open_price": NotRequired[Decimal | int | str],
        "stop_loss_price": NotRequired[Decimal | int | str],
        "stop_profit_price": NotRequired[Decimal | int | str],
        "trigger_price": NotRequired[Decimal | int | str],
        "trigger_type": NotRequired[Literal[0, 1]],
        "third_order_id": NotRequired[str | int],
        "use_almighty_gold": NotRequired[bool],
        "gold_id": NotRequired[int | str],
    },
)
"""`[].item` of `place_orders`.
    instrument: Base currency, such as BTC.
    direction: Direction, attested by the venue's skill file: long opens a long position, short
        opens a short one. Allowed values: long, short.
    leverage: Leverage.
    quantity_unit: Unit of quantity, attested by the venue's skill file. Allowed values: 0:
        quote currency, 1: contracts, 2: base currency.
    quantity: Quantity, in the unit of quantityUnit.
    position_model: Margin mode, attested by the venue's skill file. Allowed values: 0:
        isolated, 1: cross.
    position_type: Order type; seen are execute (market), plan (limit) and planTrigger
        (trigger).
    open_price: Price of a limit order; third parties say that it is needed for plan.
    stop_loss_price: Stop-loss price.
    stop_profit_price: Take-profit price.
    trigger_price: Trigger price, for trigger orders. Attested by third parties only: CoinW.Net.
    trigger_type: What is placed at the trigger price, attested by the venue's skill file.
        Allowed values: 0: limit order, 1: market order.
    third_order_id: The caller's own id of the order.
    use_almighty_gold: Whether a mega coupon is used. Attested by third parties only: CoinW.Net.
    gold_id: Id of the mega coupon. Attested by third parties only: CoinW.Net.
"""
