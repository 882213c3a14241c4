# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Constraint, Endpoint, Limit, Parameter
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import Applied, NotApplied, StillUnknown
    from . import models

ALL_POSITIONS: Endpoint[list[models.AllPositionsDataItem]] = Endpoint(
    name="positions.all_positions",
    method="GET",
    path="/v1/perpum/positions/all",
    module=__name__,
    model="AllPositionsResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    limits=(
        Limit(30, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/positions/all_positions.md",
)

RESOLVE_CLOSE_POSITION: Resolution[Applied[models.AllPositionsDataItem] | StillUnknown] = (
    Resolution(
        method="positions.resolve_close_position",
        kind="change",
        queries=(Query("positions.all_positions", lists=True, content=(("id", "id"),)),),
        gone=True,
    )
)

CLOSE_POSITION: Endpoint[models.ClosePositionData] = Endpoint(
    name="positions.close_position",
    method="DELETE",
    path="/v1/perpum/positions",
    module=__name__,
    model="ClosePositionResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(
        Parameter("id", "body", "id<integer>", required=True),
        Parameter("positionType", "body", "string", required=True, argument="position_type"),
        Parameter("closeNum", "body", "number", argument="close_num"),
        Parameter("closeRate", "body", "number", argument="close_rate"),
        Parameter("orderPrice", "body", "number", argument="order_price"),
    ),
    limits=(
        Limit(30, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    ids=("id",),
    resolved_by=RESOLVE_CLOSE_POSITION,
    source="coinw/positions/close_position.md",
)

RESOLVE_CLOSE_POSITIONS: Resolution[Applied[models.PositionsDataItem] | StillUnknown] = Resolution(
    method="positions.resolve_close_positions",
    kind="change",
    queries=(
        Query(
            "positions.positions",
            by=(("instrument", "instrument"),),
            lists=True,
            content=(("instrument", "instrument"),),
        ),
    ),
    gone=True,
)

CLOSE_POSITIONS: Endpoint[models.ClosePositionsResponse] = Endpoint(
    name="positions.close_positions",
    method="DELETE",
    path="/v1/perpum/allpositions",
    module=__name__,
    model="ClosePositionsResponse",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(Parameter("instrument", "body", "string", required=True),),
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    resolved_by=RESOLVE_CLOSE_POSITIONS,
    source="coinw/positions/close_positions.md",
)

LEVERAGE: Endpoint[models.LeverageData] = Endpoint(
    name="positions.leverage",
    method="GET",
    path="/v1/perpum/positions/leverage",
    module=__name__,
    model="LeverageResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("positionId", "query", "id<integer>", argument="position_id"),
        Parameter("orderId", "query", "id<integer>", argument="order_id"),
    ),
    constraints=(Constraint("exactly_one_of", ("positionId", "orderId")),),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    ids=("positionId", "orderId"),
    source="coinw/positions/leverage.md",
)

MARGIN_MODE: Endpoint[models.MarginModeData] = Endpoint(
    name="positions.margin_mode",
    method="GET",
    path="/v1/perpum/positions/type",
    module=__name__,
    model="MarginModeResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/positions/margin_mode.md",
)

POSITION_HISTORY: Endpoint[models.PositionHistoryData] = Endpoint(
    name="positions.position_history",
    method="GET",
    path="/v1/perpum/positions/history",
    module=__name__,
    model="PositionHistoryResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("instrument", "query", "string"),
        Parameter("positionModel", "query", "integer", argument="position_model", choices=(0, 1)),
    ),
    limits=(
        Limit(15, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/positions/position_history.md",
)

POSITIONS: Endpoint[list[models.PositionsDataItem]] = Endpoint(
    name="positions.positions",
    method="GET",
    path="/v1/perpum/positions",
    module=__name__,
    model="PositionsResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("instrument", "query", "string", required=True),
        Parameter("openIds", "query", "id<string>", argument="open_ids"),
    ),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    ids=("openIds",),
    source="coinw/positions/positions.md",
)

RESOLVE_REVERSE_POSITION: Resolution[StillUnknown] = Resolution(
    method="positions.resolve_reverse_position",
    kind="change",
    nothing="no page says by what a reversed position is known",
)

REVERSE_POSITION: Endpoint[models.ReversePositionData] = Endpoint(
    name="positions.reverse_position",
    method="POST",
    path="/v1/perpum/positions/reverse",
    module=__name__,
    model="ReversePositionResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(Parameter("id", "body", "id<integer>", required=True),),
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    ids=("id",),
    resolved_by=RESOLVE_REVERSE_POSITION,
    source="coinw/positions/reverse_position.md",
)

RESOLVE_SET_MARGIN_MODE: Resolution[
    Applied[models.MarginModeData] | NotApplied[models.MarginModeData] | StillUnknown
] = Resolution(
    method="positions.resolve_set_margin_mode",
    kind="change",
    queries=(
        Query(
            "positions.margin_mode",
            values=(
                ("positionModel", "position_model"),
                ("layout", "layout"),
            ),
        ),
    ),
)

SET_MARGIN_MODE: Endpoint[str] = Endpoint(
    name="positions.set_margin_mode",
    method="POST",
    path="/v1/perpum/positions/type",
    module=__name__,
    model="SetMarginModeResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(
        Parameter(
            "positionModel",
            "body",
            "integer",
            required=True,
            argument="position_model",
            choices=(0, 1),
        ),
        Parameter("layout", "body", "integer", required=True),
    ),
    limits=(
        Limit(2, 2.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    resolved_by=RESOLVE_SET_MARGIN_MODE,
    source="coinw/positions/set_margin_mode.md",
)


class Positions(Api):
    """Futures positions"""

    __slots__ = ()

    def all_positions(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.AllPositionsDataItem]:
        """All Positions.

        Lists all open positions.

        Rate limit: 30 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Position ids have 19 digits, more than 2^53: read them without a floating-point
                step.
            One sample row has an orderPrice of 2147483647, which cannot be a price.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/position/get-current-positions.

        Source: coinw/positions/all_positions.md, «All Positions»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            ALL_POSITIONS,
            {},
            timed(options, timeout),
        )

    def close_position(
        self,
        *,
        id: int | str,
        position_type: str,
        close_num: Decimal | int | str | Omit = OMIT,
        close_rate: Decimal | int | str | Omit = OMIT,
        order_price: Decimal | int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ClosePositionData:
        """Close a Position.

        Closes a position, wholly or in part, at market or at a limit price. What is left open
        by leaving a parameter out is not known: say it.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Not checked before sending, as it may not hold for every call: Not together: close_num,
        close_rate.

        Rate limit: 30 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_close_position`.

        Args:
            id: Id of the position.
            position_type: Order type of the closing; seen are execute (market) and plan
                (limit).
            close_num: Quantity to close.
            close_rate: Share to close as a fraction, such as 0.5. Attested by third parties
                only: CoinW.Net.
            order_price: Price of a limit closing.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Which form numbers have on the wire is not proven: CoinW.Net sends all decimals as
                text, its tables call them BigDecimal. Here a number goes out as the sample or
                the table of this page has it.
            CoinW.Net lets positionType be left out; since nothing says what then happens, it is
                asked for here.
            The id comes back as a number here and as a string where an order is placed.
            The parameters travel in a JSON body, although the method is DELETE.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and parameters; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/close-a-position.

        Source: coinw/positions/close_position.md, «Close a Position»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            CLOSE_POSITION,
            {
                "id": id,
                "positionType": position_type,
                "closeNum": close_num,
                "closeRate": close_rate,
                "orderPrice": order_price,
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
    ) -> Applied[models.AllPositionsDataItem] | StillUnknown:
        """What became of a `close_position` whose outcome is unknown: asks
        `positions.all_positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            CLOSE_POSITION, RESOLVE_CLOSE_POSITION, unknown, wait, timed(options, timeout)
        )

    def close_positions(
        self,
        *,
        instrument: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ClosePositionsResponse:
        """Close All Positions of an Instrument.

        Closes all positions of one instrument at market price.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_close_positions`.

        Args:
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's skill file describes the call as one for the specified instrument, and
                its own signing example sends no body at all; what the venue does without an
                instrument is not known, so it is asked for.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close.
            The original was seen in part. The venue's skill file contract/SKILL.md names method
                and path, and lists no parameter; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/close-positions-at-market-price.

        Source: coinw/positions/close_positions.md, «Close All Positions of an Instrument»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            CLOSE_POSITIONS,
            {
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def resolve_close_positions(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionsDataItem] | StillUnknown:
        """What became of a `close_positions` whose outcome is unknown: asks `positions.positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            CLOSE_POSITIONS, RESOLVE_CLOSE_POSITIONS, unknown, wait, timed(options, timeout)
        )

    def leverage(
        self,
        *,
        position_id: int | str | Omit = OMIT,
        order_id: int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.LeverageData:
        """Leverage.

        Returns the leverage of a position or of an unfilled order. Leverage is set with each
        order; no call that sets it is known.

        Exactly one of position_id, order_id must be given.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            position_id: Id of the position.
            order_id: Order id.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/common/get-leverage-information.

        Source: coinw/positions/leverage.md, «Leverage»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            LEVERAGE,
            {
                "positionId": position_id,
                "orderId": order_id,
            },
            timed(options, timeout),
        )

    def margin_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.MarginModeData:
        """Margin Mode.

        Returns the margin mode and how positions of one instrument are laid out.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-margin-mode.

        Source: coinw/positions/margin_mode.md, «Margin Mode»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            MARGIN_MODE,
            {},
            timed(options, timeout),
        )

    def position_history(
        self,
        *,
        instrument: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PositionHistoryData:
        """Position History.

        Lists past positions, by instrument and margin mode where given.

        Rate limit: 15 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            instrument: Base currency, such as BTC.
            position_model: Margin mode. Allowed values: 0: isolated, 1: cross.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Ids are strings here and numbers in the open positions.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/position/get-historical-position-information.

        Source: coinw/positions/position_history.md, «Position History»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            POSITION_HISTORY,
            {
                "instrument": instrument,
                "positionModel": position_model,
            },
            timed(options, timeout),
        )

    def positions(
        self,
        *,
        instrument: str,
        open_ids: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PositionsDataItem]:
        """Positions of One Instrument.

        Lists the open positions of one instrument.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            instrument: Base currency, such as BTC.
            open_ids: Ids of positions. Attested by third parties only: CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Position ids have 19 digits, more than 2^53: read them without a floating-point
                step.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/position/get-current-position-information.

        Source: coinw/positions/positions.md, «Positions of One Instrument»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            POSITIONS,
            {
                "instrument": instrument,
                "openIds": open_ids,
            },
            timed(options, timeout),
        )

    def reverse_position(
        self,
        *,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ReversePositionData:
        """Reverse a Position.

        Closes a position and opens one of the same size in the other direction.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Nothing can be asked about a call with an unknown outcome. no page says by what a
        reversed position is known.

        Args:
            id: Id of the position.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and id; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/reverse-a-position.

        Source: coinw/positions/reverse_position.md, «Reverse a Position»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            REVERSE_POSITION,
            {
                "id": id,
            },
            timed(options, timeout),
        )

    def resolve_reverse_position(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> StillUnknown:
        """What became of a `reverse_position` whose outcome is unknown: nothing can be asked. no
        page says by what a reversed position is known.
        """
        return self._resolve(
            REVERSE_POSITION, RESOLVE_REVERSE_POSITION, unknown, wait, timed(options, timeout)
        )

    def set_margin_mode(
        self,
        *,
        position_model: Literal[0, 1],
        layout: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> str:
        """Set Margin Mode.

        Sets the margin mode and the layout of positions. There must be no open orders.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 2 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_set_margin_mode`.

        Args:
            position_model: Margin mode, attested by the venue's skill file. Allowed values: 0:
                isolated, 1: cross.
            layout: Layout: 0 is merged positions, 1 is split positions.

        Raises:
            Rejected: code 9050: The margin mode cannot be changed for existing orders.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a string here and an object in the query.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and parameters; it points to
                https://www.coinw.com/api-doc/futures-trading/assets/set-margin-mode.

        Source: coinw/positions/set_margin_mode.md, «Set Margin Mode»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            SET_MARGIN_MODE,
            {
                "positionModel": position_model,
                "layout": layout,
            },
            timed(options, timeout),
        )

    def resolve_set_margin_mode(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.MarginModeData] | NotApplied[models.MarginModeData] | StillUnknown:
        """What became of a `set_margin_mode` whose outcome is unknown: asks
        `positions.margin_mode`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            SET_MARGIN_MODE, RESOLVE_SET_MARGIN_MODE, unknown, wait, timed(options, timeout)
        )


class AsyncPositions(AsyncApi):
    """Futures positions"""

    __slots__ = ()

    async def all_positions(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.AllPositionsDataItem]:
        """All Positions.

        Lists all open positions.

        Rate limit: 30 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Position ids have 19 digits, more than 2^53: read them without a floating-point
                step.
            One sample row has an orderPrice of 2147483647, which cannot be a price.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/position/get-current-positions.

        Source: coinw/positions/all_positions.md, «All Positions»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            ALL_POSITIONS,
            {},
            timed(options, timeout),
        )

    async def close_position(
        self,
        *,
        id: int | str,
        position_type: str,
        close_num: Decimal | int | str | Omit = OMIT,
        close_rate: Decimal | int | str | Omit = OMIT,
        order_price: Decimal | int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ClosePositionData:
        """Close a Position.

        Closes a position, wholly or in part, at market or at a limit price. What is left open
        by leaving a parameter out is not known: say it.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Not checked before sending, as it may not hold for every call: Not together: close_num,
        close_rate.

        Rate limit: 30 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_close_position`.

        Args:
            id: Id of the position.
            position_type: Order type of the closing; seen are execute (market) and plan
                (limit).
            close_num: Quantity to close.
            close_rate: Share to close as a fraction, such as 0.5. Attested by third parties
                only: CoinW.Net.
            order_price: Price of a limit closing.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Which form numbers have on the wire is not proven: CoinW.Net sends all decimals as
                text, its tables call them BigDecimal. Here a number goes out as the sample or
                the table of this page has it.
            CoinW.Net lets positionType be left out; since nothing says what then happens, it is
                asked for here.
            The id comes back as a number here and as a string where an order is placed.
            The parameters travel in a JSON body, although the method is DELETE.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and parameters; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/close-a-position.

        Source: coinw/positions/close_position.md, «Close a Position»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            CLOSE_POSITION,
            {
                "id": id,
                "positionType": position_type,
                "closeNum": close_num,
                "closeRate": close_rate,
                "orderPrice": order_price,
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
    ) -> Applied[models.AllPositionsDataItem] | StillUnknown:
        """What became of a `close_position` whose outcome is unknown: asks
        `positions.all_positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            CLOSE_POSITION, RESOLVE_CLOSE_POSITION, unknown, wait, timed(options, timeout)
        )

    async def close_positions(
        self,
        *,
        instrument: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ClosePositionsResponse:
        """Close All Positions of an Instrument.

        Closes all positions of one instrument at market price.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_close_positions`.

        Args:
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's skill file describes the call as one for the specified instrument, and
                its own signing example sends no body at all; what the venue does without an
                instrument is not known, so it is asked for.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close.
            The original was seen in part. The venue's skill file contract/SKILL.md names method
                and path, and lists no parameter; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/close-positions-at-market-price.

        Source: coinw/positions/close_positions.md, «Close All Positions of an Instrument»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            CLOSE_POSITIONS,
            {
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    async def resolve_close_positions(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.PositionsDataItem] | StillUnknown:
        """What became of a `close_positions` whose outcome is unknown: asks `positions.positions`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            CLOSE_POSITIONS, RESOLVE_CLOSE_POSITIONS, unknown, wait, timed(options, timeout)
        )

    async def leverage(
        self,
        *,
        position_id: int | str | Omit = OMIT,
        order_id: int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.LeverageData:
        """Leverage.

        Returns the leverage of a position or of an unfilled order. Leverage is set with each
        order; no call that sets it is known.

        Exactly one of position_id, order_id must be given.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            position_id: Id of the position.
            order_id: Order id.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/common/get-leverage-information.

        Source: coinw/positions/leverage.md, «Leverage»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            LEVERAGE,
            {
                "positionId": position_id,
                "orderId": order_id,
            },
            timed(options, timeout),
        )

    async def margin_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.MarginModeData:
        """Margin Mode.

        Returns the margin mode and how positions of one instrument are laid out.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-margin-mode.

        Source: coinw/positions/margin_mode.md, «Margin Mode»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            MARGIN_MODE,
            {},
            timed(options, timeout),
        )

    async def position_history(
        self,
        *,
        instrument: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PositionHistoryData:
        """Position History.

        Lists past positions, by instrument and margin mode where given.

        Rate limit: 15 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            instrument: Base currency, such as BTC.
            position_model: Margin mode. Allowed values: 0: isolated, 1: cross.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Ids are strings here and numbers in the open positions.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/position/get-historical-position-information.

        Source: coinw/positions/position_history.md, «Position History»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            POSITION_HISTORY,
            {
                "instrument": instrument,
                "positionModel": position_model,
            },
            timed(options, timeout),
        )

    async def positions(
        self,
        *,
        instrument: str,
        open_ids: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PositionsDataItem]:
        """Positions of One Instrument.

        Lists the open positions of one instrument.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            instrument: Base currency, such as BTC.
            open_ids: Ids of positions. Attested by third parties only: CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            Position ids have 19 digits, more than 2^53: read them without a floating-point
                step.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/position/get-current-position-information.

        Source: coinw/positions/positions.md, «Positions of One Instrument»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            POSITIONS,
            {
                "instrument": instrument,
                "openIds": open_ids,
            },
            timed(options, timeout),
        )

    async def reverse_position(
        self,
        *,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ReversePositionData:
        """Reverse a Position.

        Closes a position and opens one of the same size in the other direction.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Nothing can be asked about a call with an unknown outcome. no page says by what a
        reversed position is known.

        Args:
            id: Id of the position.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and id; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/reverse-a-position.

        Source: coinw/positions/reverse_position.md, «Reverse a Position»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            REVERSE_POSITION,
            {
                "id": id,
            },
            timed(options, timeout),
        )

    async def resolve_reverse_position(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> StillUnknown:
        """What became of a `reverse_position` whose outcome is unknown: nothing can be asked. no
        page says by what a reversed position is known.
        """
        return await self._resolve(
            REVERSE_POSITION, RESOLVE_REVERSE_POSITION, unknown, wait, timed(options, timeout)
        )

    async def set_margin_mode(
        self,
        *,
        position_model: Literal[0, 1],
        layout: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> str:
        """Set Margin Mode.

        Sets the margin mode and the layout of positions. There must be no open orders.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 2 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_set_margin_mode`.

        Args:
            position_model: Margin mode, attested by the venue's skill file. Allowed values: 0:
                isolated, 1: cross.
            layout: Layout: 0 is merged positions, 1 is split positions.

        Raises:
            Rejected: code 9050: The margin mode cannot be changed for existing orders.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            data is a string here and an object in the query.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and parameters; it points to
                https://www.coinw.com/api-doc/futures-trading/assets/set-margin-mode.

        Source: coinw/positions/set_margin_mode.md, «Set Margin Mode»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            SET_MARGIN_MODE,
            {
                "positionModel": position_model,
                "layout": layout,
            },
            timed(options, timeout),
        )

    async def resolve_set_margin_mode(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.MarginModeData] | NotApplied[models.MarginModeData] | StillUnknown:
        """What became of a `set_margin_mode` whose outcome is unknown: asks
        `positions.margin_mode`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            SET_MARGIN_MODE, RESOLVE_SET_MARGIN_MODE, unknown, wait, timed(options, timeout)
        )
