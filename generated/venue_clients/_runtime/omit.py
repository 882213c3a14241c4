"""The value of an argument that was not given, which is not the same as None."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class _Omit(Enum):
    OMIT = "omitted"

    def __repr__(self) -> str:
        return "OMIT"

    def __bool__(self) -> Literal[False]:
        return False


Omit = Literal[_Omit.OMIT]
"""The type of `OMIT`, for annotations: `order_id: str | Omit = OMIT`."""

OMIT: Final = _Omit.OMIT
"""The default of every optional argument: nothing is sent for it."""


def is_given(value: object) -> bool:
    """Whether an argument says anything: an empty text or list does so no more than `OMIT`."""
    return bool(value) or value == 0
