"""Is an answer a success, a refusal, or neither? Read from its status and its JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple, NoReturn, cast

from .transport import Response
from .venue import Envelope

_HARMLESS = frozenset({"0", "200"})
LARGEST_EXPONENT = 100
"""No price or size comes near it, while `int(Decimal("1e999999999"))` would not end."""


class Refusal(NamedTuple):
    """What the venue says about why not."""

    code: str | int | None
    message: str

    def __repr__(self) -> str:
        """Without the message: a venue may repeat a key in it."""
        return f"Refusal({self.code!r})"


class Unreadable(NamedTuple):
    """An answer that says neither yes nor no: HTML, a piece of JSON, a foreign object."""

    why: str


def parsed(body: bytes) -> Any:
    """The JSON of a body, every number exact; ValueError where it is not JSON.

    A number beyond `LARGEST_EXPONENT` stays the text that it is: nobody can calculate with it.
    """
    return json.loads(body, parse_float=_exact, parse_int=_whole, parse_constant=_not_json)


def is_wieldy(number: Decimal) -> bool:
    """Whether a number is of a magnitude that arithmetic and formatting can afford."""
    return -LARGEST_EXPONENT <= number.adjusted() <= LARGEST_EXPONENT


def _exact(text: str) -> Decimal | str:
    try:
        number = Decimal(text)
    except InvalidOperation:  # the exponent itself is beyond what Decimal can hold
        return text
    return number if is_wieldy(number) else text


def _whole(text: str) -> int | str:
    return int(text) if len(text) <= LARGEST_EXPONENT else text


def _not_json(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


def judge(response: Response, envelope: Envelope) -> Refusal | Unreadable | None:
    """What is known without the endpoint's own model; None for a success."""
    good_status = 200 <= response.status < 300
    try:
        value = parsed(response.body)
    except (ValueError, RecursionError):
        if good_status:
            return Unreadable(_why_unreadable(response))
        return Refusal(None, _first_words(response))
    if isinstance(value, dict):
        body = cast("dict[str, Any]", value)
        if good_status and is_success(body, envelope):
            return None
        code, message = _said(body, envelope)
        if code is not None or not good_status:
            return Refusal(code, message or _first_words(response))
        return Unreadable("neither success nor a refusal with a code")
    if not good_status:
        return Refusal(None, _first_words(response))
    return Unreadable("not a JSON object") if envelope.success else None


def is_success(value: Mapping[str, Any], envelope: Envelope) -> bool:
    """Whether the body of a good HTTP status says success.

    Where the status alone decides, an object that carries both a refusal's code and its message is
    one all the same, whatever the status says.
    """
    if envelope.success:
        return all(
            _is_one_of(member(value, name), wanted) for name, wanted in envelope.success.items()
        )
    code = _first(value, envelope.code)
    return code is None or str(code) in _HARMLESS or _first(value, envelope.message) is None


def _is_one_of(found: object, wanted: tuple[object, ...]) -> bool:
    """Told by the text: a venue that begins to say "200" for 200 has still carried out the call."""
    return any(str(found).lower() == str(each).lower() for each in wanted)


def member(value: Any, dotted: str) -> Any:
    """The member of nested objects by its dotted name, None where it is not there."""
    for name in dotted.split("."):
        value = cast("dict[str, Any]", value).get(name) if isinstance(value, dict) else None
    return value


def _said(value: Mapping[str, Any], envelope: Envelope) -> tuple[str | int | None, str | None]:
    code = _first(value, (*envelope.code, "code", "error.code"))
    message = _first(value, (*envelope.message, "message", "msg", "error.message", "error", "info"))
    if not isinstance(code, (str, int)) or isinstance(code, bool):
        code = None if code is None else str(code)
    return code, None if message is None else str(message)


def _first(value: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    for name in names:
        found = member(value, name)
        if found is not None and not isinstance(found, (dict, list)):
            return found
    return None


def _why_unreadable(response: Response) -> str:
    if not response.body:
        return "an empty body"
    kind = response.headers.get("content-type", "")
    if "html" in kind or response.body.lstrip()[:1] == b"<":
        return "a web page instead of data"
    return "not JSON, or only a piece of it"


def _first_words(response: Response) -> str:
    text = " ".join(response.body[:2000].decode("utf-8", "replace").split())
    if not text:
        return "no text"
    if text.startswith("<"):
        return "a web page instead of data"
    return text if len(text) <= 200 else text[:200] + "…"
