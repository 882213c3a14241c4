# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Market data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Constraint, Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..._runtime.transport import Timeout
    from . import models

COLLATERAL_ASSETS: Endpoint[models.CollateralAssetsData] = Endpoint(
    name="market.collateral_assets",
    method="GET",
    path="/v5/market/multi_assets_margin",
    module=__name__,
    model="CollateralAssetsResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/market/collateral_assets.md",
)

FEE_DEDUCTION_ASSETS: Endpoint[models.FeeDeductionAssetsData] = Endpoint(
    name="market.fee_deduction_assets",
    method="GET",
    path="/v5/market/assets_deduction_currency",
    module=__name__,
    model="FeeDeductionAssetsResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/market/fee_deduction_assets.md",
)

HEARTBEAT: Endpoint[models.HeartbeatData] = Endpoint(
    name="market.heartbeat",
    method="GET",
    path="/heartbeat/",
    module=__name__,
    model="HeartbeatResponse",
    unwrap="data",
    envelope="legacy",
    limits=(Limit(240, 3.0, "public", by_address=True),),
    changes_state=False,
    source="htx/market/heartbeat.md",
)

INSTRUMENTS: Endpoint[list[models.InstrumentsDataItem]] = Endpoint(
    name="market.instruments",
    method="GET",
    path="/linear-swap-api/v1/swap_contract_info",
    module=__name__,
    model="InstrumentsResponse",
    unwrap="data",
    envelope="legacy",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter("support_margin_mode", "query", "string", choices=("cross", "isolated", "all")),
        Parameter("pair", "query", "string"),
        Parameter(
            "contract_type",
            "query",
            "string",
            choices=("swap", "this_week", "next_week", "quarter", "next_quarter"),
        ),
        Parameter("business_type", "query", "string", choices=("futures", "swap", "all")),
    ),
    limits=(Limit(240, 3.0, "public", by_address=True),),
    changes_state=False,
    source="htx/market/instruments.md",
)

KLINES: Endpoint[list[models.KlinesDataItem]] = Endpoint(
    name="market.klines",
    method="GET",
    path="/linear-swap-ex/market/history/kline",
    module=__name__,
    model="KlinesResponse",
    unwrap="data",
    envelope="legacy",
    parameters=(
        Parameter("contract_code", "query", "string", required=True),
        Parameter(
            "period",
            "query",
            "string",
            required=True,
            choices=("1min", "5min", "15min", "30min", "60min", "1hour", "4hour", "1day", "1mon"),
        ),
        Parameter("size", "query", "integer", least="1", most="2000"),
        Parameter("from", "query", "integer", argument="from_", unit="s"),
        Parameter("to", "query", "integer", unit="s"),
    ),
    constraints=(
        Constraint("at_least_one_of", ("size", "from")),
        Constraint("requires", ("from", "to")),
    ),
    limits=(Limit(800, 1.0, "market", by_address=True),),
    changes_state=False,
    source="htx/market/klines.md",
)

LAST_TRADE: Endpoint[models.LastTradeTick] = Endpoint(
    name="market.last_trade",
    method="GET",
    path="/linear-swap-ex/market/trade",
    module=__name__,
    model="LastTradeResponse",
    unwrap="tick",
    envelope="tick",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter("business_type", "query", "string", choices=("futures", "swap", "all")),
    ),
    limits=(Limit(800, 1.0, "market", by_address=True),),
    changes_state=False,
    source="htx/market/last_trade.md",
)

ORDER_BOOK: Endpoint[models.OrderBookTick] = Endpoint(
    name="market.order_book",
    method="GET",
    path="/linear-swap-ex/market/depth",
    module=__name__,
    model="OrderBookResponse",
    unwrap="tick",
    envelope="tick",
    parameters=(
        Parameter("contract_code", "query", "string", required=True),
        Parameter(
            "type",
            "query",
            "string",
            required=True,
            choices=(
                "step0",
                "step1",
                "step2",
                "step3",
                "step4",
                "step5",
                "step6",
                "step7",
                "step8",
                "step9",
                "step10",
                "step11",
                "step12",
                "step13",
                "step14",
                "step15",
                "step16",
                "step17",
                "step18",
                "step19",
            ),
        ),
    ),
    limits=(Limit(800, 1.0, "market", by_address=True),),
    changes_state=False,
    source="htx/market/order_book.md",
)

