# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.batches import Batch, outcomes
from ..._runtime.endpoint import ClientOrderId, Constraint, Endpoint, Limit, Parameter
from ..._runtime.paging import Paging, async_iterate, iterate
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from datetime import datetime
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

RESOLVE_CANCEL_ALL_ORDERS: Resolution[Cancelled[models.OpenOrdersDataItem] | StillUnknown] = (
    Resolution(
        method="orders.resolve_cancel_all_orders",
        kind="cancel",
        queries=(
            Query(
                "orders.open_orders",
                by=(("contract_code", "contract_code"),),
                given=(("limit", 100),),
                lists=True,
                content=(
                    ("contract_code", "contract_code"),
                    ("side", "side"),
                ),
                state="state",
                shows=("open",),
                remembers=float("inf"),
                paging=Paging("id", "from", items="data", next="id", inclusive=True),
            ),
        ),
        gone=True,
        states=(
            ("new", "open"),
            ("partially_filled", "open"),
            ("filled", "filled"),
            ("partially_canceled", "cancelled"),
            ("canceled", "cancelled"),
            ("rejected", "ended"),
        ),
        window=600.0,
    )
)

BATCH_CANCEL_ALL_ORDERS: Batch[models.CancelAllOrdersDataItem] = Batch(
    code="code",
    success=("200",),
    message="message",
    unknown=("1000", "1002", "1003", "1004"),
)

CANCEL_ALL_ORDERS: Endpoint[list[models.CancelAllOrdersDataItem]] = Endpoint(
    name="orders.cancel_all_orders",
    method="POST",
    path="/v5/trade/cancel_all_orders",
    module=__name__,
    model="CancelAllOrdersResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string"),
        Parameter("side", "body", "string", choices=("buy", "sell")),
        Parameter("position_side", "body", "string", choices=("long", "short", "both")),
    ),
    limits=(
        Limit(144, 3.0, "private"),
        Limit(72, 3.0, "trade"),
    ),
    cancels=True,
    resolved_by=RESOLVE_CANCEL_ALL_ORDERS,
    source="htx/orders/cancel_all_orders.md",
)

