"""No verdict is ever wrong: thousands of histories of a venue that accepts a request late, shows
orders late, and forgets them."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from types import SimpleNamespace
from typing import Any

from example_clients._runtime.errors import ApiError
from example_clients._runtime.queries import Query, Resolution
from example_clients._runtime.resolver import Elapsed, Pause, Rows, investigate
from example_clients._runtime.verdicts import (
    Applied,
    Cancelled,
    NotApplied,
    NotCancelled,
    NotPlaced,
    Placed,
    StillUnknown,
)
from hypothesis import given, settings
from hypothesis import strategies as st

SENT = {"cid": "mine", "symbol": "BTC-USDT", "side": "buy", "size": "1.50"}
IDS = (("cid", "cid"),)
CONTENT = (("symbol", "symbol"), ("side", "side"), ("size", "size"))
STATES = (("NEW", "open"), ("FILLED", "filled"), ("CANCELED", "cancelled"))
WORDS = {"open": "NEW", "filled": "FILLED", "cancelled": "CANCELED"}
ALL = ("open", "filled", "cancelled")
#: The queries of three venues: by id; open orders and history; a list for each state.
VENUES = ((ALL,), (("open",), ("filled", "cancelled")), tuple((state,) for state in ALL))


def times(least: float, most: float) -> st.SearchStrategy[float]:
    """Seconds in parts of 1/1024, whose sums and differences are exact: a boundary is one."""
    return st.integers(ceil(least * 1024), int(most * 1024)).map(lambda part: part / 1024)


seconds = times(0.0, 8.0)
never = st.none()


@dataclass
class Life:
    """What happens to an order, in seconds after it was sent: placed, then filled or cancelled."""

    placed: float | None
    ended: float | None = None
    end: str = "filled"

    def state(self, at: float) -> str | None:
        if self.placed is None or at < self.placed:
            return None
        return self.end if self.ended is not None and at >= self.ended else "open"


@dataclass
class World:
    """A venue and the way to it; every number that matters comes from `draw`.

    What happens at a time is shown by each query after a delay of its own, `lag` at most, and
    forgotten `memory` seconds after it has ended. The caller's clocks are off by up to `skew`.
    """

    draw: st.DataObject
    life: Life
    lag: float
    memory: float
    skew: float
    row: dict[str, Any]
    others: list[Any]
    can_fail: bool = True
    now: float = 0.0
    delays: dict[str, float] = field(default_factory=dict[str, float])

    def elapsed(self) -> Elapsed:
        return Elapsed(max(self.now - self.skew, 0.0), self.now + self.skew)

    def answer(self, query: Query) -> Rows | Exception:
        """What the query says, some time after it was asked, and before it is answered."""
        self.now += self.draw.draw(times(0.0, 0.5))
        delay = self.delays.setdefault(query.endpoint, self.draw.draw(times(0.0, self.lag)))
        state = self.life.state(self.now - delay)
        ended = self.life.ended
        forgotten = state != "open" and ended is not None and self.now > ended + self.memory
        shown = state in query.shows and not forgotten
        self.now += self.draw.draw(times(0.0, 0.5))
        if self.can_fail and self.draw.draw(st.integers(0, 9)) == 0:
            return ApiError("HTTP 503")
        row = SimpleNamespace(**{**self.row, "state": WORDS.get(state or "", "")})
        if not query.lists:
            return Rows([row]) if shown else ApiError("no such order", code=-2013)
        return Rows([*self.others, *([row] if shown else [])])

    def ask(self, resolution: Resolution[Any], earlier: Any, wait: float) -> Any:
        conversation = investigate(
            resolution, [SENT], self.elapsed, wait, earlier, now=lambda: self.now
        )
        reply: object = None
        try:
            while True:
                step = conversation.send(reply)
                reply = None
                if isinstance(step, Pause):
                    self.now += step.seconds
                else:
                    reply = self.answer(step.query)
        except StopIteration as done:
            [verdict] = done.value
            return verdict


def row(**other: Any) -> SimpleNamespace:
    return SimpleNamespace(**{**SENT, "state": "NEW", **other})


@st.composite
def documented(draw: st.DrawFn, value: float) -> float | None:
    """A time as the documents say it: right, generous, or not at all."""
    return draw(st.sampled_from([value, value, value + 1.0, None]))


def queries(shows: tuple[tuple[str, ...], ...], memory: float | None, lists: bool) -> Any:
    return tuple(
        Query(
            f"q{number}",
            lists=lists or len(shows) > 1,
            ids=IDS,
            content=CONTENT,
            state="state",
            shows=states,
            absent=("-2013",),
            remembers=float("inf") if states == ("open",) else memory,
        )
        for number, states in enumerate(shows)
    )


@st.composite
def lives(draw: st.DrawFn, window: float) -> Life:
    placed = draw(st.one_of(never, times(0.0, window)))
    if placed is None:
        return Life(None)
    ended = draw(st.one_of(never, times(0.0, 12.0)))
    end = draw(st.sampled_from(["filled", "cancelled"]))
    return Life(placed, None if ended is None else placed + ended, end)


others = st.lists(
    st.sampled_from(
        [row(cid="another"), row(cid="a second", size="2"), row(cid=None), row(cid="")]
    ),
    max_size=2,
)
contents = st.sampled_from([{}, {}, {}, {"size": "2"}, {"side": "sell"}, {"cid": None}])


@settings(max_examples=2000, deadline=None)
@given(st.data(), seconds, seconds, times(0.5, 30.0), times(0.0, 0.3))
def test_an_order_is_never_wrongly_placed_or_not_placed(
    data: st.DataObject, window: float, lag: float, memory: float, skew: float
) -> None:
    life = data.draw(lives(window))
    shown = {**SENT, **data.draw(contents)}
    world = World(data, life, lag, memory, skew, shown, data.draw(others))
    resolution: Resolution[Any] = Resolution(
        method="orders.resolve_place",
        kind="order",
        queries=queries(
            data.draw(st.sampled_from(VENUES)),
            data.draw(st.sampled_from([memory, memory, None])),
            data.draw(st.booleans()),
        ),
        ids=("cid",),
        window=data.draw(documented(window)),
        lag=data.draw(documented(lag)),
    )
    earlier: dict[int, Any] = {}
    for _ in range(data.draw(st.integers(1, 4))):
        world.now += data.draw(times(0.0, 10.0))
        verdict = world.ask(resolution, earlier, data.draw(st.sampled_from([0.0, 0.0, 3.0, 20.0])))
        if isinstance(verdict, Placed):
            assert life.placed is not None
            assert life.placed <= world.now
            assert shown == SENT
        elif isinstance(verdict, NotPlaced):
            assert life.placed is None
            assert None not in (resolution.window, resolution.lag)
        else:
            assert isinstance(verdict, StillUnknown)
            assert verdict.reason


@settings(max_examples=300, deadline=None)
@given(st.data(), times(0.0, 3.0), times(0.0, 3.0), st.sampled_from(VENUES), st.booleans())
def test_where_all_is_documented_and_answered_waiting_ends_with_a_verdict(
    data: st.DataObject, window: float, lag: float, shows: Any, lists: bool
) -> None:
    life = data.draw(lives(window))
    world = World(data, life, lag, 600.0, 0.0, dict(SENT), [row(cid="another")], can_fail=False)
    resolution: Resolution[Any] = Resolution(
        method="orders.resolve_place",
        kind="order",
        queries=queries(shows, 600.0, lists),
        ids=("cid",),
        window=window,
        lag=lag,
    )
    verdict = world.ask(resolution, {}, wait=60.0)
    assert isinstance(verdict, NotPlaced if life.placed is None else Placed), verdict


@settings(max_examples=1000, deadline=None)
@given(st.data(), seconds, seconds, times(0.0, 0.3))
def test_a_cancellation_is_never_wrongly_seen_or_denied(
    data: st.DataObject, window: float, lag: float, skew: float
) -> None:
    """The order was placed long before; it may be filled, and the call may reach the venue."""
    arrives = data.draw(st.one_of(never, times(0.0, window)))
    filled = data.draw(st.one_of(never, times(-20.0, 20.0)))
    is_cancelled = arrives is not None and (filled is None or arrives < filled)
    life = Life(
        -30.0, arrives if is_cancelled else filled, "cancelled" if is_cancelled else "filled"
    )
    world = World(data, life, lag, 600.0, skew, dict(SENT), data.draw(others))
    resolution: Resolution[Any] = Resolution(
        method="orders.resolve_cancel",
        kind="cancel",
        queries=queries(data.draw(st.sampled_from(VENUES)), 600.0, data.draw(st.booleans())),
        ids=("cid",),
        states=STATES,
        window=data.draw(documented(window)),
        lag=data.draw(documented(lag)),
    )
    for _ in range(data.draw(st.integers(1, 3))):
        world.now += data.draw(times(0.0, 10.0))
        verdict = world.ask(resolution, {}, data.draw(st.sampled_from([0.0, 5.0])))
        if isinstance(verdict, Cancelled):
            assert is_cancelled
        elif isinstance(verdict, NotCancelled):
            assert not is_cancelled
        else:
            assert isinstance(verdict, StillUnknown)


@settings(max_examples=500, deadline=None)
@given(st.data(), seconds, seconds, times(0.0, 0.3))
def test_a_change_is_never_wrongly_seen_or_denied(
    data: st.DataObject, window: float, lag: float, skew: float
) -> None:
    arrives = data.draw(st.one_of(never, times(0.0, window)))
    world = World(data, Life(arrives), lag, 600.0, skew, dict(SENT), [])
    resolution: Resolution[Any] = Resolution(
        method="positions.resolve_set_leverage",
        kind="change",
        queries=(
            Query("leverage", lists=True, ids=(("symbol", "symbol"),), values=(("size", "size"),)),
        ),
        window=data.draw(documented(window)),
        lag=data.draw(documented(lag)),
    )
    delay = data.draw(times(0.0, lag))

    def state(_: Query) -> Rows:
        world.now += data.draw(times(0.0, 0.5))
        done = arrives is not None and arrives + delay <= world.now
        return Rows([row(symbol="ETH"), row(size="1.5" if done else "20")])

    world.answer = state  # type: ignore[method-assign]
    for _ in range(data.draw(st.integers(1, 3))):
        world.now += data.draw(times(0.0, 10.0))
        verdict = world.ask(resolution, {}, 0.0)
        if isinstance(verdict, Applied):
            assert arrives is not None
        elif isinstance(verdict, NotApplied):
            assert arrives is None
        else:
            assert isinstance(verdict, StillUnknown)