RECENT_TRADES: Endpoint[list[models.RecentTradesDataItem]] = Endpoint(
    name="market.recent_trades",
    method="GET",
    path="/linear-swap-ex/market/history/trade",
    module=__name__,
    model="RecentTradesResponse",
    unwrap="data",
    envelope="legacy",
    parameters=(
        Parameter("contract_code", "query", "string", required=True),
        Parameter("size", "query", "integer", required=True, least="1", most="2000"),
    ),
    limits=(Limit(800, 1.0, "market", by_address=True),),
    changes_state=False,
    source="htx/market/recent_trades.md",
)

RISK_LIMITS: Endpoint[list[models.RiskLimitsDataItem]] = Endpoint(
    name="market.risk_limits",
    method="GET",
    path="/v5/market/risk/limit",
    module=__name__,
    model="RiskLimitsResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter(
            "contract_type",
            "query",
            "string",
            choices=("swap", "this_week", "next_week", "quarter", "next_quarter"),
        ),
        Parameter("margin_mode", "query", "string"),
        Parameter("tier", "query", "string"),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/market/risk_limits.md",
)

SERVER_TIME: Endpoint[models.ServerTimeResponse] = Endpoint(
    name="market.server_time",
    method="GET",
    path="/api/v1/timestamp",
    module=__name__,
    model="ServerTimeResponse",
    envelope="legacy",
    limits=(Limit(240, 3.0, "public", by_address=True),),
    changes_state=False,
    source="htx/market/server_time.md",
)

TICKER: Endpoint[models.TickerTick] = Endpoint(
    name="market.ticker",
    method="GET",
    path="/linear-swap-ex/market/detail/merged",
    module=__name__,
    model="TickerResponse",
    unwrap="tick",
    envelope="tick",
    parameters=(Parameter("contract_code", "query", "string", required=True),),
    limits=(Limit(800, 1.0, "market", by_address=True),),
    changes_state=False,
    source="htx/market/ticker.md",
)


