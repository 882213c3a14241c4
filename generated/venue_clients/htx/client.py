# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of HTX."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import AsyncDoor, Door
from .._runtime.client import Client as _Client
from .._runtime.secret import GivenSecret, hide
from .._runtime.venue import ClockSource, Credential, Envelope, LimitHeader, Recipe, Venue
from .errors import ERRORS

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import AsyncClientOptions, ClientOptions
    from .account.api import Account, AsyncAccount
    from .account.raw import (
        AsyncPreparedAccount,
        AsyncRawAccount,
        PreparedAccount,
        RawAccount,
    )
    from .market.api import AsyncMarket, Market
    from .market.raw import (
        AsyncPreparedMarket,
        AsyncRawMarket,
        PreparedMarket,
        RawMarket,
    )
    from .orders.api import AsyncOrders, Orders
    from .orders.raw import (
        AsyncPreparedOrders,
        AsyncRawOrders,
        PreparedOrders,
        RawOrders,
    )
    from .positions.api import AsyncPositions, Positions
    from .positions.raw import (
        AsyncPreparedPositions,
        AsyncRawPositions,
        PreparedPositions,
        RawPositions,
    )

VENUE = Venue(
    name="htx",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://api.hbdm.com",
        "aws": "https://api.hbdm.vn",
    },
    groups=("account", "market", "orders", "positions"),
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
    clock=ClockSource(group="market", endpoint="SERVER_TIME", member="ts"),
    limit_headers=(
        LimitHeader(
            "ratelimit-remaining", "private", "remaining", seconds=3.0, limit="ratelimit-limit"
        ),
        LimitHeader(
            "ratelimit-remaining", "trade", "remaining", seconds=3.0, limit="ratelimit-limit"
        ),
        LimitHeader(
            "ratelimit-remaining", "read", "remaining", seconds=3.0, limit="ratelimit-limit"
        ),
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
    def account(self) -> Account:
        """Account"""
        from .account.api import Account

        return Account(self._caller(), self._resolver())

    @cached_property
    def market(self) -> Market:
        """Market data"""
        from .market.api import Market

        return Market(self._caller(), self._resolver())

    @cached_property
    def orders(self) -> Orders:
        """Orders"""
        from .orders.api import Orders

        return Orders(self._caller(), self._resolver())

    @cached_property
    def positions(self) -> Positions:
        """Positions and leverage"""
        from .positions.api import Positions

        return Positions(self._caller(), self._resolver())

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
    def account(self) -> RawAccount:
        """Account"""
        from .account.api import Account
        from .account.raw import RawAccount

        return RawAccount(Account(self._call, self._resolve))

    @cached_property
    def market(self) -> RawMarket:
        """Market data"""
        from .market.api import Market
        from .market.raw import RawMarket

        return RawMarket(Market(self._call, self._resolve))

    @cached_property
    def orders(self) -> RawOrders:
        """Orders"""
        from .orders.api import Orders
        from .orders.raw import RawOrders

        return RawOrders(Orders(self._call, self._resolve))

    @cached_property
    def positions(self) -> RawPositions:
        """Positions and leverage"""
        from .positions.api import Positions
        from .positions.raw import RawPositions

        return RawPositions(Positions(self._call, self._resolve))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def account(self) -> PreparedAccount:
        """Account"""
        from .account.api import Account
        from .account.raw import PreparedAccount

        return PreparedAccount(Account(self._call, self._resolve))

    @cached_property
    def market(self) -> PreparedMarket:
        """Market data"""
        from .market.api import Market
        from .market.raw import PreparedMarket

        return PreparedMarket(Market(self._call, self._resolve))

    @cached_property
    def orders(self) -> PreparedOrders:
        """Orders"""
        from .orders.api import Orders
        from .orders.raw import PreparedOrders

        return PreparedOrders(Orders(self._call, self._resolve))

    @cached_property
    def positions(self) -> PreparedPositions:
        """Positions and leverage"""
        from .positions.api import Positions
        from .positions.raw import PreparedPositions

        return PreparedPositions(Positions(self._call, self._resolve))


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
    def account(self) -> AsyncAccount:
        """Account"""
        from .account.api import AsyncAccount

        return AsyncAccount(self._caller(), self._resolver())

    @cached_property
    def market(self) -> AsyncMarket:
        """Market data"""
        from .market.api import AsyncMarket

        return AsyncMarket(self._caller(), self._resolver())

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders"""
        from .orders.api import AsyncOrders

        return AsyncOrders(self._caller(), self._resolver())

    @cached_property
    def positions(self) -> AsyncPositions:
        """Positions and leverage"""
        from .positions.api import AsyncPositions

        return AsyncPositions(self._caller(), self._resolver())

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
    def account(self) -> AsyncRawAccount:
        """Account"""
        from .account.api import AsyncAccount
        from .account.raw import AsyncRawAccount

        return AsyncRawAccount(AsyncAccount(self._call, self._resolve))

    @cached_property
    def market(self) -> AsyncRawMarket:
        """Market data"""
        from .market.api import AsyncMarket
        from .market.raw import AsyncRawMarket

        return AsyncRawMarket(AsyncMarket(self._call, self._resolve))

    @cached_property
    def orders(self) -> AsyncRawOrders:
        """Orders"""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncRawOrders

        return AsyncRawOrders(AsyncOrders(self._call, self._resolve))

    @cached_property
    def positions(self) -> AsyncRawPositions:
        """Positions and leverage"""
        from .positions.api import AsyncPositions
        from .positions.raw import AsyncRawPositions

        return AsyncRawPositions(AsyncPositions(self._call, self._resolve))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def account(self) -> AsyncPreparedAccount:
        """Account"""
        from .account.api import AsyncAccount
        from .account.raw import AsyncPreparedAccount

        return AsyncPreparedAccount(AsyncAccount(self._call, self._resolve))

    @cached_property
    def market(self) -> AsyncPreparedMarket:
        """Market data"""
        from .market.api import AsyncMarket
        from .market.raw import AsyncPreparedMarket

        return AsyncPreparedMarket(AsyncMarket(self._call, self._resolve))

    @cached_property
    def orders(self) -> AsyncPreparedOrders:
        """Orders"""
        from .orders.api import AsyncOrders
        from .orders.raw import AsyncPreparedOrders

        return AsyncPreparedOrders(AsyncOrders(self._call, self._resolve))

    @cached_property
    def positions(self) -> AsyncPreparedPositions:
        """Positions and leverage"""
        from .positions.api import AsyncPositions
        from .positions.raw import AsyncPreparedPositions

        return AsyncPreparedPositions(AsyncPositions(self._call, self._resolve))
