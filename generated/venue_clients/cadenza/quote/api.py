# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.api import OMIT, Api, AsyncApi, CallOptions, Omit, timed
from ..._runtime.endpoint import Constraint, Endpoint, Parameter
from ..._runtime.queries import Resolution

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    from ..._runtime.errors import OutcomeUnknown
    from ..._runtime.transport import Timeout
    from ..._runtime.verdicts import StillUnknown
    from . import models

RESOLVE_REQUEST_QUOTE: Resolution[StillUnknown] = Resolution(
    method="quote.resolve_request_quote",
    kind="change",
    nothing="no query shows quotes",
)

REQUEST_QUOTE: Endpoint[models.RequestQuoteData] = Endpoint(
    name="quote.request_quote",
    method="POST",
    path="/api/v3/quote/rfq",
    module=__name__,
    model="RequestQuoteResponse",
    unwrap="data",
    envelope="v3",
    private=True,
    recipe="bearer",
    body="json",
    parameters=(
        Parameter(
            "dealerAccountId", "body", "id<string>", required=True, argument="dealer_account_id"
        ),
        Parameter("traderAccountId", "body", "id<string>", argument="trader_account_id"),
        Parameter("instrumentId", "body", "id<string>", argument="instrument_id"),
        Parameter("baseAsset", "body", "string", argument="base_asset"),
        Parameter("quoteAsset", "body", "string", argument="quote_asset"),
        Parameter(
            "orderSide",
            "body",
            "string",
            required=True,
            argument="order_side",
            choices=("BUY", "SELL"),
        ),
        Parameter("quantity", "body", "decimal"),
        Parameter("quoteQuantity", "body", "decimal", argument="quote_quantity"),
        Parameter("quoteRequestId", "body", "id<string>", argument="quote_request_id"),
        Parameter("ttl", "body", "integer"),
        Parameter("expireAt", "body", "string", argument="expire_at"),
        Parameter("pricingProfileId", "body", "id<string>", argument="pricing_profile_id"),
    ),
    constraints=(Constraint("mutually_exclusive", ("ttl", "expireAt")),),
    ids=(
        "dealerAccountId",
        "traderAccountId",
        "instrumentId",
        "quoteRequestId",
        "pricingProfileId",
    ),
    resolved_by=RESOLVE_REQUEST_QUOTE,
    source="cadenza/quote/request_quote.md",
)