class Market(Api):
    """Market data"""

    __slots__ = ()

    def collateral_assets(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CollateralAssetsData:
        """Collateral Assets.

        The assets that count as margin in the multi-assets collateral mode.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's own page asks for a signature with Read permission; a third party's
                inventory of the v5 endpoints, tested live in August 2026, calls all paths under
                /v5/market public. The venue's page is followed.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/market/collateral_assets.md, «Collateral Assets»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195a1d8e7ef)
        """
        return self._call(
            COLLATERAL_ASSETS,
            {},
            timed(options, timeout),
        )

    def fee_deduction_assets(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FeeDeductionAssetsData:
        """Fee Deduction Assets.

        The assets that can pay trading fees at a discount.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's own page asks for a signature with Read permission; a third party's
                inventory of the v5 endpoints, tested live in August 2026, calls all paths under
                /v5/market public. The venue's page is followed.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/market/fee_deduction_assets.md, «Fee Deduction Assets»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195a1d7c31a)
        """
        return self._call(
            FEE_DEDUCTION_ASSETS,
            {},
            timed(options, timeout),
        )

    def heartbeat(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.HeartbeatData:
        """System Status.

        Tells whether the venue's futures systems are in service. During maintenance every other
        REST endpoint answers only that it is under maintenance.

        Rate limit: 240 requests in 3 s per ip.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            linear_swap_heartbeat is typed long while its two siblings are typed int; all three
                are shown as the number 1.
            The field ts is in the venue's sample answer but not in its table.
            During maintenance other endpoints answer {"status": "maintain"}, without a code.

        Source: htx/market/heartbeat.md, «System Status»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80645-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            HEARTBEAT,
            {},
            timed(options, timeout),
        )

    def instruments(
        self,
        *,
        contract_code: str | Omit = OMIT,
        support_margin_mode: Literal["cross", "isolated", "all"] | Omit = OMIT,
        pair: str | Omit = OMIT,
        contract_type: (
            Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | Omit
        ) = OMIT,
        business_type: Literal["futures", "swap", "all"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsDataItem]:
        """Instruments.

        Lists the USDT-margined swaps and delivery futures with their contract size and price
        tick. Volumes of orders are counted in contracts, so read contract_size before sizing an
        order.

        Rate limit: 240 requests in 3 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-210625 (delivery). It
                wins over pair and contract_type when all are sent.
            support_margin_mode: Margin modes the contract supports. Allowed values: cross,
                isolated, all.
            pair: Trading pair, such as BTC-USDT.
            contract_type: Contract type. Allowed values: swap, this_week, next_week, quarter,
                next_quarter.
            business_type: Kind of contract; delivery futures are found with futures or all
                only. Allowed values: futures, swap, all. The venue's default: "swap".

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.
            NotFound: code 1014: Contract does not exist.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            The request table marks business_type as optional with swap assumed; the page's text
                calls it a must for delivery futures. It stays optional here.
            There is no contract list among the v5 endpoints; this older endpoint is the venue's
                own.

        Source: htx/market/instruments.md, «Instruments»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb802c2-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            INSTRUMENTS,
            {
                "contract_code": contract_code,
                "support_margin_mode": support_margin_mode,
                "pair": pair,
                "contract_type": contract_type,
                "business_type": business_type,
            },
            timed(options, timeout),
        )

    def klines(
        self,
        *,
        contract_code: str,
        period: Literal[
            "1min", "5min", "15min", "30min", "60min", "1hour", "4hour", "1day", "1mon"
        ],
        size: int | Omit = OMIT,
        from_: int | str | datetime | Omit = OMIT,
        to: int | str | datetime | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.KlinesDataItem]:
        """Klines.

        Candles of a contract, reaching back about two years.

        At least one of size, from_ must be given.

        from_ needs to.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            period: Length of a candle. Allowed values: 1min, 5min, 15min, 30min, 60min, 1hour,
                4hour, 1day, 1mon.
            size: Number of candles. Range: 1 to 2000. The venue's default: 150.
            from_: Start, Unix seconds. Ignored when size is sent. Written as seconds since
                1970; a datetime with a zone is taken, too.
            to: End, Unix seconds. Ignored when size is sent. Written as seconds since 1970; a
                datetime with a zone is taken, too.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            The venue's table gives size the default 150, while its notes say that a request
                without size and without from and to is refused; send one of them.

        Source: htx/market/klines.md, «Klines»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80aca-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            KLINES,
            {
                "contract_code": contract_code,
                "period": period,
                "size": size,
                "from": from_,
                "to": to,
            },
            timed(options, timeout),
        )

    def last_trade(
        self,
        *,
        contract_code: str | Omit = OMIT,
        business_type: Literal["futures", "swap", "all"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.LastTradeTick:
        """Last Trade.

        The newest trade of one contract, or of every contract of the chosen kind when none is
        named.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            business_type: Kind of contract; delivery futures are found with futures or all
                only. Allowed values: futures, swap, all. The venue's default: "swap".

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            quantity and trade_turnover are typed string in the venue's table; its sample shows
                numbers.
            The types of tick and data are not given by the venue; they are taken from its
                sample.

        Source: htx/market/last_trade.md, «Last Trade»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80f4c-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            LAST_TRADE,
            {
                "contract_code": contract_code,
                "business_type": business_type,
            },
            timed(options, timeout),
        )

    def order_book(
        self,
        *,
        contract_code: str,
        type: Literal[
            "step0",
            "step1",
            "step2",
            "step3",
            "step4",
            "step5",
            "step6",
            "step7",
            "step8",
            "step9",
            "step10",
            "step11",
            "step12",
            "step13",
            "step14",
            "step15",
            "step16",
            "step17",
            "step18",
            "step19",
        ],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookTick:
        """Order Book.

        A snapshot of bids and asks at the chosen depth and price merging.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            type: Depth and merging. 150 levels: step0 (unmerged) to step5 and step14 to step17;
                20 levels: step6 (unmerged) to step13, step18 and step19. Allowed values: step0,
                step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11,
                step12, step13, step14, step15, step16, step17, step18, step19.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            tick is typed object array and asks and bids object in the venue's table; its sample
                shows one object with two lists of pairs of numbers.
            step16 to step19 exist for SHIB-USDT only.

        Source: htx/market/order_book.md, «Order Book»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb808ad-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            ORDER_BOOK,
            {
                "contract_code": contract_code,
                "type": type,
            },
            timed(options, timeout),
        )

    def recent_trades(
        self,
        *,
        contract_code: str,
        size: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RecentTradesDataItem]:
        """Recent Trades.

        The latest trades of one contract, grouped by the order that caused them.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            size: Number of trades. Range: 1 to 2000.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.

        Source: htx/market/recent_trades.md, «Recent Trades»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb81024-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            RECENT_TRADES,
            {
                "contract_code": contract_code,
                "size": size,
            },
            timed(options, timeout),
        )

    def risk_limits(
        self,
        *,
        contract_code: str | Omit = OMIT,
        contract_type: (
            Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | Omit
        ) = OMIT,
        margin_mode: str | Omit = OMIT,
        tier: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RiskLimitsDataItem]:
        """Risk Limits.

        The tiers of position size with their highest leverage and maintenance margin rate.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.
            contract_type: Contract type. Allowed values: swap, this_week, next_week, quarter,
                next_quarter.
            margin_mode: Margin mode, cross or isolated.
            tier: Only this tier.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's own page asks for a signature with Read permission; a third party's
                inventory of the v5 endpoints, tested live in August 2026, calls all paths under
                /v5/market public. The venue's page is followed.
            tier is typed String in the venue's table; its sample shows a number.
            contract_type is marked as always present in the venue's table; its sample leaves it
                out.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/market/risk_limits.md, «Risk Limits»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195a1c64aef)
        """
        return self._call(
            RISK_LIMITS,
            {
                "contract_code": contract_code,
                "contract_type": contract_type,
                "margin_mode": margin_mode,
                "tier": tier,
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

        Returns the venue's clock. Requests are refused when their timestamp is more than five
        minutes off, so compare it with yours before signing.

        Rate limit: 240 requests in 3 s per ip.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            The venue's heading carries the whole address https://api.hbdm.com/api/v1/timestamp
                instead of a path.

        Source: htx/market/server_time.md, «Server Time»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80500-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            SERVER_TIME,
            {},
            timed(options, timeout),
        )

    def ticker(
        self,
        *,
        contract_code: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerTick:
        """Ticker.

        Best bid and ask together with the totals of the last 24 hours for one contract.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            ask and bid are typed object in the venue's table; its sample shows lists of two
                numbers.

        Source: htx/market/ticker.md, «Ticker»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80ce4-77b5-11ed-9966-0242ac110003)
        """
        return self._call(
            TICKER,
            {
                "contract_code": contract_code,
            },
            timed(options, timeout),
        )


class AsyncMarket(AsyncApi):
    """Market data"""

    __slots__ = ()

    async def collateral_assets(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CollateralAssetsData:
        """Collateral Assets.

        The assets that count as margin in the multi-assets collateral mode.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's own page asks for a signature with Read permission; a third party's
                inventory of the v5 endpoints, tested live in August 2026, calls all paths under
                /v5/market public. The venue's page is followed.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/market/collateral_assets.md, «Collateral Assets»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195a1d8e7ef)
        """
        return await self._call(
            COLLATERAL_ASSETS,
            {},
            timed(options, timeout),
        )

    async def fee_deduction_assets(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FeeDeductionAssetsData:
        """Fee Deduction Assets.

        The assets that can pay trading fees at a discount.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's own page asks for a signature with Read permission; a third party's
                inventory of the v5 endpoints, tested live in August 2026, calls all paths under
                /v5/market public. The venue's page is followed.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/market/fee_deduction_assets.md, «Fee Deduction Assets»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195a1d7c31a)
        """
        return await self._call(
            FEE_DEDUCTION_ASSETS,
            {},
            timed(options, timeout),
        )

    async def heartbeat(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.HeartbeatData:
        """System Status.

        Tells whether the venue's futures systems are in service. During maintenance every other
        REST endpoint answers only that it is under maintenance.

        Rate limit: 240 requests in 3 s per ip.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            linear_swap_heartbeat is typed long while its two siblings are typed int; all three
                are shown as the number 1.
            The field ts is in the venue's sample answer but not in its table.
            During maintenance other endpoints answer {"status": "maintain"}, without a code.

        Source: htx/market/heartbeat.md, «System Status»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80645-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            HEARTBEAT,
            {},
            timed(options, timeout),
        )

    async def instruments(
        self,
        *,
        contract_code: str | Omit = OMIT,
        support_margin_mode: Literal["cross", "isolated", "all"] | Omit = OMIT,
        pair: str | Omit = OMIT,
        contract_type: (
            Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | Omit
        ) = OMIT,
        business_type: Literal["futures", "swap", "all"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.InstrumentsDataItem]:
        """Instruments.

        Lists the USDT-margined swaps and delivery futures with their contract size and price
        tick. Volumes of orders are counted in contracts, so read contract_size before sizing an
        order.

        Rate limit: 240 requests in 3 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-210625 (delivery). It
                wins over pair and contract_type when all are sent.
            support_margin_mode: Margin modes the contract supports. Allowed values: cross,
                isolated, all.
            pair: Trading pair, such as BTC-USDT.
            contract_type: Contract type. Allowed values: swap, this_week, next_week, quarter,
                next_quarter.
            business_type: Kind of contract; delivery futures are found with futures or all
                only. Allowed values: futures, swap, all. The venue's default: "swap".

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.
            NotFound: code 1014: Contract does not exist.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            The request table marks business_type as optional with swap assumed; the page's text
                calls it a must for delivery futures. It stays optional here.
            There is no contract list among the v5 endpoints; this older endpoint is the venue's
                own.

        Source: htx/market/instruments.md, «Instruments»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb802c2-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            INSTRUMENTS,
            {
                "contract_code": contract_code,
                "support_margin_mode": support_margin_mode,
                "pair": pair,
                "contract_type": contract_type,
                "business_type": business_type,
            },
            timed(options, timeout),
        )

    async def klines(
        self,
        *,
        contract_code: str,
        period: Literal[
            "1min", "5min", "15min", "30min", "60min", "1hour", "4hour", "1day", "1mon"
        ],
        size: int | Omit = OMIT,
        from_: int | str | datetime | Omit = OMIT,
        to: int | str | datetime | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.KlinesDataItem]:
        """Klines.

        Candles of a contract, reaching back about two years.

        At least one of size, from_ must be given.

        from_ needs to.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            period: Length of a candle. Allowed values: 1min, 5min, 15min, 30min, 60min, 1hour,
                4hour, 1day, 1mon.
            size: Number of candles. Range: 1 to 2000. The venue's default: 150.
            from_: Start, Unix seconds. Ignored when size is sent. Written as seconds since
                1970; a datetime with a zone is taken, too.
            to: End, Unix seconds. Ignored when size is sent. Written as seconds since 1970; a
                datetime with a zone is taken, too.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            The venue's table gives size the default 150, while its notes say that a request
                without size and without from and to is refused; send one of them.

        Source: htx/market/klines.md, «Klines»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80aca-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            KLINES,
            {
                "contract_code": contract_code,
                "period": period,
                "size": size,
                "from": from_,
                "to": to,
            },
            timed(options, timeout),
        )

    async def last_trade(
        self,
        *,
        contract_code: str | Omit = OMIT,
        business_type: Literal["futures", "swap", "all"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.LastTradeTick:
        """Last Trade.

        The newest trade of one contract, or of every contract of the chosen kind when none is
        named.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            business_type: Kind of contract; delivery futures are found with futures or all
                only. Allowed values: futures, swap, all. The venue's default: "swap".

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            quantity and trade_turnover are typed string in the venue's table; its sample shows
                numbers.
            The types of tick and data are not given by the venue; they are taken from its
                sample.

        Source: htx/market/last_trade.md, «Last Trade»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80f4c-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            LAST_TRADE,
            {
                "contract_code": contract_code,
                "business_type": business_type,
            },
            timed(options, timeout),
        )

    async def order_book(
        self,
        *,
        contract_code: str,
        type: Literal[
            "step0",
            "step1",
            "step2",
            "step3",
            "step4",
            "step5",
            "step6",
            "step7",
            "step8",
            "step9",
            "step10",
            "step11",
            "step12",
            "step13",
            "step14",
            "step15",
            "step16",
            "step17",
            "step18",
            "step19",
        ],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderBookTick:
        """Order Book.

        A snapshot of bids and asks at the chosen depth and price merging.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            type: Depth and merging. 150 levels: step0 (unmerged) to step5 and step14 to step17;
                20 levels: step6 (unmerged) to step13, step18 and step19. Allowed values: step0,
                step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11,
                step12, step13, step14, step15, step16, step17, step18, step19.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            tick is typed object array and asks and bids object in the venue's table; its sample
                shows one object with two lists of pairs of numbers.
            step16 to step19 exist for SHIB-USDT only.

        Source: htx/market/order_book.md, «Order Book»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb808ad-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            ORDER_BOOK,
            {
                "contract_code": contract_code,
                "type": type,
            },
            timed(options, timeout),
        )

    async def recent_trades(
        self,
        *,
        contract_code: str,
        size: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RecentTradesDataItem]:
        """Recent Trades.

        The latest trades of one contract, grouped by the order that caused them.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.
            size: Number of trades. Range: 1 to 2000.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.

        Source: htx/market/recent_trades.md, «Recent Trades»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb81024-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            RECENT_TRADES,
            {
                "contract_code": contract_code,
                "size": size,
            },
            timed(options, timeout),
        )

    async def risk_limits(
        self,
        *,
        contract_code: str | Omit = OMIT,
        contract_type: (
            Literal["swap", "this_week", "next_week", "quarter", "next_quarter"] | Omit
        ) = OMIT,
        margin_mode: str | Omit = OMIT,
        tier: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.RiskLimitsDataItem]:
        """Risk Limits.

        The tiers of position size with their highest leverage and maintenance margin rate.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.
            contract_type: Contract type. Allowed values: swap, this_week, next_week, quarter,
                next_quarter.
            margin_mode: Margin mode, cross or isolated.
            tier: Only this tier.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's own page asks for a signature with Read permission; a third party's
                inventory of the v5 endpoints, tested live in August 2026, calls all paths under
                /v5/market public. The venue's page is followed.
            tier is typed String in the venue's table; its sample shows a number.
            contract_type is marked as always present in the venue's table; its sample leaves it
                out.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/market/risk_limits.md, «Risk Limits»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195a1c64aef)
        """
        return await self._call(
            RISK_LIMITS,
            {
                "contract_code": contract_code,
                "contract_type": contract_type,
                "margin_mode": margin_mode,
                "tier": tier,
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

        Returns the venue's clock. Requests are refused when their timestamp is more than five
        minutes off, so compare it with yours before signing.

        Rate limit: 240 requests in 3 s per ip.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            The venue's heading carries the whole address https://api.hbdm.com/api/v1/timestamp
                instead of a path.

        Source: htx/market/server_time.md, «Server Time»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80500-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            SERVER_TIME,
            {},
            timed(options, timeout),
        )

    async def ticker(
        self,
        *,
        contract_code: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TickerTick:
        """Ticker.

        Best bid and ask together with the totals of the last 24 hours for one contract.

        Rate limit: 800 requests in 1 s per ip.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-220325 (delivery), or a
                contract type, such as BTC-USDT-CW; the other types end in NW, CQ and NQ.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Unavailable: code 1004: System busy.

        Notes:
            The venue's page says at its top that authentication is required, as on all its
                pages, while its signature line says No; the signature line is followed.
            ask and bid are typed object in the venue's table; its sample shows lists of two
                numbers.

        Source: htx/market/ticker.md, «Ticker»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb80ce4-77b5-11ed-9966-0242ac110003)
        """
        return await self._call(
            TICKER,
            {
                "contract_code": contract_code,
            },
            timed(options, timeout),
        )
