"""Checks the signature of a request from the raw bytes that arrived.

An interpreter of recipes that shares nothing with the compiler and the runtime: what it accepts was
signed as venue.yaml says, and what was signed is what was sent.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from calendar import timegm
from collections.abc import Mapping
from dataclasses import dataclass
from time import strptime

from venuegen.mock.received import Received, raw_pairs, unescaped
from venuegen.model import Addition, Recipe

Pair = tuple[str, str]


class Refused(Exception):
    """The request is not signed as it must be."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a good signature was made with: the time it tells, in milliseconds, and its text."""

    timestamp_ms: int | None
    timestamp: str | None
    payload: str


def verify(recipe: Recipe, credentials: Mapping[str, str], received: Received) -> Verified:
    """Accept the request, or raise `Refused` with the reason."""
    found: dict[str, str] = {}
    for addition in (*recipe.add, *recipe.send):
        _match(addition, credentials, received, found)
    timestamp = found.get("timestamp")
    payload = _payload(recipe, credentials, received, timestamp or "")
    if recipe.algorithm != "bearer":
        wanted = _digest(recipe, credentials, payload)
        if not hmac.compare_digest(
            wanted.encode(), found.get("signature", "").encode("utf-8", "replace")
        ):
            raise Refused("the signature is wrong")
    return Verified(_milliseconds(recipe, timestamp), timestamp, payload)


def _match(
    addition: Addition, credentials: Mapping[str, str], received: Received, found: dict[str, str]
) -> None:
    """The value that the request carries for an addition must be what its template says."""
    value = _value(addition, received)
    pattern = ""
    for literal, name in re.findall(r"([^{]*)(?:\{(\w+)\})?", addition.value):
        pattern += re.escape(literal)
        if name in credentials:
            pattern += re.escape(credentials[name])
        elif name:
            pattern += f"(?P<{name}>.+)"
    fits = re.fullmatch(pattern, value)
    if fits is None:
        raise Refused(f"{addition.name} is not what it must be")
    for name, text in fits.groupdict().items():
        if found.setdefault(name, text) != text:
            raise Refused(f"two values for {name}")


def _value(addition: Addition, received: Received) -> str:
    if addition.place == "header":
        value = received.headers.get(addition.name.lower())
        values = [] if value is None else [value]
    else:
        pairs = received.query_pairs
        if addition.place == "params" and received.is_form:
            pairs = received.form_pairs
        values = [value for name, value in pairs if name == addition.name]
    if len(values) != 1:
        raise Refused(f"{addition.name} is there {len(values)} times, not once")
    return values[0]


def _payload(
    recipe: Recipe, credentials: Mapping[str, str], received: Received, timestamp: str
) -> str:
    query = raw_pairs(received.query)
    form = raw_pairs(received.body.decode("latin-1")) if received.is_form else None
    query_text = _joined(recipe, query, ("query",) if form is not None else ("query", "params"))
    values = {
        "method": received.method,
        "host": received.headers.get("host", "").lower(),
        "path": received.path,
        "query": query_text,
        "question_query": f"?{query_text}" if query_text else "",
        "params": query_text if form is None else _joined(recipe, form, ("params",)),
        "body": received.body.decode("utf-8", "surrogateescape"),
        "timestamp": timestamp,
        **credentials,
    }
    return re.sub(r"\{(\w+)\}", lambda field: values[field[1]], recipe.payload)


def _joined(recipe: Recipe, pairs: list[Pair], places: tuple[str, ...]) -> str:
    """The signed text of pairs as received: without the signature, sorted and unescaped if so."""
    dropped = {one.name for one in recipe.send if one.place in places} | {*recipe.leave_out}
    kept = [pair for pair in pairs if unescaped(pair[0]) not in dropped]
    if recipe.sort:
        kept.sort(key=lambda pair: unescaped(pair[0]))
    if not recipe.escape:
        kept = [(unescaped(name), unescaped(value)) for name, value in kept]
    return "&".join(f"{name}={value}" for name, value in kept)


def _digest(recipe: Recipe, credentials: Mapping[str, str], payload: str) -> str:
    signed = payload.encode("utf-8", "surrogateescape")
    if recipe.algorithm == "md5":
        raw = hashlib.md5(signed, usedforsecurity=False).digest()
    else:
        raw = hmac.digest(credentials[recipe.key or ""].encode(), signed, "sha256")
    if recipe.encoding == "base64":
        return base64.b64encode(raw).decode()
    return raw.hex().upper() if recipe.encoding == "upper-hex" else raw.hex()


def _milliseconds(recipe: Recipe, timestamp: str | None) -> int | None:
    if timestamp is None:
        return None
    try:
        if recipe.timestamp == "iso-seconds":
            return timegm(strptime(timestamp, "%Y-%m-%dT%H:%M:%S")) * 1000
        return int(timestamp) * (1000 if recipe.timestamp == "seconds" else 1)
    except ValueError:
        raise Refused(f"{timestamp!r} is no timestamp") from None
