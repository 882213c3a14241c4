"""The only part that waits: drives the conversation of a call, once blocking and once awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .api import AsyncCaller, Caller
    from .options import AsyncClientOptions, ClientOptions, Options
    from .secret import GivenSecret
    from .venue import Venue

Mode = Literal["data", "raw", "prepare"]


class Shell:
    @classmethod
    def build(
        cls,
        venue: Venue,
        base_url: str,
        credentials: Mapping[str, GivenSecret],
        options: ClientOptions | AsyncClientOptions,
    ) -> Shell:
        raise NotImplementedError

    def caller(self, mode: Mode) -> Caller:
        raise NotImplementedError

    def with_options(self, options: Options) -> Shell:
        raise NotImplementedError

    def preload(self, groups: tuple[str, ...]) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError


class AsyncShell:
    @classmethod
    def build(
        cls,
        venue: Venue,
        base_url: str,
        credentials: Mapping[str, GivenSecret],
        options: ClientOptions | AsyncClientOptions,
    ) -> AsyncShell:
        raise NotImplementedError

    def caller(self, mode: Mode) -> AsyncCaller:
        raise NotImplementedError

    def with_options(self, options: Options) -> AsyncShell:
        raise NotImplementedError

    def preload(self, groups: tuple[str, ...]) -> None:
        raise NotImplementedError

    async def close(self) -> None:
        raise NotImplementedError
