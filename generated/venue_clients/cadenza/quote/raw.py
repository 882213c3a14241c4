# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza: Quotes, with the whole answer, or only signed."""

from __future__ import annotations

from ..._runtime.raw import async_prepared, async_raw, prepared, raw
from .api import AsyncQuote, Quote


class RawQuote:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: Quote) -> None:
        self.request_quote = raw(api.request_quote)


class AsyncRawQuote:
    """Each method gives a `RawResponse`."""

    def __init__(self, api: AsyncQuote) -> None:
        self.request_quote = async_raw(api.request_quote)


class PreparedQuote:
    """Each method gives the signed `Request`."""

    def __init__(self, api: Quote) -> None:
        self.request_quote = prepared(api.request_quote)


class AsyncPreparedQuote:
    """Each method gives the signed `Request`."""

    def __init__(self, api: AsyncQuote) -> None:
        self.request_quote = async_prepared(api.request_quote)
