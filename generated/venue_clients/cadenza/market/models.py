# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: the responses of Market data."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NamedTuple

from pydantic import Field

from ..._model import Model, OptionalDecimal, OptionalInt


class KlinesDataCandlesItem(NamedTuple):
    """`data.candles.item` in a response of `klines`."""

    open_time: int
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal


class InstrumentsDataItem(Model):
    """`data.item` in a response of `instruments`."""

    instrument_id: str = Field(alias="instrumentId")
    """Id made of venue and symbol, such as BINANCE:BTC/USDT."""
    venue: str
    """Venue."""
    symbol: str
    """Symbol, such as BTC/USDT."""
    external_symbol: str = Field(alias="externalSymbol")
    """Symbol as the venue itself writes it."""
    description: str | None = None
    """Name for people."""
    instrument_type: Literal["SPOT", "FUTURES", "PERPETUAL", "OPTION", "CFD", "CONTRACT"] | str = (
        Field(alias="instrumentType")
    )
    """Type. Possible values: SPOT, FUTURES, PERPETUAL, OPTION, CFD, CONTRACT."""
    status: Literal["ACTIVE", "INACTIVE", "DISABLED", "DELISTED"] | str
    """State. Possible values: ACTIVE, INACTIVE, DISABLED, DELISTED."""
    base_asset: str = Field(alias="baseAsset")
    """Base asset."""
    quote_asset: str = Field(alias="quoteAsset")
    """Quote asset."""
    base_security_type: (
        Literal[
            "STOCK",
            "CRYPTO",
            "CURRENCY",
            "COMMODITY",
            "INDEX",
            "BOND",
            "OPTION",
            "FUTURES",
            "PERPETUAL",
            "CFD",
        ]
        | str
        | None
    ) = Field(default=None, alias="baseSecurityType")
    """Type of the base asset. Possible values: STOCK, CRYPTO, CURRENCY, COMMODITY, INDEX, BOND,
    OPTION, FUTURES, PERPETUAL, CFD.
    """
    quote_security_type: (
        Literal[
            "STOCK",
            "CRYPTO",
            "CURRENCY",
            "COMMODITY",
            "INDEX",
            "BOND",
            "OPTION",
            "FUTURES",
            "PERPETUAL",
            "CFD",
        ]
        | str
        | None
    ) = Field(default=None, alias="quoteSecurityType")
    """Type of the quote asset. Possible values: STOCK, CRYPTO, CURRENCY, COMMODITY, INDEX, BOND,
    OPTION, FUTURES, PERPETUAL, CFD.
    """
    base_precision: int = Field(alias="basePrecision")
    """Decimals of the base asset."""
    quote_precision: int = Field(alias="quotePrecision")
    """Decimals of the quote asset."""
    base_max_significant: int = Field(alias="baseMaxSignificant")
    """Most significant digits of the base asset."""
    quote_max_significant: int = Field(alias="quoteMaxSignificant")
    """Most significant digits of the quote asset."""
    lot_size: OptionalDecimal = Field(alias="lotSize")
    """Step of the quantity."""
    pip_size: OptionalDecimal = Field(alias="pipSize")
    """Step of the price."""
    base_scale: int = Field(alias="baseScale")
    """Scale of the base asset."""
    quote_scale: int = Field(alias="quoteScale")
    """Scale of the quote asset."""
    min_quantity: OptionalDecimal = Field(alias="minQuantity")
    """Smallest quantity."""
    max_quantity: OptionalDecimal = Field(alias="maxQuantity")
    """Largest quantity."""
    min_notional: OptionalDecimal = Field(alias="minNotional")
    """Smallest order amount."""
    max_notional: OptionalDecimal = Field(default=None, alias="maxNotional")
    """Largest order amount."""
    order_types: list[str] = Field(alias="orderTypes")
    """Order types the instrument takes."""
    time_in_force_options: list[str] = Field(alias="timeInForceOptions")
    """Times in force the instrument takes."""
    order_filters: dict[str, Any] | None = Field(default=None, alias="orderFilters")
    """Filters of the venue."""
    trading_hours: dict[str, Any] | None = Field(default=None, alias="tradingHours")
    """Trading hours."""
    is_iceberg_allowed: bool | None = Field(default=None, alias="isIcebergAllowed")
    """Whether iceberg orders are taken."""
    iceberg_min_quantity: OptionalDecimal = Field(default=None, alias="icebergMinQuantity")
    """Smallest quantity of an iceberg order."""
    delivery_date: OptionalInt = Field(default=None, alias="deliveryDate")
    """Delivery, Unix milliseconds."""
    delivery_date_time: str | None = Field(default=None, alias="deliveryDateTime")
    """The same as ISO-8601 text."""
    exercise_style: str | None = Field(default=None, alias="exerciseStyle")
    """Exercise style of an option."""
    strike_price: OptionalDecimal = Field(default=None, alias="strikePrice")
    """Strike price of an option."""


