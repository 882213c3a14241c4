# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Trade orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import ClientOrderId, Constraint, Endpoint, Parameter
from ..._runtime.paging import Paging, async_iterate, iterate
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal

    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import Cancelled, NotCancelled, StillUnknown
    from . import models

RESOLVE_CANCEL_ORDER: Resolution[
    Cancelled[models.OrdersDataItem] | NotCancelled[models.OrdersDataItem] | StillUnknown
] = Resolution(
    method="trade_order.resolve_cancel_order",
    kind="cancel",
    queries=(
        Query(
            "trade_order.orders",
            by=(
                ("tradeOrderId", "tradeOrderId"),
                ("tradingAccountId", "tradingAccountId"),
            ),
            lists=True,
            ids=(("tradeOrderId", "trade_order_id"),),
            state="status",
            shows=("open", "filled", "cancelled"),
            paging=Paging("offset", "offset", items="data", total="pagination.total"),
        ),
    ),
    ids=("tradeOrderId",),
    states=(
        ("CREATED", "open"),
        ("SUBMITTED", "open"),
        ("ACCEPTED", "open"),
        ("PARTIALLY_FILLED", "open"),
        ("FILLED", "filled"),
        ("CANCELLED", "cancelled"),
        ("REJECTED", "ended"),
        ("EXPIRED", "ended"),
        ("REVOKED", "ended"),
    ),
)

CANCEL_ORDER: Endpoint[models.CancelOrderData] = Endpoint(
    name="trade_order.cancel_order",
    method="POST",
    path="/api/v3/tradeOrder/cancel",
    module=__name__,
    model="CancelOrderResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    body="json",
    parameters=(
        Parameter("tradeOrderId", "body", "id<string>", required=True, argument="trade_order_id"),
        Parameter(
            "tradingAccountId", "body", "id<string>", required=True, argument="trading_account_id"
        ),
    ),
    cancels=True,
    ids=("tradeOrderId", "tradingAccountId"),
    resolved_by=RESOLVE_CANCEL_ORDER,
    source="cadenza/trade_order/cancel_order.txt",
)

ORDERS: Endpoint[list[models.OrdersDataItem]] = Endpoint(
    name="trade_order.orders",
    method="GET",
    path="/api/v3/tradeOrder/list",
    module=__name__,
    model="OrdersResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter("tradeOrderId", "query", "id<string>", argument="trade_order_id"),
        Parameter("orderListId", "query", "id<string>", argument="order_list_id"),
        Parameter("externalOrderListId", "query", "id<string>", argument="external_order_list_id"),
        Parameter("orderStatus", "query", "string", argument="order_status"),
        Parameter("tradingAccountId", "query", "id<string>", argument="trading_account_id"),
        Parameter("instrumentId", "query", "id<string>", argument="instrument_id"),
        Parameter("startTime", "query", "integer", argument="start_time", unit="ms"),
        Parameter("endTime", "query", "integer", argument="end_time", unit="ms"),
        Parameter("limit", "query", "integer"),
        Parameter("offset", "query", "integer"),
        Parameter("cursor", "query", "string"),
        Parameter("ascending", "query", "boolean"),
    ),
    changes_state=False,
    ids=("tradeOrderId", "orderListId", "externalOrderListId", "tradingAccountId", "instrumentId"),
    source="cadenza/trade_order/orders.md",
)

RESOLVE_PLACE_ORDER: Resolution[StillUnknown] = Resolution(
    method="trade_order.resolve_place_order",
    kind="order",
    nothing="no query takes an id of the caller's, and no order in a list shows one. By the venue's definition the order may be sent again with the idempotencyKey that the exception has in its ids",
)

