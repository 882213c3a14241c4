# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of Acme."""

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
    from .orders.api import AsyncOrders, Orders
    from .orders.raw import (
        AsyncPreparedOrders,
        AsyncRawOrders,
        PreparedOrders,
        RawOrders,
    )

VENUE = Venue(
    name="acme",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://api.acme.example",
        "testnet": "https://test.acme.example",
    },
    groups=("orders",),
    errors=ERRORS,
    envelopes={
        "wrapped": Envelope(success={"code": (0,)}, code=("code",), message=("msg",)),
    },
    recipes={
        "hmac": Recipe(
            sign="sign_hmac", credentials="HmacCredentials", names=("access_key", "secret_key")
        ),
    },
    credentials=(
        Credential("access_key", "ACME_ACCESS_KEY"),
        Credential("secret_key", "ACME_SECRET_KEY"),
    ),
)


class Client(_Client):
    """Acme, blocking. Credentials not given are read from ACME_ACCESS_KEY and ACME_SECRET_KEY."""

    def __init__(
        self,
        *,
        access_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        access_key = hide(access_key)
        secret_key = hide(secret_key)
        super().__init__(
            VENUE,
            {
                "access_key": access_key,
                "secret_key": secret_key,
            },
            options,
        )

    @cached_property
    def orders(self) -> Orders:
        """Orders"""
        from .orders.api import Orders

        return Orders(self._caller(), self._resolver())

    @cached_property
    def with_raw_response(self) -> WithRawResponse:
        """The same methods; they give the answer as it came, too."""
        return WithRawResponse(self._caller("raw"), self._resolver())

    @cached_property
    def prepare(self) -> Prepare:
        """The same methods; they give the signed request and send nothing."""
        return Prepare(self._caller("prepare"), self._resolver())


class WithRawResponse(Door):
    """The groups with the answer as it came."""

    @cached_property
    def orders(self) -> RawOrders:
        """Orders"""
        from .orders.api import Orders
        from .orders.raw import RawOrders

        return RawOrders(Orders(self._call, self._resolve))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def orders(self) -> PreparedOrders:
        """Orders"""
        from .orders.api import Orders
        from .orders.raw import PreparedOrders

        return PreparedOrders(Orders(self._call, self._resolve))


class AsyncClient(_AsyncClient):
    """Acme, awaited. Credentials not given are read from ACME_ACCESS_KEY and ACME_SECRET_KEY."""

    def __init__(
        self,
        *,
        access_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        access_key = hide(access_key)
        secret_key = hide(secret_key)
        super().__init__(
            VENUE,
            {
                "access_key": access_key,
                "secret_key": secret_key,
            },
            options,
        )

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders"""
        from .orders.api import AsyncOrders

        return AsyncOrders(self._caller(), self._resolver())

    @cached_property
    def with_raw_response(self) -> AsyncWithRawResponse:
        """The same methods; they give the answer as it came, too."""
        return AsyncWithRawResponse(self._caller("raw"), self._resolver())

    @cached_property
    def prepare(self) -> AsyncPrepare:
        """The same methods; they give the signed request and send nothing."""
        return AsyncPrepare(self._caller("prepare"), self._resolver())


class AsyncWithRawResponse(AsyncDoor):
    """The groups with the answer as it came."""

    @cached_property
    def orders(self) -> AsyncRawOrders:
        """Orders"""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncRawOrders

        return AsyncRawOrders(AsyncOrders(self._call, self._resolve))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def orders(self) -> AsyncPreparedOrders:
        """Orders"""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncPreparedOrders

        return AsyncPreparedOrders(AsyncOrders(self._call, self._resolve))
