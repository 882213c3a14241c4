# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: the responses of Market data."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, NamedTuple

from pydantic import Field

from ..._model import Model, OptionalDecimal


class KlinesItem(NamedTuple):
    """`item` in a response of `klines`."""

    open_time: int
    """open time in milliseconds."""
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal
    close_time: int
    """close time in milliseconds."""
    quote_volume: Decimal
    number_of_trades: int
    position_9: str
    position_10: str
    position_11: str


class OrderBookBidsItem(NamedTuple):
    """`bids.item` in a response of `order_book`."""

    price: Decimal
    quantity: Decimal


class OrderBookAsksItem(NamedTuple):
    """`asks.item` in a response of `order_book`."""

    price: Decimal
    quantity: Decimal


class BookTickerResponse(Model):
    """The whole body of a response of `book_ticker`."""

    symbol: str | None = None
    """Trading pair."""
    bid_price: OptionalDecimal = Field(default=None, alias="bidPrice")
    """Best bid price."""
    bid_qty: OptionalDecimal = Field(default=None, alias="bidQty")
    """Quantity at the best bid."""
    ask_price: OptionalDecimal = Field(default=None, alias="askPrice")
    """Best ask price."""
    ask_qty: OptionalDecimal = Field(default=None, alias="askQty")
    """Quantity at the best ask."""
    time: int | None = None
    """Time, milliseconds."""


class InstrumentsAssetsItem(Model):
    """`assets.item` in a response of `instruments`."""

    asset: str
    """Asset."""
    margin_available: bool = Field(alias="marginAvailable")
    """Whether the asset serves as margin."""
    auto_asset_exchange: OptionalDecimal = Field(alias="autoAssetExchange")
    """Threshold of the automatic exchange of the asset."""


class InstrumentsRateLimitsItem(Model):
    """`rateLimits.item` in a response of `instruments`."""

    rate_limit_type: str = Field(alias="rateLimitType")
    """What is counted, such as REQUEST_WEIGHT or ORDERS."""
    interval: str
    """Unit of the interval, such as MINUTE."""
    interval_num: int = Field(alias="intervalNum")
    """Number of units. Unit: seconds."""
    limit: int
    """Limit."""


class InstrumentsResponse(Model):
    """The whole body of a response of `instruments`."""

    timezone: str | None = None
    """Time zone. Attested by third parties only: Riabow-dex-backend."""
    server_time: int = Field(alias="serverTime")
    """Time, milliseconds; the venue says to take the clock from the call for the server time."""
    exchange_filters: list[Any] | None = Field(default=None, alias="exchangeFilters")
    """Empty in the sample."""
    rate_limits: list[InstrumentsRateLimitsItem] = Field(alias="rateLimits")
    """Request limits."""
    assets: list[InstrumentsAssetsItem]
    """Margin assets."""
    symbols: list[InstrumentsSymbolsItem]
    """Symbols. Their members other than filters are attested by third parties only:
    Riabow-dex-backend.
    """


class InstrumentsSymbolsItem(Model):
    """`symbols.item` in a response of `instruments`."""

    symbol: str | None = None
    """Trading pair."""
    pair: str | None = None
    """Pair."""
    contract_type: str | None = Field(default=None, alias="contractType")
    """Kind of contract, such as PERPETUAL."""
    delivery_date: int | None = Field(default=None, alias="deliveryDate")
    """Time of delivery, milliseconds."""
    onboard_date: int | None = Field(default=None, alias="onboardDate")
    """Time of listing, milliseconds."""
    status: str | None = None
    """Status, such as TRADING."""
    base_asset: str | None = Field(default=None, alias="baseAsset")
    """Base asset."""
    quote_asset: str | None = Field(default=None, alias="quoteAsset")
    """Quote asset."""
    margin_asset: str | None = Field(default=None, alias="marginAsset")
    """Margin asset."""
    price_precision: int | None = Field(default=None, alias="pricePrecision")
    """Decimals of a price."""
    quantity_precision: int | None = Field(default=None, alias="quantityPrecision")
    """Decimals of a quantity."""
    base_asset_precision: int | None = Field(default=None, alias="baseAssetPrecision")
    """Decimals of the base asset."""
    quote_precision: int | None = Field(default=None, alias="quotePrecision")
    """Decimals of the quote asset."""
    underlying_type: str | None = Field(default=None, alias="underlyingType")
    """Kind of underlying, such as COIN."""
    settle_plan: int | None = Field(default=None, alias="settlePlan")
    trigger_protect: OptionalDecimal = Field(default=None, alias="triggerProtect")
    order_types: list[str] | None = Field(default=None, alias="orderTypes")
    """Order types that are taken."""
    time_in_force: list[str] | None = Field(default=None, alias="timeInForce")
    """Times in force that are taken."""
    filters: list[InstrumentsSymbolsItemFiltersItem]
    """Four filters."""


