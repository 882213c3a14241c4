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
        "quantityUnit": Literal[0, 1, 2],
        "quantity": Decimal | int | str,
        "positionModel": Literal[0, 1],
        "positionType": str,
        "openPrice": NotRequired[Decimal | int | str],
        "stopLossPrice": NotRequired[Decimal | int | str],
        "stopProfitPrice": NotRequired[Decimal | int | str],
        "triggerPrice": NotRequired[Decimal | int | str],
        "triggerType": NotRequired[Literal[0, 1]],
        "thirdOrderId": NotRequired[str],
        "useAlmightyGold": NotRequired[bool],
        "goldId": NotRequired[int],
    },
)
"""`[].item` of `place_orders`.
    instrument: Base currency, such as BTC.
    direction: Direction, attested by the venue's skill file: long opens a long position, short
        opens a short one. Allowed values: long, short.
    leverage: Leverage.
    quantityUnit: Unit of quantity, attested by the venue's skill file. Allowed values: 0: quote
        currency, 1: contracts, 2: base currency.
    quantity: Quantity, in the unit of quantityUnit.
    positionModel: Margin mode, attested by the venue's skill file. Allowed values: 0: isolated,
        1: cross.
    positionType: Order type; seen are execute (market), plan (limit) and planTrigger (trigger).
    openPrice: Price of a limit order; third parties say that it is needed for plan.
    stopLossPrice: Stop-loss price.
    stopProfitPrice: Take-profit price.
    triggerPrice: Trigger price, for trigger orders. Attested by third parties only: CoinW.Net.
    triggerType: What is placed at the trigger price, attested by the venue's skill file.
        Allowed values: 0: limit order, 1: market order.
    thirdOrderId: The caller's own id of the order.
    useAlmightyGold: Whether a mega coupon is used. Attested by third parties only: CoinW.Net.
    goldId: Id of the mega coupon. Attested by third parties only: CoinW.Net.
"""
