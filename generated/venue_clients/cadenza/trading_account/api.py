# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Trading accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Endpoint, Parameter
from ..._runtime.paging import Paging, async_iterate, iterate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Literal

    from ..._runtime.transport import Timeout
    from . import models

ACCOUNTS: Endpoint[list[models.AccountsDataItem]] = Endpoint(
    name="trading_account.accounts",
    method="GET",
    path="/api/v3/tradingAccount/list",
    module=__name__,
    model="AccountsResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter("tradingAccountId", "query", "id<string>", argument="trading_account_id"),
        Parameter(
            "venue",
            "query",
            "string",
            choices=(
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ),
        ),
        Parameter(
            "accountStatus",
            "query",
            "string",
            argument="account_status",
            choices=(
                "NEW",
                "CREATED",
                "ACTIVE",
                "INACTIVE",
                "LOCKED",
                "DISCONNECTED",
                "UNAVAILABLE",
            ),
        ),
        Parameter("userId", "query", "id<string>", argument="user_id"),
        Parameter("tenantId", "query", "id<string>", argument="tenant_id"),
        Parameter("limit", "query", "integer"),
        Parameter("offset", "query", "integer"),
    ),
    changes_state=False,
    ids=("tradingAccountId", "userId", "tenantId"),
    source="cadenza/trading_account/accounts.md",
)

PORTFOLIOS: Endpoint[list[models.PortfoliosDataItem]] = Endpoint(
    name="trading_account.portfolios",
    method="GET",
    path="/api/v3/tradingAccount/portfolio/list",
    module=__name__,
    model="PortfoliosResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    parameters=(
        Parameter("tradingAccountId", "query", "id<string>", argument="trading_account_id"),
        Parameter(
            "venue",
            "query",
            "string",
            choices=(
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ),
        ),
        Parameter("currency", "query", "string"),
        Parameter("limit", "query", "integer"),
        Parameter("offset", "query", "integer"),
    ),
    changes_state=False,
    ids=("tradingAccountId",),
    source="cadenza/trading_account/portfolios.md",
)


