# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The exceptions of XT."""

from __future__ import annotations

from .._runtime import errors as _errors
from .._runtime.errors import ErrorTable
from .._runtime.errors import InvalidArguments as InvalidArguments


class XtError(_errors.ApiError):
    """Whatever XT refuses or leaves open."""

    venue = "xt"


class AuthenticationError(XtError, _errors.AuthenticationError):
    """XT does not accept the credentials, the signature or the token.

    Codes: 307 (access key not accepted); 308 (signature not accepted). HTTP: 401.
    """


class PermissionDenied(XtError, _errors.PermissionDenied):
    """The credentials are known to XT, but may not do this."""


class RateLimited(XtError, _errors.RateLimited):
    """Too many calls: said by XT, or by the limits that the client keeps.

    Codes: 106 (orders too frequent); 124 (cancellations too frequent). HTTP: 429.
    """


class InvalidRequest(XtError, _errors.InvalidRequest):
    """XT says that a parameter is missing, malformed or out of range.

    Codes: 101 (unknown type of order); 102 (a parameter of the order is wrong); 105 (the order
    is below the minimum); 108 (bad trigger price); 109 (no market orders here); 110 (no
    stop-limit orders here); 400 (the parameters are not what is expected).
    """


class InsufficientFunds(XtError, _errors.InsufficientFunds):
    """Not enough balance or margin at XT.

    Codes: 103 (not enough funds for the order).
    """


class NotFound(XtError, _errors.NotFound):
    """The order, position, instrument or path does not exist at XT.

    Codes: 121 (the order does not exist or was already cancelled).
    """


class Rejected(XtError, _errors.Rejected):
    """XT refused for another reason.

    Codes: 107 (the market is not open); 111 (the price is beyond the protected range); 122 (the
    order is already cancelled or completed); 404 (another error).
    """


class Unavailable(XtError, _errors.Unavailable):
    """XT is down, overloaded or out of reach; nothing was carried out.

    Codes: 104 (unknown error of an order); 123 (unknown error of a cancellation).
    """


class UnexpectedResponse(XtError, _errors.UnexpectedResponse):
    """XT answered what its pages do not document."""


class OutcomeUnknown(XtError, _errors.OutcomeUnknown):
    """The call may or may not have been carried out by XT; it was not sent again."""


ERRORS = ErrorTable(
    base=XtError,
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
        "307": AuthenticationError,
        "308": AuthenticationError,
        "106": RateLimited,
        "124": RateLimited,
        "103": InsufficientFunds,
        "121": NotFound,
        "101": InvalidRequest,
        "102": InvalidRequest,
        "105": InvalidRequest,
        "108": InvalidRequest,
        "109": InvalidRequest,
        "110": InvalidRequest,
        "400": InvalidRequest,
        "107": Rejected,
        "111": Rejected,
        "122": Rejected,
        "404": Rejected,
        "104": Unavailable,
        "123": Unavailable,
    },
    http={
        401: AuthenticationError,
        429: RateLimited,
    },
)
