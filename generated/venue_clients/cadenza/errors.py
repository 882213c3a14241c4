# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The exceptions of Cadenza."""

from __future__ import annotations

from .._runtime import errors as _errors
from .._runtime.errors import ErrorTable
from .._runtime.errors import InvalidArguments as InvalidArguments


class CadenzaError(_errors.ApiError):
    """Whatever Cadenza refuses or leaves open."""

    venue = "cadenza"


class AuthenticationError(CadenzaError, _errors.AuthenticationError):
    """Cadenza does not accept the credentials, the signature or the token.

    Codes: -18005 (the market refused the credentials); -18022 (the market's API key is not
    valid); -19002 (not authorised); -100001 (e-mail or password is wrong). HTTP: 401.
    """


class PermissionDenied(CadenzaError, _errors.PermissionDenied):
    """The credentials are known to Cadenza, but may not do this.

    HTTP: 403.
    """


class RateLimited(CadenzaError, _errors.RateLimited):
    """Too many calls: said by Cadenza, or by the limits that the client keeps.

    Codes: -18011 (too many requests). HTTP: 429.
    """


class InvalidRequest(CadenzaError, _errors.InvalidRequest):
    """Cadenza says that a parameter is missing, malformed or out of range.

    Codes: -18001 (the type of order is not supported); -18002 (the side is not supported);
    -18003 (the time in force is not supported); -18007 (the order is not valid); -18008 (the
    request is not valid); -18016 (not supported); -19001 (the request is not valid); -19004
    (the form is not valid); -19005 (the body is not JSON); -22015 (an argument is not valid).
    HTTP: 400.
    """


class InsufficientFunds(CadenzaError, _errors.InsufficientFunds):
    """Not enough balance or margin at Cadenza.

    Codes: -18006 (not enough funds).
    """


class NotFound(CadenzaError, _errors.NotFound):
    """The order, position, instrument or path does not exist at Cadenza.

    Codes: -18017 (no such symbol); -18018 (no such order); -18019 (no such position); -18020
    (no such balance); -19003 (no such page); -22016 (not found). HTTP: 404.
    """


class Rejected(CadenzaError, _errors.Rejected):
    """Cadenza refused for another reason.

    Codes: -18025 (the order was rejected); -22017 (it conflicts with the present state);
    -111001 (the order is already filled and can't be cancelled). HTTP: 409.
    """


class Unavailable(CadenzaError, _errors.Unavailable):
    """Cadenza is down, overloaded or out of reach; nothing was carried out.

    Codes: -18000 (unknown error); -18004 (the market failed); -18009 (the network failed);
    -18010 (protection against overload); -18012 (the market is not available); -18013
    (maintenance); -18015 (the market did not answer in time); -19000 (the server failed);
    -19006 (the service is not available); -22000 (unknown error); -22014 (the lock could not be
    had). HTTP: 500, 501, 502, 503, 504.
    """


class UnexpectedResponse(CadenzaError, _errors.UnexpectedResponse):
    """Cadenza answered what its pages do not document."""


class OutcomeUnknown(CadenzaError, _errors.OutcomeUnknown):
    """The call may or may not have been carried out by Cadenza; it was not sent again."""


ERRORS = ErrorTable(
    base=CadenzaError,
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
        "-18005": AuthenticationError,
        "-18022": AuthenticationError,
        "-19002": AuthenticationError,
        "-100001": AuthenticationError,
        "-18011": RateLimited,
        "-18006": InsufficientFunds,
        "-18017": NotFound,
        "-18018": NotFound,
        "-18019": NotFound,
        "-18020": NotFound,
        "-19003": NotFound,
        "-22016": NotFound,
        "-18001": InvalidRequest,
        "-18002": InvalidRequest,
        "-18003": InvalidRequest,
        "-18007": InvalidRequest,
        "-18008": InvalidRequest,
        "-18016": InvalidRequest,
        "-19001": InvalidRequest,
        "-19004": InvalidRequest,
        "-19005": InvalidRequest,
        "-22015": InvalidRequest,
        "-18025": Rejected,
        "-22017": Rejected,
        "-111001": Rejected,
        "-18000": Unavailable,
        "-18004": Unavailable,
        "-18009": Unavailable,
        "-18010": Unavailable,
        "-18012": Unavailable,
        "-18013": Unavailable,
        "-18015": Unavailable,
        "-19000": Unavailable,
        "-19006": Unavailable,
        "-22000": Unavailable,
        "-22014": Unavailable,
    },
    http={
        401: AuthenticationError,
        403: PermissionDenied,
        429: RateLimited,
        404: NotFound,
        400: InvalidRequest,
        409: Rejected,
        500: Unavailable,
        501: Unavailable,
        502: Unavailable,
        503: Unavailable,
        504: Unavailable,
    },
)
