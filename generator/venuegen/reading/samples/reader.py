"""From the text of a sample to its values, whatever way the sample was written.

One reader for all dialects, because pages mix them: JSON, JSON with comments, trailing or missing
commas or `...`, JavaScript and Python literals, and the text of a JSON viewer (a token a line, no
commas, list items as `0:{`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from venuegen.reading.samples.grammar import OPENING, ValueReader
from venuegen.reading.samples.nodes import ArrayNode, Node, ObjectNode, Sample
from venuegen.reading.samples.scanner import Kind, Token, is_key, scan

_GUTTER = re.compile(r"\s*(\d{1,5})\s*")


def read_sample(lines: Sequence[str], first_line: int, step: int = 1) -> Sample:
    """The first sample of a text, the largest one where several stand in it.

    `step` is 0 for a text whose lines all stand on one line of the page (an escaped string).
    """
    samples = read_samples(lines, first_line, step)
    if not samples:
        return Sample(None, "unreadable", first_line, first_line + max(len(lines) - 1, 0) * step)
    return max(samples, key=lambda s: _size(s.value))


def read_samples(lines: Sequence[str], first_line: int, step: int = 1) -> tuple[Sample, ...]:
    """Every sample of a text, in order."""
    return tuple(_samples(_without_gutter(lines), first_line, step))


def _size(node: Node | None) -> int:
    match node:
        case ObjectNode(members=members):
            return len(members)
        case ArrayNode(items=items):
            return len(items)
        case _:
            return 0


def _without_gutter(lines: Sequence[str]) -> Sequence[str]:
    """The lines without the line numbers that an editor's margin has left between them."""
    bare = [(i, int(m[1])) for i, line in enumerate(lines) if (m := _GUTTER.fullmatch(line))]
    gutter: set[int] = set()
    expected = 1
    for index, number in bare:
        if number == expected:
            gutter.add(index)
            expected += 1
    if len(gutter) < 3 or len(gutter) * 2 + 2 < sum(1 for line in lines if line.strip()):
        return lines
    return ["" if i in gutter else line for i, line in enumerate(lines)]


def _samples(lines: Sequence[str], first_line: int, step: int) -> Iterator[Sample]:
    tokens = scan(lines)
    at = 0
    while at < len(tokens):
        if not _starts(tokens, at):
            at += 1
            continue
        reader = ValueReader(lines, tokens, at, first_line, step)
        value = reader.read()
        at = max(at + 1, reader.at)
        if value is not None:
            start, last = tokens[reader.start], tokens[reader.last]
            yield Sample(
                value,
                _dialect(reader.notes.features),
                first_line + start.index * step,
                first_line + last.last_index * step,
                reader.notes.problems,
                _title(lines, start),
            )


def _starts(tokens: Sequence[Token], at: int) -> bool:
    """A bracket, a key of an object that lost its braces, or a scalar that is all of the text."""
    token = tokens[at]
    if token.kind is Kind.PUNCTUATION:
        return token.text in OPENING
    alone = len(tokens) == 1 and token.kind in (Kind.STRING, Kind.NUMBER)
    return alone or (token.kind is Kind.STRING and is_key(tokens, at))


def _title(lines: Sequence[str], start: Token) -> str:
    """What stands before a sample on its line, or else on the next line above it."""
    before = lines[start.index][: start.column].strip()
    if before:
        return before
    above = start.index - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    text = lines[above].strip() if above >= 0 else ""
    return "" if text[-1:] in ("}", "]", "{", "[", ",") else text


def _dialect(seen: set[str]) -> str:
    if "missing-comma" in seen and "comma" not in seen and "inline" not in seen:
        return "viewer"
    if "python" in seen:
        return "python"
    if "bare-key" in seen or seen >= {"single-quotes", "lower-words"}:
        return "javascript"
    if "single-quotes" in seen:
        return "python"
    return "json-with-comments" if "comment" in seen else "json"
