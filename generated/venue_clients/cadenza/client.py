# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of Cadenza."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import AsyncDoor, Door
from .._runtime.client import Client as _Client
from .._runtime.secret import GivenSecret, hide
from .._runtime.venue import Credential, Envelope, Recipe, TokenFlow, Venue
from .errors import ERRORS

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import AsyncClientOptions, ClientOptions
    from .auth.api import AsyncAuth, Auth
    from .auth.raw import (
        AsyncPreparedAuth,
        AsyncRawAuth,
        PreparedAuth,
        RawAuth,
    )
    from .market.api import AsyncMarket, Market
    from .market.raw import (
        AsyncPreparedMarket,
        AsyncRawMarket,
        PreparedMarket,
        RawMarket,
    )
    from .quote.api import AsyncQuote, Quote
    from .quote.raw import (
        AsyncPreparedQuote,
        AsyncRawQuote,
        PreparedQuote,
        RawQuote,
    )
    from .system.api import AsyncSystem, System
    from .system.raw import (
        AsyncPreparedSystem,
        AsyncRawSystem,
        PreparedSystem,
        RawSystem,
    )
    from .trade_order.api import AsyncTradeOrder, TradeOrder
    from .trade_order.raw import (
        AsyncPreparedTradeOrder,
        AsyncRawTradeOrder,
        PreparedTradeOrder,
        RawTradeOrder,
    )
    from .trading_account.api import AsyncTradingAccount, TradingAccount
    from .trading_account.raw import (
        AsyncPreparedTradingAccount,
        AsyncRawTradingAccount,
        PreparedTradingAccount,
        RawTradingAccount,
    )

VENUE = Venue(
    name="cadenza",
    package=__name__.rpartition(".")[0],
    environments={
        "uat": "https://cadenza-api-uat.algo724.com",
        "production": "https://cadenza-api.algo724.com",
    },
    groups=("auth", "market", "quote", "system", "trade_order", "trading_account"),
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
    credentials=(
        Credential("access_token", "CADENZA_ACCESS_TOKEN"),
        Credential("email", "CADENZA_EMAIL"),
        Credential("password", "CADENZA_PASSWORD"),
    ),
    tokens=TokenFlow(
        group="auth",
        login="LOGIN",
        refresh="REFRESH_TOKEN",
        refresh_parameter="refreshToken",
        access_token="data.accessToken",
        refresh_token="data.refreshToken",
        expires_in="data.expiresIn",
        credential="access_token",
        login_parameters={"email": "email", "password": "password"},
    ),
    rate_codes=frozenset({"-18011"}),
)


