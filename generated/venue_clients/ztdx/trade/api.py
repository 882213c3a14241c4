# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Orders and trades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Constraint, Endpoint, Limit, Parameter, Weight
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import (
        Applied,
        Cancelled,
        NotApplied,
        NotCancelled,
        NotPlaced,
        Placed,
        StillUnknown,
    )
    from . import models

RESOLVE_CANCEL_ALL_ORDERS: Resolution[Cancelled[models.OpenOrdersItem] | StillUnknown] = Resolution(
    method="trade.resolve_cancel_all_orders",
    kind="cancel",
    queries=(
        Query(
            "trade.open_orders",
            by=(("symbol", "symbol"),),
            lists=True,
            content=(("symbol", "symbol"),),
            state="status",
            shows=("open",),
            remembers=float("inf"),
        ),
    ),
    gone=True,
    states=(
        ("NEW", "open"),
        ("PARTIALLY_FILLED", "open"),
        ("FILLED", "filled"),
        ("CANCELED", "cancelled"),
        ("REJECTED", "ended"),
        ("EXPIRED", "ended"),
    ),
    window=61.0,
)

CANCEL_ALL_ORDERS: Endpoint[models.CancelAllOrdersResponse] = Endpoint(
    name="trade.cancel_all_orders",
    method="DELETE",
    path="/fapi/v1/allOpenOrders",
    module=__name__,
    model="CancelAllOrdersResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(Parameter("symbol", "query", "string", required=True),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True),),
    cancels=True,
    resolved_by=RESOLVE_CANCEL_ALL_ORDERS,
    source="ztdx/trade/cancel_all_orders.md",
)

RESOLVE_CANCEL_ORDER: Resolution[
    Cancelled[models.OrderResponse | models.OrderHistoryItem]
    | NotCancelled[models.OrderResponse | models.OrderHistoryItem]
    | StillUnknown
] = Resolution(
    method="trade.resolve_cancel_order",
    kind="cancel",
    queries=(
        Query(
            "trade.order",
            by=(
                ("symbol", "symbol"),
                ("orderId", "orderId"),
                ("origClientOrderId", "origClientOrderId"),
            ),
            ids=(
                ("orderId", "order_id"),
                ("origClientOrderId", "client_order_id"),
            ),
            content=(("symbol", "symbol"),),
            state="status",
            shows=("open", "filled", "cancelled"),
            absent=("-2013",),
        ),
        Query(
            "trade.order_history",
            by=(("symbol", "symbol"),),
            lists=True,
            ids=(
                ("orderId", "order_id"),
                ("origClientOrderId", "client_order_id"),
            ),
            content=(("symbol", "symbol"),),
            state="status",
            shows=("open", "filled", "cancelled"),
            most=500,
        ),
    ),
    ids=("orderId", "origClientOrderId"),
    states=(
        ("NEW", "open"),
        ("PARTIALLY_FILLED", "open"),
        ("FILLED", "filled"),
        ("CANCELED", "cancelled"),
        ("REJECTED", "ended"),
        ("EXPIRED", "ended"),
    ),
    window=61.0,
)

CANCEL_ORDER: Endpoint[models.CancelOrderResponse] = Endpoint(
    name="trade.cancel_order",
    method="DELETE",
    path="/fapi/v1/order",
    module=__name__,
    model="CancelOrderResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("orderId", "query", "integer|string", argument="order_id"),
        Parameter("origClientOrderId", "query", "id<string>", argument="orig_client_order_id"),
    ),
    constraints=(Constraint("at_least_one_of", ("orderId", "origClientOrderId")),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True),),
    cancels=True,
    ids=("orderId", "origClientOrderId"),
    resolved_by=RESOLVE_CANCEL_ORDER,
    source="ztdx/trade/cancel_order.txt",
)

RESOLVE_CANCEL_ORDERS: Resolution[
    list[
        Cancelled[models.OrderResponse | models.OrderHistoryItem]
        | NotCancelled[models.OrderResponse | models.OrderHistoryItem]
        | StillUnknown
    ]
] = Resolution(
    method="trade.resolve_cancel_orders",
    kind="cancel",
    queries=(
        Query(
            "trade.order",
            by=(
                ("symbol", "symbol"),
                ("orderId", "orderIdList"),
                ("origClientOrderId", "origClientOrderIdList"),
            ),
            ids=(
                ("orderIdList", "order_id"),
                ("origClientOrderIdList", "client_order_id"),
            ),
            content=(("symbol", "symbol"),),
            state="status",
            shows=("open", "filled", "cancelled"),
            absent=("-2013",),
        ),
        Query(
            "trade.order_history",
            by=(("symbol", "symbol"),),
            lists=True,
            ids=(
                ("orderIdList", "order_id"),
                ("origClientOrderIdList", "client_order_id"),
            ),
            content=(("symbol", "symbol"),),
            state="status",
            shows=("open", "filled", "cancelled"),
            most=500,
        ),
    ),
    ids=("orderIdList", "origClientOrderIdList"),
    each=("orderIdList", "origClientOrderIdList"),
    states=(
        ("NEW", "open"),
        ("PARTIALLY_FILLED", "open"),
        ("FILLED", "filled"),
        ("CANCELED", "cancelled"),
        ("REJECTED", "ended"),
        ("EXPIRED", "ended"),
    ),
    window=61.0,
)

