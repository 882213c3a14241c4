"""The clients of Tiny."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import AsyncDoor, Door
from .._runtime.client import Client as _Client
from .._runtime.secret import GivenSecret, hide
from .._runtime.venue import (
    ClockSource,
    Credential,
    Envelope,
    LimitHeader,
    Recipe,
    TokenFlow,
    Venue,
)
from .errors import ERRORS

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import AsyncClientOptions, ClientOptions
    from .auth.api import AsyncAuth, Auth
    from .orders.api import AsyncOrders, Orders
    from .orders.raw import AsyncPreparedOrders, AsyncRawOrders, PreparedOrders, RawOrders

VENUE = Venue(
    name="tiny",
    package=__name__.rpartition(".")[0],
    environments={"production": "https://api.tiny.test", "testnet": "https://testnet.tiny.test"},
    groups=("auth", "orders"),
    errors=ERRORS,
    envelopes={
        "default": Envelope(
            success={"code": (200,)},
            code=("code",),
            message=("message", "msg"),
            unknown=frozenset({"1000"}),
        ),
        "bare": Envelope(code=("code",), message=("msg",)),
    },
    recipes={
        "v2": Recipe(
            sign="sign_v2",
            credentials="V2Credentials",
            names=("access_key", "secret_key"),
            nonce=True,
            clock_codes=("12001",),
        ),
        "bearer": Recipe(
            sign="sign_bearer", credentials="BearerCredentials", names=("access_token",)
        ),
    },
    credentials=(
        Credential("access_key", "TINY_ACCESS_KEY"),
        Credential("secret_key", "TINY_SECRET_KEY"),
        Credential("access_token", "TINY_ACCESS_TOKEN"),
        Credential("email", "TINY_EMAIL"),
        Credential("password", "TINY_PASSWORD"),
    ),
    clock=ClockSource(group="orders", endpoint="SERVER_TIME", member="ts"),
    tokens=TokenFlow(
        group="auth",
        login="LOGIN",
        login_parameters={"email": "email", "password": "password"},
        refresh="REFRESH",
    ),
    limit_headers=(LimitHeader("x-used", bucket="uid"),),
    rate_codes=frozenset({"1032"}),
)


class Client(_Client):
    """Tiny, blocking. Keys not given are read from TINY_ACCESS_KEY and TINY_SECRET_KEY."""

    def __init__(
        self,
        *,
        access_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        access_token: GivenSecret = None,
        email: GivenSecret = None,
        password: GivenSecret = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        access_key = hide(access_key)
        secret_key = hide(secret_key)
        access_token = hide(access_token)
        email = hide(email)
        password = hide(password)
        given = {
            "access_key": access_key,
            "secret_key": secret_key,
            "access_token": access_token,
            "email": email,
            "password": password,
        }
        super().__init__(VENUE, given, options)

    @cached_property
    def auth(self) -> Auth:
        """Tokens."""
        from .auth.api import Auth

        return Auth(self._caller(), self._resolver())

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
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
    """The groups of `Client` with the answer as it came."""

    @cached_property
    def orders(self) -> RawOrders:
        """Orders."""
        from .orders.api import Orders
        from .orders.raw import RawOrders

        return RawOrders(Orders(self._call, self._resolve))


class Prepare(Door):
    """The groups of `Client` that only sign."""

    @cached_property
    def orders(self) -> PreparedOrders:
        """Orders."""
        from .orders.api import Orders
        from .orders.raw import PreparedOrders

        return PreparedOrders(Orders(self._call, self._resolve))


class AsyncClient(_AsyncClient):
    """Tiny, awaited. Keys not given are read from TINY_ACCESS_KEY and TINY_SECRET_KEY."""

    def __init__(
        self,
        *,
        access_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        access_token: GivenSecret = None,
        email: GivenSecret = None,
        password: GivenSecret = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        access_key = hide(access_key)
        secret_key = hide(secret_key)
        access_token = hide(access_token)
        email = hide(email)
        password = hide(password)
        given = {
            "access_key": access_key,
            "secret_key": secret_key,
            "access_token": access_token,
            "email": email,
            "password": password,
        }
        super().__init__(VENUE, given, options)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Tokens."""
        from .auth.api import AsyncAuth

        return AsyncAuth(self._caller(), self._resolver())

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
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
    """The groups of `AsyncClient` with the answer as it came."""

    @cached_property
    def orders(self) -> AsyncRawOrders:
        """Orders."""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncRawOrders

        return AsyncRawOrders(AsyncOrders(self._call, self._resolve))


class AsyncPrepare(AsyncDoor):
    """The groups of `AsyncClient` that only sign."""

    @cached_property
    def orders(self) -> AsyncPreparedOrders:
        """Orders."""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncPreparedOrders

        return AsyncPreparedOrders(AsyncOrders(self._call, self._resolve))
