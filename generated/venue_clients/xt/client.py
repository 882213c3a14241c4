# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of XT."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import AsyncDoor, Door
from .._runtime.client import Client as _Client
from .._runtime.secret import GivenSecret, hide
from .._runtime.venue import ClockSource, Credential, Envelope, Recipe, Venue
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
    name="xt",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://api.xt.com",
        "spare": "https://api.xt.pub",
    },
    groups=("account", "market", "trade"),
    errors=ERRORS,
    envelopes={
        "trade": Envelope(
            success={"code": (200,)},
            code=("code",),
            message=("info",),
            unknown=frozenset({"104", "123", "404"}),
        ),
        "data": Envelope(code=("code",), message=("info",)),
    },
    recipes={
        "v1": Recipe(
            sign="sign_v1",
            credentials="V1Credentials",
            names=("access_key", "secret_key"),
            nonce=True,
            bare=True,
        ),
    },
    credentials=(
        Credential("access_key", "XT_ACCESS_KEY"),
        Credential("secret_key", "XT_SECRET_KEY"),
    ),
    clock=ClockSource(group="market", endpoint="SERVER_TIME", member="data.serverTime"),
    rate_codes=frozenset({"106", "124"}),
)


class Client(_Client):
    """XT, blocking. Credentials not given are read from XT_ACCESS_KEY and XT_SECRET_KEY.

    This is the older version 1 of XT's API. Its documentation (xtpub/api-doc) was last changed
    on 19 October 2021, while XT's present documentation and clients have version 4 alone. No
    announcement of an end of version 1 was found, and no proof that it still answers. Try a
    query before you rely on it.
    """

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
        """Accounts and balances"""
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
        """Accounts and balances"""
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
        """Accounts and balances"""
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
    """XT, awaited. Credentials not given are read from XT_ACCESS_KEY and XT_SECRET_KEY.

    This is the older version 1 of XT's API. Its documentation (xtpub/api-doc) was last changed
    on 19 October 2021, while XT's present documentation and clients have version 4 alone. No
    announcement of an end of version 1 was found, and no proof that it still answers. Try a
    query before you rely on it.
    """

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
        """Accounts and balances"""
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
        """Accounts and balances"""
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
        """Accounts and balances"""
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
