"""The base classes of the generated clients.

They hold what was chosen and build the rest (transport, limits, clock, pydantic) at the first call,
so that importing and constructing a client costs next to nothing.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .venue import Venue

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from .api import AsyncCaller, AsyncResolver, Caller, Resolver
    from .options import AsyncClientOptions, ClientOptions, Options
    from .secret import GivenSecret
    from .shells import AsyncShell, Mode, Shell

__all__ = ["AsyncClient", "AsyncDoor", "Client", "Door"]


class _Base:
    """What both clients are made of: a venue, credentials and options, checked at once."""

    def __init__(
        self,
        venue: Venue,
        credentials: Mapping[str, GivenSecret],
        options: ClientOptions | AsyncClientOptions,
    ) -> None:
        from .forks import renewed_after_fork
        from .option_checks import check_client

        self._venue = venue
        self._credentials = credentials
        self._options = options
        self._lock = allocate_lock()
        self._closed = False
        is_async = isinstance(self, AsyncClient)
        self._base_url = check_client(venue, credentials, options, is_async=is_async)
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin with a free lock."""
        self._lock = allocate_lock()

    def _check_open(self) -> None:
        if self._closed:
            from .errors import ClientClosed

            raise ClientClosed("the client is closed; nothing was sent")

    def _check(self, options: Options) -> None:
        from .option_checks import check_clone

        check_clone(self._venue, options)

    def __repr__(self) -> str:
        return f"<{self._venue.name}.{type(self).__name__} {self._base_url}>"


class Client(_Base):
    """A client whose calls block. It may be shared by any number of threads."""

    _shell: Shell | None = None

    def _ready(self) -> Shell:
        if self._shell is None:
            self._check_open()
            from .shells import Shell

            with self._lock:
                if self._shell is None:
                    self._shell = Shell.build(
                        self._venue, self._base_url, self._credentials, self._options
                    )
        return self._shell

    def _caller(self, mode: Mode = "data") -> Caller:
        return self._ready().caller(mode)

    def _resolver(self) -> Resolver:
        return self._ready().resolve

    def with_options(self, **options: Unpack[Options]) -> Self:
        """The same client (connections, limits, clock and tokens shared) with other options."""
        self._check(options)
        clone = object.__new__(type(self))
        _Base.__init__(clone, self._venue, self._credentials, self._options)
        clone._shell = self._ready().with_options(options)
        return clone

    def preload(self) -> None:
        """Import and build now what the first calls would: groups, models, transport."""
        shell = self._ready()
        for group in self._venue.groups:
            getattr(self, group)
        shell.preload(self._venue.groups)

    def close(self) -> None:
        """Close the connections, those of `with_options` too: calls that are under way may fail,
        and later ones raise `ClientClosed`."""
        self._closed = True
        if self._shell is not None:
            self._shell.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_Base):
    """A client whose calls are awaited. It may be shared by any number of tasks, also of several
    event loops."""

    _shell: AsyncShell | None = None

    def _ready(self) -> AsyncShell:
        if self._shell is None:
            self._check_open()
            from .shells import AsyncShell

            with self._lock:
                if self._shell is None:
                    self._shell = AsyncShell.build(
                        self._venue, self._base_url, self._credentials, self._options
                    )
        return self._shell

    def _caller(self, mode: Mode = "data") -> AsyncCaller:
        return self._ready().caller(mode)

    def _resolver(self) -> AsyncResolver:
        return self._ready().resolve

    def with_options(self, **options: Unpack[Options]) -> Self:
        """The same client (connections, limits, clock and tokens shared) with other options."""
        self._check(options)
        clone = object.__new__(type(self))
        _Base.__init__(clone, self._venue, self._credentials, self._options)
        clone._shell = self._ready().with_options(options)
        return clone

    def preload(self) -> None:
        """Import and build now what the first calls would: groups, models, transport."""
        shell = self._ready()
        for group in self._venue.groups:
            getattr(self, group)
        shell.preload(self._venue.groups)

    async def close(self) -> None:
        """Close the connections, those of `with_options` too: calls that are under way may fail,
        and later ones raise `ClientClosed`."""
        self._closed = True
        if self._shell is not None:
            await self._shell.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


class Door:
    """The groups of a `Client` by another way of calling (`with_raw_response`, `prepare`)."""

    def __init__(self, call: Caller, resolve: Resolver) -> None:
        self._call = call
        self._resolve = resolve


class AsyncDoor:
    """The groups of an `AsyncClient` by another way of calling."""

    def __init__(self, call: AsyncCaller, resolve: AsyncResolver) -> None:
        self._call = call
        self._resolve = resolve
