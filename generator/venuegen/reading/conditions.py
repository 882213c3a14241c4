"""Conditions over several parameters that prose states."""

from __future__ import annotations

from collections.abc import Sequence

from venuegen.facts import ConstraintFact
from venuegen.reading.findings import Findings
from venuegen.reading.routes import Part


def constraints_of(part: Part, names: Sequence[str], findings: Findings) -> tuple[ConstraintFact, ...]:
    return ()