class Quote(Api):
    """Quotes"""

    __slots__ = ()

    def request_quote(
        self,
        *,
        dealer_account_id: str | int,
        order_side: Literal["BUY", "SELL"],
        trader_account_id: str | int | Omit = OMIT,
        instrument_id: str | int | Omit = OMIT,
        base_asset: str | Omit = OMIT,
        quote_asset: str | Omit = OMIT,
        quantity: Decimal | int | str | Omit = OMIT,
        quote_quantity: Decimal | int | str | Omit = OMIT,
        quote_request_id: str | int | Omit = OMIT,
        ttl: int | Omit = OMIT,
        expire_at: str | Omit = OMIT,
        pricing_profile_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.RequestQuoteData:
        """Request for Quote.

        Asks a dealer for a firm price that holds for a few seconds; take it by placing an order
        with its quoteId.

        Not together: ttl, expire_at.

        Nothing can be asked about a call with an unknown outcome. no query shows quotes.

        Args:
            dealer_account_id: Account of the dealer, a UUID.
            trader_account_id: Account of the trader, a UUID.
            instrument_id: Instrument, for venues that name pairs by id.
            base_asset: Base asset, for venues that name pairs by symbol.
            quote_asset: Quote asset, for venues that name pairs by symbol.
            order_side: Side. Allowed values: BUY, SELL.
            quantity: Quantity of the base asset; above zero.
            quote_quantity: Quantity of the quote asset; above zero.
            quote_request_id: Your own id of the request; a repeated request is harmless.
            ttl: Life of the quote in seconds. The venue's default: 10.
            expire_at: When the quote ends, as an ISO-8601 date and time.
            pricing_profile_id: Pricing profile, a UUID.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            expireAt is ISO-8601 text in the request and Unix milliseconds in the answer.
            The enumerations of the OpenAPI document also hold UNKNOWN, a value for answers; it
                is left out of the values that can be sent.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/quote/request_quote.md, «Request for Quote»
        (https://docs.cadenza.algo724.com/api)
        """
        return self._call(
            REQUEST_QUOTE,
            {
                "dealerAccountId": dealer_account_id,
                "traderAccountId": trader_account_id,
                "instrumentId": instrument_id,
                "baseAsset": base_asset,
                "quoteAsset": quote_asset,
                "orderSide": order_side,
                "quantity": quantity,
                "quoteQuantity": quote_quantity,
                "quoteRequestId": quote_request_id,
                "ttl": ttl,
                "expireAt": expire_at,
                "pricingProfileId": pricing_profile_id,
            },
            timed(options, timeout),
        )

    def resolve_request_quote(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> StillUnknown:
        """What became of a `request_quote` whose outcome is unknown: nothing can be asked. no
        query shows quotes.
        """
        return self._resolve(
            REQUEST_QUOTE, RESOLVE_REQUEST_QUOTE, unknown, wait, timed(options, timeout)
        )


class AsyncQuote(AsyncApi):
    """Quotes"""

    __slots__ = ()

    async def request_quote(
        self,
        *,
        dealer_account_id: str | int,
        order_side: Literal["BUY", "SELL"],
        trader_account_id: str | int | Omit = OMIT,
        instrument_id: str | int | Omit = OMIT,
        base_asset: str | Omit = OMIT,
        quote_asset: str | Omit = OMIT,
        quantity: Decimal | int | str | Omit = OMIT,
        quote_quantity: Decimal | int | str | Omit = OMIT,
        quote_request_id: str | int | Omit = OMIT,
        ttl: int | Omit = OMIT,
        expire_at: str | Omit = OMIT,
        pricing_profile_id: str | int | Omit = OMIT,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> models.RequestQuoteData:
        """Request for Quote.

        Asks a dealer for a firm price that holds for a few seconds; take it by placing an order
        with its quoteId.

        Not together: ttl, expire_at.

        Nothing can be asked about a call with an unknown outcome. no query shows quotes.

        Args:
            dealer_account_id: Account of the dealer, a UUID.
            trader_account_id: Account of the trader, a UUID.
            instrument_id: Instrument, for venues that name pairs by id.
            base_asset: Base asset, for venues that name pairs by symbol.
            quote_asset: Quote asset, for venues that name pairs by symbol.
            order_side: Side. Allowed values: BUY, SELL.
            quantity: Quantity of the base asset; above zero.
            quote_quantity: Quantity of the quote asset; above zero.
            quote_request_id: Your own id of the request; a repeated request is harmless.
            ttl: Life of the quote in seconds. The venue's default: 10.
            expire_at: When the quote ends, as an ISO-8601 date and time.
            pricing_profile_id: Pricing profile, a UUID.

        Raises:
            InvalidRequest: HTTP 400: Bad request.
            AuthenticationError: HTTP 401, code -19002: Unauthorized.
            PermissionDenied: HTTP 403: Insufficient permissions.
            NotFound: HTTP 404: Not found.
            Unavailable: HTTP 500: Internal server error.

        Notes:
            The venue's sample answer was not seen; the example is composed from the documented
                fields and types.
            expireAt is ISO-8601 text in the request and Unix milliseconds in the answer.
            The enumerations of the OpenAPI document also hold UNKNOWN, a value for answers; it
                is left out of the values that can be sent.
            The original was seen in part. The prose page of this endpoint was not seen, the
                OpenAPI document was; its fields come from the OpenAPI document inside
                cyberapper/cadenza-client-python, the official client.

        Source: cadenza/quote/request_quote.md, «Request for Quote»
        (https://docs.cadenza.algo724.com/api)
        """
        return await self._call(
            REQUEST_QUOTE,
            {
                "dealerAccountId": dealer_account_id,
                "traderAccountId": trader_account_id,
                "instrumentId": instrument_id,
                "baseAsset": base_asset,
                "quoteAsset": quote_asset,
                "orderSide": order_side,
                "quantity": quantity,
                "quoteQuantity": quote_quantity,
                "quoteRequestId": quote_request_id,
                "ttl": ttl,
                "expireAt": expire_at,
                "pricingProfileId": pricing_profile_id,
            },
            timed(options, timeout),
        )

    async def resolve_request_quote(
        self,
        unknown: OutcomeUnknown,
        *,
        wait: float = 0.0,
        options: CallOptions | None = None,
        timeout: float | Timeout | None = None,
    ) -> StillUnknown:
        """What became of a `request_quote` whose outcome is unknown: nothing can be asked. no
        query shows quotes.
        """
        return await self._resolve(
            REQUEST_QUOTE, RESOLVE_REQUEST_QUOTE, unknown, wait, timed(options, timeout)
        )
