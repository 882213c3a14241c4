# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Positions and leverage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.batches import Batch, outcomes
from ..._runtime.endpoint import ClientOrderId, Endpoint, Limit, Parameter
from ..._runtime.paging import Paging
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import (
        Accepted,
        Applied,
        NotApplied,
        NotPlaced,
        Placed,
        Refused,
        StillUnknown,
        Unclear,
    )
    from ..orders import models as orders_models
    from . import models

RESOLVE_CLOSE_ALL_POSITIONS: Resolution[Applied[models.PositionsDataItem] | StillUnknown] = (
    Resolution(
        method="positions.resolve_close_all_positions",
        kind="change",
        queries=(Query("positions.positions", lists=True),),
        gone=True,
        window=600.0,
    )
)

BATCH_CLOSE_ALL_POSITIONS: Batch[models.CloseAllPositionsDataItem] = Batch(
    code="code",
    success=("200",),
    message="message",
    unknown=("1000", "1002", "1003", "1004"),
)

CLOSE_ALL_POSITIONS: Endpoint[list[models.CloseAllPositionsDataItem]] = Endpoint(
    name="positions.close_all_positions",
    method="POST",
    path="/v5/trade/position_all",
    module=__name__,
    model="CloseAllPositionsResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    resolved_by=RESOLVE_CLOSE_ALL_POSITIONS,
    source="htx/positions/close_all_positions.md",
)

RESOLVE_CLOSE_POSITION: Resolution[
    Placed[
        orders_models.OrderData
        | orders_models.OpenOrdersDataItem
        | orders_models.OrderHistoryDataItem
        | orders_models.FillsDataItem
    ]
    | NotPlaced
    | StillUnknown
] = Resolution(
    method="positions.resolve_close_position",
    kind="order",
    queries=(
        Query(
            "orders.order",
            by=(
                ("contract_code", "contract_code"),
                ("client_order_id", "client_order_id"),
            ),
            ids=(("client_order_id", "client_order_id"),),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("open", "filled", "cancelled"),
            absent=("1017", "1061"),
        ),
        Query(
            "orders.open_orders",
            by=(
                ("contract_code", "contract_code"),
                ("client_order_id", "client_order_id"),
            ),
            given=(("limit", 100),),
            lists=True,
            ids=(("client_order_id", "client_order_id"),),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("open",),
            remembers=float("inf"),
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
        Query(
            "orders.order_history",
            by=(
                ("contract_code", "contract_code"),
                ("margin_mode", "margin_mode"),
            ),
            given=(("limit", 100),),
            lists=True,
            ids=(("client_order_id", "client_order_id"),),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("filled", "cancelled"),
            remembers=172800.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
        Query(
            "orders.fills",
            by=(("contract_code", "contract_code"),),
            given=(("limit", 100),),
            lists=True,
            ids=(("client_order_id", "client_order_id"),),
            content=(("contract_code", "contract_code"),),
            shows=("filled",),
            remembers=259200.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
    ),
    ids=("client_order_id",),
    window=600.0,
)

CLOSE_POSITION: Endpoint[models.ClosePositionData] = Endpoint(
    name="positions.close_position",
    method="POST",
    path="/v5/trade/position",
    module=__name__,
    model="ClosePositionResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string", required=True),
        Parameter("margin_mode", "body", "string", required=True),
        Parameter(
            "position_side", "body", "string", required=True, choices=("long", "short", "both")
        ),
        Parameter("client_order_id", "body", "id<string>"),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    ids=("client_order_id",),
    client_order_id=ClientOrderId("client_order_id", "integer"),
    resolved_by=RESOLVE_CLOSE_POSITION,
    source="htx/positions/close_position.md",
)

LEVERAGE: Endpoint[list[models.LeverageDataItem]] = Endpoint(
    name="positions.leverage",
    method="GET",
    path="/v5/position/lever",
    module=__name__,
    model="LeverageResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter("margin_mode", "query", "string"),
        Parameter("position_side", "query", "string"),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/positions/leverage.md",
)

POSITION_MODE: Endpoint[models.PositionModeData] = Endpoint(
    name="positions.position_mode",
    method="GET",
    path="/v5/position/mode",
    module=__name__,
    model="PositionModeResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/positions/position_mode.md",
)

POSITIONS: Endpoint[list[models.PositionsDataItem]] = Endpoint(
    name="positions.positions",
    method="GET",
    path="/v5/trade/position/opens",
    module=__name__,
    model="PositionsResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    parameters=(Parameter("contract_code", "query", "string"),),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/positions/positions.md",
)

RESOLVE_SET_LEVERAGE: Resolution[
    Applied[models.LeverageDataItem] | NotApplied[models.LeverageDataItem] | StillUnknown
] = Resolution(
    method="positions.resolve_set_leverage",
    kind="change",
    queries=(
        Query(
            "positions.leverage",
            by=(
                ("contract_code", "contract_code"),
                ("margin_mode", "margin_mode"),
                ("position_side", "position_side"),
            ),
            lists=True,
            ids=(
                ("contract_code", "contract_code"),
                ("margin_mode", "margin_mode"),
                ("position_side", "position_side"),
            ),
            values=(("lever_rate", "lever_rate"),),
        ),
    ),
    window=600.0,
)

SET_LEVERAGE: Endpoint[models.SetLeverageData] = Endpoint(
    name="positions.set_leverage",
    method="POST",
    path="/v5/position/lever",
    module=__name__,
    model="SetLeverageResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string", required=True),
        Parameter("margin_mode", "body", "string", required=True),
        Parameter("position_side", "body", "string"),
        Parameter("lever_rate", "body", "integer", required=True),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    resolved_by=RESOLVE_SET_LEVERAGE,
    source="htx/positions/set_leverage.md",
)

RESOLVE_SET_POSITION_MODE: Resolution[
    Applied[models.PositionModeData] | NotApplied[models.PositionModeData] | StillUnknown
] = Resolution(
    method="positions.resolve_set_position_mode",
    kind="change",
    queries=(Query("positions.position_mode", values=(("position_mode", "position_mode"),)),),
    window=600.0,
)

SET_POSITION_MODE: Endpoint[models.SetPositionModeData] = Endpoint(
    name="positions.set_position_mode",
    method="POST",
    path="/v5/position/mode",
    module=__name__,
    model="SetPositionModeResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter(
            "position_mode", "body", "string", required=True, choices=("single_side", "dual_side")
        ),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    resolved_by=RESOLVE_SET_POSITION_MODE,
    source="htx/positions/set_position_mode.md",
)


