"""Where an accepted answer is not what the page documents."""

from __future__ import annotations

from typing import NamedTuple


class Drift(NamedTuple):
    """One misfit: the field's dotted name, what the page documents, and what came instead."""

    endpoint: str
    field: str
    documented: str
    received: object
