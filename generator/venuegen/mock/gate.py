"""Who may pass: the signature, its time and the parameters of a request, in this order."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from venuegen.mock.checks import Checked
from venuegen.mock.received import Received
from venuegen.mock.routes import Match
from venuegen.mock.verify import Refused, verify
from venuegen.model import Recipe


@dataclass(frozen=True, slots=True)
class Denied:
    """Why a request is refused: a kind of the runtime's errors, and the venue's code if known."""

    kind: str
    status: int
    reason: str
    code: str | None = None


class Gate:
    """Lets in what its one caller has signed, at a time within `window` seconds of `clock`."""

    def __init__(
        self,
        credentials: dict[str, str],
        clock: Callable[[], float] = time.time,
        window: float = 300.0,
    ) -> None:
        self.credentials = credentials
        self.clock = clock
        self.window = window
        self._nonces: set[str] = set()
        self._lock = Lock()

    def denied(self, match: Match, received: Received, checked: Checked) -> Denied | None:
        """None for a request that is to be carried out."""
        recipe = match.route.recipe
        refusal = self._unsigned(recipe, received) if recipe else None
        if refusal is None and checked.wrong:
            return Denied("InvalidRequest", 400, checked.wrong)
        return refusal

    def _unsigned(self, recipe: Recipe, received: Received) -> Denied | None:
        try:
            found = verify(recipe, self.credentials, received)
        except Refused as refused:
            return Denied("AuthenticationError", 401, str(refused))
        if found.timestamp_ms is None or found.timestamp is None:
            return None
        window = _receive_window(recipe, received) or self.window
        if abs(found.timestamp_ms / 1000 - self.clock()) > window:
            code = recipe.clock_codes[0] if recipe.clock_codes else None
            reason = "the timestamp lies outside the window"
            return Denied("AuthenticationError", 401, reason, code)
        if recipe.nonce:
            with self._lock:
                if found.timestamp in self._nonces:
                    return Denied("AuthenticationError", 401, "the nonce was used before")
                self._nonces.add(found.timestamp)
        return None


def _receive_window(recipe: Recipe, received: Received) -> float | None:
    """The seconds for which the request says that it is good; None where it says nothing."""
    window = recipe.receive_window
    given = dict(received.query_pairs).get(window.parameter, "") if window else ""
    return int(given) / 1000 if given.isdecimal() else None
