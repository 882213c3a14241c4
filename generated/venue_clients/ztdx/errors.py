# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The exceptions of ZTDX."""

from __future__ import annotations

from .._runtime import errors as _errors
from .._runtime.errors import ErrorTable
from .._runtime.errors import InvalidArguments as InvalidArguments


class ZtdxError(_errors.ApiError):
    """Whatever ZTDX refuses or leaves open."""

    venue = "ztdx"


class AuthenticationError(ZtdxError, _errors.AuthenticationError):
    """ZTDX does not accept the credentials, the signature or the token.

    Codes: -1021 (the timestamp lies outside the window); SIGNATURE_INVALID (the signature is
    wrong); INVALID_API_KEY (the key is not known); API_KEY_DISABLED (the key is switched off);
    UNAUTHORIZED (not logged in); INVALID_TOKEN (the token is wrong). HTTP: 401.
    """


class PermissionDenied(ZtdxError, _errors.PermissionDenied):
    """The credentials are known to ZTDX, but may not do this.

    Codes: IP_NOT_ALLOWED (the key is not allowed from this address). HTTP: 403.
    """


class RateLimited(ZtdxError, _errors.RateLimited):
    """Too many calls: said by ZTDX, or by the limits that the client keeps.

    HTTP: 418, 429.
    """


class InvalidRequest(ZtdxError, _errors.InvalidRequest):
    """ZTDX says that a parameter is missing, malformed or out of range.

    Codes: -1013 (a filter of the symbol is not met); -1100 (a value is malformed); -1102 (a
    parameter is missing); -1120 (no such interval); -1121 (no such symbol); -1128 (bad type of
    margin); -1130 (bad side or type). HTTP: 400.
    """


class InsufficientFunds(ZtdxError, _errors.InsufficientFunds):
    """Not enough balance or margin at ZTDX.

    Codes: -2019 (not enough margin).
    """


class NotFound(ZtdxError, _errors.NotFound):
    """The order, position, instrument or path does not exist at ZTDX.

    Codes: -2011 (no such open order to cancel); -2013 (no such order). HTTP: 404.
    """


class Rejected(ZtdxError, _errors.Rejected):
    """ZTDX refused for another reason.

    Codes: -2010 (the order was refused); -2014 (the client order id belongs to an active
    order); -2021 (the trigger would fire at once); -2022 (there is no position to reduce);
    -4028 (the leverage is outside its limits); -4046 (the type of margin does not change);
    -4059 (there is no hedge mode).
    """


class Unavailable(ZtdxError, _errors.Unavailable):
    """ZTDX is down, overloaded or out of reach; nothing was carried out.

    Codes: -1000 (unknown error); -1001 (internal error); -1006 (an unexpected answer from
    within; what became of the call is unknown); -1007 (no answer from within in time; what
    became of the call is unknown); INTERNAL_ERROR (internal error). HTTP: 408, 500, 502, 503,
    504.
    """


class UnexpectedResponse(ZtdxError, _errors.UnexpectedResponse):
    """ZTDX answered what its pages do not document."""


class OutcomeUnknown(ZtdxError, _errors.OutcomeUnknown):
    """The call may or may not have been carried out by ZTDX; it was not sent again."""


ERRORS = ErrorTable(
    base=ZtdxError,
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
        "-1021": AuthenticationError,
        "SIGNATURE_INVALID": AuthenticationError,
        "INVALID_API_KEY": AuthenticationError,
        "API_KEY_DISABLED": AuthenticationError,
        "UNAUTHORIZED": AuthenticationError,
        "INVALID_TOKEN": AuthenticationError,
        "IP_NOT_ALLOWED": PermissionDenied,
        "-2019": InsufficientFunds,
        "-2011": NotFound,
        "-2013": NotFound,
        "-1013": InvalidRequest,
        "-1100": InvalidRequest,
        "-1102": InvalidRequest,
        "-1120": InvalidRequest,
        "-1121": InvalidRequest,
        "-1128": InvalidRequest,
        "-1130": InvalidRequest,
        "-2010": Rejected,
        "-2014": Rejected,
        "-2021": Rejected,
        "-2022": Rejected,
        "-4028": Rejected,
        "-4046": Rejected,
        "-4059": Rejected,
        "-1000": Unavailable,
        "-1001": Unavailable,
        "-1006": Unavailable,
        "-1007": Unavailable,
        "INTERNAL_ERROR": Unavailable,
    },
    http={
        401: AuthenticationError,
        403: PermissionDenied,
        418: RateLimited,
        429: RateLimited,
        404: NotFound,
        400: InvalidRequest,
        408: Unavailable,
        500: Unavailable,
        502: Unavailable,
        503: Unavailable,
        504: Unavailable,
    },
)