CANCEL_ORDERS: Endpoint[list[models.CancelOrdersItem]] = Endpoint(
    name="trade.cancel_orders",
    method="DELETE",
    path="/fapi/v1/batchOrders",
    module=__name__,
    model="CancelOrdersResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("orderIdList", "query", "array<any>", style="json", argument="order_id_list"),
        Parameter(
            "origClientOrderIdList",
            "query",
            "array<any>",
            style="json",
            argument="orig_client_order_id_list",
        ),
    ),
    constraints=(
        Constraint("at_least_one_of", ("orderIdList", "origClientOrderIdList")),
        Constraint("max_items", ("orderIdList",), limit=10),
        Constraint("max_items", ("origClientOrderIdList",), limit=10),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True),),
    cancels=True,
    ids=("orderIdList", "origClientOrderIdList"),
    resolved_by=RESOLVE_CANCEL_ORDERS,
    source="ztdx/trade/cancel_orders.md",
)

FILLS: Endpoint[list[models.FillsItem]] = Endpoint(
    name="trade.fills",
    method="GET",
    path="/fapi/v1/userTrades",
    module=__name__,
    model="FillsResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("orderId", "query", "integer|string", argument="order_id"),
        Parameter("startTime", "query", "integer", argument="start_time", unit="ms"),
        Parameter("endTime", "query", "integer", argument="end_time", unit="ms"),
        Parameter("fromId", "query", "id<string>", argument="from_id"),
        Parameter("limit", "query", "integer"),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    ids=("orderId", "fromId"),
    source="ztdx/trade/fills.md",
)

RESOLVE_MODIFY_ORDER: Resolution[
    Applied[models.OrderResponse] | NotApplied[models.OrderResponse] | StillUnknown
] = Resolution(
    method="trade.resolve_modify_order",
    kind="change",
    queries=(
        Query(
            "trade.order",
            by=(
                ("symbol", "symbol"),
                ("orderId", "orderId"),
                ("origClientOrderId", "origClientOrderId"),
            ),
            ids=(
                ("symbol", "symbol"),
                ("orderId", "order_id"),
                ("origClientOrderId", "client_order_id"),
            ),
            values=(
                ("quantity", "orig_qty"),
                ("price", "price"),
            ),
        ),
    ),
    window=61.0,
)

MODIFY_ORDER: Endpoint[models.ModifyOrderResponse] = Endpoint(
    name="trade.modify_order",
    method="PUT",
    path="/fapi/v1/order",
    module=__name__,
    model="ModifyOrderResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    body="json",
    parameters=(
        Parameter("symbol", "body", "string", required=True),
        Parameter("orderId", "body", "id<string>", argument="order_id"),
        Parameter("origClientOrderId", "body", "id<string>", argument="orig_client_order_id"),
        Parameter("side", "body", "string"),
        Parameter("quantity", "body", "decimal", required=True),
        Parameter("price", "body", "decimal", required=True),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    ids=("orderId", "origClientOrderId"),
    resolved_by=RESOLVE_MODIFY_ORDER,
    source="ztdx/trade/modify_order.md",
)

OPEN_ORDER: Endpoint[models.OpenOrderResponse] = Endpoint(
    name="trade.open_order",
    method="GET",
    path="/fapi/v1/openOrder",
    module=__name__,
    model="OpenOrderResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("orderId", "query", "integer|string", argument="order_id"),
        Parameter("origClientOrderId", "query", "id<string>", argument="orig_client_order_id"),
    ),
    constraints=(Constraint("at_least_one_of", ("orderId", "origClientOrderId")),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    ids=("orderId", "origClientOrderId"),
    source="ztdx/trade/open_order.md",
)

OPEN_ORDERS: Endpoint[list[models.OpenOrdersItem]] = Endpoint(
    name="trade.open_orders",
    method="GET",
    path="/fapi/v1/openOrders",
    module=__name__,
    model="OpenOrdersResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(Parameter("symbol", "query", "string"),),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    weight=Weight("symbol", absent=40, given=1),
    changes_state=False,
    source="ztdx/trade/open_orders.md",
)

ORDER: Endpoint[models.OrderResponse] = Endpoint(
    name="trade.order",
    method="GET",
    path="/fapi/v1/order",
    module=__name__,
    model="OrderResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("orderId", "query", "integer|string", argument="order_id"),
        Parameter("origClientOrderId", "query", "id<string>", argument="orig_client_order_id"),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    ids=("orderId", "origClientOrderId"),
    source="ztdx/trade/order.md",
)

ORDER_HISTORY: Endpoint[list[models.OrderHistoryItem]] = Endpoint(
    name="trade.order_history",
    method="GET",
    path="/fapi/v1/allOrders",
    module=__name__,
    model="OrderHistoryResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("symbol", "query", "string", required=True),
        Parameter("orderId", "query", "integer|string", argument="order_id"),
        Parameter("startTime", "query", "integer", argument="start_time", unit="ms"),
        Parameter("endTime", "query", "integer", argument="end_time", unit="ms"),
        Parameter("limit", "query", "integer"),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    ids=("orderId",),
    source="ztdx/trade/order_history.md",
)

RESOLVE_PLACE_ORDER: Resolution[
    Placed[models.OrderResponse | models.OpenOrdersItem | models.OrderHistoryItem]
    | NotPlaced
    | StillUnknown
] = Resolution(
    method="trade.resolve_place_order",
    kind="order",
    queries=(
        Query(
            "trade.order",
            by=(
                ("symbol", "symbol"),
                ("origClientOrderId", "newClientOrderId"),
            ),
            ids=(("newClientOrderId", "client_order_id"),),
            content=(
                ("symbol", "symbol"),
                ("side", "side"),
                ("quantity", "orig_qty"),
            ),
            state="status",
            shows=("open", "filled", "cancelled"),
            absent=("-2013",),
        ),
        Query(
            "trade.open_orders",
            by=(("symbol", "symbol"),),
            lists=True,
            ids=(("newClientOrderId", "client_order_id"),),
            content=(
                ("symbol", "symbol"),
                ("side", "side"),
                ("quantity", "orig_qty"),
            ),
            state="status",
            shows=("open",),
            remembers=float("inf"),
        ),
        Query(
            "trade.order_history",
            by=(("symbol", "symbol"),),
            lists=True,
            ids=(("newClientOrderId", "client_order_id"),),
            content=(
                ("symbol", "symbol"),
                ("side", "side"),
                ("quantity", "orig_qty"),
            ),
            state="status",
            shows=("open", "filled", "cancelled"),
            most=500,
        ),
    ),
    ids=("newClientOrderId",),
    window=61.0,
)

PLACE_ORDER: Endpoint[models.PlaceOrderResponse] = Endpoint(
    name="trade.place_order",
    method="POST",
    path="/fapi/v1/order",
    module=__name__,
    model="PlaceOrderResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    body="json",
    parameters=(
        Parameter("symbol", "body", "string", required=True),
        Parameter("side", "body", "string", required=True, choices=("BUY", "SELL")),
        Parameter(
            "positionSide",
            "body",
            "string",
            argument="position_side",
            choices=("BOTH", "LONG", "SHORT"),
        ),
        Parameter(
            "type",
            "body",
            "string",
            required=True,
            choices=(
                "LIMIT",
                "MARKET",
                "STOP",
                "TAKE_PROFIT",
                "STOP_MARKET",
                "TAKE_PROFIT_MARKET",
                "TRAILING_STOP_MARKET",
                "STOP_LIMIT",
                "TAKE_PROFIT_LIMIT",
            ),
        ),
        Parameter("reduceOnly", "body", "boolean|string", argument="reduce_only"),
        Parameter("quantity", "body", "decimal"),
        Parameter("price", "body", "decimal"),
        Parameter("newClientOrderId", "body", "id<string>", argument="new_client_order_id"),
        Parameter("stopPrice", "body", "decimal", argument="stop_price"),
        Parameter("activationPrice", "body", "decimal", argument="activation_price"),
        Parameter("callbackRate", "body", "decimal", argument="callback_rate"),
        Parameter(
            "timeInForce",
            "body",
            "string",
            argument="time_in_force",
            choices=("GTC", "IOC", "FOK", "GTX"),
        ),
        Parameter("workingType", "body", "string", argument="working_type"),
    ),
    limits=(
        Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),
        Limit(1200, 60.0, "orders"),
    ),
    weight=0,
    ids=("newClientOrderId",),
    resolved_by=RESOLVE_PLACE_ORDER,
    source="ztdx/trade/place_order.md",
)

