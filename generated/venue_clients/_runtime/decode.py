"""The body of an answer → the endpoint's model, straight from bytes.

The fast path is one `validate_json`: the model itself holds what success looks like. Only what it
refuses is looked at twice: a refusal, something unreadable, or an accepted answer that does not fit
the page, which is kept as it came and reported.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any, Literal, NamedTuple, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from .drift import MISSING, Drift
from .endpoint import Endpoint
from .envelope import Refusal, Unreadable, judge, parsed
from .lenient import construct, foreign
from .transport import Response
from .venue import Envelope

_LONG_NUMBER = re.compile(rb"\.(?:[0-9]{8}|(?<=[0-9]{8}\.))")
_LONG_BARE_NUMBER = re.compile(rb"[:,\[\s]-?(?=[0-9.]{17})[0-9]+\.")
"""A number outside quotes with a point and more than 15 digits: pydantic's JSON parser would read
it as a float, which cannot hold it. The first pattern is there because it is much faster."""
_EXPONENT = re.compile(rb"e(?<=[0-9.]e)[+-]?[0-9]{3}")
_CAPITAL_EXPONENT = re.compile(rb"E(?<=[0-9.]E)[+-]?[0-9]{3}")
"""What may be a number of a magnitude that nothing can be calculated with. Two patterns, because
the search for one letter is several times faster than that for any of two."""


_NO_CONTENT = 204


class Accepted(NamedTuple):
    """A success: what the method returns, the whole model, and what did not fit."""

    data: Any
    whole: Any
    drifts: tuple[Drift, ...] = ()

    def __repr__(self) -> str:
        """Without the data, which may be a token."""
        return f"Accepted({type(self.whole).__name__}, drifts={self.drifts!r})"


class Reader:
    """Reads the answers of one endpoint."""

    __slots__ = ("adapter", "endpoint", "envelope", "fast", "model", "telling", "validate")

    def __init__(self, endpoint: Endpoint[Any], envelope: Envelope) -> None:
        self.endpoint = endpoint
        self.envelope = envelope
        package = endpoint.module.rpartition(".")[0]
        model = getattr(import_module(".models", package), endpoint.model)
        self.model = model
        self.adapter: TypeAdapter[Any] = TypeAdapter(model)
        self.validate = self.adapter.validator.validate_json
        #: False where the model would take a refusal for a success: then the envelope decides.
        self.fast = all(_is_literal(model, name) for name in envelope.success)
        #: Where the HTTP status decides, a body with this in it may be a refusal all the same.
        self.telling = (
            ()
            if envelope.success
            else tuple(f'"{name.rpartition(".")[2]}"'.encode() for name in envelope.code)
        )

    def read(self, response: Response) -> Accepted | Refusal | Unreadable:
        """What the answer says. Never raises: an answer may stand for an order that was placed."""
        try:
            return self._read(response)
        except Exception as error:
            return Unreadable(f"reading it failed: {type(error).__name__}")

    def _read(self, response: Response) -> Accepted | Refusal | Unreadable:
        body = response.body
        good = 200 <= response.status < 300
        if not body and good and (response.status == _NO_CONTENT or self.endpoint.no_content):
            return self._without_body()
        if not self.fast or not good:
            return self._read_slowly(response)
        if _LONG_NUMBER.search(body) and _LONG_BARE_NUMBER.search(body):
            return self._read_slowly(response)
        if _has_exponent(body):
            return self._read_slowly(response)
        for sign in self.telling:
            if sign in body:
                return self._read_slowly(response)
        try:
            whole = self.validate(body)
        except ValidationError:
            return self._read_slowly(response)
        if self.telling and foreign(whole):
            return Unreadable("none of the documented fields")
        unwrap = self.endpoint.unwrap
        data = whole if unwrap is None else getattr(whole, unwrap)
        return (
            self._accepted(whole)
            if data is None or self.endpoint.no_content
            else Accepted(data, whole)
        )

    def _without_body(self) -> Accepted:
        """Done, by the HTTP status alone; it drifts from a page that documents a body."""
        if self.endpoint.no_content:
            return Accepted(None, None)
        return Accepted(None, None, (Drift(self.endpoint.name, "", "a body", MISSING),))

    def _accepted(
        self, whole: Any, drifts: tuple[Drift, ...] = ()
    ) -> Accepted | Refusal | Unreadable:
        if self.endpoint.no_content:
            return Accepted(None, whole, drifts)
        unwrap = self.endpoint.unwrap
        data = whole if unwrap is None else getattr(whole, unwrap, None)
        if data is None and self.endpoint.client_order_id is not None:
            # Handing over None would lose the order, with the id that was made for it.
            return Unreadable("accepted, but without the documented data")
        return Accepted(data, whole, drifts)

    def _read_slowly(self, response: Response) -> Accepted | Refusal | Unreadable:
        verdict = judge(response, self.envelope)
        if verdict is not None:
            return verdict
        value = parsed(response.body)
        drifts: list[Drift] = []
        whole = None if _has_exponent(response.body) else self._validated(value)
        if whole is None:
            whole = construct(self.model, value, self.endpoint.name, drifts)
            if any(drift.field == "" for drift in drifts):
                return Unreadable("not the documented kind of value")
        if not self.envelope.success and foreign(whole):
            return Unreadable("none of the documented fields")
        return self._accepted(whole, tuple(drifts))

    def _validated(self, value: Any) -> Any:
        """The model of a value that fits as it is; None where it has to be looked at in parts."""
        try:
            return self.adapter.validate_python(value)
        except ValidationError:
            return None


def _has_exponent(body: bytes) -> bool:
    return bool(_EXPONENT.search(body) or _CAPITAL_EXPONENT.search(body))


def _is_literal(model: Any, name: str) -> bool:
    """Whether the model holds the member to certain values, and needs it."""
    for wire, field in ((field.alias or own, field) for own, field in _fields(model).items()):
        if wire == name:
            return field.is_required() and get_origin(field.annotation) is Literal
    return False


def _fields(model: Any) -> dict[str, FieldInfo]:
    return model.model_fields if isinstance(model, type) and issubclass(model, BaseModel) else {}
