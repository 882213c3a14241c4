"""What is known of a piece of sample code: plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from venuegen.reading.samples.code_reads import Read

Place = Literal["query", "body", "header"]
ValueKind = Literal[
    "string", "integer", "number", "boolean", "null", "array", "object", "text", "expression"
]
Via = Literal["literal", "assignment", "query", "call", "keyword"]

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD")


@dataclass(frozen=True, slots=True)
class Url:
    """An address or a path in the code; `host` with its scheme, `path` without the query."""

    host: str | None
    path: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Sent:
    """A name that the code sends.

    `kind` is `text` where a query or form carries it (no type to be seen) and `expression` where a
    variable stands for the value.
    """

    name: str
    value: str
    kind: ValueKind
    line: int
    place: Place | None
    via: Via


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    line: int


@dataclass(frozen=True, slots=True)
class CodeSample:
    language: str
    line: int
    last_line: int
    method: str | None = None
    method_line: int | None = None
    urls: tuple[Url, ...] = ()
    sent: tuple[Sent, ...] = ()
    headers: tuple[Sent, ...] = ()
    read: tuple[Read, ...] = ()
    calls: tuple[Call, ...] = ()

    @property
    def hosts(self) -> tuple[tuple[str, int], ...]:
        """Each host named, with the line of its first mention."""
        seen: dict[str, int] = {}
        for url in self.urls:
            if url.host:
                seen.setdefault(url.host, url.line)
        return tuple(seen.items())
