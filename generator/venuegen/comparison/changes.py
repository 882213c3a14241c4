"""One change of an API, and how it is told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum


class Weight(StrEnum):
    """What a change does to a program that uses the API as it was."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Change:
    """A difference of one fact. `old` and `new` are what the two readings say, None where absent.

    `source` and `line` point at the newer reading, or at the older where the fact is gone.
    """

    rule: str
    weight: Weight
    endpoint: str
    subject: str
    old: str | None
    new: str | None
    source: str
    line: int

    def told(self) -> str:
        if self.old is None:
            return f"{self.subject}: added{f' ({self.new})' if self.new else ''}"
        if self.new is None:
            return f"{self.subject}: removed{f' (was {self.old})' if self.old else ''}"
        return f"{self.subject}: {self.old} → {self.new}"


def as_text(changes: Sequence[Change]) -> str:
    lines = [
        f"{change.source}:{change.line}: {change.weight} {change.rule}: "
        f"{change.endpoint} {change.told()}"
        for change in changes
    ]
    return "\n".join([*lines, _summary(changes)])


def as_markdown(changes: Sequence[Change]) -> str:
    """A change log: breaking changes first, the endpoints of each weight together."""
    parts: list[str] = []
    for weight in Weight:
        chosen = [change for change in changes if change.weight is weight]
        if not chosen:
            continue
        parts.append(f"## {weight.capitalize()}\n")
        parts += [
            f"- `{_code(change.endpoint)}` {_escaped(change.told())} "
            f"({_escaped(change.source)}:{change.line})"
            for change in chosen
        ]
        parts.append("")
    return "\n".join([*parts, _summary(changes)])


def as_json(changes: Sequence[Change]) -> str:
    return json.dumps([asdict(change) for change in changes], indent=2, ensure_ascii=False)


def _summary(changes: Sequence[Change]) -> str:
    counted = [f"{sum(c.weight is weight for c in changes)} {weight}" for weight in Weight]
    return f"{len(changes)} changes: {', '.join(counted)}"


def _code(text: str) -> str:
    return text.replace("`", "'")


def _escaped(text: str) -> str:
    """Page text as plain text of markdown: no markup, no HTML, one line."""
    marked = "".join(f"\\{c}" if c in "\\`*_[]<>|#!&" else c for c in text)
    return " ".join(marked.split())