PLACE_ORDER: Endpoint[models.PlaceOrderData] = Endpoint(
    name="trade_order.place_order",
    method="POST",
    path="/api/v3/tradeOrder/submit",
    module=__name__,
    model="PlaceOrderResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    body="json",
    parameters=(
        Parameter(
            "tradingAccountId", "body", "id<string>", required=True, argument="trading_account_id"
        ),
        Parameter("instrumentId", "body", "id<string>", argument="instrument_id"),
        Parameter("quoteId", "body", "id<string>", argument="quote_id"),
        Parameter("clientOrderId", "body", "id<string>", argument="client_order_id"),
        Parameter("idempotencyKey", "body", "string", argument="idempotency_key"),
        Parameter(
            "orderSide",
            "body",
            "string",
            required=True,
            argument="order_side",
            choices=("BUY", "SELL"),
        ),
        Parameter("orderType", "body", "string", required=True, argument="order_type"),
        Parameter(
            "contingencyType",
            "body",
            "string",
            argument="contingency_type",
            choices=("OCO", "OTO", "OTOCO"),
        ),
        Parameter("quantity", "body", "decimal", required=True),
        Parameter(
            "quantityType",
            "body",
            "string",
            argument="quantity_type",
            choices=("BASE", "QUOTE", "POSITION_RATIO", "POSITION_PERCENTAGE"),
        ),
        Parameter("quantityRounding", "body", "string", argument="quantity_rounding"),
        Parameter("limitPrice", "body", "decimal", argument="limit_price"),
        Parameter("stopPrice", "body", "decimal", argument="stop_price"),
        Parameter(
            "timeInForce",
            "body",
            "string",
            argument="time_in_force",
            choices=(
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ),
        ),
        Parameter("expireAt", "body", "integer", argument="expire_at", unit="ms"),
        Parameter("positionId", "body", "id<string>", argument="position_id"),
        Parameter("leverage", "body", "integer"),
        Parameter("awaitClosed", "body", "boolean", argument="await_closed"),
        Parameter("takeProfitPrice", "body", "decimal", argument="take_profit_price"),
        Parameter("takeProfitLimitPrice", "body", "decimal", argument="take_profit_limit_price"),
        Parameter("stopLossPrice", "body", "decimal", argument="stop_loss_price"),
        Parameter("stopLossLimitPrice", "body", "decimal", argument="stop_loss_limit_price"),
        Parameter(
            "takeProfitTimeInForce",
            "body",
            "string",
            argument="take_profit_time_in_force",
            choices=(
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ),
        ),
        Parameter(
            "stopLossTimeInForce",
            "body",
            "string",
            argument="stop_loss_time_in_force",
            choices=(
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ),
        ),
    ),
    constraints=(
        Constraint("at_least_one_of", ("instrumentId", "quoteId")),
        Constraint("required_if", ("limitPrice",), when=("orderType", "LIMIT")),
        Constraint("required_if", ("limitPrice",), when=("orderType", "STOP_LIMIT")),
        Constraint("required_if", ("stopPrice",), when=("orderType", "STOP")),
        Constraint("required_if", ("stopPrice",), when=("orderType", "STOP_LIMIT")),
    ),
    ids=(
        "tradingAccountId",
        "instrumentId",
        "quoteId",
        "clientOrderId",
        "idempotencyKey",
        "positionId",
    ),
    client_order_id=ClientOrderId("idempotencyKey", "uuid"),
    resolved_by=RESOLVE_PLACE_ORDER,
    source="cadenza/trade_order/place_order.md",
)


