"""What a row's words say of its value: default, enumeration, range, unit, length."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from venuegen.facts import Json
from venuegen.reading import prose
from venuegen.reading.bodies.trees import Seen
from venuegen.reading.fields import cells
from venuegen.reading.fields.enumerations import listed_in
from venuegen.reading.findings import Findings
from venuegen.reading.prose.found import legible
from venuegen.reading.tables.rows import FieldRow
from venuegen.vocabulary.measures import PLACES
from venuegen.vocabulary.types import name_words, type_of


@dataclass(frozen=True, slots=True)
class Told:
    """What a row's description and its columns of values say."""

    default: Json = None
    default_text: str | None = None
    enum: tuple[Json, ...] | None = None
    enum_open: bool = False
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    range: tuple[str | None, str | None] | None = None
    unit: str | None = None
    pattern: str | None = None
    max_length: int | None = None


def of_row(
    row: FieldRow, about: str, names: Collection[str], seen: Seen | None, findings: Findings
) -> Told:
    """Read a row's words; `about` names the fact for the evidence, `names` are its neighbours,
    `seen` is what samples show of it.

    Where a table has a column of defaults that is empty, a default in the description stays words.
    """
    line, text = row.line, legible(row.description)
    if not (text or row.range or row.default or row.values):
        return Told()
    default, default_text = cells.default_of(row.default)
    stated = prose.default_in(text, line) or prose.default_in(row.range, line)
    if default is None and default_text is None and stated is not None:
        spoken = stated.literal if row.default is None else None
        default, default_text = spoken, None if spoken is not None else stated.text
        findings.because(f"{about}.default", stated.rule, stated.line)
    elif default is not None and stated is not None and stated.literal not in (None, default):
        _tell_two_defaults(about, str(default), str(stated.literal), line, findings)
    listed = listed_in(row, about, names, seen, default, findings)
    unit = prose.unit_in(text, line)
    ranged = _range(row, unit.value if unit else None)
    pattern = prose.pattern_in(text, line)
    length = _max_length(row)
    return Told(
        default,
        default_text,
        listed.values,
        listed.is_open,
        listed.meanings,
        ranged.value if ranged else None,
        unit.value if unit else None,
        pattern.value if pattern else None,
        length.value if length else None,
    )


def _range(row: FieldRow, unit: str | None) -> prose.Found[prose.Range] | None:
    """The range that a cell or words state of a number; of a text only where they call it one.

    Points in time and ids have none: the numbers beside them are spans, and counts of records.
    """
    kinds = (type_of(row.type_words) or "any").split("|")
    if kinds[0].startswith(("array", "object", "map", "boolean")):
        return None
    cell = prose.range_in(legible(row.range), row.line, row.name)
    if cell is not None and (kinds != ["string"] or cell.rule != "range-words"):
        return cell
    found = prose.range_in(legible(row.description), row.line, row.name)
    explicit = found is not None and found.rule != "range-words"
    placed = bool(PLACES.intersection(name_words(row.name)[-1:]))
    if found is None or _is_listed(row.description) or (placed and (unit or not explicit)):
        return None
    return found if kinds != ["string"] or found.rule == "range-between" else None


_LISTED = re.compile("comma|separated|\u9017\u53f7", re.IGNORECASE)


def _is_listed(description: str) -> bool:
    """Several values in one text: what is counted there are the values."""
    return _LISTED.search(description) is not None


def _max_length(row: FieldRow) -> prose.Found[int] | None:
    """The most characters of a text; of a list or a number none."""
    kinds = (type_of(row.type_words) or "any").split("|")
    if not {"string", "any"}.intersection(kinds) or _is_listed(row.description):
        return None
    return prose.max_length_in(legible(row.description), row.line)


def _tell_two_defaults(about: str, column: str, words: str, line: int, findings: Findings) -> None:
    name = about.removeprefix("request.")
    told = (
        f"the default of `{name}` is {column} in its column and {words} in its description; "
        "the column holds"
    )
    findings.warn("default-disagrees", line, told, name)
