# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from ..._runtime.transport import Timeout
    from . import models

OPEN_ORDERS: Endpoint[list[models.OpenOrdersDataItem]] = Endpoint(
    name="orders.open_orders",
    method="GET",
    path="/v2/orders/open",
    module=__name__,
    model="OpenOrdersResponse",
    unwrap="data",
    envelope="wrapped",
    private=True,
    recipe="hmac",
    parameters=(
        Parameter("symbol", "query", "string"),
        Parameter("limit", "query", "integer"),
        Parameter("fromId", "query", "id<integer>", argument="from_id"),
    ),
    limits=(Limit(10, 1.0),),
    changes_state=False,
    ids=("fromId",),
    source="acme/orders/open_orders.txt",
)


class Orders(Api):
    """Orders"""

    __slots__ = ()

    def open_orders(
        self,
        *,
        symbol: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        from_id: int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersDataItem]:
        """Open orders.

        Lists the orders that are still open.

        Rate limit: 10 requests in 1 s per uid.

        Args:
            symbol: Trading pair.
            limit: How many at most.
            from_id: Only orders after this id.

        Source: acme/orders/open_orders.txt, «Open orders»
        """
        return self._call(
            OPEN_ORDERS,
            {
                "symbol": symbol,
                "limit": limit,
                "fromId": from_id,
            },
            timed(options, timeout),
        )


class AsyncOrders(AsyncApi):
    """Orders"""

    __slots__ = ()

    async def open_orders(
        self,
        *,
        symbol: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        from_id: int | str | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.OpenOrdersDataItem]:
        """Open orders.

        Lists the orders that are still open.

        Rate limit: 10 requests in 1 s per uid.

        Args:
            symbol: Trading pair.
            limit: How many at most.
            from_id: Only orders after this id.

        Source: acme/orders/open_orders.txt, «Open orders»
        """
        return await self._call(
            OPEN_ORDERS,
            {
                "symbol": symbol,
                "limit": limit,
                "fromId": from_id,
            },
            timed(options, timeout),
        )
