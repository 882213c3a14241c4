# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: objects that calls of Futures orders take."""

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired, TypedDict

PlaceOrdersItem = TypedDict(
    "PlaceOrdersItem",
    {
        "instrument": str,
        "direction": str,
        "leverage": int,
        "quantityUnit": int,
        "quantity": Decimal | int | str,
        "positionModel": int,
        "positionType": str,
        "openPrice": NotRequired[Decimal | int | str],
        "stopLossPrice": NotRequired[Decimal | int | str],
        "stopProfitPrice": NotRequired[Decimal | int | str],
        "triggerPrice": NotRequired[Decimal | int | str],
        "triggerType": NotRequired[int],
        "thirdOrderId": NotRequired[str],
        "useAlmightyGold": NotRequired[bool],
        "goldId": NotRequired[int],
    },
)
"""`[].item` of `place_orders`.
    instrument: Base currency, such as BTC.
    direction: Direction: long opens a long position, short opens a short one.
    leverage: Leverage.
    quantityUnit: Unit of quantity: 0 is the quote currency, 1 is contracts, 2 is the base
        currency.
    quantity: Quantity, in the unit of quantityUnit.
    positionModel: Margin mode: 0 is isolated, 1 is cross.
    positionType: Order type; seen are execute (market), plan (limit) and planTrigger (trigger).
    openPrice: Price of a limit order; third parties say that it is needed for plan.
    stopLossPrice: Stop-loss price.
    stopProfitPrice: Take-profit price.
    triggerPrice: Trigger price, for trigger orders. Attested by third parties only: CoinW.Net.
    triggerType: What is placed at the trigger price: 0 is a limit order, 1 is a market order.
        Attested by third parties only: CoinW.Net.
    thirdOrderId: The caller's own id of the order.
    useAlmightyGold: Whether a mega coupon is used. Attested by third parties only: CoinW.Net.
    goldId: Id of the mega coupon. Attested by third parties only: CoinW.Net.
"""