class Positions(Api):
    """Positions and leverage"""

    __slots__ = ()

    def close_all_positions(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CloseAllPositionsDataItem]:
        """Close All Positions.

        Closes every position of the account at the market price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_close_all_positions` reads which
        did. What became of a call with an unknown outcome: ask with
        `resolve_close_all_positions`.

        Raises:
            RateLimited: code 1032: Too many requests.
            InsufficientFunds: code 1048: Not enough to close.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page has an empty table of parameters, and its request example says no.
                So no body is sent here. Third parties send an empty text (the venue's own Go
                SDK), an empty object (sieblyio/htx-api, ccxt) or nothing (gocryptotrader);
                which of them the venue wants is not proven.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each closing went through.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/close_all_positions.md, «Close All Positions»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589572764)
        """
        return self._call(
            CLOSE_ALL_POSITIONS,
            {},
            timed(options, timeout),
        )

    def resolve_close_all_positions(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionsDataItem] | StillUnknown:
        """What became of a `close_all_positions` whose outcome is unknown: asks
        `positions.positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CLOSE_ALL_POSITIONS, RESOLVE_CLOSE_ALL_POSITIONS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_close_all_positions(
        self, data: list[models.CloseAllPositionsDataItem]
    ) -> list[
        Accepted[models.CloseAllPositionsDataItem]
        | Refused[models.CloseAllPositionsDataItem]
        | Unclear[models.CloseAllPositionsDataItem]
    ]:
        """What became of each item, by what `close_all_positions` returned: an accepted batch may
        hold items that were refused.
        """
        return outcomes(BATCH_CLOSE_ALL_POSITIONS, data)

    def close_position(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        position_side: Literal["long", "short", "both"],
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ClosePositionData:
        """Close Position.

        Closes one position at the market price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_close_position`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position: both in one-way mode, long or short in hedge
                mode. Allowed values: long, short, both.
            client_order_id: Your own id for the closing order.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            InsufficientFunds: code 1048: Not enough to close.
            InvalidRequest: code 1065: Client order id is not an integer.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            order_id is in the venue's sample, as a bare number, but not in its table.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/close_position.md, «Close Position»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958953a715)
        """
        return self._call(
            CLOSE_POSITION,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
                "client_order_id": client_order_id,
            },
            timed(options, timeout),
        )

    def resolve_close_position(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Placed[
            orders_models.OrderData
            | orders_models.OpenOrdersDataItem
            | orders_models.OrderHistoryDataItem
            | orders_models.FillsDataItem
        ]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `close_position` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`, then `orders.fills`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CLOSE_POSITION, RESOLVE_CLOSE_POSITION, unknown, wait, timed(options, timeout)
        )

    def leverage(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        position_side: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.LeverageDataItem]:
        """Leverage.

        The leverage in use, and the choices, for one contract or for all.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position, long or short, where the margin is isolated and
                the account in hedge mode. Attested by third parties only: HTX.Net,
                gocryptotrader.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            position_side is in neither the table nor the sample of the edition of this page
                that was seen. Third parties send and read it (JKorf/HTX.Net, gocryptotrader),
                and one that cites a newer edition says that it must be sent for isolated margin
                in hedge mode, long or short, and may be left out otherwise. Whether the account
                is in hedge mode is not part of the call, so nothing is refused here.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            available_lever is typed String in the venue's table; its sample shows a folded list
                of 194 entries whose members cannot be seen, written here as an empty list. Both
                forms must be accepted.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/leverage.md, «Leverage»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959436a93a)
        """
        return self._call(
            LEVERAGE,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
            },
            timed(options, timeout),
        )

    def position_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PositionModeData:
        """Position Mode.

        Whether the account trades in one-way or in hedge mode; placing orders depends on it.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/position_mode.md, «Position Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959442c16b)
        """
        return self._call(
            POSITION_MODE,
            {},
            timed(options, timeout),
        )

    def positions(
        self,
        *,
        contract_code: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PositionsDataItem]:
        """Positions.

        Your open positions, of one contract or of all.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's table lists last_price as always present; its sample shows mark_price in
                its place and no last_price.
            The type of last_price is spelled decima by the venue; it means decimal.
            lever_rate is typed String in the venue's table and shown as a number in its sample;
                created_time and updated_time likewise.
            adl_risk_percent is marked as always present and is null in the sample.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/positions.md, «Positions»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19594266bd8)
        """
        return self._call(
            POSITIONS,
            {
                "contract_code": contract_code,
            },
            timed(options, timeout),
        )

    def set_leverage(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        lever_rate: int,
        position_side: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetLeverageData:
        """Set Leverage.

        Sets the leverage of one contract; it is refused while orders are open.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_set_leverage`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position, long or short, where the margin is isolated and
                the account in hedge mode. Attested by third parties only: HTX.Net,
                gocryptotrader.
            lever_rate: Leverage wanted.

        Raises:
            InvalidRequest: code 1037: Leverage is not valid.
            Rejected: code 1045: Leverage cannot be switched with open orders.
            InvalidRequest: code 1094: Leverage is empty.
            Rejected: code 1095: Leverage cannot be switched now.

        Notes:
            position_side is in neither the table nor the sample of the edition of this page
                that was seen. Third parties send it (JKorf/HTX.Net, gocryptotrader), and one
                that cites a newer edition says that it must be sent for isolated margin in
                hedge mode, long or short, and may be left out otherwise. Whether the account is
                in hedge mode is not part of the call, so nothing is refused here.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue describes this page as a list of leverages, the words of the query on the
                same path; method, table and sample are those of setting it.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/set_leverage.md, «Set Leverage»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959439f997)
        """
        return self._call(
            SET_LEVERAGE,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
                "lever_rate": lever_rate,
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
    ) -> Applied[models.LeverageDataItem] | NotApplied[models.LeverageDataItem] | StillUnknown:
        """What became of a `set_leverage` whose outcome is unknown: asks `positions.leverage`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            SET_LEVERAGE, RESOLVE_SET_LEVERAGE, unknown, wait, timed(options, timeout)
        )

    def set_position_mode(
        self,
        *,
        position_mode: Literal["single_side", "dual_side"],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetPositionModeData:
        """Set Position Mode.

        Switches the account between one-way and hedge mode.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_set_position_mode`.

        Args:
            position_mode: Position mode. single_side: one-way, dual_side: hedge. Allowed
                values: single_side, dual_side.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/set_position_mode.md, «Set Position Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959443cae3)
        """
        return self._call(
            SET_POSITION_MODE,
            {
                "position_mode": position_mode,
            },
            timed(options, timeout),
        )

    def resolve_set_position_mode(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionModeData] | NotApplied[models.PositionModeData] | StillUnknown:
        """What became of a `set_position_mode` whose outcome is unknown: asks
        `positions.position_mode`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            SET_POSITION_MODE, RESOLVE_SET_POSITION_MODE, unknown, wait, timed(options, timeout)
        )


class AsyncPositions(AsyncApi):
    """Positions and leverage"""

    __slots__ = ()

    async def close_all_positions(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CloseAllPositionsDataItem]:
        """Close All Positions.

        Closes every position of the account at the market price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_close_all_positions` reads which
        did. What became of a call with an unknown outcome: ask with
        `resolve_close_all_positions`.

        Raises:
            RateLimited: code 1032: Too many requests.
            InsufficientFunds: code 1048: Not enough to close.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page has an empty table of parameters, and its request example says no.
                So no body is sent here. Third parties send an empty text (the venue's own Go
                SDK), an empty object (sieblyio/htx-api, ccxt) or nothing (gocryptotrader);
                which of them the venue wants is not proven.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each closing went through.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/close_all_positions.md, «Close All Positions»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589572764)
        """
        return await self._call(
            CLOSE_ALL_POSITIONS,
            {},
            timed(options, timeout),
        )

    async def resolve_close_all_positions(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionsDataItem] | StillUnknown:
        """What became of a `close_all_positions` whose outcome is unknown: asks
        `positions.positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CLOSE_ALL_POSITIONS, RESOLVE_CLOSE_ALL_POSITIONS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_close_all_positions(
        self, data: list[models.CloseAllPositionsDataItem]
    ) -> list[
        Accepted[models.CloseAllPositionsDataItem]
        | Refused[models.CloseAllPositionsDataItem]
        | Unclear[models.CloseAllPositionsDataItem]
    ]:
        """What became of each item, by what `close_all_positions` returned: an accepted batch may
        hold items that were refused.
        """
        return outcomes(BATCH_CLOSE_ALL_POSITIONS, data)

    async def close_position(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        position_side: Literal["long", "short", "both"],
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ClosePositionData:
        """Close Position.

        Closes one position at the market price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_close_position`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position: both in one-way mode, long or short in hedge
                mode. Allowed values: long, short, both.
            client_order_id: Your own id for the closing order.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            InsufficientFunds: code 1048: Not enough to close.
            InvalidRequest: code 1065: Client order id is not an integer.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            order_id is in the venue's sample, as a bare number, but not in its table.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/close_position.md, «Close Position»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958953a715)
        """
        return await self._call(
            CLOSE_POSITION,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
                "client_order_id": client_order_id,
            },
            timed(options, timeout),
        )

    async def resolve_close_position(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Placed[
            orders_models.OrderData
            | orders_models.OpenOrdersDataItem
            | orders_models.OrderHistoryDataItem
            | orders_models.FillsDataItem
        ]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `close_position` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`, then `orders.fills`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CLOSE_POSITION, RESOLVE_CLOSE_POSITION, unknown, wait, timed(options, timeout)
        )

    async def leverage(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        position_side: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.LeverageDataItem]:
        """Leverage.

        The leverage in use, and the choices, for one contract or for all.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position, long or short, where the margin is isolated and
                the account in hedge mode. Attested by third parties only: HTX.Net,
                gocryptotrader.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            position_side is in neither the table nor the sample of the edition of this page
                that was seen. Third parties send and read it (JKorf/HTX.Net, gocryptotrader),
                and one that cites a newer edition says that it must be sent for isolated margin
                in hedge mode, long or short, and may be left out otherwise. Whether the account
                is in hedge mode is not part of the call, so nothing is refused here.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            available_lever is typed String in the venue's table; its sample shows a folded list
                of 194 entries whose members cannot be seen, written here as an empty list. Both
                forms must be accepted.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/leverage.md, «Leverage»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959436a93a)
        """
        return await self._call(
            LEVERAGE,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
            },
            timed(options, timeout),
        )

    async def position_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PositionModeData:
        """Position Mode.

        Whether the account trades in one-way or in hedge mode; placing orders depends on it.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/position_mode.md, «Position Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959442c16b)
        """
        return await self._call(
            POSITION_MODE,
            {},
            timed(options, timeout),
        )

    async def positions(
        self,
        *,
        contract_code: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PositionsDataItem]:
        """Positions.

        Your open positions, of one contract or of all.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's table lists last_price as always present; its sample shows mark_price in
                its place and no last_price.
            The type of last_price is spelled decima by the venue; it means decimal.
            lever_rate is typed String in the venue's table and shown as a number in its sample;
                created_time and updated_time likewise.
            adl_risk_percent is marked as always present and is null in the sample.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/positions.md, «Positions»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19594266bd8)
        """
        return await self._call(
            POSITIONS,
            {
                "contract_code": contract_code,
            },
            timed(options, timeout),
        )

    async def set_leverage(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        lever_rate: int,
        position_side: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetLeverageData:
        """Set Leverage.

        Sets the leverage of one contract; it is refused while orders are open.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_set_leverage`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position, long or short, where the margin is isolated and
                the account in hedge mode. Attested by third parties only: HTX.Net,
                gocryptotrader.
            lever_rate: Leverage wanted.

        Raises:
            InvalidRequest: code 1037: Leverage is not valid.
            Rejected: code 1045: Leverage cannot be switched with open orders.
            InvalidRequest: code 1094: Leverage is empty.
            Rejected: code 1095: Leverage cannot be switched now.

        Notes:
            position_side is in neither the table nor the sample of the edition of this page
                that was seen. Third parties send it (JKorf/HTX.Net, gocryptotrader), and one
                that cites a newer edition says that it must be sent for isolated margin in
                hedge mode, long or short, and may be left out otherwise. Whether the account is
                in hedge mode is not part of the call, so nothing is refused here.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue describes this page as a list of leverages, the words of the query on the
                same path; method, table and sample are those of setting it.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/set_leverage.md, «Set Leverage»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959439f997)
        """
        return await self._call(
            SET_LEVERAGE,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
                "lever_rate": lever_rate,
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
    ) -> Applied[models.LeverageDataItem] | NotApplied[models.LeverageDataItem] | StillUnknown:
        """What became of a `set_leverage` whose outcome is unknown: asks `positions.leverage`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            SET_LEVERAGE, RESOLVE_SET_LEVERAGE, unknown, wait, timed(options, timeout)
        )

    async def set_position_mode(
        self,
        *,
        position_mode: Literal["single_side", "dual_side"],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetPositionModeData:
        """Set Position Mode.

        Switches the account between one-way and hedge mode.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_set_position_mode`.

        Args:
            position_mode: Position mode. single_side: one-way, dual_side: hedge. Allowed
                values: single_side, dual_side.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/positions/set_position_mode.md, «Set Position Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1959443cae3)
        """
        return await self._call(
            SET_POSITION_MODE,
            {
                "position_mode": position_mode,
            },
            timed(options, timeout),
        )

    async def resolve_set_position_mode(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionModeData] | NotApplied[models.PositionModeData] | StillUnknown:
        """What became of a `set_position_mode` whose outcome is unknown: asks
        `positions.position_mode`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            SET_POSITION_MODE, RESOLVE_SET_POSITION_MODE, unknown, wait, timed(options, timeout)
        )
