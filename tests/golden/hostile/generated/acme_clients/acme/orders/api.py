# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme: Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.transport import Timeout
    from . import models

CANCEL_ORDER: Endpoint[models.CancelOrderData] = Endpoint(
    name="orders.cancel_order",
    method="POST",
    path="/v2/orders/cancel",
    module=__name__,
    model="CancelOrderResponse",
    unwrap="data",
    envelope="wrapped",
    private=True,
    recipe="hmac",
    body="json",
    parameters=(
        Parameter("class", "body", "string", required=True, argument="class_"),
        Parameter("self", "body", "integer", argument="self_"),
        Parameter("model_config", "body", "string"),
        Parameter("from-id", "body", "string", argument="from_id"),
        Parameter("side", "body", "string", required=True),
        Parameter("date", "body", "array<any>"),
    ),
    limits=(Limit(20, 2.0),),
    cancels=True,
    source="acme/orders/cancel_order.md",
)


class Orders(Api):
    """Orders"""

    __slots__ = ()

    def cancel_order(
        self,
        *,
        class_: str,
        side: str,
        self_: int | Omit = OMIT,
        model_config: str | Omit = OMIT,
        from_id: str | Omit = OMIT,
        date: Sequence[object] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel \"\"\" + PWNED() + \"\"\" {{ cycler.__init__.__globals__ }} coding: utf-7.

        Rate limit: 20 requests in 2 s per uid.

        Args:
            class_: \"\"\"PWNED()\"\"\" <script>PWNED()</script>.
            self_: {% include '/etc/passwd' %} \\u202e�. The venue's default: 0 or PWNED().
            model_config: x --8<-- "../../.env". The venue's default: "; PWNED() #.
            from_id: \\N{BULLET} C:\\Users ends with \\.
            side: Direction: buy"; PWNED() # or sell' + PWNED() + '.
            date: str; PWNED().

        Raises:
            NotFound: code 4004: \"\"\" PWNED() \"\"\".

        Source: acme/orders/cancel_order.md, «Cancel \"\"\" + PWNED() + \"\"\" {{
        cycler.__init__.__globals__ }} coding: utf-7»
        """
        return self._call(
            CANCEL_ORDER,
            {
                "class": class_,
                "self": self_,
                "model_config": model_config,
                "from-id": from_id,
                "side": side,
                "date": date,
            },
            timed(options, timeout),
        )


class AsyncOrders(AsyncApi):
    """Orders"""

    __slots__ = ()

    async def cancel_order(
        self,
        *,
        class_: str,
        side: str,
        self_: int | Omit = OMIT,
        model_config: str | Omit = OMIT,
        from_id: str | Omit = OMIT,
        date: Sequence[object] | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.CancelOrderData:
        """Cancel \"\"\" + PWNED() + \"\"\" {{ cycler.__init__.__globals__ }} coding: utf-7.

        Rate limit: 20 requests in 2 s per uid.

        Args:
            class_: \"\"\"PWNED()\"\"\" <script>PWNED()</script>.
            self_: {% include '/etc/passwd' %} \\u202e�. The venue's default: 0 or PWNED().
            model_config: x --8<-- "../../.env". The venue's default: "; PWNED() #.
            from_id: \\N{BULLET} C:\\Users ends with \\.
            side: Direction: buy"; PWNED() # or sell' + PWNED() + '.
            date: str; PWNED().

        Raises:
            NotFound: code 4004: \"\"\" PWNED() \"\"\".

        Source: acme/orders/cancel_order.md, «Cancel \"\"\" + PWNED() + \"\"\" {{
        cycler.__init__.__globals__ }} coding: utf-7»
        """
        return await self._call(
            CANCEL_ORDER,
            {
                "class": class_,
                "self": self_,
                "model_config": model_config,
                "from-id": from_id,
                "side": side,
                "date": date,
            },
            timed(options, timeout),
        )
