"""The exceptions of the clients.

Everything a venue answers or leaves open is an `ApiError`; each venue has its own subclass of it
and of each kind below (`class RateLimited(HtxError, errors.RateLimited)`), so that a caller may
catch by venue, by kind, or by both. What was wrong before anything was sent is an
`InvalidArguments`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

if TYPE_CHECKING:
    from .drift import Drift
    from .transport import Response
    from .verdicts import Answer


class InvalidArguments(ValueError):
    """A call that was refused before anything was sent: names the parameters and the page."""


class ClientClosed(InvalidArguments):
    """A call of a client that was closed before; nothing was sent."""


class ApiError(Exception):
    """What went wrong at a venue, or between it and here.

    `code` and `message` are the venue's own; `response` is the whole answer, None where none came.
    """

    venue: ClassVar[str] = ""

    def __init__(
        self,
        message: str,
        *,
        endpoint: str = "",
        code: str | int | None = None,
        http_status: int | None = None,
        response: Response | None = None,
        retry_after: float | None = None,
        ids: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.endpoint = endpoint
        self.code = code
        self.http_status = http_status
        self.response = response
        self.retry_after = retry_after
        self.ids: Mapping[str, object] = ids or {}

    def __str__(self) -> str:
        where = ".".join(part for part in (self.venue, self.endpoint) if part)
        status = None if self.http_status is None else f"HTTP {self.http_status}"
        code = None if self.code is None else f"code {self.code}"
        facts = ", ".join(part for part in (status, code) if part)
        return f"{where or 'call'}: {self.message}" + (f" ({facts})" if facts else "")


class AuthenticationError(ApiError):
    """The venue does not accept the credentials, the signature or the token."""


class PermissionDenied(ApiError):
    """The credentials are known, but may not do this."""


class RateLimited(ApiError):
    """Too many calls: said by the venue, or by the limits kept here (`response` is None then)."""


class InvalidRequest(ApiError):
    """The venue says that a parameter is missing, malformed or out of range."""


class InsufficientFunds(ApiError):
    """Not enough balance or margin."""


class NotFound(ApiError):
    """The order, position, instrument or path does not exist."""


class Rejected(ApiError):
    """The venue refused for another reason; also the class of codes that no page documents."""


class Unavailable(ApiError):
    """Down, overloaded or out of reach. A state-changing call was then not carried out."""


class UnexpectedResponse(ApiError):
    """An answer that is not what the page documents: unreadable, or a misfit with `strict=True`.

    With `strict`, the call itself was accepted by the venue: `drifts` says what does not fit.
    """

    drifts: tuple[Drift, ...] = ()


class SentAt(NamedTuple):
    """When the last attempt of a call was sent: `monotonic` counts as `time.monotonic()` does on
    that machine, `wall` as `time.time()`. Both are seconds."""

    monotonic: float
    wall: float


class OutcomeUnknown(ApiError):
    """The call may or may not have been carried out; it was not sent again.

    `ids` holds what was sent to identify the order, `arguments` all that was sent of a call that
    can be resolved, by wire name and without secrets, and `sent` when. `resolved_by` names the
    method that finds out what became of it ("orders.resolve_place_order"), None where nothing can
    be asked. `absences` is what that method keeps between two calls of it.
    """

    resolved_by: str | None = None
    arguments: Mapping[str, object] = {}
    sent: SentAt | None = None
    absences: dict[int, list[Answer]] | None = None


def unknown_outcome(error: BaseException | None) -> OutcomeUnknown | None:
    """The unknown outcome that an exception is, carries, or was caused by, None without one: also
    of the `TimeoutError` of `asyncio.timeout()`, and in a group of exceptions."""
    pending, seen = [error], set[int]()
    while pending:
        one = pending.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        found = one if isinstance(one, OutcomeUnknown) else getattr(one, "outcome_unknown", None)
        if isinstance(found, OutcomeUnknown):
            return found
        pending += [one.__context__, one.__cause__]
        if isinstance(one, BaseExceptionGroup):
            pending += cast("BaseExceptionGroup[BaseException]", one).exceptions
    return None


KINDS: tuple[type[ApiError], ...] = (
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
)


class ErrorTable(NamedTuple):
    """Which exception of a venue stands for which code or HTTP status.

    `base` is the venue's `ApiError`; `kinds` are its subclasses of the kinds above; `codes` has the
    venue's codes as text.
    """

    base: type[ApiError]
    kinds: tuple[type[ApiError], ...] = ()
    codes: Mapping[str, type[ApiError]] = {}
    http: Mapping[int, type[ApiError]] = {}

    def of_kind(self, kind: type[ApiError]) -> type[ApiError]:
        """The venue's own class for one of the kinds."""
        for candidate in self.kinds:
            if issubclass(candidate, kind):
                return candidate
        return kind

    def of_refusal(self, code: str | int | None, http_status: int) -> type[ApiError]:
        """The class for a refusal: by its code, else by its HTTP status, else `Rejected`."""
        by_code = None if code is None else self.codes.get(str(code))
        found = by_code or self.http.get(http_status)
        return found or self.of_kind(_kind_of_status(http_status))


def _kind_of_status(status: int) -> type[ApiError]:
    if status >= 500:
        return Unavailable
    return {
        400: InvalidRequest,
        401: AuthenticationError,
        403: PermissionDenied,
        404: NotFound,
        418: RateLimited,
        422: InvalidRequest,
        429: RateLimited,
    }.get(status, Rejected)
