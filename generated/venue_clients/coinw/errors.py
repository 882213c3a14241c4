# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The exceptions of CoinW."""

from __future__ import annotations

from .._runtime import errors as _errors
from .._runtime.errors import ErrorTable
from .._runtime.errors import InvalidArguments as InvalidArguments


class CoinwError(_errors.ApiError):
    """Whatever CoinW refuses or leaves open."""

    venue = "coinw"


class AuthenticationError(CoinwError, _errors.AuthenticationError):
    """CoinW does not accept the credentials, the signature or the token.

    Codes: 6000 (authentication failed); 6001 (invalid signature); 1003 (authentication failed
    (spot)). HTTP: 401.
    """


class PermissionDenied(CoinwError, _errors.PermissionDenied):
    """The credentials are known to CoinW, but may not do this.

    Codes: 6003 (the key lacks a permission). HTTP: 403.
    """


class RateLimited(CoinwError, _errors.RateLimited):
    """Too many calls: said by CoinW, or by the limits that the client keeps.

    Codes: 29001 (the interface is called too often); 429 (too many requests). HTTP: 429.
    """


class InvalidRequest(CoinwError, _errors.InvalidRequest):
    """CoinW says that a parameter is missing, malformed or out of range.

    Codes: 1 (invalid parameter); 402 (a parameter is missing); 904 (the parameters did not pass
    verification); 9016 (a parameter has the wrong form or type); -103 (invalid parameter
    (spot)); -3 (the call was not accepted (spot)). HTTP: 400.
    """


class InsufficientFunds(CoinwError, _errors.InsufficientFunds):
    """Not enough balance or margin at CoinW.

    Codes: 200005 (not enough balance (spot)).
    """


class NotFound(CoinwError, _errors.NotFound):
    """The order, position, instrument or path does not exist at CoinW.

    Codes: 404 (unknown path); 9001 (no such contract); 9012 (no order or position with this
    id). HTTP: 404.
    """


class Rejected(CoinwError, _errors.Rejected):
    """CoinW refused for another reason.

    Codes: 9050 (the margin mode can't change while there are orders); 9111 (the instrument is
    not open for trading).
    """


class Unavailable(CoinwError, _errors.Unavailable):
    """CoinW is down, overloaded or out of reach; nothing was carried out.

    Codes: 500 (wrong URL or internal error); -200 (system error (spot)).
    """


class UnexpectedResponse(CoinwError, _errors.UnexpectedResponse):
    """CoinW answered what its pages do not document."""


class OutcomeUnknown(CoinwError, _errors.OutcomeUnknown):
    """The call may or may not have been carried out by CoinW; it was not sent again."""


ERRORS = ErrorTable(
    base=CoinwError,
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
        "6000": AuthenticationError,
        "6001": AuthenticationError,
        "1003": AuthenticationError,
        "6003": PermissionDenied,
        "29001": RateLimited,
        "429": RateLimited,
        "200005": InsufficientFunds,
        "404": NotFound,
        "9001": NotFound,
        "9012": NotFound,
        "1": InvalidRequest,
        "402": InvalidRequest,
        "904": InvalidRequest,
        "9016": InvalidRequest,
        "-103": InvalidRequest,
        "-3": InvalidRequest,
        "9050": Rejected,
        "9111": Rejected,
        "500": Unavailable,
        "-200": Unavailable,
    },
    http={
        401: AuthenticationError,
        403: PermissionDenied,
        429: RateLimited,
        404: NotFound,
        400: InvalidRequest,
    },
)
