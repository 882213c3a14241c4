"""How it is found out what became of a call whose outcome is unknown, and of a batch's items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Pairs = tuple[tuple[str, str], ...]
VerdictKind = Literal["order", "cancel", "change"]


@dataclass(frozen=True, slots=True)
class Query:
    """One question; see `templates/runtime/queries.py`. Members are dotted wire names, those of an
    order relative to it, `items` relative to what the call hands over.

    `order` pairs every role (id, client_id, symbol, side, size, state) with the member of an order
    that has it; `ids`, `content` and `values` pair parameters of the call in question with members.
    """

    call: str
    by: Pairs = ()
    given: tuple[tuple[str, str | int], ...] = ()
    items: str | None = None
    order: Pairs = ()
    ids: Pairs = ()
    content: Pairs = ()
    values: Pairs = ()
    shows: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    #: Seconds; infinity for ever, None where no source says so.
    remembers: float | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """The verdict on a call, the queries that lead to it in their order, and what is documented of
    the venue's times (seconds, None where nothing is).

    `sent` pairs roles with the parameters that say so of an order; `each` names list parameters
    whose items have a verdict each. `answer` pairs ids with members of the call's own body.
    """

    kind: VerdictKind
    queries: tuple[Query, ...] = ()
    sent: Pairs = ()
    each: tuple[str, ...] = ()
    gone: bool = False
    states: Pairs = ()
    window: float | None = None
    lag: float | None = None
    answer: Pairs = ()
    nothing: str | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """The parameters of which one must have been sent for an order to be found."""
        return tuple(name for role, name in self.sent if role in ("id", "client_id"))


@dataclass(frozen=True, slots=True)
class Batch:
    """Where the answer of a batch says what became of its items: `items` is the list within what
    the call hands over, `code` and `message` are members of an item."""

    code: str
    success: tuple[str, ...]
    items: str | None = None
    message: str | None = None
    unknown: tuple[str, ...] = ()
