"""Finds out what became of a call: asks the venue's queries in order, and again while it may wait.

`investigate` is a conversation without IO or clock of its own; `resolve` makes its questions calls
of a client, driven by the same shell as any other call.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .call import Call
from .constraints import message
from .endpoint import Endpoint, Values
from .errors import ApiError, InvalidArguments, OutcomeUnknown
from .evidence import Seen, Sent, look, member
from .options import CallOptions
from .paging import Walk
from .queries import Query, Resolution, V
from .resolution import Lack, conclude, unknown
from .settings import Settings
from .steps import Conversation, Sleep
from .values import fitting
from .verdicts import Answer, StillUnknown

if TYPE_CHECKING:
    from .core import Core

_MOST_PAGES = 10
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 5.0
_MOST_EVIDENCE = 64
#: Seconds that a query is given even when the wait is nearly over.
_LEAST_PATIENCE = 1.0


class Elapsed(NamedTuple):
    """Seconds since the call was sent: at least, and at most, where clocks may disagree."""

    least: float
    most: float


class Question(NamedTuple):
    """Ask this, with parameters by wire name. `seconds`: how long it may take at most, None for as
    long as any call may."""

    query: Query
    values: Values
    seconds: float | None = None


class Rows(NamedTuple):
    """What came: the orders of the answer, and whether these are all. The reply to a question."""

    rows: Sequence[Any]
    complete: bool = True


class Pause(NamedTuple):
    """Wait that long."""

    seconds: float


Investigation = Generator[Question | Pause, Any, list[Any]]
"""Yields questions, is sent `Rows` or the exception that came instead, returns the verdicts."""


def investigate(
    resolution: Resolution[Any],
    items: Sequence[Sent],
    elapsed: Callable[[], Elapsed],
    wait: float = 0.0,
    earlier: dict[int, list[Answer]] | None = None,
    now: Callable[[], float] = time.monotonic,
) -> Investigation:
    """A verdict for each of the items, after one round of questions or as many as fit into `wait`
    seconds. Absences are kept in `earlier`: they count for later rounds, too."""
    evidence: dict[int, list[Answer]] = {} if earlier is None else earlier
    until, pause = now() + wait, _FIRST_PAUSE
    verdicts: list[Any] = [_unaskable(resolution, sent) for sent in items]
    open_ = [index for index, verdict in enumerate(verdicts) if verdict is None]
    while open_:
        for index in open_:
            kept = evidence.setdefault(index, [])
            patience = max(until - now(), _LEAST_PATIENCE) if wait else None
            answers = yield from _round(resolution, items[index], elapsed, patience)
            verdicts[index] = conclude(resolution, answers, kept)
            kept += [answer for answer in answers if answer.finding == "absent"]
            del kept[:-_MOST_EVIDENCE]
        open_ = [index for index in open_ if _may_tell_more(verdicts[index])]
        left = until - now()
        if not open_ or left <= 0:
            break
        soonest = min(verdicts[index].ask_again_s for index in open_)
        yield Pause(min(pause, max(soonest, 0.05), left))
        pause = min(pause * 2, _LONGEST_PAUSE)
    return verdicts


def _may_tell_more(verdict: object) -> bool:
    return isinstance(verdict, StillUnknown) and verdict.ask_again_s is not None


def _unaskable(resolution: Resolution[Any], sent: Sent) -> StillUnknown | None:
    if resolution.can_find(sent):
        return None
    missing = " and ".join(resolution.ids)
    reason = resolution.nothing or f"it was sent without {missing}, by which it could be found"
    return unknown((), Lack(reason, None))


def _round(
    resolution: Resolution[Any],
    sent: Sent,
    elapsed: Callable[[], Elapsed],
    patience: float | None,
) -> Generator[Question | Pause, Any, list[Answer]]:
    """Ask the queries in order, until one shows the order with all of its content."""
    answers: list[Answer] = []
    for query in resolution.queries:
        if query.ids and not any(sent.get(ours) not in (None, "") for ours, _ in query.ids):
            continue
        taken = {theirs: sent[ours] for theirs, ours in query.by if ours in sent}
        asked = elapsed().least
        reply = yield Question(query, {**dict(query.given), **taken}, patience)
        answered = max(elapsed().most, asked)
        seen = _seen(resolution, query, sent, reply)
        data = reply.rows if isinstance(reply, Rows) and seen.row is None else seen.row
        answers.append(Answer(query.endpoint, seen.finding, seen.detail, data, asked, answered))
        if _is_decisive(resolution, query, seen):
            break
    return answers


def _is_decisive(resolution: Resolution[Any], query: Query, seen: Seen) -> bool:
    if resolution.kind != "cancel" or seen.finding != "found":
        return seen.finding in ("found", "different")
    meaning = dict(resolution.states).get(str(member(seen.row, query.state)))
    return meaning in ("cancelled", "filled", "ended")


def _seen(resolution: Resolution[Any], query: Query, sent: Sent, reply: object) -> Seen:
    if isinstance(reply, Rows):
        return look(resolution, query, sent, reply.rows, reply.complete)
    if isinstance(reply, ApiError) and _is_absence(query, reply):
        return Seen("absent", f"there is no such order: {reply.message}")
    return Seen("failed", f"the query failed: {reply}")


def _is_absence(query: Query, refusal: ApiError) -> bool:
    """Whether a refusal says that there is no such order: by its code, from a venue that works."""
    return str(refusal.code) in query.absent and (refusal.http_status or 0) < 500


def elapsed_since(unknown_: OutcomeUnknown) -> Callable[[], Elapsed]:
    """Measures by both clocks; an outcome without a time is as young and as old as can be."""

    def measure() -> Elapsed:
        sent = unknown_.sent
        if sent is None:
            return Elapsed(0.0, float("inf"))
        both = (time.monotonic() - sent.monotonic, time.time() - sent.wall)
        return Elapsed(max(min(both), 0.0), max(both))

    return measure


def resolve(
    core: Core,
    settings: Settings,
    endpoint: Endpoint[Any],
    resolution: Resolution[V],
    unknown_: OutcomeUnknown,
    wait: float,
    options: CallOptions,
) -> Conversation[V]:
    """The verdict on a call of `endpoint` that ended as `unknown_`; a list of them where each item
    of what it sent has one. `InvalidArguments` where that was another call."""
    if unknown_.endpoint != endpoint.name:
        wrong = f"this is the outcome of {unknown_.endpoint or 'no call'}, not of {endpoint.name}"
        raise InvalidArguments(message(endpoint, wrong))
    if not wait >= 0:
        raise InvalidArguments(message(endpoint, f"wait: needs seconds from 0 on, not {wait!r}"))
    items = list(resolution.items(unknown_.arguments))
    lenient = settings.changed({"strict": False})
    if unknown_.absences is None:
        unknown_.absences = {}
    conversation = investigate(resolution, items, elapsed_since(unknown_), wait, unknown_.absences)
    reply: object = None
    try:
        while True:
            step = conversation.send(reply)
            if isinstance(step, Pause):
                reply = yield Sleep(step.seconds)
            else:
                reply = yield from _asked(core, lenient, step, options)
    except StopIteration as done:
        verdicts = cast("list[Any]", done.value)
        return cast("V", verdicts if resolution.each else verdicts[0])


def _asked(
    core: Core, settings: Settings, question: Question, options: CallOptions
) -> Conversation[Rows | Exception]:
    """The rows that a query gives, of as many pages as are worth reading; or why there are none."""
    query = question.query
    if question.seconds is not None:
        given = settings.deadline if options.deadline is None else options.deadline
        options = options._replace(deadline=min(question.seconds, given))
    group, _, name = query.endpoint.partition(".")
    try:
        endpoint = core.endpoint(group, name.upper())
        kinds = {parameter.name: parameter.kind for parameter in endpoint.parameters}
        values = {
            name: fitting(value, kinds.get(name, "any")) for name, value in question.values.items()
        }
        if query.paging is not None:
            return (yield from _walked(core, settings, endpoint, values, query, options))
        call = Call(core, settings, endpoint, values, options, changes_state=False)
        data = (yield from call.steps())[1].data
        found = member(data, query.rows)
        rows = (found or []) if query.lists else [found]
        return Rows(rows, complete=not query.most or len(rows) < query.most)
    except Exception as error:
        return error


def _walked(
    core: Core,
    settings: Settings,
    endpoint: Endpoint[Any],
    values: Mapping[str, object],
    query: Query,
    options: CallOptions,
) -> Conversation[Rows]:
    assert query.paging is not None
    walk = Walk(endpoint, values, query.paging, _MOST_PAGES)
    rows: list[Any] = []
    shifts = query.paging.kind in ("offset", "page")  # what ends meanwhile moves the rest up
    for number in range(_MOST_PAGES):
        call = Call(core, settings, walk.endpoint, walk.values, options, changes_state=False)
        try:
            rows += walk.take((yield from call.steps())[1].data)
        except Exception:
            if not rows:
                raise
            return Rows(rows, complete=False)
        if walk.over:
            return Rows(rows, complete=not (shifts and number))
    return Rows(rows, complete=False)
