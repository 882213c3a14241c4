# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Rows whose cells ran together, split with the header's columns and known types and flags.

`orderIdLONGNOSystem order ID` under Name, Type, Required, Description: the type and the flag are
words of the vocabulary as spelled, so the split is where they stand. The longest words win; a row
that can be split in two ways goes by the names that samples know, and is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from venuegen.pages.blocks import Row, Table
from venuegen.reading.findings import Findings
from venuegen.reading.sections import Section
from venuegen.vocabulary import Words
from venuegen.vocabulary.columns import Column, column_of

_NAME = re.compile(r"[\s>»└├\-–.{\[(<]*[A-Za-z_.][\w.\[\]\-<>$/]*(?: ?[})>\]]+)?", re.ASCII)
_NAME_LIMIT = 64
_DIGITS = re.compile(r"\d{1,3}(?=[a-zA-Z])")
_KEYED = {"type", "required", "optional", "place"}
_PLACES = frozenset(
    ("query", "path", "body", "header", "Query", "Path", "Body", "Header", "formData")
)


@dataclass(frozen=True, slots=True)
class Split:
    cells: tuple[str, ...]
    score: tuple[int, ...]


@lru_cache(maxsize=16)
def _pattern(words: frozenset[str]) -> re.Pattern[str]:
    cut_short = {word[:-1] for word in words if len(word) > 6 and word.isalpha()}
    longest_first = sorted(words | cut_short, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) for word in longest_first))


def split_sections(
    sections: Iterable[Section], words: Words, known: Collection[str], findings: Findings
) -> None:
    """Split every run-together table of the sections, in place."""
    for section in sections:
        section.blocks = [
            split_table(block, words, known, findings)
            if isinstance(block, Table) and block.run_together
            else block
            for block in section.blocks
        ]


def split_table(table: Table, words: Words, known: Collection[str], findings: Findings) -> Table:
    """The table with its rows split; `known` are names that samples of the page show."""
    columns: list[Column | None] = [column_of(cell) for cell in table.header.cells]
    findings.info(
        "cells-run-together",
        table.first_line,
        "the cells of the table have run together and were split",
    )
    if columns[:1] == ["environment"] or columns[-1:] == ["address"]:
        return Table(table.header, tuple(_addresses(table)), table.first_line, table.last_line)
    if not {"type", "required"}.intersection(columns) or columns[0] != "name":
        return Table(table.header, tuple(_unsplit(table)), table.first_line, table.last_line)
    rows: list[Row] = []
    for row in table.rows:
        found = _split_row(row.cells[0], columns, words, known)
        if not found:
            _continue(rows, row, len(columns), findings)
            continue
        best = found[0]
        rows.append(Row(best.cells, row.lines * len(columns), frozenset({"split"})))
        other = next((split for split in found[1:] if _rivals(split, best)), None)
        if other is not None:
            _tell(findings, row, best, other)
    return Table(table.header, tuple(rows), table.first_line, table.last_line)


def _tell(findings: Findings, row: Row, best: Split, other: Split) -> None:
    a, b = " | ".join(best.cells[:3]), " | ".join(other.cells[:3])
    findings.warn(
        "row-splits-two-ways",
        row.line,
        f"the run-together row can be `{a}` or `{b}`; the first is taken",
        best.cells[0].strip("> »-"),
    )


def _continue(rows: list[Row], row: Row, width: int, findings: Findings) -> None:
    """A line that begins with no name and type belongs to the cell above it."""
    if rows:
        last = rows[-1]
        cells = (*last.cells[:-1], f"{last.cells[-1]}\n{row.cells[0]}".strip())
        rows[-1] = Row(cells, last.lines, last.marks | {"continued"})
    else:
        findings.warn(
            "row-not-split", row.line, f"the row {row.cells[0][:60]!r} could not be split", None
        )


def _rivals(other: Split, best: Split) -> bool:
    """Whether nothing but the length of words decided between two splits."""
    return (
        other.cells[0] != best.cells[0]
        and other.score[:4] == best.score[:4]
        and not _is_longer(best.cells[1].lower(), other.cells[1].lower())
    )


def _is_longer(word: str, other: str) -> bool:
    return len(word) > len(other) and word.endswith(other)


def _split_row(
    text: str, columns: Sequence[Column | None], words: Words, known: Collection[str]
) -> list[Split]:
    """Every way to split a row, the best first."""
    last_key = max((i for i, column in enumerate(columns) if column in _KEYED), default=0)
    found = [
        Split(cells, _score(cells, columns, words, known))
        for cells in _ways(text, columns[: last_key + 1], words, len(columns), known)
    ]
    found.sort(key=lambda split: split.score, reverse=True)
    if not found or not found[0].score[1]:
        found = [*_by_known_name(text, columns, words, known), *found]
    return found


def _by_known_name(
    text: str, columns: Sequence[Column | None], words: Words, known: Collection[str]
) -> list[Split]:
    """Where no type word fits: what stands between a name of the samples and a flag."""
    if list(columns[:4]) == ["name", "place", "type", "required"]:
        return _by_place(text, len(columns), words)
    if list(columns[:3]) != ["name", "type", "required"]:
        return []
    name = _NAME.match(text)
    ends = range(min(name.end(), _NAME_LIMIT), name.start() + 1, -1) if name else range(0)
    for end in ends:
        if text[:end] not in known:
            continue
        flag = _pattern(words.flags).search(text, end, end + _NAME_LIMIT)
        if flag is not None:
            cells = (
                text[:end],
                text[end : flag.start()].strip(),
                flag[0],
                text[flag.end() :].strip(),
            )
            return [Split((*cells, *[""] * (len(columns) - 4)), (1, 1, 0, 0, 0, 0, 0))]
    return []


