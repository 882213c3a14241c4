# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The clients of CoinW."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient as _AsyncClient
from .._runtime.client import AsyncDoor, Door
from .._runtime.client import Client as _Client
from .._runtime.secret import GivenSecret, hide
from .._runtime.venue import Credential, Envelope, Recipe, Venue
from .errors import ERRORS

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import AsyncClientOptions, ClientOptions
    from .futures.api import AsyncFutures, Futures
    from .futures.raw import (
        AsyncPreparedFutures,
        AsyncRawFutures,
        PreparedFutures,
        RawFutures,
    )

VENUE = Venue(
    name="coinw",
    package=__name__.rpartition(".")[0],
    environments={
        "production": "https://api.coinw.com",
    },
    groups=("futures",),
    errors=ERRORS,
    envelopes={
        "futures": Envelope(
            success={"code": (0,)},
            code=("code",),
            message=("msg", "message"),
            unknown=frozenset({"500"}),
        ),
        "spot": Envelope(
            success={"code": ("200",)},
            code=("code",),
            message=("msg", "message"),
            unknown=frozenset({"-200"}),
        ),
    },
    recipes={
        "futures": Recipe(
            sign="sign_futures", credentials="FuturesCredentials", names=("api_key", "secret_key")
        ),
        "spot": Recipe(
            sign="sign_spot", credentials="SpotCredentials", names=("api_key", "secret_key")
        ),
    },
    credentials=(
        Credential("api_key", "COINW_API_KEY"),
        Credential("secret_key", "COINW_SECRET_KEY"),
    ),
    rate_codes=frozenset({"29001", "429"}),
)


class Client(_Client):
    """CoinW, blocking. Credentials not given are read from COINW_API_KEY and COINW_SECRET_KEY."""

    def __init__(
        self,
        *,
        api_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = hide(api_key)
        secret_key = hide(secret_key)
        super().__init__(
            VENUE,
            {
                "api_key": api_key,
                "secret_key": secret_key,
            },
            options,
        )

    @cached_property
    def futures(self) -> Futures:
        """Futures"""
        from .futures.api import Futures

        return Futures(self._caller())

    @cached_property
    def with_raw_response(self) -> WithRawResponse:
        """The same methods; they give the answer as it came, too."""
        return WithRawResponse(self._caller("raw"))

    @cached_property
    def prepare(self) -> Prepare:
        """The same methods; they give the signed request and send nothing."""
        return Prepare(self._caller("prepare"))


class WithRawResponse(Door):
    """The groups with the answer as it came."""

    @cached_property
    def futures(self) -> RawFutures:
        """Futures"""
        from .futures.api import Futures
        from .futures.raw import RawFutures

        return RawFutures(Futures(self._call))


class Prepare(Door):
    """The groups, whose methods only sign."""

    @cached_property
    def futures(self) -> PreparedFutures:
        """Futures"""
        from .futures.api import Futures
        from .futures.raw import PreparedFutures

        return PreparedFutures(Futures(self._call))


class AsyncClient(_AsyncClient):
    """CoinW, awaited. Credentials not given are read from COINW_API_KEY and COINW_SECRET_KEY."""

    def __init__(
        self,
        *,
        api_key: GivenSecret = None,
        secret_key: GivenSecret = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        api_key = hide(api_key)
        secret_key = hide(secret_key)
        super().__init__(
            VENUE,
            {
                "api_key": api_key,
                "secret_key": secret_key,
            },
            options,
        )

    @cached_property
    def futures(self) -> AsyncFutures:
        """Futures"""
        from .futures.api import AsyncFutures

        return AsyncFutures(self._caller())

    @cached_property
    def with_raw_response(self) -> AsyncWithRawResponse:
        """The same methods; they give the answer as it came, too."""
        return AsyncWithRawResponse(self._caller("raw"))

    @cached_property
    def prepare(self) -> AsyncPrepare:
        """The same methods; they give the signed request and send nothing."""
        return AsyncPrepare(self._caller("prepare"))


class AsyncWithRawResponse(AsyncDoor):
    """The groups with the answer as it came."""

    @cached_property
    def futures(self) -> AsyncRawFutures:
        """Futures"""
        from .futures.api import AsyncFutures
        from .futures.raw import AsyncRawFutures

        return AsyncRawFutures(AsyncFutures(self._call))


class AsyncPrepare(AsyncDoor):
    """The groups, whose methods only sign."""

    @cached_property
    def futures(self) -> AsyncPreparedFutures:
        """Futures"""
        from .futures.api import AsyncFutures
        from .futures.raw import AsyncPreparedFutures

        return AsyncPreparedFutures(AsyncFutures(self._call))