RESOLVE_CANCEL_ORDER: Resolution[
    Cancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
    | NotCancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
    | StillUnknown
] = Resolution(
    method="orders.resolve_cancel_order",
    kind="cancel",
    queries=(
        Query(
            "orders.order",
            by=(
                ("contract_code", "contract_code"),
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("open", "filled", "cancelled"),
            absent=("1017", "1061"),
        ),
        Query(
            "orders.open_orders",
            by=(
                ("contract_code", "contract_code"),
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            given=(("limit", 100),),
            lists=True,
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("open",),
            remembers=float("inf"),
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
        Query(
            "orders.order_history",
            by=(("contract_code", "contract_code"),),
            given=(
                ("margin_mode", "cross"),
                ("limit", 100),
            ),
            lists=True,
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("filled", "cancelled"),
            remembers=172800.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
        Query(
            "orders.order_history",
            by=(("contract_code", "contract_code"),),
            given=(
                ("margin_mode", "isolated"),
                ("limit", 100),
            ),
            lists=True,
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("filled", "cancelled"),
            remembers=172800.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
    ),
    ids=("order_id", "client_order_id"),
    states=(
        ("new", "open"),
        ("partially_filled", "open"),
        ("filled", "filled"),
        ("partially_canceled", "cancelled"),
        ("canceled", "cancelled"),
        ("rejected", "ended"),
    ),
    window=600.0,
)

CANCEL_ORDER: Endpoint[models.CancelOrderData] = Endpoint(
    name="orders.cancel_order",
    method="POST",
    path="/v5/trade/cancel_order",
    module=__name__,
    model="CancelOrderResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string", required=True),
        Parameter("order_id", "body", "string|integer"),
        Parameter("client_order_id", "body", "string|integer"),
    ),
    constraints=(Constraint("at_least_one_of", ("order_id", "client_order_id")),),
    limits=(
        Limit(144, 3.0, "private"),
        Limit(72, 3.0, "trade"),
    ),
    cancels=True,
    ids=("order_id", "client_order_id"),
    resolved_by=RESOLVE_CANCEL_ORDER,
    source="htx/orders/cancel_order.md",
)

RESOLVE_CANCEL_ORDERS: Resolution[
    list[
        Cancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotCancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | StillUnknown
    ]
] = Resolution(
    method="orders.resolve_cancel_orders",
    kind="cancel",
    queries=(
        Query(
            "orders.order",
            by=(
                ("contract_code", "contract_code"),
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("open", "filled", "cancelled"),
            absent=("1017", "1061"),
        ),
        Query(
            "orders.open_orders",
            by=(
                ("contract_code", "contract_code"),
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            given=(("limit", 100),),
            lists=True,
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("open",),
            remembers=float("inf"),
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
        Query(
            "orders.order_history",
            by=(("contract_code", "contract_code"),),
            given=(
                ("margin_mode", "cross"),
                ("limit", 100),
            ),
            lists=True,
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("filled", "cancelled"),
            remembers=172800.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
        Query(
            "orders.order_history",
            by=(("contract_code", "contract_code"),),
            given=(
                ("margin_mode", "isolated"),
                ("limit", 100),
            ),
            lists=True,
            ids=(
                ("order_id", "order_id"),
                ("client_order_id", "client_order_id"),
            ),
            content=(("contract_code", "contract_code"),),
            state="state",
            shows=("filled", "cancelled"),
            remembers=172800.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
    ),
    ids=("order_id", "client_order_id"),
    each=("order_id", "client_order_id"),
    states=(
        ("new", "open"),
        ("partially_filled", "open"),
        ("filled", "filled"),
        ("partially_canceled", "cancelled"),
        ("canceled", "cancelled"),
        ("rejected", "ended"),
    ),
    window=600.0,
)

BATCH_CANCEL_ORDERS: Batch[models.CancelOrdersDataItem] = Batch(
    code="code",
    success=("200",),
    message="message",
    unknown=("1000", "1002", "1003", "1004"),
)

CANCEL_ORDERS: Endpoint[list[models.CancelOrdersDataItem]] = Endpoint(
    name="orders.cancel_orders",
    method="POST",
    path="/v5/trade/cancel_batch_orders",
    module=__name__,
    model="CancelOrdersResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string", required=True),
        Parameter("order_id", "body", "array<id<string>>"),
        Parameter("client_order_id", "body", "array<id<string>>"),
    ),
    constraints=(
        Constraint("max_items", ("order_id",), limit=10),
        Constraint("max_items", ("client_order_id",), limit=10),
        Constraint("at_least_one_of", ("order_id", "client_order_id")),
    ),
    limits=(
        Limit(144, 3.0, "private"),
        Limit(72, 3.0, "trade"),
    ),
    cancels=True,
    ids=("order_id", "client_order_id"),
    resolved_by=RESOLVE_CANCEL_ORDERS,
    source="htx/orders/cancel_orders.md",
)

FILLS: Endpoint[list[models.FillsDataItem]] = Endpoint(
    name="orders.fills",
    method="GET",
    path="/v5/trade/order/details",
    module=__name__,
    model="FillsResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter("order_id", "query", "id<string>"),
        Parameter("start_time", "query", "string", unit="ms"),
        Parameter("end_time", "query", "string", unit="ms"),
        Parameter("from", "query", "id<integer>", argument="from_"),
        Parameter("limit", "query", "integer", most="100"),
        Parameter("direct", "query", "string", choices=("prev", "next")),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    ids=("order_id", "from"),
    source="htx/orders/fills.md",
)

OPEN_ORDERS: Endpoint[list[models.OpenOrdersDataItem]] = Endpoint(
    name="orders.open_orders",
    method="GET",
    path="/v5/trade/order/opens",
    module=__name__,
    model="OpenOrdersResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter("margin_mode", "query", "string"),
        Parameter("order_id", "query", "id<string>"),
        Parameter("client_order_id", "query", "id<string>"),
        Parameter("from", "query", "id<integer>", argument="from_"),
        Parameter("limit", "query", "integer", most="100"),
        Parameter("direct", "query", "string", choices=("prev", "next")),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    ids=("order_id", "client_order_id", "from"),
    source="htx/orders/open_orders.md",
)

ORDER: Endpoint[models.OrderData] = Endpoint(
    name="orders.order",
    method="GET",
    path="/v5/trade/order",
    module=__name__,
    model="OrderResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter("margin_mode", "query", "string"),
        Parameter("order_id", "query", "id<string>"),
        Parameter("client_order_id", "query", "id<string>"),
    ),
    constraints=(Constraint("at_least_one_of", ("order_id", "client_order_id")),),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    ids=("order_id", "client_order_id"),
    source="htx/orders/order.md",
)

ORDER_HISTORY: Endpoint[list[models.OrderHistoryDataItem]] = Endpoint(
    name="orders.order_history",
    method="GET",
    path="/v5/trade/order/history",
    module=__name__,
    model="OrderHistoryResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    parameters=(
        Parameter("contract_code", "query", "string", required=True),
        Parameter("margin_mode", "query", "string", required=True),
        Parameter("state", "query", "string"),
        Parameter("type", "query", "string", choices=("market", "limit", "post_only")),
        Parameter(
            "price_match",
            "query",
            "string",
            choices=("opponent", "optimal_5", "optimal_10", "optimal_20"),
        ),
        Parameter("start_time", "query", "string", unit="ms"),
        Parameter("end_time", "query", "string", unit="ms"),
        Parameter("from", "query", "id<integer>", argument="from_"),
        Parameter("limit", "query", "integer", most="100"),
        Parameter("direct", "query", "string", choices=("prev", "next")),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    ids=("from",),
    source="htx/orders/order_history.md",
)

RESOLVE_PLACE_ORDER: Resolution[
    Placed[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
    | NotPlaced
    | StillUnknown
] = Resolution(
    method="orders.resolve_place_order",
    kind="order",
    queries=(
        Query(
            "orders.order",
            by=(
                ("contract_code", "contract_code"),
                ("client_order_id", "client_order_id"),
            ),
            ids=(("client_order_id", "client_order_id"),),
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", "volume"),
            ),
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
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", "volume"),
            ),
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
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", "volume"),
            ),
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
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", ""),
            ),
            shows=("filled",),
            remembers=259200.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
    ),
    ids=("client_order_id",),
    window=600.0,
)

PLACE_ORDER: Endpoint[models.PlaceOrderData] = Endpoint(
    name="orders.place_order",
    method="POST",
    path="/v5/trade/order",
    module=__name__,
    model="PlaceOrderResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string", required=True),
        Parameter("margin_mode", "body", "string", required=True),
        Parameter("position_side", "body", "string", choices=("long", "short", "both")),
        Parameter("side", "body", "string", required=True, choices=("buy", "sell")),
        Parameter(
            "type", "body", "string", required=True, choices=("market", "limit", "post_only")
        ),
        Parameter(
            "price_match",
            "body",
            "string",
            choices=("opponent", "optimal_5", "optimal_10", "optimal_20"),
        ),
        Parameter("client_order_id", "body", "id<string>", least="1", most="9223372036854775807"),
        Parameter("price", "body", "decimal"),
        Parameter("volume", "body", "decimal", required=True),
        Parameter("reduce_only", "body", "integer", choices=(0, 1)),
        Parameter("time_in_force", "body", "string"),
        Parameter("tp_trigger_price", "body", "decimal"),
        Parameter("tp_order_price", "body", "decimal"),
        Parameter(
            "tp_type",
            "body",
            "string",
            choices=("market", "limit", "optimal_5", "optimal_10", "optimal_20"),
        ),
        Parameter("tp_trigger_price_type", "body", "string"),
        Parameter("sl_trigger_price", "body", "decimal"),
        Parameter("sl_order_price", "body", "decimal"),
        Parameter(
            "sl_type",
            "body",
            "string",
            choices=("market", "limit", "optimal_5", "optimal_10", "optimal_20"),
        ),
        Parameter("sl_trigger_price_type", "body", "string"),
        Parameter("price_protect", "body", "boolean"),
        Parameter(
            "self_match_prevent",
            "body",
            "string",
            choices=("cancel_taker", "cancel_maker", "cancel_both"),
        ),
    ),
    constraints=(Constraint("mutually_exclusive", ("price_match", "price")),),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    ids=("client_order_id",),
    client_order_id=ClientOrderId("client_order_id", "integer"),
    resolved_by=RESOLVE_PLACE_ORDER,
    source="htx/orders/place_order.md",
)

RESOLVE_PLACE_ORDERS: Resolution[
    list[
        Placed[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotPlaced
        | StillUnknown
    ]
] = Resolution(
    method="orders.resolve_place_orders",
    kind="order",
    queries=(
        Query(
            "orders.order",
            by=(
                ("contract_code", "contract_code"),
                ("client_order_id", "client_order_id"),
            ),
            ids=(("client_order_id", "client_order_id"),),
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", "volume"),
            ),
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
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", "volume"),
            ),
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
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", "volume"),
            ),
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
            content=(
                ("contract_code", "contract_code"),
                ("side", "side"),
                ("volume", ""),
            ),
            shows=("filled",),
            remembers=259200.0,
            paging=Paging("id", "from", items="data", next="id", inclusive=True),
        ),
    ),
    ids=("client_order_id",),
    each=("[]",),
    window=600.0,
)

BATCH_PLACE_ORDERS: Batch[models.PlaceOrdersDataItem] = Batch(
    code="code",
    success=("200",),
    message="message",
    unknown=("1000", "1002", "1003", "1004"),
)