class InstrumentsSymbolsItemFiltersItem(Model):
    """`symbols.item.filters.item` in a response of `instruments`."""

    filter_type: Literal["PRICE_FILTER", "LOT_SIZE", "MARKET_LOT_SIZE", "MIN_NOTIONAL"] | str = (
        Field(alias="filterType")
    )
    """Kind of filter: PRICE_FILTER, LOT_SIZE, MARKET_LOT_SIZE and MIN_NOTIONAL, in this order."""
    min_price: OptionalDecimal = Field(default=None, alias="minPrice")
    """Of PRICE_FILTER; equals tickSize."""
    max_price: OptionalDecimal = Field(default=None, alias="maxPrice")
    """Of PRICE_FILTER; 1000000000 stands for no limit."""
    tick_size: OptionalDecimal = Field(default=None, alias="tickSize")
    """Of PRICE_FILTER: step of a price."""
    min_qty: OptionalDecimal = Field(default=None, alias="minQty")
    """Of LOT_SIZE and MARKET_LOT_SIZE: smallest quantity."""
    max_qty: OptionalDecimal = Field(default=None, alias="maxQty")
    """Of LOT_SIZE and MARKET_LOT_SIZE; 1000000000 stands for no limit."""
    step_size: OptionalDecimal = Field(default=None, alias="stepSize")
    """Of LOT_SIZE and MARKET_LOT_SIZE: step of a quantity."""
    notional: OptionalDecimal = None
    """Of MIN_NOTIONAL: smallest value of an order, in USD."""


class MarkPriceResponse(Model):
    """The whole body of a response of `mark_price`."""

    symbol: str | None = None
    """Trading pair."""
    mark_price: OptionalDecimal = Field(default=None, alias="markPrice")
    """Mark price."""
    index_price: OptionalDecimal = Field(default=None, alias="indexPrice")
    """Index price."""
    estimated_settle_price: OptionalDecimal = Field(default=None, alias="estimatedSettlePrice")
    """Estimated settlement price; the server repeats the mark price."""
    last_funding_rate: OptionalDecimal = Field(default=None, alias="lastFundingRate")
    """Last funding rate."""
    next_funding_time: int | None = Field(default=None, alias="nextFundingTime")
    """Time of the next funding, milliseconds."""
    interest_rate: OptionalDecimal = Field(default=None, alias="interestRate")
    """Interest rate."""
    time: int | None = None
    """Time, milliseconds."""


class OrderBookResponse(Model):
    """The whole body of a response of `order_book`."""

    last_update_id: int = Field(alias="lastUpdateId")
    """Id of the last update."""
    e: int = Field(alias="E")
    """Time of the message, milliseconds."""
    t: int = Field(alias="T")
    """Time of the matching engine, milliseconds."""
    bids: list[OrderBookBidsItem]
    """Bids. Positions: 0 price, 1 quantity."""
    asks: list[OrderBookAsksItem]
    """Asks. Positions: 0 price, 1 quantity."""


class PriceResponse(Model):
    """The whole body of a response of `price`."""

    symbol: str | None = None
    """Trading pair."""
    price: OptionalDecimal = None
    """Last traded price, the mark price where there is none."""
    time: int | None = None
    """Time, milliseconds."""


class ServerTimeResponse(Model):
    """The whole body of a response of `server_time`."""

    server_time: int | None = Field(default=None, alias="serverTime")
    """Time of the server, milliseconds."""


class TickerResponse(Model):
    """The whole body of a response of `ticker`."""

    symbol: str | None = None
    """Trading pair."""
    price_change: OptionalDecimal = Field(default=None, alias="priceChange")
    """Change of the price."""
    price_change_percent: OptionalDecimal = Field(default=None, alias="priceChangePercent")
    """Change of the price, percent."""
    weighted_avg_price: OptionalDecimal = Field(default=None, alias="weightedAvgPrice")
    """Average price weighted by volume."""
    last_price: OptionalDecimal = Field(default=None, alias="lastPrice")
    """Last traded price."""
    last_qty: OptionalDecimal = Field(default=None, alias="lastQty")
    """Quantity of the last trade."""
    open_price: OptionalDecimal = Field(default=None, alias="openPrice")
    """First price."""
    high_price: OptionalDecimal = Field(default=None, alias="highPrice")
    """Highest price."""
    low_price: OptionalDecimal = Field(default=None, alias="lowPrice")
    """Lowest price."""
    volume: OptionalDecimal = None
    """Volume, in the base asset."""
    quote_volume: OptionalDecimal = Field(default=None, alias="quoteVolume")
    """Volume, in the quote asset."""
    open_time: int | None = Field(default=None, alias="openTime")
    """Start of the time range, milliseconds."""
    close_time: int | None = Field(default=None, alias="closeTime")
    """End of the time range, milliseconds."""
    first_id: int | None = Field(default=None, alias="firstId")
    """Time of the first trade in the server's code, in spite of its name."""
    last_id: int | None = Field(default=None, alias="lastId")
    """Time of the last trade in the server's code, in spite of its name."""
    count: int | None = None
    """Number of trades."""


KlinesResponse = list[KlinesItem]
PingResponse = dict[str, Any]
