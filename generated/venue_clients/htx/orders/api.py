# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from . import models

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
    limits=(
        Limit(144, 3.0, "private"),
        Limit(72, 3.0, "trade"),
    ),
    ids=("order_id", "client_order_id"),
    source="htx/orders/cancel_order.md",
)


class Orders(Api):
    """Orders"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        contract_code: str,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        The interface is used to cancel an order in futures trading.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid,
        trade.

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
            options,
        )


class AsyncOrders(AsyncApi):
    """Orders"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        contract_code: str,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Cancel Order.

        The interface is used to cancel an order in futures trading.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid,
        trade.

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
            options,
        )
