"""What may be chosen for single calls: `options=CallOptions(timeout=2.0)`."""

from __future__ import annotations

from ._runtime.options import CallOptions
from ._runtime.transport import Timeout

__all__ = ["CallOptions", "Timeout"]
