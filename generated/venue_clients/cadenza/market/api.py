# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Market data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Parameter
from ..._runtime.paging import Paging, async_iterate, iterate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from ..._runtime.transport import Timeout
    from . import models

INSTRUMENTS: Endpoint[list[models.InstrumentsDataItem]] = Endpoint(
    name="market.instruments",
    method="GET",
    path="/api/v3/market/instrument/list",
    module=__name__,
    model="InstrumentsResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter(
            "venue",
            "query",
            "string",
            choices=(
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ),
        ),
        Parameter("symbols", "query", "array<string>"),
        Parameter(
            "securityType",
            "query",
            "string",
            argument="security_type",
            choices=(
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
            ),
        ),
        Parameter(
            "instrumentStatus",
            "query",
            "string",
            argument="instrument_status",
            choices=("ACTIVE", "INACTIVE", "DISABLED", "DELISTED"),
        ),
        Parameter("limit", "query", "integer"),
        Parameter("offset", "query", "integer"),
    ),
    changes_state=False,
    source="cadenza/market/instruments.md",
)

KLINES: Endpoint[models.KlinesData] = Endpoint(
    name="market.klines",
    method="GET",
    path="/api/v3/market/kline/get",
    module=__name__,
    model="KlinesResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter(
            "interval",
            "query",
            "string",
            required=True,
            choices=(
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ),
        ),
        Parameter("instrumentId", "query", "id<string>", argument="instrument_id"),
        Parameter("from", "query", "integer", argument="from_", unit="ms"),
        Parameter("to", "query", "integer", unit="ms"),
        Parameter("limit", "query", "integer"),
    ),
    changes_state=False,
    ids=("instrumentId",),
    source="cadenza/market/klines.md",
)

ORDER_BOOK: Endpoint[models.OrderBookData] = Endpoint(
    name="market.order_book",
    method="GET",
    path="/api/v3/market/orderBook/get",
    module=__name__,
    model="OrderBookResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter("instrumentId", "query", "id<string>", argument="instrument_id"),
        Parameter("depth", "query", "integer"),
    ),
    changes_state=False,
    ids=("instrumentId",),
    source="cadenza/market/order_book.md",
)

ORDER_BOOKS: Endpoint[list[models.OrderBooksDataItem]] = Endpoint(
    name="market.order_books",
    method="GET",
    path="/api/v3/market/orderBook/list",
    module=__name__,
    model="OrderBooksResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter("instrumentIds", "query", "array<id<string>>", argument="instrument_ids"),
        Parameter("depth", "query", "integer"),
    ),
    changes_state=False,
    ids=("instrumentIds",),
    source="cadenza/market/order_books.md",
)

TICKER: Endpoint[models.TickerData] = Endpoint(
    name="market.ticker",
    method="GET",
    path="/api/v3/market/ticker/get",
    module=__name__,
    model="TickerResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(Parameter("instrumentId", "query", "id<string>", argument="instrument_id"),),
    changes_state=False,
    ids=("instrumentId",),
    source="cadenza/market/ticker.md",
)

TICKERS: Endpoint[list[models.TickersDataItem]] = Endpoint(
    name="market.tickers",
    method="GET",
    path="/api/v3/market/ticker/list",
    module=__name__,
    model="TickersResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter("instrumentIds", "query", "array<id<string>>", argument="instrument_ids"),
        Parameter("limit", "query", "integer"),
        Parameter("offset", "query", "integer"),
        Parameter("cursor", "query", "string"),
    ),
    changes_state=False,
    ids=("instrumentIds",),
    source="cadenza/market/tickers.md",
)

VENUES: Endpoint[list[models.VenuesDataItem]] = Endpoint(
    name="market.venues",
    method="GET",
    path="/api/v3/market/venue/list",
    module=__name__,
    model="VenuesResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    changes_state=False,
    source="cadenza/market/venues.md",
)


