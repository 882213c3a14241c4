# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: the responses of Market data."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._model import DecimalOrStr, Model, OptionalDecimal, OptionalInt, StrOrInt


class CollateralAssetsData(Model):
    """`data` in a response of `collateral_assets`."""

    multi_assets: list[str]
    """Asset codes, such as BTC."""


class CollateralAssetsResponse(Model):
    """The whole body of a response of `collateral_assets`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: CollateralAssetsData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class FeeDeductionAssetsData(Model):
    """`data` in a response of `fee_deduction_assets`."""

    currency: list[str]
    """Asset codes, such as HTX."""


class FeeDeductionAssetsResponse(Model):
    """The whole body of a response of `fee_deduction_assets`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: FeeDeductionAssetsData
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class HeartbeatData(Model):
    """`data` in a response of `heartbeat`."""

    heartbeat: Literal[1, 0] | int | None = None
    """Coin-margined futures. 1: in service, 0: under maintenance."""
    swap_heartbeat: Literal[1, 0] | int | None = None
    """Coin-margined swaps. 1: in service, 0: under maintenance."""
    estimated_recovery_time: OptionalInt = None
    """Coin-margined futures: expected return to service, Unix milliseconds; null in normal
    service.
    """
    swap_estimated_recovery_time: OptionalInt = None
    """Coin-margined swaps: expected return to service, Unix milliseconds; null in normal service."""
    linear_swap_heartbeat: Literal[1, 0] | int | None = None
    """USDT-margined contracts. 1: in service, 0: under maintenance."""
    linear_swap_estimated_recovery_time: OptionalInt = None
    """USDT-margined contracts: expected return to service, Unix milliseconds; null in normal
    service.
    """


class HeartbeatResponse(Model):
    """The whole body of a response of `heartbeat`."""

    status: Literal["ok"]
    """ok or error."""
    data: HeartbeatData
    """State of each system."""
    ts: int | None = None
    """Known from the example of the page alone."""


class InstrumentsDataItem(Model):
    """`data.item` in a response of `instruments`."""

    symbol: str
    """Coin, such as BTC."""
    contract_code: str
    """Contract, such as BTC-USDT."""
    contract_size: OptionalDecimal
    """Size of one contract, such as 0.001."""
    price_tick: OptionalDecimal
    """Smallest step of the price."""
    settlement_date: str
    """Next settlement, Unix milliseconds as text."""
    create_date: str
    """Listing date, YYYYMMDD."""
    delivery_time: str
    """Delivery, Unix milliseconds as text; empty for a swap."""
    contract_status: Literal[0, 1, 2, 3, 4, 6, 8] | int
    """State of the contract. 0: delisted, 1: listed, 2: pending listing, 3: suspended, 4:
    suspended before listing, 6: delivering, 8: delivered.
    """
    support_margin_mode: Literal["cross", "isolated", "all"] | str | None = None
    """Margin modes. Possible values: cross, isolated, all."""
    contract_type: Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""
    pair: str
    """Trading pair."""
    business_type: Literal["futures", "swap"] | str
    """Kind of contract. Possible values: futures, swap."""
    delivery_date: str
    """Delivery date, YYYYMMDD; empty for a swap."""
    adjust: list[dict[str, Any]] | None = None
    """Listed by the venue as an invalid field."""
    price_estimated: list[dict[str, Any]] | None = None
    """Listed by the venue as an invalid field."""
    open_type: OptionalInt = None
    """Listed by the venue as an invalid field."""


class InstrumentsResponse(Model):
    """The whole body of a response of `instruments`."""

    status: Literal["ok"]
    """ok or error."""
    data: list[InstrumentsDataItem]
    """One item a contract."""
    ts: int
    """Time of the answer, Unix milliseconds."""


class KlinesDataItem(Model):
    """`data.item` in a response of `klines`."""

    id: int
    """Start of the candle, Unix seconds."""
    vol: OptionalDecimal
    """Volume in contracts, both sides."""
    count: OptionalDecimal
    """Number of trades, both sides."""
    open: OptionalDecimal
    """Opening price."""
    close: OptionalDecimal
    """Closing price; in the newest candle the last price."""
    low: OptionalDecimal
    """Lowest price."""
    high: OptionalDecimal
    """Highest price."""
    amount: OptionalDecimal
    """Amount in coins, both sides."""
    trade_turnover: OptionalDecimal
    """Turnover in the quote currency, both sides."""


class KlinesResponse(Model):
    """The whole body of a response of `klines`."""

    ch: str
    """Channel of the data."""
    status: Literal["ok"]
    """ok or error."""
    ts: int
    """Time of the answer, Unix milliseconds."""
    data: list[KlinesDataItem]
    """One item a candle."""


class LastTradeResponse(Model):
    """The whole body of a response of `last_trade`."""

    ch: str
    """Channel of the data, market.{contract_code}.trade.detail."""
    status: Literal["ok"]
    """ok or error."""
    ts: int
    """Time of the answer, Unix milliseconds."""
    tick: LastTradeTick
    """The trades."""


class LastTradeTick(Model):
    """`tick` in a response of `last_trade`."""

    id: int
    """Id of the order, unique within a symbol."""
    ts: int
    """Time of the newest trade, Unix milliseconds."""
    data: list[LastTradeTickDataItem]
    """One item a trade."""


