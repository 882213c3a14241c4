"""One call as a conversation: what is sent when, and what comes of it.

No IO here: `Call.steps` yields what it needs done (`steps`) and is driven by a shell, which alone
knows whether the client blocks or is awaited. What follows from an answer that is no success, or
from none, is decided in `recovery`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .decode import Accepted
from .endpoint import Endpoint, Values
from .errors import ClientClosed, InvalidArguments, SentAt
from .failures import Failures
from .hooks import RequestEvent, ResponseEvent, log_request, log_response, tell
from .limits import Limits, Shares
from .option_checks import seconds
from .options import CallOptions
from .order_ids import with_order_ids
from .prepare import (
    Filled,
    add_extras,
    check_bare,
    check_extras,
    check_signed,
    draft,
    finish,
    plan_of,
)
from .recovery import Recovery
from .settings import Settings, as_timeout, within
from .signing import Credentials
from .steps import Conversation, Once, Send, Sleep
from .transport import NotSent, Request, Response, Timeout

if TYPE_CHECKING:
    from .core import Core
    from .signer import BoundRecipe


_DEFAULT = CallOptions()

Result = tuple[Response, Accepted]
"""An accepted answer, and what was read of it."""


def choices(endpoint: Endpoint[Any], options: object) -> CallOptions:
    """The options of a call; `InvalidArguments` where they are none."""
    if options is None:
        return _DEFAULT
    if isinstance(options, CallOptions):
        return options
    wrong = f"options is a CallOptions(timeout=…), not {type(options).__name__}"
    raise InvalidArguments(f"{endpoint.name}: {wrong}; nothing was sent")


class Call:
    """A call of one endpoint.

    `in_flight` tells, at any moment, whether the venue may be carrying out, or may have carried
    out, something that is not known here; `held` for how many seconds the call was held back.
    """

    __slots__ = (
        "_recovery", "_sent_at", "_timeout", "attempt", "bound", "changes_state", "core",
        "credentials", "deadline", "endpoint", "held", "in_flight", "options", "settings", "values",
    )  # fmt: skip

    def __init__(
        self,
        core: Core,
        settings: Settings,
        endpoint: Endpoint[Any],
        values: Values,
        options: CallOptions,
        *,
        changes_state: bool | None = None,
    ) -> None:
        self.core = core
        self.settings = settings
        self.endpoint = endpoint
        self.values = values
        self.options = options
        self.changes_state = endpoint.changes_state if changes_state is None else changes_state
        self.in_flight = False
        self._sent_at: float | None = None
        self.attempt = 0
        self.held = 0.0
        most = settings.deadline
        if options.deadline is not None:
            most = seconds("deadline", options.deadline)
        self.deadline = time.monotonic() + most
        self.bound: BoundRecipe | None = None
        self.credentials: Credentials | None = None
        self._recovery: Recovery | None = None
        self._timeout = settings.timeout if options.timeout is None else as_timeout(options.timeout)

    @property
    def failures(self) -> Failures:
        """The errors that may end this call."""
        return Failures(self)

    @property
    def sent(self) -> SentAt | None:
        """When the last attempt was sent, None before the first."""
        if self._sent_at is None:
            return None
        return SentAt(self._sent_at, time.time() - (time.monotonic() - self._sent_at))

    @property
    def event(self) -> RequestEvent:
        """This attempt, for hooks and logs."""
        endpoint, core = self.endpoint, self.core
        return RequestEvent(
            core.venue.name, endpoint.name, endpoint.method, core.host, endpoint.path, self.attempt
        )

    def prepared(self) -> Conversation[Request]:
        """The signed request, not sent."""
        self._check_open()
        filled = self._filled()
        yield from self._get_credentials()
        return self._signed(filled)

    def steps(self) -> Conversation[Result]:
        """The whole call: attempts, waits and the answer, or one of the errors."""
        filled = self._filled()
        reader = self.core.reader(self.endpoint)
        watched = self._is_watched()
        while True:
            if self.core.closed:
                self._check_open()
            self.attempt += 1
            if self.endpoint.recipe is not None and not self._has_credentials():
                yield from self._get_credentials()
            limits, shares = self._limits()
            while (wait := self._wait_for(limits, shares)) > 0:
                yield Sleep(wait)
            left = False
            try:
                request = self._signed(filled)
                if watched:
                    self._tell_request()
                timeout = self._time_left()
                sent_at = time.monotonic()
                self._sent_at = sent_at
                self.in_flight = self.changes_state
                left = True
                response: Response | Exception
                try:
                    response = yield Send(request, timeout)
                except Exception as error:
                    response = error
                    left = not isinstance(error, NotSent)
            finally:
                limits.release(shares, time.monotonic(), counts=left)
            if isinstance(response, Exception):
                yield Sleep(self._recover(limits, shares).after_failure(response))
                continue
            if watched:
                self._tell_response(response, time.monotonic() - sent_at)
            outcome = reader.read(response)
            if known := self.core.venue.limit_headers:
                limits.correct(shares, response.headers, known, time.monotonic())
            if isinstance(outcome, Accepted):  # in flight until the caller has it, for Ctrl-C
                if outcome.drifts:
                    self._tell_drifts(outcome, response)
                return response, outcome
            recovery = self._recover(limits, shares)
            yield Sleep((yield from recovery.after_answer(outcome, response, sent_at)))

    def interrupted(self, cause: BaseException) -> BaseException:
        """A cancellation or Ctrl-C as it leaves the call: with what is not known, and without the
        frames of a transport, whose variables hold signatures."""
        if self.in_flight:
            self.failures.interrupted(cause)
        cause.__context__ = None
        return cause.with_traceback(None)

    def failed(self, error: Exception) -> Exception:
        """What is raised for an error that came up here while the call was in flight, whatever its
        cause: that the outcome is unknown."""
        failure = self.failures.unknown(type(error).__name__, None, None)
        self.in_flight = False
        return failure

    def may_wait(self, delay: float) -> bool:
        """Whether the call is still wanted after so many more seconds."""
        most = self.settings.max_age
        if self.changes_state and most is not None and self.held + delay > most:
            return False
        return time.monotonic() + delay < self.deadline

    def _check_open(self) -> None:
        if self.core.closed:
            raise ClientClosed(f"{self.endpoint.name}: the client is closed; nothing was sent")

    def _filled(self) -> Filled:
        endpoint, options = self.endpoint, self.options
        if endpoint.client_order_id is not None and self.settings.order_ids:
            self.values = with_order_ids(endpoint, self.values)
        filled = plan_of(endpoint, checked=not options.unchecked).fill(self.values)
        if options.extra_headers or options.extra_query:
            add_extras(filled, options.extra_headers, options.extra_query)
        recipe = endpoint.recipe if filled.query or filled.form else None
        if recipe is not None and self.core.venue.recipes[recipe].bare:
            check_bare(filled, endpoint)
        return filled

    def _limits(self) -> tuple[Limits, Shares]:
        endpoint, core = self.endpoint, self.core
        account = b"" if self.bound is None else self.bound.account
        limits = core.known_limits.get(account) or core.limits(account)
        if (known := limits.known.get(endpoint)) is not None:
            return limits, known
        weight = endpoint.weight
        own = None if isinstance(weight, int) else weight.of(self.values)
        return limits, limits.shares(endpoint, own)

    def _wait_for(self, limits: Limits, shares: Shares) -> float:
        """The seconds to wait before asking again; 0 once the limits let this attempt go."""
        wait = limits.acquire(shares, time.monotonic())
        if wait > 0:
            if self.settings.on_limit != "wait" or not self.may_wait(wait):
                raise self.failures.over_limit(wait)
            self.held += wait
        return wait

    def _recover(self, limits: Limits, shares: Shares) -> Recovery:
        if self._recovery is None:
            self._recovery = Recovery(self)
        self._recovery.limits, self._recovery.shares = limits, shares
        return self._recovery

    def _has_credentials(self) -> bool:
        """Whether nothing has to be asked for before this attempt is signed."""
        core = self.core
        if self.bound is None and self.endpoint.recipe is not None:
            self.bound = core.signer.bound(self.endpoint.recipe)
        self.credentials = None if self.bound is None else self.bound.fixed
        return self.credentials is not None and not core.wants_time()

    def _get_credentials(self) -> Conversation[None]:
        core = self.core
        if self._has_credentials() or self.bound is None:
            return
        self.credentials = yield from self.bound.credentials()
        if core.wants_time():
            yield Once("clock", core.ask_time(core.clock.measured_at))

    def _signed(self, filled: Filled) -> Request:
        core = self.core
        made = draft(filled, self.endpoint.method, core.origin, core.host, core.headers)
        if self.bound is not None and self.credentials is not None:
            window = self.settings.recv_window
            headers = len(made.headers)
            self.bound.sign(made, self.credentials, core.clock.milliseconds(), window)
            if len(made.headers) != headers:
                check_signed(made, self.endpoint.name)
        options = self.options
        if options.extra_headers or options.extra_query:
            check_extras(made, options.extra_headers, options.extra_query, core.headers)
        return finish(made)

    def _time_left(self) -> Timeout:
        left = self.deadline - time.monotonic()
        timeout = self._timeout
        if left >= timeout.total:
            return timeout
        if left <= 0:
            raise self.failures.not_carried_out("its deadline passed before it was sent")
        return within(timeout, left)

    def _is_watched(self) -> bool:
        settings = self.settings
        return bool(settings.on_request or settings.on_response or self.core.log.isEnabledFor(10))

    def _tell_request(self) -> None:
        event = self.event
        log_request(self.core.log, event)
        tell(self.settings.on_request, event, self.core.log)

    def _tell_response(self, response: Response, seconds: float) -> None:
        event = ResponseEvent(self.event, response.status, len(response.body), seconds)
        log_response(self.core.log, event)
        tell(self.settings.on_response, event, self.core.log)

    def _tell_drifts(self, accepted: Accepted, response: Response) -> None:
        if self.settings.strict:
            self.in_flight = False
            raise self.failures.drifted(accepted, response)
        for drift in accepted.drifts:
            tell(self.settings.on_drift or self.core.drift_log, drift, self.core.log)
