# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Account and positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import Applied, NotApplied, StillUnknown
    from . import models

BALANCES: Endpoint[list[models.BalancesItem]] = Endpoint(
    name="account.balances",
    method="GET",
    path="/fapi/v2/balance",
    module=__name__,
    model="BalancesResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/account/balances.md",
)

FEES: Endpoint[models.FeesResponse] = Endpoint(
    name="account.fees",
    method="GET",
    path="/fapi/v1/commissionRate",
    module=__name__,
    model="FeesResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(Parameter("symbol", "query", "string", required=True),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/account/fees.md",
)

POSITION_MODE: Endpoint[models.PositionModeResponse] = Endpoint(
    name="account.position_mode",
    method="GET",
    path="/fapi/v1/positionSide/dual",
    module=__name__,
    model="PositionModeResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    source="ztdx/account/position_mode.md",
)

POSITIONS: Endpoint[list[models.PositionsItem]] = Endpoint(
    name="account.positions",
    method="GET",
    path="/fapi/v1/positionRisk",
    module=__name__,
    model="PositionsResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(Parameter("symbol", "query", "string"),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    weight=5,
    changes_state=False,
    source="ztdx/account/positions.md",
)

RESOLVE_SET_LEVERAGE: Resolution[
    Applied[models.PositionsItem] | NotApplied[models.PositionsItem] | StillUnknown
] = Resolution(
    method="account.resolve_set_leverage",
    kind="change",
    queries=(
        Query(
            "account.positions",
            by=(("symbol", "symbol"),),
            lists=True,
            ids=(("symbol", "symbol"),),
            values=(("leverage", "leverage"),),
        ),
    ),
    window=61.0,
)

