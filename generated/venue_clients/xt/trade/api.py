# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: Trading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from . import models

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
        Limit(10, 1.0, "calls"),
        Limit(1000, 60.0, "address"),
    ),
    ids=("id",),
    source="xt/trade/cancel_order.md",
)


class Trade(Api):
    """Trading"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        market: str,
        id: int | str,
        options: CallOptions | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel an Order.

        The API interface needs to open transaction permissions.

        Permission: transaction. Rate limit: 10 requests in 1 s per user; 1000 requests in 60 s
        per IP.

        Args:
            market: Market pair.
            id: Order ID.

        Source: xt/trade/cancel_order.md, «Cancel an Order»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "market": market,
                "id": id,
            },
            options,
        )


class AsyncTrade(AsyncApi):
    """Trading"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        market: str,
        id: int | str,
        options: CallOptions | None = None,
    ) -> models.CancelOrderResponse:
        """Cancel an Order.

        The API interface needs to open transaction permissions.

        Permission: transaction. Rate limit: 10 requests in 1 s per user; 1000 requests in 60 s
        per IP.

        Args:
            market: Market pair.
            id: Order ID.

        Source: xt/trade/cancel_order.md, «Cancel an Order»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "market": market,
                "id": id,
            },
            options,
        )
