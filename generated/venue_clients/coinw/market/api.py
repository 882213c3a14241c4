# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures market data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from decimal import Decimal

    from ..._runtime.transport import Timeout
    from . import models

FUNDING_RATE: Endpoint[models.FundingRateData] = Endpoint(
    name="market.funding_rate",
    method="GET",
    path="/v1/perpum/fundingRate",
    module=__name__,
    model="FundingRateResponse",
    unwrap="data",
    envelope="futures",
    parameters=(Parameter("instrument", "query", "string", required=True),),
    limits=(
        Limit(8, 2.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/market/funding_rate.md",
)

INSTRUMENTS: Endpoint[list[models.InstrumentsDataItem]] = Endpoint(
    name="market.instruments",
    method="GET",
    path="/v1/perpum/instruments",
    module=__name__,
    model="InstrumentsResponse",
    unwrap="data",
    envelope="futures",
    parameters=(Parameter("name", "query", "string"),),
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/market/instruments.md",
)

INSTRUMENTS_BY_NAMES: Endpoint[list[models.InstrumentsByNamesDataItem]] = Endpoint(
    name="market.instruments_by_names",
    method="GET",
    path="/v1/perpum/instrumentList",
    module=__name__,
    model="InstrumentsByNamesResponse",
    unwrap="data",
    envelope="futures",
    parameters=(Parameter("symbols", "query", "string", required=True),),
    limits=(
        Limit(2, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/market/instruments_by_names.md",
)

KLINES: Endpoint[list[list[Decimal]]] = Endpoint(
    name="market.klines",
    method="GET",
    path="/v1/perpumPublic/klines",
    module=__name__,
    model="KlinesResponse",
    unwrap="data",
    envelope="futures",
    parameters=(
        Parameter("currencyCode", "query", "string", required=True, argument="currency_code"),
        Parameter("granularity", "query", "string", required=True),
        Parameter("klineType", "query", "string", required=True, argument="kline_type"),
        Parameter("limit", "query", "integer"),
        Parameter("sinceStr", "query", "integer", argument="since_str"),
        Parameter("sinceEndStr", "query", "integer", argument="since_end_str"),
    ),
    limits=(
        Limit(20, 2.0, by_address=True),
        Limit(30, 1.0, "market", by_address=True),
    ),
    changes_state=False,
    source="coinw/market/klines.md",
)

ORDER_BOOK: Endpoint[models.OrderBookData] = Endpoint(
    name="market.order_book",
    method="GET",
    path="/v1/perpumPublic/depth",
    module=__name__,
    model="OrderBookResponse",
    unwrap="data",
    envelope="futures",
    parameters=(Parameter("base", "query", "string", required=True),),
    limits=(
        Limit(10, 2.0, by_address=True),
        Limit(30, 1.0, "market", by_address=True),
    ),
    changes_state=False,
    source="coinw/market/order_book.md",
)

RECENT_TRADES: Endpoint[list[models.RecentTradesDataItem]] = Endpoint(
    name="market.recent_trades",
    method="GET",
    path="/v1/perpumPublic/trades",
    module=__name__,
    model="RecentTradesResponse",
    unwrap="data",
    envelope="futures",
    parameters=(Parameter("base", "query", "string", required=True),),
    limits=(
        Limit(10, 2.0, by_address=True),
        Limit(30, 1.0, "market", by_address=True),
    ),
    changes_state=False,
    source="coinw/market/recent_trades.md",
)

TICKER: Endpoint[list[models.TickerDataItem]] = Endpoint(
    name="market.ticker",
    method="GET",
    path="/v1/perpumPublic/ticker",
    module=__name__,
    model="TickerResponse",
    unwrap="data",
    envelope="futures",
    parameters=(Parameter("instrument", "query", "string", required=True),),
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(30, 1.0, "market", by_address=True),
    ),
    changes_state=False,
    source="coinw/market/ticker.md",
)

TICKERS: Endpoint[list[models.TickersDataItem]] = Endpoint(
    name="market.tickers",
    method="GET",
    path="/v1/perpumPublic/tickers",
    module=__name__,
    model="TickersResponse",
    unwrap="data",
    envelope="futures",
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(30, 1.0, "market", by_address=True),
    ),
    changes_state=False,
    source="coinw/market/tickers.md",
)

TICKERS_BY_NAMES: Endpoint[list[models.TickersByNamesDataItem]] = Endpoint(
    name="market.tickers_by_names",
    method="GET",
    path="/v1/perpumPublic/ticker/list",
    module=__name__,
    model="TickersByNamesResponse",
    unwrap="data",
    envelope="futures",
    parameters=(Parameter("symbols", "query", "string", required=True),),
    limits=(Limit(30, 1.0, "market", by_address=True),),
    changes_state=False,
    source="coinw/market/tickers_by_names.md",
)


class Market(Api):
    """Futures market data"""

    __slots__ = ()

    def funding_rate(
        self,
        *,
        instrument: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FundingRateData:
        """Last Funding Rate.

        Returns the funding rate of the last settlement, which need not be the rate of the next
        one.

        Rate limit: 8 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Args:
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-last-settelment-funding-fee-rate.

        Source: coinw/market/funding_rate.md, «Last Funding Rate»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            FUNDING_RATE,
            {
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def instruments(
        self,
        *,
        name: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsDataItem]:
        """Instruments.

        Lists the instruments with leverages, fees, sizes and precisions; without a name, all of
        them.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            name: Base currency of one instrument, such as BTC; without it all instruments come
                back.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's table types leverage as a string; the sample shows a list of integers,
                which holds here.
            The path lies beside private ones; the page says that it is public.
            The sample and the meaning of the fields were seen at CoinW.Net, which keeps the
                venue's samples as its tests; the venue counts 37 or 38 fields.
            The original was seen in part. The response table was not seen; third parties attest
                the response fields with their types, and the sample (CoinW.Net).

        Source: coinw/market/instruments.md, «Instruments»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-instrument-information)
        """
        return self._call(
            INSTRUMENTS,
            {
                "name": name,
            },
            timed(options, timeout),
        )

    def instruments_by_names(
        self,
        *,
        symbols: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsByNamesDataItem]:
        """Several Instruments.

        Returns several instruments by their names.

        Rate limit: 2 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            symbols: Base currencies separated by commas such as BTC,ETH; one call takes twenty
                names.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's table types leverage as a string; the sample shows a list of integers,
                which holds here.
            The path lies beside private ones; the page says that it is public.
            The sample and the meaning of the fields were seen at CoinW.Net, which keeps the
                venue's samples as its tests; the venue counts 37 or 38 fields.
            The sample is that of the call for all instruments.
            The original was seen in part. The response table was not seen; third parties attest
                the response fields with their types, and the sample (CoinW.Net).

        Source: coinw/market/instruments_by_names.md, «Several Instruments»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-batch-instrument-information)
        """
        return self._call(
            INSTRUMENTS_BY_NAMES,
            {
                "symbols": symbols,
            },
            timed(options, timeout),
        )

    def klines(
        self,
        *,
        currency_code: str,
        granularity: str,
        kline_type: str,
        limit: int | Omit = OMIT,
        since_str: int | Omit = OMIT,
        since_end_str: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[list[Decimal]]:
        """Klines.

        Returns candles of one instrument.

        Rate limit: 20 requests in 2 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            currency_code: Base currency, such as BTC.
            granularity: Interval of a candle by number: 0 is 1 minute, 1 is 5 minutes, 2 is 15
                minutes, 3 is 1 hour, 4 is 4 hours, 5 is 1 day, 6 is 1 week, 7 is 3 minutes, 8
                is 30 minutes, 9 is 1 month.
            kline_type: Kind of candle. Attested by third parties only: CoinW.Net. It always
                sends 1.
            limit: Number of candles, 1500 at the most.
            since_str: Start of the time range, milliseconds. Attested by third parties only:
                CoinW.Net.
            since_end_str: End of the time range, milliseconds. Attested by third parties only:
                CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's skill file and CoinW.Net name position 1 the high and position 2 the
                open. In the sample position 2 is never below position 1 and position 1 starts
                where the candle before closed, which fits open, then high. Neither order is
                chosen here: the candles stay lists.
            The English page spells granularity, the Chinese one granuality; the English
                spelling is taken.
            No source says whether klineType may be left out, so it is asked for.
            The original was seen in part. The response and a part of the parameters were not
                seen; third parties attest klineType, sinceStr, sinceEndStr and the sample
                (CoinW.Net).

        Source: coinw/market/klines.md, «Klines»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-k-line-of-an-instrument)
        """
        return self._call(
            KLINES,
            {
                "currencyCode": currency_code,
                "granularity": granularity,
                "klineType": kline_type,
                "limit": limit,
                "sinceStr": since_str,
                "sinceEndStr": since_end_str,
            },
            timed(options, timeout),
        )

    def order_book(
        self,
        *,
        base: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookData:
        """Order Book.

        Returns the order book of one instrument, 20 levels a side.

        Rate limit: 10 requests in 2 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            base: Base currency, in upper or lower case, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's table lists m, p and n side by side, without saying that m and p belong
                to the levels; the sample shows it.
            t is missing from the venue's table, null in the sample and a time in milliseconds
                by a third party's measurement.
            The original was seen in part. All but the samples; third parties attest the sample
                (CoinW.Net).

        Source: coinw/market/order_book.md, «Order Book»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-order-book-of-an-instrument)
        """
        return self._call(
            ORDER_BOOK,
            {
                "base": base,
            },
            timed(options, timeout),
        )

    def recent_trades(
        self,
        *,
        base: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RecentTradesDataItem]:
        """Recent Trades.

        Returns the latest 20 trades of one instrument.

        Rate limit: 10 requests in 2 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            base: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-trade-data-of-an-instrument.

        Source: coinw/market/recent_trades.md, «Recent Trades»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            RECENT_TRADES,
            {
                "base": base,
            },
            timed(options, timeout),
        )

    def ticker(
        self,
        *,
        instrument: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickerDataItem]:
        """Ticker.

        Returns the last trade summary of one instrument.

        Rate limit: 5 requests in 1 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a list even for one instrument.
            Tickers name an instrument BTCUSDT, while all other calls take and return BTC.
            The venue documents contract_id as a kind of contract and fair_price as an index
                price; by a third party's measurement of 2026-09-22 they behave as the id of the
                instrument and as the last or mark price.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-last-trade-summary-of-an-instrument.

        Source: coinw/market/ticker.md, «Ticker» (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            TICKER,
            {
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def tickers(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickersDataItem]:
        """Tickers of All Instruments.

        Returns the last trade summary of every instrument.

        Rate limit: 5 requests in 1 s per uid, ip; 30 requests in 1 s per IP.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a list even for one instrument.
            Tickers name an instrument BTCUSDT, while all other calls take and return BTC.
            The venue documents contract_id as a kind of contract and fair_price as an index
                price; by a third party's measurement of 2026-09-22 they behave as the id of the
                instrument and as the last or mark price.
            The sample is that of the call for one instrument.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-last-trade-summary-of-all-instruments.

        Source: coinw/market/tickers.md, «Tickers of All Instruments»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            TICKERS,
            {},
            timed(options, timeout),
        )

    def tickers_by_names(
        self,
        *,
        symbols: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickersByNamesDataItem]:
        """Several Tickers.

        Returns the last trade summaries of several instruments.

        Rate limit: 30 requests in 1 s per IP.

        Args:
            symbols: Base currencies separated by commas, such as BTC,ETH.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a list even for one instrument.
            Tickers name an instrument BTCUSDT, while all other calls take and return BTC.
            The venue documents contract_id as a kind of contract and fair_price as an index
                price; by a third party's measurement of 2026-09-22 they behave as the id of the
                instrument and as the last or mark price.
            The sample is that of the call for one instrument.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flag and the sample (CoinW.Net); it
                points to
                https://www.coinw.com/api-doc/futures-trading/market/get-batch-last-trade-summary.

        Source: coinw/market/tickers_by_names.md, «Several Tickers»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            TICKERS_BY_NAMES,
            {
                "symbols": symbols,
            },
            timed(options, timeout),
        )


class AsyncMarket(AsyncApi):
    """Futures market data"""

    __slots__ = ()

    async def funding_rate(
        self,
        *,
        instrument: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FundingRateData:
        """Last Funding Rate.

        Returns the funding rate of the last settlement, which need not be the rate of the next
        one.

        Rate limit: 8 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Args:
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-last-settelment-funding-fee-rate.

        Source: coinw/market/funding_rate.md, «Last Funding Rate»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            FUNDING_RATE,
            {
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    async def instruments(
        self,
        *,
        name: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsDataItem]:
        """Instruments.

        Lists the instruments with leverages, fees, sizes and precisions; without a name, all of
        them.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            name: Base currency of one instrument, such as BTC; without it all instruments come
                back.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's table types leverage as a string; the sample shows a list of integers,
                which holds here.
            The path lies beside private ones; the page says that it is public.
            The sample and the meaning of the fields were seen at CoinW.Net, which keeps the
                venue's samples as its tests; the venue counts 37 or 38 fields.
            The original was seen in part. The response table was not seen; third parties attest
                the response fields with their types, and the sample (CoinW.Net).

        Source: coinw/market/instruments.md, «Instruments»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-instrument-information)
        """
        return await self._call(
            INSTRUMENTS,
            {
                "name": name,
            },
            timed(options, timeout),
        )

    async def instruments_by_names(
        self,
        *,
        symbols: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsByNamesDataItem]:
        """Several Instruments.

        Returns several instruments by their names.

        Rate limit: 2 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            symbols: Base currencies separated by commas such as BTC,ETH; one call takes twenty
                names.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's table types leverage as a string; the sample shows a list of integers,
                which holds here.
            The path lies beside private ones; the page says that it is public.
            The sample and the meaning of the fields were seen at CoinW.Net, which keeps the
                venue's samples as its tests; the venue counts 37 or 38 fields.
            The sample is that of the call for all instruments.
            The original was seen in part. The response table was not seen; third parties attest
                the response fields with their types, and the sample (CoinW.Net).

        Source: coinw/market/instruments_by_names.md, «Several Instruments»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-batch-instrument-information)
        """
        return await self._call(
            INSTRUMENTS_BY_NAMES,
            {
                "symbols": symbols,
            },
            timed(options, timeout),
        )

    async def klines(
        self,
        *,
        currency_code: str,
        granularity: str,
        kline_type: str,
        limit: int | Omit = OMIT,
        since_str: int | Omit = OMIT,
        since_end_str: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[list[Decimal]]:
        """Klines.

        Returns candles of one instrument.

        Rate limit: 20 requests in 2 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            currency_code: Base currency, such as BTC.
            granularity: Interval of a candle by number: 0 is 1 minute, 1 is 5 minutes, 2 is 15
                minutes, 3 is 1 hour, 4 is 4 hours, 5 is 1 day, 6 is 1 week, 7 is 3 minutes, 8
                is 30 minutes, 9 is 1 month.
            kline_type: Kind of candle. Attested by third parties only: CoinW.Net. It always
                sends 1.
            limit: Number of candles, 1500 at the most.
            since_str: Start of the time range, milliseconds. Attested by third parties only:
                CoinW.Net.
            since_end_str: End of the time range, milliseconds. Attested by third parties only:
                CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's skill file and CoinW.Net name position 1 the high and position 2 the
                open. In the sample position 2 is never below position 1 and position 1 starts
                where the candle before closed, which fits open, then high. Neither order is
                chosen here: the candles stay lists.
            The English page spells granularity, the Chinese one granuality; the English
                spelling is taken.
            No source says whether klineType may be left out, so it is asked for.
            The original was seen in part. The response and a part of the parameters were not
                seen; third parties attest klineType, sinceStr, sinceEndStr and the sample
                (CoinW.Net).

        Source: coinw/market/klines.md, «Klines»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-k-line-of-an-instrument)
        """
        return await self._call(
            KLINES,
            {
                "currencyCode": currency_code,
                "granularity": granularity,
                "klineType": kline_type,
                "limit": limit,
                "sinceStr": since_str,
                "sinceEndStr": since_end_str,
            },
            timed(options, timeout),
        )

    async def order_book(
        self,
        *,
        base: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookData:
        """Order Book.

        Returns the order book of one instrument, 20 levels a side.

        Rate limit: 10 requests in 2 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            base: Base currency, in upper or lower case, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's table lists m, p and n side by side, without saying that m and p belong
                to the levels; the sample shows it.
            t is missing from the venue's table, null in the sample and a time in milliseconds
                by a third party's measurement.
            The original was seen in part. All but the samples; third parties attest the sample
                (CoinW.Net).

        Source: coinw/market/order_book.md, «Order Book»
        (https://www.coinw.com/api-doc/en/futures-trading/market/get-order-book-of-an-instrument)
        """
        return await self._call(
            ORDER_BOOK,
            {
                "base": base,
            },
            timed(options, timeout),
        )

    async def recent_trades(
        self,
        *,
        base: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RecentTradesDataItem]:
        """Recent Trades.

        Returns the latest 20 trades of one instrument.

        Rate limit: 10 requests in 2 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            base: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-trade-data-of-an-instrument.

        Source: coinw/market/recent_trades.md, «Recent Trades»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            RECENT_TRADES,
            {
                "base": base,
            },
            timed(options, timeout),
        )

    async def ticker(
        self,
        *,
        instrument: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickerDataItem]:
        """Ticker.

        Returns the last trade summary of one instrument.

        Rate limit: 5 requests in 1 s per uid, ip; 30 requests in 1 s per IP.

        Args:
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a list even for one instrument.
            Tickers name an instrument BTCUSDT, while all other calls take and return BTC.
            The venue documents contract_id as a kind of contract and fair_price as an index
                price; by a third party's measurement of 2026-09-22 they behave as the id of the
                instrument and as the last or mark price.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-last-trade-summary-of-an-instrument.

        Source: coinw/market/ticker.md, «Ticker» (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            TICKER,
            {
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    async def tickers(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickersDataItem]:
        """Tickers of All Instruments.

        Returns the last trade summary of every instrument.

        Rate limit: 5 requests in 1 s per uid, ip; 30 requests in 1 s per IP.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a list even for one instrument.
            Tickers name an instrument BTCUSDT, while all other calls take and return BTC.
            The venue documents contract_id as a kind of contract and fair_price as an index
                price; by a third party's measurement of 2026-09-22 they behave as the id of the
                instrument and as the last or mark price.
            The sample is that of the call for one instrument.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/market/get-last-trade-summary-of-all-instruments.

        Source: coinw/market/tickers.md, «Tickers of All Instruments»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            TICKERS,
            {},
            timed(options, timeout),
        )

    async def tickers_by_names(
        self,
        *,
        symbols: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickersByNamesDataItem]:
        """Several Tickers.

        Returns the last trade summaries of several instruments.

        Rate limit: 30 requests in 1 s per IP.

        Args:
            symbols: Base currencies separated by commas, such as BTC,ETH.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a list even for one instrument.
            Tickers name an instrument BTCUSDT, while all other calls take and return BTC.
            The venue documents contract_id as a kind of contract and fair_price as an index
                price; by a third party's measurement of 2026-09-22 they behave as the id of the
                instrument and as the last or mark price.
            The sample is that of the call for one instrument.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flag and the sample (CoinW.Net); it
                points to
                https://www.coinw.com/api-doc/futures-trading/market/get-batch-last-trade-summary.

        Source: coinw/market/tickers_by_names.md, «Several Tickers»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            TICKERS_BY_NAMES,
            {
                "symbols": symbols,
            },
            timed(options, timeout),
        )
