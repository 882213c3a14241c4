"""What changed between two readings of an API: breaking, additive, or only in words."""

from venuegen.comparison.changes import Change, Weight
from venuegen.comparison.rules import compare

__all__ = ["Change", "Weight", "compare"]
