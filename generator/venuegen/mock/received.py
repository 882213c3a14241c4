"""A request as it arrived: raw bytes first, and what they decode to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote_to_bytes

from venuegen.facts import Json

Pair = tuple[str, str]


@dataclass(frozen=True)
class Received:
    """A whole request. `target` is what stood in the request line; header names are lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @cached_property
    def path(self) -> str:
        """The path, still escaped."""
        return self.target.partition("?")[0]

    @cached_property
    def query(self) -> str:
        """The query, still escaped, without the question mark."""
        return self.target.partition("?")[2]

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def is_form(self) -> bool:
        return self.media_type == "application/x-www-form-urlencoded"

    @cached_property
    def query_pairs(self) -> list[Pair]:
        return decoded(raw_pairs(self.query))

    @cached_property
    def form_pairs(self) -> list[Pair]:
        return decoded(raw_pairs(self.body.decode("latin-1"))) if self.is_form else []

    @cached_property
    def json(self) -> Json:
        """The JSON of the body, None where there is none or it is not JSON."""
        try:
            value: Json = json.loads(self.body) if self.body and not self.is_form else None
            return value
        except (ValueError, RecursionError):
            return None


def raw_pairs(text: str) -> list[Pair]:
    """`a=1&b=2` as pairs, nothing decoded."""
    parts = (part.partition("=") for part in text.split("&") if part)
    return [(name, value) for name, _, value in parts]


def decoded(pairs: list[Pair]) -> list[Pair]:
    """The pairs as a form decodes them: + is a space, %xx is UTF-8."""
    return [(unescaped(name), unescaped(value)) for name, value in pairs]


def unescaped(text: str) -> str:
    return unquote_to_bytes(text.replace("+", " ")).decode("utf-8", "replace")
