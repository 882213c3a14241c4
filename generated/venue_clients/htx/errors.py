# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""The exceptions of HTX."""

from __future__ import annotations

from .._runtime import errors as _errors
from .._runtime.errors import ErrorTable
from .._runtime.errors import InvalidArguments as InvalidArguments


class HtxError(_errors.ApiError):
    """Whatever HTX refuses or leaves open."""

    venue = "htx"


class AuthenticationError(HtxError, _errors.AuthenticationError):
    """HTX does not accept the credentials, the signature or the token.

    Codes: 1253 (the signature is wrong); 12001 (the time of submission is invalid); 12002 (the
    version of the signature is wrong); 12003 (the method of the signature is wrong); 12004 (the
    key has expired); 12005 (the address is not allowed); 12006 (the time of submission is
    missing); 12007 (the public key is wrong). HTTP: 401.
    """


class PermissionDenied(HtxError, _errors.PermissionDenied):
    """The credentials are known to HTX, but may not do this.

    Codes: 1084 (the API is switched off for a while); 1220 (futures are not opened). HTTP: 403.
    """


class RateLimited(HtxError, _errors.RateLimited):
    """Too many calls: said by HTX, or by the limits that the client keeps.

    Codes: 1032 (too many requests). HTTP: 429.
    """


class InvalidRequest(HtxError, _errors.InvalidRequest):
    """HTX says that a parameter is missing, malformed or out of range.

    Codes: 403 (invalid id); 1030 (the input is wrong); 1034 (bad type of order price); 1035
    (bad direction); 1037 (bad leverage); 1038 (the price is too precise); 1040 (invalid
    amount); 1052 (the batch is too large); 1065 (the client order id is no integer); 1066 (a
    parameter is empty); 1067 (a parameter is not allowed); 1094 (the leverage is empty).
    """


class InsufficientFunds(HtxError, _errors.InsufficientFunds):
    """Not enough balance or margin at HTX.

    Codes: 1047 (not enough margin); 1048 (less to close than asked).
    """


class NotFound(HtxError, _errors.NotFound):
    """The order, position, instrument or path does not exist at HTX.

    Codes: 1013 (no such contract symbol); 1014 (no such contract); 1017 (no such order); 1061
    (no such order). HTTP: 404.
    """


class Rejected(HtxError, _errors.Rejected):
    """HTX refused for another reason.

    Codes: 1039 (the price is outside the limits); 1041 (the amount is over the limit); 1045
    (the leverage can't change while there are open orders); 1050 (a client order id was used
    before); 1051 (there is nothing to cancel); 1062 (the order is being cancelled); 1063 (the
    order was already executed); 1071 (the order was cancelled before); 1095 (the leverage can't
    change now); 1104 (trading is prohibited); 1105 (only closing is allowed); 1348 (no cross
    margin here); 1349 (the leverage is not that of the position).
    """


class Unavailable(HtxError, _errors.Unavailable):
    """HTX is down, overloaded or out of reach; nothing was carried out.

    Codes: 1000 (system error); 1001 (the system is not ready); 1002 (the query failed); 1003
    (the store failed); 1004 (the system is busy).
    """


class UnexpectedResponse(HtxError, _errors.UnexpectedResponse):
    """HTX answered what its pages do not document."""


class OutcomeUnknown(HtxError, _errors.OutcomeUnknown):
    """The call may or may not have been carried out by HTX; it was not sent again."""


ERRORS = ErrorTable(
    base=HtxError,
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
        "1253": AuthenticationError,
        "12001": AuthenticationError,
        "12002": AuthenticationError,
        "12003": AuthenticationError,
        "12004": AuthenticationError,
        "12005": AuthenticationError,
        "12006": AuthenticationError,
        "12007": AuthenticationError,
        "1084": PermissionDenied,
        "1220": PermissionDenied,
        "1032": RateLimited,
        "1047": InsufficientFunds,
        "1048": InsufficientFunds,
        "1013": NotFound,
        "1014": NotFound,
        "1017": NotFound,
        "1061": NotFound,
        "403": InvalidRequest,
        "1030": InvalidRequest,
        "1034": InvalidRequest,
        "1035": InvalidRequest,
        "1037": InvalidRequest,
        "1038": InvalidRequest,
        "1040": InvalidRequest,
        "1052": InvalidRequest,
        "1065": InvalidRequest,
        "1066": InvalidRequest,
        "1067": InvalidRequest,
        "1094": InvalidRequest,
        "1039": Rejected,
        "1041": Rejected,
        "1045": Rejected,
        "1050": Rejected,
        "1051": Rejected,
        "1062": Rejected,
        "1063": Rejected,
        "1071": Rejected,
        "1095": Rejected,
        "1104": Rejected,
        "1105": Rejected,
        "1348": Rejected,
        "1349": Rejected,
        "1000": Unavailable,
        "1001": Unavailable,
        "1002": Unavailable,
        "1003": Unavailable,
        "1004": Unavailable,
    },
    http={
        401: AuthenticationError,
        403: PermissionDenied,
        429: RateLimited,
        404: NotFound,
    },
)
