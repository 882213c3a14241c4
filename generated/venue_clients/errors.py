"""The kinds of exceptions, for callers of several venues.

Each venue has classes of its own below these: `venue.errors.RateLimited` is a `RateLimited` of here,
and a `venue` error, too.
"""

from __future__ import annotations

from ._runtime.errors import (
    ApiError,
    AuthenticationError,
    ClientClosed,
    InsufficientFunds,
    InvalidArguments,
    InvalidRequest,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    Rejected,
    Unavailable,
    UnexpectedResponse,
    unknown_outcome,
)

__all__ = [
    "ApiError",
    "AuthenticationError",
    "ClientClosed",
    "InsufficientFunds",
    "InvalidArguments",
    "InvalidRequest",
    "NotFound",
    "OutcomeUnknown",
    "PermissionDenied",
    "RateLimited",
    "Rejected",
    "Unavailable",
    "UnexpectedResponse",
    "unknown_outcome",
]