SET_LEVERAGE: Endpoint[models.SetLeverageResponse] = Endpoint(
    name="account.set_leverage",
    method="POST",
    path="/fapi/v1/leverage",
    module=__name__,
    model="SetLeverageResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    body="json",
    parameters=(
        Parameter("symbol", "body", "string", required=True),
        Parameter("leverage", "body", "integer", required=True),
        Parameter("recvWindow", "query", "integer", argument="recv_window"),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    resolved_by=RESOLVE_SET_LEVERAGE,
    source="ztdx/account/set_leverage.md",
)


class Account(Api):
    """Account and positions"""

    __slots__ = ()

    def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.BalancesItem]:
        """Balances.

        Lists the balances of the futures account.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/account/balances.md, «Balances»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )

    def fees(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FeesResponse:
        """Fee Rates.

        Returns the fee rates of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Raises:
            InvalidRequest: HTTP 400, code -1121: Invalid symbol.

        Notes:
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/account/fees.md, «Fee Rates»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            FEES,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    def position_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PositionModeResponse:
        """Position Mode.

        Tells whether long and short positions are held side by side. The server always answers
        that they are not.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/account/position_mode.md, «Position Mode»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            POSITION_MODE,
            {},
            timed(options, timeout),
        )

    def positions(
        self,
        *,
        symbol: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PositionsItem]:
        """Positions.

        Lists positions with margin and liquidation price, of one trading pair or of all.

        Rate limit: 2400 requests in 60 s per IP. Weight: 5.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            liquidationPrice, maxNotionalValue and isAutoAddMargin are in the venue's sample but
                not in a third party's server; they are optional here.
            Every value is a string, truth values and leverage too; only updateTime is a number.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.

        Source: ztdx/account/positions.md, «Positions»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/position-risk)
        """
        return self._call(
            POSITIONS,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recv_window: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetLeverageResponse:
        """Set Leverage.

        Sets the leverage of one trading pair. It holds for later orders; an open position is
        not re-margined.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        What became of a call with an unknown outcome: ask with `resolve_set_leverage`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            leverage: Leverage, within the band of the trading pair.
            recv_window: How old the request may be when it arrives, milliseconds.

        Raises:
            Rejected: code -4028: Leverage outside the band of the trading pair.
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            The venue's table types leverage INT or STRING; its sample sends a number, and a
                third party's server (Riabow-dex-backend) refuses a text. A number is sent here.
            Where the parameters go: the venue's general page says query or form, its Python
                sample for leverage sends a JSON body with the timestamp in the query, its cURL
                sample puts all into the query. A JSON body with the timestamp in the query is
                sent here, which a third party's server takes as the only form.
            The page's cURL sample calls the test host, its Python sample the live host.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. All but a few lines.

        Source: ztdx/account/set_leverage.md, «Set Leverage»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/leverage)
        """
        return self._call(
            SET_LEVERAGE,
            {
                "symbol": symbol,
                "leverage": leverage,
                "recvWindow": recv_window,
            },
            timed(options, timeout),
        )

    def resolve_set_leverage(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionsItem] | NotApplied[models.PositionsItem] | StillUnknown:
        """What became of a `set_leverage` whose outcome is unknown: asks `account.positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            SET_LEVERAGE, RESOLVE_SET_LEVERAGE, unknown, wait, timed(options, timeout)
        )


class AsyncAccount(AsyncApi):
    """Account and positions"""

    __slots__ = ()

    async def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.BalancesItem]:
        """Balances.

        Lists the balances of the futures account.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/account/balances.md, «Balances»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )

    async def fees(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FeesResponse:
        """Fee Rates.

        Returns the fee rates of one trading pair.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Raises:
            InvalidRequest: HTTP 400, code -1121: Invalid symbol.

        Notes:
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/account/fees.md, «Fee Rates»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            FEES,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    async def position_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PositionModeResponse:
        """Position Mode.

        Tells whether long and short positions are held side by side. The server always answers
        that they are not.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Notes:
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/account/position_mode.md, «Position Mode»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            POSITION_MODE,
            {},
            timed(options, timeout),
        )

    async def positions(
        self,
        *,
        symbol: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PositionsItem]:
        """Positions.

        Lists positions with margin and liquidation price, of one trading pair or of all.

        Rate limit: 2400 requests in 60 s per IP. Weight: 5.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            liquidationPrice, maxNotionalValue and isAutoAddMargin are in the venue's sample but
                not in a third party's server; they are optional here.
            Every value is a string, truth values and leverage too; only updateTime is a number.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.

        Source: ztdx/account/positions.md, «Positions»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/position-risk)
        """
        return await self._call(
            POSITIONS,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    async def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recv_window: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetLeverageResponse:
        """Set Leverage.

        Sets the leverage of one trading pair. It holds for later orders; an open position is
        not re-margined.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        What became of a call with an unknown outcome: ask with `resolve_set_leverage`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            leverage: Leverage, within the band of the trading pair.
            recv_window: How old the request may be when it arrives, milliseconds.

        Raises:
            Rejected: code -4028: Leverage outside the band of the trading pair.
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            The venue's table types leverage INT or STRING; its sample sends a number, and a
                third party's server (Riabow-dex-backend) refuses a text. A number is sent here.
            Where the parameters go: the venue's general page says query or form, its Python
                sample for leverage sends a JSON body with the timestamp in the query, its cURL
                sample puts all into the query. A JSON body with the timestamp in the query is
                sent here, which a third party's server takes as the only form.
            The page's cURL sample calls the test host, its Python sample the live host.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. All but a few lines.

        Source: ztdx/account/set_leverage.md, «Set Leverage»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/leverage)
        """
        return await self._call(
            SET_LEVERAGE,
            {
                "symbol": symbol,
                "leverage": leverage,
                "recvWindow": recv_window,
            },
            timed(options, timeout),
        )

    async def resolve_set_leverage(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionsItem] | NotApplied[models.PositionsItem] | StillUnknown:
        """What became of a `set_leverage` whose outcome is unknown: asks `account.positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            SET_LEVERAGE, RESOLVE_SET_LEVERAGE, unknown, wait, timed(options, timeout)
        )
