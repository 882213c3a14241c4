"""The options of a client as they hold: every choice made, every default filled in."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, cast

from .drift import Drift
from .hooks import Hook
from .option_checks import seconds
from .options import Options
from .transport import Timeout


class Settings(NamedTuple):
    """See `Options` for the meaning of each."""

    timeout: Timeout = Timeout()
    deadline: float = 60.0
    max_retries: int = 2
    strict: bool = False
    on_limit: Literal["wait", "raise"] = "wait"
    max_age: float | None = 1.0
    order_ids: bool = True
    recv_window: int | None = None
    on_drift: Callable[[Drift], object] | None = None
    on_request: Hook = None
    on_response: Hook = None
    on_retry: Hook = None
    on_unknown: Hook = None

    def changed(self, options: Options) -> Settings:
        """These settings with some options changed, which were checked before."""
        known = {name: value for name, value in options.items() if name in self._fields}
        changed = self._replace(**cast("dict[str, Any]", known))
        return changed._replace(timeout=as_timeout(changed.timeout))


def as_timeout(given: float | Timeout) -> Timeout:
    """Seconds as a `Timeout`: for the whole attempt, and at most 5 to connect."""
    if isinstance(given, Timeout):
        return Timeout(*(seconds("timeout", part) for part in given))
    whole = seconds("timeout", given)
    return within(Timeout(5.0, whole, whole), whole)


def within(timeout: Timeout, left: float) -> Timeout:
    """The timeout cut down to end in time. Connecting ends earlier than the whole, so that a
    connection that never came about can be told from an answer that did not."""
    connect = min(timeout.connect, left * 0.75)
    return Timeout(connect, min(timeout.read, left), min(timeout.total, left))


class DriftLog:
    """The default of `on_drift`: one warning for each field, once, without the value."""

    def __init__(self, log: logging.Logger) -> None:
        self._log = log
        self._told: set[tuple[str, str]] = set()

    def __call__(self, drift: Drift) -> None:
        known = (drift.endpoint, drift.field)
        if known not in self._told:
            self._told.add(known)
            self._log.warning("%r", drift)