TEST_ORDER: Endpoint[dict[str, Any]] = Endpoint(
    name="trade.test_order",
    method="POST",
    path="/fapi/v1/order/test",
    module=__name__,
    model="TestOrderResponse",
    envelope="bare",
    private=True,
    recipe="hmac",
    body="json",
    parameters=(
        Parameter("symbol", "body", "string", required=True),
        Parameter("side", "body", "string", required=True),
        Parameter("positionSide", "body", "string", argument="position_side"),
        Parameter("type", "body", "string", required=True),
        Parameter("reduceOnly", "body", "boolean|string", argument="reduce_only"),
        Parameter("quantity", "body", "decimal"),
        Parameter("price", "body", "decimal"),
        Parameter("newClientOrderId", "body", "id<string>", argument="new_client_order_id"),
        Parameter("stopPrice", "body", "decimal", argument="stop_price"),
        Parameter("activationPrice", "body", "decimal", argument="activation_price"),
        Parameter("callbackRate", "body", "decimal", argument="callback_rate"),
        Parameter("timeInForce", "body", "string", argument="time_in_force"),
        Parameter("workingType", "body", "string", argument="working_type"),
    ),
    limits=(Limit(2400, 60.0, "weight", weighted=True, by_address=True, reserved=240),),
    changes_state=False,
    ids=("newClientOrderId",),
    source="ztdx/trade/test_order.md",
)


