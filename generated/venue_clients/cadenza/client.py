# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of Cadenza."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import AsyncDoor, Door
from .._runtime.client import Client as _Client
from .._runtime.secret import GivenSecret, hide
from .._runtime.venue import Credential, Envelope, Recipe, Venue
from .errors import ERRORS

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import AsyncClientOptions, ClientOptions
    from .trade_order.api import AsyncTradeOrder, TradeOrder
    from .trade_order.raw import (
        AsyncPreparedTradeOrder,
        AsyncRawTradeOrder,
        PreparedTradeOrder,
        RawTradeOrder,
    )

VENUE = Venue(
    name="cadenza",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://cadenza-api.algo724.com",
        "uat": "https://cadenza-api-uat.algo724.com",
    },
    groups=("trade_order",),
    errors=ERRORS,
    envelopes={
        "health": Envelope(code=(), message=()),
        "v3": Envelope(
            success={"errno": (0,)},
            code=("errno",),
            message=("error",),
            unknown=frozenset({"-18000", "-18004", "-18009", "-18015", "-22000"}),
        ),
    },
    recipes={
        "bearer": Recipe(
            sign="sign_bearer", credentials="BearerCredentials", names=("access_token",)
        ),
    },
    credentials=(Credential("access_token", "CADENZA_ACCESS_TOKEN"),),
    rate_codes=frozenset({"-18011"}),
)


class Client(_Client):
    """Cadenza, blocking. Credentials not given are read from CADENZA_ACCESS_TOKEN."""

    def __init__(
        self,
        *,
        access_token: GivenSecret = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        access_token = hide(access_token)
        super().__init__(
            VENUE,
            {
                "access_token": access_token,
            },
            options,
        )

    @cached_property
    def trade_order(self) -> TradeOrder:
        """Trade orders"""
        from .trade_order.api import TradeOrder

        return TradeOrder(self._caller())

    @cached_property
    def with_raw_response(self) -> WithRawResponse:
        """The same methods; they give the answer as it came, too."""
        return WithRawResponse(self._caller("raw"))

    @cached_property
    def prepare(self) -> Prepare:
        """The same methods; they give the signed request and send nothing."""
        return Prepare(self._caller("prepare"))


class WithRawResponse(Door):
    """The groups with the answer as it came."""

    @cached_property
    def trade_order(self) -> RawTradeOrder:
        """Trade orders"""
        from .trade_order.api import TradeOrder
        from .trade_order.raw import RawTradeOrder

        return RawTradeOrder(TradeOrder(self._call))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def trade_order(self) -> PreparedTradeOrder:
        """Trade orders"""
        from .trade_order.api import TradeOrder
        from .trade_order.raw import PreparedTradeOrder

        return PreparedTradeOrder(TradeOrder(self._call))


class AsyncClient(_AsyncClient):
    """Cadenza, awaited. Credentials not given are read from CADENZA_ACCESS_TOKEN."""

    def __init__(
        self,
        *,
        access_token: GivenSecret = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        access_token = hide(access_token)
        super().__init__(
            VENUE,
            {
                "access_token": access_token,
            },
            options,
        )

    @cached_property
    def trade_order(self) -> AsyncTradeOrder:
        """Trade orders"""
        from .trade_order.api import AsyncTradeOrder

        return AsyncTradeOrder(self._caller())

    @cached_property
    def with_raw_response(self) -> AsyncWithRawResponse:
        """The same methods; they give the answer as it came, too."""
        return AsyncWithRawResponse(self._caller("raw"))

    @cached_property
    def prepare(self) -> AsyncPrepare:
        """The same methods; they give the signed request and send nothing."""
        return AsyncPrepare(self._caller("prepare"))


class AsyncWithRawResponse(AsyncDoor):
    """The groups with the answer as it came."""

    @cached_property
    def trade_order(self) -> AsyncRawTradeOrder:
        """Trade orders"""
        from .trade_order.api import AsyncTradeOrder
        from .trade_order.raw import AsyncRawTradeOrder

        return AsyncRawTradeOrder(AsyncTradeOrder(self._call))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def trade_order(self) -> AsyncPreparedTradeOrder:
        """Trade orders"""
        from .trade_order.api import AsyncTradeOrder
        from .trade_order.raw import AsyncPreparedTradeOrder

        return AsyncPreparedTradeOrder(AsyncTradeOrder(self._call))
