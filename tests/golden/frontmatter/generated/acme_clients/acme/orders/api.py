# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime.transport import Timeout
    from . import models

CANCEL_ORDER: Endpoint[models.CancelOrderData] = Endpoint(
    name="orders.cancel_order",
    method="DELETE",
    path="/v2/orders/{orderId}",
    module=__name__,
    model="CancelOrderResponse",
    unwrap="data",
    envelope="wrapped",
    private=True,
    recipe="hmac",
    body="json",
    parameters=(
        Parameter("orderId", "path", "id<string>", required=True, argument="order_id"),
        Parameter("force", "body", "boolean"),
        Parameter("reason", "body", "string", choices=("user", "risk")),
    ),
    limits=(Limit(5, 1.0, by_address=True),),
    cancels=True,
    ids=("orderId",),
    source="acme/orders/cancel_order.md",
)


class Orders(Api):
    """Orders"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        order_id: str | int,
        force: bool | Omit = OMIT,
        reason: Literal["user", "risk"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel one order.

        This endpoint is private and must be signed. Limit: 5 requests per second per IP.

        Rate limit: 5 requests in 1 s per ip.

        Args:
            order_id: Order id.
            force: Cancel even while the order is being matched. The venue's default: false.
            reason: Why it is cancelled.

        Source: acme/orders/cancel_order.md, «Cancel one order»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "orderId": order_id,
                "force": force,
                "reason": reason,
            },
            timed(options, timeout),
        )


class AsyncOrders(AsyncApi):
    """Orders"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        order_id: str | int,
        force: bool | Omit = OMIT,
        reason: Literal["user", "risk"] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel one order.

        This endpoint is private and must be signed. Limit: 5 requests per second per IP.

        Rate limit: 5 requests in 1 s per ip.

        Args:
            order_id: Order id.
            force: Cancel even while the order is being matched. The venue's default: false.
            reason: Why it is cancelled.

        Source: acme/orders/cancel_order.md, «Cancel one order»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "orderId": order_id,
                "force": force,
                "reason": reason,
            },
            timed(options, timeout),
        )
