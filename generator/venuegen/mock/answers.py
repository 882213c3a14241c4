"""What a mock venue answers: the page's samples, and refusals in the venue's own shape."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from venuegen.facts import Json
from venuegen.mock.routes import Route
from venuegen.model import Array, Envelope, ErrorClass, Map, Plain, Scalar, Type, Venue

_VALUES: dict[Scalar, Any] = {
    Scalar.STRING: "text",
    Scalar.INTEGER: 1,
    Scalar.NUMBER: 1.5,
    Scalar.DECIMAL: "1.5",
    Scalar.BOOLEAN: True,
    Scalar.ANY: None,
}


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, and how it gets onto the wire.

    `cut` keeps only that many bytes of it and ends the connection then; `after` seconds pass first.
    """

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    after: float = 0.0
    cut: int | None = None
    times: int = 1


def success(route: Route) -> Reply:
    """The first sample of the page, or one made up of its types where it has none."""
    samples = route.endpoint.response_samples
    if samples:
        return Reply(body=samples[0].text.encode())
    return Reply(body=json.dumps(example_of(route.endpoint.response)).encode())


def with_member(body: bytes, path: str, value: str | int) -> bytes:
    """A JSON object with another value for a dotted member, where it has that member."""
    whole: Json = json.loads(body)
    *outer, last = path.split(".")
    place = whole
    for part in outer:
        place = place.get(part) if isinstance(place, dict) else None
    if isinstance(place, dict):
        place[last] = value
    return json.dumps(whole).encode()


def example_of(wanted: Type) -> Any:
    """A value of a type."""
    if isinstance(wanted, Plain):
        return wanted.enum[0] if wanted.enum else _VALUES[wanted.scalars[0]]
    if isinstance(wanted, Array) and wanted.positions:
        return [example_of(position.type) for position in wanted.positions]
    if isinstance(wanted, Array):
        return [example_of(wanted.item)]
    if isinstance(wanted, Map):
        return {"key": example_of(wanted.value)}
    return {str(member.name): example_of(member.type) for member in wanted.fields}


class Refusals:
    """Refusals of one venue, by code or by kind."""

    def __init__(self, venue: Venue) -> None:
        self._classes = venue.errors

    def of_code(self, route: Route, code: str | int, status: int | None = None) -> Reply:
        """A refusal with a code; the page's own sample or message of it where it has one."""
        for sample in route.endpoint.error_samples:
            if str(_member(json.loads(sample.text), route.envelope.code)) == str(code):
                return Reply(status or self._status(route, code), sample.text.encode())
        documented = [one for one in route.endpoint.errors if str(one.code) == str(code)]
        message = str(documented[0].message) if documented else self._meaning(code)
        http = documented[0].http if documented else None
        body = _refusal(route.envelope, code, message)
        return Reply(status or http or self._status(route, code), json.dumps(body).encode())

    def of_status(self, route: Route, status: int) -> Reply:
        """The refusal that the page documents for an HTTP status, with no code that it names."""
        documented = [one for one in route.endpoint.errors if one.http == status]
        message = str(documented[0].message) if documented else "refused"
        body = _refusal(route.envelope, -1, message)
        return Reply(status, json.dumps(body).encode())

    def of_kind(self, route: Route | None, kind: str, status: int, message: str) -> Reply:
        """A refusal of a kind of the runtime's errors, with a code of that kind if there is one."""
        found = next((one for one in self._classes if one.base == kind and one.codes), None)
        code = _telling(found, kind) if found else None
        if route is None or code is None:
            return Reply(status, json.dumps({"message": message}).encode())
        return Reply(status, json.dumps(_refusal(route.envelope, code, message)).encode())

    def _meaning(self, code: str | int) -> str:
        found = (one.meanings.get(str(code)) for one in self._classes)
        return next((meaning for meaning in found if meaning), "refused")

    def _status(self, route: Route, code: str | int) -> int:
        """200 where the envelope tells success; else what the code's class has, or 400."""
        if route.envelope.success:
            return 200
        known = next((one for one in self._classes if str(code) in one.codes), None)
        return known.http[0] if known and known.http else 400


def _telling(found: ErrorClass, kind: str) -> str:
    """The code of a class that fits best: for a wrong signature the one that speaks of it."""
    for code in found.codes:
        if kind == "AuthenticationError" and "signature" in found.meanings.get(code, ""):
            return code
    return found.codes[0]


def _member(body: Json, names: tuple[str, ...]) -> Any:
    for name in names:
        value: Json = body
        for part in name.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if isinstance(value, str | int):
            return value
    return None


def _refusal(envelope: Envelope, code: str | int, message: str) -> dict[str, Any]:
    """A refusal's body. A code that is a word goes where the venue has words, if it tells apart."""
    names = list(zip(envelope.code, envelope.message, strict=False)) or [("code", "message")]
    is_word = not str(code).lstrip("-").isdigit()
    dotted = [pair for pair in names if "." in pair[0]]
    code_name, message_name = dotted[0] if is_word and dotted else names[0]
    success = envelope.success.get(code_name, (0,))
    keeps_text = is_word or any(isinstance(value, str) for value in success)
    body: dict[str, Any] = {}
    for name, value in (
        (code_name, str(code) if keeps_text else int(code)),
        (message_name, message),
    ):
        place = body
        *outer, last = name.split(".")
        for part in outer:
            place = place.setdefault(part, {})
        place[last] = value
    for name, values in envelope.success.items():
        if name not in body:
            body[name] = _failing(values)
    return body


def _failing(values: tuple[Any, ...]) -> Any:
    return "error" if isinstance(values[0], str) else False
