# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.batches import Batch, outcomes
from ..._runtime.endpoint import Endpoint, Limit, Parameter
from ..._runtime.paging import Paging, async_iterate, iterate
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from decimal import Decimal
    from typing import Literal

    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import (
        Accepted,
        Cancelled,
        NotCancelled,
        NotPlaced,
        Placed,
        Refused,
        StillUnknown,
        Unclear,
    )
    from . import models, params

RESOLVE_CANCEL_AN_ORDER: Resolution[
    Cancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
    | NotCancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
    | StillUnknown
] = Resolution(
    method="futures.resolve_cancel_an_order",
    kind="cancel",
    queries=(
        Query(
            "futures.order_history",
            rows="rows",
            lists=True,
            ids=(("id", "id"),),
            state="order_status",
            shows=("filled", "cancelled"),
            paging=Paging("page", "page", items="data.rows", total="data.total"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "id"),),
            given=(("positionType", "plan"),),
            lists=True,
            ids=(("id", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "id"),),
            given=(("positionType", "execute"),),
            lists=True,
            ids=(("id", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "id"),),
            given=(("positionType", "moveStop"),),
            lists=True,
            ids=(("id", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "id"),),
            given=(("positionType", "stopProfitLoss"),),
            lists=True,
            ids=(("id", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
    ),
    ids=("id",),
    states=(
        ("unFinish", "open"),
        ("part", "open"),
        ("finish", "filled"),
        ("cancel", "cancelled"),
    ),
)

CANCEL_AN_ORDER: Endpoint[models.CancelAnOrderResponse] = Endpoint(
    name="futures.cancel_an_order",
    method="DELETE",
    path="/v1/perpum/order",
    module=__name__,
    model="CancelAnOrderResponse",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(Parameter("id", "body", "integer|string", required=True),),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures"),
    ),
    cancels=True,
    ids=("id",),
    resolved_by=RESOLVE_CANCEL_AN_ORDER,
    source="coinw/futures/cancel_an_order.txt",
)

RESOLVE_CANCEL_ORDERS: Resolution[
    list[
        Cancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | NotCancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | StillUnknown
    ]
] = Resolution(
    method="futures.resolve_cancel_orders",
    kind="cancel",
    queries=(
        Query(
            "futures.order_history",
            rows="rows",
            lists=True,
            ids=(("sourceIds", "id"),),
            state="order_status",
            shows=("filled", "cancelled"),
            paging=Paging("page", "page", items="data.rows", total="data.total"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "sourceIds"),),
            given=(("positionType", "plan"),),
            lists=True,
            ids=(("sourceIds", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "sourceIds"),),
            given=(("positionType", "execute"),),
            lists=True,
            ids=(("sourceIds", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "sourceIds"),),
            given=(("positionType", "moveStop"),),
            lists=True,
            ids=(("sourceIds", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
        Query(
            "futures.orders",
            by=(("sourceIds", "sourceIds"),),
            given=(("positionType", "stopProfitLoss"),),
            lists=True,
            ids=(("sourceIds", "id"),),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
        ),
    ),
    ids=("sourceIds",),
    each=("sourceIds",),
    states=(
        ("unFinish", "open"),
        ("part", "open"),
        ("finish", "filled"),
        ("cancel", "cancelled"),
    ),
)

CANCEL_ORDERS: Endpoint[models.CancelOrdersResponse] = Endpoint(
    name="futures.cancel_orders",
    method="DELETE",
    path="/v1/perpum/batchOrders",
    module=__name__,
    model="CancelOrdersResponse",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(
        Parameter("sourceIds", "body", "array<id<integer>>", required=True, argument="source_ids"),
        Parameter("posType", "body", "string", argument="pos_type"),
    ),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures"),
    ),
    cancels=True,
    ids=("sourceIds",),
    resolved_by=RESOLVE_CANCEL_ORDERS,
    source="coinw/futures/cancel_orders.md",
)

FILLS: Endpoint[models.FillsData] = Endpoint(
    name="futures.fills",
    method="GET",
    path="/v1/perpum/orders/deals",
    module=__name__,
    model="FillsResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("instrument", "query", "string", required=True),
        Parameter("page", "query", "integer"),
        Parameter("pageSize", "query", "integer", argument="page_size"),
        Parameter("originType", "query", "string", argument="origin_type"),
        Parameter("positionModel", "query", "integer", argument="position_model", choices=(0, 1)),
    ),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/futures/fills.md",
)

FILLS_ARCHIVE: Endpoint[models.FillsArchiveData] = Endpoint(
    name="futures.fills_archive",
    method="GET",
    path="/v1/perpum/orders/deals/history",
    module=__name__,
    model="FillsArchiveResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("instrument", "query", "string", required=True),
        Parameter("page", "query", "integer"),
        Parameter("pageSize", "query", "integer", argument="page_size"),
        Parameter("originType", "query", "string", argument="origin_type"),
        Parameter("positionModel", "query", "integer", argument="position_model", choices=(0, 1)),
    ),
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/futures/fills_archive.md",
)

OPEN_ORDER_COUNT: Endpoint[models.OpenOrderCountData] = Endpoint(
    name="futures.open_order_count",
    method="GET",
    path="/v1/perpum/orders/openQuantity",
    module=__name__,
    model="OpenOrderCountResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/futures/open_order_count.md",
)

OPEN_ORDERS: Endpoint[models.OpenOrdersData] = Endpoint(
    name="futures.open_orders",
    method="GET",
    path="/v1/perpum/orders/open",
    module=__name__,
    model="OpenOrdersResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("instrument", "query", "string", required=True),
        Parameter("positionType", "query", "string", required=True, argument="position_type"),
        Parameter("page", "query", "integer"),
        Parameter("pageSize", "query", "integer", argument="page_size"),
    ),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/futures/open_orders.md",
)

