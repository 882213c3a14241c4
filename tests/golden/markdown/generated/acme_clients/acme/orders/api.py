# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal

    from ..._runtime.transport import Timeout
    from . import models

PLACE_ORDER: Endpoint[models.PlaceOrderData] = Endpoint(
    name="orders.place_order",
    method="POST",
    path="/v2/orders",
    module=__name__,
    model="PlaceOrderResponse",
    unwrap="data",
    envelope="wrapped",
    private=True,
    recipe="hmac",
    body="json",
    parameters=(
        Parameter("symbol", "body", "string", required=True),
        Parameter("side", "body", "string", required=True),
        Parameter("price", "body", "decimal"),
        Parameter("size", "body", "decimal", required=True),
        Parameter("from", "body", "integer", argument="from_", unit="ms"),
        Parameter("client_id", "body", "id<string>", longest=32),
    ),
    limits=(Limit(20, 2.0),),
    ids=("client_id",),
    source="acme/orders/place_order.md",
)


class Orders(Api):
    """Orders"""

    __slots__ = ()

    def place_order(
        self,
        *,
        symbol: str,
        side: Literal["buy", "sell"] | str,
        size: Decimal | int | str,
        price: Decimal | int | str | Omit = OMIT,
        from_: int | str | datetime | Omit = OMIT,
        client_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place an order.

        Places one order. The order is accepted before it is matched.

        Not checked before sending, as it may not hold for every call: price must be given.

        Rate limit: 20 requests in 2 s per uid.

        Args:
            symbol: Trading pair, for instance BTC-USDT.
            side: Direction: buy or sell.
            price: Price; needed if type is limit.
            size: Quantity.
            from_: Not before this time, in milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            client_id: Your own id, at most 32 characters.

        Source: acme/orders/place_order.md, «Place an order»
        """
        return self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "price": price,
                "size": size,
                "from": from_,
                "client_id": client_id,
            },
            timed(options, timeout),
        )


class AsyncOrders(AsyncApi):
    """Orders"""

    __slots__ = ()

    async def place_order(
        self,
        *,
        symbol: str,
        side: Literal["buy", "sell"] | str,
        size: Decimal | int | str,
        price: Decimal | int | str | Omit = OMIT,
        from_: int | str | datetime | Omit = OMIT,
        client_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.PlaceOrderData:
        """Place an order.

        Places one order. The order is accepted before it is matched.

        Not checked before sending, as it may not hold for every call: price must be given.

        Rate limit: 20 requests in 2 s per uid.

        Args:
            symbol: Trading pair, for instance BTC-USDT.
            side: Direction: buy or sell.
            price: Price; needed if type is limit.
            size: Quantity.
            from_: Not before this time, in milliseconds. Written as milliseconds since 1970; a
                datetime with a zone is taken, too.
            client_id: Your own id, at most 32 characters.

        Source: acme/orders/place_order.md, «Place an order»
        """
        return await self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "price": price,
                "size": size,
                "from": from_,
                "client_id": client_id,
            },
            timed(options, timeout),
        )