class InstrumentsPagination(Model):
    """`pagination` in a response of `instruments`."""

    offset: int | None = None
    """Items skipped."""
    limit: int | None = None
    """Largest number of items."""
    total: int | None = None
    """Number of all items."""
    cursor: str | None = None
    """Cursor of the next page."""
    has_next: bool | None = Field(default=None, alias="hasNext")
    """Whether there are more items."""


class InstrumentsResponse(Model):
    """The whole body of a response of `instruments`."""

    data: list[InstrumentsDataItem]
    """One item an instrument."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
    pagination: InstrumentsPagination | None = None
    """Where this page stands."""


class KlinesData(Model):
    """`data` in a response of `klines`."""

    instrument_id: str | None = Field(default=None, alias="instrumentId")
    """Instrument."""
    venue: str
    """Venue."""
    symbol: str
    """Symbol."""
    interval: str
    """Length of a candle."""
    candles: list[KlinesDataCandlesItem]
    """One item a candle; [open time, open, high, low, close, volume], the time in Unix
    milliseconds.
    """
    is_closed: bool = Field(alias="isClosed")
    """Whether the last candle is final."""
    timestamp: int
    """Time of the answer, Unix milliseconds."""


class KlinesResponse(Model):
    """The whole body of a response of `klines`."""

    data: KlinesData
    """The candles."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""


class OrderBookData(Model):
    """`data` in a response of `order_book`."""

    update_type: Literal["DELTA", "SNAPSHOT"] | str = Field(alias="updateType")
    """SNAPSHOT in answers to REST calls. Possible values: DELTA, SNAPSHOT."""
    instrument_id: str | None = Field(default=None, alias="instrumentId")
    """Instrument, such as BINANCE:BTC/USDT."""
    venue: str
    """Venue."""
    symbol: str
    """Symbol, such as BTC/USDT."""
    order_book_type: (
        Literal["L2", "L2_COUNTED", "L3", "L3_COUNTED", "L2_EXCHANGE", "VWAP"] | str
    ) = Field(alias="orderBookType")
    """Kind of book; it decides the columns. Possible values: L2, L2_COUNTED, L3, L3_COUNTED,
    L2_EXCHANGE, VWAP.
    """
    columns: list[str]
    """Names of the positions in each row, such as price, quantity, orderCount."""
    bids: list[list[str]]
    """Bids, highest price first; positions as columns says, beginning with price and quantity."""
    asks: list[list[str]]
    """Asks, lowest price first; positions as columns says, beginning with price and quantity."""
    timestamp: int
    """Time of the book, Unix milliseconds."""


class OrderBookResponse(Model):
    """The whole body of a response of `order_book`."""

    data: OrderBookData
    """The order book."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""


class OrderBooksDataItem(Model):
    """`data.item` in a response of `order_books`."""

    update_type: Literal["DELTA", "SNAPSHOT"] | str = Field(alias="updateType")
    """SNAPSHOT in answers to REST calls. Possible values: DELTA, SNAPSHOT."""
    instrument_id: str | None = Field(default=None, alias="instrumentId")
    """Instrument, such as BINANCE:BTC/USDT."""
    venue: str
    """Venue."""
    symbol: str
    """Symbol, such as BTC/USDT."""
    order_book_type: (
        Literal["L2", "L2_COUNTED", "L3", "L3_COUNTED", "L2_EXCHANGE", "VWAP"] | str
    ) = Field(alias="orderBookType")
    """Kind of book; it decides the columns. Possible values: L2, L2_COUNTED, L3, L3_COUNTED,
    L2_EXCHANGE, VWAP.
    """
    columns: list[str]
    """Names of the positions in each row, such as price, quantity, orderCount."""
    bids: list[list[str]]
    """Bids, highest price first; positions as columns says, beginning with price and quantity."""
    asks: list[list[str]]
    """Asks, lowest price first; positions as columns says, beginning with price and quantity."""
    timestamp: int
    """Time of the book, Unix milliseconds."""


class OrderBooksResponse(Model):
    """The whole body of a response of `order_books`."""

    data: list[OrderBooksDataItem]
    """One item an instrument."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""


