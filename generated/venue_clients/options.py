"""What may be chosen for single calls: `options=CallOptions(deadline=2.0)`; `OMIT`, for arguments."""

from __future__ import annotations

from ._runtime.omit import OMIT, Omit
from ._runtime.options import CallOptions
from ._runtime.transport import Timeout

__all__ = ["OMIT", "CallOptions", "Omit", "Timeout"]
