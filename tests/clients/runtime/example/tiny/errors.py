"""The exceptions of Tiny."""

from __future__ import annotations

from .._runtime import errors as _errors
from .._runtime.errors import ErrorTable


class TinyError(_errors.ApiError):
    """Whatever Tiny answers or leaves open."""

    venue = "tiny"


class AuthenticationError(TinyError, _errors.AuthenticationError):
    """Tiny does not accept the credentials or the signature."""


class RateLimited(TinyError, _errors.RateLimited):
    """Too many calls."""


class InsufficientFunds(TinyError, _errors.InsufficientFunds):
    """Not enough margin (1047)."""


class NotFound(TinyError, _errors.NotFound):
    """Not there."""


class OrderNotFound(NotFound):
    """The order does not exist (1017, 1061)."""


class PermissionDenied(TinyError, _errors.PermissionDenied):
    """The key may not do this."""


class InvalidRequest(TinyError, _errors.InvalidRequest):
    """A parameter is wrong."""


class Rejected(TinyError, _errors.Rejected):
    """Refused for another reason."""


class Unavailable(TinyError, _errors.Unavailable):
    """Down, overloaded or out of reach."""


class UnexpectedResponse(TinyError, _errors.UnexpectedResponse):
    """Not what is documented."""


class OutcomeUnknown(TinyError, _errors.OutcomeUnknown):
    """The call may or may not have been carried out."""


ERRORS = ErrorTable(
    base=TinyError,
    kinds=(
        AuthenticationError,
        PermissionDenied,
        RateLimited,
        InvalidRequest,
        InsufficientFunds,
        NotFound,
        Rejected,
        Unavailable,
        UnexpectedResponse,
        OutcomeUnknown,
    ),
    codes={
        "1017": OrderNotFound,
        "1032": RateLimited,
        "1047": InsufficientFunds,
        "1061": OrderNotFound,
        "12001": AuthenticationError,
    },
)
