# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The exceptions of Acme."""

from __future__ import annotations

from .._runtime import errors as _errors
from .._runtime.errors import ErrorTable
from .._runtime.errors import InvalidArguments as InvalidArguments


class AcmeError(_errors.ApiError):
    """Whatever Acme refuses or leaves open."""

    venue = "acme"


class AuthenticationError(AcmeError, _errors.AuthenticationError):
    """Acme does not accept the credentials, the signature or the token."""


class PermissionDenied(AcmeError, _errors.PermissionDenied):
    """The credentials are known to Acme, but may not do this."""


class RateLimited(AcmeError, _errors.RateLimited):
    """Too many calls: said by Acme, or by the limits that the client keeps.

    HTTP: 429.
    """


class InvalidRequest(AcmeError, _errors.InvalidRequest):
    """Acme says that a parameter is missing, malformed or out of range."""


class InsufficientFunds(AcmeError, _errors.InsufficientFunds):
    """Not enough balance or margin at Acme."""


class NotFound(AcmeError, _errors.NotFound):
    """The order, position, instrument or path does not exist at Acme.

    Codes: 4004 (no such order). HTTP: 404.
    """


class Rejected(AcmeError, _errors.Rejected):
    """Acme refused for another reason."""


class Unavailable(AcmeError, _errors.Unavailable):
    """Acme is down, overloaded or out of reach; nothing was carried out."""


class UnexpectedResponse(AcmeError, _errors.UnexpectedResponse):
    """Acme answered what its pages do not document."""


class OutcomeUnknown(AcmeError, _errors.OutcomeUnknown):
    """The call may or may not have been carried out by Acme; it was not sent again."""


ERRORS = ErrorTable(
    base=AcmeError,
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
        "4004": NotFound,
    },
    http={
        404: NotFound,
        429: RateLimited,
    },
)
