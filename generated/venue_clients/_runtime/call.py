"""One call as a conversation: what is sent when, and what follows from what comes back.

No IO here: `Call.steps` yields what it needs done (`steps`) and is driven by a shell, which alone
knows whether the client blocks or is awaited.
"""

from __future__ import annotations

import time
from random import random
from typing import TYPE_CHECKING, Any, NoReturn

from .decode import Accepted
from .endpoint import Endpoint, Values
from .envelope import Refusal, Unreadable
from .errors import SentAt
from .failures import Failures
from .hooks import RequestEvent, ResponseEvent, RetryEvent, log_request, log_response, tell
from .omit import OMIT
from .options import CallOptions
from .order_ids import new_order_id
from .prepare import Filled, add_extras, check_bare, check_extras, draft, finish, plan_of
from .retry import Verdict, after_answer, backoff, retry_after
from .settings import Settings, as_timeout, within
from .signing import Credentials
from .steps import Conversation, Once, Send, Sleep
from .transport import NotSent, Request, Response, Timeout

if TYPE_CHECKING:
    from .core import Core
    from .signer import BoundRecipe


Result = tuple[Response, Accepted]
"""An accepted answer, and what was read of it."""


class Call:
    """A call of one endpoint. `in_flight` tells, at any moment, whether the venue may be carrying
    out, or may have carried out, something that is not known here."""

    __slots__ = (
        "_bound", "_credentials", "_remedied", "_shares", "_timeout", "attempt", "changes_state",
        "core", "deadline", "endpoint", "in_flight", "options", "sent", "settings", "values",
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
        weight = endpoint.weight
        own = None if isinstance(weight, int) else weight.of(values)
        self._shares = core.limits.shares(endpoint, own)
        self.in_flight = False
        self.sent: SentAt | None = None
        self.attempt = 0
        within = settings.deadline if options.deadline is None else options.deadline
        self.deadline = time.monotonic() + within
        self._remedied = ""
        self._bound: BoundRecipe | None = None
        self._credentials: Credentials | None = None
        self._timeout = settings.timeout if options.timeout is None else as_timeout(options.timeout)

    @property
    def failures(self) -> Failures:
        """The errors that may end this call."""
        return Failures(self)

    @property
    def event(self) -> RequestEvent:
        """This attempt, for hooks and logs."""
        endpoint, core = self.endpoint, self.core
        return RequestEvent(
            core.venue.name, endpoint.name, endpoint.method, core.host, endpoint.path, self.attempt
        )

    def prepared(self) -> Conversation[Request]:
        """The signed request, not sent."""
        filled = self._filled()
        yield from self._get_credentials()
        return self._signed(filled)

    def steps(self) -> Conversation[Result]:
        """The whole call: attempts, waits and the answer, or one of the errors."""
        filled = self._filled()
        reader = self.core.reader(self.endpoint)
        limits = self.core.limits
        watched = self._is_watched()
        while True:
            self.attempt += 1
            if self.endpoint.recipe is not None and not self._has_credentials():
                yield from self._get_credentials()
            while (wait := self._wait_for_limits()) > 0:
                yield Sleep(wait)
            left = False
            try:
                request = self._signed(filled)
                if watched:
                    self._tell_request()
                timeout = self._time_left()
                sent_at = time.monotonic()
                self.sent = SentAt(sent_at, time.time())
                self.in_flight = self.changes_state
                left = True
                response: Response | Exception
                try:
                    response = yield Send(request, timeout)
                except Exception as error:
                    response = error
                    left = not isinstance(error, NotSent)
            finally:
                limits.release(self._shares, time.monotonic(), counts=left)
            if isinstance(response, Exception):
                yield Sleep(self._after_failure(response))
                continue
            if watched:
                self._tell_response(response, time.monotonic() - sent_at)
            outcome = reader.read(response)
            if known := self.core.venue.limit_headers:
                limits.correct(self._shares, response.headers, known, time.monotonic())
            if isinstance(outcome, Accepted):  # in flight until the caller has it, for Ctrl-C
                if outcome.drifts:
                    self._tell_drifts(outcome, response)
                return response, outcome
            yield Sleep((yield from self._after_answer(outcome, response, sent_at)))

    def interrupted(self, cause: BaseException) -> BaseException:
        """A cancellation or Ctrl-C as it leaves the call: with what is not known, and without the
        frames of a transport, whose variables hold signatures."""
        if self.in_flight:
            self.failures.interrupted(cause)
        cause.__context__ = None
        return cause.with_traceback(None)

    def _filled(self) -> Filled:
        endpoint, options = self.endpoint, self.options
        own = endpoint.client_order_id
        wanted = own is not None and self.settings.order_ids
        if own is not None and wanted and self.values.get(own.name, OMIT) is OMIT:
            kind = next(each.kind for each in endpoint.parameters if each.name == own.name)
            self.values = {**self.values, own.name: new_order_id(own.form, kind)}
        filled = plan_of(endpoint, checked=not options.unchecked).fill(self.values)
        if options.extra_headers or options.extra_query:
            add_extras(filled, options.extra_headers, options.extra_query)
        if endpoint.recipe is not None and self.core.venue.recipes[endpoint.recipe].bare:
            check_bare(filled, endpoint)
        return filled

    def _wait_for_limits(self) -> float:
        """The seconds to wait before asking again; 0 once the limits let this attempt go."""
        now = time.monotonic()
        wait = self.core.limits.acquire(self._shares, now)
        if wait > 0:
            most = self.deadline - now if self.settings.on_limit == "wait" else 0.0
            if wait > most:
                raise self.failures.over_limit(wait)
        return wait

    def _has_credentials(self) -> bool:
        """Whether nothing has to be asked for before this attempt is signed."""
        core = self.core
        if self._bound is None and self.endpoint.recipe is not None:
            self._bound = core.signer.bound(self.endpoint.recipe)
        self._credentials = None if self._bound is None else self._bound.fixed
        return self._credentials is not None and not core.wants_time()

    def _get_credentials(self) -> Conversation[None]:
        core = self.core
        if self._has_credentials() or self._bound is None:
            return
        self._credentials = yield from self._bound.credentials()
        if core.wants_time():
            yield Once("clock", core.ask_time(core.clock.measured_at))

    def _signed(self, filled: Filled) -> Request:
        core = self.core
        made = draft(filled, self.endpoint.method, core.origin, core.host, core.headers)
        if self._bound is not None and self._credentials is not None:
            window = self.settings.recv_window
            self._bound.sign(made, self._credentials, core.clock.milliseconds(), window)
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

    def _after_failure(self, failure: Exception) -> float:
        """No answer came: the seconds until the next attempt, or the error that ends the call."""
        if isinstance(failure, NotSent):
            self.in_flight = False
            verdict = Verdict("refused", True, str(failure))
        else:
            reason = self.failures.told(failure)
            verdict = Verdict("unknown", not self.changes_state, reason)
        delay = self._delay(verdict, None)
        if delay is None:
            self._end(verdict, None, None)
        return delay

    def _after_answer(
        self, outcome: Refusal | Unreadable, response: Response, sent_at: float
    ) -> Conversation[float]:
        """An answer that is no success: the same."""
        venue = self.core.venue
        envelope = venue.envelopes[self.endpoint.envelope]
        verdict = after_answer(outcome, response, envelope, venue.rate_codes, self.changes_state)
        if verdict.state == "refused":
            self.in_flight = False
            remedy = self._remedy(outcome, response)
            if remedy and self._may_repeat():
                if remedy == "clock":
                    yield Once("clock", self._set_clock(sent_at))
                self._tell_retry(remedy, 0.0)
                return 0.0
        delay = self._delay(verdict, response)
        if delay is None:
            self._end(verdict, outcome, response)
        return delay

    def _remedy(self, outcome: Refusal | Unreadable, response: Response) -> str | None:
        """What can be mended, once, before the refused call is signed and sent again."""
        if self._bound is None or not isinstance(outcome, Refusal):
            return None
        if str(outcome.code) in self._bound.recipe.clock_codes and self.core.can_ask_time:
            return self._once("clock")
        tokens = self.core.tokens
        name = None if tokens is None else tokens.flow.credential
        if tokens is not None and name in self._bound.recipe.names and response.status == 401:
            is_ours = tokens.drop(getattr(self._credentials, name))
            return self._once("token") if is_ours else None
        return None

    def _set_clock(self, sent_at: float) -> Conversation[None]:
        """Follow the venue's clock, unless another call did so since this one was sent."""
        if self.core.clock.measured_at <= sent_at and self._bound is not None:
            yield from self.core.ask_time(sent_at)
            self._bound.restart_nonces()

    def _once(self, remedy: str) -> str | None:
        if remedy in self._remedied:
            return None
        self._remedied += remedy
        return remedy

    def _may_repeat(self) -> bool:
        return time.monotonic() < self.deadline

    def _delay(self, verdict: Verdict, response: Response | None) -> float | None:
        """Seconds before the next attempt; None where there is none."""
        asked = None if response is None else retry_after(response.headers)
        delay = backoff(self.attempt, random) if asked is None else asked
        now = time.monotonic()
        if verdict.limited:
            everything = verdict.limited == "everything"
            self.core.limits.block(self._shares, now + delay, everything=everything)
            if asked is None:
                delay = max(delay, self.core.limits.lock(self._shares, now))
        if not verdict.again or self.attempt > self.settings.max_retries:
            return None
        if now + delay >= self.deadline:
            return None
        self._tell_retry(verdict.reason, delay)
        return delay

    def _end(
        self, verdict: Verdict, outcome: Refusal | Unreadable | None, response: Response | None
    ) -> NoReturn:
        if verdict.state == "unknown" and self.changes_state:
            raise self.failures.unknown(verdict.reason, outcome, response)
        self.in_flight = False
        if outcome is None or response is None:
            raise self.failures.not_carried_out(verdict.reason)
        raise self.failures.refused(outcome, response)

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

    def _tell_retry(self, reason: str, delay: float) -> None:
        event = RetryEvent(self.event, reason, delay)
        self.core.log.info("%s: again in %.2f s: %s", self.endpoint.name, delay, reason)
        tell(self.settings.on_retry, event, self.core.log)

    def _tell_drifts(self, accepted: Accepted, response: Response) -> None:
        if self.settings.strict:
            raise self.failures.drifted(accepted, response)
        for drift in accepted.drifts:
            tell(self.settings.on_drift or self.core.drift_log, drift, self.core.log)
