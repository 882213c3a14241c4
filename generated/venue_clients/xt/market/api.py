# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: Market data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime.transport import Timeout
    from . import models

INSTRUMENTS: Endpoint[dict[str, models.InstrumentsValue]] = Endpoint(
    name="market.instruments",
    method="GET",
    path="/data/api/v1/getMarketConfig",
    module=__name__,
    model="InstrumentsResponse",
    envelope="data",
    limits=(
        Limit(10, 1.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/market/instruments.md",
)

KLINES: Endpoint[models.KlinesResponse] = Endpoint(
    name="market.klines",
    method="GET",
    path="/data/api/v1/getKLine",
    module=__name__,
    model="KlinesResponse",
    envelope="data",
    parameters=(
        Parameter("market", "query", "string", required=True),
        Parameter(
            "type",
            "query",
            "string",
            required=True,
            choices=("1min", "5min", "15min", "30min", "1hour", "6hour", "1day", "7day", "30day"),
        ),
        Parameter("since", "query", "integer", required=True),
    ),
    limits=(
        Limit(10, 1.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/market/klines.md",
)

ORDER_BOOK: Endpoint[models.OrderBookResponse] = Endpoint(
    name="market.order_book",
    method="GET",
    path="/data/api/v1/getDepth",
    module=__name__,
    model="OrderBookResponse",
    envelope="data",
    parameters=(Parameter("market", "query", "string", required=True),),
    limits=(
        Limit(10, 1.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/market/order_book.md",
)

RECENT_TRADES: Endpoint[list[models.RecentTradesItem]] = Endpoint(
    name="market.recent_trades",
    method="GET",
    path="/data/api/v1/getTrades",
    module=__name__,
    model="RecentTradesResponse",
    envelope="data",
    parameters=(Parameter("market", "query", "string", required=True),),
    limits=(
        Limit(10, 1.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/market/recent_trades.md",
)

SERVER_TIME: Endpoint[models.ServerTimeData] = Endpoint(
    name="market.server_time",
    method="GET",
    path="/trade/api/v1/getServerTime",
    module=__name__,
    model="ServerTimeResponse",
    unwrap="data",
    envelope="trade",
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/market/server_time.md",
)

TICKER: Endpoint[models.TickerResponse] = Endpoint(
    name="market.ticker",
    method="GET",
    path="/data/api/v1/getTicker",
    module=__name__,
    model="TickerResponse",
    envelope="data",
    parameters=(Parameter("market", "query", "string", required=True),),
    limits=(
        Limit(10, 1.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/market/ticker.md",
)

TICKERS: Endpoint[dict[str, models.TickersValue]] = Endpoint(
    name="market.tickers",
    method="GET",
    path="/data/api/v1/getTickers",
    module=__name__,
    model="TickersResponse",
    envelope="data",
    limits=(
        Limit(10, 1.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/market/tickers.md",
)


class Market(Api):
    """Market data"""

    __slots__ = ()

    def instruments(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.InstrumentsValue]:
        """Market Configuration.

        Lists all markets with their smallest orders, decimals and fee rates. The body is an
        object keyed by market, without an envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's own words for maker and taker are active and passive fee, which is the
                reverse of the usual meaning; the names are taken as they stand.
            minMoney is 0 in the samples of the Markdown edition, 5 in those of another edition
                of the same pages, and absent for some markets there.
            The venue's sample is not valid JSON (a comma is missing and it has comments); the
                sample here is repaired.
            Rest-api-v1-en.md.

        Source: xt/market/instruments.md, «Market Configuration»
        (https://github.com/xtpub/api-doc)
        """
        return self._call(
            INSTRUMENTS,
            {},
            timed(options, timeout),
        )

    def klines(
        self,
        *,
        market: str,
        type: Literal["1min", "5min", "15min", "30min", "1hour", "6hour", "1day", "7day", "30day"],
        since: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.KlinesResponse:
        """Klines.

        Returns candles of one market. The first call starts at 0; each following call passes on
        the since that came back.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            type: Interval of a candle.
            since: Cursor: 0 on the first call, then the value of the last response. The venue's
                default: 0.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's table calls since mandatory and gives it a default of 0; it is asked for
                here.
            The time of a candle is in seconds, unlike most other times of this API.
            Rest-api-v1-en.md.

        Source: xt/market/klines.md, «Klines» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            KLINES,
            {
                "market": market,
                "type": type,
                "since": since,
            },
            timed(options, timeout),
        )

    def order_book(
        self,
        *,
        market: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookResponse:
        """Order Book.

        Returns the order book of one market with its last price. The body has no envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's comment calls position 0 of a level the turnover; the values show that
                it is the price.
            Rest-api-v1-en.md.

        Source: xt/market/order_book.md, «Order Book» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            ORDER_BOOK,
            {
                "market": market,
            },
            timed(options, timeout),
        )

    def recent_trades(
        self,
        *,
        market: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RecentTradesItem]:
        """Recent Trades.

        Returns the latest trades of one market. The body is a list, without an envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's comment calls position 1 the turnover in one place and the deal price in
                another; the values show that it is the price.
            Rest-api-v1-en.md.

        Source: xt/market/recent_trades.md, «Recent Trades» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            RECENT_TRADES,
            {
                "market": market,
            },
            timed(options, timeout),
        )

    def server_time(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ServerTimeData:
        """Server Time.

        Returns the clock of the venue.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Notes:
            This path lies under /trade/ and answers with the envelope, although it needs no
                signature.
            Rest-api-v1-en.md.

        Source: xt/market/server_time.md, «Server Time» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            SERVER_TIME,
            {},
            timed(options, timeout),
        )

    def ticker(
        self,
        *,
        market: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerResponse:
        """Ticker.

        Returns prices and volumes of the last 24 hours for one market. The body has no
        envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            Rest-api-v1-en.md.

        Source: xt/market/ticker.md, «Ticker» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            TICKER,
            {
                "market": market,
            },
            timed(options, timeout),
        )

    def tickers(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.TickersValue]:
        """Tickers of All Markets.

        Returns the ticker of every market. The body is an object keyed by market, without an
        envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            Rest-api-v1-en.md.

        Source: xt/market/tickers.md, «Tickers of All Markets»
        (https://github.com/xtpub/api-doc)
        """
        return self._call(
            TICKERS,
            {},
            timed(options, timeout),
        )


class AsyncMarket(AsyncApi):
    """Market data"""

    __slots__ = ()

    async def instruments(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.InstrumentsValue]:
        """Market Configuration.

        Lists all markets with their smallest orders, decimals and fee rates. The body is an
        object keyed by market, without an envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's own words for maker and taker are active and passive fee, which is the
                reverse of the usual meaning; the names are taken as they stand.
            minMoney is 0 in the samples of the Markdown edition, 5 in those of another edition
                of the same pages, and absent for some markets there.
            The venue's sample is not valid JSON (a comma is missing and it has comments); the
                sample here is repaired.
            Rest-api-v1-en.md.

        Source: xt/market/instruments.md, «Market Configuration»
        (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            INSTRUMENTS,
            {},
            timed(options, timeout),
        )

    async def klines(
        self,
        *,
        market: str,
        type: Literal["1min", "5min", "15min", "30min", "1hour", "6hour", "1day", "7day", "30day"],
        since: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.KlinesResponse:
        """Klines.

        Returns candles of one market. The first call starts at 0; each following call passes on
        the since that came back.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            type: Interval of a candle.
            since: Cursor: 0 on the first call, then the value of the last response. The venue's
                default: 0.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's table calls since mandatory and gives it a default of 0; it is asked for
                here.
            The time of a candle is in seconds, unlike most other times of this API.
            Rest-api-v1-en.md.

        Source: xt/market/klines.md, «Klines» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            KLINES,
            {
                "market": market,
                "type": type,
                "since": since,
            },
            timed(options, timeout),
        )

    async def order_book(
        self,
        *,
        market: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookResponse:
        """Order Book.

        Returns the order book of one market with its last price. The body has no envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's comment calls position 0 of a level the turnover; the values show that
                it is the price.
            Rest-api-v1-en.md.

        Source: xt/market/order_book.md, «Order Book» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            ORDER_BOOK,
            {
                "market": market,
            },
            timed(options, timeout),
        )

    async def recent_trades(
        self,
        *,
        market: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RecentTradesItem]:
        """Recent Trades.

        Returns the latest trades of one market. The body is a list, without an envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            The venue's comment calls position 1 the turnover in one place and the deal price in
                another; the values show that it is the price.
            Rest-api-v1-en.md.

        Source: xt/market/recent_trades.md, «Recent Trades» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            RECENT_TRADES,
            {
                "market": market,
            },
            timed(options, timeout),
        )

    async def server_time(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ServerTimeData:
        """Server Time.

        Returns the clock of the venue.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Notes:
            This path lies under /trade/ and answers with the envelope, although it needs no
                signature.
            Rest-api-v1-en.md.

        Source: xt/market/server_time.md, «Server Time» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            SERVER_TIME,
            {},
            timed(options, timeout),
        )

    async def ticker(
        self,
        *,
        market: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerResponse:
        """Ticker.

        Returns prices and volumes of the last 24 hours for one market. The body has no
        envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            Rest-api-v1-en.md.

        Source: xt/market/ticker.md, «Ticker» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            TICKER,
            {
                "market": market,
            },
            timed(options, timeout),
        )

    async def tickers(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.TickersValue]:
        """Tickers of All Markets.

        Returns the ticker of every market. The body is an object keyed by market, without an
        envelope.

        Rate limit: 10 requests in 1 s per uid; 1000 requests in 60 s per ip.

        Notes:
            The shape of a failure of the /data/ endpoints is not documented.
            Rest-api-v1-en.md.

        Source: xt/market/tickers.md, «Tickers of All Markets»
        (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            TICKERS,
            {},
            timed(options, timeout),
        )