class Market(Api):
    """Market data"""

    __slots__ = ()

    def instruments(
        self,
        *,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        symbols: Sequence[str] | Omit = OMIT,
        security_type: (
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
            | Omit
        ) = OMIT,
        instrument_status: Literal["ACTIVE", "INACTIVE", "DISABLED", "DELISTED"] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsDataItem]:
        """Instruments.

        What can be traded, with precision, lot and size limits and the order types each
        instrument takes.

        Comes in pages: `iterate_instruments` hands over the items of all.

        Args:
            venue: Only this venue. Allowed values: BINANCE, B2C2, WINTERMUTE, BLOCKFILLS,
                STONEX, CUMBERLAND, IBKR, DERIBIT, BITFINEX, OKX, HYPERLIQUID, BINANCE_UAT,
                B2C2_UAT, WINTERMUTE_UAT, BLOCKFILLS_UAT, STONEX_UAT, CUMBERLAND_UAT, IBKR_UAT,
                DERIBIT_UAT, BITFINEX_UAT, OKX_UAT, HYPERLIQUID_UAT, BINANCE_SANDBOX,
                B2C2_SANDBOX, IBKR_PAPER, FERMATA, MOCK, PAPER.
            symbols: Only these symbols, such as BTC/USDT; the parameter is repeated.
            security_type: Only this type of security. Allowed values: STOCK, CRYPTO, CURRENCY,
                COMMODITY, INDEX, BOND, OPTION, FUTURES, PERPETUAL, CFD.
            instrument_status: Only this state. Allowed values: ACTIVE, INACTIVE, DISABLED,
                DELISTED.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            A call for market data needs a token here, too.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/instruments.md, «Instruments»
        (https://docs.cadenza.algo724.com/api)
        """
        return self._call(
            INSTRUMENTS,
            {
                "venue": venue,
                "symbols": symbols,
                "securityType": security_type,
                "instrumentStatus": instrument_status,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
        )

    def iterate_instruments(
        self,
        *,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        symbols: Sequence[str] | Omit = OMIT,
        security_type: (
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
            | Omit
        ) = OMIT,
        instrument_status: Literal["ACTIVE", "INACTIVE", "DISABLED", "DELISTED"] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.InstrumentsDataItem]:
        """The items of `instruments` from the page that `offset` says (else the first) to the
        last, each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `instruments`.

        Source: cadenza/market/instruments.md, «Instruments»
        (https://docs.cadenza.algo724.com/api)
        """
        return iterate(
            self._call,
            INSTRUMENTS,
            {
                "venue": venue,
                "symbols": symbols,
                "securityType": security_type,
                "instrumentStatus": instrument_status,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    def klines(
        self,
        *,
        interval: Literal[
            "1m",
            "3m",
            "5m",
            "15m",
            "30m",
            "1h",
            "2h",
            "4h",
            "6h",
            "8h",
            "12h",
            "1d",
            "3d",
            "1w",
            "1M",
        ],
        instrument_id: str | int | Omit = OMIT,
        from_: int | str | datetime | Omit = OMIT,
        to: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.KlinesData:
        """Klines.

        Candles of one instrument in ascending order. The last candle may still be forming: see
        isClosed.

        Args:
            interval: Length of a candle. Allowed values: 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h,
                8h, 12h, 1d, 3d, 1w, 1M.
            instrument_id: Instrument, such as BINANCE:BTC/USDT.
            from_: Start, Unix milliseconds, included. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            to: End, Unix milliseconds, included. Written as milliseconds since 1970; a datetime
                with a zone is taken, too.
            limit: Number of candles. The venue's default: 50.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The OpenAPI document fixes a candle at six positions and does not type them;
                decimals are text and times whole numbers everywhere else at this venue.
            The OpenAPI document marks instrumentId as optional though the answer is about one
                instrument; the flag is kept, send it.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/klines.md, «Klines» (https://docs.cadenza.algo724.com/api)
        """
        return self._call(
            KLINES,
            {
                "interval": interval,
                "instrumentId": instrument_id,
                "from": from_,
                "to": to,
                "limit": limit,
            },
            timed(options, timeout),
        )

    def order_book(
        self,
        *,
        instrument_id: str | int | Omit = OMIT,
        depth: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookData:
        """Order Book.

        Bids and asks of one instrument. Rows are positional: read them by columns.

        Args:
            instrument_id: Instrument, such as BINANCE:BTC/USDT.
            depth: Number of levels. The venue's default: 10.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The prose page knows venue and symbol as parameters too, either them or instrumentId
                being a must; the OpenAPI document has neither and marks instrumentId as
                optional. The OpenAPI document is followed; send instrumentId.
            The prose page adds that depth is at most 100; the OpenAPI document has no maximum.
            The prose page's answer lacks updateType, orderBookType and columns; the OpenAPI
                document has them as always present.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/market/order_book.md, «Order Book»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/market/market.orderbook.get)
        """
        return self._call(
            ORDER_BOOK,
            {
                "instrumentId": instrument_id,
                "depth": depth,
            },
            timed(options, timeout),
        )

    def order_books(
        self,
        *,
        instrument_ids: Sequence[str | int] | Omit = OMIT,
        depth: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrderBooksDataItem]:
        """Order Books.

        Bids and asks of several instruments at once.

        Args:
            instrument_ids: Instruments; the parameter is repeated.
            depth: Number of levels. The venue's default: 10.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The prose page knows venue and symbols (separated by commas) as filters too and
                calls one filter a must; the OpenAPI document has instrumentIds alone, as
                optional. The OpenAPI document is followed; send instrumentIds.
            The prose page adds that depth is at most 100; the OpenAPI document has no maximum.
            The prose page's answer lacks updateType, orderBookType and columns; the OpenAPI
                document has them as always present.
            Whether the answer carries pagination is not known.
            The original was seen in part. The end of the prose page was not seen; its fields
                come from the OpenAPI document inside cyberapper/cadenza-client-python, the
                official client.

        Source: cadenza/market/order_books.md, «Order Books»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/market/market.orderbook.list)
        """
        return self._call(
            ORDER_BOOKS,
            {
                "instrumentIds": instrument_ids,
                "depth": depth,
            },
            timed(options, timeout),
        )

    def ticker(
        self,
        *,
        instrument_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerData:
        """Ticker.

        Last price, best bid and best ask of one instrument.

        Args:
            instrument_id: Instrument, such as BINANCE:BTC/USDT.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The OpenAPI document marks instrumentId as optional though the answer is about one
                instrument; the flag is kept, send it.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/ticker.md, «Ticker» (https://docs.cadenza.algo724.com/api)
        """
        return self._call(
            TICKER,
            {
                "instrumentId": instrument_id,
            },
            timed(options, timeout),
        )

    def tickers(
        self,
        *,
        instrument_ids: Sequence[str | int] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickersDataItem]:
        """Tickers.

        Last price, best bid and best ask of several instruments.

        Comes in pages: `iterate_tickers` hands over the items of all.

        Args:
            instrument_ids: Instruments; the parameter is repeated.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.
            cursor: Cursor of the next page.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/tickers.md, «Tickers» (https://docs.cadenza.algo724.com/api)
        """
        return self._call(
            TICKERS,
            {
                "instrumentIds": instrument_ids,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
            },
            timed(options, timeout),
        )

    def iterate_tickers(
        self,
        *,
        instrument_ids: Sequence[str | int] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.TickersDataItem]:
        """The items of `tickers` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `tickers`.

        Source: cadenza/market/tickers.md, «Tickers» (https://docs.cadenza.algo724.com/api)
        """
        return iterate(
            self._call,
            TICKERS,
            {
                "instrumentIds": instrument_ids,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    def venues(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.VenuesDataItem]:
        """Venues.

        The venues that can be reached through Cadenza, and whether they are up.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/venues.md, «Venues» (https://docs.cadenza.algo724.com/api)
        """
        return self._call(
            VENUES,
            {},
            timed(options, timeout),
        )


class AsyncMarket(AsyncApi):
    """Market data"""

    __slots__ = ()

    async def instruments(
        self,
        *,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        symbols: Sequence[str] | Omit = OMIT,
        security_type: (
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
            | Omit
        ) = OMIT,
        instrument_status: Literal["ACTIVE", "INACTIVE", "DISABLED", "DELISTED"] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsDataItem]:
        """Instruments.

        What can be traded, with precision, lot and size limits and the order types each
        instrument takes.

        Comes in pages: `iterate_instruments` hands over the items of all.

        Args:
            venue: Only this venue. Allowed values: BINANCE, B2C2, WINTERMUTE, BLOCKFILLS,
                STONEX, CUMBERLAND, IBKR, DERIBIT, BITFINEX, OKX, HYPERLIQUID, BINANCE_UAT,
                B2C2_UAT, WINTERMUTE_UAT, BLOCKFILLS_UAT, STONEX_UAT, CUMBERLAND_UAT, IBKR_UAT,
                DERIBIT_UAT, BITFINEX_UAT, OKX_UAT, HYPERLIQUID_UAT, BINANCE_SANDBOX,
                B2C2_SANDBOX, IBKR_PAPER, FERMATA, MOCK, PAPER.
            symbols: Only these symbols, such as BTC/USDT; the parameter is repeated.
            security_type: Only this type of security. Allowed values: STOCK, CRYPTO, CURRENCY,
                COMMODITY, INDEX, BOND, OPTION, FUTURES, PERPETUAL, CFD.
            instrument_status: Only this state. Allowed values: ACTIVE, INACTIVE, DISABLED,
                DELISTED.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            A call for market data needs a token here, too.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/instruments.md, «Instruments»
        (https://docs.cadenza.algo724.com/api)
        """
        return await self._call(
            INSTRUMENTS,
            {
                "venue": venue,
                "symbols": symbols,
                "securityType": security_type,
                "instrumentStatus": instrument_status,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
        )

    def iterate_instruments(
        self,
        *,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        symbols: Sequence[str] | Omit = OMIT,
        security_type: (
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
            | Omit
        ) = OMIT,
        instrument_status: Literal["ACTIVE", "INACTIVE", "DISABLED", "DELISTED"] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.InstrumentsDataItem]:
        """The items of `instruments` from the page that `offset` says (else the first) to the
        last, each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `instruments`.

        Source: cadenza/market/instruments.md, «Instruments»
        (https://docs.cadenza.algo724.com/api)
        """
        return async_iterate(
            self._call,
            INSTRUMENTS,
            {
                "venue": venue,
                "symbols": symbols,
                "securityType": security_type,
                "instrumentStatus": instrument_status,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    async def klines(
        self,
        *,
        interval: Literal[
            "1m",
            "3m",
            "5m",
            "15m",
            "30m",
            "1h",
            "2h",
            "4h",
            "6h",
            "8h",
            "12h",
            "1d",
            "3d",
            "1w",
            "1M",
        ],
        instrument_id: str | int | Omit = OMIT,
        from_: int | str | datetime | Omit = OMIT,
        to: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.KlinesData:
        """Klines.

        Candles of one instrument in ascending order. The last candle may still be forming: see
        isClosed.

        Args:
            interval: Length of a candle. Allowed values: 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h,
                8h, 12h, 1d, 3d, 1w, 1M.
            instrument_id: Instrument, such as BINANCE:BTC/USDT.
            from_: Start, Unix milliseconds, included. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            to: End, Unix milliseconds, included. Written as milliseconds since 1970; a datetime
                with a zone is taken, too.
            limit: Number of candles. The venue's default: 50.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The OpenAPI document fixes a candle at six positions and does not type them;
                decimals are text and times whole numbers everywhere else at this venue.
            The OpenAPI document marks instrumentId as optional though the answer is about one
                instrument; the flag is kept, send it.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/klines.md, «Klines» (https://docs.cadenza.algo724.com/api)
        """
        return await self._call(
            KLINES,
            {
                "interval": interval,
                "instrumentId": instrument_id,
                "from": from_,
                "to": to,
                "limit": limit,
            },
            timed(options, timeout),
        )

    async def order_book(
        self,
        *,
        instrument_id: str | int | Omit = OMIT,
        depth: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookData:
        """Order Book.

        Bids and asks of one instrument. Rows are positional: read them by columns.

        Args:
            instrument_id: Instrument, such as BINANCE:BTC/USDT.
            depth: Number of levels. The venue's default: 10.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The prose page knows venue and symbol as parameters too, either them or instrumentId
                being a must; the OpenAPI document has neither and marks instrumentId as
                optional. The OpenAPI document is followed; send instrumentId.
            The prose page adds that depth is at most 100; the OpenAPI document has no maximum.
            The prose page's answer lacks updateType, orderBookType and columns; the OpenAPI
                document has them as always present.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/market/order_book.md, «Order Book»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/market/market.orderbook.get)
        """
        return await self._call(
            ORDER_BOOK,
            {
                "instrumentId": instrument_id,
                "depth": depth,
            },
            timed(options, timeout),
        )

    async def order_books(
        self,
        *,
        instrument_ids: Sequence[str | int] | Omit = OMIT,
        depth: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrderBooksDataItem]:
        """Order Books.

        Bids and asks of several instruments at once.

        Args:
            instrument_ids: Instruments; the parameter is repeated.
            depth: Number of levels. The venue's default: 10.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The prose page knows venue and symbols (separated by commas) as filters too and
                calls one filter a must; the OpenAPI document has instrumentIds alone, as
                optional. The OpenAPI document is followed; send instrumentIds.
            The prose page adds that depth is at most 100; the OpenAPI document has no maximum.
            The prose page's answer lacks updateType, orderBookType and columns; the OpenAPI
                document has them as always present.
            Whether the answer carries pagination is not known.
            The original was seen in part. The end of the prose page was not seen; its fields
                come from the OpenAPI document inside cyberapper/cadenza-client-python, the
                official client.

        Source: cadenza/market/order_books.md, «Order Books»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/market/market.orderbook.list)
        """
        return await self._call(
            ORDER_BOOKS,
            {
                "instrumentIds": instrument_ids,
                "depth": depth,
            },
            timed(options, timeout),
        )

    async def ticker(
        self,
        *,
        instrument_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerData:
        """Ticker.

        Last price, best bid and best ask of one instrument.

        Args:
            instrument_id: Instrument, such as BINANCE:BTC/USDT.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The OpenAPI document marks instrumentId as optional though the answer is about one
                instrument; the flag is kept, send it.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/ticker.md, «Ticker» (https://docs.cadenza.algo724.com/api)
        """
        return await self._call(
            TICKER,
            {
                "instrumentId": instrument_id,
            },
            timed(options, timeout),
        )

    async def tickers(
        self,
        *,
        instrument_ids: Sequence[str | int] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.TickersDataItem]:
        """Tickers.

        Last price, best bid and best ask of several instruments.

        Comes in pages: `iterate_tickers` hands over the items of all.

        Args:
            instrument_ids: Instruments; the parameter is repeated.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.
            cursor: Cursor of the next page.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/tickers.md, «Tickers» (https://docs.cadenza.algo724.com/api)
        """
        return await self._call(
            TICKERS,
            {
                "instrumentIds": instrument_ids,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
            },
            timed(options, timeout),
        )

    def iterate_tickers(
        self,
        *,
        instrument_ids: Sequence[str | int] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.TickersDataItem]:
        """The items of `tickers` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `tickers`.

        Source: cadenza/market/tickers.md, «Tickers» (https://docs.cadenza.algo724.com/api)
        """
        return async_iterate(
            self._call,
            TICKERS,
            {
                "instrumentIds": instrument_ids,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    async def venues(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.VenuesDataItem]:
        """Venues.

        The venues that can be reached through Cadenza, and whether they are up.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/market/venues.md, «Venues» (https://docs.cadenza.algo724.com/api)
        """
        return await self._call(
            VENUES,
            {},
            timed(options, timeout),
        )
