# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Constraint, Endpoint, Parameter

if TYPE_CHECKING:
    from ..._runtime.transport import Timeout
    from . import models

ORDER: Endpoint[models.OrderData] = Endpoint(
    name="orders.order",
    method="GET",
    path="/v2/orders/detail",
    module=__name__,
    model="OrderResponse",
    unwrap="data",
    envelope="wrapped",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("orderId", "query", "id<string>", argument="order_id"),
        Parameter("clientId", "query", "id<string>", argument="client_id"),
    ),
    constraints=(Constraint("at_least_one_of", ("orderId", "clientId")),),
    changes_state=False,
    ids=("orderId", "clientId"),
    source="acme/orders/order.txt",
)


class Orders(Api):
    """Orders"""

    __slots__ = ()

    def order(
        self,
        *,
        order_id: str | int | Omit = OMIT,
        client_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderData:
        """Query Order.

        Gives an order with its state. One of orderId and clientId must be sent.

        At least one of order_id, client_id must be given.

        Args:
            order_id: Id of the order.
            client_id: Your own id.

        Raises:
            NotFound: HTTP 404: Not found.
            RateLimited: HTTP 429: Too many.

        Source: acme/orders/order.txt, «Query Order»
        """
        return self._call(
            ORDER,
            {
                "orderId": order_id,
                "clientId": client_id,
            },
            timed(options, timeout),
        )


class AsyncOrders(AsyncApi):
    """Orders"""

    __slots__ = ()

    async def order(
        self,
        *,
        order_id: str | int | Omit = OMIT,
        client_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.OrderData:
        """Query Order.

        Gives an order with its state. One of orderId and clientId must be sent.

        At least one of order_id, client_id must be given.

        Args:
            order_id: Id of the order.
            client_id: Your own id.

        Raises:
            NotFound: HTTP 404: Not found.
            RateLimited: HTTP 429: Too many.

        Source: acme/orders/order.txt, «Query Order»
        """
        return await self._call(
            ORDER,
            {
                "orderId": order_id,
                "clientId": client_id,
            },
            timed(options, timeout),
        )