class TradeOrder(Api):
    """Trade orders"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        trade_order_id: str | int,
        trading_account_id: str | int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        Cancels an open trade order. Only orders with status OPEN or PENDING can be cancelled.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            trade_order_id: ID of the order to cancel.
            trading_account_id: Account that holds the order.

        Raises:
            InvalidRequest: HTTP 400: Invalid request.
            AuthenticationError: HTTP 401: Unauthorized.
            NotFound: HTTP 404: Not found.
            InvalidRequest: HTTP 400: Cannot cancel.
            Rejected: code -111001: Order is already filled and cannot be cancelled.

        Notes:
            Only OPENorPENDINGorders can be cancelled - Partially filled orders can be cancelled
                (unfilled portion is cancelled).
            The executedQuantityshows how much was filled before cancellation - Cancellation is
                processed by the exchange and may take a moment.
            Use the WebSocket API for real-time cancellation confirmation.

        Source: cadenza/trade_order/cancel_order.txt, «Cancel Order»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "tradeOrderId": trade_order_id,
                "tradingAccountId": trading_account_id,
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
    ) -> Cancelled[models.OrdersDataItem] | NotCancelled[models.OrdersDataItem] | StillUnknown:
        """What became of a `cancel_order` whose outcome is unknown: asks `trade_order.orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `tradeOrderId`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    def orders(
        self,
        *,
        trade_order_id: str | int | Omit = OMIT,
        order_list_id: str | int | Omit = OMIT,
        external_order_list_id: str | int | Omit = OMIT,
        order_status: (
            Literal[
                "CREATED",
                "SUBMITTED",
                "ACCEPTED",
                "PARTIALLY_FILLED",
                "FILLED",
                "CANCELLED",
                "PENDING_CANCEL",
                "REPLACED",
                "PENDING_REPLACE",
                "REJECTED",
                "EXPIRED",
                "REVOKED",
            ]
            | str
            | Omit
        ) = OMIT,
        trading_account_id: str | int | Omit = OMIT,
        instrument_id: str | int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        ascending: bool | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrdersDataItem]:
        """List Orders.

        Orders of all states, filtered by id, account, instrument, state or time of creation;
        one call serves for querying an order, open orders and history.

        Comes in pages: `iterate_orders` hands over the items of all.

        Args:
            trade_order_id: Only this order, a UUID.
            order_list_id: Only the orders of this list.
            external_order_list_id: Only the orders of this list, by the venue's id.
            order_status: Only this state. Allowed values: CREATED, SUBMITTED, ACCEPTED,
                PARTIALLY_FILLED, FILLED, CANCELLED, PENDING_CANCEL, REPLACED, PENDING_REPLACE,
                REJECTED, EXPIRED, REVOKED.
            trading_account_id: Only this trading account, a UUID.
            instrument_id: Only this instrument, such as BINANCE:BTC/USDT.
            start_time: Created from, Unix milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            end_time: Created until, Unix milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.
            cursor: Cursor of the next page.
            ascending: Oldest first. The venue's default: false.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.
            NotFound: HTTP 404, code -18018: Order not found.

        Notes:
            The filter by state is called orderStatus in the OpenAPI document and status on the
                prose page; orderStatus is sent.
            The OpenAPI document gives limit the default 50 and no maximum; the prose page says
                10 and at most 100, the general page on endpoints 100 and at most 1000. The
                OpenAPI document is followed; send limit when it matters.
            The prose pages use the states PENDING and OPEN, which the OpenAPI document does not
                know; its states are listed here.
            The prose page lists averagePrice, which the OpenAPI document does not have;
                executedPrice is there.
            The general page on endpoints also knows sortBy, sortOrder and
                pagination.nextCursor; the OpenAPI document has cursor and hasNext.
            The time of cancellation is canceledAt in the OpenAPI document and cancelledAt on
                the prose page of cancelling.
            The enumerations of the OpenAPI document also hold UNKNOWN, a value for answers; it
                is left out of the values that can be sent.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/trade_order/orders.md, «List Orders»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradeOrder/tradeOrder.list)
        """
        return self._call(
            ORDERS,
            {
                "tradeOrderId": trade_order_id,
                "orderListId": order_list_id,
                "externalOrderListId": external_order_list_id,
                "orderStatus": order_status,
                "tradingAccountId": trading_account_id,
                "instrumentId": instrument_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
                "ascending": ascending,
            },
            timed(options, timeout),
        )

    def iterate_orders(
        self,
        *,
        trade_order_id: str | int | Omit = OMIT,
        order_list_id: str | int | Omit = OMIT,
        external_order_list_id: str | int | Omit = OMIT,
        order_status: (
            Literal[
                "CREATED",
                "SUBMITTED",
                "ACCEPTED",
                "PARTIALLY_FILLED",
                "FILLED",
                "CANCELLED",
                "PENDING_CANCEL",
                "REPLACED",
                "PENDING_REPLACE",
                "REJECTED",
                "EXPIRED",
                "REVOKED",
            ]
            | str
            | Omit
        ) = OMIT,
        trading_account_id: str | int | Omit = OMIT,
        instrument_id: str | int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        ascending: bool | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.OrdersDataItem]:
        """The items of `orders` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `orders`.

        Source: cadenza/trade_order/orders.md, «List Orders»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradeOrder/tradeOrder.list)
        """
        return iterate(
            self._call,
            ORDERS,
            {
                "tradeOrderId": trade_order_id,
                "orderListId": order_list_id,
                "externalOrderListId": external_order_list_id,
                "orderStatus": order_status,
                "tradingAccountId": trading_account_id,
                "instrumentId": instrument_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
                "ascending": ascending,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    def place_order(
        self,
        *,
        trading_account_id: str | int,
        order_side: Literal["BUY", "SELL"],
        order_type: (
            Literal[
                "MARKET",
                "LIMIT",
                "LIMIT_MAKER",
                "STOP",
                "STOP_LIMIT",
                "STOP_LOSS",
                "STOP_LOSS_LIMIT",
                "TAKE_PROFIT",
                "TAKE_PROFIT_LIMIT",
                "TRAILING_STOP",
                "QUOTED",
            ]
            | str
        ),
        quantity: Decimal | int | str,
        instrument_id: str | int | Omit = OMIT,
        quote_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        idempotency_key: str | Omit = OMIT,
        contingency_type: Literal["OCO", "OTO", "OTOCO"] | Omit = OMIT,
        quantity_type: (
            Literal["BASE", "QUOTE", "POSITION_RATIO", "POSITION_PERCENTAGE"] | Omit
        ) = OMIT,
        quantity_rounding: (
            Literal["UP", "DOWN", "NEAREST", "CEIL", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN"]
            | str
            | Omit
        ) = OMIT,
        limit_price: Decimal | int | str | Omit = OMIT,
        stop_price: Decimal | int | str | Omit = OMIT,
        time_in_force: (
            Literal[
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ]
            | Omit
        ) = OMIT,
        expire_at: int | str | datetime | Omit = OMIT,
        position_id: str | int | Omit = OMIT,
        leverage: int | Omit = OMIT,
        await_closed: bool | Omit = OMIT,
        take_profit_price: Decimal | int | str | Omit = OMIT,
        take_profit_limit_price: Decimal | int | str | Omit = OMIT,
        stop_loss_price: Decimal | int | str | Omit = OMIT,
        stop_loss_limit_price: Decimal | int | str | Omit = OMIT,
        take_profit_time_in_force: (
            Literal[
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ]
            | Omit
        ) = OMIT,
        stop_loss_time_in_force: (
            Literal[
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ]
            | Omit
        ) = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Submit Order.

        Places one order on the venue of the trading account. What the outcome depends on (time
        in force, kind of quantity) is the caller's to say: no default is written here for them.

        At least one of instrument_id, quote_id must be given.

        limit_price must be given if order_type is LIMIT.

        limit_price must be given if order_type is STOP_LIMIT.

        stop_price must be given if order_type is STOP.

        stop_price must be given if order_type is STOP_LIMIT.

        Nothing can be asked about a call with an unknown outcome. no query takes an id of the
        caller's, and no order in a list shows one. By the venue's definition the order may be
        sent again with the idempotencyKey that the exception has in its ids.

        Args:
            trading_account_id: Trading account, a UUID.
            instrument_id: Instrument, such as BINANCE:BTC/USDT; a must on exchange venues.
            quote_id: Quote to take, a UUID; a must on the venue FERMATA, whose quotes hold the
                terms of the trade.
            client_order_id: Your own order id; the venue also uses it as the key that makes a
                repeated request harmless.
            idempotency_key: Key that makes a repeated request harmless: the same key is the
                same order.
            order_side: Side. Allowed values: BUY, SELL.
            order_type: Order type. Allowed values: MARKET, LIMIT, LIMIT_MAKER, STOP,
                STOP_LIMIT, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                TRAILING_STOP, QUOTED.
            contingency_type: Kind of order list. Allowed values: OCO, OTO, OTOCO.
            quantity: Quantity.
            quantity_type: What quantity counts. Allowed values: BASE, QUOTE, POSITION_RATIO,
                POSITION_PERCENTAGE.
            quantity_rounding: How quantity is rounded to the lot; empty when left out. Allowed
                values: UP, DOWN, NEAREST, CEIL, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN.
            limit_price: Limit price.
            stop_price: Stop price.
            time_in_force: Time in force. Allowed values: GTC, IOC, FOK, GTD, DAY, GTX, OPG,
                CLS, GFA, GFS, GTM, MOO, MOC, EXT.
            expire_at: Expiry, Unix milliseconds. Written as milliseconds since 1970; a datetime
                with a zone is taken, too.
            position_id: Position to act on, a UUID.
            leverage: Leverage; there is no endpoint of its own to set it.
            await_closed: Wait up to one second for a final state before answering. The venue's
                default: false.
            take_profit_price: Take profit: trigger price.
            take_profit_limit_price: Take profit: limit price.
            stop_loss_price: Stop loss: trigger price.
            stop_loss_limit_price: Stop loss: limit price.
            take_profit_time_in_force: Take profit: time in force. Allowed values: GTC, IOC,
                FOK, GTD, DAY, GTX, OPG, CLS, GFA, GFS, GTM, MOO, MOC, EXT.
            stop_loss_time_in_force: Stop loss: time in force. Allowed values: GTC, IOC, FOK,
                GTD, DAY, GTX, OPG, CLS, GFA, GFS, GTM, MOO, MOC, EXT.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.
            InvalidRequest: HTTP 400, code -18001: Order type is not supported.
            InvalidRequest: HTTP 400, code -18002: Side is not supported.
            InvalidRequest: HTTP 400, code -18003: Time in force is not supported.
            Unavailable: HTTP 502, code -18004: Error of the exchange.
            InsufficientFunds: HTTP 400, code -18006: Funds are insufficient.
            InvalidRequest: HTTP 400, code -18007: Order is not valid.
            RateLimited: HTTP 429, code -18011: Rate limit exceeded.
            Unavailable: HTTP 504, code -18015: Request timed out.
            NotFound: HTTP 404, code -18017: Symbol not found.
            Rejected: HTTP 400, code -18025: Order was rejected.

        Notes:
            The kind of quantity is called quantityType in the OpenAPI document and
                orderQuantityType on the prose page; orders returned carry orderQuantityType.
                quantityType is sent.
            The prose page marks instrumentId as required, the OpenAPI document as optional
                because the venue FERMATA takes quoteId in its place. The OpenAPI document is
                followed.
            The prose page says that timeInForce is GTC when left out; the OpenAPI document
                gives no default, so none is written here.
            The prose page knows the order type STOP_MARKET, which the OpenAPI document does not
                have; it is not among the values here, and not refused.
            The OpenAPI document lets quantityRounding be empty text, which is what it assumes;
                leave the parameter out for that.
            The prose pages use the states PENDING and OPEN, which the OpenAPI document does not
                know; its states are listed here.
            The time of cancellation is canceledAt in the OpenAPI document and cancelledAt on
                the prose page of cancelling.
            The enumerations of the OpenAPI document also hold UNKNOWN, a value for answers; it
                is left out of the values that can be sent.
            Neither the order returned nor the list of orders carries clientOrderId, so an order
                whose outcome is unknown cannot be asked for by it.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/trade_order/place_order.md, «Submit Order»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradeOrder/tradeOrder.submit)
        """
        return self._call(
            PLACE_ORDER,
            {
                "tradingAccountId": trading_account_id,
                "instrumentId": instrument_id,
                "quoteId": quote_id,
                "clientOrderId": client_order_id,
                "idempotencyKey": idempotency_key,
                "orderSide": order_side,
                "orderType": order_type,
                "contingencyType": contingency_type,
                "quantity": quantity,
                "quantityType": quantity_type,
                "quantityRounding": quantity_rounding,
                "limitPrice": limit_price,
                "stopPrice": stop_price,
                "timeInForce": time_in_force,
                "expireAt": expire_at,
                "positionId": position_id,
                "leverage": leverage,
                "awaitClosed": await_closed,
                "takeProfitPrice": take_profit_price,
                "takeProfitLimitPrice": take_profit_limit_price,
                "stopLossPrice": stop_loss_price,
                "stopLossLimitPrice": stop_loss_limit_price,
                "takeProfitTimeInForce": take_profit_time_in_force,
                "stopLossTimeInForce": stop_loss_time_in_force,
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
        """What became of a `place_order` whose outcome is unknown: nothing can be asked. no query
        takes an id of the caller's, and no order in a list shows one. By the venue's definition
        the order may be sent again with the idempotencyKey that the exception has in its ids.
        """
        return self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )


class AsyncTradeOrder(AsyncApi):
    """Trade orders"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        trade_order_id: str | int,
        trading_account_id: str | int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        Cancels an open trade order. Only orders with status OPEN or PENDING can be cancelled.

        What became of a call with an unknown outcome: ask with `resolve_cancel_order`.

        Args:
            trade_order_id: ID of the order to cancel.
            trading_account_id: Account that holds the order.

        Raises:
            InvalidRequest: HTTP 400: Invalid request.
            AuthenticationError: HTTP 401: Unauthorized.
            NotFound: HTTP 404: Not found.
            InvalidRequest: HTTP 400: Cannot cancel.
            Rejected: code -111001: Order is already filled and cannot be cancelled.

        Notes:
            Only OPENorPENDINGorders can be cancelled - Partially filled orders can be cancelled
                (unfilled portion is cancelled).
            The executedQuantityshows how much was filled before cancellation - Cancellation is
                processed by the exchange and may take a moment.
            Use the WebSocket API for real-time cancellation confirmation.

        Source: cadenza/trade_order/cancel_order.txt, «Cancel Order»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "tradeOrderId": trade_order_id,
                "tradingAccountId": trading_account_id,
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
    ) -> Cancelled[models.OrdersDataItem] | NotCancelled[models.OrdersDataItem] | StillUnknown:
        """What became of a `cancel_order` whose outcome is unknown: asks `trade_order.orders`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more. Nothing can be found
        where that call was sent without `tradeOrderId`.

        No source says for how long the venue accepts a signed request or how soon its queries
        show a change: what is not there, or not yet so, proves nothing and stays
        `StillUnknown`.
        """
        return await self._resolve(
            CANCEL_ORDER, RESOLVE_CANCEL_ORDER, unknown, wait, timed(options, timeout)
        )

    async def orders(
        self,
        *,
        trade_order_id: str | int | Omit = OMIT,
        order_list_id: str | int | Omit = OMIT,
        external_order_list_id: str | int | Omit = OMIT,
        order_status: (
            Literal[
                "CREATED",
                "SUBMITTED",
                "ACCEPTED",
                "PARTIALLY_FILLED",
                "FILLED",
                "CANCELLED",
                "PENDING_CANCEL",
                "REPLACED",
                "PENDING_REPLACE",
                "REJECTED",
                "EXPIRED",
                "REVOKED",
            ]
            | str
            | Omit
        ) = OMIT,
        trading_account_id: str | int | Omit = OMIT,
        instrument_id: str | int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        ascending: bool | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OrdersDataItem]:
        """List Orders.

        Orders of all states, filtered by id, account, instrument, state or time of creation;
        one call serves for querying an order, open orders and history.

        Comes in pages: `iterate_orders` hands over the items of all.

        Args:
            trade_order_id: Only this order, a UUID.
            order_list_id: Only the orders of this list.
            external_order_list_id: Only the orders of this list, by the venue's id.
            order_status: Only this state. Allowed values: CREATED, SUBMITTED, ACCEPTED,
                PARTIALLY_FILLED, FILLED, CANCELLED, PENDING_CANCEL, REPLACED, PENDING_REPLACE,
                REJECTED, EXPIRED, REVOKED.
            trading_account_id: Only this trading account, a UUID.
            instrument_id: Only this instrument, such as BINANCE:BTC/USDT.
            start_time: Created from, Unix milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            end_time: Created until, Unix milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.
            cursor: Cursor of the next page.
            ascending: Oldest first. The venue's default: false.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.
            NotFound: HTTP 404, code -18018: Order not found.

        Notes:
            The filter by state is called orderStatus in the OpenAPI document and status on the
                prose page; orderStatus is sent.
            The OpenAPI document gives limit the default 50 and no maximum; the prose page says
                10 and at most 100, the general page on endpoints 100 and at most 1000. The
                OpenAPI document is followed; send limit when it matters.
            The prose pages use the states PENDING and OPEN, which the OpenAPI document does not
                know; its states are listed here.
            The prose page lists averagePrice, which the OpenAPI document does not have;
                executedPrice is there.
            The general page on endpoints also knows sortBy, sortOrder and
                pagination.nextCursor; the OpenAPI document has cursor and hasNext.
            The time of cancellation is canceledAt in the OpenAPI document and cancelledAt on
                the prose page of cancelling.
            The enumerations of the OpenAPI document also hold UNKNOWN, a value for answers; it
                is left out of the values that can be sent.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/trade_order/orders.md, «List Orders»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradeOrder/tradeOrder.list)
        """
        return await self._call(
            ORDERS,
            {
                "tradeOrderId": trade_order_id,
                "orderListId": order_list_id,
                "externalOrderListId": external_order_list_id,
                "orderStatus": order_status,
                "tradingAccountId": trading_account_id,
                "instrumentId": instrument_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
                "ascending": ascending,
            },
            timed(options, timeout),
        )

    def iterate_orders(
        self,
        *,
        trade_order_id: str | int | Omit = OMIT,
        order_list_id: str | int | Omit = OMIT,
        external_order_list_id: str | int | Omit = OMIT,
        order_status: (
            Literal[
                "CREATED",
                "SUBMITTED",
                "ACCEPTED",
                "PARTIALLY_FILLED",
                "FILLED",
                "CANCELLED",
                "PENDING_CANCEL",
                "REPLACED",
                "PENDING_REPLACE",
                "REJECTED",
                "EXPIRED",
                "REVOKED",
            ]
            | str
            | Omit
        ) = OMIT,
        trading_account_id: str | int | Omit = OMIT,
        instrument_id: str | int | Omit = OMIT,
        start_time: int | str | datetime | Omit = OMIT,
        end_time: int | str | datetime | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        ascending: bool | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.OrdersDataItem]:
        """The items of `orders` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `orders`.

        Source: cadenza/trade_order/orders.md, «List Orders»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradeOrder/tradeOrder.list)
        """
        return async_iterate(
            self._call,
            ORDERS,
            {
                "tradeOrderId": trade_order_id,
                "orderListId": order_list_id,
                "externalOrderListId": external_order_list_id,
                "orderStatus": order_status,
                "tradingAccountId": trading_account_id,
                "instrumentId": instrument_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "offset": offset,
                "cursor": cursor,
                "ascending": ascending,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    async def place_order(
        self,
        *,
        trading_account_id: str | int,
        order_side: Literal["BUY", "SELL"],
        order_type: (
            Literal[
                "MARKET",
                "LIMIT",
                "LIMIT_MAKER",
                "STOP",
                "STOP_LIMIT",
                "STOP_LOSS",
                "STOP_LOSS_LIMIT",
                "TAKE_PROFIT",
                "TAKE_PROFIT_LIMIT",
                "TRAILING_STOP",
                "QUOTED",
            ]
            | str
        ),
        quantity: Decimal | int | str,
        instrument_id: str | int | Omit = OMIT,
        quote_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        idempotency_key: str | Omit = OMIT,
        contingency_type: Literal["OCO", "OTO", "OTOCO"] | Omit = OMIT,
        quantity_type: (
            Literal["BASE", "QUOTE", "POSITION_RATIO", "POSITION_PERCENTAGE"] | Omit
        ) = OMIT,
        quantity_rounding: (
            Literal["UP", "DOWN", "NEAREST", "CEIL", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN"]
            | str
            | Omit
        ) = OMIT,
        limit_price: Decimal | int | str | Omit = OMIT,
        stop_price: Decimal | int | str | Omit = OMIT,
        time_in_force: (
            Literal[
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ]
            | Omit
        ) = OMIT,
        expire_at: int | str | datetime | Omit = OMIT,
        position_id: str | int | Omit = OMIT,
        leverage: int | Omit = OMIT,
        await_closed: bool | Omit = OMIT,
        take_profit_price: Decimal | int | str | Omit = OMIT,
        take_profit_limit_price: Decimal | int | str | Omit = OMIT,
        stop_loss_price: Decimal | int | str | Omit = OMIT,
        stop_loss_limit_price: Decimal | int | str | Omit = OMIT,
        take_profit_time_in_force: (
            Literal[
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ]
            | Omit
        ) = OMIT,
        stop_loss_time_in_force: (
            Literal[
                "GTC",
                "IOC",
                "FOK",
                "GTD",
                "DAY",
                "GTX",
                "OPG",
                "CLS",
                "GFA",
                "GFS",
                "GTM",
                "MOO",
                "MOC",
                "EXT",
            ]
            | Omit
        ) = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Submit Order.

        Places one order on the venue of the trading account. What the outcome depends on (time
        in force, kind of quantity) is the caller's to say: no default is written here for them.

        At least one of instrument_id, quote_id must be given.

        limit_price must be given if order_type is LIMIT.

        limit_price must be given if order_type is STOP_LIMIT.

        stop_price must be given if order_type is STOP.

        stop_price must be given if order_type is STOP_LIMIT.

        Nothing can be asked about a call with an unknown outcome. no query takes an id of the
        caller's, and no order in a list shows one. By the venue's definition the order may be
        sent again with the idempotencyKey that the exception has in its ids.

        Args:
            trading_account_id: Trading account, a UUID.
            instrument_id: Instrument, such as BINANCE:BTC/USDT; a must on exchange venues.
            quote_id: Quote to take, a UUID; a must on the venue FERMATA, whose quotes hold the
                terms of the trade.
            client_order_id: Your own order id; the venue also uses it as the key that makes a
                repeated request harmless.
            idempotency_key: Key that makes a repeated request harmless: the same key is the
                same order.
            order_side: Side. Allowed values: BUY, SELL.
            order_type: Order type. Allowed values: MARKET, LIMIT, LIMIT_MAKER, STOP,
                STOP_LIMIT, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                TRAILING_STOP, QUOTED.
            contingency_type: Kind of order list. Allowed values: OCO, OTO, OTOCO.
            quantity: Quantity.
            quantity_type: What quantity counts. Allowed values: BASE, QUOTE, POSITION_RATIO,
                POSITION_PERCENTAGE.
            quantity_rounding: How quantity is rounded to the lot; empty when left out. Allowed
                values: UP, DOWN, NEAREST, CEIL, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN.
            limit_price: Limit price.
            stop_price: Stop price.
            time_in_force: Time in force. Allowed values: GTC, IOC, FOK, GTD, DAY, GTX, OPG,
                CLS, GFA, GFS, GTM, MOO, MOC, EXT.
            expire_at: Expiry, Unix milliseconds. Written as milliseconds since 1970; a datetime
                with a zone is taken, too.
            position_id: Position to act on, a UUID.
            leverage: Leverage; there is no endpoint of its own to set it.
            await_closed: Wait up to one second for a final state before answering. The venue's
                default: false.
            take_profit_price: Take profit: trigger price.
            take_profit_limit_price: Take profit: limit price.
            stop_loss_price: Stop loss: trigger price.
            stop_loss_limit_price: Stop loss: limit price.
            take_profit_time_in_force: Take profit: time in force. Allowed values: GTC, IOC,
                FOK, GTD, DAY, GTX, OPG, CLS, GFA, GFS, GTM, MOO, MOC, EXT.
            stop_loss_time_in_force: Stop loss: time in force. Allowed values: GTC, IOC, FOK,
                GTD, DAY, GTX, OPG, CLS, GFA, GFS, GTM, MOO, MOC, EXT.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.
            InvalidRequest: HTTP 400, code -18001: Order type is not supported.
            InvalidRequest: HTTP 400, code -18002: Side is not supported.
            InvalidRequest: HTTP 400, code -18003: Time in force is not supported.
            Unavailable: HTTP 502, code -18004: Error of the exchange.
            InsufficientFunds: HTTP 400, code -18006: Funds are insufficient.
            InvalidRequest: HTTP 400, code -18007: Order is not valid.
            RateLimited: HTTP 429, code -18011: Rate limit exceeded.
            Unavailable: HTTP 504, code -18015: Request timed out.
            NotFound: HTTP 404, code -18017: Symbol not found.
            Rejected: HTTP 400, code -18025: Order was rejected.

        Notes:
            The kind of quantity is called quantityType in the OpenAPI document and
                orderQuantityType on the prose page; orders returned carry orderQuantityType.
                quantityType is sent.
            The prose page marks instrumentId as required, the OpenAPI document as optional
                because the venue FERMATA takes quoteId in its place. The OpenAPI document is
                followed.
            The prose page says that timeInForce is GTC when left out; the OpenAPI document
                gives no default, so none is written here.
            The prose page knows the order type STOP_MARKET, which the OpenAPI document does not
                have; it is not among the values here, and not refused.
            The OpenAPI document lets quantityRounding be empty text, which is what it assumes;
                leave the parameter out for that.
            The prose pages use the states PENDING and OPEN, which the OpenAPI document does not
                know; its states are listed here.
            The time of cancellation is canceledAt in the OpenAPI document and cancelledAt on
                the prose page of cancelling.
            The enumerations of the OpenAPI document also hold UNKNOWN, a value for answers; it
                is left out of the values that can be sent.
            Neither the order returned nor the list of orders carries clientOrderId, so an order
                whose outcome is unknown cannot be asked for by it.
            Its fields come from the OpenAPI document inside cyberapper/cadenza-client-python,
                the official client.

        Source: cadenza/trade_order/place_order.md, «Submit Order»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradeOrder/tradeOrder.submit)
        """
        return await self._call(
            PLACE_ORDER,
            {
                "tradingAccountId": trading_account_id,
                "instrumentId": instrument_id,
                "quoteId": quote_id,
                "clientOrderId": client_order_id,
                "idempotencyKey": idempotency_key,
                "orderSide": order_side,
                "orderType": order_type,
                "contingencyType": contingency_type,
                "quantity": quantity,
                "quantityType": quantity_type,
                "quantityRounding": quantity_rounding,
                "limitPrice": limit_price,
                "stopPrice": stop_price,
                "timeInForce": time_in_force,
                "expireAt": expire_at,
                "positionId": position_id,
                "leverage": leverage,
                "awaitClosed": await_closed,
                "takeProfitPrice": take_profit_price,
                "takeProfitLimitPrice": take_profit_limit_price,
                "stopLossPrice": stop_loss_price,
                "stopLossLimitPrice": stop_loss_limit_price,
                "takeProfitTimeInForce": take_profit_time_in_force,
                "stopLossTimeInForce": stop_loss_time_in_force,
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
        """What became of a `place_order` whose outcome is unknown: nothing can be asked. no query
        takes an id of the caller's, and no order in a list shows one. By the venue's definition
        the order may be sent again with the idempotencyKey that the exception has in its ids.
        """
        return await self._resolve(
            PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, timed(options, timeout)
        )
