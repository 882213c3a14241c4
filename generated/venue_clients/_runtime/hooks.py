"""What a client tells while it works: hooks and log lines, with nothing secret in them.

The events hold names, statuses and times, never a query, a header or a body, so there is nothing to
remove from them. `attributes` gives the same under the names of OpenTelemetry.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

E = TypeVar("E")

_LONGEST_LINE = 1000


class RequestEvent(NamedTuple):
    """A request is about to be sent. `attempt` counts from 1."""

    venue: str
    endpoint: str
    method: str
    server: str
    route: str
    attempt: int

    @property
    def attributes(self) -> dict[str, object]:
        return {
            "http.request.method": self.method,
            "http.request.resend_count": self.attempt - 1,
            "server.address": self.server,
            "url.template": self.route,
            "code.function.name": f"{self.venue}.{self.endpoint}",
        }


class ResponseEvent(NamedTuple):
    """An answer came, whatever it says. `seconds` is the time since the request was sent."""

    request: RequestEvent
    status: int
    size: int
    seconds: float

    @property
    def attributes(self) -> dict[str, object]:
        return {
            **self.request.attributes,
            "http.response.status_code": self.status,
            "http.response.body.size": self.size,
            "http.client.request.duration": self.seconds,
        }


class RetryEvent(NamedTuple):
    """The call is sent again after `seconds`, because of `reason`."""

    request: RequestEvent
    reason: str
    seconds: float

    @property
    def attributes(self) -> dict[str, object]:
        return {**self.request.attributes, "error.type": self.reason}


class UnknownEvent(NamedTuple):
    """A call ended, by a failure or because it was cancelled, without it being known whether the
    venue carried it out. `ids` is what was sent to identify the order."""

    request: RequestEvent
    reason: str
    ids: Mapping[str, object]
    resolved_by: str | None

    @property
    def attributes(self) -> dict[str, object]:
        return {**self.request.attributes, "error.type": self.reason}


def tell(hook: Callable[[E], object] | None, event: E, log: logging.Logger) -> None:
    """Call a hook; a failing one is logged and never fails the call it watches."""
    if hook is None:
        return
    try:
        hook(event)
    except Exception as error:
        note(log, logging.ERROR, "a hook failed: %s", type(error).__name__)


def note(log: logging.Logger, level: int, text: str, *parts: object) -> None:
    """Log a line; a logging configuration that fails never fails the call that it is about."""
    try:
        log.log(level, text, *parts)
    except Exception:  # there is nowhere to tell it
        return


def one_line(text: str) -> str:
    """A text of the venue's as one line that no terminal or log takes for more than a text."""
    line = " ".join(text.split())
    line = line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE] + "…"
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)


def logger_of(venue_package: str) -> logging.Logger:
    """The venue's logger, named like its package."""
    return logging.getLogger(venue_package)


def log_request(log: logging.Logger, event: RequestEvent) -> None:
    """One debug line a request."""
    if log.isEnabledFor(logging.DEBUG):
        text = "%s: %s %s, attempt %d"
        note(log, logging.DEBUG, text, event.endpoint, event.method, event.route, event.attempt)


def log_response(log: logging.Logger, event: ResponseEvent) -> None:
    """One debug line an answer."""
    if log.isEnabledFor(logging.DEBUG):
        ms = event.seconds * 1000
        text = "%s: HTTP %d in %.1f ms"
        note(log, logging.DEBUG, text, event.request.endpoint, event.status, ms)


Hook = Callable[[Any], object] | None
