# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: the responses of Market data."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from pydantic import Field

from ..._model import Model, OptionalDecimal


class KlinesDatasItem(NamedTuple):
    """`datas.item` in a response of `klines`."""

    time: int
    """time in seconds."""
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal
    turnover: Decimal


class OrderBookAsksItem(NamedTuple):
    """`asks.item` in a response of `order_book`."""

    price: Decimal
    quantity: Decimal


class OrderBookBidsItem(NamedTuple):
    """`bids.item` in a response of `order_book`."""

    price: Decimal
    quantity: Decimal


class RecentTradesItem(NamedTuple):
    """`item` in a response of `recent_trades`."""

    time: int
    """time in milliseconds."""
    price: Decimal
    quantity: Decimal
    side: str
    """side (bid is a buy."""
    trade_id: int


class InstrumentsValue(Model):
    """`value` in a response of `instruments`."""

    min_amount: OptionalDecimal = Field(alias="minAmount")
    """Smallest quantity of an order."""
    min_money: OptionalDecimal = Field(default=None, alias="minMoney")
    """Smallest value of an order, in the quote coin."""
    price_point: int = Field(alias="pricePoint")
    """Decimals of a price."""
    coin_point: int = Field(alias="coinPoint")
    """Decimals of a quantity."""
    maker: OptionalDecimal
    """Maker fee rate."""
    taker: OptionalDecimal
    """Taker fee rate."""


class KlinesResponse(Model):
    """The whole body of a response of `klines`."""

    datas: list[KlinesDatasItem]
    """Candles. Positions: 0 time in seconds, 1 open, 2 high, 3 low, 4 close, 5 volume, 6 turnover."""
    since: int
    """Cursor for the next call."""


class OrderBookResponse(Model):
    """The whole body of a response of `order_book`."""

    last: OptionalDecimal
    """Last traded price."""
    asks: list[OrderBookAsksItem]
    """Asks. Positions: 0 price, 1 quantity."""
    bids: list[OrderBookBidsItem]
    """Bids. Positions: 0 price, 1 quantity."""


class ServerTimeData(Model):
    """`data` in a response of `server_time`."""

    server_time: int = Field(alias="serverTime")
    """Time of the server, milliseconds."""


class ServerTimeResponse(Model):
    """The whole body of a response of `server_time`."""

    code: Literal[200]
    """200 on success."""
    info: str
    """Message; its wording varies."""
    data: ServerTimeData


class TickerResponse(Model):
    """The whole body of a response of `ticker`."""

    high: OptionalDecimal
    """Highest price of the last 24 hours."""
    low: OptionalDecimal
    """Lowest price of the last 24 hours."""
    rate: OptionalDecimal
    """Change over the last 24 hours, percent."""
    price: OptionalDecimal
    """Last traded price."""
    ask: OptionalDecimal
    """Best ask price."""
    bid: OptionalDecimal
    """Best bid price."""
    coin_vol: OptionalDecimal = Field(alias="coinVol")
    """Volume in the base coin."""
    money_vol: OptionalDecimal = Field(alias="moneyVol")
    """Turnover in the quote coin."""


class TickersValue(Model):
    """`value` in a response of `tickers`."""

    high: OptionalDecimal
    """Highest price of the last 24 hours."""
    low: OptionalDecimal
    """Lowest price of the last 24 hours."""
    rate: OptionalDecimal
    """Change over the last 24 hours, percent."""
    price: OptionalDecimal
    """Last traded price."""
    ask: OptionalDecimal
    """Best ask price."""
    bid: OptionalDecimal
    """Best bid price."""
    coin_vol: OptionalDecimal = Field(alias="coinVol")
    """Volume in the base coin."""
    money_vol: OptionalDecimal = Field(alias="moneyVol")
    """Turnover in the quote coin."""


InstrumentsResponse = dict[str, InstrumentsValue]
RecentTradesResponse = list[RecentTradesItem]
TickersResponse = dict[str, TickersValue]
