"""What became of a call whose outcome was unknown: one of a few frozen classes, made for `match`.

match client.orders.resolve_place_order(unknown, wait=10):
    case Placed(order): ...
    case NotPlaced(reason): ...
    case StillUnknown(): ...
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

O_co = TypeVar("O_co", covariant=True)

Finding = Literal["found", "different", "partly", "unidentified", "absent", "incomplete", "failed"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one query said.

    `finding`: found, the order is there as it was sent; different, its id is there with other
    content; partly, its id is there, but not all of its content is shown; unidentified, an order
    without an id is there; absent, it is not there; incomplete, it is not in that part of a listing
    that was read; failed, the query was not answered, or not by something that can be read.
    `detail` says it in words.
    `data` is the order that was found, or the last part of what came. The query was sent
    `asked_s` seconds or more after the call, and answered at most `answered_s` seconds after it.
    """

    query: str
    finding: Finding
    detail: str
    data: Any
    asked_s: float
    answered_s: float


@dataclass(frozen=True, slots=True)
class Placed(Generic[O_co]):
    """The order was placed: the venue has one with its id, and symbol, side and size as sent.

    `order` is what the venue shows. It may have been filled, cancelled or rejected since.
    """

    order: O_co


@dataclass(frozen=True, slots=True)
class NotPlaced:
    """The order was not placed and can no longer be: it may be sent again."""

    reason: str
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class StillUnknown:
    """What the venue says proves nothing yet, or nothing at all: nothing may be sent again.

    `asked` names the queries that were asked, `answers` what each said, `reason` why that is not
    enough. Asking again may tell more after `ask_again_s` seconds; None: it will not.
    """

    asked: tuple[str, ...]
    answers: tuple[Answer, ...]
    reason: str
    ask_again_s: float | None = None


@dataclass(frozen=True, slots=True)
class Cancelled(Generic[O_co]):
    """The order is cancelled. `order` is None where a call was to cancel whatever was open, and
    nothing is open any more."""

    order: O_co | None


@dataclass(frozen=True, slots=True)
class NotCancelled(Generic[O_co]):
    """The order was not cancelled, and will not be by that call: it is filled, ended, or open."""

    order: O_co


@dataclass(frozen=True, slots=True)
class Applied(Generic[O_co]):
    """The venue has what the call was to set, by that call or from before. `state` is what it
    shows, None where nothing was to be left."""

    state: O_co | None


@dataclass(frozen=True, slots=True)
class NotApplied(Generic[O_co]):
    """The change was not made and can no longer be made by that call. `state` is what the venue
    shows."""

    state: O_co


@dataclass(frozen=True, slots=True)
class Accepted(Generic[O_co]):
    """An item of a batch that the venue accepted, as it came."""

    item: O_co


@dataclass(frozen=True, slots=True)
class Refused(Generic[O_co]):
    """An item of a batch that the venue refused."""

    item: O_co
    code: str | int
    message: str


@dataclass(frozen=True, slots=True)
class Unclear(Generic[O_co]):
    """An item of a batch without a code, or with one that leaves open what became of it."""

    item: O_co
    code: str | int | None
    message: str
