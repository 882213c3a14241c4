# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of HTX."""

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
    name="htx",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://api.hbdm.com",
        "aws": "https://api.hbdm.vn",
    },
    groups=("orders",),
    errors=ERRORS,
    envelopes={
        "v5": Envelope(
            success={"code": (200,)},
            code=("code",),
            message=("message", "msg"),
            unknown=frozenset({"1000", "1002", "1003", "1004"}),
        ),
        "tick": Envelope(
            success={"status": ("ok",)},
            code=("err_code", "err-code"),
            message=("err_msg", "err-msg"),
        ),
        "legacy": Envelope(
            success={"status": ("ok",)},
            code=("err_code", "err-code"),
            message=("err_msg", "err-msg"),
        ),
    },
    recipes={
        "v2": Recipe(
            sign="sign_v2",
            credentials="V2Credentials",
            names=("access_key", "secret_key"),
            clock_codes=("12001",),
        ),
    },
    credentials=(
        Credential("access_key", "HTX_ACCESS_KEY"),
        Credential("secret_key", "HTX_SECRET_KEY"),
    ),
    rate_codes=frozenset({"1032"}),
)


class Client(_Client):
    """HTX, blocking. Credentials not given are read from HTX_ACCESS_KEY and HTX_SECRET_KEY."""

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

        return Orders(self._caller())

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
    def orders(self) -> RawOrders:
        """Orders"""
        from .orders.api import Orders
        from .orders.raw import RawOrders

        return RawOrders(Orders(self._call))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def orders(self) -> PreparedOrders:
        """Orders"""
        from .orders.api import Orders
        from .orders.raw import PreparedOrders

        return PreparedOrders(Orders(self._call))


class AsyncClient(_AsyncClient):
    """HTX, awaited. Credentials not given are read from HTX_ACCESS_KEY and HTX_SECRET_KEY."""

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

        return AsyncOrders(self._caller())

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
    def orders(self) -> AsyncRawOrders:
        """Orders"""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncRawOrders

        return AsyncRawOrders(AsyncOrders(self._call))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def orders(self) -> AsyncPreparedOrders:
        """Orders"""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncPreparedOrders

        return AsyncPreparedOrders(AsyncOrders(self._call))
