"""The intermediate model: Venue ▸ Group ▸ Endpoint ▸ Parameter and response type.

Plain frozen data. No parsing of pages and no text of Python in it: names are wire names, every text
that came from a page is `Untrusted`, types are the shapes of `types`, never words of a page.
"""

from __future__ import annotations

from venuegen.model.endpoints import (
    Constraint,
    DocumentedError,
    Endpoint,
    Group,
    PageOrigin,
    Paging,
    Parameter,
    Provenance,
    RateLimit,
    Sample,
    Settling,
    Weight,
)
from venuegen.model.types import (
    NO_TEXT,
    Array,
    EmptyText,
    Field,
    Map,
    Object,
    Plain,
    Scalar,
    Source,
    Type,
    Untrusted,
)
from venuegen.model.venues import (
    Addition,
    Credential,
    Envelope,
    Environment,
    ErrorClass,
    LimitHeader,
    ReceiveWindow,
    Recipe,
    Step,
    TokenFlow,
    Vector,
    Venue,
    Walk,
)

__all__ = [
    "NO_TEXT",
    "Addition",
    "Array",
    "Constraint",
    "Credential",
    "DocumentedError",
    "EmptyText",
    "Endpoint",
    "Envelope",
    "Environment",
    "ErrorClass",
    "Field",
    "Group",
    "LimitHeader",
    "Map",
    "Object",
    "PageOrigin",
    "Paging",
    "Parameter",
    "Plain",
    "Provenance",
    "RateLimit",
    "ReceiveWindow",
    "Recipe",
    "Sample",
    "Scalar",
    "Settling",
    "Source",
    "Step",
    "TokenFlow",
    "Type",
    "Untrusted",
    "Vector",
    "Venue",
    "Walk",
    "Weight",
]
