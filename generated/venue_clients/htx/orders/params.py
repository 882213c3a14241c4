# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: objects that calls of Orders take."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NotRequired, TypedDict

PlaceOrdersItem = TypedDict(
    "PlaceOrdersItem",
    {
        "contract_code": str,
        "margin_mode": str,
        "position_side": NotRequired[Literal["long", "short", "both"]],
        "side": Literal["buy", "sell"],
        "type": Literal["market", "limit", "post_only"],
        "price_match": NotRequired[Literal["opponent", "optimal_5", "optimal_10", "optimal_20"]],
        "client_order_id": NotRequired[str | int],
        "price": NotRequired[Decimal | int | str],
        "volume": Decimal | int | str,
        "reduce_only": NotRequired[bool],
        "time_in_force": NotRequired[Literal["fok", "ioc", "gtc"] | str],
        "tp_trigger_price": NotRequired[Decimal | int | str],
        "tp_order_price": NotRequired[Decimal | int | str],
        "tp_type": NotRequired[Literal["market", "limit", "optimal_5", "optimal_10", "optimal_20"]],
        "tp_trigger_price_type": NotRequired[Literal["last", "market"] | str],
        "sl_trigger_price": NotRequired[Decimal | int | str],
        "sl_order_price": NotRequired[Decimal | int | str],
        "sl_type": NotRequired[Literal["market", "limit", "optimal_5", "optimal_10", "optimal_20"]],
        "sl_trigger_price_type": NotRequired[Literal["last", "market"] | str],
        "price_protect": NotRequired[bool],
        "self_match_prevent": NotRequired[Literal["cancel_taker", "cancel_maker", "cancel_both"]],
    },
)
"""`[].item` of `place_orders`.
    contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-241115 (delivery).
    margin_mode: Margin mode, cross or isolated.
    position_side: Side of the position. In hedge mode the caller must say long or short; in
        one-way mode only both is taken. Allowed values: long, short, both.
    side: Side of the order. Allowed values: buy, sell.
    type: Order type. Allowed values: market, limit, post_only.
    price_match: Price taken from the book in place of price. opponent is the best price of the
        other side, optimal_5 to optimal_20 are book levels. Allowed values: opponent,
        optimal_5, optimal_10, optimal_20.
    client_order_id: Your own order id, a whole number written as text. In multi-asset mode it
        is forgotten once the order is filled or cancelled. Range: 1 to 9223372036854775807.
    price: Price, for limit orders only.
    volume: Order size in contracts, a whole number.
    reduce_only: Only reduce the position.
    time_in_force: How long the order stays. Allowed values: fok, ioc, gtc.
    tp_trigger_price: Take profit: trigger price.
    tp_order_price: Take profit: order price; not needed with a book-level type.
    tp_type: Take profit: order type. Allowed values: market, limit, optimal_5, optimal_10,
        optimal_20.
    tp_trigger_price_type: Take profit: price that triggers, last or (written market) the mark
        price. Allowed values: last, market.
    sl_trigger_price: Stop loss: trigger price.
    sl_order_price: Stop loss: order price; not needed with a book-level type.
    sl_type: Stop loss: order type. Allowed values: market, limit, optimal_5, optimal_10,
        optimal_20.
    sl_trigger_price_type: Stop loss: price that triggers, last or (written market) the mark
        price. Allowed values: last, market.
    price_protect: Price protection of take profit and stop loss.
    self_match_prevent: What happens when the order would meet your own. Allowed values:
        cancel_taker, cancel_maker, cancel_both.
"""
