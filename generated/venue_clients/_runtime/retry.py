"""What follows from what came back: is the call over, may it be sent again, is it unknown?

The rule that money depends on: a call that changes state is sent again only when it provably never
left, or was refused before it was processed. Everything else that leaves it open is unknown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Literal, NamedTuple

from .envelope import Refusal, Unreadable
from .transport import Response
from .venue import Envelope

_FIRST_DELAY = 0.25
_LONGEST_DELAY = 8.0
_FIRST_PAUSE = 0.5
_A_DAY = 86400.0
_LONGEST_HEADER = 64

_ASKED_ELSEWHERE = frozenset({301, 302, 303})
"""A redirect after which the call may already have been carried out; 307 and 308 exclude that."""


class Verdict(NamedTuple):
    """What an outcome means.

    state: "refused", or "unknown" where the call may have been carried out. again: may be sent
    again in that state. limited: "" or the scope that the venue wants to have quiet.
    """

    state: Literal["refused", "unknown"]
    again: bool
    reason: str
    limited: Literal["", "scope", "everything"] = ""


def after_answer(
    verdict: Refusal | Unreadable,
    response: Response,
    envelope: Envelope,
    rate_codes: frozenset[str],
    changes_state: bool,
) -> Verdict:
    """The meaning of an answer that is no success."""
    status = response.status
    code = str(verdict.code) if isinstance(verdict, Refusal) else ""
    if status == 418:
        return Verdict("refused", False, "banned for a time", "everything")
    if status == 429 or code in rate_codes:
        return Verdict("refused", True, "too many calls", "scope")
    if code and code in envelope.not_processed:
        return Verdict("refused", status >= 500, "refused before it was processed")
    if _leaves_open(verdict, status, code, envelope):
        reason = verdict.why if isinstance(verdict, Unreadable) else f"HTTP {status}"
        return Verdict("unknown", not changes_state, reason)
    return Verdict("refused", False, "refused")


def _leaves_open(verdict: Refusal | Unreadable, status: int, code: str, envelope: Envelope) -> bool:
    if isinstance(verdict, Unreadable) or code in envelope.unknown:
        return True
    return status >= 500 or status == 408 or status < 200 or status in _ASKED_ELSEWHERE


def backoff(attempt: int, random: Callable[[], float]) -> float:
    """Seconds before the next attempt: doubling, with jitter so that clients spread out."""
    return min(_LONGEST_DELAY, _FIRST_DELAY * 2.0 ** (attempt - 1)) * (0.5 + random() / 2)


def pause(attempt: int) -> float:
    """Seconds for which calls stop after one too many, where the venue names no time."""
    return min(_LONGEST_DELAY, _FIRST_PAUSE * 2.0 ** (attempt - 1))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a `Retry-After` header asks for, given as seconds or as a date; None where
    it is neither, or asks for more than a day, which no venue means. Never raises."""
    text = headers.get("retry-after", "").strip()
    if not text or not text.isascii() or len(text) > _LONGEST_HEADER:
        return None
    try:
        if text.replace(".", "", 1).isdecimal():
            seconds = float(text)
        else:
            date = parsedate_to_datetime(text)
            date = date if date.tzinfo is not None else date.replace(tzinfo=UTC)
            seconds = max(0.0, date.timestamp() - time.time())
    except Exception:  # the parser of dates fails in more ways than it says
        return None
    return seconds if seconds <= _A_DAY else None
