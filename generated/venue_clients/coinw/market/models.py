# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: the responses of Futures market data."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal, OptionalInt


class FundingRateData(Model):
    """`data` in a response of `funding_rate`."""

    value: OptionalDecimal
    """Funding rate."""


class FundingRateResponse(Model):
    """The whole body of a response of `funding_rate`."""

    code: Literal[0]
    """0 on success."""
    data: FundingRateData
    msg: str
    """Message; empty in most samples."""


class InstrumentsByNamesDataItem(Model):
    """`data.item` in a response of `instruments_by_names`."""

    base: str
    """Base currency, in lower case."""
    name: str
    """Name of the instrument, as the other calls take it."""
    quote: str
    """Quote currency, in lower case."""
    id: int
    """Id of the instrument."""
    index_id: int = Field(alias="indexId")
    """Id of the index."""
    leverage: list[int]
    """Leverages that are offered."""
    min_leverage: int = Field(alias="minLeverage")
    """Smallest leverage."""
    max_leverage: int = Field(alias="maxLeverage")
    """Largest leverage."""
    default_leverage: int = Field(alias="defaultLeverage")
    """Leverage that the venue preselects."""
    maker_fee: OptionalDecimal = Field(alias="makerFee")
    """Maker fee rate."""
    taker_fee: OptionalDecimal = Field(alias="takerFee")
    """Taker fee rate."""
    commission_rate: OptionalDecimal = Field(alias="commissionRate")
    """Commission rate."""
    close_spread: OptionalDecimal = Field(alias="closeSpread")
    open_spread: OptionalDecimal = Field(alias="openSpread")
    settlement_rate: OptionalDecimal = Field(alias="settlementRate")
    """Settlement rate."""
    one_lot_size: OptionalDecimal = Field(alias="oneLotSize")
    """Size of one contract, in the base currency."""
    one_lot_margin: OptionalDecimal = Field(alias="oneLotMargin")
    min_size: OptionalDecimal = Field(alias="minSize")
    """Smallest size of an order."""
    max_position: OptionalDecimal = Field(alias="maxPosition")
    """Largest position size."""
    one_max_position: OptionalDecimal = Field(alias="oneMaxPosition")
    price_precision: int = Field(alias="pricePrecision")
    """Decimals of a price."""
    depth_precision: str = Field(alias="depthPrecision")
    """Steps of the order book, separated by commas."""
    default_stop_loss_rate: OptionalDecimal = Field(alias="defaultStopLossRate")
    default_stop_profit_rate: OptionalDecimal = Field(alias="defaultStopProfitRate")
    stop_cross_position_rate: OptionalDecimal = Field(alias="stopCrossPositionRate")
    stop_surplus_rate: OptionalDecimal = Field(alias="stopSurplusRate")
    status: str
    """Status, such as online."""
    settled_period: int = Field(alias="settledPeriod")
    """Hours between settlements."""
    settled_at: int = Field(alias="settledAt")
    """Time of the settlement, milliseconds."""
    created_date: int = Field(alias="createdDate")
    """Time of creation, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""
    partition_ids: str = Field(alias="partitionIds")
    """Ids of partitions, separated by commas."""
    icon_url: str = Field(alias="iconUrl")
    """Address of the icon."""
    sort: int
    """Position in the venue's list."""
    selected: Literal[0, 1] | int
    """Preselected by the venue. 0: no; 1: yes."""
    config_bo: InstrumentsByNamesDataItemConfigBo = Field(alias="configBo")


class InstrumentsByNamesDataItemConfigBo(Model):
    """`data.item.configBo` in a response of `instruments_by_names`."""

    margins: dict[str, OptionalDecimal]
    """Margin rates keyed by leverage."""
    simulated_margins: dict[str, OptionalDecimal] = Field(alias="simulatedMargins")
    """Margin rates of simulated trading keyed by leverage."""


class InstrumentsByNamesResponse(Model):
    """The whole body of a response of `instruments_by_names`."""

    code: Literal[0]
    """0 on success."""
    data: list[InstrumentsByNamesDataItem]
    """Instruments."""
    msg: str
    """Message; empty in most samples."""