PLACE_ORDERS: Endpoint[list[models.PlaceOrdersDataItem]] = Endpoint(
    name="orders.place_orders",
    method="POST",
    path="/v5/trade/batch_orders",
    module=__name__,
    model="PlaceOrdersResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter(
            "[]",
            "body",
            "array<object>",
            required=True,
            fields=(
                Parameter("contract_code", "body", "string", required=True),
                Parameter("margin_mode", "body", "string", required=True),
                Parameter("position_side", "body", "string", choices=("long", "short", "both")),
                Parameter("side", "body", "string", required=True, choices=("buy", "sell")),
                Parameter(
                    "type",
                    "body",
                    "string",
                    required=True,
                    choices=("market", "limit", "post_only"),
                ),
                Parameter(
                    "price_match",
                    "body",
                    "string",
                    choices=("opponent", "optimal_5", "optimal_10", "optimal_20"),
                ),
                Parameter(
                    "client_order_id", "body", "id<string>", least="1", most="9223372036854775807"
                ),
                Parameter("price", "body", "decimal"),
                Parameter("volume", "body", "decimal", required=True),
                Parameter("reduce_only", "body", "boolean"),
                Parameter("time_in_force", "body", "string"),
                Parameter("tp_trigger_price", "body", "decimal"),
                Parameter("tp_order_price", "body", "decimal"),
                Parameter(
                    "tp_type",
                    "body",
                    "string",
                    choices=("market", "limit", "optimal_5", "optimal_10", "optimal_20"),
                ),
                Parameter("tp_trigger_price_type", "body", "string"),
                Parameter("sl_trigger_price", "body", "decimal"),
                Parameter("sl_order_price", "body", "decimal"),
                Parameter(
                    "sl_type",
                    "body",
                    "string",
                    choices=("market", "limit", "optimal_5", "optimal_10", "optimal_20"),
                ),
                Parameter("sl_trigger_price_type", "body", "string"),
                Parameter("price_protect", "body", "boolean"),
                Parameter(
                    "self_match_prevent",
                    "body",
                    "string",
                    choices=("cancel_taker", "cancel_maker", "cancel_both"),
                ),
            ),
            argument="items",
        ),
    ),
    constraints=(Constraint("mutually_exclusive", ("price_match", "price"), scope="[]"),),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    ids=("[]",),
    client_order_id=ClientOrderId("[].client_order_id", "integer"),
    resolved_by=RESOLVE_PLACE_ORDERS,
    source="htx/orders/place_orders.md",
)