class TickerData(Model):
    """`data` in a response of `ticker`."""

    instrument_id: str | None = Field(default=None, alias="instrumentId")
    """Instrument, such as BINANCE:BTC/USDT."""
    venue: str
    """Venue."""
    symbol: str
    """Symbol, such as BTC/USDT."""
    last_price: OptionalDecimal = Field(default=None, alias="lastPrice")
    """Last price."""
    last_quantity: OptionalDecimal = Field(default=None, alias="lastQuantity")
    """Last quantity."""
    bid_price: OptionalDecimal = Field(default=None, alias="bidPrice")
    """Best bid price."""
    bid_quantity: OptionalDecimal = Field(default=None, alias="bidQuantity")
    """Quantity at the best bid."""
    ask_price: OptionalDecimal = Field(default=None, alias="askPrice")
    """Best ask price."""
    ask_quantity: OptionalDecimal = Field(default=None, alias="askQuantity")
    """Quantity at the best ask."""
    price_change_percent: OptionalDecimal = Field(default=None, alias="priceChangePercent")
    """Change of the price in percent."""
    timestamp: int
    """Time of the ticker, Unix milliseconds."""


class TickerResponse(Model):
    """The whole body of a response of `ticker`."""

    data: TickerData
    """The ticker."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""


class TickersDataItem(Model):
    """`data.item` in a response of `tickers`."""

    instrument_id: str | None = Field(default=None, alias="instrumentId")
    """Instrument, such as BINANCE:BTC/USDT."""
    venue: str
    """Venue."""
    symbol: str
    """Symbol, such as BTC/USDT."""
    last_price: OptionalDecimal = Field(default=None, alias="lastPrice")
    """Last price."""
    last_quantity: OptionalDecimal = Field(default=None, alias="lastQuantity")
    """Last quantity."""
    bid_price: OptionalDecimal = Field(default=None, alias="bidPrice")
    """Best bid price."""
    bid_quantity: OptionalDecimal = Field(default=None, alias="bidQuantity")
    """Quantity at the best bid."""
    ask_price: OptionalDecimal = Field(default=None, alias="askPrice")
    """Best ask price."""
    ask_quantity: OptionalDecimal = Field(default=None, alias="askQuantity")
    """Quantity at the best ask."""
    price_change_percent: OptionalDecimal = Field(default=None, alias="priceChangePercent")
    """Change of the price in percent."""
    timestamp: int
    """Time of the ticker, Unix milliseconds."""


class TickersPagination(Model):
    """`pagination` in a response of `tickers`."""

    offset: int | None = None
    """Items skipped."""
    limit: int | None = None
    """Largest number of items."""
    total: int | None = None
    """Number of all items."""
    cursor: str | None = None
    """Cursor of the next page."""
    has_next: bool | None = Field(default=None, alias="hasNext")
    """Whether there are more items."""


class TickersResponse(Model):
    """The whole body of a response of `tickers`."""

    data: list[TickersDataItem]
    """One item an instrument."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
    pagination: TickersPagination | None = None
    """Where this page stands."""


class VenuesDataItem(Model):
    """`data.item` in a response of `venues`."""

    venue: str
    """Venue, such as BINANCE."""
    status: Literal["ONLINE", "OFFLINE", "MAINTENANCE"] | str
    """State. Possible values: ONLINE, OFFLINE, MAINTENANCE."""


class VenuesResponse(Model):
    """The whole body of a response of `venues`."""

    data: list[VenuesDataItem]
    """One item a venue."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
