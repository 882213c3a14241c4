"""The manifest: what made each file, and which line of which page stands behind each symbol."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from typing import Any

from venuegen.digests import code_of, digest_of, files_below
from venuegen.emit.rendering import templates_folder
from venuegen.model import Array, Endpoint, Field, Map, Object, Plain, Type, Venue

#: What shapes the output beside our own code, pinned exactly.
_PINS = ("black", "datamodel-code-generator")
#: The rooms that shape the output. How a command talks to a person does not.
_ROOMS = (
    "pages", "reading", "vocabulary", "venue", "assembly", "emit",
    "model", "facts.py", "diagnostics.py",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class VenueSummary:
    """What files shared by all venues say of one."""

    name: str
    title: str
    homepage: str
    #: A short program, see `walk.example`.
    example: str
    #: A program that resolves an unknown outcome; empty where the venue has no order to resolve.
    resolving: str


def digest(content: str | bytes) -> str:
    """SHA-256 of a file's content."""
    data = content.encode() if isinstance(content, str) else content
    return hashlib.sha256(data).hexdigest()


def venue_entry(
    venue: Venue, programs: Mapping[str, str], inputs: Mapping[str, str], files: Mapping[str, str]
) -> dict[str, Any]:
    """What the manifest says of a venue. `inputs` are digests of its pages and its venue.yaml,
    `programs` those that the shared documents show."""
    return {
        **programs,
        "title": venue.title,
        "homepage": venue.homepage,
        "inputs": dict(sorted(inputs.items())),
        "files": {path: digest(text) for path, text in sorted(files.items())},
        "symbols": dict(_symbols(venue)),
    }


def manifest(
    venues: Mapping[str, Any], shared: Mapping[str, str], inputs: Mapping[str, str]
) -> dict[str, Any]:
    """The whole manifest, from the entries of the venues and the files that all share."""
    return {
        "made_by": {"venuegen": tool_digest(), **{name: version(name) for name in _PINS}},
        "inputs": dict(sorted(inputs.items())),
        "files": {path: digest(text) for path, text in sorted(shared.items())},
        "venues": {name: venues[name] for name in sorted(venues)},
    }


def _symbols(venue: Venue) -> Iterator[tuple[str, Any]]:
    for group in venue.groups:
        for endpoint in group.endpoints:
            yield f"{group.name}.{endpoint.name}", _symbol(endpoint)


def _symbol(endpoint: Endpoint) -> dict[str, Any]:
    lines: dict[str, Any] = {
        "page": endpoint.source.page,
        "line": endpoint.source.line,
        "parameters": {str(p.name): p.source.line for p in endpoint.parameters},
        "response": dict(_field_lines(endpoint.response, "")),
    }
    others = (
        ("constraints", endpoint.constraints),
        ("rate_limits", endpoint.rate_limits),
        ("errors", endpoint.errors),
    )
    lines |= {name: [item.source.line for item in items] for name, items in others if items}
    return lines


def _field_lines(type_: Type, path: str) -> Iterator[tuple[str, int]]:
    match type_:
        case Array(item, positions):
            for number, position in enumerate(positions):
                yield f"{path}[{number}]", position.source.line
                yield from _field_lines(position.type, f"{path}[{number}]")
            yield from _field_lines(item, f"{path}[]")
        case Map(value):
            yield from _field_lines(value, f"{path}.*" if path else "*")
        case Object(fields):
            yield from _members(fields, path)
        case Plain():
            return


def _members(fields: Iterable[Field], path: str) -> Iterator[tuple[str, int]]:
    for field in fields:
        inner = f"{path}.{field.name}" if path else str(field.name)
        yield inner, field.source.line
        yield from _field_lines(field.type, inner)


@cache
def tool_digest() -> str:
    """One digest of our code and templates: names and contents of files, nothing of the disk's."""
    return digest_of([*code_of(*_ROOMS), *files_below(templates_folder(), "templates")])
