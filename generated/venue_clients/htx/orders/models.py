# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: the responses of Orders."""

from __future__ import annotations

from typing import Literal

from ..._model import Model, OptionalDecimal, OptionalInt, StrOrInt


class CancelAllOrdersDataItem(Model):
    """`data.item` in a response of `cancel_all_orders`."""

    order_id: StrOrInt
    """Order id given by the venue."""
    client_order_id: StrOrInt
    """Your own order id."""
    code: int | None = None
    """Known from the example of the page alone."""
    message: str | None = None
    """Known from the example of the page alone."""


class CancelAllOrdersResponse(Model):
    """The whole body of a response of `cancel_all_orders`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[CancelAllOrdersDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class CancelOrderData(Model):
    """`data` in a response of `cancel_order`."""

    order_id: StrOrInt
    """Order ID."""
    client_order_id: StrOrInt
    """Your order ID."""


class CancelOrderResponse(Model):
    """The whole body of a response of `cancel_order`."""

    data: CancelOrderData
    code: Literal[200]
    message: str | None = None
    """Known from the example of the page alone."""
    ts: int | None = None
    """Known from the example of the page alone."""


class CancelOrdersDataItem(Model):
    """`data.item` in a response of `cancel_orders`."""

    order_id: StrOrInt
    """Order id given by the venue."""
    client_order_id: StrOrInt
    """Your own order id."""
    code: int | None = None
    """Known from the example of the page alone."""
    message: str | None = None
    """Known from the example of the page alone."""


class CancelOrdersResponse(Model):
    """The whole body of a response of `cancel_orders`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[CancelOrdersDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class FillsDataItem(Model):
    """`data.item` in a response of `fills`."""

    id: str | None = None
    """Id for paging through queries."""
    contract_code: str | None = None
    """Contract, such as BTC-USDT or BTC-USDT-210625."""
    order_id: StrOrInt | None = None
    """Order id given by the venue."""
    trade_id: StrOrInt | None = None
    """Id of the execution."""
    side: Literal["buy", "sell"] | str | None = None
    """Side of the order. Possible values: buy, sell."""
    position_side: Literal["long", "short", "both"] | str | None = None
    """Side of the position. Possible values: long, short, both."""
    order_type: Literal["1", "3", "4", "22"] | str | None = None
    """Kind of execution. 1: trade, 3: liquidation, 4: delivery, 22: auto-deleveraging."""
    margin_mode: str | None = None
    """Margin mode, cross or isolated."""
    type: Literal["market", "limit", "post_only"] | str | None = None
    """Order type. Possible values: market, limit, post_only."""
    client_order_id: StrOrInt | None = None
    """Your own order id."""
    role: str | None = None
    """Role in the trade, maker or taker."""
    trade_price: OptionalDecimal = None
    """Price of the execution."""
    trade_volume: OptionalDecimal = None
    """Size of the execution in contracts."""
    trade_turnover: OptionalDecimal = None
    """Value of the execution, an amount in the quote currency."""
    created_time: StrOrInt | None = None
    """Creation, Unix milliseconds."""
    updated_time: StrOrInt | None = None
    """Last change, Unix milliseconds."""
    order_source: (
        Literal[
            "system",
            "web",
            "api",
            "m",
            "risk",
            "settlement",
            "ios",
            "android",
            "windows",
            "mac",
            "trigger",
            "tpsl",
            "ADL",
        ]
        | str
        | None
    ) = None
    """What placed the order. Possible values: system, web, api, m, risk, settlement, ios, android,
    windows, mac, trigger, tpsl, ADL.
    """
    fee_currency: str | None = None
    """Currency of the fee; several are separated by commas."""
    trade_fee: OptionalDecimal = None
    """Fee in USDT."""
    deduction_price: OptionalDecimal = None
    """Price in USDT of the coin that paid the fee."""
    profit: OptionalDecimal = None
    """Profit of the closing, an amount."""
    contract_type: (
        Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str | None
    ) = None
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""


class FillsResponse(Model):
    """The whole body of a response of `fills`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[FillsDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class OpenOrdersDataItem(Model):
    """`data.item` in a response of `open_orders`."""

    id: str
    """Id for paging through queries."""
    contract_code: str
    """Contract, such as BTC-USDT or BTC-USDT-210625."""
    side: Literal["buy", "sell"] | str
    """Side of the order. Possible values: buy, sell."""
    position_side: Literal["long", "short", "both"] | str
    """Side of the position. Possible values: long, short, both."""
    type: Literal["market", "limit", "post_only"] | str
    """Order type. Possible values: market, limit, post_only."""
    price_match: str
    """Price taken from the book. Values: opponent, optimal_5, optimal_10, optimal_20."""
    order_id: StrOrInt
    """Order id given by the venue."""
    client_order_id: StrOrInt
    """Your own order id."""
    margin_mode: str
    """Margin mode, cross or isolated."""
    price: OptionalDecimal
    """Price of the order."""
    volume: OptionalDecimal
    """Order size in contracts."""
    lever_rate: int
    """Leverage."""
    state: StrOrInt
    """State of the order. Values: new, partially_filled, filled, partially_canceled, canceled,
    rejected.
    """
    order_source: (
        Literal[
            "system",
            "web",
            "api",
            "m",
            "risk",
            "settlement",
            "ios",
            "android",
            "windows",
            "mac",
            "trigger",
            "tpsl",
            "ADL",
        ]
        | str
    )
    """What placed the order. Possible values: system, web, api, m, risk, settlement, ios, android,
    windows, mac, trigger, tpsl, ADL.
    """
    reduce_only: bool | str
    """Whether the order only reduces the position."""
    time_in_force: str
    """How long the order stays. Values: fok, ioc, gtc."""
    tp_trigger_price: OptionalDecimal
    """Take profit: trigger price."""
    tp_order_price: OptionalDecimal
    """Take profit: order price."""
    tp_type: str
    """Take profit: order type."""
    tp_trigger_price_type: OptionalInt = None
    """Take profit: price that triggers. Values: last, market."""
    sl_trigger_price: OptionalDecimal
    """Stop loss: trigger price."""
    sl_order_price: OptionalDecimal
    """Stop loss: order price."""
    sl_type: str
    """Stop loss: order type."""
    sl_trigger_price_type: OptionalInt = None
    """Stop loss: price that triggers. Values: last, market."""
    trade_avg_price: OptionalDecimal
    """Average price of the executions."""
    trade_volume: OptionalDecimal
    """Executed size in contracts."""
    trade_turnover: OptionalDecimal
    """Executed value, an amount in the quote currency."""
    fee_currency: str
    """Currency of the fee; several are separated by commas."""
    fee: OptionalDecimal
    """Fee in USDT; a negative amount is paid."""
    profit: OptionalDecimal
    """Profit of the closing, an amount."""
    contract_type: Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""
    created_time: StrOrInt
    """Creation, Unix milliseconds."""
    updated_time: StrOrInt
    """Last change, Unix milliseconds."""
    self_match_prevent: Literal["cancel_taker", "cancel_maker", "cancel_both", "allow"] | str
    """Self-match prevention of the order. Possible values: cancel_taker, cancel_maker,
    cancel_both, allow.
    """
    price_protect: str | None = None
    """Known from the example of the page alone."""


class OpenOrdersResponse(Model):
    """The whole body of a response of `open_orders`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[OpenOrdersDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class OrderData(Model):
    """`data` in a response of `order`."""

    id: str
    """Id for paging through queries."""
    contract_code: str
    """Contract, such as BTC-USDT or BTC-USDT-210625."""
    side: Literal["buy", "sell"] | str
    """Side of the order. Possible values: buy, sell."""
    position_side: Literal["long", "short", "both"] | str
    """Side of the position. Possible values: long, short, both."""
    type: Literal["market", "limit", "post_only"] | str
    """Order type. Possible values: market, limit, post_only."""
    price_match: str | None = None
    """Price taken from the book. Values: opponent, optimal_5, optimal_10, optimal_20."""
    order_id: StrOrInt
    """Order id given by the venue."""
    client_order_id: StrOrInt
    """Your own order id."""
    margin_mode: str
    """Margin mode, cross or isolated."""
    price: OptionalDecimal
    """Price of the order."""
    volume: OptionalDecimal
    """Order size in contracts."""
    lever_rate: int
    """Leverage."""
    state: (
        Literal["new", "partially_filled", "filled", "partially_canceled", "canceled", "rejected"]
        | str
        | int
    )
    """State of the order. Possible values: new, partially_filled, filled, partially_canceled,
    canceled, rejected.
    """
    order_source: (
        Literal[
            "system",
            "web",
            "api",
            "m",
            "risk",
            "settlement",
            "ios",
            "android",
            "windows",
            "mac",
            "trigger",
            "tpsl",
            "ADL",
        ]
        | str
    )
    """What placed the order. Possible values: system, web, api, m, risk, settlement, ios, android,
    windows, mac, trigger, tpsl, ADL.
    """
    reduce_only: str | bool
    """Whether the order only reduces the position."""
    time_in_force: str
    """How long the order stays. Values: fok, ioc, gtc."""
    tp_trigger_price: OptionalDecimal
    """Take profit: trigger price."""
    tp_order_price: OptionalDecimal
    """Take profit: order price."""
    tp_type: str | None
    """Take profit: order type."""
    tp_trigger_price_type: str | None = None
    """Take profit: price that triggers. Values: last, mark."""
    sl_trigger_price: OptionalDecimal
    """Stop loss: trigger price."""
    sl_order_price: OptionalDecimal
    """Stop loss: order price."""
    sl_type: str | None
    """Stop loss: order type."""
    sl_trigger_price_type: str | None = None
    """Stop loss: price that triggers. Values: last, mark."""
    trade_avg_price: OptionalDecimal
    """Average price of the executions."""
    trade_volume: OptionalDecimal
    """Executed size in contracts."""
    trade_turnover: OptionalDecimal
    """Executed value, an amount in the quote currency."""
    fee_currency: str
    """Currency of the fee; several are separated by commas."""
    fee: OptionalDecimal
    """Fee in USDT; a negative amount is paid."""
    price_protect: bool | None = None
    """Price protection of take profit and stop loss."""
    profit: OptionalDecimal
    """Profit of the closing, an amount."""
    contract_type: Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""
    cancel_reason: str | None
    """Why the order was cancelled, in words."""
    created_time: str
    """Creation, Unix milliseconds."""
    updated_time: str
    """Last change, Unix milliseconds."""
    self_match_prevent: Literal["cancel_taker", "cancel_maker", "cancel_both", "allow"] | str
    """Self-match prevention of the order. Possible values: cancel_taker, cancel_maker,
    cancel_both, allow.
    """


class OrderHistoryDataItem(Model):
    """`data.item` in a response of `order_history`."""

    id: str
    """Id for paging through queries."""
    contract_code: str
    """Contract, such as BTC-USDT or BTC-USDT-210625."""
    side: Literal["buy", "sell"] | str
    """Side of the order. Possible values: buy, sell."""
    position_side: Literal["long", "short", "both"] | str
    """Side of the position. Possible values: long, short, both."""
    type: Literal["market", "limit", "post_only"] | str
    """Order type. Possible values: market, limit, post_only."""
    price_match: str | None
    """Price taken from the book. Values: opponent, optimal_5, optimal_10, optimal_20."""
    order_id: StrOrInt
    """Order id given by the venue."""
    client_order_id: StrOrInt
    """Your own order id."""
    margin_mode: str
    """Margin mode, cross or isolated."""
    price: OptionalDecimal
    """Price of the order."""
    volume: OptionalDecimal
    """Order size in contracts."""
    lever_rate: int
    """Leverage."""
    state: Literal["filled", "partially_canceled", "canceled"] | str | int
    """State of the order. Possible values: filled, partially_canceled, canceled."""
    order_source: (
        Literal[
            "system",
            "web",
            "api",
            "m",
            "risk",
            "settlement",
            "ios",
            "android",
            "windows",
            "mac",
            "trigger",
            "tpsl",
            "ADL",
        ]
        | str
    )
    """What placed the order. Possible values: system, web, api, m, risk, settlement, ios, android,
    windows, mac, trigger, tpsl, ADL.
    """
    reduce_only: bool
    """Whether the order only reduces the position."""
    time_in_force: str
    """How long the order stays. Values: fok, ioc, gtc."""
    tp_trigger_price: OptionalDecimal
    """Take profit: trigger price."""
    tp_order_price: OptionalDecimal
    """Take profit: order price."""
    tp_type: str | None
    """Take profit: order type."""
    tp_trigger_price_type: StrOrInt | None = None
    """Take profit: price that triggers. Values: last, market."""
    sl_trigger_price: OptionalDecimal
    """Stop loss: trigger price."""
    sl_order_price: OptionalDecimal
    """Stop loss: order price."""
    sl_type: str | None
    """Stop loss: order type."""
    sl_trigger_price_type: StrOrInt | None = None
    """Stop loss: price that triggers. Values: last, market."""
    trade_avg_price: OptionalDecimal = None
    """Average price of the executions."""
    trade_volume: OptionalDecimal
    """Executed size in contracts."""
    trade_turnover: OptionalDecimal
    """Executed value, an amount in the quote currency."""
    fee_currency: str
    """Currency of the fee; several are separated by commas."""
    fee: OptionalDecimal
    """Fee in USDT; a negative amount is paid."""
    profit: OptionalDecimal
    """Profit of the closing, an amount."""
    contract_type: Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""
    cancel_reason: str
    """Why the order was cancelled, in words."""
    created_time: str
    """Creation, Unix milliseconds."""
    updated_time: str
    """Last change, Unix milliseconds."""
    self_match_prevent: Literal["cancel_taker", "cancel_maker", "cancel_both", "allow"] | str
    """Self-match prevention of the order. Possible values: cancel_taker, cancel_maker,
    cancel_both, allow.
    """
    price_protect: bool | None = None
    """Known from the example of the page alone."""


class OrderHistoryResponse(Model):
    """The whole body of a response of `order_history`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[OrderHistoryDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class OrderResponse(Model):
    """The whole body of a response of `order`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: OrderData
    success: bool | None = None
    """true when the request was accepted."""


class PlaceOrderData(Model):
    """`data` in a response of `place_order`."""

    order_id: StrOrInt
    """Order id given by the venue."""
    client_order_id: StrOrInt | None = None
    """Your own order id, when one was sent."""


class PlaceOrderResponse(Model):
    """The whole body of a response of `place_order`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: PlaceOrderData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class PlaceOrdersDataItem(Model):
    """`data.item` in a response of `place_orders`."""

    order_id: StrOrInt
    """Order id given by the venue."""
    client_order_id: StrOrInt
    """Your own order id."""
    code: int | None = None
    """Known from the example of the page alone."""
    message: str | None = None
    """Known from the example of the page alone."""


class PlaceOrdersResponse(Model):
    """The whole body of a response of `place_orders`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[PlaceOrdersDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""
