# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of CoinW."""

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
    from .account.api import Account, AsyncAccount
    from .account.raw import (
        AsyncPreparedAccount,
        AsyncRawAccount,
        PreparedAccount,
        RawAccount,
    )
    from .futures.api import AsyncFutures, Futures
    from .futures.raw import (
        AsyncPreparedFutures,
        AsyncRawFutures,
        PreparedFutures,
        RawFutures,
    )
    from .market.api import AsyncMarket, Market
    from .market.raw import (
        AsyncPreparedMarket,
        AsyncRawMarket,
        PreparedMarket,
        RawMarket,
    )
    from .positions.api import AsyncPositions, Positions
    from .positions.raw import (
        AsyncPreparedPositions,
        AsyncRawPositions,
        PreparedPositions,
        RawPositions,
    )

VENUE = Venue(
    name="coinw",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://api.coinw.com",
    },
    groups=("account", "futures", "market", "positions"),
    errors=ERRORS,
    envelopes={
        "futures": Envelope(
            success={"code": (0,)},
            code=("code",),
            message=("msg", "message"),
            unknown=frozenset({"500"}),
        ),
        "spot": Envelope(
            success={"code": ("200",)},
            code=("code",),
            message=("msg", "message"),
            unknown=frozenset({"-200"}),
        ),
    },
    recipes={
        "futures": Recipe(
            sign="sign_futures",
            credentials="FuturesCredentials",
            names=("api_key", "secret_key"),
            bare=True,
        ),
        "spot": Recipe(
            sign="sign_spot",
            credentials="SpotCredentials",
            names=("api_key", "secret_key"),
            bare=True,
        ),
    },
    credentials=(
        Credential("api_key", "COINW_API_KEY"),
        Credential("secret_key", "COINW_SECRET_KEY"),
    ),
    rate_codes=frozenset({"29001", "429"}),
)


class Client(_Client):
    """CoinW, blocking. Credentials not given are read from COINW_API_KEY and COINW_SECRET_KEY."""

    def __init__(
        self,
        *,
        api_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = hide(api_key)
        secret_key = hide(secret_key)
        super().__init__(
            VENUE,
            {
                "api_key": api_key,
                "secret_key": secret_key,
            },
            options,
        )

    @cached_property
    def account(self) -> Account:
        """Futures account"""
        from .account.api import Account

        return Account(self._caller(), self._resolver())

    @cached_property
    def futures(self) -> Futures:
        """Futures orders"""
        from .futures.api import Futures

        return Futures(self._caller(), self._resolver())

    @cached_property
    def market(self) -> Market:
        """Futures market data"""
        from .market.api import Market

        return Market(self._caller(), self._resolver())

    @cached_property
    def positions(self) -> Positions:
        """Futures positions"""
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
        """Futures account"""
        from .account.api import Account
        from .account.raw import RawAccount

        return RawAccount(Account(self._call, self._resolve))

    @cached_property
    def futures(self) -> RawFutures:
        """Futures orders"""
        from .futures.api import Futures
        from .futures.raw import RawFutures

        return RawFutures(Futures(self._call, self._resolve))

    @cached_property
    def market(self) -> RawMarket:
        """Futures market data"""
        from .market.api import Market
        from .market.raw import RawMarket

        return RawMarket(Market(self._call, self._resolve))

    @cached_property
    def positions(self) -> RawPositions:
        """Futures positions"""
        from .positions.api import Positions
        from .positions.raw import RawPositions

        return RawPositions(Positions(self._call, self._resolve))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def account(self) -> PreparedAccount:
        """Futures account"""
        from .account.api import Account
        from .account.raw import PreparedAccount

        return PreparedAccount(Account(self._call, self._resolve))

    @cached_property
    def futures(self) -> PreparedFutures:
        """Futures orders"""
        from .futures.api import Futures
        from .futures.raw import PreparedFutures

        return PreparedFutures(Futures(self._call, self._resolve))

    @cached_property
    def market(self) -> PreparedMarket:
        """Futures market data"""
        from .market.api import Market
        from .market.raw import PreparedMarket

        return PreparedMarket(Market(self._call, self._resolve))

    @cached_property
    def positions(self) -> PreparedPositions:
        """Futures positions"""
        from .positions.api import Positions
        from .positions.raw import PreparedPositions

        return PreparedPositions(Positions(self._call, self._resolve))


class AsyncClient(_AsyncClient):
    """CoinW, awaited. Credentials not given are read from COINW_API_KEY and COINW_SECRET_KEY."""

    def __init__(
        self,
        *,
        api_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        api_key = hide(api_key)
        secret_key = hide(secret_key)
        super().__init__(
            VENUE,
            {
                "api_key": api_key,
                "secret_key": secret_key,
            },
            options,
        )

    @cached_property
    def account(self) -> AsyncAccount:
        """Futures account"""
        from .account.api import AsyncAccount

        return AsyncAccount(self._caller(), self._resolver())

    @cached_property
    def futures(self) -> AsyncFutures:
        """Futures orders"""
        from .futures.api import AsyncFutures

        return AsyncFutures(self._caller(), self._resolver())

    @cached_property
    def market(self) -> AsyncMarket:
        """Futures market data"""
        from .market.api import AsyncMarket

        return AsyncMarket(self._caller(), self._resolver())

    @cached_property
    def positions(self) -> AsyncPositions:
        """Futures positions"""
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
        """Futures account"""
        from .account.api import AsyncAccount
        from .account.raw import AsyncRawAccount

        return AsyncRawAccount(AsyncAccount(self._call, self._resolve))

    @cached_property
    def futures(self) -> AsyncRawFutures:
        """Futures orders"""
        from .futures.api import AsyncFutures
        from .futures.raw import AsyncRawFutures

        return AsyncRawFutures(AsyncFutures(self._call, self._resolve))

    @cached_property
    def market(self) -> AsyncRawMarket:
        """Futures market data"""
        from .market.api import AsyncMarket
        from .market.raw import AsyncRawMarket

        return AsyncRawMarket(AsyncMarket(self._call, self._resolve))

    @cached_property
    def positions(self) -> AsyncRawPositions:
        """Futures positions"""
        from .positions.api import AsyncPositions
        from .positions.raw import AsyncRawPositions

        return AsyncRawPositions(AsyncPositions(self._call, self._resolve))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def account(self) -> AsyncPreparedAccount:
        """Futures account"""
        from .account.api import AsyncAccount
        from .account.raw import AsyncPreparedAccount

        return AsyncPreparedAccount(AsyncAccount(self._call, self._resolve))

    @cached_property
    def futures(self) -> AsyncPreparedFutures:
        """Futures orders"""
        from .futures.api import AsyncFutures
        from .futures.raw import AsyncPreparedFutures

        return AsyncPreparedFutures(AsyncFutures(self._call, self._resolve))

    @cached_property
    def market(self) -> AsyncPreparedMarket:
        """Futures market data"""
        from .market.api import AsyncMarket
        from .market.raw import AsyncPreparedMarket

        return AsyncPreparedMarket(AsyncMarket(self._call, self._resolve))

    @cached_property
    def positions(self) -> AsyncPreparedPositions:
        """Futures positions"""
        from .positions.api import AsyncPositions
        from .positions.raw import AsyncPreparedPositions

        return AsyncPreparedPositions(AsyncPositions(self._call, self._resolve))