class Trade(Api):
    """Orders and trades"""

    __slots__ = ()

    def cancel_all_orders(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelAllOrdersResponse:
        """Cancel All Orders of a Trading Pair.

        Cancels all open orders of one trading pair.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        What became of a call with an unknown outcome: ask with `resolve_cancel_all_orders`.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            This call answers with code and msg on success too; 200 is success.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/cancel_all_orders.md, «Cancel All Orders of a Trading Pair»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            CANCEL_ALL_ORDERS,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    def resolve_cancel_all_orders(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Cancelled[models.OpenOrdersItem] | StillUnknown:
        """What became of a `cancel_all_orders` whose outcome is unknown: asks `trade.open_orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ALL_ORDERS, RESOLVE_CANCEL_ALL_ORDERS, unknown, wait, timed(options, timeout)
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel Order.

        Cancel an active order.

        At least one of order_id, orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            symbol: Trading pair.
            order_id: System order ID.
            orig_client_order_id: User-defined order ID.

        Notes:
            Cancelling a parent order cascade-cancels its TP/SL trigger orders (trigger_orders).
                The trigger orders' rows transition to cancelled in the same transaction.
            Frozen margin attributable to the cancelled order is released to available_balance.
            Cancelling a trigger_order directly via this endpoint is also supported — pass the
                trigger order's orderId. The four possible failure modes (already triggered,
                already cancelled, parent position closed, not owned by caller) are surfaced
                through distinct error codes so frontends can render appropriate messages.

        Source: ztdx/trade/cancel_order.txt, «Cancel Order»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            timed(options, timeout),
        )

    def resolve_cancel_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Cancelled[models.OrderResponse | models.OrderHistoryItem]
        | NotCancelled[models.OrderResponse | models.OrderHistoryItem]
        | StillUnknown
    ):
        """What became of a `cancel_order` whose outcome is unknown: asks `trade.order`, then
        `trade.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `orderId` or `origClientOrderId`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    def cancel_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[object] | Omit = OMIT,
        orig_client_order_id_list: Sequence[object] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelOrdersItem]:
        """Cancel Several Orders.

        Cancels several orders of one trading pair by their ids. Orders that have ended already
        are passed over without an error.

        At least one of order_id_list, orig_client_order_id_list must be given.

        order_id_list holds at most 10 items.

        orig_client_order_id_list holds at most 10 items.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        What became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id_list: Order ids as a JSON array, as in the request example.
            orig_client_order_id_list: The caller's own ids of the orders as a JSON array.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            The venue's page says that orders already ended appear with their final status; a
                third party's server leaves them out.
            The same server takes a list of UUID strings and does not know
                origClientOrderIdList.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. All but a few lines.

        Source: ztdx/trade/cancel_orders.md, «Cancel Several Orders»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/batch-cancel-orders)
        """
        return self._call(
            CANCEL_ORDERS,
            {
                "symbol": symbol,
                "orderIdList": order_id_list,
                "origClientOrderIdList": orig_client_order_id_list,
            },
            timed(options, timeout),
        )

    def resolve_cancel_orders(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[
        Cancelled[models.OrderResponse | models.OrderHistoryItem]
        | NotCancelled[models.OrderResponse | models.OrderHistoryItem]
        | StillUnknown
    ]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `trade.order`, then
        `trade.order_history`. Gives one verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `orderIdList` or `origClientOrderIdList`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ORDERS, RESOLVE_CANCEL_ORDERS, unknown, wait, timed(options, timeout)
        )

    def fills(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        from_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.FillsItem]:
        """Own Trades.

        Lists the caller's own trades of one trading pair.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id.
            start_time: Start of the time range, milliseconds. Written as milliseconds since
                1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            from_id: Trade id to start from.
            limit: Number of trades; the server sends 500 without it and 1000 at the most.

        Notes:
            The server lists the newest first; the venue's general page says that lists are
                sorted oldest first.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/fills.md, «Own Trades»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            FILLS,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "fromId": from_id,
                "limit": limit,
            },
            timed(options, timeout),
        )

    def modify_order(
        self,
        *,
        symbol: str,
        quantity: Decimal | int | str,
        price: Decimal | int | str,
        order_id: str | int | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        side: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ModifyOrderResponse:
        """Modify an Order.

        Changes quantity and price of an open order.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Not checked before sending, as it may not hold for every call: At least one of order_id,
        orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP.

        What became of a call with an unknown outcome: ask with `resolve_modify_order`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id.
            orig_client_order_id: The caller's own id of the order.
            side: Side, as in placing an order.
            quantity: New quantity.
            price: New price.

        Notes:
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. In the body of this call that server takes a text alone, so an id is sent
                as text; that the live service does the same is not proven.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/modify_order.md, «Modify an Order»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            MODIFY_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
                "side": side,
                "quantity": quantity,
                "price": price,
            },
            timed(options, timeout),
        )

    def resolve_modify_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.OrderResponse] | NotApplied[models.OrderResponse] | StillUnknown:
        """What became of a `modify_order` whose outcome is unknown: asks `trade.order`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            MODIFY_ORDER, RESOLVE_MODIFY_ORDER, unknown, wait, timed(options, timeout)
        )

    def open_order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OpenOrderResponse:
        """Query an Open Order.

        Returns one open order by its id or by the caller's own id.

        At least one of order_id, orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id; the venue's tables say LONG, its live responses carry UUID
                strings.
            orig_client_order_id: The caller's own id of the order.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            An order that has ended is refused with -2013 by a third party's server.
            The venue's sample has no origType, workingType and priceProtect, which the other
                order calls return.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.

        Source: ztdx/trade/open_order.md, «Query an Open Order»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/query-open-order)
        """
        return self._call(
            OPEN_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            timed(options, timeout),
        )

    def open_orders(
        self,
        *,
        symbol: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersItem]:
        """Open Orders.

        Lists open orders of one trading pair, or of all of them where no trading pair is sent.

        Rate limit: 2400 requests in 60 s per IP. Weight: {"for a single symbol": 1, "for all
        symbols": 40}.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            The two rows come from the page's two samples: the first has an integer id, the
                second, a live one, a UUID string; its times were cut off and are made up.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. All but a few lines.

        Source: ztdx/trade/open_orders.md, «Open Orders»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/open-orders)
        """
        return self._call(
            OPEN_ORDERS,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    def order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderResponse:
        """Query an Order.

        Returns one order, open or ended, by its id or by the caller's own id.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Not checked before sending, as it may not hold for every call: At least one of order_id,
        orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id; the venue's tables say LONG, its live responses carry UUID
                strings.
            orig_client_order_id: The caller's own id of the order.

        Raises:
            NotFound: HTTP 404, code -2013: The order does not exist.

        Notes:
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/order.md, «Query an Order»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            timed(options, timeout),
        )

    def order_history(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrderHistoryItem]:
        """Order History.

        Lists orders of one trading pair, open and ended.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id to start from; the server ignores it.
            start_time: Start of the time range, milliseconds; the server ignores it. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds; the server ignores it. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            limit: Number of orders; the server sends 500 without it and 1000 at the most.

        Notes:
            The server lists the newest first; the venue's general page says that lists are
                sorted oldest first.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/order_history.md, «Order History»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            ORDER_HISTORY,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            timed(options, timeout),
        )

    def place_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT",
            "MARKET",
            "STOP",
            "TAKE_PROFIT",
            "STOP_MARKET",
            "TAKE_PROFIT_MARKET",
            "TRAILING_STOP_MARKET",
            "STOP_LIMIT",
            "TAKE_PROFIT_LIMIT",
        ],
        position_side: Literal["BOTH", "LONG", "SHORT"] | Omit = OMIT,
        reduce_only: bool | str | Omit = OMIT,
        quantity: Decimal | int | str | Omit = OMIT,
        price: Decimal | int | str | Omit = OMIT,
        new_client_order_id: str | int | Omit = OMIT,
        stop_price: Decimal | int | str | Omit = OMIT,
        activation_price: Decimal | int | str | Omit = OMIT,
        callback_rate: Decimal | int | str | Omit = OMIT,
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX"] | Omit = OMIT,
        working_type: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderResponse:
        """Place an Order.

        Places one order. Positions are one-way: an order adds to the position of its side or
        reduces the other.

        Rate limit: 2400 requests in 60 s per IP; 1200 requests in 60 s per user. Weight: 0.

        What became of a call with an unknown outcome: ask with `resolve_place_order`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Side. Allowed values: BUY, SELL.
            position_side: Position side. Allowed values: BOTH, LONG, SHORT. Of these only BOTH
                is supported so far.
            type: Order type. Allowed values: LIMIT, MARKET, STOP, TAKE_PROFIT, STOP_MARKET,
                TAKE_PROFIT_MARKET, TRAILING_STOP_MARKET, STOP_LIMIT, TAKE_PROFIT_LIMIT. The
                last two are other names of STOP and TAKE_PROFIT.
            reduce_only: Whether the order may only reduce a position: true, false, or these as
                text.
            quantity: Quantity, rounded down by the venue to the lot size. Always say it: the
                venue's table does not require it, a third party's server refuses an order
                without it.
            price: Price.
            new_client_order_id: The caller's own id of the order, given back by the queries.
            stop_price: Trigger price.
            activation_price: Activation price, for trailing stop orders only.
            callback_rate: Callback rate, for trailing stop orders only.
            time_in_force: Time in force. Allowed values: GTC, IOC, FOK, GTX. GTX is post-only.
            working_type: Price that triggers. Attested by third parties only:
                Riabow-dex-backend. Seen is CONTRACT_PRICE.

        Raises:
            InvalidRequest: code -1013: Filter failure: LOT_SIZE, MIN_NOTIONAL or MAX_NOTIONAL.
            AuthenticationError: code -1021: INVALID_TIMESTAMP.
            Rejected: code -2010: The post-only order would cross.
            Rejected: code -2021: The order would trigger at once.

        Notes:
            The call has no weight but counts as an order; the limit of orders stands in the
                exchange information.
            Where the parameters go: the venue's general page says query or form, its Python
                sample for leverage sends a JSON body with the timestamp in the query, its cURL
                sample puts all into the query. A JSON body with the timestamp in the query is
                sent here, which a third party's server takes as the only form.
            No default of timeInForce was seen in the venue's page: say it.
            A third party's server refuses LIMIT, STOP, TAKE_PROFIT and GTX orders that carry no
                price, trigger orders that carry no stopPrice, all orders that carry no quantity
                (-1102), and trailing stop orders altogether (-1130).
            By the same server the caller's own id has 1 to 36 letters, digits, dots, hyphens
                and underscores and must be unique among active orders (-2014); the venue's page
                says neither.
            The request says activationPrice and callbackRate, the response activatePrice and
                priceRate.
            Orders that only reduce a position pass the MIN_NOTIONAL filter; LOT_SIZE and
                MAX_NOTIONAL hold for them too.
            The connector treats HTTP 503 on this call as an unknown outcome: query the order
                before placing it again.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. The end of the table of parameters and the response
                were not seen; third parties attest workingType and the response
                (Riabow-dex-backend).

        Source: ztdx/trade/place_order.md, «Place an Order»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/new-order)
        """
        return self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "positionSide": position_side,
                "type": type,
                "reduceOnly": reduce_only,
                "quantity": quantity,
                "price": price,
                "newClientOrderId": new_client_order_id,
                "stopPrice": stop_price,
                "activationPrice": activation_price,
                "callbackRate": callback_rate,
                "timeInForce": time_in_force,
                "workingType": working_type,
            },
            timed(options, timeout),
        )

    def resolve_place_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Placed[models.OrderResponse | models.OpenOrdersItem | models.OrderHistoryItem]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `place_order` whose outcome is unknown: asks `trade.order`, then
        `trade.open_orders`, then `trade.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `newClientOrderId`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )

    def test_order(
        self,
        *,
        symbol: str,
        side: str,
        type: str,
        position_side: str | Omit = OMIT,
        reduce_only: bool | str | Omit = OMIT,
        quantity: Decimal | int | str | Omit = OMIT,
        price: Decimal | int | str | Omit = OMIT,
        new_client_order_id: str | int | Omit = OMIT,
        stop_price: Decimal | int | str | Omit = OMIT,
        activation_price: Decimal | int | str | Omit = OMIT,
        callback_rate: Decimal | int | str | Omit = OMIT,
        time_in_force: str | Omit = OMIT,
        working_type: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, Any]:
        """Test an Order.

        Checks an order without placing it.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Side, as in placing an order.
            position_side: Position side, as in placing an order.
            type: Order type, as in placing an order.
            reduce_only: Whether the order may only reduce a position: true, false, or these as
                text.
            quantity: Quantity, rounded down by the venue to the lot size. Always say it: the
                venue's table does not require it, a third party's server refuses an order
                without it.
            price: Price.
            new_client_order_id: The caller's own id of the order, given back by the queries.
            stop_price: Trigger price.
            activation_price: Activation price, for trailing stop orders only.
            callback_rate: Callback rate, for trailing stop orders only.
            time_in_force: Time in force, as in placing an order.
            working_type: Price that triggers. Attested by third parties only:
                Riabow-dex-backend. Seen is CONTRACT_PRICE.

        Notes:
            Where the parameters go: the venue's general page says query or form, its Python
                sample for leverage sends a JSON body with the timestamp in the query, its cURL
                sample puts all into the query. A JSON body with the timestamp in the query is
                sent here, which a third party's server takes as the only form.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/test_order.md, «Test an Order»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return self._call(
            TEST_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "positionSide": position_side,
                "type": type,
                "reduceOnly": reduce_only,
                "quantity": quantity,
                "price": price,
                "newClientOrderId": new_client_order_id,
                "stopPrice": stop_price,
                "activationPrice": activation_price,
                "callbackRate": callback_rate,
                "timeInForce": time_in_force,
                "workingType": working_type,
            },
            timed(options, timeout),
        )