class InstrumentsDataItem(Model):
    """`data.item` in a response of `instruments`."""

    base: str
    """Base currency, in lower case."""
    name: str
    """Name of the instrument, as the other calls take it."""
    quote: str
    """Quote currency, in lower case."""
    id: int
    """Id of the instrument."""
    index_id: int = Field(alias="indexId")
    """Id of the index."""
    leverage: list[int]
    """Leverages that are offered."""
    min_leverage: int = Field(alias="minLeverage")
    """Smallest leverage."""
    max_leverage: int = Field(alias="maxLeverage")
    """Largest leverage."""
    default_leverage: int = Field(alias="defaultLeverage")
    """Leverage that the venue preselects."""
    maker_fee: OptionalDecimal = Field(alias="makerFee")
    """Maker fee rate."""
    taker_fee: OptionalDecimal = Field(alias="takerFee")
    """Taker fee rate."""
    commission_rate: OptionalDecimal = Field(alias="commissionRate")
    """Commission rate."""
    close_spread: OptionalDecimal = Field(alias="closeSpread")
    open_spread: OptionalDecimal = Field(alias="openSpread")
    settlement_rate: OptionalDecimal = Field(alias="settlementRate")
    """Settlement rate."""
    one_lot_size: OptionalDecimal = Field(alias="oneLotSize")
    """Size of one contract, in the base currency."""
    one_lot_margin: OptionalDecimal = Field(alias="oneLotMargin")
    min_size: OptionalDecimal = Field(alias="minSize")
    """Smallest size of an order."""
    max_position: OptionalDecimal = Field(alias="maxPosition")
    """Largest position size."""
    one_max_position: OptionalDecimal = Field(alias="oneMaxPosition")
    price_precision: int = Field(alias="pricePrecision")
    """Decimals of a price."""
    depth_precision: str = Field(alias="depthPrecision")
    """Steps of the order book, separated by commas."""
    default_stop_loss_rate: OptionalDecimal = Field(alias="defaultStopLossRate")
    default_stop_profit_rate: OptionalDecimal = Field(alias="defaultStopProfitRate")
    stop_cross_position_rate: OptionalDecimal = Field(alias="stopCrossPositionRate")
    stop_surplus_rate: OptionalDecimal = Field(alias="stopSurplusRate")
    status: str
    """Status, such as online."""
    settled_period: int = Field(alias="settledPeriod")
    """Hours between settlements."""
    settled_at: int = Field(alias="settledAt")
    """Time of the settlement, milliseconds."""
    created_date: int = Field(alias="createdDate")
    """Time of creation, milliseconds."""
    updated_date: int = Field(alias="updatedDate")
    """Time of the last change, milliseconds."""
    partition_ids: str = Field(alias="partitionIds")
    """Ids of partitions, separated by commas."""
    icon_url: str = Field(alias="iconUrl")
    """Address of the icon."""
    sort: int
    """Position in the venue's list."""
    selected: Literal[0, 1] | int
    """Preselected by the venue. 0: no; 1: yes."""
    config_bo: InstrumentsDataItemConfigBo = Field(alias="configBo")


class InstrumentsDataItemConfigBo(Model):
    """`data.item.configBo` in a response of `instruments`."""

    margins: dict[str, OptionalDecimal]
    """Margin rates keyed by leverage."""
    simulated_margins: dict[str, OptionalDecimal] = Field(alias="simulatedMargins")
    """Margin rates of simulated trading keyed by leverage."""


class InstrumentsResponse(Model):
    """The whole body of a response of `instruments`."""

    code: Literal[0]
    """0 on success."""
    data: list[InstrumentsDataItem]
    """Instruments."""
    msg: str
    """Message; empty in most samples."""


class KlinesResponse(Model):
    """The whole body of a response of `klines`."""

    code: Literal[0]
    """0 on success."""
    data: list[list[Decimal]]
    """Candles. Positions: 0 time in milliseconds, 1 and 2 open and high in an order on which the
    sources disagree, 3 low, 4 close, 5 volume.
    """
    msg: str
    """Message; empty in most samples."""


class OrderBookData(Model):
    """`data` in a response of `order_book`."""

    asks: list[OrderBookDataAsksItem]
    """Asks."""
    bids: list[OrderBookDataBidsItem]
    """Bids."""
    n: str
    """Base currency, in lower case."""
    t: OptionalInt = None
    """Time, milliseconds; may be null. Not in the venue's table."""


class OrderBookDataAsksItem(Model):
    """`data.asks.item` in a response of `order_book`."""

    p: OptionalDecimal
    """Price."""
    m: OptionalDecimal
    """Quantity, in the base currency."""


class OrderBookDataBidsItem(Model):
    """`data.bids.item` in a response of `order_book`."""

    p: OptionalDecimal
    """Price."""
    m: OptionalDecimal
    """Quantity, in the base currency."""


