# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX: Trading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit
from ..._runtime.endpoint import Constraint, Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from . import models

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
        Parameter("orderId", "query", "integer|string"),
        Parameter("origClientOrderId", "query", "string"),
    ),
    constraints=(Constraint("at_least_one_of", ("orderId", "origClientOrderId")),),
    limits=(Limit(2400, 60.0, "weight", weighted=True),),
    ids=("orderId", "origClientOrderId"),
    source="ztdx/trade/cancel_order.txt",
)


class Trade(Api):
    """Trading"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel Order.

        Cancel an active order.

        Cancelling a parent order cascade-cancels its TP/SL trigger orders (trigger_orders). The
        trigger orders' rows transition to cancelled in the same transaction.

        Frozen margin attributable to the cancelled order is released to available_balance.

        Cancelling a trigger_order directly via this endpoint is also supported — pass the
        trigger order's orderId. The four possible failure modes (already triggered, already
        cancelled, parent position closed, not owned by caller) are surfaced through distinct
        error codes so frontends can render appropriate messages.

        At least one of orderId, origClientOrderId must be given.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        Args:
            symbol: Trading pair.
            order_id: System order ID.
            orig_client_order_id: User-defined order ID.

        Source: ztdx/trade/cancel_order.txt, «Cancel Order»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            options,
        )


class AsyncTrade(AsyncApi):
    """Trading"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | str | Omit = OMIT,
        orig_client_order_id: str | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel Order.

        Cancel an active order.

        Cancelling a parent order cascade-cancels its TP/SL trigger orders (trigger_orders). The
        trigger orders' rows transition to cancelled in the same transaction.

        Frozen margin attributable to the cancelled order is released to available_balance.

        Cancelling a trigger_order directly via this endpoint is also supported — pass the
        trigger order's orderId. The four possible failure modes (already triggered, already
        cancelled, parent position closed, not owned by caller) are surfaced through distinct
        error codes so frontends can render appropriate messages.

        At least one of orderId, origClientOrderId must be given.

        Rate limit: 2400 requests in 60 s per IP. Weight: 1.

        Args:
            symbol: Trading pair.
            order_id: System order ID.
            orig_client_order_id: User-defined order ID.

        Source: ztdx/trade/cancel_order.txt, «Cancel Order»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "symbol": symbol,
                "orderId": order_id,
                "origClientOrderId": orig_client_order_id,
            },
            options,
        )