class LastTradeTickDataItem(Model):
    """`tick.data.item` in a response of `last_trade`."""

    id: int
    """Id of the trade, unique within a symbol."""
    price: OptionalDecimal
    """Price."""
    amount: OptionalDecimal
    """Volume in contracts, both sides."""
    direction: Literal["buy", "sell"] | str
    """Side of the taker. Possible values: buy, sell."""
    ts: int
    """Time of the trade, Unix milliseconds."""
    quantity: DecimalOrStr
    """Amount in coins."""
    contract_code: str
    """Contract code or contract type."""
    business_type: Literal["futures", "swap"] | str
    """Kind of contract. Possible values: futures, swap."""
    trade_turnover: DecimalOrStr
    """Turnover in the quote currency, an amount."""


class OrderBookResponse(Model):
    """The whole body of a response of `order_book`."""

    ch: str
    """Channel of the data."""
    status: Literal["ok"]
    """ok or error."""
    ts: int
    """Time of the answer, Unix milliseconds."""
    tick: OrderBookTick
    """The order book."""


class OrderBookTick(Model):
    """`tick` in a response of `order_book`."""

    mrid: int
    """Order id."""
    id: int
    """Id of the snapshot."""
    asks: list[list[Decimal]] | None = None
    """Asks, lowest price first: pairs of price and contracts."""
    bids: list[list[Decimal]] | None = None
    """Bids, highest price first: pairs of price and contracts."""
    ts: int
    """Time of the snapshot, Unix milliseconds."""
    version: int
    """Version of the snapshot."""
    ch: str
    """Channel of the data."""


class RecentTradesDataItem(Model):
    """`data.item` in a response of `recent_trades`."""

    id: int
    """Id of the order, unique within a symbol."""
    ts: int
    """Time of the newest trade, Unix milliseconds."""
    data: list[RecentTradesDataItemDataItem]
    """The order's trades."""


class RecentTradesDataItemDataItem(Model):
    """`data.item.data.item` in a response of `recent_trades`."""

    amount: OptionalDecimal
    """Volume in contracts, both sides."""
    direction: Literal["buy", "sell"] | str
    """Side of the taker. Possible values: buy, sell."""
    id: int
    """Id of the trade, unique within a symbol."""
    price: OptionalDecimal
    """Price."""
    ts: int
    """Time of the trade, Unix milliseconds."""
    quantity: OptionalDecimal
    """Amount in coins."""
    trade_turnover: OptionalDecimal
    """Turnover in the quote currency."""


class RecentTradesResponse(Model):
    """The whole body of a response of `recent_trades`."""

    ch: str
    """Channel of the data, market.{contract_code}.trade.detail."""
    data: list[RecentTradesDataItem]
    """One item an order."""
    status: Literal["ok"]
    """ok or error."""
    ts: int
    """Time of the answer, Unix milliseconds."""


class RiskLimitsDataItem(Model):
    """`data.item` in a response of `risk_limits`."""

    contract_code: str
    """Contract, such as BTC-USDT."""
    contract_type: (
        Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | str | None
    ) = None
    """Contract type. Possible values: swap, this_week, next_week, quarter, next_quarter."""
    margin_mode: str
    """Margin mode, cross or isolated."""
    tier: StrOrInt
    """Tier."""
    max_lever: str
    """Highest leverage of the tier."""
    maintenance_margin_rate: OptionalDecimal
    """Maintenance margin rate."""
    max_volume: OptionalDecimal
    """Largest position of the tier in contracts, a size."""
    min_volume: OptionalDecimal
    """Smallest position of the tier in contracts, a size."""


class RiskLimitsResponse(Model):
    """The whole body of a response of `risk_limits`."""

    code: Literal[200]
    """200 when the request was accepted."""
    message: str | None = None
    """Text that goes with code."""
    data: list[RiskLimitsDataItem]
    ts: int | None = None
    """Time of the answer, Unix milliseconds."""


class ServerTimeResponse(Model):
    """The whole body of a response of `server_time`."""

    status: Literal["ok"]
    """ok when the request was answered."""
    ts: int
    """Current time of the venue, Unix milliseconds."""


class TickerResponse(Model):
    """The whole body of a response of `ticker`."""

    ch: str
    """Channel of the data, market.{contract_code}.detail.merged."""
    status: Literal["ok"]
    """ok or error."""
    ts: int
    """Time of the answer, Unix milliseconds."""
    tick: TickerTick
    """The ticker."""


class TickerTick(Model):
    """`tick` in a response of `ticker`."""

    id: int
    """Id, the same as the candle's time."""
    vol: OptionalDecimal
    """Volume of the last 24 hours in contracts, both sides."""
    count: OptionalDecimal
    """Number of trades of the last 24 hours, both sides."""
    open: OptionalDecimal
    """Opening price."""
    close: OptionalDecimal
    """Last price."""
    low: OptionalDecimal
    """Lowest price."""
    high: OptionalDecimal
    """Highest price."""
    amount: OptionalDecimal
    """Amount of the last 24 hours in coins, both sides."""
    ask: list[Decimal]
    """Best ask: a pair of price and contracts."""
    bid: list[Decimal]
    """Best bid: a pair of price and contracts."""
    trade_turnover: OptionalDecimal
    """Turnover of the last 24 hours in the quote currency, an amount."""
    ts: int
    """Time of the ticker, Unix milliseconds."""
