# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT: Accounts and balances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter

if TYPE_CHECKING:
    from ..._runtime.transport import Timeout
    from . import models

ACCOUNT_BALANCES: Endpoint[dict[str, models.AccountBalancesDataValue]] = Endpoint(
    name="account.account_balances",
    method="GET",
    path="/trade/api/v1/getFunds",
    module=__name__,
    model="AccountBalancesResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    parameters=(Parameter("account", "query", "integer", required=True),),
    limits=(
        Limit(3, 1.0, "assets", locked=600.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
    ),
    changes_state=False,
    source="xt/account/account_balances.md",
)

ACCOUNTS: Endpoint[list[models.AccountsDataItem]] = Endpoint(
    name="account.accounts",
    method="GET",
    path="/trade/api/v1/getAccounts",
    module=__name__,
    model="AccountsResponse",
    unwrap="data",
    envelope="trade",
    limits=(
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
    ),
    changes_state=False,
    source="xt/account/accounts.md",
)

BALANCES: Endpoint[dict[str, models.BalancesDataValue]] = Endpoint(
    name="account.balances",
    method="GET",
    path="/trade/api/v1/getBalance",
    module=__name__,
    model="BalancesResponse",
    unwrap="data",
    envelope="trade",
    private=True,
    recipe="v1",
    limits=(
        Limit(3, 1.0, "assets", locked=600.0),
        Limit(1000, 60.0, "address", by_address=True, reserved=100),
        Limit(10, 1.0, "calls", locked=600.0, reserved=1),
    ),
    changes_state=False,
    source="xt/account/balances.md",
)


class Account(Api):
    """Accounts and balances"""

    __slots__ = ()

    def account_balances(
        self,
        *,
        account: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.AccountBalancesDataValue]:
        """Balances of One Account.

        Returns the balances of one account by its id.

        Rate limit: 3 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip; 10 requests in 1 s per user, exceeding it locks out for 600 s.

        Args:
            account: Id of the account, from the list of accounts; 2 is the trading account.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Rest-api-v1-en.md.

        Source: xt/account/account_balances.md, «Balances of One Account»
        (https://github.com/xtpub/api-doc)
        """
        return self._call(
            ACCOUNT_BALANCES,
            {
                "account": account,
            },
            timed(options, timeout),
        )

    def accounts(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.AccountsDataItem]:
        """Accounts.

        Lists the kinds of accounts with their ids. The list is fixed, the venue says: 1 is the
        wallet, 2 the trading account, 3 the fiat account.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Notes:
            The names in the venue's sample carry spaces at both ends.
            Rest-api-v1-en.md.

        Source: xt/account/accounts.md, «Accounts» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            ACCOUNTS,
            {},
            timed(options, timeout),
        )

    def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.BalancesDataValue]:
        """Spot Balances.

        Returns the balances of the trading (spot) account.

        Rate limit: 3 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip; 10 requests in 1 s per user, exceeding it locks out for 600 s.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Rest-api-v1-en.md.

        Source: xt/account/balances.md, «Spot Balances» (https://github.com/xtpub/api-doc)
        """
        return self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )


class AsyncAccount(AsyncApi):
    """Accounts and balances"""

    __slots__ = ()

    async def account_balances(
        self,
        *,
        account: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.AccountBalancesDataValue]:
        """Balances of One Account.

        Returns the balances of one account by its id.

        Rate limit: 3 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip; 10 requests in 1 s per user, exceeding it locks out for 600 s.

        Args:
            account: Id of the account, from the list of accounts; 2 is the trading account.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Rest-api-v1-en.md.

        Source: xt/account/account_balances.md, «Balances of One Account»
        (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            ACCOUNT_BALANCES,
            {
                "account": account,
            },
            timed(options, timeout),
        )

    async def accounts(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> list[models.AccountsDataItem]:
        """Accounts.

        Lists the kinds of accounts with their ids. The list is fixed, the venue says: 1 is the
        wallet, 2 the trading account, 3 the fiat account.

        Rate limit: 10 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip.

        Notes:
            The names in the venue's sample carry spaces at both ends.
            Rest-api-v1-en.md.

        Source: xt/account/accounts.md, «Accounts» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            ACCOUNTS,
            {},
            timed(options, timeout),
        )

    async def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> dict[str, models.BalancesDataValue]:
        """Spot Balances.

        Returns the balances of the trading (spot) account.

        Rate limit: 3 requests in 1 s per uid, exceeding it locks out for 600 s; 1000 requests
        in 60 s per ip; 10 requests in 1 s per user, exceeding it locks out for 600 s.

        Raises:
            InvalidRequest: code 400: Request error: parameters are not as documented.
            Rejected: code 404: Other error.

        Notes:
            signature is one more parameter of every private request; the venue's tables leave
                it out because the signing step adds it.
            The venue says that it checks the nonce against its clock, but not how far off it
                may be.
            Rest-api-v1-en.md.

        Source: xt/account/balances.md, «Spot Balances» (https://github.com/xtpub/api-doc)
        """
        return await self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )
