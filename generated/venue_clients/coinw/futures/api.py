# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from . import models

CANCEL_AN_ORDER: Endpoint[models.CancelAnOrderResponse] = Endpoint(
    name="futures.cancel_an_order",
    method="DELETE",
    path="/v1/perpum/order",
    module=__name__,
    model="CancelAnOrderResponse",
    envelope="futures",
    private=True,
    recipe="futures",
    body="json",
    parameters=(Parameter("id", "body", "integer|string", required=True),),
    limits=(
        Limit(10, 1.0),
        Limit(100, 1.0, "futures"),
    ),
    ids=("id",),
    source="coinw/futures/cancel_an_order.txt",
)


class Futures(Api):
    """Futures"""

    __slots__ = ()

    def cancel_an_order(
        self,
        *,
        id: int | str,
        options: CallOptions | None = None,
    ) -> models.CancelAnOrderResponse:
        """Cancel an Order.

        This interface allows users to cancel an unfilled order by specifying the order ID.

        Cancel an order is only available via RESTful API.

        This interface does not support batch order cancellations. To cancel batch orders, refer
        to Futures > Place Orders > Cancel Batch Orders.

        This interface does not support filled order cancellations. To close a filled order,
        refer to Futures > Place Orders > Close a Position.

        If the specified order ID does not exist, the following response will be returned:

        For a complete code example, please refer to Introduction > Authentication & Code
        Snippet > Futures > RESTful Private Interface.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            id: Order ID.

        Raises:
            NotFound: code 9012: Position not found.

        Source: coinw/futures/cancel_an_order.txt, «Cancel an Order»
        """
        return self._call(
            CANCEL_AN_ORDER,
            {
                "id": id,
            },
            options,
        )


class AsyncFutures(AsyncApi):
    """Futures"""

    __slots__ = ()

    async def cancel_an_order(
        self,
        *,
        id: int | str,
        options: CallOptions | None = None,
    ) -> models.CancelAnOrderResponse:
        """Cancel an Order.

        This interface allows users to cancel an unfilled order by specifying the order ID.

        Cancel an order is only available via RESTful API.

        This interface does not support batch order cancellations. To cancel batch orders, refer
        to Futures > Place Orders > Cancel Batch Orders.

        This interface does not support filled order cancellations. To close a filled order,
        refer to Futures > Place Orders > Close a Position.

        If the specified order ID does not exist, the following response will be returned:

        For a complete code example, please refer to Introduction > Authentication & Code
        Snippet > Futures > RESTful Private Interface.

        Rate limit: 10 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Args:
            id: Order ID.

        Raises:
            NotFound: code 9012: Position not found.

        Source: coinw/futures/cancel_an_order.txt, «Cancel an Order»
        """
        return await self._call(
            CANCEL_AN_ORDER,
            {
                "id": id,
            },
            options,
        )