class OrderBookResponse(Model):
    """The whole body of a response of `order_book`."""

    code: Literal[0]
    """0 on success."""
    data: OrderBookData
    msg: str
    """Message; empty in most samples."""


class RecentTradesDataItem(Model):
    """`data.item` in a response of `recent_trades`."""

    id: int
    """Trade id."""
    created_date: int = Field(alias="createdDate")
    """Time of the trade, milliseconds."""
    direction: Literal["long", "short"] | str
    """Direction, long or short."""
    price: OptionalDecimal
    """Price."""
    quantity: OptionalDecimal
    """Quantity, in the base currency."""
    piece: OptionalDecimal
    """Quantity, in contracts."""


class RecentTradesResponse(Model):
    """The whole body of a response of `recent_trades`."""

    code: Literal[0]
    """0 on success."""
    data: list[RecentTradesDataItem]
    """Trades."""
    msg: str
    """Message; empty in most samples."""


class TickerDataItem(Model):
    """`data.item` in a response of `ticker`."""

    contract_id: int
    """Id of the instrument."""
    name: str
    """Name, such as BTCUSDT."""
    base_coin: str
    """Base currency."""
    quote_coin: str
    """Quote currency."""
    price_coin: str
    """Currency of the price."""
    max_leverage: int
    """Largest leverage."""
    contract_size: OptionalDecimal
    """Size of one contract, in the base currency."""
    last_price: OptionalDecimal
    """Last traded price."""
    fair_price: OptionalDecimal
    """Fair price."""
    high: OptionalDecimal
    """Highest price."""
    low: OptionalDecimal
    """Lowest price."""
    rise_fall_rate: OptionalDecimal
    """Change of the price."""
    total_volume: OptionalDecimal
    """Volume."""
    ts: OptionalInt = None
    """Time, milliseconds. Attested by third parties only: CoinW.Net. It is absent from the older
    sample.
    """


class TickerResponse(Model):
    """The whole body of a response of `ticker`."""

    code: Literal[0]
    """0 on success."""
    data: list[TickerDataItem]
    """Tickers."""
    msg: str
    """Message; empty in most samples."""


class TickersByNamesDataItem(Model):
    """`data.item` in a response of `tickers_by_names`."""

    contract_id: int
    """Id of the instrument."""
    name: str
    """Name, such as BTCUSDT."""
    base_coin: str
    """Base currency."""
    quote_coin: str
    """Quote currency."""
    price_coin: str
    """Currency of the price."""
    max_leverage: int
    """Largest leverage."""
    contract_size: OptionalDecimal
    """Size of one contract, in the base currency."""
    last_price: OptionalDecimal
    """Last traded price."""
    fair_price: OptionalDecimal
    """Fair price."""
    high: OptionalDecimal
    """Highest price."""
    low: OptionalDecimal
    """Lowest price."""
    rise_fall_rate: OptionalDecimal
    """Change of the price."""
    total_volume: OptionalDecimal
    """Volume."""
    ts: OptionalInt = None
    """Time, milliseconds. Attested by third parties only: CoinW.Net. It is absent from the older
    sample.
    """


class TickersByNamesResponse(Model):
    """The whole body of a response of `tickers_by_names`."""

    code: Literal[0]
    """0 on success."""
    data: list[TickersByNamesDataItem]
    """Tickers."""
    msg: str
    """Message; empty in most samples."""


class TickersDataItem(Model):
    """`data.item` in a response of `tickers`."""

    contract_id: int
    """Id of the instrument."""
    name: str
    """Name, such as BTCUSDT."""
    base_coin: str
    """Base currency."""
    quote_coin: str
    """Quote currency."""
    price_coin: str
    """Currency of the price."""
    max_leverage: int
    """Largest leverage."""
    contract_size: OptionalDecimal
    """Size of one contract, in the base currency."""
    last_price: OptionalDecimal
    """Last traded price."""
    fair_price: OptionalDecimal
    """Fair price."""
    high: OptionalDecimal
    """Highest price."""
    low: OptionalDecimal
    """Lowest price."""
    rise_fall_rate: OptionalDecimal
    """Change of the price."""
    total_volume: OptionalDecimal
    """Volume."""
    ts: OptionalInt = None
    """Time, milliseconds. Attested by third parties only: CoinW.Net. It is absent from the older
    sample.
    """


class TickersResponse(Model):
    """The whole body of a response of `tickers`."""

    code: Literal[0]
    """0 on success."""
    data: list[TickersDataItem]
    """Tickers."""
    msg: str
    """Message; empty in most samples."""
