# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: the responses of Quotes."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..._model import Model, OptionalDecimal, OptionalInt


class RequestQuoteData(Model):
    """`data` in a response of `request_quote`."""

    quote_id: str = Field(alias="quoteId")
    """Quote, a UUID."""
    quote_request_id: str | None = Field(default=None, alias="quoteRequestId")
    """Your own id of the request."""
    external_quote_id: str | None = Field(default=None, alias="externalQuoteId")
    """Id of the venue behind it."""
    venue: str | None = None
    """Venue."""
    instrument_id: str | None = Field(default=None, alias="instrumentId")
    """Instrument."""
    dealer_account_id: str = Field(alias="dealerAccountId")
    """Account of the dealer."""
    trader_account_id: str | None = Field(default=None, alias="traderAccountId")
    """Account of the trader."""
    base_asset: str = Field(alias="baseAsset")
    """Base asset."""
    quote_asset: str = Field(alias="quoteAsset")
    """Quote asset."""
    order_side: Literal["BUY", "SELL", "UNKNOWN"] | str = Field(alias="orderSide")
    """Side. Possible values: BUY, SELL, UNKNOWN."""
    quantity_type: str | None = Field(default=None, alias="quantityType")
    """What was fixed, base or quote."""
    quantity: OptionalDecimal
    """Quantity of the base asset."""
    quote_quantity: OptionalDecimal = Field(alias="quoteQuantity")
    """Quantity of the quote asset."""
    price: OptionalDecimal
    """Price."""
    status: Literal["CREATED", "ACCEPTED", "REJECTED", "EXPIRED", "REPLACED"] | str
    """State. Possible values: CREATED, ACCEPTED, REJECTED, EXPIRED, REPLACED."""
    reject_reason: str | None = Field(default=None, alias="rejectReason")
    """Why the quote was rejected."""
    created_at: int = Field(alias="createdAt")
    """Creation, Unix milliseconds."""
    updated_at: OptionalInt = Field(default=None, alias="updatedAt")
    """Last change, Unix milliseconds."""
    expire_at: int = Field(alias="expireAt")
    """End of the quote, Unix milliseconds."""


class RequestQuoteResponse(Model):
    """The whole body of a response of `request_quote`."""

    data: RequestQuoteData
    """The quote."""
    success: bool | None = None
    """true when the request was done."""
    errno: Literal[0]
    """0 when the request was done."""
    error: str | None = None
    """Text of the error; null when the request was done."""