class AsyncTrade(AsyncApi):
    """Orders and trades"""

    __slots__ = ()

    async def cancel_all_orders(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelAllOrdersResponse:
        """Cancel All Orders of a Trading Pair.

        Cancels all open orders of one trading pair.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        What became of a call with an unknown outcome: ask with `resolve_cancel_all_orders`.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Notes:
            This call answers with code and msg on success too; 200 is success.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/cancel_all_orders.md, «Cancel All Orders of a Trading Pair»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            CANCEL_ALL_ORDERS,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    async def resolve_cancel_all_orders(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Cancelled[models.OpenOrdersItem] | StillUnknown:
        """What became of a `cancel_all_orders` whose outcome is unknown: asks `trade.open_orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ALL_ORDERS, RESOLVE_CANCEL_ALL_ORDERS, unknown, wait, timed(options, timeout)
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel Order.

        Cancel an active order.

        At least one of order_id, orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            symbol: Trading pair.
            order_id: System order ID.
            orig_client_order_id: User-defined order ID.

        Notes:
            Cancelling a parent order cascade-cancels its TP/SL trigger orders (trigger_orders).
                The trigger orders' rows transition to cancelled in the same transaction.
            Frozen margin attributable to the cancelled order is released to available_balance.
            Cancelling a trigger_order directly via this endpoint is also supported — pass the
                trigger order's orderId. The four possible failure modes (already triggered,
                already cancelled, parent position closed, not owned by caller) are surfaced
                through distinct error codes so frontends can render appropriate messages.

        Source: ztdx/trade/cancel_order.txt, «Cancel Order»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            timed(options, timeout),
        )

    async def resolve_cancel_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Cancelled[models.OrderResponse | models.OrderHistoryItem]
        | NotCancelled[models.OrderResponse | models.OrderHistoryItem]
        | StillUnknown
    ):
        """What became of a `cancel_order` whose outcome is unknown: asks `trade.order`, then
        `trade.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `orderId` or `origClientOrderId`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    async def cancel_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[object] | Omit = OMIT,
        orig_client_order_id_list: Sequence[object] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelOrdersItem]:
        """Cancel Several Orders.

        Cancels several orders of one trading pair by their ids. Orders that have ended already
        are passed over without an error.

        At least one of order_id_list, orig_client_order_id_list must be given.

        order_id_list holds at most 10 items.

        orig_client_order_id_list holds at most 10 items.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        What became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id_list: Order ids as a JSON array, as in the request example.
            orig_client_order_id_list: The caller's own ids of the orders as a JSON array.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            The venue's page says that orders already ended appear with their final status; a
                third party's server leaves them out.
            The same server takes a list of UUID strings and does not know
                origClientOrderIdList.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. All but a few lines.

        Source: ztdx/trade/cancel_orders.md, «Cancel Several Orders»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/batch-cancel-orders)
        """
        return await self._call(
            CANCEL_ORDERS,
            {
                "symbol": symbol,
                "orderIdList": order_id_list,
                "origClientOrderIdList": orig_client_order_id_list,
            },
            timed(options, timeout),
        )

    async def resolve_cancel_orders(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[
        Cancelled[models.OrderResponse | models.OrderHistoryItem]
        | NotCancelled[models.OrderResponse | models.OrderHistoryItem]
        | StillUnknown
    ]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `trade.order`, then
        `trade.order_history`. Gives one verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `orderIdList` or `origClientOrderIdList`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ORDERS, RESOLVE_CANCEL_ORDERS, unknown, wait, timed(options, timeout)
        )

    async def fills(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        from_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.FillsItem]:
        """Own Trades.

        Lists the caller's own trades of one trading pair.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id.
            start_time: Start of the time range, milliseconds. Written as milliseconds since
                1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            from_id: Trade id to start from.
            limit: Number of trades; the server sends 500 without it and 1000 at the most.

        Notes:
            The server lists the newest first; the venue's general page says that lists are
                sorted oldest first.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/fills.md, «Own Trades»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            FILLS,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "fromId": from_id,
                "limit": limit,
            },
            timed(options, timeout),
        )

    async def modify_order(
        self,
        *,
        symbol: str,
        quantity: Decimal | int | str,
        price: Decimal | int | str,
        order_id: str | int | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        side: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.ModifyOrderResponse:
        """Modify an Order.

        Changes quantity and price of an open order.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Not checked before sending, as it may not hold for every call: At least one of order_id,
        orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP.

        What became of a call with an unknown outcome: ask with `resolve_modify_order`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id.
            orig_client_order_id: The caller's own id of the order.
            side: Side, as in placing an order.
            quantity: New quantity.
            price: New price.

        Notes:
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. In the body of this call that server takes a text alone, so an id is sent
                as text; that the live service does the same is not proven.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/modify_order.md, «Modify an Order»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            MODIFY_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
                "side": side,
                "quantity": quantity,
                "price": price,
            },
            timed(options, timeout),
        )

    async def resolve_modify_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.OrderResponse] | NotApplied[models.OrderResponse] | StillUnknown:
        """What became of a `modify_order` whose outcome is unknown: asks `trade.order`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            MODIFY_ORDER, RESOLVE_MODIFY_ORDER, unknown, wait, timed(options, timeout)
        )

    async def open_order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OpenOrderResponse:
        """Query an Open Order.

        Returns one open order by its id or by the caller's own id.

        At least one of order_id, orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id; the venue's tables say LONG, its live responses carry UUID
                strings.
            orig_client_order_id: The caller's own id of the order.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            An order that has ended is refused with -2013 by a third party's server.
            The venue's sample has no origType, workingType and priceProtect, which the other
                order calls return.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.

        Source: ztdx/trade/open_order.md, «Query an Open Order»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/query-open-order)
        """
        return await self._call(
            OPEN_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            timed(options, timeout),
        )

    async def open_orders(
        self,
        *,
        symbol: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersItem]:
        """Open Orders.

        Lists open orders of one trading pair, or of all of them where no trading pair is sent.

        Rate limit: 2400 requests in 60 s per IP. Weight: {"for a single symbol": 1, "for all
        symbols": 40}.

        Args:
            symbol: Trading pair, such as BTCUSDT.

        Raises:
            AuthenticationError: code -1021: INVALID_TIMESTAMP.

        Notes:
            The two rows come from the page's two samples: the first has an integer id, the
                second, a live one, a UUID string; its times were cut off and are made up.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. All but a few lines.

        Source: ztdx/trade/open_orders.md, «Open Orders»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/open-orders)
        """
        return await self._call(
            OPEN_ORDERS,
            {
                "symbol": symbol,
            },
            timed(options, timeout),
        )

    async def order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderResponse:
        """Query an Order.

        Returns one order, open or ended, by its id or by the caller's own id.

        Attested by third parties only (Riabow-dex-backend and the hummingbot connector
        ztdx_perpetual), not by the venue's own documentation.

        Not checked before sending, as it may not hold for every call: At least one of order_id,
        orig_client_order_id must be given.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id; the venue's tables say LONG, its live responses carry UUID
                strings.
            orig_client_order_id: The caller's own id of the order.

        Raises:
            NotFound: HTTP 404, code -2013: The order does not exist.

        Notes:
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/order.md, «Query an Order»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            timed(options, timeout),
        )

    async def order_history(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrderHistoryItem]:
        """Order History.

        Lists orders of one trading pair, open and ended.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            order_id: Order id to start from; the server ignores it.
            start_time: Start of the time range, milliseconds; the server ignores it. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds; the server ignores it. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            limit: Number of orders; the server sends 500 without it and 1000 at the most.

        Notes:
            The server lists the newest first; the venue's general page says that lists are
                sorted oldest first.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            The values of the sample are made up; the sources show the fields alone.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/order_history.md, «Order History»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            ORDER_HISTORY,
            {
                "symbol": symbol,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            timed(options, timeout),
        )

    async def place_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT",
            "MARKET",
            "STOP",
            "TAKE_PROFIT",
            "STOP_MARKET",
            "TAKE_PROFIT_MARKET",
            "TRAILING_STOP_MARKET",
            "STOP_LIMIT",
            "TAKE_PROFIT_LIMIT",
        ],
        position_side: Literal["BOTH", "LONG", "SHORT"] | Omit = OMIT,
        reduce_only: bool | str | Omit = OMIT,
        quantity: Decimal | int | str | Omit = OMIT,
        price: Decimal | int | str | Omit = OMIT,
        new_client_order_id: str | int | Omit = OMIT,
        stop_price: Decimal | int | str | Omit = OMIT,
        activation_price: Decimal | int | str | Omit = OMIT,
        callback_rate: Decimal | int | str | Omit = OMIT,
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX"] | Omit = OMIT,
        working_type: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderResponse:
        """Place an Order.

        Places one order. Positions are one-way: an order adds to the position of its side or
        reduces the other.

        Rate limit: 2400 requests in 60 s per IP; 1200 requests in 60 s per user. Weight: 0.

        What became of a call with an unknown outcome: ask with `resolve_place_order`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Side. Allowed values: BUY, SELL.
            position_side: Position side. Allowed values: BOTH, LONG, SHORT. Of these only BOTH
                is supported so far.
            type: Order type. Allowed values: LIMIT, MARKET, STOP, TAKE_PROFIT, STOP_MARKET,
                TAKE_PROFIT_MARKET, TRAILING_STOP_MARKET, STOP_LIMIT, TAKE_PROFIT_LIMIT. The
                last two are other names of STOP and TAKE_PROFIT.
            reduce_only: Whether the order may only reduce a position: true, false, or these as
                text.
            quantity: Quantity, rounded down by the venue to the lot size. Always say it: the
                venue's table does not require it, a third party's server refuses an order
                without it.
            price: Price.
            new_client_order_id: The caller's own id of the order, given back by the queries.
            stop_price: Trigger price.
            activation_price: Activation price, for trailing stop orders only.
            callback_rate: Callback rate, for trailing stop orders only.
            time_in_force: Time in force. Allowed values: GTC, IOC, FOK, GTX. GTX is post-only.
            working_type: Price that triggers. Attested by third parties only:
                Riabow-dex-backend. Seen is CONTRACT_PRICE.

        Raises:
            InvalidRequest: code -1013: Filter failure: LOT_SIZE, MIN_NOTIONAL or MAX_NOTIONAL.
            AuthenticationError: code -1021: INVALID_TIMESTAMP.
            Rejected: code -2010: The post-only order would cross.
            Rejected: code -2021: The order would trigger at once.

        Notes:
            The call has no weight but counts as an order; the limit of orders stands in the
                exchange information.
            Where the parameters go: the venue's general page says query or form, its Python
                sample for leverage sends a JSON body with the timestamp in the query, its cURL
                sample puts all into the query. A JSON body with the timestamp in the query is
                sent here, which a third party's server takes as the only form.
            No default of timeInForce was seen in the venue's page: say it.
            A third party's server refuses LIMIT, STOP, TAKE_PROFIT and GTX orders that carry no
                price, trigger orders that carry no stopPrice, all orders that carry no quantity
                (-1102), and trailing stop orders altogether (-1130).
            By the same server the caller's own id has 1 to 36 letters, digits, dots, hyphens
                and underscores and must be unique among active orders (-2014); the venue's page
                says neither.
            The request says activationPrice and callbackRate, the response activatePrice and
                priceRate.
            Orders that only reduce a position pass the MIN_NOTIONAL filter; LOT_SIZE and
                MAX_NOTIONAL hold for them too.
            The connector treats HTTP 503 on this call as an unknown outcome: query the order
                before placing it again.
            Order ids: the venue's tables and most of its samples have an integer, a live
                response on its page of open orders has a UUID string, as a third party's server
                does. Both are taken here.
            How old a request may be: the venue's page on authentication says recvWindow, 5000
                ms unless sent and 60000 at the most, and 1000 ms ahead of its clock; a third
                party's server takes 60000 ms either way and ignores recvWindow.
            Refusals of authentication may come in another shape, by a third party's server:
                HTTP 401 or 403 with success, data, error.code (a word such as
                SIGNATURE_INVALID) and error.message.
            The original was seen in part. The end of the table of parameters and the response
                were not seen; third parties attest workingType and the response
                (Riabow-dex-backend).

        Source: ztdx/trade/place_order.md, «Place an Order»
        (https://docs.p99.world/futures/usdt-margined/trades-rest/new-order)
        """
        return await self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "positionSide": position_side,
                "type": type,
                "reduceOnly": reduce_only,
                "quantity": quantity,
                "price": price,
                "newClientOrderId": new_client_order_id,
                "stopPrice": stop_price,
                "activationPrice": activation_price,
                "callbackRate": callback_rate,
                "timeInForce": time_in_force,
                "workingType": working_type,
            },
            timed(options, timeout),
        )

    async def resolve_place_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Placed[models.OrderResponse | models.OpenOrdersItem | models.OrderHistoryItem]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `place_order` whose outcome is unknown: asks `trade.order`, then
        `trade.open_orders`, then `trade.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `newClientOrderId`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )

    async def test_order(
        self,
        *,
        symbol: str,
        side: str,
        type: str,
        position_side: str | Omit = OMIT,
        reduce_only: bool | str | Omit = OMIT,
        quantity: Decimal | int | str | Omit = OMIT,
        price: Decimal | int | str | Omit = OMIT,
        new_client_order_id: str | int | Omit = OMIT,
        stop_price: Decimal | int | str | Omit = OMIT,
        activation_price: Decimal | int | str | Omit = OMIT,
        callback_rate: Decimal | int | str | Omit = OMIT,
        time_in_force: str | Omit = OMIT,
        working_type: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, Any]:
        """Test an Order.

        Checks an order without placing it.

        Attested by third parties only (Riabow-dex-backend), not by the venue's own
        documentation.

        Rate limit: 2400 requests in 60 s per IP.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Side, as in placing an order.
            position_side: Position side, as in placing an order.
            type: Order type, as in placing an order.
            reduce_only: Whether the order may only reduce a position: true, false, or these as
                text.
            quantity: Quantity, rounded down by the venue to the lot size. Always say it: the
                venue's table does not require it, a third party's server refuses an order
                without it.
            price: Price.
            new_client_order_id: The caller's own id of the order, given back by the queries.
            stop_price: Trigger price.
            activation_price: Activation price, for trailing stop orders only.
            callback_rate: Callback rate, for trailing stop orders only.
            time_in_force: Time in force, as in placing an order.
            working_type: Price that triggers. Attested by third parties only:
                Riabow-dex-backend. Seen is CONTRACT_PRICE.

        Notes:
            Where the parameters go: the venue's general page says query or form, its Python
                sample for leverage sends a JSON body with the timestamp in the query, its cURL
                sample puts all into the query. A JSON body with the timestamp in the query is
                sent here, which a third party's server takes as the only form.
            The venue's own page of this endpoint was not found; all that is written here comes
                from third parties, so no default and no list of values is given.
            The original was seen in part. The venue has no page of it that could be found; a
                published server of the same lineage, the live service may differ.

        Source: ztdx/trade/test_order.md, «Test an Order»
        (https://github.com/RiabowTech/Riabow-dex-backend)
        """
        return await self._call(
            TEST_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "positionSide": position_side,
                "type": type,
                "reduceOnly": reduce_only,
                "quantity": quantity,
                "price": price,
                "newClientOrderId": new_client_order_id,
                "stopPrice": stop_price,
                "activationPrice": activation_price,
                "callbackRate": callback_rate,
                "timeInForce": time_in_force,
                "workingType": working_type,
            },
            timed(options, timeout),
        )
