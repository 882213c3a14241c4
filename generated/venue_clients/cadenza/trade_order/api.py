# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Trade orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit
from ..._runtime.endpoint import Endpoint, Parameter

if TYPE_CHECKING:
    from . import models

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
        Parameter("tradeOrderId", "body", "string", required=True),
        Parameter("tradingAccountId", "body", "string"),
    ),
    ids=("tradeOrderId", "tradingAccountId"),
    source="cadenza/trade_order/cancel_order.txt",
)


class TradeOrder(Api):
    """Trade orders"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        trade_order_id: str,
        trading_account_id: str | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        Cancels an open trade order. Only orders with status OPEN or PENDING can be cancelled.

        Only OPENorPENDINGorders can be cancelled - Partially filled orders can be cancelled
        (unfilled portion is cancelled).

        The executedQuantityshows how much was filled before cancellation - Cancellation is
        processed by the exchange and may take a moment.

        Use the WebSocket API for real-time cancellation confirmation.

        Args:
            trade_order_id: ID of the order to cancel.
            trading_account_id: Account that holds the order.

        Raises:
            InvalidRequest: HTTP 400: Invalid request.
            AuthenticationError: HTTP 401: Unauthorized.
            NotFound: HTTP 404: Not found.
            InvalidRequest: HTTP 400: Cannot cancel.
            Rejected: code -111001: Order is already filled and cannot be cancelled.

        Source: cadenza/trade_order/cancel_order.txt, «Cancel Order»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "tradeOrderId": trade_order_id,
                "tradingAccountId": trading_account_id,
            },
            options,
        )


class AsyncTradeOrder(AsyncApi):
    """Trade orders"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        trade_order_id: str,
        trading_account_id: str | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        Cancels an open trade order. Only orders with status OPEN or PENDING can be cancelled.

        Only OPENorPENDINGorders can be cancelled - Partially filled orders can be cancelled
        (unfilled portion is cancelled).

        The executedQuantityshows how much was filled before cancellation - Cancellation is
        processed by the exchange and may take a moment.

        Use the WebSocket API for real-time cancellation confirmation.

        Args:
            trade_order_id: ID of the order to cancel.
            trading_account_id: Account that holds the order.

        Raises:
            InvalidRequest: HTTP 400: Invalid request.
            AuthenticationError: HTTP 401: Unauthorized.
            NotFound: HTTP 404: Not found.
            InvalidRequest: HTTP 400: Cannot cancel.
            Rejected: code -111001: Order is already filled and cannot be cancelled.

        Source: cadenza/trade_order/cancel_order.txt, «Cancel Order»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "tradeOrderId": trade_order_id,
                "tradingAccountId": trading_account_id,
            },
            options,
        )
