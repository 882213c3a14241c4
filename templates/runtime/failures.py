"""The errors that end a call, with all that is known and nothing secret."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from . import errors
from .decode import Accepted
from .endpoint import Endpoint, Parameter, Values
from .envelope import Refusal, Unreadable
from .errors import ApiError
from .hooks import UnknownEvent, note, one_line, tell
from .omit import OMIT
from .queries import Resolution
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
        sent = as_sent(self._call.endpoint, self._call.values)
        return {name: sent[name] for name in self._call.endpoint.ids if name in sent}

    def told(self, failure: Exception) -> str:
        """A failure in words without a URL or header; strange ones by their type alone."""
        return str(failure) if isinstance(failure, TransportError) else type(failure).__name__

    def over_limit(self, wait: float) -> ApiError:
        """A call that the documented limits hold back."""
        error = self._error(
            errors.RateLimited, f"a limit is used up; free in {wait:.2f} s; nothing was sent"
        )
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
        error.code = _printable_code(outcome.code)
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
        arguments = as_sent(call.endpoint, call.values)
        resolved_by, advice = _resolver(call.endpoint.resolved_by, arguments)
        said = f": {outcome.message}" if isinstance(outcome, Refusal) else ""
        told = f"may or may not have been carried out ({reason}{said}); {advice}"
        error = self._error(errors.OutcomeUnknown, told, response)
        if isinstance(outcome, Refusal):
            error.code = _printable_code(outcome.code)
        if isinstance(error, errors.OutcomeUnknown):
            error.resolved_by = resolved_by
            error.arguments = arguments if call.endpoint.resolved_by else self.ids
            error.sent = call.sent
        event = UnknownEvent(call.event, reason, self.ids, resolved_by)
        tell(call.settings.on_unknown, event, call.core.log)
        text = "%s: outcome unknown: %s"
        note(call.core.log, logging.WARNING, text, call.endpoint.name, reason)
        return error

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
            one_line(call.core.signer.scrub(message)),
            endpoint=call.endpoint.name,
            http_status=None if response is None else response.status,
            response=response,
            retry_after=None if response is None else retry_after(response.headers),
            ids=self.ids,
        )


def as_sent(endpoint: Endpoint[Any], values: Values) -> dict[str, object]:
    """What a call gives, by wire name, without secrets and without what was left out."""
    parameters = {parameter.name: parameter for parameter in endpoint.parameters}
    return {
        name: _by_wire_name(value, parameters[name]) if name in parameters else value
        for name, value in values.items()
        if _may_be_told(value)
    }


def _may_be_told(value: object) -> bool:
    return value is not OMIT and not isinstance(value, Secret)


def _by_wire_name(value: object, parameter: Parameter) -> object:
    """A copy in which members of items have the names that they have on the wire."""
    if isinstance(value, (list, tuple)):
        return [_by_wire_name(item, parameter) for item in cast("list[object]", value)]
    if isinstance(value, Mapping):
        names = {field.argument or field.name: field.name for field in parameter.fields}
        members = cast("Mapping[str, object]", value)
        return {names.get(name, name): item for name, item in members.items() if item is not OMIT}
    return value


def _resolver(
    resolution: Resolution[Any] | None, arguments: Mapping[str, object]
) -> tuple[str | None, str]:
    """The method that finds out what became of a call, and the advice to its caller."""
    if resolution is None:
        return None, "ask the venue before sending again"
    if any(map(resolution.can_find, resolution.items(arguments))):
        return resolution.method, f"ask with {resolution.method}"
    if resolution.nothing:
        return None, f"nothing can be asked: {resolution.nothing}"
    missing = " and ".join(resolution.ids)
    return None, f"it was sent without {missing}, by which it could be found"


def _printable_code(code: str | int | None) -> str | int | None:
    return one_line(code) if isinstance(code, str) else code
