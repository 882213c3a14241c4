# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW: Futures account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions, timed
from ..._runtime.endpoint import Endpoint, Limit

if TYPE_CHECKING:
    from ..._runtime.transport import Timeout
    from . import models

BALANCES: Endpoint[models.BalancesData] = Endpoint(
    name="account.balances",
    method="GET",
    path="/v1/perpum/account/getUserAssets",
    module=__name__,
    model="BalancesResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    limits=(
        Limit(5, 2.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/account/balances.md",
)

FEES: Endpoint[models.FeesData] = Endpoint(
    name="account.fees",
    method="GET",
    path="/v1/perpum/account/fees",
    module=__name__,
    model="FeesResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    limits=(
        Limit(2, 2.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/account/fees.md",
)

TRANSFERABLE_BALANCE: Endpoint[models.TransferableBalanceData] = Endpoint(
    name="account.transferable_balance",
    method="GET",
    path="/v1/perpum/account/available",
    module=__name__,
    model="TransferableBalanceResponse",
    unwrap="data",
    envelope="futures",
    private=True,
    recipe="futures",
    limits=(
        Limit(5, 1.0, by_address=True),
        Limit(100, 1.0, "futures", reserved=10),
    ),
    changes_state=False,
    source="coinw/account/transferable_balance.md",
)


class Account(Api):
    """Futures account"""

    __slots__ = ()

    def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.BalancesData:
        """Futures Account Assets.

        Returns the assets of the futures account.

        Rate limit: 5 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue warns to mind what availableMargin means, in a part of the page that was
                not seen.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-futures-account-assets.

        Source: coinw/account/balances.md, «Futures Account Assets»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )

    def fees(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FeesData:
        """Fee Rates.

        Returns the caller's fee rates.

        Rate limit: 2 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-futures-account-fees.

        Source: coinw/account/fees.md, «Fee Rates»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            FEES,
            {},
            timed(options, timeout),
        )

    def transferable_balance(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TransferableBalanceData:
        """Largest Transferable Balance.

        Returns the largest amount that may be transferred out of the futures account.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the type, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-max-transferable-balance.

        Source: coinw/account/transferable_balance.md, «Largest Transferable Balance»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return self._call(
            TRANSFERABLE_BALANCE,
            {},
            timed(options, timeout),
        )


class AsyncAccount(AsyncApi):
    """Futures account"""

    __slots__ = ()

    async def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.BalancesData:
        """Futures Account Assets.

        Returns the assets of the futures account.

        Rate limit: 5 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The venue warns to mind what availableMargin means, in a part of the page that was
                not seen.
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-futures-account-assets.

        Source: coinw/account/balances.md, «Futures Account Assets»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )

    async def fees(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.FeesData:
        """Fee Rates.

        Returns the caller's fee rates.

        Rate limit: 2 requests in 2 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the types, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-futures-account-fees.

        Source: coinw/account/fees.md, «Fee Rates»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            FEES,
            {},
            timed(options, timeout),
        )

    async def transferable_balance(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.TransferableBalanceData:
        """Largest Transferable Balance.

        Returns the largest amount that may be transferred out of the futures account.

        Rate limit: 5 requests in 1 s per uid, ip; 100 requests in 1 s per user.

        Raises:
            InvalidRequest: code 402: A required parameter is missing.
            PermissionDenied: code 6003: Requires more permission.
            RateLimited: code 29001: API access frequently.

        Notes:
            The original was seen in part. The venue's skill file contract/SKILL.md names
                method, path, parameters and response fields, its own page was not seen; third
                parties attest the type, the limit and the sample (CoinW.Net); it points to
                https://www.coinw.com/api-doc/futures-trading/assets/get-max-transferable-balance.

        Source: coinw/account/transferable_balance.md, «Largest Transferable Balance»
        (https://github.com/connectCoinw/coinw-skills)
        """
        return await self._call(
            TRANSFERABLE_BALANCE,
            {},
            timed(options, timeout),
        )
