# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of ZTDX."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import AsyncDoor, Door
from .._runtime.client import Client as _Client
from .._runtime.secret import GivenSecret, hide
from .._runtime.venue import ClockSource, Credential, Envelope, ReceiveWindow, Recipe, Venue
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
    from .trade.api import AsyncTrade, Trade
    from .trade.raw import (
        AsyncPreparedTrade,
        AsyncRawTrade,
        PreparedTrade,
        RawTrade,
    )

VENUE = Venue(
    name="ztdx",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://api.ztdx.io",
        "testnet": "https://api-sepolia.ztdx.io",
    },
    groups=("account", "market", "trade"),
    errors=ERRORS,
    envelopes={
        "bare": Envelope(
            code=("code", "error.code", "error"),
            message=("msg", "error.message", "error"),
            unknown=frozenset({"-1000", "-1001", "-1006", "-1007", "INTERNAL_ERROR"}),
        ),
    },
    recipes={
        "hmac": Recipe(
            sign="sign_hmac",
            credentials="HmacCredentials",
            names=("api_key", "api_secret"),
            clock_codes=("-1021",),
            receive_window=ReceiveWindow("recvWindow", 60000),
        ),
    },
    credentials=(
        Credential("api_key", "ZTDX_API_KEY"),
        Credential("api_secret", "ZTDX_API_SECRET"),
    ),
    clock=ClockSource(group="market", endpoint="SERVER_TIME", member="serverTime"),
)


class Client(_Client):
    """ZTDX, blocking. Credentials not given are read from ZTDX_API_KEY and ZTDX_API_SECRET.

    `recv_window` says how many milliseconds old a signed request may be when it arrives
    (recvWindow, 60000 at the most).
    """

    def __init__(
        self,
        *,
        api_key: GivenSecret = None,
        api_secret: GivenSecret = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = hide(api_key)
        api_secret = hide(api_secret)
        super().__init__(
            VENUE,
            {
                "api_key": api_key,
                "api_secret": api_secret,
            },
            options,
        )

    @cached_property
    def account(self) -> Account:
        """Account and positions"""
        from .account.api import Account

        return Account(self._caller(), self._resolver())

    @cached_property
    def market(self) -> Market:
        """Market data"""
        from .market.api import Market

        return Market(self._caller(), self._resolver())

    @cached_property
    def trade(self) -> Trade:
        """Orders and trades"""
        from .trade.api import Trade

        return Trade(self._caller(), self._resolver())

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
        """Account and positions"""
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
    def trade(self) -> RawTrade:
        """Orders and trades"""
        from .trade.api import Trade
        from .trade.raw import RawTrade

        return RawTrade(Trade(self._call, self._resolve))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def account(self) -> PreparedAccount:
        """Account and positions"""
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
    def trade(self) -> PreparedTrade:
        """Orders and trades"""
        from .trade.api import Trade
        from .trade.raw import PreparedTrade

        return PreparedTrade(Trade(self._call, self._resolve))


class AsyncClient(_AsyncClient):
    """ZTDX, awaited. Credentials not given are read from ZTDX_API_KEY and ZTDX_API_SECRET.

    `recv_window` says how many milliseconds old a signed request may be when it arrives
    (recvWindow, 60000 at the most).
    """

    def __init__(
        self,
        *,
        api_key: GivenSecret = None,
        api_secret: GivenSecret = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        api_key = hide(api_key)
        api_secret = hide(api_secret)
        super().__init__(
            VENUE,
            {
                "api_key": api_key,
                "api_secret": api_secret,
            },
            options,
        )

    @cached_property
    def account(self) -> AsyncAccount:
        """Account and positions"""
        from .account.api import AsyncAccount

        return AsyncAccount(self._caller(), self._resolver())

    @cached_property
    def market(self) -> AsyncMarket:
        """Market data"""
        from .market.api import AsyncMarket

        return AsyncMarket(self._caller(), self._resolver())

    @cached_property
    def trade(self) -> AsyncTrade:
        """Orders and trades"""
        from .trade.api import AsyncTrade

        return AsyncTrade(self._caller(), self._resolver())

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
        """Account and positions"""
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
    def trade(self) -> AsyncRawTrade:
        """Orders and trades"""
        from .trade.api import AsyncTrade
        from .trade.raw import AsyncRawTrade

        return AsyncRawTrade(AsyncTrade(self._call, self._resolve))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def account(self) -> AsyncPreparedAccount:
        """Account and positions"""
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
    def trade(self) -> AsyncPreparedTrade:
        """Orders and trades"""
        from .trade.api import AsyncTrade
        from .trade.raw import AsyncPreparedTrade

        return AsyncPreparedTrade(AsyncTrade(self._call, self._resolve))
