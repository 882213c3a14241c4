# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""The sentences of a text, each with the parameters that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from venuegen.reading.prose.found import line_at

_SENTENCE_END = re.compile(
    r"(?<=[.!?。！？])(?:\s+|$)|[;；]\s*|\n\s*\n|\n\s*(?=[-•*]\s)|\v|(?<=[.。])(?=[A-Z\u4e00-\u9fff])"
)
_PRONOUN = re.compile(
    r"\bboth(?:\s+parameters)?\b|\bthe\s+two\b|\bthem\b|\bthese\s+(?:two\s+)?(?:parameters|fields)\b|两者|二者",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`spans` are where the names stand in the text, each mention for itself."""

    text: str
    line: int
    names: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def sentences_of(text: str, line: int, known: dict[str, str]) -> Iterator[Sentence]:
    pattern = _names_pattern(known)
    start = 0
    for end in [*(m.start() for m in _SENTENCE_END.finditer(text)), len(text)]:
        piece = text[start:end]
        if piece.strip():
            matches = list(pattern.finditer(piece)) if pattern else []
            names = tuple(dict.fromkeys(known[m[1]] for m in matches))
            offset = len(piece) - len(piece.lstrip())
            spans = tuple((m.start(1) - offset, m.end(1) - offset) for m in matches)
            yield Sentence(piece.strip(), line_at(text, start + offset, line), names, spans)
        start = end


def _names_pattern(known: dict[str, str]) -> re.Pattern[str] | None:
    if not known:
        return None
    longest_first = sorted(known, key=lambda name: (-len(name), name))
    return re.compile(
        rf"(?<![A-Za-z0-9_-])({'|'.join(map(re.escape, longest_first))})(?:\[\])?(?![A-Za-z0-9_-])"
    )


def subjects_of(sentence: Sentence, previous: Sentence | None) -> tuple[str, ...]:
    """`You cannot use both parameters` is about those of the sentence before."""
    if len(sentence.names) >= 2 or previous is None or len(previous.names) < 2:
        return sentence.names
    return previous.names if _PRONOUN.search(sentence.text) else sentence.names
