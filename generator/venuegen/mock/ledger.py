"""What a mock venue was asked, and what it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

from venuegen.mock.received import Received


@dataclass(frozen=True, slots=True)
class Entry:
    """One request: was it carried out, what was answered, and if refused, why."""

    number: int
    endpoint: str | None
    parameters: Mapping[str, Any]
    undocumented: tuple[str, ...]
    done: bool
    status: int | None
    reason: str | None
    request: Received


class Ledger:
    """All requests in the order of their arrival; may be read from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._entries: list[Entry] = []

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, **given: Any) -> Entry:
        with self._lock:
            entry = Entry(number=len(self._entries) + 1, **given)
            self._entries.append(entry)
            return entry

    @property
    def entries(self) -> tuple[Entry, ...]:
        with self._lock:
            return tuple(self._entries)

    @property
    def done(self) -> tuple[Entry, ...]:
        """The calls that were carried out; one that was carried out twice is there twice."""
        return tuple(entry for entry in self.entries if entry.done)

    @property
    def last(self) -> Entry:
        return self.entries[-1]

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
