"""What became of a call whose outcome was unknown, and of the items of a batch; for `match`."""

from __future__ import annotations

from ._runtime.verdicts import (
    Accepted,
    Answer,
    Applied,
    Cancelled,
    NotApplied,
    NotCancelled,
    NotPlaced,
    Placed,
    Refused,
    StillUnknown,
    Unclear,
)

__all__ = [
    "Accepted",
    "Answer",
    "Applied",
    "Cancelled",
    "NotApplied",
    "NotCancelled",
    "NotPlaced",
    "Placed",
    "Refused",
    "StillUnknown",
    "Unclear",
]