class TradingAccount(Api):
    """Trading accounts"""

    __slots__ = ()

    def accounts(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        account_status: (
            Literal["NEW", "CREATED", "ACTIVE", "INACTIVE", "LOCKED", "DISCONNECTED", "UNAVAILABLE"]
            | Omit
        ) = OMIT,
        user_id: str | int | Omit = OMIT,
        tenant_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.AccountsDataItem]:
        """Trading Accounts.

        The accounts connected to Cadenza; their ids go into orders.

        Comes in pages: `iterate_accounts` hands over the items of all.

        Args:
            trading_account_id: Only this account, a UUID.
            venue: Only this venue. Allowed values: BINANCE, B2C2, WINTERMUTE, BLOCKFILLS,
                STONEX, CUMBERLAND, IBKR, DERIBIT, BITFINEX, OKX, HYPERLIQUID, BINANCE_UAT,
                B2C2_UAT, WINTERMUTE_UAT, BLOCKFILLS_UAT, STONEX_UAT, CUMBERLAND_UAT, IBKR_UAT,
                DERIBIT_UAT, BITFINEX_UAT, OKX_UAT, HYPERLIQUID_UAT, BINANCE_SANDBOX,
                B2C2_SANDBOX, IBKR_PAPER, FERMATA, MOCK, PAPER.
            account_status: Only this state. Allowed values: NEW, CREATED, ACTIVE, INACTIVE,
                LOCKED, DISCONNECTED, UNAVAILABLE.
            user_id: Only this user, a UUID.
            tenant_id: Only this tenant.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The prose page filters by status (ACTIVE, DISABLED, DISCONNECTED), the OpenAPI
                document by accountStatus with other states; the latter is sent.
            The prose page lists userId and name and the account types SPOT, MARGIN and FUTURES;
                the OpenAPI document has nickname in place of name, no userId, and SPOT, MARGIN
                and CREDIT.
            The OpenAPI document gives limit the default 50 and no maximum; the prose page says
                10 and at most 100, the general page on endpoints 100 and at most 1000. The
                OpenAPI document is followed; send limit when it matters.
            The example follows the OpenAPI document; the prose page's sample has the fields of
                the prose page.
            The original was seen in part. The end of the prose page was not seen; its fields
                come from the OpenAPI document inside cyberapper/cadenza-client-python, the
                official client.

        Source: cadenza/trading_account/accounts.md, «Trading Accounts»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.list)
        """
        return self._call(
            ACCOUNTS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "accountStatus": account_status,
                "userId": user_id,
                "tenantId": tenant_id,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
        )

    def iterate_accounts(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        account_status: (
            Literal["NEW", "CREATED", "ACTIVE", "INACTIVE", "LOCKED", "DISCONNECTED", "UNAVAILABLE"]
            | Omit
        ) = OMIT,
        user_id: str | int | Omit = OMIT,
        tenant_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.AccountsDataItem]:
        """The items of `accounts` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `accounts`.

        Source: cadenza/trading_account/accounts.md, «Trading Accounts»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.list)
        """
        return iterate(
            self._call,
            ACCOUNTS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "accountStatus": account_status,
                "userId": user_id,
                "tenantId": tenant_id,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    def portfolios(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        currency: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PortfoliosDataItem]:
        """Portfolios.

        Balances, open positions and a risk summary of each trading account; there is no
        endpoint of its own for balances or positions.

        Comes in pages: `iterate_portfolios` hands over the items of all.

        Args:
            trading_account_id: Only this account, a UUID.
            venue: Only this venue. Allowed values: BINANCE, B2C2, WINTERMUTE, BLOCKFILLS,
                STONEX, CUMBERLAND, IBKR, DERIBIT, BITFINEX, OKX, HYPERLIQUID, BINANCE_UAT,
                B2C2_UAT, WINTERMUTE_UAT, BLOCKFILLS_UAT, STONEX_UAT, CUMBERLAND_UAT, IBKR_UAT,
                DERIBIT_UAT, BITFINEX_UAT, OKX_UAT, HYPERLIQUID_UAT, BINANCE_SANDBOX,
                B2C2_SANDBOX, IBKR_PAPER, FERMATA, MOCK, PAPER.
            currency: Only this currency, such as USDT.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.
            NotFound: HTTP 404, code -18019: Position not found.
            NotFound: HTTP 404, code -18020: Balance not found.

        Notes:
            Three shapes are described: the OpenAPI document's, followed here; a flat list of
                currency, balance, available and locked on the prose page; and a third one in
                the guide to portfolios. What the server sends must be looked at before relying
                on it.
            The OpenAPI document gives limit the default 50 and no maximum; the prose page says
                10 and at most 100, the general page on endpoints 100 and at most 1000. The
                OpenAPI document is followed; send limit when it matters.
            The example is composed from the fields and types of the OpenAPI document.
            The original was seen in part. The end of the prose page was not seen; its fields
                come from the OpenAPI document inside cyberapper/cadenza-client-python, the
                official client.

        Source: cadenza/trading_account/portfolios.md, «Portfolios»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.portfolio.list)
        """
        return self._call(
            PORTFOLIOS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "currency": currency,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
        )

    def iterate_portfolios(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        currency: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Iterator[models.PortfoliosDataItem]:
        """The items of `portfolios` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `portfolios`.

        Source: cadenza/trading_account/portfolios.md, «Portfolios»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.portfolio.list)
        """
        return iterate(
            self._call,
            PORTFOLIOS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "currency": currency,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )


class AsyncTradingAccount(AsyncApi):
    """Trading accounts"""

    __slots__ = ()

    async def accounts(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        account_status: (
            Literal["NEW", "CREATED", "ACTIVE", "INACTIVE", "LOCKED", "DISCONNECTED", "UNAVAILABLE"]
            | Omit
        ) = OMIT,
        user_id: str | int | Omit = OMIT,
        tenant_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.AccountsDataItem]:
        """Trading Accounts.

        The accounts connected to Cadenza; their ids go into orders.

        Comes in pages: `iterate_accounts` hands over the items of all.

        Args:
            trading_account_id: Only this account, a UUID.
            venue: Only this venue. Allowed values: BINANCE, B2C2, WINTERMUTE, BLOCKFILLS,
                STONEX, CUMBERLAND, IBKR, DERIBIT, BITFINEX, OKX, HYPERLIQUID, BINANCE_UAT,
                B2C2_UAT, WINTERMUTE_UAT, BLOCKFILLS_UAT, STONEX_UAT, CUMBERLAND_UAT, IBKR_UAT,
                DERIBIT_UAT, BITFINEX_UAT, OKX_UAT, HYPERLIQUID_UAT, BINANCE_SANDBOX,
                B2C2_SANDBOX, IBKR_PAPER, FERMATA, MOCK, PAPER.
            account_status: Only this state. Allowed values: NEW, CREATED, ACTIVE, INACTIVE,
                LOCKED, DISCONNECTED, UNAVAILABLE.
            user_id: Only this user, a UUID.
            tenant_id: Only this tenant.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The prose page filters by status (ACTIVE, DISABLED, DISCONNECTED), the OpenAPI
                document by accountStatus with other states; the latter is sent.
            The prose page lists userId and name and the account types SPOT, MARGIN and FUTURES;
                the OpenAPI document has nickname in place of name, no userId, and SPOT, MARGIN
                and CREDIT.
            The OpenAPI document gives limit the default 50 and no maximum; the prose page says
                10 and at most 100, the general page on endpoints 100 and at most 1000. The
                OpenAPI document is followed; send limit when it matters.
            The example follows the OpenAPI document; the prose page's sample has the fields of
                the prose page.
            The original was seen in part. The end of the prose page was not seen; its fields
                come from the OpenAPI document inside cyberapper/cadenza-client-python, the
                official client.

        Source: cadenza/trading_account/accounts.md, «Trading Accounts»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.list)
        """
        return await self._call(
            ACCOUNTS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "accountStatus": account_status,
                "userId": user_id,
                "tenantId": tenant_id,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
        )

    def iterate_accounts(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        account_status: (
            Literal["NEW", "CREATED", "ACTIVE", "INACTIVE", "LOCKED", "DISCONNECTED", "UNAVAILABLE"]
            | Omit
        ) = OMIT,
        user_id: str | int | Omit = OMIT,
        tenant_id: str | int | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.AccountsDataItem]:
        """The items of `accounts` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `accounts`.

        Source: cadenza/trading_account/accounts.md, «Trading Accounts»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.list)
        """
        return async_iterate(
            self._call,
            ACCOUNTS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "accountStatus": account_status,
                "userId": user_id,
                "tenantId": tenant_id,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )

    async def portfolios(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        currency: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.PortfoliosDataItem]:
        """Portfolios.

        Balances, open positions and a risk summary of each trading account; there is no
        endpoint of its own for balances or positions.

        Comes in pages: `iterate_portfolios` hands over the items of all.

        Args:
            trading_account_id: Only this account, a UUID.
            venue: Only this venue. Allowed values: BINANCE, B2C2, WINTERMUTE, BLOCKFILLS,
                STONEX, CUMBERLAND, IBKR, DERIBIT, BITFINEX, OKX, HYPERLIQUID, BINANCE_UAT,
                B2C2_UAT, WINTERMUTE_UAT, BLOCKFILLS_UAT, STONEX_UAT, CUMBERLAND_UAT, IBKR_UAT,
                DERIBIT_UAT, BITFINEX_UAT, OKX_UAT, HYPERLIQUID_UAT, BINANCE_SANDBOX,
                B2C2_SANDBOX, IBKR_PAPER, FERMATA, MOCK, PAPER.
            currency: Only this currency, such as USDT.
            limit: Page size. The venue's default: 50.
            offset: Items to skip. The venue's default: 0.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.
            NotFound: HTTP 404, code -18019: Position not found.
            NotFound: HTTP 404, code -18020: Balance not found.

        Notes:
            Three shapes are described: the OpenAPI document's, followed here; a flat list of
                currency, balance, available and locked on the prose page; and a third one in
                the guide to portfolios. What the server sends must be looked at before relying
                on it.
            The OpenAPI document gives limit the default 50 and no maximum; the prose page says
                10 and at most 100, the general page on endpoints 100 and at most 1000. The
                OpenAPI document is followed; send limit when it matters.
            The example is composed from the fields and types of the OpenAPI document.
            The original was seen in part. The end of the prose page was not seen; its fields
                come from the OpenAPI document inside cyberapper/cadenza-client-python, the
                official client.

        Source: cadenza/trading_account/portfolios.md, «Portfolios»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.portfolio.list)
        """
        return await self._call(
            PORTFOLIOS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "currency": currency,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
        )

    def iterate_portfolios(
        self,
        *,
        trading_account_id: str | int | Omit = OMIT,
        venue: (
            Literal[
                "BINANCE",
                "B2C2",
                "WINTERMUTE",
                "BLOCKFILLS",
                "STONEX",
                "CUMBERLAND",
                "IBKR",
                "DERIBIT",
                "BITFINEX",
                "OKX",
                "HYPERLIQUID",
                "BINANCE_UAT",
                "B2C2_UAT",
                "WINTERMUTE_UAT",
                "BLOCKFILLS_UAT",
                "STONEX_UAT",
                "CUMBERLAND_UAT",
                "IBKR_UAT",
                "DERIBIT_UAT",
                "BITFINEX_UAT",
                "OKX_UAT",
                "HYPERLIQUID_UAT",
                "BINANCE_SANDBOX",
                "B2C2_SANDBOX",
                "IBKR_PAPER",
                "FERMATA",
                "MOCK",
                "PAPER",
            ]
            | Omit
        ) = OMIT,
        currency: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        max_pages: int = 1000,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> AsyncIterator[models.PortfoliosDataItem]:
        """The items of `portfolios` from the page that `offset` says (else the first) to the last,
        each page fetched when it is needed.

        `limit` sets how many items a page has.

        More than `max_pages` pages raise `TooManyPages`, a page or cursor that comes twice
        `RepeatedCursor`. The arguments are those of `portfolios`.

        Source: cadenza/trading_account/portfolios.md, «Portfolios»
        (https://docs.cadenza.algo724.com/docs/http/endpoints/tradingAccount/tradingAccount.portfolio.list)
        """
        return async_iterate(
            self._call,
            PORTFOLIOS,
            {
                "tradingAccountId": trading_account_id,
                "venue": venue,
                "currency": currency,
                "limit": limit,
                "offset": offset,
            },
            timed(options, timeout),
            Paging("offset", "offset", items="data", total="pagination.total"),
            max_pages,
        )
