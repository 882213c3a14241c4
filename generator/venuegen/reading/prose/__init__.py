"""Prose read into facts: pure functions from a text and its first line to what it states.

Each finding carries the line it stands on and the name of the rule that read it, for the evidence.
"""

from venuegen.reading.prose.access import auth, deprecated, hosts, permission
from venuegen.reading.prose.bounds import Range, max_length_in, pattern_in, range_in, unit_in
from venuegen.reading.prose.completeness import mentions_others
from venuegen.reading.prose.conditions import constraints
from venuegen.reading.prose.counts import counts
from venuegen.reading.prose.defaults import Default, default_in
from venuegen.reading.prose.enum_cells import enum_in_cell
from venuegen.reading.prose.enums import enum_in
from venuegen.reading.prose.errors import errors, refusal
from venuegen.reading.prose.found import Found, plain
from venuegen.reading.prose.limits import rate_limits, weight
from venuegen.reading.prose.literals import Enum
from venuegen.reading.prose.tokens import Call, Reader, bare_name

__all__ = [
    "Call",
    "Default",
    "Enum",
    "Found",
    "Range",
    "Reader",
    "auth",
    "bare_name",
    "constraints",
    "counts",
    "default_in",
    "deprecated",
    "enum_in",
    "enum_in_cell",
    "errors",
    "hosts",
    "max_length_in",
    "mentions_others",
    "pattern_in",
    "permission",
    "plain",
    "range_in",
    "rate_limits",
    "refusal",
    "unit_in",
    "weight",
]
