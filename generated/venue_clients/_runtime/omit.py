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
