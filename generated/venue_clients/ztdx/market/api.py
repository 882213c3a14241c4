# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Market data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter, Weight

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from ..._runtime.transport import Timeout
    from . import models

BOOK_TICKER: Endpoint[models.BookTickerResponse] = Endpoint(
    name="market.book_ticker",
    method="GET",
    path="/fapi/v1/ticker/bookTicker",
    module=__name__,
    model="BookTickerResponse",
    envelope="bare",
    parameters=(Parameter("symbol", "query", "string", required=True),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/book_ticker.md",
)

INSTRUMENTS: Endpoint[models.InstrumentsResponse] = Endpoint(
    name="market.instruments",
    method="GET",
    path="/fapi/v1/exchangeInfo",
    module=__name__,
    model="InstrumentsResponse",
    envelope="bare",
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/instruments.md",
)

KLINES: Endpoint[list[models.KlinesItem]] = Endpoint(
    name="market.klines",
    method="GET",
    path="/fapi/v1/klines",
    module=__name__,
    model="KlinesResponse",
    envelope="bare",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("interval", "query", "string", required=True),
        Parameter("startTime", "query", "integer", argument="start_time", unit="ms"),
        Parameter("endTime", "query", "integer", argument="end_time", unit="ms"),
        Parameter("limit", "query", "integer"),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/klines.md",
)

MARK_PRICE: Endpoint[models.MarkPriceResponse] = Endpoint(
    name="market.mark_price",
    method="GET",
    path="/fapi/v1/premiumIndex",
    module=__name__,
    model="MarkPriceResponse",
    envelope="bare",
    parameters=(Parameter("symbol", "query", "string", required=True),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/mark_price.md",
)

ORDER_BOOK: Endpoint[models.OrderBookResponse] = Endpoint(
    name="market.order_book",
    method="GET",
    path="/fapi/v1/depth",
    module=__name__,
    model="OrderBookResponse",
    envelope="bare",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("limit", "query", "integer", choices=(5, 10, 20, 50, 100, 500, 1000)),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    weight=Weight(
        "limit",
        absent=10,
        given=20,
        values=(
            ("5", 2),
            ("10", 2),
            ("20", 2),
            ("50", 2),
            ("100", 5),
            ("500", 10),
            ("1000", 20),
        ),
    ),
    changes_state=False,
    source="ztdx/market/order_book.md",
)

PING: Endpoint[dict[str, Any]] = Endpoint(
    name="market.ping",
    method="GET",
    path="/fapi/v1/ping",
    module=__name__,
    model="PingResponse",
    envelope="bare",
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/ping.md",
)

PRICE: Endpoint[models.PriceResponse] = Endpoint(
    name="market.price",
    method="GET",
    path="/fapi/v1/ticker/price",
    module=__name__,
    model="PriceResponse",
    envelope="bare",
    parameters=(Parameter("symbol", "query", "string", required=True),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/price.md",
)

SERVER_TIME: Endpoint[models.ServerTimeResponse] = Endpoint(
    name="market.server_time",
    method="GET",
    path="/fapi/v1/time",
    module=__name__,
    model="ServerTimeResponse",
    envelope="bare",
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/server_time.md",
)

TICKER: Endpoint[models.TickerResponse] = Endpoint(
    name="market.ticker",
    method="GET",
    path="/fapi/v1/ticker/24hr",
    module=__name__,
    model="TickerResponse",
    envelope="bare",
    parameters=(Parameter("symbol", "query", "string", required=True),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/market/ticker.md",
)


class Market(Api):
    """Market data"""

    __slots__ = ()

    def book_ticker(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.BookTickerResponse:
        """Best Bid and Ask.

        Returns the best bid and ask of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/book_ticker.md, «Best Bid and Ask»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            BOOK_TICKER,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    def instruments(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.InstrumentsResponse:
        """Exchange Information.

        Returns the trading rules: request limits, margin assets and, for each symbol, its
        filters. Prices and quantities of orders must obey the filters.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        Notes:
            The sample is put together: limits and assets from the venue's page, the symbol from
                the third party's fields with made-up values.
            The venue's page prints the path as /exchangeInfo; every other page of the futures
                API has the prefix /fapi/v1, which is taken here too, as third parties do.
            The cap on the value of an order is kept by the server alone: the largest price and
                quantity of the filters are no limits.
            Orders that only reduce a position pass the MIN_NOTIONAL filter.
            The original was seen in part. The members of a symbol other than its filters were
                not seen; third parties attest timezone and the members of symbols other than
                filters (Riabow-dex-backend).

        Source: ztdx/market/instruments.md, «Exchange Information»
        (https://docs.p99.world/futures/usdt-margined/market-rest/exchange-info)
        """
        return self._call(
            INSTRUMENTS,
            {},
            timed(options, timeout),
        )

    def klines(
        self,
        *,
        symbol: str,
        interval: str,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.KlinesItem]:
        """Klines.

        Returns candles of one trading pair as lists.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            interval: Interval of a candle; seen are 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h,
                12h, 1d, 3d, 1w and 1M.
            start_time: Start of the time range, milliseconds. Written as milliseconds since
                1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            limit: Number of candles; the server sends 500 without it and 1500 at the most.

        Raises:
            InvalidRequest: code -1120: Invalid interval.

        Notes:
            The server answers some intervals with coarser candles without saying so: 3m with
                5m, 30m with 15m, 2h with 1h, 6h, 8h and 12h with 4h, 3d with 1d.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/klines.md, «Klines»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            KLINES,
            {
                "symbol": symbol,
                "interval": interval,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            timed(options, timeout),
        )

    def mark_price(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.MarkPriceResponse:
        """Mark Price and Funding.

        Returns mark price, index price and funding of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/mark_price.md, «Mark Price and Funding»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            MARK_PRICE,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    def order_book(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookResponse:
        """Order Book.

        Returns the order book of one trading pair.

        Rate limit: 2400 requests in 60 s per IP. Weight: {"limit 5, 10, 20, 50": 2, "limit
        100": 5, "limit 500": 10, "limit 1000": 20}.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels a side. Allowed values: 5, 10, 20, 50, 100, 500, 1000. The venue's
                default: 500.

        Source: ztdx/market/order_book.md, «Order Book»
        (https://docs.p99.world/futures/usdt-margined/market-rest/depth)
        """
        return self._call(
            ORDER_BOOK,
            {
                "symbol": symbol,
                "limit": limit,
            },
            timed(options, timeout),
        )

    def ping(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, Any]:
        """Ping.

        Says whether the venue answers.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/ping.md, «Ping» (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            PING,
            {},
            timed(options, timeout),
        )

    def price(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PriceResponse:
        """Last Price.

        Returns the last price of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/price.md, «Last Price»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            PRICE,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    def server_time(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ServerTimeResponse:
        """Server Time.

        Returns the clock of the venue. The venue's page on exchange information names this
        endpoint; its response is known from third parties alone.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The original was seen in part. The endpoint is named, its page was not found.

        Source: ztdx/market/server_time.md, «Server Time»
        (https://docs.p99.world/futures/usdt-margined/market-rest/exchange-info)
        """
        return self._call(
            SERVER_TIME,
            {},
            timed(options, timeout),
        )

    def ticker(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerResponse:
        """Ticker of 24 Hours.

        Returns prices and volumes of the last 24 hours for one trading pair.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/ticker.md, «Ticker of 24 Hours»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            TICKER,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )


class AsyncMarket(AsyncApi):
    """Market data"""

    __slots__ = ()

    async def book_ticker(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.BookTickerResponse:
        """Best Bid and Ask.

        Returns the best bid and ask of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/book_ticker.md, «Best Bid and Ask»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            BOOK_TICKER,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    async def instruments(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.InstrumentsResponse:
        """Exchange Information.

        Returns the trading rules: request limits, margin assets and, for each symbol, its
        filters. Prices and quantities of orders must obey the filters.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        Notes:
            The sample is put together: limits and assets from the venue's page, the symbol from
                the third party's fields with made-up values.
            The venue's page prints the path as /exchangeInfo; every other page of the futures
                API has the prefix /fapi/v1, which is taken here too, as third parties do.
            The cap on the value of an order is kept by the server alone: the largest price and
                quantity of the filters are no limits.
            Orders that only reduce a position pass the MIN_NOTIONAL filter.
            The original was seen in part. The members of a symbol other than its filters were
                not seen; third parties attest timezone and the members of symbols other than
                filters (Riabow-dex-backend).

        Source: ztdx/market/instruments.md, «Exchange Information»
        (https://docs.p99.world/futures/usdt-margined/market-rest/exchange-info)
        """
        return await self._call(
            INSTRUMENTS,
            {},
            timed(options, timeout),
        )

    async def klines(
        self,
        *,
        symbol: str,
        interval: str,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.KlinesItem]:
        """Klines.

        Returns candles of one trading pair as lists.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            interval: Interval of a candle; seen are 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h,
                12h, 1d, 3d, 1w and 1M.
            start_time: Start of the time range, milliseconds. Written as milliseconds since
                1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            limit: Number of candles; the server sends 500 without it and 1500 at the most.

        Raises:
            InvalidRequest: code -1120: Invalid interval.

        Notes:
            The server answers some intervals with coarser candles without saying so: 3m with
                5m, 30m with 15m, 2h with 1h, 6h, 8h and 12h with 4h, 3d with 1d.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/klines.md, «Klines»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            KLINES,
            {
                "symbol": symbol,
                "interval": interval,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            timed(options, timeout),
        )

    async def mark_price(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.MarkPriceResponse:
        """Mark Price and Funding.

        Returns mark price, index price and funding of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/mark_price.md, «Mark Price and Funding»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            MARK_PRICE,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    async def order_book(
        self,
        *,
        symbol: str,
        limit: Literal[5, 10, 20, 50, 100, 500, 1000] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookResponse:
        """Order Book.

        Returns the order book of one trading pair.

        Rate limit: 2400 requests in 60 s per IP. Weight: {"limit 5, 10, 20, 50": 2, "limit
        100": 5, "limit 500": 10, "limit 1000": 20}.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Levels a side. Allowed values: 5, 10, 20, 50, 100, 500, 1000. The venue's
                default: 500.

        Source: ztdx/market/order_book.md, «Order Book»
        (https://docs.p99.world/futures/usdt-margined/market-rest/depth)
        """
        return await self._call(
            ORDER_BOOK,
            {
                "symbol": symbol,
                "limit": limit,
            },
            timed(options, timeout),
        )

    async def ping(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, Any]:
        """Ping.

        Says whether the venue answers.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/ping.md, «Ping» (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            PING,
            {},
            timed(options, timeout),
        )

    async def price(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PriceResponse:
        """Last Price.

        Returns the last price of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/price.md, «Last Price»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            PRICE,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    async def server_time(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ServerTimeResponse:
        """Server Time.

        Returns the clock of the venue. The venue's page on exchange information names this
        endpoint; its response is known from third parties alone.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The original was seen in part. The endpoint is named, its page was not found.

        Source: ztdx/market/server_time.md, «Server Time»
        (https://docs.p99.world/futures/usdt-margined/market-rest/exchange-info)
        """
        return await self._call(
            SERVER_TIME,
            {},
            timed(options, timeout),
        )

    async def ticker(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerResponse:
        """Ticker of 24 Hours.

        Returns prices and volumes of the last 24 hours for one trading pair.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            Without symbol the server answers with a list of all symbols; this page describes
                the call for one symbol, so symbol is asked for.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/market/ticker.md, «Ticker of 24 Hours»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            TICKER,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )
