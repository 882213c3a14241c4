"""The errors that end a call, with all that is known and nothing secret."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from . import errors
from .decode import Accepted
from .endpoint import Settling
from .envelope import Refusal, Unreadable
from .errors import ApiError
from .hooks import UnknownEvent, tell
from .omit import OMIT
from .retry import retry_after
from .secret import Secret
from .transport import Response, TransportError

if TYPE_CHECKING:
    from .call import Call


class Failures:
    """Makes the errors of one call, of the venue's own classes."""

    def __init__(self, call: Call) -> None:
        self._call = call

    @property
    def ids(self) -> dict[str, object]:
        """What was given to identify the order, by wire name."""
        return self._given(self._call.endpoint.ids)

    def _given(self, names: Iterable[str]) -> dict[str, object]:
        values = self._call.values
        given = {name: values.get(name, OMIT) for name in names}
        return {
            name: value
            for name, value in given.items()
            if value is not OMIT and not isinstance(value, Secret)
        }

    def told(self, failure: Exception) -> str:
        """A failure in words without a URL or header; strange ones by their type alone."""
        return str(failure) if isinstance(failure, TransportError) else type(failure).__name__

    def over_limit(self, wait: float) -> ApiError:
        """A call that the documented limits hold back."""
        error = self._error(errors.RateLimited, f"a limit is used up; free in {wait:.2f} s")
        error.retry_after = wait
        return error

    def not_carried_out(self, reason: str) -> ApiError:
        """A call that never reached the venue, or a read that got no answer."""
        return self._error(errors.Unavailable, reason)

    def refused(self, outcome: Refusal | Unreadable, response: Response) -> ApiError:
        """A call that the venue answered with no."""
        if isinstance(outcome, Unreadable):
            return self._error(errors.UnexpectedResponse, outcome.why, response)
        venue = self._call.core.venue
        kind = venue.errors.of_refusal(outcome.code, response.status)
        error = self._error(kind, outcome.message, response)
        error.code = outcome.code
        return error

    def drifted(self, accepted: Accepted, response: Response) -> ApiError:
        """An accepted call whose answer does not fit the page, with `strict=True`."""
        fields = ", ".join(drift.field for drift in accepted.drifts)
        told = f"accepted by the venue, but the answer does not fit the page: {fields}"
        error = self._error(errors.UnexpectedResponse, told, response)
        if isinstance(error, errors.UnexpectedResponse):
            error.drifts = accepted.drifts
        return error

    def unknown(
        self, reason: str, outcome: Refusal | Unreadable | None, response: Response | None
    ) -> ApiError:
        """A call that may or may not have been carried out; also told to `on_unknown`."""
        call = self._call
        settling = call.endpoint.settled_by
        settled_by = None if settling is None else settling.method
        advice = self._advice(settling)
        said = f": {outcome.message}" if isinstance(outcome, Refusal) else ""
        told = f"may or may not have been carried out ({reason}{said}); {advice}"
        error = self._error(errors.OutcomeUnknown, told, response)
        if isinstance(outcome, Refusal):
            error.code = outcome.code
        if isinstance(error, errors.OutcomeUnknown):
            error.settled_by = settled_by
            by = () if settling is None or settling.by is None else settling.by
            error.arguments = self._given(ours for _, ours in by)
        event = UnknownEvent(call.event, reason, self.ids, settled_by)
        tell(call.settings.on_unknown, event, call.core.log)
        call.core.log.warning("%s: outcome unknown: %s", call.endpoint.name, reason)
        return error

    def _advice(self, settling: Settling | None) -> str:
        if settling is None:
            return "ask the venue before sending again"
        if settling.by is None:
            return f"ask with {settling.method}"
        group, _, name = self._call.endpoint.name.partition(".")
        return f"ask with {group}.settle_{name}"

    def interrupted(self, cause: BaseException) -> None:
        """Note on a cancellation or Ctrl-C that a call was under way, as `outcome_unknown`."""
        unknown = self.unknown(type(cause).__name__, None, None)
        cause.outcome_unknown = unknown  # type: ignore[attr-defined]
        ids = ", ".join(f"{name}={value}" for name, value in unknown.ids.items())
        cause.add_note(f"{unknown}; ids: {ids or 'none'}")

    def _error(
        self, kind: type[ApiError], message: str, response: Response | None = None
    ) -> ApiError:
        call = self._call
        table = call.core.venue.errors
        return table.of_kind(kind)(
            call.core.signer.scrub(message),
            endpoint=call.endpoint.name,
            http_status=None if response is None else response.status,
            response=response,
            retry_after=None if response is None else retry_after(response.headers),
            ids=self.ids,
        )
