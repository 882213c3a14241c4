"""Orders of Tiny."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit
from ..._runtime.endpoint import (
    ClientOrderId,
    Constraint,
    Endpoint,
    Limit,
    Parameter,
)
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from decimal import Decimal

    from ..._runtime.verdicts import Cancelled, NotCancelled, NotPlaced, Placed, StillUnknown
    from ..errors import OutcomeUnknown
    from . import models

RESOLVE_CANCEL_ORDER: Resolution[
    Cancelled[models.Order] | NotCancelled[models.Order] | StillUnknown
] = Resolution(
    method="orders.resolve_cancel_order",
    kind="cancel",
    queries=(
        Query(
            "orders.open_orders",
            by=(("contract_code", "contract_code"),),
            lists=True,
            ids=(("order_id", "order_id"), ("client_order_id", "client_order_id")),
        ),
    ),
    ids=("order_id", "client_order_id"),
)

RESOLVE_PLACE_ORDER: Resolution[Placed[models.Order] | NotPlaced | StillUnknown] = Resolution(
    method="orders.resolve_place_order",
    kind="order",
    queries=(
        Query(
            "orders.open_orders",
            by=(("contract_code", "contract_code"),),
            lists=True,
            ids=(("client_order_id", "client_order_id"),),
            content=(("volume", "volume"),),
            shows=("open", "filled", "cancelled"),
            remembers=60.0,
        ),
    ),
    ids=("client_order_id",),
    window=0.0,
    lag=0.2,
)

SERVER_TIME: Endpoint[models.ServerTimeResponse] = Endpoint(
    name="orders.server_time",
    method="GET",
    path="/v5/time",
    module=__name__,
    model="ServerTimeResponse",
    envelope="bare",
    changes_state=False,
    source="orders/server_time.md",
)

CANCEL_ORDER: Endpoint[models.CancelOrderData] = Endpoint(
    name="orders.cancel_order",
    method="POST",
    path="/v5/trade/cancel_order",
    module=__name__,
    model="CancelOrderResponse",
    unwrap="data",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string", required=True),
        Parameter("order_id", "body", "string|integer"),
        Parameter("client_order_id", "body", "string|integer"),
    ),
    constraints=(Constraint("at_least_one_of", ("order_id", "client_order_id")),),
    limits=(Limit(144, 3.0, "uid"), Limit(72, 3.0, "uid:trade")),
    ids=("contract_code", "order_id", "client_order_id"),
    resolved_by=RESOLVE_CANCEL_ORDER,
    source="orders/cancel_order.md",
)

PLACE_ORDER: Endpoint[models.CancelOrderData] = Endpoint(
    name="orders.place_order",
    method="POST",
    path="/v5/trade/order",
    module=__name__,
    model="PlaceOrderResponse",
    unwrap="data",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("contract_code", "body", "string", required=True),
        Parameter("price", "body", "decimal"),
        Parameter("volume", "body", "integer", required=True),
        Parameter("client_order_id", "body", "string|integer"),
    ),
    limits=(Limit(144, 3.0, "uid"), Limit(72, 3.0, "uid:trade")),
    ids=("contract_code", "client_order_id"),
    client_order_id=ClientOrderId("client_order_id", "integer"),
    resolved_by=RESOLVE_PLACE_ORDER,
    source="orders/place_order.md",
)

OPEN_ORDERS: Endpoint[list[models.Order]] = Endpoint(
    name="orders.open_orders",
    method="GET",
    path="/v5/trade/order/opens",
    module=__name__,
    model="OpenOrdersResponse",
    unwrap="data",
    private=True,
    recipe="v2",
    parameters=(
        Parameter("contract_code", "query", "string"),
        Parameter("states", "query", "array<string>", style="csv"),
    ),
    limits=(Limit(144, 3.0, "uid"),),
    changes_state=False,
    source="orders/open_orders.md",
)


class Orders(Api):
    """Orders."""

    __slots__ = ()

    def server_time(self, *, options: CallOptions | None = None) -> models.ServerTimeResponse:
        """Server time."""
        return self._call(SERVER_TIME, {}, options)

    def cancel_order(
        self,
        *,
        contract_code: str,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Cancel an order."""
        return self._call(
            CANCEL_ORDER,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "client_order_id": client_order_id,
            },
            options,
        )

    def place_order(
        self,
        *,
        contract_code: str,
        volume: int,
        price: Decimal | str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Place an order."""
        return self._call(
            PLACE_ORDER,
            {
                "contract_code": contract_code,
                "price": price,
                "volume": volume,
                "client_order_id": client_order_id,
            },
            options,
        )

    def resolve_place_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
    ) -> Placed[models.Order] | NotPlaced | StillUnknown:
        """What became of an order."""
        return self._resolve(PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, options)

    def open_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        states: list[str] | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> list[models.Order]:
        """Open orders."""
        return self._call(OPEN_ORDERS, {"contract_code": contract_code, "states": states}, options)


class AsyncOrders(AsyncApi):
    """Orders."""

    __slots__ = ()

    async def server_time(self, *, options: CallOptions | None = None) -> models.ServerTimeResponse:
        """Server time."""
        return await self._call(SERVER_TIME, {}, options)

    async def cancel_order(
        self,
        *,
        contract_code: str,
        order_id: str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Cancel an order."""
        return await self._call(
            CANCEL_ORDER,
            {
                "contract_code": contract_code,
                "order_id": order_id,
                "client_order_id": client_order_id,
            },
            options,
        )

    async def place_order(
        self,
        *,
        contract_code: str,
        volume: int,
        price: Decimal | str | int | Omit = OMIT,
        client_order_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> models.CancelOrderData:
        """Place an order."""
        return await self._call(
            PLACE_ORDER,
            {
                "contract_code": contract_code,
                "price": price,
                "volume": volume,
                "client_order_id": client_order_id,
            },
            options,
        )

    async def resolve_place_order(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
    ) -> Placed[models.Order] | NotPlaced | StillUnknown:
        """What became of an order."""
        return await self._resolve(PLACE_ORDER, RESOLVE_PLACE_ORDER, unknown, wait, options)

    async def open_orders(
        self,
        *,
        contract_code: str | Omit = OMIT,
        states: list[str] | Omit = OMIT,
        options: CallOptions | None = None,
    ) -> list[models.Order]:
        """Open orders."""
        return await self._call(
            OPEN_ORDERS, {"contract_code": contract_code, "states": states}, options
        )