class Orders(Api):
    """Orders"""

    __slots__ = ()

    def cancel_all_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        side: Literal["buy", "sell"] | Omit = OMIT,
        position_side: Literal["long", "short", "both"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelAllOrdersDataItem]:
        """Cancel All Orders.

        Cancels every open order, or those of one contract, side or position side. With no
        parameter it reaches the whole account.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_cancel_all_orders` reads which did.
        What became of a call with an unknown outcome: ask with `resolve_cancel_all_orders`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            side: Side of the orders. Allowed values: buy, sell.
            position_side: Side of the position; both in one-way mode. Allowed values: long,
                short, both.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Rejected: code 1051: Nothing to cancel.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each order went through.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/cancel_all_orders.md, «Cancel All Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195894f0cf6)
        """
        return self._call(
            CANCEL_ALL_ORDERS,
            {
                "contract_code": contract_code,
                "side": side,
                "position_side": position_side,
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
    ) -> Cancelled[models.OpenOrdersDataItem] | StillUnknown:
        """What became of a `cancel_all_orders` whose outcome is unknown: asks
        `orders.open_orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ALL_ORDERS, RESOLVE_CANCEL_ALL_ORDERS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_cancel_all_orders(
        self, data: list[models.CancelAllOrdersDataItem]
    ) -> list[
        Accepted[models.CancelAllOrdersDataItem]
        | Refused[models.CancelAllOrdersDataItem]
        | Unclear[models.CancelAllOrdersDataItem]
    ]:
        """What became of each item, by what `cancel_all_orders` returned: an accepted batch may
        hold items that were refused.
        """
        return outcomes(BATCH_CANCEL_ALL_ORDERS, data)

    def cancel_order(
        self,
        *,
        contract_code: str,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        The interface is used to cancel an order in futures trading.

        At least one of order_id, client_order_id must be given.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid,
        trade.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            contract_code: Symbol.
            order_id: Order ID.
            client_order_id: Your order ID.

        Source: htx/orders/cancel_order.md, «Cancel Order»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958947efe6)
        """
        return self._call(
            CANCEL_ORDER,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "client_order_id": client_order_id,
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
        Cancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotCancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | StillUnknown
    ):
        """What became of a `cancel_order` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `order_id` or `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    def cancel_orders(
        self,
        *,
        contract_code: str,
        order_id: Sequence[str | int] | Omit = OMIT,
        client_order_id: Sequence[str | int] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelOrdersDataItem]:
        """Cancel Orders.

        Cancels up to ten orders of one contract, named by the venue's ids or by your own. Look
        at the code of every item.

        order_id holds at most 10 items.

        client_order_id holds at most 10 items.

        At least one of order_id, client_order_id must be given.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_cancel_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            order_id: Order ids given by the venue, at most 10 items.
            client_order_id: Your own order ids, at most 10 items.

        Raises:
            InvalidRequest: code 1030: Input error.
            Rejected: code 1051: Nothing to cancel.
            InvalidRequest: code 1052: Batch is too large.
            NotFound: code 1061: Order does not exist.
            Rejected: code 1062: Order is being cancelled.
            Rejected: code 1063: Order is already executed.
            Rejected: code 1071: Repeated cancel.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each order went through.
            The venue's sample sends both lists with the same ids; whether one of them is a must
                is not stated.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/cancel_orders.md, «Cancel Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195894d0de8)
        """
        return self._call(
            CANCEL_ORDERS,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "client_order_id": client_order_id,
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
        Cancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotCancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | StillUnknown
    ]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`. Gives one verdict for each of the
        items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `order_id` or `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ORDERS, RESOLVE_CANCEL_ORDERS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_cancel_orders(
        self, data: list[models.CancelOrdersDataItem]
    ) -> list[
        Accepted[models.CancelOrdersDataItem]
        | Refused[models.CancelOrdersDataItem]
        | Unclear[models.CancelOrdersDataItem]
    ]:
        """What became of each item, by what `cancel_orders` returned: an accepted batch may hold
        items that were refused.
        """
        return outcomes(BATCH_CANCEL_ORDERS, data)

    def fills(
        self,
        *,
        contract_code: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.FillsDataItem]:
        """Fills.

        Executions of your orders in the last three days, with role and fee.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Comes in pages: `iterate_fills` hands over the items of all.

        Args:
            contract_code: Contract, such as BTC-USDT.
            order_id: Order id given by the venue.
            start_time: Start, Unix milliseconds as text. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            end_time: End, Unix milliseconds as text. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            from_: Id to page from: the id of the last execution seen. The venue's default: 0.
            limit: Page size. At most 100. The venue's default: 10.
            direct: Direction of paging. Allowed values: prev, next.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            A remark on the venue's page asks for ordId or clOrdId; this endpoint has no
                parameter of either name and its table marks order_id as optional. The remark
                reads like one of another page and is not followed.
            The title says three days; the cells of start_time and end_time speak of 90 days and
                of 48 hours. No default is written for them.
            created_time and updated_time are typed String in the venue's table and shown as
                numbers in its sample.
            role is described as Maker or Taker and shown as TAKER.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/fills.md, «Fills»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195898804f0)
        """
        return self._call(
            FILLS,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
        )

    def iterate_fills(
        self,
        *,
        contract_code: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.FillsDataItem]:
        """The items of `fills` from the page that `from_` says (else the first) to the last, each
        page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills`.

        Source: htx/orders/fills.md, «Fills»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195898804f0)
        """
        return iterate(
            self._call,
            FILLS,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
            Paging("id", "from", items="data", next="id", inclusive=True),
            max_pages,
        )

    def open_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersDataItem]:
        """Open Orders.

        The orders that still rest in the book, oldest first; without parameters those of all
        contracts.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Comes in pages: `iterate_open_orders` hands over the items of all.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            order_id: Order id given by the venue.
            client_order_id: Your own order id.
            from_: Id to page from: the id of the last order seen. The venue's default: 0.
            limit: Page size. At most 100. The venue's default: 10.
            direct: Direction of paging. Allowed values: prev, next.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            state comes as a whole number too, say third parties (gocryptotrader: 1 and 2 new, 3
                active, 4 partially filled, 5 partially cancelled, 6 filled, 7 cancelled, 11
                being cancelled); the venue's page has words alone.
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            state is typed String with six words in the venue's table; its sample shows the
                number 3, which no page explains.
            created_time and updated_time are typed Long in the venue's table and shown as text
                in its sample.
            reduce_only is typed Boolean in the venue's table and shown as empty text in its
                sample.
            tp_trigger_price_type and sl_trigger_price_type are typed int though their values
                are words; the sample shows empty text.
            tp_type and sl_type are shown as the text 0, which is none of their documented
                values.
            price_protect is in the venue's sample, as empty text, but not in its table.
            The type of limit is spelled Intege by the venue; it means Integer.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/open_orders.md, «Open Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589587da5)
        """
        return self._call(
            OPEN_ORDERS,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "order_id": order_id,
                "client_order_id": client_order_id,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
        )

    def iterate_open_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OpenOrdersDataItem]:
        """The items of `open_orders` from the page that `from_` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `open_orders`.

        Source: htx/orders/open_orders.md, «Open Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589587da5)
        """
        return iterate(
            self._call,
            OPEN_ORDERS,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "order_id": order_id,
                "client_order_id": client_order_id,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
            Paging("id", "from", items="data", next="id", inclusive=True),
            max_pages,
        )

    def order(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderData:
        """Query Order.

        One order by the venue's id or by your own; this is the question to ask when the outcome
        of placing or cancelling is unknown.

        At least one of order_id, client_order_id must be given.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            order_id: Order id given by the venue; it wins when both ids are sent.
            client_order_id: Your own order id. In multi-asset mode it is forgotten once the
                order is filled or cancelled: that no such order is found then says nothing.

        Raises:
            NotFound: code 1017: Order does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            NotFound: code 1061: Order does not exist.

        Notes:
            That a client order id is forgotten with the end of its order in multi-asset mode is
                from the venue's notice of 8 May 2025 (support article 25000935499340).
            state comes as a whole number too, say third parties (gocryptotrader: 1 and 2 new, 3
                active, 4 partially filled, 5 partially cancelled, 6 filled, 7 cancelled, 11
                being cancelled); the venue's page has words alone.
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            order_id is typed String in the venue's table; its sample shows a bare number that
                its viewer has rounded (it ends in 500 where client_order_id ends in 488). Both
                forms must be accepted.
            reduce_only is typed String in the venue's table and Boolean on the pages of open
                orders and history; its sample shows false.
            The mark price is written mark here and market on the pages for placing orders.
            Fields marked as always present are null in the venue's sample: the take profit and
                stop loss members and cancel_reason.
            The sample answer has no ts, a null message and a member success, unlike the other
                v5 pages.
            How long a finished order can be found is not stated.
            The venue's table lists only what sits under data; code, message, success and data
                are taken from its sample answer.

        Source: htx/orders/order.md, «Query Order»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-196a8401f83)
        """
        return self._call(
            ORDER,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "order_id": order_id,
                "client_order_id": client_order_id,
            },
            timed(options, timeout),
        )

    def order_history(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        state: str | Omit = OMIT,
        type: Literal["market", "limit", "post_only"] | Omit = OMIT,
        price_match: Literal["opponent", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrderHistoryDataItem]:
        """Order History.

        Finished orders of one contract within the last 90 days; without times the last 48
        hours.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Comes in pages: `iterate_order_history` hands over the items of all.

        Args:
            contract_code: Contract, such as BTC-USDT or BTC-USDT-251103.
            margin_mode: Margin mode, cross or isolated.
            state: States to include, several separated by commas: filled, partially_canceled,
                canceled.
            type: Order type. Allowed values: market, limit, post_only.
            price_match: Price taken from the book. Allowed values: opponent, optimal_5,
                optimal_10, optimal_20.
            start_time: Start, Unix milliseconds as text; not more than 90 days ago. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            end_time: End, Unix milliseconds as text; not more than 90 days ago. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            from_: Id to page from: the id of the last order seen. The venue's default: 0.
            limit: Page size. At most 100. The venue's default: 10.
            direct: Direction of paging. Allowed values: prev, next.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            InvalidRequest: code 1067: Parameter is not allowed.

        Notes:
            The filter is called state on the venue's page and in JKorf/HTX.Net, and states in
                gocryptotrader; which of the two narrows the list is not verified.
            state comes as a whole number too, say third parties (gocryptotrader: 1 and 2 new, 3
                active, 4 partially filled, 5 partially cancelled, 6 filled, 7 cancelled, 11
                being cancelled); the venue's page has words alone.
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue gives the same words for what start_time and end_time mean when left out:
                now minus 48 hours; for end_time that can hardly hold, so neither is written as
                a default here.
            price_match is described as excluding price, a parameter that this query does not
                have.
            created_time and updated_time are empty text in all orders of the venue's sample.
            price_match, the take profit and the stop loss members are marked as always present
                and are null or empty in the sample.
            tp_trigger_price_type and sl_trigger_price_type are typed int though their values
                are words.
            price_protect is in the venue's sample but not in its table.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/order_history.md, «Order History»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589bc57bc)
        """
        return self._call(
            ORDER_HISTORY,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "state": state,
                "type": type,
                "price_match": price_match,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
        )

    def iterate_order_history(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        state: str | Omit = OMIT,
        type: Literal["market", "limit", "post_only"] | Omit = OMIT,
        price_match: Literal["opponent", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OrderHistoryDataItem]:
        """The items of `order_history` from the page that `from_` says (else the first) to the
        last, each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_history`.

        Source: htx/orders/order_history.md, «Order History»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589bc57bc)
        """
        return iterate(
            self._call,
            ORDER_HISTORY,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "state": state,
                "type": type,
                "price_match": price_match,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
            Paging("id", "from", items="data", next="id", inclusive=True),
            max_pages,
        )

    def place_order(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        side: Literal["buy", "sell"],
        type: Literal["market", "limit", "post_only"],
        volume: Decimal | int | str,
        position_side: Literal["long", "short", "both"] | Omit = OMIT,
        price_match: Literal["opponent", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        price: Decimal | int | str | Omit = OMIT,
        reduce_only: Literal[0, 1] | Omit = OMIT,
        time_in_force: Literal["fok", "ioc", "gtc"] | str | Omit = OMIT,
        tp_trigger_price: Decimal | int | str | Omit = OMIT,
        tp_order_price: Decimal | int | str | Omit = OMIT,
        tp_type: Literal["market", "limit", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        tp_trigger_price_type: Literal["last", "market"] | str | Omit = OMIT,
        sl_trigger_price: Decimal | int | str | Omit = OMIT,
        sl_order_price: Decimal | int | str | Omit = OMIT,
        sl_type: Literal["market", "limit", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        sl_trigger_price_type: Literal["last", "market"] | str | Omit = OMIT,
        price_protect: bool | Omit = OMIT,
        self_match_prevent: Literal["cancel_taker", "cancel_maker", "cancel_both"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place Order.

        Places one order. Volume counts contracts, not coins; in hedge mode side and
        position_side together say whether the order opens or closes: buy with long opens a
        long, sell with long closes it.

        Not together: price_match, price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_place_order`.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-241115 (delivery).
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position. In hedge mode the caller must say long or
                short; in one-way mode only both is taken. Allowed values: long, short, both.
            side: Side of the order. Allowed values: buy, sell.
            type: Order type. Allowed values: market, limit, post_only.
            price_match: Price taken from the book in place of price. opponent is the best price
                of the other side, optimal_5 to optimal_20 are book levels. Allowed values:
                opponent, optimal_5, optimal_10, optimal_20.
            client_order_id: Your own order id, a whole number written as text. In multi-asset
                mode it is forgotten once the order is filled or cancelled. Range: 1 to
                9223372036854775807.
            price: Price, for limit orders only.
            volume: Order size in contracts, a whole number.
            reduce_only: Only reduce the position. 0: no, 1: yes. Allowed values: 0, 1.
            time_in_force: How long the order stays. Allowed values: fok, ioc, gtc. The venue's
                default: "gtc".
            tp_trigger_price: Take profit: trigger price.
            tp_order_price: Take profit: order price; not needed with a book-level type.
            tp_type: Take profit: order type. Allowed values: market, limit, optimal_5,
                optimal_10, optimal_20. The venue's default: "market".
            tp_trigger_price_type: Take profit: price that triggers, last or (written market)
                the mark price. Allowed values: last, market. The venue's default: "last".
            sl_trigger_price: Stop loss: trigger price.
            sl_order_price: Stop loss: order price; not needed with a book-level type.
            sl_type: Stop loss: order type. Allowed values: market, limit, optimal_5,
                optimal_10, optimal_20. The venue's default: "market".
            sl_trigger_price_type: Stop loss: price that triggers, last or (written market) the
                mark price. Allowed values: last, market. The venue's default: "last".
            price_protect: Price protection of take profit and stop loss. The venue's default:
                false.
            self_match_prevent: What happens when the order would meet your own. Allowed values:
                cancel_taker, cancel_maker, cancel_both. The venue's default: "cancel_taker".

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            InvalidRequest: code 1034: Order price type is wrong.
            InvalidRequest: code 1035: Direction is wrong.
            InvalidRequest: code 1038: Price has too many decimals.
            Rejected: code 1039: Price is outside the limits.
            InvalidRequest: code 1040: Amount is not valid.
            Rejected: code 1041: Amount is over the limit.
            InsufficientFunds: code 1047: Margin is not sufficient.
            InsufficientFunds: code 1048: Not enough to close.
            Rejected: code 1050: Client order id is already used.
            InvalidRequest: code 1065: Client order id is not an integer.
            Rejected: code 1104: Trading is prohibited.
            Rejected: code 1105: Only closing is allowed.
            Rejected: code 1349: Leverage differs from the position's.

        Notes:
            That a client order id is forgotten with the end of its order in multi-asset mode is
                from the venue's notice of 8 May 2025 (support article 25000935499340).
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            Prices and volume are typed String in the venue's table and sent as numbers in its
                sample; text is sent here, so that no digit is lost.
            time_in_force is written FOK, IOC, GTC in the venue's description and gtc in its
                samples; the lower-case form of the samples is used.
            tp_trigger_price_type and sl_trigger_price_type name the mark price market here, and
                mark on the page of the order query; the value of this page is used for placing.
            price_protect is typed boolean and sent as the text true in the venue's sample; the
                page also says both that it is false when left out and that it is needed once
                take profit or stop loss is set.
            position_side is called both by default in the venue's table and mandatory in hedge
                mode in its remark; no default is written here, the caller decides.
            reduce_only is an Integer of 0 or 1 here and a Boolean on the page of the batch.
            The venue shows no answer of a refused v5 request; that code then differs from 200
                is inferred.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/place_order.md, «Place Order»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19588768fe7)
        """
        return self._call(
            PLACE_ORDER,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
                "side": side,
                "type": type,
                "price_match": price_match,
                "client_order_id": client_order_id,
                "price": price,
                "volume": volume,
                "reduce_only": reduce_only,
                "time_in_force": time_in_force,
                "tp_trigger_price": tp_trigger_price,
                "tp_order_price": tp_order_price,
                "tp_type": tp_type,
                "tp_trigger_price_type": tp_trigger_price_type,
                "sl_trigger_price": sl_trigger_price,
                "sl_order_price": sl_order_price,
                "sl_type": sl_type,
                "sl_trigger_price_type": sl_trigger_price_type,
                "price_protect": price_protect,
                "self_match_prevent": self_match_prevent,
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
        Placed[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `place_order` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`, then `orders.fills`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
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
        """Place Orders.

        Places several orders with one request; the body is a bare list. Each order succeeds or
        fails by itself, so look at the code of every item.

        In each item of items: Not together: price_match, price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_place_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_place_orders`.

        Args:
            items: -

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            InvalidRequest: code 1034: Order price type is wrong.
            InvalidRequest: code 1035: Direction is wrong.
            InvalidRequest: code 1038: Price has too many decimals.
            Rejected: code 1039: Price is outside the limits.
            InvalidRequest: code 1040: Amount is not valid.
            Rejected: code 1041: Amount is over the limit.
            InsufficientFunds: code 1047: Margin is not sufficient.
            InsufficientFunds: code 1048: Not enough to close.
            Rejected: code 1050: Client order id is already used.
            InvalidRequest: code 1065: Client order id is not an integer.
            Rejected: code 1104: Trading is prohibited.
            Rejected: code 1105: Only closing is allowed.
            Rejected: code 1349: Leverage differs from the position's.
            InvalidRequest: code 1052: Batch is too large.

        Notes:
            That a client order id is forgotten with the end of its order in multi-asset mode is
                from the venue's notice of 8 May 2025 (support article 25000935499340).
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            Prices and volume are typed String in the venue's table and sent as numbers in its
                sample; text is sent here, so that no digit is lost.
            time_in_force is written FOK, IOC, GTC in the venue's description and gtc in its
                samples; the lower-case form of the samples is used.
            tp_trigger_price_type and sl_trigger_price_type name the mark price market here, and
                mark on the page of the order query; the value of this page is used for placing.
            price_protect is typed boolean and sent as the text true in the venue's sample; the
                page also says both that it is false when left out and that it is needed once
                take profit or stop loss is set.
            position_side is called both by default in the venue's table and mandatory in hedge
                mode in its remark; no default is written here, the caller decides.
            reduce_only is a Boolean here, described as 0 or 1, and an Integer on the page of
                the single order.
            The largest number of orders is not stated; the venue's sample holds 18.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each order went through.
            client_order_id is marked as always returned and at the same time described as
                returned only when it was sent.
            The venue's table lists the members of one order and does not say that the body is a
                list; its sample shows it.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/place_orders.md, «Place Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958935dae1)
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
        Placed[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotPlaced
        | StillUnknown
    ]:
        """What became of a `place_orders` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`, then `orders.fills`. Gives one
        verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
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


class AsyncOrders(AsyncApi):
    """Orders"""

    __slots__ = ()

    async def cancel_all_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        side: Literal["buy", "sell"] | Omit = OMIT,
        position_side: Literal["long", "short", "both"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelAllOrdersDataItem]:
        """Cancel All Orders.

        Cancels every open order, or those of one contract, side or position side. With no
        parameter it reaches the whole account.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_cancel_all_orders` reads which did.
        What became of a call with an unknown outcome: ask with `resolve_cancel_all_orders`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            side: Side of the orders. Allowed values: buy, sell.
            position_side: Side of the position; both in one-way mode. Allowed values: long,
                short, both.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            Rejected: code 1051: Nothing to cancel.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each order went through.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/cancel_all_orders.md, «Cancel All Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195894f0cf6)
        """
        return await self._call(
            CANCEL_ALL_ORDERS,
            {
                "contract_code": contract_code,
                "side": side,
                "position_side": position_side,
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
    ) -> Cancelled[models.OpenOrdersDataItem] | StillUnknown:
        """What became of a `cancel_all_orders` whose outcome is unknown: asks
        `orders.open_orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ALL_ORDERS, RESOLVE_CANCEL_ALL_ORDERS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_cancel_all_orders(
        self, data: list[models.CancelAllOrdersDataItem]
    ) -> list[
        Accepted[models.CancelAllOrdersDataItem]
        | Refused[models.CancelAllOrdersDataItem]
        | Unclear[models.CancelAllOrdersDataItem]
    ]:
        """What became of each item, by what `cancel_all_orders` returned: an accepted batch may
        hold items that were refused.
        """
        return outcomes(BATCH_CANCEL_ALL_ORDERS, data)

    async def cancel_order(
        self,
        *,
        contract_code: str,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        The interface is used to cancel an order in futures trading.

        At least one of order_id, client_order_id must be given.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid,
        trade.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            contract_code: Symbol.
            order_id: Order ID.
            client_order_id: Your order ID.

        Source: htx/orders/cancel_order.md, «Cancel Order»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958947efe6)
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "client_order_id": client_order_id,
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
        Cancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotCancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | StillUnknown
    ):
        """What became of a `cancel_order` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `order_id` or `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    async def cancel_orders(
        self,
        *,
        contract_code: str,
        order_id: Sequence[str | int] | Omit = OMIT,
        client_order_id: Sequence[str | int] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelOrdersDataItem]:
        """Cancel Orders.

        Cancels up to ten orders of one contract, named by the venue's ids or by your own. Look
        at the code of every item.

        order_id holds at most 10 items.

        client_order_id holds at most 10 items.

        At least one of order_id, client_order_id must be given.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_cancel_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            contract_code: Contract, such as BTC-USDT.
            order_id: Order ids given by the venue, at most 10 items.
            client_order_id: Your own order ids, at most 10 items.

        Raises:
            InvalidRequest: code 1030: Input error.
            Rejected: code 1051: Nothing to cancel.
            InvalidRequest: code 1052: Batch is too large.
            NotFound: code 1061: Order does not exist.
            Rejected: code 1062: Order is being cancelled.
            Rejected: code 1063: Order is already executed.
            Rejected: code 1071: Repeated cancel.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each order went through.
            The venue's sample sends both lists with the same ids; whether one of them is a must
                is not stated.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/cancel_orders.md, «Cancel Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195894d0de8)
        """
        return await self._call(
            CANCEL_ORDERS,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "client_order_id": client_order_id,
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
        Cancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotCancelled[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | StillUnknown
    ]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`. Gives one verdict for each of the
        items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `order_id` or `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ORDERS, RESOLVE_CANCEL_ORDERS, unknown, wait, timed(options, timeout)
        )

    def outcomes_of_cancel_orders(
        self, data: list[models.CancelOrdersDataItem]
    ) -> list[
        Accepted[models.CancelOrdersDataItem]
        | Refused[models.CancelOrdersDataItem]
        | Unclear[models.CancelOrdersDataItem]
    ]:
        """What became of each item, by what `cancel_orders` returned: an accepted batch may hold
        items that were refused.
        """
        return outcomes(BATCH_CANCEL_ORDERS, data)

    async def fills(
        self,
        *,
        contract_code: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.FillsDataItem]:
        """Fills.

        Executions of your orders in the last three days, with role and fee.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Comes in pages: `iterate_fills` hands over the items of all.

        Args:
            contract_code: Contract, such as BTC-USDT.
            order_id: Order id given by the venue.
            start_time: Start, Unix milliseconds as text. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            end_time: End, Unix milliseconds as text. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            from_: Id to page from: the id of the last execution seen. The venue's default: 0.
            limit: Page size. At most 100. The venue's default: 10.
            direct: Direction of paging. Allowed values: prev, next.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            A remark on the venue's page asks for ordId or clOrdId; this endpoint has no
                parameter of either name and its table marks order_id as optional. The remark
                reads like one of another page and is not followed.
            The title says three days; the cells of start_time and end_time speak of 90 days and
                of 48 hours. No default is written for them.
            created_time and updated_time are typed String in the venue's table and shown as
                numbers in its sample.
            role is described as Maker or Taker and shown as TAKER.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/fills.md, «Fills»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195898804f0)
        """
        return await self._call(
            FILLS,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
        )

    def iterate_fills(
        self,
        *,
        contract_code: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.FillsDataItem]:
        """The items of `fills` from the page that `from_` says (else the first) to the last, each
        page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills`.

        Source: htx/orders/fills.md, «Fills»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195898804f0)
        """
        return async_iterate(
            self._call,
            FILLS,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
            Paging("id", "from", items="data", next="id", inclusive=True),
            max_pages,
        )

    async def open_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersDataItem]:
        """Open Orders.

        The orders that still rest in the book, oldest first; without parameters those of all
        contracts.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Comes in pages: `iterate_open_orders` hands over the items of all.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            order_id: Order id given by the venue.
            client_order_id: Your own order id.
            from_: Id to page from: the id of the last order seen. The venue's default: 0.
            limit: Page size. At most 100. The venue's default: 10.
            direct: Direction of paging. Allowed values: prev, next.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            state comes as a whole number too, say third parties (gocryptotrader: 1 and 2 new, 3
                active, 4 partially filled, 5 partially cancelled, 6 filled, 7 cancelled, 11
                being cancelled); the venue's page has words alone.
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            state is typed String with six words in the venue's table; its sample shows the
                number 3, which no page explains.
            created_time and updated_time are typed Long in the venue's table and shown as text
                in its sample.
            reduce_only is typed Boolean in the venue's table and shown as empty text in its
                sample.
            tp_trigger_price_type and sl_trigger_price_type are typed int though their values
                are words; the sample shows empty text.
            tp_type and sl_type are shown as the text 0, which is none of their documented
                values.
            price_protect is in the venue's sample, as empty text, but not in its table.
            The type of limit is spelled Intege by the venue; it means Integer.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/open_orders.md, «Open Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589587da5)
        """
        return await self._call(
            OPEN_ORDERS,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "order_id": order_id,
                "client_order_id": client_order_id,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
        )

    def iterate_open_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OpenOrdersDataItem]:
        """The items of `open_orders` from the page that `from_` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `open_orders`.

        Source: htx/orders/open_orders.md, «Open Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589587da5)
        """
        return async_iterate(
            self._call,
            OPEN_ORDERS,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "order_id": order_id,
                "client_order_id": client_order_id,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
            Paging("id", "from", items="data", next="id", inclusive=True),
            max_pages,
        )

    async def order(
        self,
        *,
        contract_code: str | Omit = OMIT,
        margin_mode: str | Omit = OMIT,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderData:
        """Query Order.

        One order by the venue's id or by your own; this is the question to ask when the outcome
        of placing or cancelling is unknown.

        At least one of order_id, client_order_id must be given.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Args:
            contract_code: Contract, such as BTC-USDT.
            margin_mode: Margin mode, cross or isolated.
            order_id: Order id given by the venue; it wins when both ids are sent.
            client_order_id: Your own order id. In multi-asset mode it is forgotten once the
                order is filled or cancelled: that no such order is found then says nothing.

        Raises:
            NotFound: code 1017: Order does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            NotFound: code 1061: Order does not exist.

        Notes:
            That a client order id is forgotten with the end of its order in multi-asset mode is
                from the venue's notice of 8 May 2025 (support article 25000935499340).
            state comes as a whole number too, say third parties (gocryptotrader: 1 and 2 new, 3
                active, 4 partially filled, 5 partially cancelled, 6 filled, 7 cancelled, 11
                being cancelled); the venue's page has words alone.
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            order_id is typed String in the venue's table; its sample shows a bare number that
                its viewer has rounded (it ends in 500 where client_order_id ends in 488). Both
                forms must be accepted.
            reduce_only is typed String in the venue's table and Boolean on the pages of open
                orders and history; its sample shows false.
            The mark price is written mark here and market on the pages for placing orders.
            Fields marked as always present are null in the venue's sample: the take profit and
                stop loss members and cancel_reason.
            The sample answer has no ts, a null message and a member success, unlike the other
                v5 pages.
            How long a finished order can be found is not stated.
            The venue's table lists only what sits under data; code, message, success and data
                are taken from its sample answer.

        Source: htx/orders/order.md, «Query Order»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-196a8401f83)
        """
        return await self._call(
            ORDER,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "order_id": order_id,
                "client_order_id": client_order_id,
            },
            timed(options, timeout),
        )

    async def order_history(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        state: str | Omit = OMIT,
        type: Literal["market", "limit", "post_only"] | Omit = OMIT,
        price_match: Literal["opponent", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrderHistoryDataItem]:
        """Order History.

        Finished orders of one contract within the last 90 days; without times the last 48
        hours.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Comes in pages: `iterate_order_history` hands over the items of all.

        Args:
            contract_code: Contract, such as BTC-USDT or BTC-USDT-251103.
            margin_mode: Margin mode, cross or isolated.
            state: States to include, several separated by commas: filled, partially_canceled,
                canceled.
            type: Order type. Allowed values: market, limit, post_only.
            price_match: Price taken from the book. Allowed values: opponent, optimal_5,
                optimal_10, optimal_20.
            start_time: Start, Unix milliseconds as text; not more than 90 days ago. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            end_time: End, Unix milliseconds as text; not more than 90 days ago. Written as
                milliseconds since 1970; a datetime with a zone is taken, too.
            from_: Id to page from: the id of the last order seen. The venue's default: 0.
            limit: Page size. At most 100. The venue's default: 10.
            direct: Direction of paging. Allowed values: prev, next.

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            InvalidRequest: code 1067: Parameter is not allowed.

        Notes:
            The filter is called state on the venue's page and in JKorf/HTX.Net, and states in
                gocryptotrader; which of the two narrows the list is not verified.
            state comes as a whole number too, say third parties (gocryptotrader: 1 and 2 new, 3
                active, 4 partially filled, 5 partially cancelled, 6 filled, 7 cancelled, 11
                being cancelled); the venue's page has words alone.
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            The venue gives the same words for what start_time and end_time mean when left out:
                now minus 48 hours; for end_time that can hardly hold, so neither is written as
                a default here.
            price_match is described as excluding price, a parameter that this query does not
                have.
            created_time and updated_time are empty text in all orders of the venue's sample.
            price_match, the take profit and the stop loss members are marked as always present
                and are null or empty in the sample.
            tp_trigger_price_type and sl_trigger_price_type are typed int though their values
                are words.
            price_protect is in the venue's sample but not in its table.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/order_history.md, «Order History»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589bc57bc)
        """
        return await self._call(
            ORDER_HISTORY,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "state": state,
                "type": type,
                "price_match": price_match,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
        )

    def iterate_order_history(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        state: str | Omit = OMIT,
        type: Literal["market", "limit", "post_only"] | Omit = OMIT,
        price_match: Literal["opponent", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        start_time: str | int | datetime | Omit = OMIT,
        end_time: str | int | datetime | Omit = OMIT,
        from_: int | str | Omit = OMIT,
        limit: int | Omit = OMIT,
        direct: Literal["prev", "next"] | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OrderHistoryDataItem]:
        """The items of `order_history` from the page that `from_` says (else the first) to the
        last, each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `order_history`.

        Source: htx/orders/order_history.md, «Order History»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19589bc57bc)
        """
        return async_iterate(
            self._call,
            ORDER_HISTORY,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "state": state,
                "type": type,
                "price_match": price_match,
                "start_time": start_time,
                "end_time": end_time,
                "from": from_,
                "limit": limit,
                "direct": direct,
            },
            timed(options, timeout),
            Paging("id", "from", items="data", next="id", inclusive=True),
            max_pages,
        )

    async def place_order(
        self,
        *,
        contract_code: str,
        margin_mode: str,
        side: Literal["buy", "sell"],
        type: Literal["market", "limit", "post_only"],
        volume: Decimal | int | str,
        position_side: Literal["long", "short", "both"] | Omit = OMIT,
        price_match: Literal["opponent", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        price: Decimal | int | str | Omit = OMIT,
        reduce_only: Literal[0, 1] | Omit = OMIT,
        time_in_force: Literal["fok", "ioc", "gtc"] | str | Omit = OMIT,
        tp_trigger_price: Decimal | int | str | Omit = OMIT,
        tp_order_price: Decimal | int | str | Omit = OMIT,
        tp_type: Literal["market", "limit", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        tp_trigger_price_type: Literal["last", "market"] | str | Omit = OMIT,
        sl_trigger_price: Decimal | int | str | Omit = OMIT,
        sl_order_price: Decimal | int | str | Omit = OMIT,
        sl_type: Literal["market", "limit", "optimal_5", "optimal_10", "optimal_20"] | Omit = OMIT,
        sl_trigger_price_type: Literal["last", "market"] | str | Omit = OMIT,
        price_protect: bool | Omit = OMIT,
        self_match_prevent: Literal["cancel_taker", "cancel_maker", "cancel_both"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place Order.

        Places one order. Volume counts contracts, not coins; in hedge mode side and
        position_side together say whether the order opens or closes: buy with long opens a
        long, sell with long closes it.

        Not together: price_match, price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        What became of a call with an unknown outcome: ask with `resolve_place_order`.

        Args:
            contract_code: Contract, such as BTC-USDT (swap) or BTC-USDT-241115 (delivery).
            margin_mode: Margin mode, cross or isolated.
            position_side: Side of the position. In hedge mode the caller must say long or
                short; in one-way mode only both is taken. Allowed values: long, short, both.
            side: Side of the order. Allowed values: buy, sell.
            type: Order type. Allowed values: market, limit, post_only.
            price_match: Price taken from the book in place of price. opponent is the best price
                of the other side, optimal_5 to optimal_20 are book levels. Allowed values:
                opponent, optimal_5, optimal_10, optimal_20.
            client_order_id: Your own order id, a whole number written as text. In multi-asset
                mode it is forgotten once the order is filled or cancelled. Range: 1 to
                9223372036854775807.
            price: Price, for limit orders only.
            volume: Order size in contracts, a whole number.
            reduce_only: Only reduce the position. 0: no, 1: yes. Allowed values: 0, 1.
            time_in_force: How long the order stays. Allowed values: fok, ioc, gtc. The venue's
                default: "gtc".
            tp_trigger_price: Take profit: trigger price.
            tp_order_price: Take profit: order price; not needed with a book-level type.
            tp_type: Take profit: order type. Allowed values: market, limit, optimal_5,
                optimal_10, optimal_20. The venue's default: "market".
            tp_trigger_price_type: Take profit: price that triggers, last or (written market)
                the mark price. Allowed values: last, market. The venue's default: "last".
            sl_trigger_price: Stop loss: trigger price.
            sl_order_price: Stop loss: order price; not needed with a book-level type.
            sl_type: Stop loss: order type. Allowed values: market, limit, optimal_5,
                optimal_10, optimal_20. The venue's default: "market".
            sl_trigger_price_type: Stop loss: price that triggers, last or (written market) the
                mark price. Allowed values: last, market. The venue's default: "last".
            price_protect: Price protection of take profit and stop loss. The venue's default:
                false.
            self_match_prevent: What happens when the order would meet your own. Allowed values:
                cancel_taker, cancel_maker, cancel_both. The venue's default: "cancel_taker".

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            InvalidRequest: code 1034: Order price type is wrong.
            InvalidRequest: code 1035: Direction is wrong.
            InvalidRequest: code 1038: Price has too many decimals.
            Rejected: code 1039: Price is outside the limits.
            InvalidRequest: code 1040: Amount is not valid.
            Rejected: code 1041: Amount is over the limit.
            InsufficientFunds: code 1047: Margin is not sufficient.
            InsufficientFunds: code 1048: Not enough to close.
            Rejected: code 1050: Client order id is already used.
            InvalidRequest: code 1065: Client order id is not an integer.
            Rejected: code 1104: Trading is prohibited.
            Rejected: code 1105: Only closing is allowed.
            Rejected: code 1349: Leverage differs from the position's.

        Notes:
            That a client order id is forgotten with the end of its order in multi-asset mode is
                from the venue's notice of 8 May 2025 (support article 25000935499340).
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            Prices and volume are typed String in the venue's table and sent as numbers in its
                sample; text is sent here, so that no digit is lost.
            time_in_force is written FOK, IOC, GTC in the venue's description and gtc in its
                samples; the lower-case form of the samples is used.
            tp_trigger_price_type and sl_trigger_price_type name the mark price market here, and
                mark on the page of the order query; the value of this page is used for placing.
            price_protect is typed boolean and sent as the text true in the venue's sample; the
                page also says both that it is false when left out and that it is needed once
                take profit or stop loss is set.
            position_side is called both by default in the venue's table and mandatory in hedge
                mode in its remark; no default is written here, the caller decides.
            reduce_only is an Integer of 0 or 1 here and a Boolean on the page of the batch.
            The venue shows no answer of a refused v5 request; that code then differs from 200
                is inferred.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/place_order.md, «Place Order»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19588768fe7)
        """
        return await self._call(
            PLACE_ORDER,
            {
                "contract_code": contract_code,
                "margin_mode": margin_mode,
                "position_side": position_side,
                "side": side,
                "type": type,
                "price_match": price_match,
                "client_order_id": client_order_id,
                "price": price,
                "volume": volume,
                "reduce_only": reduce_only,
                "time_in_force": time_in_force,
                "tp_trigger_price": tp_trigger_price,
                "tp_order_price": tp_order_price,
                "tp_type": tp_type,
                "tp_trigger_price_type": tp_trigger_price_type,
                "sl_trigger_price": sl_trigger_price,
                "sl_order_price": sl_order_price,
                "sl_type": sl_type,
                "sl_trigger_price_type": sl_trigger_price_type,
                "price_protect": price_protect,
                "self_match_prevent": self_match_prevent,
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
        Placed[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotPlaced
        | StillUnknown
    ):
        """What became of a `place_order` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`, then `orders.fills`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
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
        """Place Orders.

        Places several orders with one request; the body is a bare list. Each order succeeds or
        fails by itself, so look at the code of every item.

        In each item of items: Not together: price_match, price.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Each item succeeds or fails by itself: `outcomes_of_place_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_place_orders`.

        Args:
            items: -

        Raises:
            NotFound: code 1014: Contract does not exist.
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.
            InvalidRequest: code 1034: Order price type is wrong.
            InvalidRequest: code 1035: Direction is wrong.
            InvalidRequest: code 1038: Price has too many decimals.
            Rejected: code 1039: Price is outside the limits.
            InvalidRequest: code 1040: Amount is not valid.
            Rejected: code 1041: Amount is over the limit.
            InsufficientFunds: code 1047: Margin is not sufficient.
            InsufficientFunds: code 1048: Not enough to close.
            Rejected: code 1050: Client order id is already used.
            InvalidRequest: code 1065: Client order id is not an integer.
            Rejected: code 1104: Trading is prohibited.
            Rejected: code 1105: Only closing is allowed.
            Rejected: code 1349: Leverage differs from the position's.
            InvalidRequest: code 1052: Batch is too large.

        Notes:
            That a client order id is forgotten with the end of its order in multi-asset mode is
                from the venue's notice of 8 May 2025 (support article 25000935499340).
            order_id and client_order_id are typed String in the venue's tables; its samples
                have bare numbers, too, and gocryptotrader reads both forms.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            The venue's page names cross alone as margin mode; third parties (JKorf/HTX.Net,
                gocryptotrader) use isolated on the live API too.
            Prices and volume are typed String in the venue's table and sent as numbers in its
                sample; text is sent here, so that no digit is lost.
            time_in_force is written FOK, IOC, GTC in the venue's description and gtc in its
                samples; the lower-case form of the samples is used.
            tp_trigger_price_type and sl_trigger_price_type name the mark price market here, and
                mark on the page of the order query; the value of this page is used for placing.
            price_protect is typed boolean and sent as the text true in the venue's sample; the
                page also says both that it is false when left out and that it is needed once
                take profit or stop loss is set.
            position_side is called both by default in the venue's table and mandatory in hedge
                mode in its remark; no default is written here, the caller decides.
            reduce_only is a Boolean here, described as 0 or 1, and an Integer on the page of
                the single order.
            The largest number of orders is not stated; the venue's sample holds 18.
            Every item of the answer carries its own code and message in the venue's sample,
                though its table does not list them: 200 in the outer code does not say that
                each order went through.
            client_order_id is marked as always returned and at the same time described as
                returned only when it was sent.
            The venue's table lists the members of one order and does not say that the body is a
                list; its sample shows it.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/orders/place_orders.md, «Place Orders»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958935dae1)
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
        Placed[models.OrderData | models.OpenOrdersDataItem | models.OrderHistoryDataItem]
        | NotPlaced
        | StillUnknown
    ]:
        """What became of a `place_orders` whose outcome is unknown: asks `orders.order`, then
        `orders.open_orders`, then `orders.order_history`, then `orders.fills`. Gives one
        verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `client_order_id`.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
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
