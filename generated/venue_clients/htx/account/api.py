# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX: Account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import Api, AsyncApi, CallOptions, timed
from ..._runtime.endpoint import Endpoint, Limit, Parameter
from ..._runtime.queries import Query, Resolution

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import Applied, NotApplied, StillUnknown
    from . import models

ASSET_MODE: Endpoint[models.AssetModeData] = Endpoint(
    name="account.asset_mode",
    method="GET",
    path="/v5/account/asset_mode",
    module=__name__,
    model="AssetModeResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/account/asset_mode.md",
)

BALANCES: Endpoint[models.BalancesData] = Endpoint(
    name="account.balances",
    method="GET",
    path="/v5/account/balance",
    module=__name__,
    model="BalancesResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "read"),
    ),
    changes_state=False,
    source="htx/account/balances.md",
)

RESOLVE_SET_ASSET_MODE: Resolution[
    Applied[models.AssetModeData] | NotApplied[models.AssetModeData] | StillUnknown
] = Resolution(
    method="account.resolve_set_asset_mode",
    kind="change",
    queries=(Query("account.asset_mode", values=(("assets_mode", "asset_mode"),)),),
    window=600.0,
)

SET_ASSET_MODE: Endpoint[models.SetAssetModeData] = Endpoint(
    name="account.set_asset_mode",
    method="POST",
    path="/v5/account/asset_mode",
    module=__name__,
    model="SetAssetModeResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(Parameter("assets_mode", "body", "integer", required=True),),
    limits=(
        Limit(1, 10.0),
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    resolved_by=RESOLVE_SET_ASSET_MODE,
    source="htx/account/set_asset_mode.md",
)

RESOLVE_SET_FEE_DEDUCTION: Resolution[StillUnknown] = Resolution(
    method="account.resolve_set_fee_deduction",
    kind="change",
    nothing="no page shows which deduction is set",
)

SET_FEE_DEDUCTION: Endpoint[models.SetFeeDeductionData] = Endpoint(
    name="account.set_fee_deduction",
    method="POST",
    path="/v5/account/fee_deduction_currency",
    module=__name__,
    model="SetFeeDeductionResponse",
    unwrap="data",
    envelope="v5",
    private=True,
    recipe="v2",
    body="json",
    parameters=(
        Parameter("fee_option", "body", "integer", required=True, choices=(0, 1)),
        Parameter("deduction_currency", "body", "string", required=True),
    ),
    limits=(
        Limit(144, 3.0, "private", reserved=14),
        Limit(72, 3.0, "trade", reserved=7),
    ),
    resolved_by=RESOLVE_SET_FEE_DEDUCTION,
    source="htx/account/set_fee_deduction.md",
)


class Account(Api):
    """Account"""

    __slots__ = ()

    def asset_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.AssetModeData:
        """Asset Mode.

        Whether one currency or several serve as collateral.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's table and sample call the member assets_mode, with the values 0 and 1.
                Third parties that read the live answer (JKorf/HTX.Net, gocryptotrader) find
                asset_mode in it, and the value 2, single-asset, beside 0, now the older kind of
                it; the sample here has that name.
            The envelope's text is called msg in the venue's sample of this page and message on
                the other v5 pages.
            The venue's table lists only what sits under data; code, msg, data and ts are taken
                from its sample answer.

        Source: htx/account/asset_mode.md, «Asset Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958871f034)
        """
        return self._call(
            ASSET_MODE,
            {},
            timed(options, timeout),
        )

    def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.BalancesData:
        """Balances.

        State, equity and margin of the unified futures account in multi-assets collateral mode,
        with one entry for each currency.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.
            PermissionDenied: code 1220: Account is not opened.

        Notes:
            state is described with the numbers 1, 3, 5 and 6 in the venue's table and shown as
                the word normal in its sample.
            created_time and updated_time are typed String in the venue's table and shown as
                numbers in its sample.
            The venue's table lists the members of details flat after it; several names stand at
                both levels. Their places are taken from the sample.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/account/balances.md, «Balances»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19588469969)
        """
        return self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )

    def set_asset_mode(
        self,
        *,
        assets_mode: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetAssetModeData:
        """Set Asset Mode.

        Switches between single-asset and multi-assets collateral; it changes how the whole
        futures account is margined.

        Permission: Trade. Rate limit: 1 request in 10 s; 144 requests in 3 s per uid; 72
        requests in 3 s per uid, trade.

        What became of a call with an unknown outcome: ask with `resolve_set_asset_mode`.

        Args:
            assets_mode: Collateral mode: 0 single-asset, 1 multi-assets; third parties also
                know 2, single-asset of the newer kind.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue names 0 and 1. Third parties (JKorf/HTX.Net) call 0 the older single-asset
                mode and know 2 as the present one, so no list of values is enforced.
            Unlike the query, this call and its answer have assets_mode, on the venue's page and
                in JKorf/HTX.Net; gocryptotrader sends and reads asset_mode instead.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            assets_mode is typed int in the venue's table and sent as the text 1 in its sample;
                a number is sent here.
            The envelope's text is called msg in the venue's sample of this page and message on
                the other v5 pages.
            The venue's table lists only what sits under data; code, msg, data and ts are taken
                from its sample answer.

        Source: htx/account/set_asset_mode.md, «Set Asset Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195886fed64)
        """
        return self._call(
            SET_ASSET_MODE,
            {
                "assets_mode": assets_mode,
            },
            timed(options, timeout),
        )

    def resolve_set_asset_mode(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.AssetModeData] | NotApplied[models.AssetModeData] | StillUnknown:
        """What became of a `set_asset_mode` whose outcome is unknown: asks `account.asset_mode`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return self._resolve(
            SET_ASSET_MODE, RESOLVE_SET_ASSET_MODE, unknown, wait, timed(options, timeout)
        )

    def set_fee_deduction(
        self,
        *,
        fee_option: Literal[0, 1],
        deduction_currency: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetFeeDeductionData:
        """Set Fee Deduction.

        Says whether trading fees are paid in a discount coin, and in which.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Nothing can be asked about a call with an unknown outcome. no page shows which deduction
        is set.

        Args:
            fee_option: Whether fees are deducted. 0: no, 1: yes. Allowed values: 0, 1.
            deduction_currency: Coin that pays the fees. The venue names HTX and TRX and sends
                htx in its sample.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            fee_option is typed int in the venue's table and sent as the text 1 in its sample; a
                number is sent here.
            deduction_currency is named in capitals in the venue's table and in small letters in
                its samples, so no list of values is enforced.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/account/set_fee_deduction.md, «Set Fee Deduction»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-198885f2846)
        """
        return self._call(
            SET_FEE_DEDUCTION,
            {
                "fee_option": fee_option,
                "deduction_currency": deduction_currency,
            },
            timed(options, timeout),
        )

    def resolve_set_fee_deduction(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> StillUnknown:
        """What became of a `set_fee_deduction` whose outcome is unknown: nothing can be asked. no
        page shows which deduction is set.
        """
        return self._resolve(
            SET_FEE_DEDUCTION, RESOLVE_SET_FEE_DEDUCTION, unknown, wait, timed(options, timeout)
        )


class AsyncAccount(AsyncApi):
    """Account"""

    __slots__ = ()

    async def asset_mode(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.AssetModeData:
        """Asset Mode.

        Whether one currency or several serve as collateral.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's table and sample call the member assets_mode, with the values 0 and 1.
                Third parties that read the live answer (JKorf/HTX.Net, gocryptotrader) find
                asset_mode in it, and the value 2, single-asset, beside 0, now the older kind of
                it; the sample here has that name.
            The envelope's text is called msg in the venue's sample of this page and message on
                the other v5 pages.
            The venue's table lists only what sits under data; code, msg, data and ts are taken
                from its sample answer.

        Source: htx/account/asset_mode.md, «Asset Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-1958871f034)
        """
        return await self._call(
            ASSET_MODE,
            {},
            timed(options, timeout),
        )

    async def balances(
        self,
        *,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.BalancesData:
        """Balances.

        State, equity and margin of the unified futures account in multi-assets collateral mode,
        with one entry for each currency.

        Permission: Read. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Raises:
            RateLimited: code 1032: Too many requests.
            PermissionDenied: code 1220: Account is not opened.

        Notes:
            state is described with the numbers 1, 3, 5 and 6 in the venue's table and shown as
                the word normal in its sample.
            created_time and updated_time are typed String in the venue's table and shown as
                numbers in its sample.
            The venue's table lists the members of details flat after it; several names stand at
                both levels. Their places are taken from the sample.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/account/balances.md, «Balances»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-19588469969)
        """
        return await self._call(
            BALANCES,
            {},
            timed(options, timeout),
        )

    async def set_asset_mode(
        self,
        *,
        assets_mode: int,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetAssetModeData:
        """Set Asset Mode.

        Switches between single-asset and multi-assets collateral; it changes how the whole
        futures account is margined.

        Permission: Trade. Rate limit: 1 request in 10 s; 144 requests in 3 s per uid; 72
        requests in 3 s per uid, trade.

        What became of a call with an unknown outcome: ask with `resolve_set_asset_mode`.

        Args:
            assets_mode: Collateral mode: 0 single-asset, 1 multi-assets; third parties also
                know 2, single-asset of the newer kind.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue names 0 and 1. Third parties (JKorf/HTX.Net) call 0 the older single-asset
                mode and know 2 as the present one, so no list of values is enforced.
            Unlike the query, this call and its answer have assets_mode, on the venue's page and
                in JKorf/HTX.Net; gocryptotrader sends and reads asset_mode instead.
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            assets_mode is typed int in the venue's table and sent as the text 1 in its sample;
                a number is sent here.
            The envelope's text is called msg in the venue's sample of this page and message on
                the other v5 pages.
            The venue's table lists only what sits under data; code, msg, data and ts are taken
                from its sample answer.

        Source: htx/account/set_asset_mode.md, «Set Asset Mode»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-195886fed64)
        """
        return await self._call(
            SET_ASSET_MODE,
            {
                "assets_mode": assets_mode,
            },
            timed(options, timeout),
        )

    async def resolve_set_asset_mode(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> Applied[models.AssetModeData] | NotApplied[models.AssetModeData] | StillUnknown:
        """What became of a `set_asset_mode` whose outcome is unknown: asks `account.asset_mode`.

        `unknown` is what that call raised, or `outcome_unknown` of its cancellation. Asks once,
        or again and again for `wait` seconds while that may tell more.

        No source says how soon its queries show a change: what is not there, or not yet so,
        proves nothing and stays `StillUnknown`.
        """
        return await self._resolve(
            SET_ASSET_MODE, RESOLVE_SET_ASSET_MODE, unknown, wait, timed(options, timeout)
        )

    async def set_fee_deduction(
        self,
        *,
        fee_option: Literal[0, 1],
        deduction_currency: str,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.SetFeeDeductionData:
        """Set Fee Deduction.

        Says whether trading fees are paid in a discount coin, and in which.

        Permission: Trade. Rate limit: 144 requests in 3 s per uid; 72 requests in 3 s per uid.

        Nothing can be asked about a call with an unknown outcome. no page shows which deduction
        is set.

        Args:
            fee_option: Whether fees are deducted. 0: no, 1: yes. Allowed values: 0, 1.
            deduction_currency: Coin that pays the fees. The venue names HTX and TRX and sends
                htx in its sample.

        Raises:
            InvalidRequest: code 1030: Input error.
            RateLimited: code 1032: Too many requests.

        Notes:
            The venue's page is titled GET but its request type line says POST; POST is what
                this page follows.
            fee_option is typed int in the venue's table and sent as the text 1 in its sample; a
                number is sent here.
            deduction_currency is named in capitals in the venue's table and in small letters in
                its samples, so no list of values is enforced.
            The venue's table lists only what sits under data; code, message, data and ts are
                taken from its sample answer.

        Source: htx/account/set_fee_deduction.md, «Set Fee Deduction»
        (https://www.htx.com/en-us/opend/newApiPages/?id=8cb89359-77b5-11ed-9966-198885f2846)
        """
        return await self._call(
            SET_FEE_DEDUCTION,
            {
                "fee_option": fee_option,
                "deduction_currency": deduction_currency,
            },
            timed(options, timeout),
        )

    async def resolve_set_fee_deduction(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> StillUnknown:
        """What became of a `set_fee_deduction` whose outcome is unknown: nothing can be asked. no
        page shows which deduction is set.
        """
        return await self._resolve(
            SET_FEE_DEDUCTION, RESOLVE_SET_FEE_DEDUCTION, unknown, wait, timed(options, timeout)
        )