def _ways(
    text: str, columns: Sequence[Column | None], words: Words, width: int, known: Collection[str]
) -> Iterator[tuple[str, ...]]:
    name = _NAME.match(text)
    if name is None:
        return
    keys = [
        _PLACES
        if column == "place"
        else words.flags
        if column in ("required", "optional")
        else words.types
        for column in columns[1:]
    ]
    for end in range(name.start() + 1, min(name.end(), _NAME_LIMIT) + 1):
        digits = _DIGITS.match(text, end) if text[:end] in known else None
        if (
            digits is not None
            and len(keys) > 1
            and (flag := _pattern(keys[1]).match(text, digits.end()))
        ):
            yield (text[:end], digits[0], flag[0], text[flag.end() :].strip(), *[""] * width)[
                :width
            ]
        for cells, at in _keyed(text, end, keys):
            rest = text[at:].strip()
            yield (text[:end].strip(), *cells, rest, *[""] * (width - len(columns) - 1))[:width]


def _keyed(
    text: str, start: int, keys: Sequence[frozenset[str]]
) -> Iterator[tuple[tuple[str, ...], int]]:
    """The cells of type and flag from `start` on; a type may be empty where a flag follows it."""
    if not keys:
        yield (), start
        return
    match = _LIST_OF.match(text, start) or (_TWICE.match(text, start) if len(keys) > 1 else None)
    match = match or _pattern(keys[0]).match(text, start)
    if match is not None:
        end = _SUFFIX.match(text, match.end())
        stop = end.end() if end is not None else match.end()
        for rest, at in _keyed(text, stop, keys[1:]):
            yield (text[start:stop], *rest), at
    elif len(keys) == 2 and (flag := _pattern(keys[1]).match(text, start)) is not None:
        for rest, at in _keyed(text, flag.end(), keys[2:]):
            yield ("", flag[0], *rest), at


def _by_place(text: str, width: int, words: Words) -> list[Split]:
    """A name, a place, and a flag further on: between these two stands the name of a schema."""
    name = _NAME.match(text)
    for end in range(name.start() + 2, name.end()) if name is not None else ():
        place = _pattern(_PLACES).match(text, end)
        flag = (
            _pattern(words.flags).search(text, place.end() + 1, place.end() + 80) if place else None
        )
        if place is not None and flag is not None:
            kind = text[place.end() : flag.start()].strip()
            cells = (text[:end].strip(), place[0], kind, flag[0], text[flag.end() :].strip())
            return [Split((*cells, *[""] * (width - 5))[:width], (0, 1, 0, 0, 0, 0, 0))]
    return []


_SUFFIX = re.compile(r"\(\d+(?:,\s*\d+)?\)|\[\]|<\w+(?:,\s*\w+)?>")
_LIST_OF = re.compile(
    r"(?:[Aa]rray|ARRAY|[Ll]ist|LIST)(?: of |<|\[)"
    r"(?:[Oo]bject|[Ss]tring|[Ii]nteger|[Ii]nt|[Ll]ong|[Nn]umber|[Dd]ecimal|[Ff]loat|[Bb]oolean|[A-Z]+)s?[>\]]?"
)
#: Two type words in one cell (`booleanint`); only of words that hardly end a name.
_TWICE = re.compile(
    r"(?:(?:boolean|string|integer|decimal|bool|float|double|object)(?:int|long|string|integer|boolean|array|list|decimal))"
)


def _score(
    cells: tuple[str, ...], columns: Sequence[Column | None], words: Words, known: Collection[str]
) -> tuple[int, ...]:
    """A name that samples know, a type, a meaning that starts like one, long words."""
    name = cells[0].strip("> »└├-–.")
    types = [cell for column, cell in zip(columns, cells, strict=False) if column == "type"]
    rest = cells[max(i for i, column in enumerate(columns) if column in _KEYED or i == 0) + 1 :][:1]
    is_known = int(name in known or name.split(".")[-1] in known)
    learned = sum(1 for cell in cells[1:] if cell in words.learned)
    has_type = int(bool(types and types[0]))
    starts_well = int(not rest or not rest[0] or not rest[0][0].islower() or rest[0] == name)
    flags = [
        cell
        for column, cell in zip(columns, cells, strict=False)
        if column in ("required", "optional")
    ]
    long_type, long_flag = (
        max((len(cell) for cell in found), default=0) for found in (types, flags)
    )
    return is_known, has_type, learned, starts_well, long_type, long_flag, len(name)


def _addresses(table: Table) -> Iterator[Row]:
    width = len(table.header.cells)
    for row in table.rows:
        before, mark, after = row.cells[0].partition("://")
        scheme = next((s for s in ("https", "http", "wss", "ws") if before.endswith(s)), "")
        if mark and scheme and width > 1:
            cells = (
                before[: -len(scheme)].strip(),
                f"{scheme}://{after.strip()}",
                *[""] * (width - 2),
            )
            yield Row(cells, row.lines * width)


def _unsplit(table: Table) -> Iterator[Row]:
    """Tables of other things stay a cell a row: nothing tells where their cells end."""
    width = len(table.header.cells)
    for row in table.rows:
        yield Row((*row.cells, *[""] * (width - 1)), row.lines * width, frozenset({"unsplit"}))
