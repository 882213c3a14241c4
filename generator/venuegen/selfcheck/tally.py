"""What the samples of a page have shown: counts for people, diagnostics for the page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from venuegen.diagnostics import Diagnostic, Severity

Path = tuple[str, ...]
"""The way to a member: names, with `[]` for items of a list and `*` for the values of a map."""

_MOST_SHOWN = 40
_HINT = "an entry under `overrides:` in venue.yaml decides it otherwise"


@dataclass(slots=True)
class Counts:
    """Samples of one kind. Those `set_aside` say nothing of their method: of another call, or of
    something else."""

    run: int = 0
    accepted: int = 0
    set_aside: int = 0

    def add(self, other: Counts) -> None:
        """Count the other's samples, too."""
        self.run += other.run
        self.accepted += other.accepted
        self.set_aside += other.set_aside


@dataclass(slots=True)
class Tally:
    """What came of the samples. An accepted one is taken but for the names that the method lacks.

    `demoted` counts the rules that a page's own samples break, which are therefore not enforced;
    `lacking` the names that a sample sends and the method lacks.
    """

    requests: Counts = field(default_factory=Counts)
    responses: Counts = field(default_factory=Counts)
    demoted: int = 0
    lacking: int = 0
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def add(self, other: Tally) -> None:
        """Count the other's samples and take its diagnostics, too."""
        self.requests.add(other.requests)
        self.responses.add(other.responses)
        self.demoted += other.demoted
        self.lacking += other.lacking
        self.diagnostics += other.diagnostics

    def warn(self, code: str, line: int, message: str, about: str) -> None:
        """Keep a warning for the page."""
        found = Diagnostic(code, Severity.WARNING, line, message, about, _HINT)
        if found not in self.diagnostics:
            self.diagnostics.append(found)


def total(tallies: Iterable[Tally]) -> Tally:
    """All counts and diagnostics as one."""
    whole = Tally()
    for one in tallies:
        whole.add(one)
    return whole


def dotted(path: Path) -> str:
    """A way as facts write it: `orders[].price`."""
    text = ""
    for place, part in enumerate(path):
        if part != "[]":
            text += f".{part}" if text else part
        elif path[:2] != ("[]", "[]") or place:  # the items of a list that is the whole body
            text += part
    return text


def quoted(value: object) -> str:
    """A value of a sample as a message shows it."""
    text = json.dumps(value, ensure_ascii=False, default=_as_number)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


def _as_number(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else str(value)
