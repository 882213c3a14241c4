"""The only part that waits: drives the conversation of a call, once blocking and once awaited."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from threading import RLock
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from .call import Call, Result, choices
from .core import Core
from .endpoint import Endpoint, Values
from .errors import InvalidArguments
from .forks import renewed_after_fork
from .options import CallOptions
from .raw import RawResponse
from .secret import hide
from .settings import Settings
from .steps import Ask, Conversation, Once, Send, Sleep
from .transport import AsyncTransport, Transport, Wiring

if TYPE_CHECKING:
    from .api import AsyncCaller, Caller
    from .errors import OutcomeUnknown
    from .options import AsyncClientOptions, ClientOptions, Options
    from .queries import Resolution
    from .secret import GivenSecret
    from .venue import Venue

Mode = Literal["data", "raw", "prepare"]
T = TypeVar("T")
V = TypeVar("V")


class Shell:
    """Drives calls in the caller's thread."""

    def __init__(self, core: Core, settings: Settings, transport: Transport) -> None:
        self._core = core
        self._settings = settings
        self._transport = transport
        self._locks = {"clock": RLock(), "token": RLock()}
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Begin with free locks."""
        self._locks.update(clock=RLock(), token=RLock())

    @classmethod
    def build(
        cls,
        venue: Venue,
        base_url: str,
        credentials: Mapping[str, GivenSecret],
        options: ClientOptions | AsyncClientOptions,
    ) -> Shell:
        """A shell with urllib3, or with the transport that the options give."""
        core = Core(venue, base_url, credentials, options)
        transport = cast("Transport | None", options.get("transport"))
        if transport is None:
            from .transport.urllib3 import Urllib3Transport

            transport = Urllib3Transport(_wiring(options))
        return cls(core, Settings().changed(cast("Options", options)), transport)

    def caller(self, mode: Mode) -> Caller:
        """What the groups of a client call."""
        modes = {"data": self._data, "raw": self._raw, "prepare": self._prepare}
        return cast("Caller", modes[mode])

    def resolve(
        self,
        endpoint: Endpoint[Any],
        resolution: Resolution[V],
        unknown: OutcomeUnknown,
        wait: float,
        options: CallOptions | None,
    ) -> V:
        """Find out what became of a call."""
        asked = (endpoint, resolution, unknown, wait, choices(endpoint, options))
        try:
            return self._drive(resolving(self._core, self._settings, *asked))
        except Exception:
            raise
        except BaseException as cause:
            raise bare(cause) from None

    def with_options(self, options: Options) -> Shell:
        """The same core and transport with other settings."""
        shell = Shell(self._core, self._settings.changed(options), self._transport)
        shell._locks = self._locks
        return shell

    def preload(self, groups: tuple[str, ...]) -> None:
        """Import the models of the groups and compile their endpoints."""
        preload(self._core, groups)

    def close(self) -> None:
        """Close the transport; later calls are refused."""
        self._core.closed = True
        self._transport.close()

    def _data(self, endpoint: Endpoint[T], values: Values, options: CallOptions | None) -> T:
        call = Call(self._core, self._settings, endpoint, values, choices(endpoint, options))
        data: T = self._run(call, data_of)
        return data

    def _raw(
        self, endpoint: Endpoint[T], values: Values, options: CallOptions | None
    ) -> RawResponse[T]:
        call = Call(self._core, self._settings, endpoint, values, choices(endpoint, options))
        return self._run(call, raw_of)

    def _prepare(
        self, endpoint: Endpoint[Any], values: Values, options: CallOptions | None
    ) -> object:
        call = Call(self._core, self._settings, endpoint, values, choices(endpoint, options))
        return self._drive(call.prepared())

    def _run(self, call: Call, handed_over: Callable[[Call, Result], T]) -> T:
        try:
            return handed_over(call, self._drive(call.steps()))
        except Exception as error:
            if not call.in_flight:
                raise
            failure = call.failed(error)
        except BaseException as cause:
            raise call.interrupted(cause) from None
        raise failure

    def _drive(self, conversation: Conversation[T]) -> T:
        try:
            step = next(conversation)
            while True:
                try:
                    if type(step) is Send:
                        reply: object = self._transport.send(step.request, step.timeout)
                    else:
                        reply = self._do(step)
                except Exception as error:
                    step = conversation.throw(error)
                else:
                    step = conversation.send(reply)
        except StopIteration as done:
            result: T = done.value
            return result

    def _do(self, step: object) -> object:
        if isinstance(step, Sleep):
            time.sleep(step.seconds)
            return None
        if isinstance(step, Once):
            with self._locks[step.name]:
                self._drive(step.conversation)
                return None
        assert isinstance(step, Ask)
        given = step.give()
        if isinstance(given, Awaitable):
            if isinstance(given, Coroutine):
                given.close()
            raise InvalidArguments(
                "the function for a credential is awaitable; use the AsyncClient"
            )
        return hide(given)


class AsyncShell:
    """Drives calls in tasks, of one event loop or of several."""

    def __init__(self, core: Core, settings: Settings, transport: AsyncTransport) -> None:
        import asyncio

        from .loops import PerLoop

        self._core = core
        self._settings = settings
        self._transport = transport
        self._locks = PerLoop(lambda: {"clock": asyncio.Lock(), "token": asyncio.Lock()})
        self._sleep = asyncio.sleep

    @classmethod
    def build(
        cls,
        venue: Venue,
        base_url: str,
        credentials: Mapping[str, GivenSecret],
        options: ClientOptions | AsyncClientOptions,
    ) -> AsyncShell:
        """A shell with aiohttp, or with the transport that the options give."""
        core = Core(venue, base_url, credentials, options)
        transport = cast("AsyncTransport | None", options.get("transport"))
        if transport is None:
            from .transport.aiohttp import AiohttpTransport

            transport = AiohttpTransport(_wiring(options))
        return cls(core, Settings().changed(cast("Options", options)), transport)

    def caller(self, mode: Mode) -> AsyncCaller:
        """What the groups of a client call."""
        modes = {"data": self._data, "raw": self._raw, "prepare": self._prepare}
        return cast("AsyncCaller", modes[mode])

    async def resolve(
        self,
        endpoint: Endpoint[Any],
        resolution: Resolution[V],
        unknown: OutcomeUnknown,
        wait: float,
        options: CallOptions | None,
    ) -> V:
        """Find out what became of a call."""
        asked = (endpoint, resolution, unknown, wait, choices(endpoint, options))
        try:
            return await self._drive(resolving(self._core, self._settings, *asked))
        except Exception:
            raise
        except BaseException as cause:
            raise bare(cause) from None

    def with_options(self, options: Options) -> AsyncShell:
        """The same core and transport with other settings."""
        shell = AsyncShell(self._core, self._settings.changed(options), self._transport)
        shell._locks = self._locks
        return shell

    def preload(self, groups: tuple[str, ...]) -> None:
        """Import the models of the groups and compile their endpoints."""
        preload(self._core, groups)

    async def close(self) -> None:
        """Close the transport; later calls are refused."""
        self._core.closed = True
        await self._transport.close()

    async def _data(self, endpoint: Endpoint[T], values: Values, options: CallOptions | None) -> T:
        call = Call(self._core, self._settings, endpoint, values, choices(endpoint, options))
        data: T = await self._run(call, data_of)
        return data

    async def _raw(
        self, endpoint: Endpoint[T], values: Values, options: CallOptions | None
    ) -> RawResponse[T]:
        call = Call(self._core, self._settings, endpoint, values, choices(endpoint, options))
        return await self._run(call, raw_of)

    async def _prepare(
        self, endpoint: Endpoint[Any], values: Values, options: CallOptions | None
    ) -> object:
        call = Call(self._core, self._settings, endpoint, values, choices(endpoint, options))
        return await self._drive(call.prepared())

    async def _run(self, call: Call, handed_over: Callable[[Call, Result], T]) -> T:
        try:
            return handed_over(call, await self._drive(call.steps()))
        except Exception as error:
            if not call.in_flight:
                raise
            failure = call.failed(error)
        except BaseException as cause:
            raise call.interrupted(cause) from None
        raise failure

    async def _drive(self, conversation: Conversation[T]) -> T:
        try:
            step = next(conversation)
            while True:
                try:
                    if type(step) is Send:
                        reply: object = await self._transport.send(step.request, step.timeout)
                    else:
                        reply = await self._do(step)
                except Exception as error:
                    step = conversation.throw(error)
                else:
                    step = conversation.send(reply)
        except StopIteration as done:
            result: T = done.value
            return result

    async def _do(self, step: object) -> object:
        if isinstance(step, Sleep):
            await self._sleep(step.seconds)
            return None
        if isinstance(step, Once):
            async with (await self._locks.get())[step.name]:
                await self._drive(step.conversation)
                return None
        assert isinstance(step, Ask)
        given = step.give()
        return hide(await given if isinstance(given, Awaitable) else given)


def bare(cause: BaseException) -> BaseException:
    """A cancellation or Ctrl-C without the frames of a transport, which hold signatures."""
    cause.__context__ = None
    return cause.with_traceback(None)


def resolving(
    core: Core,
    settings: Settings,
    endpoint: Endpoint[Any],
    resolution: Resolution[V],
    unknown: OutcomeUnknown,
    wait: float,
    options: CallOptions,
) -> Conversation[V]:
    """The conversation that finds out what became of a call; its modules are imported with it."""
    from .resolver import resolve

    return resolve(core, settings, endpoint, resolution, unknown, wait, options)


def preload(core: Core, groups: tuple[str, ...]) -> None:
    """What both shells do before the first call, if asked to."""
    from .prepare import plan_of

    for group in groups:
        for endpoint in core.endpoints(group):
            plan_of(endpoint)
            core.reader(endpoint)


def data_of(call: Call, result: Result) -> Any:
    """What a method returns of a result."""
    return result[1].data


def raw_of(call: Call, result: Result) -> RawResponse[Any]:
    """A result with everything that came."""
    response, accepted = result
    return RawResponse(
        response.status,
        {name.lower(): value for name, value in response.headers.items()},
        response.body,
        accepted.data,
        accepted.whole,
        accepted.drifts,
        response,
        call.failures.ids,
    )


def _wiring(options: ClientOptions | AsyncClientOptions) -> Wiring:
    return Wiring(
        proxy=options.get("proxy"),
        ca_file=options.get("ca_file"),
        max_body=options.get("max_body", Wiring().max_body),
    )
