# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: Orders and trades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.batches import Batch, outcomes
from ..._runtime.endpoint import Constraint, Endpoint, Limit, Parameter
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
        Refused,
        StillUnknown,
        Unclear,
    )
    from . import models, params

RESOLVE_CANCEL_ORDER: Resolution[
    Cancelled[models.OrderData] | NotCancelled[models.OrderData] | StillUnknown
] = Resolution(
    method="trade.resolve_cancel_order",
    kind="cancel",
    queries=(
        Query(
            "trade.order",
            by=(
                ("market", "market"),
                ("id", "id"),
            ),
            ids=(("id", "id"),),
            state="status",
            shows=("open", "filled", "cancelled"),
        ),
    ),
    ids=("id",),
    states=(
        ("0", "open"),
        ("1", "open"),
        ("2", "filled"),
        ("4", "filled"),
        ("3", "cancelled"),
    ),
)

CANCEL_ORDER: Endpoint[models.CancelOrderResponse] = Endpoint(
    name="trade.cancel_order",
    method="POST",
    path="/trade/api/v1/cancel",
    module=__name__,
    model="CancelOrderResponse",
    envelope="trade",
    private=True,
    recipe="v1",
    body="form",
    parameters=(
        Parameter("market", "body", "string", required=True),
        Parameter("id", "body", "integer|string", required=True),
    ),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0),
        Limit(1000, 60.0, "address", by_address=True),
    ),
    cancels=True,
    ids=("id",),
    resolved_by=RESOLVE_CANCEL_ORDER,
    source="xt/trade/cancel_order.md",
)

RESOLVE_CANCEL_ORDERS: Resolution[
    list[Cancelled[models.OrderData] | NotCancelled[models.OrderData] | StillUnknown]
] = Resolution(
    method="trade.resolve_cancel_orders",
    kind="cancel",
    queries=(
        Query(
            "trade.order",
            by=(
                ("market", "market"),
                ("id", "data"),
            ),
            ids=(("data", "id"),),
            state="status",
            shows=("open", "filled", "cancelled"),
        ),
    ),
    ids=("data",),
    each=("data",),
    states=(
        ("0", "open"),
        ("1", "open"),
        ("2", "filled"),
        ("4", "filled"),
        ("3", "cancelled"),
    ),
)

BATCH_CANCEL_ORDERS: Batch[models.CancelOrdersDataItem] = Batch(
    code="code",
    success=("120",),
    message="msg",
    unknown=("123",),
)

CANCEL_ORDERS: Endpoint[list[models.CancelOrdersDataItem]] = Endpoint(
    name="trade.cancel_orders",
    method="POST",
    path="/trade/api/v1/batchCancel",
    module=__name__,
    model="CancelOrdersResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    body="form",
    parameters=(
        Parameter("market", "body", "string", required=True),
        Parameter(
            "data", "body", "array<id<integer>>", required=True, style="base64-json", argument="ids"
        ),
    ),
    constraints=(Constraint("max_items", ("data",), limit=100),),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0),
        Limit(1000, 60.0, "address", by_address=True),
    ),
    cancels=True,
    ids=("data",),
    resolved_by=RESOLVE_CANCEL_ORDERS,
    source="xt/trade/cancel_orders.md",
)

FILLS: Endpoint[list[models.FillsDataItem]] = Endpoint(
    name="trade.fills",
    method="GET",
    path="/trade/api/v1/myTrades",
    module=__name__,
    model="FillsResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    parameters=(
        Parameter("market", "query", "string", required=True),
        Parameter("fromId", "query", "id<string>", argument="from_id"),
        Parameter("limit", "query", "integer"),
        Parameter("startTime", "query", "integer", argument="start_time", unit="ms"),
        Parameter("endTime", "query", "integer", argument="end_time", unit="ms"),
    ),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    ids=("fromId",),
    source="xt/trade/fills.md",
)

OPEN_ORDERS: Endpoint[list[models.OpenOrdersDataItem]] = Endpoint(
    name="trade.open_orders",
    method="GET",
    path="/trade/api/v1/getOpenOrders",
    module=__name__,
    model="OpenOrdersResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    parameters=(
        Parameter("market", "query", "string", required=True),
        Parameter("page", "query", "integer"),
        Parameter("pageSize", "query", "integer", argument="page_size", least="10", most="1000"),
    ),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/trade/open_orders.md",
)