ORDER_ARCHIVE: Endpoint[models.OrderArchiveData] = Endpoint(
    name="futures.order_archive",
    method="GET",
    path="/v1/perpum/orders/archive",
    module=__name__,
    model="OrderArchiveResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("page", "query", "integer"),
        Parameter("pageSize", "query", "integer", argument="page_size"),
        Parameter("originType", "query", "string", argument="origin_type"),
        Parameter("instrument", "query", "string"),
    ),
    limits=(
        Limit(5, 2.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/futures/order_archive.md",
)

ORDER_ARCHIVE_BY_NAMES: Endpoint[models.OrderArchiveByNamesData] = Endpoint(
    name="futures.order_archive_by_names",
    method="GET",
    path="/v1/perpum/orders/batchInsArchive",
    module=__name__,
    model="OrderArchiveByNamesResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("page", "query", "integer"),
        Parameter("pageSize", "query", "integer", argument="page_size"),
        Parameter("originType", "query", "string", required=True, argument="origin_type"),
        Parameter("symbols", "query", "string", required=True),
    ),
    limits=(
        Limit(1, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/futures/order_archive_by_names.md",
)

ORDER_HISTORY: Endpoint[models.OrderHistoryData] = Endpoint(
    name="futures.order_history",
    method="GET",
    path="/v1/perpum/orders/history",
    module=__name__,
    model="OrderHistoryResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("page", "query", "integer"),
        Parameter("pageSize", "query", "integer", argument="page_size"),
        Parameter(
            "originType",
            "query",
            "string",
            argument="origin_type",
            choices=("plan", "planTrigger", "execute"),
        ),
        Parameter("instrument", "query", "string"),
    ),
    limits=(
        Limit(5, 2.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/futures/order_history.md",
)

ORDERS: Endpoint[list[models.OrdersDataItem]] = Endpoint(
    name="futures.orders",
    method="GET",
    path="/v1/perpum/order",
    module=__name__,
    model="OrdersResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    parameters=(
        Parameter("positionType", "query", "string", required=True, argument="position_type"),
        Parameter("sourceIds", "query", "id<string>", argument="source_ids"),
        Parameter("instrument", "query", "string"),
    ),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    ids=("sourceIds",),
    source="coinw/futures/orders.md",
)

RESOLVE_PLACE_ORDER: Resolution[
    Placed[models.OpenOrdersDataRowsItem | models.OrderHistoryDataRowsItem]
    | NotPlaced
    | StillUnknown
] = Resolution(
    method="futures.resolve_place_order",
    kind="order",
    queries=(
        Query(
            "futures.open_orders",
            by=(
                ("instrument", "instrument"),
                ("positionType", "positionType"),
            ),
            rows="rows",
            lists=True,
            ids=(("thirdOrderId", "third_order_id"),),
            content=(
                ("instrument", "instrument"),
                ("direction", "direction"),
                ("quantity", "quantity"),
            ),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
            paging=Paging("page", "page", items="data.rows", total="data.total"),
        ),
        Query(
            "futures.order_history",
            by=(("instrument", "instrument"),),
            rows="rows",
            lists=True,
            ids=(("thirdOrderId", "third_order_id"),),
            content=(
                ("instrument", "instrument"),
                ("direction", "direction"),
                ("quantity", "quantity"),
            ),
            state="order_status",
            shows=("filled", "cancelled"),
            paging=Paging("page", "page", items="data.rows", total="data.total"),
        ),
    ),
    ids=("thirdOrderId",),
)

PLACE_ORDER: Endpoint[models.PlaceOrderData] = Endpoint(
    name="futures.place_order",
    method="POST",
    path="/v1/perpum/order",
    module=__name__,
    model="PlaceOrderResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(
        Parameter("instrument", "body", "string", required=True),
        Parameter("direction", "body", "string", required=True, choices=("long", "short")),
        Parameter("leverage", "body", "integer", required=True),
        Parameter(
            "quantityUnit",
            "body",
            "integer",
            required=True,
            argument="quantity_unit",
            choices=(0, 1, 2),
        ),
        Parameter("quantity", "body", "decimal", required=True),
        Parameter(
            "positionModel",
            "body",
            "integer",
            required=True,
            argument="position_model",
            choices=(0, 1),
        ),
        Parameter("positionType", "body", "string", required=True, argument="position_type"),
        Parameter("openPrice", "body", "number", argument="open_price"),
        Parameter("stopLossPrice", "body", "number", argument="stop_loss_price"),
        Parameter("stopProfitPrice", "body", "number", argument="stop_profit_price"),
        Parameter("triggerPrice", "body", "number", argument="trigger_price"),
        Parameter("triggerType", "body", "integer", argument="trigger_type", choices=(0, 1)),
        Parameter("thirdOrderId", "body", "id<string>", argument="third_order_id"),
        Parameter("useAlmightyGold", "body", "boolean", argument="use_almighty_gold"),
        Parameter("goldId", "body", "id<integer>", argument="gold_id"),
    ),
    limits=(
        Limit(30, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    ids=("thirdOrderId", "goldId"),
    resolved_by=RESOLVE_PLACE_ORDER,
    source="coinw/futures/place_order.md",
)

RESOLVE_PLACE_ORDERS: Resolution[
    list[
        Placed[models.OpenOrdersDataRowsItem | models.OrderHistoryDataRowsItem]
        | NotPlaced
        | StillUnknown
    ]
] = Resolution(
    method="futures.resolve_place_orders",
    kind="order",
    queries=(
        Query(
            "futures.open_orders",
            by=(
                ("instrument", "instrument"),
                ("positionType", "positionType"),
            ),
            rows="rows",
            lists=True,
            ids=(("thirdOrderId", "third_order_id"),),
            content=(
                ("instrument", "instrument"),
                ("direction", "direction"),
                ("quantity", "quantity"),
            ),
            state="order_status",
            shows=("open",),
            remembers=float("inf"),
            paging=Paging("page", "page", items="data.rows", total="data.total"),
        ),
        Query(
            "futures.order_history",
            by=(("instrument", "instrument"),),
            rows="rows",
            lists=True,
            ids=(("thirdOrderId", "third_order_id"),),
            content=(
                ("instrument", "instrument"),
                ("direction", "direction"),
                ("quantity", "quantity"),
            ),
            state="order_status",
            shows=("filled", "cancelled"),
            paging=Paging("page", "page", items="data.rows", total="data.total"),
        ),
    ),
    ids=("thirdOrderId",),
    each=("[]",),
)

BATCH_PLACE_ORDERS: Batch[models.PlaceOrdersDataItem] = Batch(
    code="msg_code",
    success=("0",),
)

PLACE_ORDERS: Endpoint[list[models.PlaceOrdersDataItem]] = Endpoint(
    name="futures.place_orders",
    method="POST",
    path="/v1/perpum/batchOrders",
    module=__name__,
    model="PlaceOrdersResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(
        Parameter(
            "[]",
            "body",
            "array<object>",
            required=True,
            fields=(
                Parameter("instrument", "body", "string", required=True),
                Parameter("direction", "body", "string", required=True, choices=("long", "short")),
                Parameter("leverage", "body", "integer", required=True),
                Parameter(
                    "quantityUnit",
                    "body",
                    "integer",
                    required=True,
                    argument="quantity_unit",
                    choices=(0, 1, 2),
                ),
                Parameter("quantity", "body", "decimal", required=True),
                Parameter(
                    "positionModel",
                    "body",
                    "integer",
                    required=True,
                    argument="position_model",
                    choices=(0, 1),
                ),
                Parameter(
                    "positionType", "body", "string", required=True, argument="position_type"
                ),
                Parameter("openPrice", "body", "number", argument="open_price"),
                Parameter("stopLossPrice", "body", "number", argument="stop_loss_price"),
                Parameter("stopProfitPrice", "body", "number", argument="stop_profit_price"),
                Parameter("triggerPrice", "body", "number", argument="trigger_price"),
                Parameter(
                    "triggerType", "body", "integer", argument="trigger_type", choices=(0, 1)
                ),
                Parameter("thirdOrderId", "body", "id<string>", argument="third_order_id"),
                Parameter("useAlmightyGold", "body", "boolean", argument="use_almighty_gold"),
                Parameter("goldId", "body", "id<integer>", argument="gold_id"),
            ),
            argument="items",
        ),
    ),
    limits=(
        Limit(10, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    ids=("[]",),
    resolved_by=RESOLVE_PLACE_ORDERS,
    source="coinw/futures/place_orders.md",
)


class Futures(Api):
    """Futures orders"""

    __slots__ = ()

    def cancel_an_order(
        self,
        *,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelAnOrderResponse:
        """Cancel an Order.

        This interface allows users to cancel an unfilled order by specifying the order ID.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_cancel_an_order`.

        Args:
            id: Order ID.

        Raises:
            NotFound: code 9012: Position not found.

        Notes:
            Cancel an order is only available via RESTful API.
            This interface does not support batch order cancellations. To cancel batch orders,
                refer to Futures > Place Orders > Cancel Batch Orders.
            This interface does not support filled order cancellations. To close a filled order,
                refer to Futures > Place Orders > Close a Position.
            If the specified order ID does not exist, the following response will be returned:
            For a complete code example, please refer to Introduction > Authentication & Code
                Snippet > Futures > RESTful Private Interface.

        Source: coinw/futures/cancel_an_order.txt, «Cancel an Order»
        """
        return self._call(
            CANCEL_AN_ORDER,
            {
                "id": id,
            },
            timed(options, timeout),
        )

    def resolve_cancel_an_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Cancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | NotCancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | StillUnknown
    ):
        """What became of a `cancel_an_order` whose outcome is unknown: asks
        `futures.order_history`, then `futures.orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `id`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            CANCEL_AN_ORDER, RESOLVE_CANCEL_AN_ORDER, unknown, wait, timed(options, timeout)
        )

    def cancel_orders(
        self,
        *,
        source_ids: Sequence[int | str],
        pos_type: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrdersResponse:
        """Cancel Orders in Batch.

        Cancels several unfilled orders by their ids.

        Attested by third parties only (CoinW.Net and a Python client that follows the venue's
        page), not by the venue's own documentation.

        Not checked before sending, as it may not hold for every call: source_ids holds at most
        20 items.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            source_ids: Order ids.
            pos_type: Kind of orders; seen are execute, plan, moveStop and stopProfitLoss.
                Attested by third parties only: a Python client.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The ids travel in a JSON body, although the method is DELETE.
            The response has no data and no result for each order: query the orders afterwards.
            No call that cancels all orders at once is known.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and sourceIds; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/cancel-batch-orders.

        Source: coinw/futures/cancel_orders.md, «Cancel Orders in Batch»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            CANCEL_ORDERS,
            {
                "sourceIds": source_ids,
                "posType": pos_type,
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
        Cancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | NotCancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | StillUnknown
    ]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `futures.order_history`,
        then `futures.orders`. Gives one verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `sourceIds`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ORDERS, RESOLVE_CANCEL_ORDERS, unknown, wait, timed(options, timeout)
        )

    def fills(
        self,
        *,
        instrument: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FillsData:
        """Deals of 3 Days.

        Lists deals of the last 3 days with fees, funding and profit.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_fills` hands over the items of all.

        Args:
            instrument: Base currency, such as BTC.
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed, such as plan.
            position_model: Margin mode. Allowed values: 0: isolated, 1: cross.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-transaction-details-3days.

        Source: coinw/futures/fills.md, «Deals of 3 Days»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            FILLS,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
        )

    def iterate_fills(
        self,
        *,
        instrument: str,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.FillsDataRowsItem]:
        """The items of `fills` from the page that `page` says to the last, each page fetched when
        it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills`.

        Source: coinw/futures/fills.md, «Deals of 3 Days»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return iterate(
            self._call,
            FILLS,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    def fills_archive(
        self,
        *,
        instrument: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FillsArchiveData:
        """Deals of 3 Months.

        Lists deals of the last 3 months with the same fields as the deals of 3 days.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_fills_archive` hands over the items of all.

        Args:
            instrument: Base currency, such as BTC.
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed, such as plan.
            position_model: Margin mode. Allowed values: 0: isolated, 1: cross.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The sample row is that of the deals of 3 days.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-transaction-details-3months.

        Source: coinw/futures/fills_archive.md, «Deals of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            FILLS_ARCHIVE,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
        )

    def iterate_fills_archive(
        self,
        *,
        instrument: str,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.FillsArchiveDataRowsItem]:
        """The items of `fills_archive` from the page that `page` says to the last, each page
        fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills_archive`.

        Source: coinw/futures/fills_archive.md, «Deals of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return iterate(
            self._call,
            FILLS_ARCHIVE,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    def open_order_count(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OpenOrderCountData:
        """Number of Open Orders.

        Counts the unfilled orders.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the type, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/check/get-pending-order-count.

        Source: coinw/futures/open_order_count.md, «Number of Open Orders»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            OPEN_ORDER_COUNT,
            {},
            timed(options, timeout),
        )

    def open_orders(
        self,
        *,
        instrument: str,
        position_type: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OpenOrdersData:
        """Open Orders.

        Lists the unfilled orders of one instrument and order type.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_open_orders` hands over the items of all.

        Args:
            instrument: Base currency, such as BTC.
            position_type: Order type; seen are plan, execute, planTrigger and
                moveStopProfitLoss.
            page: Page number.
            page_size: Rows a page.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's page warns that positionType may not always work as expected: look at
                posType of the rows.
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The original was seen in part. Up to the parameters; third parties attest the
                parameters and response fields with their types, and the sample (CoinW.Net).

        Source: coinw/futures/open_orders.md, «Open Orders»
        (https://www.coinw.com/api-doc/en/futures-trading/check/get-current-orders)
        """
        return self._call(
            OPEN_ORDERS,
            {
                "instrument": instrument,
                "positionType": position_type,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
        )

    def iterate_open_orders(
        self,
        *,
        instrument: str,
        position_type: str,
        page: int,
        page_size: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OpenOrdersDataRowsItem]:
        """The items of `open_orders` from the page that `page` says to the last, each page fetched
        when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `open_orders`.

        Source: coinw/futures/open_orders.md, «Open Orders»
        (https://www.coinw.com/api-doc/en/futures-trading/check/get-current-orders)
        """
        return iterate(
            self._call,
            OPEN_ORDERS,
            {
                "instrument": instrument,
                "positionType": position_type,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    def order_archive(
        self,
        *,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        instrument: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderArchiveData:
        """Order History of 3 Months.

        Lists orders of the last 3 months.

        Rate limit: 5 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_order_archive` hands over the items of all.

        Args:
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed, such as plan, planTrigger or execute.
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The sample row is that of the history of 7 days.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/check/get-historical-orders-3months.

        Source: coinw/futures/order_archive.md, «Order History of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            ORDER_ARCHIVE,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def iterate_order_archive(
        self,
        *,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        instrument: str | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OrderArchiveDataRowsItem]:
        """The items of `order_archive` from the page that `page` says to the last, each page
        fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_archive`.

        Source: coinw/futures/order_archive.md, «Order History of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return iterate(
            self._call,
            ORDER_ARCHIVE,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    def order_archive_by_names(
        self,
        *,
        origin_type: str,
        symbols: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderArchiveByNamesData:
        """Order History of 3 Months for Several Instruments.

        Lists orders of the last 3 months for several instruments.

        Rate limit: 1 request in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_order_archive_by_names` hands over the items of all.

        Args:
            page: Page number.
            page_size: Rows a page, 500 at the most. The venue's default: 500.
            origin_type: Order type as placed, such as plan, planTrigger or execute.
            symbols: Base currencies separated by commas such as BTC,ETH; one call takes twenty
                names.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's page gives 500 as the default of page as well as of pageSize, which is
                taken for a slip: no default is written for page.
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The sample row is that of the history of 7 days.
            The original was seen in part. The parameters whole, the response not; third parties
                attest the response fields with their types, and the sample (CoinW.Net); the
                original is Chinese.

        Source: coinw/futures/order_archive_by_names.md, «Order History of 3 Months for Several
        Instruments»
        (https://www.coinw.com/api-doc/futures-trading/check/get-batch-historical-orders-3months)
        """
        return self._call(
            ORDER_ARCHIVE_BY_NAMES,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "symbols": symbols,
            },
            timed(options, timeout),
        )

    def iterate_order_archive_by_names(
        self,
        *,
        page: int,
        origin_type: str,
        symbols: str,
        page_size: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OrderArchiveByNamesDataRowsItem]:
        """The items of `order_archive_by_names` from the page that `page` says to the last, each
        page fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_archive_by_names`.

        Source: coinw/futures/order_archive_by_names.md, «Order History of 3 Months for Several
        Instruments»
        (https://www.coinw.com/api-doc/futures-trading/check/get-batch-historical-orders-3months)
        """
        return iterate(
            self._call,
            ORDER_ARCHIVE_BY_NAMES,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "symbols": symbols,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    def order_history(
        self,
        *,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: Literal["plan", "planTrigger", "execute"] | Omit = OMIT,
        instrument: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderHistoryData:
        """Order History of 7 Days.

        Lists executed orders of the last 7 days; without parameters, the last 10.

        Rate limit: 5 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_order_history` hands over the items of all.

        Args:
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed. Allowed values: plan, planTrigger, execute.
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The original was seen in part. The parameters whole, the response not; third parties
                attest the response fields with their types, and the sample (CoinW.Net); the
                original is Chinese.

        Source: coinw/futures/order_history.md, «Order History of 7 Days»
        (https://www.coinw.com/api-doc/futures-trading/check/get-historical-orders-7days)
        """
        return self._call(
            ORDER_HISTORY,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def iterate_order_history(
        self,
        *,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: Literal["plan", "planTrigger", "execute"] | Omit = OMIT,
        instrument: str | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OrderHistoryDataRowsItem]:
        """The items of `order_history` from the page that `page` says to the last, each page
        fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_history`.

        Source: coinw/futures/order_history.md, «Order History of 7 Days»
        (https://www.coinw.com/api-doc/futures-trading/check/get-historical-orders-7days)
        """
        return iterate(
            self._call,
            ORDER_HISTORY,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    def orders(
        self,
        *,
        position_type: str,
        source_ids: str | int | Omit = OMIT,
        instrument: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrdersDataItem]:
        """Query Orders.

        Returns unfilled orders of one order type, by their ids or all of them. Filled and
        cancelled orders are not found here.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            position_type: Order type; seen are execute, plan, moveStop and stopProfitLoss.
            source_ids: Order ids separated by commas; one call takes twenty ids.
            instrument: Base currency, such as BTC. Attested by third parties only: CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The sample row is that of the open orders; the venue counts 35 fields here.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/check/get-order-information.

        Source: coinw/futures/orders.md, «Query Orders»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            ORDERS,
            {
                "positionType": position_type,
                "sourceIds": source_ids,
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def place_order(
        self,
        *,
        instrument: str,
        direction: Literal["long", "short"],
        leverage: int,
        quantity_unit: Literal[0, 1, 2],
        quantity: Decimal | int | str,
        position_model: Literal[0, 1],
        position_type: str,
        open_price: Decimal | int | str | Omit = OMIT,
        stop_loss_price: Decimal | int | str | Omit = OMIT,
        stop_profit_price: Decimal | int | str | Omit = OMIT,
        trigger_price: Decimal | int | str | Omit = OMIT,
        trigger_type: Literal[0, 1] | Omit = OMIT,
        third_order_id: str | int | Omit = OMIT,
        use_almighty_gold: bool | Omit = OMIT,
        gold_id: int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place an Order.

        Places a market, limit or trigger order. What the venue itself attests is the endpoint,
        the names of most parameters and the precautions; the rest of the table rests on third
        parties.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 30 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_place_order`.

        Args:
            instrument: Base currency, such as BTC.
            direction: Direction, attested by the venue's skill file: long opens a long
                position, short opens a short one. Allowed values: long, short.
            leverage: Leverage.
            quantity_unit: Unit of quantity, attested by the venue's skill file. Allowed values:
                0: quote currency, 1: contracts, 2: base currency.
            quantity: Quantity, in the unit of quantityUnit.
            position_model: Margin mode, attested by the venue's skill file. Allowed values: 0:
                isolated, 1: cross.
            position_type: Order type; seen are execute (market), plan (limit) and planTrigger
                (trigger).
            open_price: Price of a limit order; third parties say that it is needed for plan.
            stop_loss_price: Stop-loss price.
            stop_profit_price: Take-profit price.
            trigger_price: Trigger price, for trigger orders. Attested by third parties only:
                CoinW.Net.
            trigger_type: What is placed at the trigger price, attested by the venue's skill
                file. Allowed values: 0: limit order, 1: market order.
            third_order_id: The caller's own id of the order.
            use_almighty_gold: Whether a mega coupon is used. Attested by third parties only:
                CoinW.Net.
            gold_id: Id of the mega coupon. Attested by third parties only: CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            Rejected: code 9050: The margin mode cannot be changed for existing orders.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The values of direction, quantityUnit, positionModel and triggerType are listed by
                the venue's own skill file (contract/SKILL.md, version 1.5.0), so they are
                enforced although the table of this page rests on third parties.
            Which form numbers have on the wire is not proven: CoinW.Net sends all decimals as
                text, its tables call them BigDecimal. Here a number goes out as the sample or
                the table of this page has it.
            The types, the required flags, triggerPrice, triggerType, useAlmightyGold and goldId
                come from CoinW.Net and from a Python client that follows the venue's page. The
                venue's skill file names the other parameters; of the venue's page only its
                precautions were seen.
            CoinW.Net fills in isolated margin and contracts where its caller says nothing;
                nothing is filled in here. The caller decides on every parameter.
            CoinW.Net sends quantity as a number, the Python client as a string.
            A returned id means that the order was taken in, not that it was filled: it may
                still be withdrawn in matching.
            For planTrigger the venue returns the text null as the id, and the order is placed
                all the same; it is found among the open orders.
            An order with another leverage than that of an order already placed for the
                instrument is not supported.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close; it advises to wait a minute.
            No query by thirdOrderId is known; the order lists carry it in their rows.
            The venue's precautions speak of a response member openId; the sample of CoinW.Net
                has value.
            The original was seen in part. Only the description and the precautions, the table
                of parameters was not seen.

        Source: coinw/futures/place_order.md, «Place an Order»
        (https://www.coinw.com/api-doc/en/futures-trading/trade/place-an-order)
        """
        return self._call(
            PLACE_ORDER,
            {
                "instrument": instrument,
                "direction": direction,
                "leverage": leverage,
                "quantityUnit": quantity_unit,
                "quantity": quantity,
                "positionModel": position_model,
                "positionType": position_type,
                "openPrice": open_price,
                "stopLossPrice": stop_loss_price,
                "stopProfitPrice": stop_profit_price,
                "triggerPrice": trigger_price,
                "triggerType": trigger_type,
                "thirdOrderId": third_order_id,
                "useAlmightyGold": use_almighty_gold,
                "goldId": gold_id,
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
        Placed[models.OpenOrdersDataRowsItem | models.OrderHistoryDataRowsItem]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `place_order` whose outcome is unknown: asks `futures.open_orders`,
        then `futures.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `thirdOrderId`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )

    def place_orders(
        self,
        *,
        items: Sequence[params.PlaceOrdersItem],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PlaceOrdersDataItem]:
        """Place Orders in Batch.

        Places several orders. The body is a list of orders; a code of 0 on the whole call says
        nothing about one order, whose own result is msgCode.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Each item succeeds or fails by itself: `outcomes_of_place_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_place_orders`.

        Args:
            items: -

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            Rejected: code 9050: The margin mode cannot be changed for existing orders.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The values of direction, quantityUnit, positionModel and triggerType are listed by
                the venue's own skill file (contract/SKILL.md, version 1.5.0), so they are
                enforced although the table of this page rests on third parties.
            Which form numbers have on the wire is not proven: CoinW.Net sends all decimals as
                text, its tables call them BigDecimal. Here a number goes out as the sample or
                the table of this page has it.
            The types, the required flags, triggerPrice, triggerType, useAlmightyGold and goldId
                come from CoinW.Net and from a Python client that follows the venue's page. The
                venue's skill file names the other parameters; of the venue's page only its
                precautions were seen.
            CoinW.Net fills in isolated margin and contracts where its caller says nothing;
                nothing is filled in here. The caller decides on every parameter.
            CoinW.Net sends quantity as a number, the Python client as a string.
            A returned id means that the order was taken in, not that it was filled: it may
                still be withdrawn in matching.
            For planTrigger the venue returns the text null as the id, and the order is placed
                all the same; it is found among the open orders.
            An order with another leverage than that of an order already placed for the
                instrument is not supported.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close; it advises to wait a minute.
            No query by thirdOrderId is known; the order lists carry it in their rows.
            How many orders one call takes is not known; a third party sends up to 20.
            The venue's skill file names the members code, openId and thirdOrderId, the sample
                of CoinW.Net has msgCode.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/place-batch-orders.

        Source: coinw/futures/place_orders.md, «Place Orders in Batch»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            PLACE_ORDERS,
            {
                "[]": items,
            },
            timed(options, timeout),
        )

    def resolve_place_orders(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[
        Placed[models.OpenOrdersDataRowsItem | models.OrderHistoryDataRowsItem]
        | NotPlaced
        | StillUnknown
    ]:
        """What became of a `place_orders` whose outcome is unknown: asks `futures.open_orders`,
        then `futures.order_history`. Gives one verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `thirdOrderId`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            PLACE_ORDERS, RESOLVE_PLACE_ORDERS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_place_orders(
        self, data: list[models.PlaceOrdersDataItem]
    ) -> list[
        Accepted[models.PlaceOrdersDataItem]
        | Refused[models.PlaceOrdersDataItem]
        | Unclear[models.PlaceOrdersDataItem]
    ]:
        """What became of each item, by what `place_orders` returned: an accepted batch may hold
        items that were refused.
        """
        return outcomes(BATCH_PLACE_ORDERS, data)


class AsyncFutures(AsyncApi):
    """Futures orders"""

    __slots__ = ()

    async def cancel_an_order(
        self,
        *,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelAnOrderResponse:
        """Cancel an Order.

        This interface allows users to cancel an unfilled order by specifying the order ID.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_cancel_an_order`.

        Args:
            id: Order ID.

        Raises:
            NotFound: code 9012: Position not found.

        Notes:
            Cancel an order is only available via RESTful API.
            This interface does not support batch order cancellations. To cancel batch orders,
                refer to Futures > Place Orders > Cancel Batch Orders.
            This interface does not support filled order cancellations. To close a filled order,
                refer to Futures > Place Orders > Close a Position.
            If the specified order ID does not exist, the following response will be returned:
            For a complete code example, please refer to Introduction > Authentication & Code
                Snippet > Futures > RESTful Private Interface.

        Source: coinw/futures/cancel_an_order.txt, «Cancel an Order»
        """
        return await self._call(
            CANCEL_AN_ORDER,
            {
                "id": id,
            },
            timed(options, timeout),
        )

    async def resolve_cancel_an_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> (
        Cancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | NotCancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | StillUnknown
    ):
        """What became of a `cancel_an_order` whose outcome is unknown: asks
        `futures.order_history`, then `futures.orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `id`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_AN_ORDER, RESOLVE_CANCEL_AN_ORDER, unknown, wait, timed(options, timeout)
        )

    async def cancel_orders(
        self,
        *,
        source_ids: Sequence[int | str],
        pos_type: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrdersResponse:
        """Cancel Orders in Batch.

        Cancels several unfilled orders by their ids.

        Attested by third parties only (CoinW.Net and a Python client that follows the venue's
        page), not by the venue's own documentation.

        Not checked before sending, as it may not hold for every call: source_ids holds at most
        20 items.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            source_ids: Order ids.
            pos_type: Kind of orders; seen are execute, plan, moveStop and stopProfitLoss.
                Attested by third parties only: a Python client.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The ids travel in a JSON body, although the method is DELETE.
            The response has no data and no result for each order: query the orders afterwards.
            No call that cancels all orders at once is known.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path and sourceIds; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/cancel-batch-orders.

        Source: coinw/futures/cancel_orders.md, «Cancel Orders in Batch»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            CANCEL_ORDERS,
            {
                "sourceIds": source_ids,
                "posType": pos_type,
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
        Cancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | NotCancelled[models.OrderHistoryDataRowsItem | models.OrdersDataItem]
        | StillUnknown
    ]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `futures.order_history`,
        then `futures.orders`. Gives one verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `sourceIds`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ORDERS, RESOLVE_CANCEL_ORDERS, unknown, wait, timed(options, timeout)
        )

    async def fills(
        self,
        *,
        instrument: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FillsData:
        """Deals of 3 Days.

        Lists deals of the last 3 days with fees, funding and profit.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_fills` hands over the items of all.

        Args:
            instrument: Base currency, such as BTC.
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed, such as plan.
            position_model: Margin mode. Allowed values: 0: isolated, 1: cross.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-transaction-details-3days.

        Source: coinw/futures/fills.md, «Deals of 3 Days»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            FILLS,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
        )

    def iterate_fills(
        self,
        *,
        instrument: str,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.FillsDataRowsItem]:
        """The items of `fills` from the page that `page` says to the last, each page fetched when
        it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills`.

        Source: coinw/futures/fills.md, «Deals of 3 Days»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return async_iterate(
            self._call,
            FILLS,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    async def fills_archive(
        self,
        *,
        instrument: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FillsArchiveData:
        """Deals of 3 Months.

        Lists deals of the last 3 months with the same fields as the deals of 3 days.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_fills_archive` hands over the items of all.

        Args:
            instrument: Base currency, such as BTC.
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed, such as plan.
            position_model: Margin mode. Allowed values: 0: isolated, 1: cross.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The sample row is that of the deals of 3 days.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-transaction-details-3months.

        Source: coinw/futures/fills_archive.md, «Deals of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            FILLS_ARCHIVE,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
        )

    def iterate_fills_archive(
        self,
        *,
        instrument: str,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        position_model: Literal[0, 1] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.FillsArchiveDataRowsItem]:
        """The items of `fills_archive` from the page that `page` says to the last, each page
        fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills_archive`.

        Source: coinw/futures/fills_archive.md, «Deals of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return async_iterate(
            self._call,
            FILLS_ARCHIVE,
            {
                "instrument": instrument,
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "positionModel": position_model,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    async def open_order_count(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OpenOrderCountData:
        """Number of Open Orders.

        Counts the unfilled orders.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the type, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/check/get-pending-order-count.

        Source: coinw/futures/open_order_count.md, «Number of Open Orders»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            OPEN_ORDER_COUNT,
            {},
            timed(options, timeout),
        )

    async def open_orders(
        self,
        *,
        instrument: str,
        position_type: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OpenOrdersData:
        """Open Orders.

        Lists the unfilled orders of one instrument and order type.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_open_orders` hands over the items of all.

        Args:
            instrument: Base currency, such as BTC.
            position_type: Order type; seen are plan, execute, planTrigger and
                moveStopProfitLoss.
            page: Page number.
            page_size: Rows a page.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's page warns that positionType may not always work as expected: look at
                posType of the rows.
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The original was seen in part. Up to the parameters; third parties attest the
                parameters and response fields with their types, and the sample (CoinW.Net).

        Source: coinw/futures/open_orders.md, «Open Orders»
        (https://www.coinw.com/api-doc/en/futures-trading/check/get-current-orders)
        """
        return await self._call(
            OPEN_ORDERS,
            {
                "instrument": instrument,
                "positionType": position_type,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
        )

    def iterate_open_orders(
        self,
        *,
        instrument: str,
        position_type: str,
        page: int,
        page_size: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OpenOrdersDataRowsItem]:
        """The items of `open_orders` from the page that `page` says to the last, each page fetched
        when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `open_orders`.

        Source: coinw/futures/open_orders.md, «Open Orders»
        (https://www.coinw.com/api-doc/en/futures-trading/check/get-current-orders)
        """
        return async_iterate(
            self._call,
            OPEN_ORDERS,
            {
                "instrument": instrument,
                "positionType": position_type,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    async def order_archive(
        self,
        *,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        instrument: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderArchiveData:
        """Order History of 3 Months.

        Lists orders of the last 3 months.

        Rate limit: 5 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_order_archive` hands over the items of all.

        Args:
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed, such as plan, planTrigger or execute.
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The sample row is that of the history of 7 days.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/check/get-historical-orders-3months.

        Source: coinw/futures/order_archive.md, «Order History of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            ORDER_ARCHIVE,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def iterate_order_archive(
        self,
        *,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: str | Omit = OMIT,
        instrument: str | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OrderArchiveDataRowsItem]:
        """The items of `order_archive` from the page that `page` says to the last, each page
        fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_archive`.

        Source: coinw/futures/order_archive.md, «Order History of 3 Months»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return async_iterate(
            self._call,
            ORDER_ARCHIVE,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    async def order_archive_by_names(
        self,
        *,
        origin_type: str,
        symbols: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderArchiveByNamesData:
        """Order History of 3 Months for Several Instruments.

        Lists orders of the last 3 months for several instruments.

        Rate limit: 1 request in 1 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_order_archive_by_names` hands over the items of all.

        Args:
            page: Page number.
            page_size: Rows a page, 500 at the most. The venue's default: 500.
            origin_type: Order type as placed, such as plan, planTrigger or execute.
            symbols: Base currencies separated by commas such as BTC,ETH; one call takes twenty
                names.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue's page gives 500 as the default of page as well as of pageSize, which is
                taken for a slip: no default is written for page.
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The sample row is that of the history of 7 days.
            The original was seen in part. The parameters whole, the response not; third parties
                attest the response fields with their types, and the sample (CoinW.Net); the
                original is Chinese.

        Source: coinw/futures/order_archive_by_names.md, «Order History of 3 Months for Several
        Instruments»
        (https://www.coinw.com/api-doc/futures-trading/check/get-batch-historical-orders-3months)
        """
        return await self._call(
            ORDER_ARCHIVE_BY_NAMES,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "symbols": symbols,
            },
            timed(options, timeout),
        )

    def iterate_order_archive_by_names(
        self,
        *,
        page: int,
        origin_type: str,
        symbols: str,
        page_size: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OrderArchiveByNamesDataRowsItem]:
        """The items of `order_archive_by_names` from the page that `page` says to the last, each
        page fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_archive_by_names`.

        Source: coinw/futures/order_archive_by_names.md, «Order History of 3 Months for Several
        Instruments»
        (https://www.coinw.com/api-doc/futures-trading/check/get-batch-historical-orders-3months)
        """
        return async_iterate(
            self._call,
            ORDER_ARCHIVE_BY_NAMES,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "symbols": symbols,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    async def order_history(
        self,
        *,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        origin_type: Literal["plan", "planTrigger", "execute"] | Omit = OMIT,
        instrument: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderHistoryData:
        """Order History of 7 Days.

        Lists executed orders of the last 7 days; without parameters, the last 10.

        Rate limit: 5 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Comes in pages: `iterate_order_history` hands over the items of all.

        Args:
            page: Page number.
            page_size: Rows a page.
            origin_type: Order type as placed. Allowed values: plan, planTrigger, execute.
            instrument: Base currency, such as BTC.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The same fields are numbers in the open orders and decimal strings in the histories;
                ids likewise change between numbers and strings.
            The original was seen in part. The parameters whole, the response not; third parties
                attest the response fields with their types, and the sample (CoinW.Net); the
                original is Chinese.

        Source: coinw/futures/order_history.md, «Order History of 7 Days»
        (https://www.coinw.com/api-doc/futures-trading/check/get-historical-orders-7days)
        """
        return await self._call(
            ORDER_HISTORY,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    def iterate_order_history(
        self,
        *,
        page: int,
        page_size: int | Omit = OMIT,
        origin_type: Literal["plan", "planTrigger", "execute"] | Omit = OMIT,
        instrument: str | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OrderHistoryDataRowsItem]:
        """The items of `order_history` from the page that `page` says to the last, each page
        fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_history`.

        Source: coinw/futures/order_history.md, «Order History of 7 Days»
        (https://www.coinw.com/api-doc/futures-trading/check/get-historical-orders-7days)
        """
        return async_iterate(
            self._call,
            ORDER_HISTORY,
            {
                "page": page,
                "pageSize": page_size,
                "originType": origin_type,
                "instrument": instrument,
            },
            timed(options, timeout),
            Paging("page", "page", items="data.rows", total="data.total"),
            max_pages,
        )

    async def orders(
        self,
        *,
        position_type: str,
        source_ids: str | int | Omit = OMIT,
        instrument: str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrdersDataItem]:
        """Query Orders.

        Returns unfilled orders of one order type, by their ids or all of them. Filled and
        cancelled orders are not found here.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            position_type: Order type; seen are execute, plan, moveStop and stopProfitLoss.
            source_ids: Order ids separated by commas; one call takes twenty ids.
            instrument: Base currency, such as BTC. Attested by third parties only: CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The sample row is that of the open orders; the venue counts 35 fields here.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the required flags, the limit and the sample
                (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/check/get-order-information.

        Source: coinw/futures/orders.md, «Query Orders»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            ORDERS,
            {
                "positionType": position_type,
                "sourceIds": source_ids,
                "instrument": instrument,
            },
            timed(options, timeout),
        )

    async def place_order(
        self,
        *,
        instrument: str,
        direction: Literal["long", "short"],
        leverage: int,
        quantity_unit: Literal[0, 1, 2],
        quantity: Decimal | int | str,
        position_model: Literal[0, 1],
        position_type: str,
        open_price: Decimal | int | str | Omit = OMIT,
        stop_loss_price: Decimal | int | str | Omit = OMIT,
        stop_profit_price: Decimal | int | str | Omit = OMIT,
        trigger_price: Decimal | int | str | Omit = OMIT,
        trigger_type: Literal[0, 1] | Omit = OMIT,
        third_order_id: str | int | Omit = OMIT,
        use_almighty_gold: bool | Omit = OMIT,
        gold_id: int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place an Order.

        Places a market, limit or trigger order. What the venue itself attests is the endpoint,
        the names of most parameters and the precautions; the rest of the table rests on third
        parties.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 30 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        What became of a call with an unknown outcome: ask with `resolve_place_order`.

        Args:
            instrument: Base currency, such as BTC.
            direction: Direction, attested by the venue's skill file: long opens a long
                position, short opens a short one. Allowed values: long, short.
            leverage: Leverage.
            quantity_unit: Unit of quantity, attested by the venue's skill file. Allowed values:
                0: quote currency, 1: contracts, 2: base currency.
            quantity: Quantity, in the unit of quantityUnit.
            position_model: Margin mode, attested by the venue's skill file. Allowed values: 0:
                isolated, 1: cross.
            position_type: Order type; seen are execute (market), plan (limit) and planTrigger
                (trigger).
            open_price: Price of a limit order; third parties say that it is needed for plan.
            stop_loss_price: Stop-loss price.
            stop_profit_price: Take-profit price.
            trigger_price: Trigger price, for trigger orders. Attested by third parties only:
                CoinW.Net.
            trigger_type: What is placed at the trigger price, attested by the venue's skill
                file. Allowed values: 0: limit order, 1: market order.
            third_order_id: The caller's own id of the order.
            use_almighty_gold: Whether a mega coupon is used. Attested by third parties only:
                CoinW.Net.
            gold_id: Id of the mega coupon. Attested by third parties only: CoinW.Net.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            Rejected: code 9050: The margin mode cannot be changed for existing orders.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The values of direction, quantityUnit, positionModel and triggerType are listed by
                the venue's own skill file (contract/SKILL.md, version 1.5.0), so they are
                enforced although the table of this page rests on third parties.
            Which form numbers have on the wire is not proven: CoinW.Net sends all decimals as
                text, its tables call them BigDecimal. Here a number goes out as the sample or
                the table of this page has it.
            The types, the required flags, triggerPrice, triggerType, useAlmightyGold and goldId
                come from CoinW.Net and from a Python client that follows the venue's page. The
                venue's skill file names the other parameters; of the venue's page only its
                precautions were seen.
            CoinW.Net fills in isolated margin and contracts where its caller says nothing;
                nothing is filled in here. The caller decides on every parameter.
            CoinW.Net sends quantity as a number, the Python client as a string.
            A returned id means that the order was taken in, not that it was filled: it may
                still be withdrawn in matching.
            For planTrigger the venue returns the text null as the id, and the order is placed
                all the same; it is found among the open orders.
            An order with another leverage than that of an order already placed for the
                instrument is not supported.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close; it advises to wait a minute.
            No query by thirdOrderId is known; the order lists carry it in their rows.
            The venue's precautions speak of a response member openId; the sample of CoinW.Net
                has value.
            The original was seen in part. Only the description and the precautions, the table
                of parameters was not seen.

        Source: coinw/futures/place_order.md, «Place an Order»
        (https://www.coinw.com/api-doc/en/futures-trading/trade/place-an-order)
        """
        return await self._call(
            PLACE_ORDER,
            {
                "instrument": instrument,
                "direction": direction,
                "leverage": leverage,
                "quantityUnit": quantity_unit,
                "quantity": quantity,
                "positionModel": position_model,
                "positionType": position_type,
                "openPrice": open_price,
                "stopLossPrice": stop_loss_price,
                "stopProfitPrice": stop_profit_price,
                "triggerPrice": trigger_price,
                "triggerType": trigger_type,
                "thirdOrderId": third_order_id,
                "useAlmightyGold": use_almighty_gold,
                "goldId": gold_id,
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
        Placed[models.OpenOrdersDataRowsItem | models.OrderHistoryDataRowsItem]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `place_order` whose outcome is unknown: asks `futures.open_orders`,
        then `futures.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `thirdOrderId`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )

    async def place_orders(
        self,
        *,
        items: Sequence[params.PlaceOrdersItem],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PlaceOrdersDataItem]:
        """Place Orders in Batch.

        Places several orders. The body is a list of orders; a code of 0 on the whole call says
        nothing about one order, whose own result is msgCode.

        Attested by third parties only (CoinW.Net), not by the venue's own documentation.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Each item succeeds or fails by itself: `outcomes_of_place_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_place_orders`.

        Args:
            items: -

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            Rejected: code 9050: The margin mode cannot be changed for existing orders.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The values of direction, quantityUnit, positionModel and triggerType are listed by
                the venue's own skill file (contract/SKILL.md, version 1.5.0), so they are
                enforced although the table of this page rests on third parties.
            Which form numbers have on the wire is not proven: CoinW.Net sends all decimals as
                text, its tables call them BigDecimal. Here a number goes out as the sample or
                the table of this page has it.
            The types, the required flags, triggerPrice, triggerType, useAlmightyGold and goldId
                come from CoinW.Net and from a Python client that follows the venue's page. The
                venue's skill file names the other parameters; of the venue's page only its
                precautions were seen.
            CoinW.Net fills in isolated margin and contracts where its caller says nothing;
                nothing is filled in here. The caller decides on every parameter.
            CoinW.Net sends quantity as a number, the Python client as a string.
            A returned id means that the order was taken in, not that it was filled: it may
                still be withdrawn in matching.
            For planTrigger the venue returns the text null as the id, and the order is placed
                all the same; it is found among the open orders.
            An order with another leverage than that of an order already placed for the
                instrument is not supported.
            During the funding period, 30 to 40 seconds, the venue refuses to place and to
                close; it advises to wait a minute.
            No query by thirdOrderId is known; the order lists carry it in their rows.
            How many orders one call takes is not known; a third party sends up to 20.
            The venue's skill file names the members code, openId and thirdOrderId, the sample
                of CoinW.Net has msgCode.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields; it points to
                https://www.coinw.com/api-doc/futures-trading/trade/place-batch-orders.

        Source: coinw/futures/place_orders.md, «Place Orders in Batch»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            PLACE_ORDERS,
            {
                "[]": items,
            },
            timed(options, timeout),
        )

    async def resolve_place_orders(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[
        Placed[models.OpenOrdersDataRowsItem | models.OrderHistoryDataRowsItem]
        | NotPlaced
        | StillUnknown
    ]:
        """What became of a `place_orders` whose outcome is unknown: asks `futures.open_orders`,
        then `futures.order_history`. Gives one verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `thirdOrderId`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            PLACE_ORDERS, RESOLVE_PLACE_ORDERS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_place_orders(
        self, data: list[models.PlaceOrdersDataItem]
    ) -> list[
        Accepted[models.PlaceOrdersDataItem]
        | Refused[models.PlaceOrdersDataItem]
        | Unclear[models.PlaceOrdersDataItem]
    ]:
        """What became of each item, by what `place_orders` returned: an accepted batch may hold
        items that were refused.
        """
        return outcomes(BATCH_PLACE_ORDERS, data)
