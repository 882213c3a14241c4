"""What follows from an attempt that was no success: another one, or an error that ends the call."""

from __future__ import annotations

import logging
import time
from random import random
from typing import TYPE_CHECKING, NoReturn

from .envelope import Refusal, Unreadable
from .errors import ClientClosed
from .hooks import RetryEvent, note, tell
from .limits import Limits, Shares
from .retry import Verdict, after_answer, backoff, pause, retry_after
from .steps import Conversation, Once
from .transport import NotSent, Response

if TYPE_CHECKING:
    from .call import Call


class Recovery:
    """Decides for one call, of which it remembers what was already mended."""

    __slots__ = ("_call", "_remedied", "limits", "shares")

    limits: Limits
    shares: Shares

    def __init__(self, call: Call) -> None:
        self._call = call
        self._remedied = ""

    def after_failure(self, failure: Exception) -> float:
        """No answer came: the seconds until the next attempt, or the error that ends the call."""
        call = self._call
        if isinstance(failure, NotSent):
            call.in_flight = False
            if call.core.closed:
                raise ClientClosed(f"{call.endpoint.name}: the client was closed; nothing was sent")
            verdict = Verdict("refused", True, str(failure))
        else:
            reason = call.failures.told(failure)
            verdict = Verdict("unknown", not call.changes_state, reason)
        delay = self._delay(verdict, None)
        if delay is None:
            self._end(verdict, None, None)
        return delay

    def after_answer(
        self, outcome: Refusal | Unreadable, response: Response, sent_at: float
    ) -> Conversation[float]:
        """An answer that is no success: the same."""
        call = self._call
        venue = call.core.venue
        envelope = venue.envelopes[call.endpoint.envelope]
        verdict = after_answer(outcome, response, envelope, venue.rate_codes, call.changes_state)
        if verdict.state == "refused":
            call.in_flight = False
            remedy = self._remedy(outcome, response)
            if remedy and call.may_wait(0.0):
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
        call = self._call
        if call.bound is None or not isinstance(outcome, Refusal):
            return None
        if str(outcome.code) in call.bound.recipe.clock_codes and call.core.can_ask_time:
            return self._once("clock")
        tokens = call.core.tokens
        name = None if tokens is None else tokens.flow.credential
        if tokens is not None and name in call.bound.recipe.names and response.status == 401:
            is_ours = tokens.drop(getattr(call.credentials, name))
            return self._once("token") if is_ours else None
        return None

    def _set_clock(self, sent_at: float) -> Conversation[None]:
        """Follow the venue's clock, unless another call did so since this one was sent."""
        call = self._call
        if call.core.clock.measured_at <= sent_at and call.bound is not None:
            yield from call.core.ask_time(sent_at)
            call.bound.restart_nonces()

    def _once(self, remedy: str) -> str | None:
        if remedy in self._remedied:
            return None
        self._remedied += remedy
        return remedy

    def _delay(self, verdict: Verdict, response: Response | None) -> float | None:
        """Seconds before the next attempt; None where there is none."""
        call = self._call
        asked = None if response is None else retry_after(response.headers)
        delay = backoff(call.attempt, random) if asked is None else asked
        now = time.monotonic()
        if verdict.limited == "everything" or (verdict.limited and asked is not None):
            everything = verdict.limited == "everything"
            self.limits.pause(self.shares, now + delay, everything=everything)
        elif verdict.limited:
            delay = self.limits.lock(self.shares, now, pause(call.attempt))
        if not verdict.again or call.attempt > call.settings.max_retries:
            return None
        if not call.may_wait(delay):
            return None
        call.held += delay
        self._tell_retry(verdict.reason, delay)
        return delay

    def _end(
        self, verdict: Verdict, outcome: Refusal | Unreadable | None, response: Response | None
    ) -> NoReturn:
        call = self._call
        failures = call.failures
        if verdict.state == "unknown" and call.changes_state:
            failure = failures.unknown(verdict.reason, outcome, response)
        elif outcome is None or response is None:
            failure = failures.not_carried_out(verdict.reason)
        else:
            failure = failures.refused(outcome, response)
        call.in_flight = False
        raise failure

    def _tell_retry(self, reason: str, delay: float) -> None:
        call = self._call
        event = RetryEvent(call.event, reason, delay)
        text = "%s: again in %.2f s: %s"
        note(call.core.log, logging.INFO, text, call.endpoint.name, delay, reason)
        tell(call.settings.on_retry, event, call.core.log)