ORDER: Endpoint[models.OrderData] = Endpoint(
    name="trade.order",
    method="GET",
    path="/trade/api/v1/getOrder",
    module=__name__,
    model="OrderResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    parameters=(
        Parameter("market", "query", "string", required=True),
        Parameter("id", "query", "id<integer>", required=True),
    ),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    ids=("id",),
    source="xt/trade/order.md",
)

ORDERS: Endpoint[list[models.OrdersDataItem]] = Endpoint(
    name="trade.orders",
    method="GET",
    path="/trade/api/v1/getBatchOrders",
    module=__name__,
    model="OrdersResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    parameters=(
        Parameter("market", "query", "string", required=True),
        Parameter(
            "data",
            "query",
            "array<id<integer>>",
            required=True,
            style="base64-json",
            argument="ids",
        ),
    ),
    constraints=(Constraint("max_items", ("data",), limit=100),),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    ids=("data",),
    source="xt/trade/orders.md",
)

RESOLVE_PLACE_ORDER: Resolution[StillUnknown] = Resolution(
    method="trade.resolve_place_order",
    kind="order",
    nothing="version 1 has no order id of the caller's, by which an order could be found",
)

PLACE_ORDER: Endpoint[models.PlaceOrderData] = Endpoint(
    name="trade.place_order",
    method="POST",
    path="/trade/api/v1/order",
    module=__name__,
    model="PlaceOrderResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    body="form",
    parameters=(
        Parameter("market", "body", "string", required=True),
        Parameter("price", "body", "number", required=True),
        Parameter("number", "body", "number", required=True),
        Parameter("type", "body", "integer", required=True, choices=(1, 0)),
        Parameter(
            "entrustType", "body", "integer", required=True, argument="entrust_type", choices=(0, 1)
        ),
    ),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    resolved_by=RESOLVE_PLACE_ORDER,
    source="xt/trade/place_order.md",
)

RESOLVE_PLACE_ORDERS: Resolution[list[StillUnknown]] = Resolution(
    method="trade.resolve_place_orders",
    kind="order",
    each=("data",),
    nothing="version 1 has no order id of the caller's, by which an order could be found",
)

PLACE_ORDERS: Endpoint[list[models.PlaceOrdersDataItem]] = Endpoint(
    name="trade.place_orders",
    method="POST",
    path="/trade/api/v1/batchOrder",
    module=__name__,
    model="PlaceOrdersResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    body="form",
    parameters=(
        Parameter("market", "body", "string", required=True),
        Parameter(
            "data",
            "body",
            "array<object>",
            required=True,
            style="base64-json",
            fields=(
                Parameter("price", "body", "number", required=True),
                Parameter("amount", "body", "number", required=True),
                Parameter("type", "body", "integer", required=True, choices=(1, 0)),
            ),
            argument="orders",
        ),
    ),
    constraints=(Constraint("max_items", ("data",), limit=100),),
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    resolved_by=RESOLVE_PLACE_ORDERS,
    source="xt/trade/place_orders.md",
)