class Client(_Client):
    """Cadenza, blocking. Credentials not given are read from CADENZA_ACCESS_TOKEN and
    CADENZA_EMAIL and CADENZA_PASSWORD.

    The default environment is UAT, the venue's test environment, as in its OpenAPI definition
    and its official clients. Real trading needs environment="production".

    An order is sent with an idempotencyKey, made where none is given. By the venue's definition
    a request that is repeated with the same key is not processed twice, so an order whose
    outcome is unknown may be sent again with the key that the exception has in its ids. No
    query finds an order by it.
    """

    def __init__(
        self,
        *,
        access_token: GivenSecret = None,
        email: GivenSecret = None,
        password: GivenSecret = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        access_token = hide(access_token)
        email = hide(email)
        password = hide(password)
        super().__init__(
            VENUE,
            {
                "access_token": access_token,
                "email": email,
                "password": password,
            },
            options,
        )

    @cached_property
    def auth(self) -> Auth:
        """Login and tokens"""
        from .auth.api import Auth

        return Auth(self._caller(), self._resolver())

    @cached_property
    def market(self) -> Market:
        """Market data"""
        from .market.api import Market

        return Market(self._caller(), self._resolver())

    @cached_property
    def quote(self) -> Quote:
        """Quotes"""
        from .quote.api import Quote

        return Quote(self._caller(), self._resolver())

    @cached_property
    def system(self) -> System:
        """System"""
        from .system.api import System

        return System(self._caller(), self._resolver())

    @cached_property
    def trade_order(self) -> TradeOrder:
        """Trade orders"""
        from .trade_order.api import TradeOrder

        return TradeOrder(self._caller(), self._resolver())

    @cached_property
    def trading_account(self) -> TradingAccount:
        """Trading accounts"""
        from .trading_account.api import TradingAccount

        return TradingAccount(self._caller(), self._resolver())

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
    def auth(self) -> RawAuth:
        """Login and tokens"""
        from .auth.api import Auth
        from .auth.raw import RawAuth

        return RawAuth(Auth(self._call, self._resolve))

    @cached_property
    def market(self) -> RawMarket:
        """Market data"""
        from .market.api import Market
        from .market.raw import RawMarket

        return RawMarket(Market(self._call, self._resolve))

    @cached_property
    def quote(self) -> RawQuote:
        """Quotes"""
        from .quote.api import Quote
        from .quote.raw import RawQuote

        return RawQuote(Quote(self._call, self._resolve))

    @cached_property
    def system(self) -> RawSystem:
        """System"""
        from .system.api import System
        from .system.raw import RawSystem

        return RawSystem(System(self._call, self._resolve))

    @cached_property
    def trade_order(self) -> RawTradeOrder:
        """Trade orders"""
        from .trade_order.api import TradeOrder
        from .trade_order.raw import RawTradeOrder

        return RawTradeOrder(TradeOrder(self._call, self._resolve))

    @cached_property
    def trading_account(self) -> RawTradingAccount:
        """Trading accounts"""
        from .trading_account.api import TradingAccount
        from .trading_account.raw import RawTradingAccount

        return RawTradingAccount(TradingAccount(self._call, self._resolve))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def auth(self) -> PreparedAuth:
        """Login and tokens"""
        from .auth.api import Auth
        from .auth.raw import PreparedAuth

        return PreparedAuth(Auth(self._call, self._resolve))

    @cached_property
    def market(self) -> PreparedMarket:
        """Market data"""
        from .market.api import Market
        from .market.raw import PreparedMarket

        return PreparedMarket(Market(self._call, self._resolve))

    @cached_property
    def quote(self) -> PreparedQuote:
        """Quotes"""
        from .quote.api import Quote
        from .quote.raw import PreparedQuote

        return PreparedQuote(Quote(self._call, self._resolve))

    @cached_property
    def system(self) -> PreparedSystem:
        """System"""
        from .system.api import System
        from .system.raw import PreparedSystem

        return PreparedSystem(System(self._call, self._resolve))

    @cached_property
    def trade_order(self) -> PreparedTradeOrder:
        """Trade orders"""
        from .trade_order.api import TradeOrder
        from .trade_order.raw import PreparedTradeOrder

        return PreparedTradeOrder(TradeOrder(self._call, self._resolve))

    @cached_property
    def trading_account(self) -> PreparedTradingAccount:
        """Trading accounts"""
        from .trading_account.api import TradingAccount
        from .trading_account.raw import PreparedTradingAccount

        return PreparedTradingAccount(TradingAccount(self._call, self._resolve))


class AsyncClient(_AsyncClient):
    """Cadenza, awaited. Credentials not given are read from CADENZA_ACCESS_TOKEN and CADENZA_EMAIL
    and CADENZA_PASSWORD.

    The default environment is UAT, the venue's test environment, as in its OpenAPI definition
    and its official clients. Real trading needs environment="production".

    An order is sent with an idempotencyKey, made where none is given. By the venue's definition
    a request that is repeated with the same key is not processed twice, so an order whose
    outcome is unknown may be sent again with the key that the exception has in its ids. No
    query finds an order by it.
    """

    def __init__(
        self,
        *,
        access_token: GivenSecret = None,
        email: GivenSecret = None,
        password: GivenSecret = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        access_token = hide(access_token)
        email = hide(email)
        password = hide(password)
        super().__init__(
            VENUE,
            {
                "access_token": access_token,
                "email": email,
                "password": password,
            },
            options,
        )

    @cached_property
    def auth(self) -> AsyncAuth:
        """Login and tokens"""
        from .auth.api import AsyncAuth

        return AsyncAuth(self._caller(), self._resolver())

    @cached_property
    def market(self) -> AsyncMarket:
        """Market data"""
        from .market.api import AsyncMarket

        return AsyncMarket(self._caller(), self._resolver())

    @cached_property
    def quote(self) -> AsyncQuote:
        """Quotes"""
        from .quote.api import AsyncQuote

        return AsyncQuote(self._caller(), self._resolver())

    @cached_property
    def system(self) -> AsyncSystem:
        """System"""
        from .system.api import AsyncSystem

        return AsyncSystem(self._caller(), self._resolver())

    @cached_property
    def trade_order(self) -> AsyncTradeOrder:
        """Trade orders"""
        from .trade_order.api import AsyncTradeOrder

        return AsyncTradeOrder(self._caller(), self._resolver())

    @cached_property
    def trading_account(self) -> AsyncTradingAccount:
        """Trading accounts"""
        from .trading_account.api import AsyncTradingAccount

        return AsyncTradingAccount(self._caller(), self._resolver())

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
    def auth(self) -> AsyncRawAuth:
        """Login and tokens"""
        from .auth.api import AsyncAuth
        from .auth.raw import AsyncRawAuth

        return AsyncRawAuth(AsyncAuth(self._call, self._resolve))

    @cached_property
    def market(self) -> AsyncRawMarket:
        """Market data"""
        from .market.api import AsyncMarket
        from .market.raw import AsyncRawMarket

        return AsyncRawMarket(AsyncMarket(self._call, self._resolve))

    @cached_property
    def quote(self) -> AsyncRawQuote:
        """Quotes"""
        from .quote.api import AsyncQuote
        from .quote.raw import AsyncRawQuote

        return AsyncRawQuote(AsyncQuote(self._call, self._resolve))

    @cached_property
    def system(self) -> AsyncRawSystem:
        """System"""
        from .system.api import AsyncSystem
        from .system.raw import AsyncRawSystem

        return AsyncRawSystem(AsyncSystem(self._call, self._resolve))

    @cached_property
    def trade_order(self) -> AsyncRawTradeOrder:
        """Trade orders"""
        from .trade_order.api import AsyncTradeOrder
        from .trade_order.raw import AsyncRawTradeOrder

        return AsyncRawTradeOrder(AsyncTradeOrder(self._call, self._resolve))

    @cached_property
    def trading_account(self) -> AsyncRawTradingAccount:
        """Trading accounts"""
        from .trading_account.api import AsyncTradingAccount
        from .trading_account.raw import AsyncRawTradingAccount

        return AsyncRawTradingAccount(AsyncTradingAccount(self._call, self._resolve))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def auth(self) -> AsyncPreparedAuth:
        """Login and tokens"""
        from .auth.api import AsyncAuth
        from .auth.raw import AsyncPreparedAuth

        return AsyncPreparedAuth(AsyncAuth(self._call, self._resolve))

    @cached_property
    def market(self) -> AsyncPreparedMarket:
        """Market data"""
        from .market.api import AsyncMarket
        from .market.raw import AsyncPreparedMarket

        return AsyncPreparedMarket(AsyncMarket(self._call, self._resolve))

    @cached_property
    def quote(self) -> AsyncPreparedQuote:
        """Quotes"""
        from .quote.api import AsyncQuote
        from .quote.raw import AsyncPreparedQuote

        return AsyncPreparedQuote(AsyncQuote(self._call, self._resolve))

    @cached_property
    def system(self) -> AsyncPreparedSystem:
        """System"""
        from .system.api import AsyncSystem
        from .system.raw import AsyncPreparedSystem

        return AsyncPreparedSystem(AsyncSystem(self._call, self._resolve))

    @cached_property
    def trade_order(self) -> AsyncPreparedTradeOrder:
        """Trade orders"""
        from .trade_order.api import AsyncTradeOrder
        from .trade_order.raw import AsyncPreparedTradeOrder

        return AsyncPreparedTradeOrder(AsyncTradeOrder(self._call, self._resolve))

    @cached_property
    def trading_account(self) -> AsyncPreparedTradingAccount:
        """Trading accounts"""
        from .trading_account.api import AsyncTradingAccount
        from .trading_account.raw import AsyncPreparedTradingAccount

        return AsyncPreparedTradingAccount(AsyncTradingAccount(self._call, self._resolve))
