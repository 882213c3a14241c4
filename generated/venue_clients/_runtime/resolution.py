"""The rules of evidence, the same for all venues: what answers prove about an unknown outcome.

    our id, with symbol, side and size as sent         it was placed, at once
    our id with other content, or an order without id  nothing
    absent before sent + window + lag                  nothing yet
    absent after it, where the venue documents that    it was not placed
    what was asked remembers such orders
    absent, where lag, window or memory are not        nothing, ever
    documented
    a query that failed                                nothing

Pure functions: no IO, no clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from .evidence import member
from .queries import Query, Resolution
from .verdicts import (
    Answer,
    Applied,
    Cancelled,
    NotApplied,
    NotCancelled,
    NotPlaced,
    Placed,
    StillUnknown,
)

#: Seconds after which it is worth asking again where no time is documented.
AGAIN = 1.0
_FINISHED = frozenset({"filled", "cancelled"})


class Lack(NamedTuple):
    """Why absence proves nothing, and after how many seconds it may."""

    reason: str
    ask_again_s: float | None


def conclude(
    resolution: Resolution[Any], answers: Sequence[Answer], earlier: Sequence[Answer] = ()
) -> Any:
    """The verdict that the answers of one round allow; `earlier` holds absences of rounds before.

    The answers of a round are in the order in which they were asked.
    """
    if resolution.gone:
        return _of_remains(resolution, answers)
    if resolution.kind == "order":
        return _of_order(resolution, answers, earlier)
    if resolution.kind == "cancel":
        return _of_cancellation(resolution, answers)
    return _of_change(resolution, answers)


def unknown(answers: Sequence[Answer], lack: Lack) -> StillUnknown:
    """The verdict that is none."""
    asked = tuple(answer.query for answer in answers)
    return StillUnknown(asked, tuple(answers), lack.reason, lack.ask_again_s)


def _found(answers: Iterable[Answer]) -> list[Answer]:
    return [answer for answer in answers if answer.finding == "found"]


def doubtful(answers: Sequence[Answer]) -> Lack | None:
    """What keeps the answers from proving anything, whatever else they say."""
    for answer in answers:
        if answer.finding == "different":
            return Lack(f"{answer.query}: {answer.detail}", None)
    for answer in answers:
        if answer.finding in ("partly", "unidentified", "failed", "incomplete"):
            return Lack(f"{answer.query}: {answer.detail}", AGAIN)
    return None


def _of_order(
    resolution: Resolution[Any], answers: Sequence[Answer], earlier: Sequence[Answer]
) -> Placed[Any] | NotPlaced | StillUnknown:
    different = [answer for answer in answers if answer.finding == "different"]
    if found := _found(answers):
        return Placed(found[0].data) if not different else unknown(answers, _contradiction())
    if lack := doubtful(answers):
        return unknown(answers, lack)
    everything = (*earlier, *answers)
    lack = _lack_of_absence(resolution, everything, _unripe(resolution, answers))
    if lack is None:
        asked = ", ".join(dict.fromkeys(answer.query for answer in answers))
        return NotPlaced(f"not found by {asked}, which would show it by now", everything)
    return unknown(answers, lack)


def _contradiction() -> Lack:
    return Lack("the answers contradict each other", AGAIN)


def ripe(resolution: Resolution[Any]) -> float | None:
    """Seconds after which whatever the call did has been done, and is shown; None: undocumented."""
    if resolution.window is None or resolution.lag is None:
        return None
    return resolution.window + resolution.lag


def _unripe(resolution: Resolution[Any], answers: Sequence[Answer]) -> Lack | None:
    """Why what is not there, or not yet so, may still come."""
    if resolution.window is None:
        return Lack("no source says for how long the venue accepts a signed request", AGAIN)
    if resolution.lag is None:
        return Lack("no source says how soon the venue's queries show a change", AGAIN)
    needed = resolution.window + resolution.lag
    asked = min((answer.asked_s for answer in answers), default=0.0)
    if asked < needed:
        return Lack(f"it may still be carried out, or appear, until {needed:g} s after it was "
                    "sent", needed - asked)  # fmt: skip
    return None


def _lack_of_absence(
    resolution: Resolution[Any], answers: Sequence[Answer], unripe: Lack | None
) -> Lack | None:
    """Why the absences prove nothing; None where they prove that there never was an order."""
    needed, lag = ripe(resolution), resolution.lag
    if needed is None or lag is None:
        return unripe
    queries = {query.endpoint: query for query in resolution.queries}
    silent = [name for name, query in queries.items() if query.remembers is None]
    good = [answer for answer in answers if _is_good(queries[answer.query], answer, needed)]
    if _covers(good, queries, {"open", *_FINISHED}):
        return None
    closed = [one.answered_s for one in good if "open" in queries[one.query].shows]
    if closed:
        since = min(closed) + lag
        later = [answer for answer in good if answer.asked_s >= since]
        if _shown_by(later, queries) >= _FINISHED:
            return None
        if unripe is None and _shown_by(good, queries) >= _FINISHED:
            return Lack("it may have been filled or cancelled only just now", max(lag, 0.05))
    if unripe is not None:
        return unripe
    if silent:
        return Lack(f"no source says that {' and '.join(silent)} would show such an order", AGAIN)
    return Lack("what was asked may have forgotten such an order, or never shows it", None)


def _is_good(query: Query, answer: Answer, needed: float) -> bool:
    """Whether this absence is one that counts."""
    return (
        answer.finding == "absent"
        and query.remembers is not None
        and answer.asked_s >= needed
        and answer.answered_s <= query.remembers
    )


def _covers(good: Sequence[Answer], queries: Mapping[str, Query], states: set[str]) -> bool:
    """Whether a single query shows an order in each of the states."""
    return any(states <= set(queries[answer.query].shows) for answer in good)


def _shown_by(answers: Sequence[Answer], queries: Mapping[str, Query]) -> frozenset[str]:
    return frozenset(state for answer in answers for state in queries[answer.query].shows)


def _of_cancellation(
    resolution: Resolution[Any], answers: Sequence[Answer]
) -> Cancelled[Any] | NotCancelled[Any] | StillUnknown:
    meanings = dict(resolution.states)
    attributes = {query.endpoint: query.state for query in resolution.queries}
    lack: Lack | None = None
    for answer in _found(answers):
        word = member(answer.data, attributes[answer.query])
        meaning = meanings.get(str(word)) if attributes[answer.query] else None
        if meaning == "cancelled":
            return Cancelled(answer.data)
        if meaning in ("filled", "ended"):
            return NotCancelled(answer.data)
        if meaning == "open":
            unripe = _unripe(resolution, [answer])
            if unripe is None:
                return NotCancelled(answer.data)
            lack = lack or Lack(f"{answer.query} shows it open: {unripe.reason}", unripe[1])
        else:
            lack = lack or Lack(f"{answer.query} does not show whether it is cancelled", AGAIN)
    absent = Lack("an order that is not found may have been cancelled, filled, or forgotten", AGAIN)
    return unknown(answers, lack or doubtful(answers) or absent)


def _of_change(
    resolution: Resolution[Any], answers: Sequence[Answer]
) -> Applied[Any] | NotApplied[Any] | StillUnknown:
    for answer in answers:
        if answer.finding == "found":
            return Applied(answer.data)
        if answer.finding == "different" and answer.data is not None:
            lack = _unripe(resolution, [answer])
            if lack is None:
                return NotApplied(answer.data)
            return unknown(answers, Lack(f"{answer.detail}; {lack.reason}", lack.ask_again_s))
    return unknown(answers, doubtful(answers) or Lack("the venue does not show it", AGAIN))


def _of_remains(
    resolution: Resolution[Any], answers: Sequence[Answer]
) -> Cancelled[Any] | Applied[Any] | StillUnknown:
    if found := _found(answers):
        reason = f"{found[0].query} shows what may have been there before, or be new"
        return unknown(answers, Lack(reason, AGAIN))
    lack = doubtful(answers) or _unripe(resolution, answers)
    if lack is not None:
        return unknown(answers, lack)
    return Cancelled(None) if resolution.kind == "cancel" else Applied(None)