class Trade(Api):
    """Orders and trades"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        market: str,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel an Order.

        Permission: transaction. Rate limit: 10 requests in 1 s per user, exceeding it locks out
        for 600 s; 1000 requests in 60 s per IP.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            market: Market pair.
            id: Order ID.

        Notes:
            The API interface needs to open transaction permissions.

        Source: xt/trade/cancel_order.md, «Cancel an Order»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "market": market,
                "id": id,
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
    ) -> Cancelled[models.OrderData] | NotCancelled[models.OrderData] | StillUnknown:
        """What became of a `cancel_order` whose outcome is unknown: asks `trade.order`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `id`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    def cancel_orders(
        self,
        *,
        market: str,
        ids: Sequence[int | str],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelOrdersDataItem]:
        """Cancel Orders in Bulk.

        Cancels several orders of one market by their ids. Each order has its own result: a code
        of 200 on the whole call says nothing about one order.

        ids holds at most 100 items.

        Permission: Trade. Rate limit: 10 requests in 1 s per uid, exceeding it locks out for
        600 s; 1000 requests in 60 s per ip.

        Each item succeeds or fails by itself: `outcomes_of_cancel_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            ids: Order ids, at most 100 ids, sent as the Base64 text of a JSON array.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            What is signed for data: the venue's text says the string that comes out of decoding
                the Base64, its own sample programs sign the Base64 text itself. The Base64 text
                is signed here, as both programs do.
            What the client signs is the Base64 text as it is. Texts whose length is no multiple
                of three end in =: the venue's Java program signs that character as it is, its
                Python program escapes it first, and no source proves which of them the server
                takes. A list whose text needs no padding is signed alike by both.
            The ids are numbers in the venue's text and strings in its sample programs.
            Code 120 appears in the venue's sample only, not in its table of codes.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/cancel_orders.md, «Cancel Orders in Bulk»
        (https://github.com/xtpub/api-doc)
        """
        return self._call(
            CANCEL_ORDERS,
            {
                "market": market,
                "data": ids,
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
    ) -> list[Cancelled[models.OrderData] | NotCancelled[models.OrderData] | StillUnknown]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `trade.order`. Gives one
        verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `data`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
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
        market: str,
        from_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.FillsDataItem]:
        """Own Trades.

        Lists the caller's own trades in one market. fromId turns to the next page.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Comes in pages: `iterate_fills` hands over the items of all.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            from_id: Id of the last trade of the page before, to turn the page.
            limit: Trades a page. The venue's default: 200.
            start_time: Start of the time range, milliseconds. Written as milliseconds since
                1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            The default page size of 200 stands in the venue's description of limit; its column
                for defaults says that there is none.
            Ids are strings here and integers in the other calls.
            The venue's sample is not valid JSON (a stray quote after the value of type); the
                sample here is repaired.
            Rest-api-v1.md, Chinese; the English editions seen lack this endpoint.

        Source: xt/trade/fills.md, «Own Trades» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            FILLS,
            {
                "market": market,
                "fromId": from_id,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
            },
            timed(options, timeout),
        )

    def iterate_fills(
        self,
        *,
        market: str,
        from_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.FillsDataItem]:
        """The items of `fills` from the page that `from_id` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills`.

        Source: xt/trade/fills.md, «Own Trades» (https://github.com/xtpub/api-doc)
        """
        return iterate(
            self._call,
            FILLS,
            {
                "market": market,
                "fromId": from_id,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
            },
            timed(options, timeout),
            Paging("id", "fromId", items="data", next="id", inclusive=True),
            max_pages,
        )

    def open_orders(
        self,
        *,
        market: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersDataItem]:
        """Open Orders.

        Lists the orders of one market that are not completed, page by page.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Comes in pages: `iterate_open_orders` hands over the items of all.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            page: Page number. The venue's default: 1.
            page_size: Orders a page. From 10 to 1000. The venue's default: 10.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/open_orders.md, «Open Orders» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            OPEN_ORDERS,
            {
                "market": market,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
        )

    def iterate_open_orders(
        self,
        *,
        market: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OpenOrdersDataItem]:
        """The items of `open_orders` from the page that `page` says (else the first) to the last,
        each page fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `open_orders`.

        Source: xt/trade/open_orders.md, «Open Orders» (https://github.com/xtpub/api-doc)
        """
        return iterate(
            self._call,
            OPEN_ORDERS,
            {
                "market": market,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
            Paging("page", "page", items="data", first=1),
            max_pages,
        )

    def order(
        self,
        *,
        market: str,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderData:
        """Query an Order.

        Returns one order by its id.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            id: Order id.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/order.md, «Query an Order» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            ORDER,
            {
                "market": market,
                "id": id,
            },
            timed(options, timeout),
        )

    def orders(
        self,
        *,
        market: str,
        ids: Sequence[int | str],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrdersDataItem]:
        """Query Several Orders.

        Returns several orders of one market by their ids.

        ids holds at most 100 items.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            ids: Order ids, at most 100 ids, sent as the Base64 text of a JSON array.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            What is signed for data: the venue's text says the string that comes out of decoding
                the Base64, its own sample programs sign the Base64 text itself. The Base64 text
                is signed here, as both programs do.
            What the client signs is the Base64 text as it is. Texts whose length is no multiple
                of three end in =: the venue's Java program signs that character as it is, its
                Python program escapes it first, and no source proves which of them the server
                takes. A list whose text needs no padding is signed alike by both.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/orders.md, «Query Several Orders» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            ORDERS,
            {
                "market": market,
                "data": ids,
            },
            timed(options, timeout),
        )

    def place_order(
        self,
        *,
        market: str,
        price: Decimal | int | str,
        number: Decimal | int | str,
        type: Literal[1, 0],
        entrust_type: Literal[0, 1],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place an Order.

        Places one limit or market order. There is no client order id in this API: an order
        whose outcome is unknown is looked for among the open orders and the own trades.

        Not checked before sending, as it may not hold for every call: price must be given.

        Permission: Trade. Rate limit: 10 requests in 1 s per uid, exceeding it locks out for
        600 s; 1000 requests in 60 s per ip.

        Nothing can be asked about a call with an unknown outcome. version 1 has no order id of
        the caller's, by which an order could be found.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            price: Price of the order.
            number: Quantity of the order.
            type: Side. Values: 1: buy; 0: sell.
            entrust_type: Order type. Values: 0: limit; 1: market.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            price is mandatory in the venue's table for market orders too, and nothing says what
                it means there; the caller decides.
            For a market order nothing says whether number counts the base or the quote coin;
                the caller must find out before sending one.
            The quantity is called number here and amount in the bulk call.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/place_order.md, «Place an Order» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            PLACE_ORDER,
            {
                "market": market,
                "price": price,
                "number": number,
                "type": type,
                "entrustType": entrust_type,
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
    ) -> StillUnknown:
        """What became of a `place_order` whose outcome is unknown: nothing can be asked. version 1
        has no order id of the caller's, by which an order could be found.
        """
        return self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )

    def place_orders(
        self,
        *,
        market: str,
        orders: Sequence[params.PlaceOrdersDataItem],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PlaceOrdersDataItem]:
        """Place Orders in Bulk.

        Places several limit orders of one market in one transaction: all are placed, or none.

        orders holds at most 100 items.

        Permission: Trade. Rate limit: 10 requests in 1 s per uid, exceeding it locks out for
        600 s; 1000 requests in 60 s per ip.

        Nothing can be asked about a call with an unknown outcome. version 1 has no order id of
        the caller's, by which an order could be found.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            orders: Orders, at most 100 orders, sent as the Base64 text of a JSON array.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            What is signed for data: the venue's text says the string that comes out of decoding
                the Base64, its own sample programs sign the Base64 text itself. The Base64 text
                is signed here, as both programs do.
            What the client signs is the Base64 text as it is. Texts whose length is no multiple
                of three end in =: the venue's Java program signs that character as it is, its
                Python program escapes it first, and no source proves which of them the server
                takes. A list whose text needs no padding is signed alike by both.
            The quantity is called amount here and number in the call for one order.
            amount and price come back as JSON numbers, while the order queries return strings.
            Orders beyond the hundredth are dropped by the venue without an error: the caller
                must split larger batches.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/place_orders.md, «Place Orders in Bulk»
        (https://github.com/xtpub/api-doc)
        """
        return self._call(
            PLACE_ORDERS,
            {
                "market": market,
                "data": orders,
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
    ) -> list[StillUnknown]:
        """What became of a `place_orders` whose outcome is unknown: nothing can be asked. version
        1 has no order id of the caller's, by which an order could be found.
        """
        return self._resolve(
            PLACE_ORDERS, RESOLVE_PLACE_ORDERS, unknown, wait, timed(options, timeout)
        )


class AsyncTrade(AsyncApi):
    """Orders and trades"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        market: str,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel an Order.

        Permission: transaction. Rate limit: 10 requests in 1 s per user, exceeding it locks out
        for 600 s; 1000 requests in 60 s per IP.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            market: Market pair.
            id: Order ID.

        Notes:
            The API interface needs to open transaction permissions.

        Source: xt/trade/cancel_order.md, «Cancel an Order»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "market": market,
                "id": id,
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
    ) -> Cancelled[models.OrderData] | NotCancelled[models.OrderData] | StillUnknown:
        """What became of a `cancel_order` whose outcome is unknown: asks `trade.order`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `id`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    async def cancel_orders(
        self,
        *,
        market: str,
        ids: Sequence[int | str],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.CancelOrdersDataItem]:
        """Cancel Orders in Bulk.

        Cancels several orders of one market by their ids. Each order has its own result: a code
        of 200 on the whole call says nothing about one order.

        ids holds at most 100 items.

        Permission: Trade. Rate limit: 10 requests in 1 s per uid, exceeding it locks out for
        600 s; 1000 requests in 60 s per ip.

        Each item succeeds or fails by itself: `outcomes_of_cancel_orders` reads which did. What
        became of a call with an unknown outcome: ask with `resolve_cancel_orders`.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            ids: Order ids, at most 100 ids, sent as the Base64 text of a JSON array.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            What is signed for data: the venue's text says the string that comes out of decoding
                the Base64, its own sample programs sign the Base64 text itself. The Base64 text
                is signed here, as both programs do.
            What the client signs is the Base64 text as it is. Texts whose length is no multiple
                of three end in =: the venue's Java program signs that character as it is, its
                Python program escapes it first, and no source proves which of them the server
                takes. A list whose text needs no padding is signed alike by both.
            The ids are numbers in the venue's text and strings in its sample programs.
            Code 120 appears in the venue's sample only, not in its table of codes.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/cancel_orders.md, «Cancel Orders in Bulk»
        (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            CANCEL_ORDERS,
            {
                "market": market,
                "data": ids,
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
    ) -> list[Cancelled[models.OrderData] | NotCancelled[models.OrderData] | StillUnknown]:
        """What became of a `cancel_orders` whose outcome is unknown: asks `trade.order`. Gives one
        verdict for each of the items, in their order.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `data`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
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
        market: str,
        from_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.FillsDataItem]:
        """Own Trades.

        Lists the caller's own trades in one market. fromId turns to the next page.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Comes in pages: `iterate_fills` hands over the items of all.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            from_id: Id of the last trade of the page before, to turn the page.
            limit: Trades a page. The venue's default: 200.
            start_time: Start of the time range, milliseconds. Written as milliseconds since
                1970; a datetime with a zone is taken, too.
            end_time: End of the time range, milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            The default page size of 200 stands in the venue's description of limit; its column
                for defaults says that there is none.
            Ids are strings here and integers in the other calls.
            The venue's sample is not valid JSON (a stray quote after the value of type); the
                sample here is repaired.
            Rest-api-v1.md, Chinese; the English editions seen lack this endpoint.

        Source: xt/trade/fills.md, «Own Trades» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            FILLS,
            {
                "market": market,
                "fromId": from_id,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
            },
            timed(options, timeout),
        )

    def iterate_fills(
        self,
        *,
        market: str,
        from_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.FillsDataItem]:
        """The items of `fills` from the page that `from_id` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `fills`.

        Source: xt/trade/fills.md, «Own Trades» (https://github.com/xtpub/api-doc)
        """
        return async_iterate(
            self._call,
            FILLS,
            {
                "market": market,
                "fromId": from_id,
                "limit": limit,
                "startTime": start_time,
                "endTime": end_time,
            },
            timed(options, timeout),
            Paging("id", "fromId", items="data", next="id", inclusive=True),
            max_pages,
        )

    async def open_orders(
        self,
        *,
        market: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersDataItem]:
        """Open Orders.

        Lists the orders of one market that are not completed, page by page.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Comes in pages: `iterate_open_orders` hands over the items of all.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            page: Page number. The venue's default: 1.
            page_size: Orders a page. From 10 to 1000. The venue's default: 10.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/open_orders.md, «Open Orders» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            OPEN_ORDERS,
            {
                "market": market,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
        )

    def iterate_open_orders(
        self,
        *,
        market: str,
        page: int | Omit = OMIT,
        page_size: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OpenOrdersDataItem]:
        """The items of `open_orders` from the page that `page` says (else the first) to the last,
        each page fetched when it is needed.

        `page_size` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `open_orders`.

        Source: xt/trade/open_orders.md, «Open Orders» (https://github.com/xtpub/api-doc)
        """
        return async_iterate(
            self._call,
            OPEN_ORDERS,
            {
                "market": market,
                "page": page,
                "pageSize": page_size,
            },
            timed(options, timeout),
            Paging("page", "page", items="data", first=1),
            max_pages,
        )

    async def order(
        self,
        *,
        market: str,
        id: int | str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderData:
        """Query an Order.

        Returns one order by its id.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            id: Order id.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/order.md, «Query an Order» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            ORDER,
            {
                "market": market,
                "id": id,
            },
            timed(options, timeout),
        )

    async def orders(
        self,
        *,
        market: str,
        ids: Sequence[int | str],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrdersDataItem]:
        """Query Several Orders.

        Returns several orders of one market by their ids.

        ids holds at most 100 items.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            ids: Order ids, at most 100 ids, sent as the Base64 text of a JSON array.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            What is signed for data: the venue's text says the string that comes out of decoding
                the Base64, its own sample programs sign the Base64 text itself. The Base64 text
                is signed here, as both programs do.
            What the client signs is the Base64 text as it is. Texts whose length is no multiple
                of three end in =: the venue's Java program signs that character as it is, its
                Python program escapes it first, and no source proves which of them the server
                takes. A list whose text needs no padding is signed alike by both.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/orders.md, «Query Several Orders» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            ORDERS,
            {
                "market": market,
                "data": ids,
            },
            timed(options, timeout),
        )

    async def place_order(
        self,
        *,
        market: str,
        price: Decimal | int | str,
        number: Decimal | int | str,
        type: Literal[1, 0],
        entrust_type: Literal[0, 1],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place an Order.

        Places one limit or market order. There is no client order id in this API: an order
        whose outcome is unknown is looked for among the open orders and the own trades.

        Not checked before sending, as it may not hold for every call: price must be given.

        Permission: Trade. Rate limit: 10 requests in 1 s per uid, exceeding it locks out for
        600 s; 1000 requests in 60 s per ip.

        Nothing can be asked about a call with an unknown outcome. version 1 has no order id of
        the caller's, by which an order could be found.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            price: Price of the order.
            number: Quantity of the order.
            type: Side. Values: 1: buy; 0: sell.
            entrust_type: Order type. Values: 0: limit; 1: market.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            price is mandatory in the venue's table for market orders too, and nothing says what
                it means there; the caller decides.
            For a market order nothing says whether number counts the base or the quote coin;
                the caller must find out before sending one.
            The quantity is called number here and amount in the bulk call.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/place_order.md, «Place an Order» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            PLACE_ORDER,
            {
                "market": market,
                "price": price,
                "number": number,
                "type": type,
                "entrustType": entrust_type,
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
    ) -> StillUnknown:
        """What became of a `place_order` whose outcome is unknown: nothing can be asked. version 1
        has no order id of the caller's, by which an order could be found.
        """
        return await self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )

    async def place_orders(
        self,
        *,
        market: str,
        orders: Sequence[params.PlaceOrdersDataItem],
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PlaceOrdersDataItem]:
        """Place Orders in Bulk.

        Places several limit orders of one market in one transaction: all are placed, or none.

        orders holds at most 100 items.

        Permission: Trade. Rate limit: 10 requests in 1 s per uid, exceeding it locks out for
        600 s; 1000 requests in 60 s per ip.

        Nothing can be asked about a call with an unknown outcome. version 1 has no order id of
        the caller's, by which an order could be found.

        Args:
            market: Market in lower case, base and quote, such as btc_usdt.
            orders: Orders, at most 100 orders, sent as the Base64 text of a JSON array.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            What is signed for data: the venue's text says the string that comes out of decoding
                the Base64, its own sample programs sign the Base64 text itself. The Base64 text
                is signed here, as both programs do.
            What the client signs is the Base64 text as it is. Texts whose length is no multiple
                of three end in =: the venue's Java program signs that character as it is, its
                Python program escapes it first, and no source proves which of them the server
                takes. A list whose text needs no padding is signed alike by both.
            The quantity is called amount here and number in the call for one order.
            amount and price come back as JSON numbers, while the order queries return strings.
            Orders beyond the hundredth are dropped by the venue without an error: the caller
                must split larger batches.
            Ids are integers of 15 digits in most samples; newer samples show 19 digits, more
                than 2^53, and pass ids as strings. Read them without a floating-point step.
            Rest-api-v1-en.md.

        Source: xt/trade/place_orders.md, «Place Orders in Bulk»
        (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            PLACE_ORDERS,
            {
                "market": market,
                "data": orders,
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
    ) -> list[StillUnknown]:
        """What became of a `place_orders` whose outcome is unknown: nothing can be asked. version
        1 has no order id of the caller's, by which an order could be found.
        """
        return await self._resolve(
            PLACE_ORDERS, RESOLVE_PLACE_ORDERS, unknown, wait, timed(options, timeout)
        )
