"""What can go wrong between a venue and its caller, to be ordered from a mock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Literal, get_args

from venuegen.facts import Json

Kind = Literal[
    "refuse",  # a refusal in the venue's shape: with `code`, or the page's for `status`
    "status",  # a bare HTTP status
    "html",  # a page of a proxy
    "garbage",  # bytes that are nothing
    "redirect",  # to `location`
    "cut_before",  # the connection ends before anything was done
    "cut_after",  # the connection ends after it was done, without an answer
    "truncated",  # half of the answer, then the end
    "late",  # the answer comes after `seconds`
    "stall",  # no answer for `seconds`, then the end of the connection
    "twice",  # the answer comes a second time, unasked
]
_DONE: Mapping[str, bool] = {"cut_after": True, "truncated": True, "late": True, "twice": True}
_STATUS: Mapping[str, int] = {"status": 503, "html": 200, "garbage": 200, "redirect": 307}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `done` says whether the venue carries the call out nevertheless; None is what the
    kind usually means (cut_after, truncated, late and twice come after the call was done). An order
    that is placed all the same is `filled` at once, or is shown by queries only after so many
    seconds, or after so many queries that miss it.
    """

    kind: Kind
    code: str | int | None = None
    status: int | None = None
    seconds: float = 0.05
    location: str = "http://127.0.0.1:9/"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    done: bool | None = None
    filled: bool = False
    appears_after: float = 0.0
    appears_after_queries: int = 0

    @property
    def is_done(self) -> bool:
        return _DONE.get(self.kind, False) if self.done is None else self.done

    @property
    def http_status(self) -> int:
        return self.status or _STATUS.get(self.kind, 200)


def parse_fault(text: str) -> Fault:
    """`late; seconds=0.2`, as it stands in an X-Mock-Fault header."""
    kind, *options = [part.strip() for part in text.split(";")]
    return fault_from({"kind": kind, **dict(option.split("=", 1) for option in options)})


def fault_from(data: Mapping[str, Json]) -> Fault:
    """A fault from JSON or a header; what is not known is a `ValueError`."""
    given = dict(data)
    kind = given.pop("kind", None)
    if kind not in get_args(Kind):
        raise ValueError(f"no kind of fault: {kind!r}; there are {', '.join(get_args(Kind))}")
    readers: Mapping[str, Callable[[Json], object]] = {
        "code": lambda value: value if isinstance(value, str | int) else str(value),
        "status": lambda value: int(str(value)),
        "seconds": lambda value: float(str(value)),
        "location": str,
        "headers": _headers,
        "done": lambda value: str(value).lower() == "true",
        "filled": lambda value: str(value).lower() == "true",
        "appears_after": lambda value: float(str(value)),
        "appears_after_queries": lambda value: int(str(value)),
    }
    for name in given:
        if name not in readers:
            raise ValueError(f"no option of a fault: {name!r}; there are {', '.join(readers)}")
    options: dict[str, object] = {name: readers[name](value) for name, value in given.items()}
    return Fault(kind, **options)  # type: ignore[arg-type]


def _headers(value: Json) -> dict[str, str]:
    return {name: str(text) for name, text in value.items()} if isinstance(value, dict) else {}


Choose = Callable[[str, int], Fault | None]
"""Chooses the fault of a call by its endpoint ("orders.cancel_order") and its number, from 1."""


class FaultPlan:
    """The faults to come: a list to be used up, then whatever `choose` says."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._planned: list[tuple[str | None, Fault]] = []
        self.choose: Choose | None = None

    def add(self, fault: Fault, times: int = 1, endpoint: str | None = None) -> None:
        """Let the next calls (of one endpoint) meet this fault."""
        with self._lock:
            self._planned.extend([(endpoint, fault)] * times)

    def clear(self) -> None:
        with self._lock:
            self._planned.clear()
            self.choose = None

    def next(self, endpoint: str, number: int) -> Fault | None:
        with self._lock:
            for index, (wanted, fault) in enumerate(self._planned):
                if wanted in (None, endpoint):
                    del self._planned[index]
                    return fault
        return self.choose(endpoint, number) if self.choose else None
