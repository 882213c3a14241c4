"""The values that a row gives for its field, and whether the page calls them all.

A list is closed only where it is announced as complete: a column of values, words such as `allowed
values`, a list in which every value has a meaning, the type ENUM. All others are open: a help, and
never a reason to refuse a value. What is no list of this field's values is none at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from venuegen.facts import FieldFact, Json, ParameterFact
from venuegen.reading import prose
from venuegen.reading.bodies.trees import Seen
from venuegen.reading.fields import cells
from venuegen.reading.findings import Findings
from venuegen.reading.prose.found import legible
from venuegen.reading.tables.rows import FieldRow
from venuegen.vocabulary.types import is_amount, name_words, type_of
from venuegen.vocabulary.values import COINS, KINDS_OF_TEXT, UNLISTED

_INTEGER = re.compile(r"-?\d{1,18}")
_NUMBER = re.compile(r"-?\d{1,30}(?:\.\d{1,30})?")
_ENUM = re.compile(r"\benum", re.IGNORECASE)
#: The page calls them the values, or the one that there is so far.
_ANNOUNCED = frozenset(("enum-announced", "enum-introduced", "enum-only"))
#: Rules that read words without marks, of which some may be words of the sentence.
_OF_WORDS = frozenset(("enum-words", "enum-slashes"))
#: Several values in one text.
_SEVERAL = re.compile(
    "separated|comma|multiple|one or more|\u9017\u53f7|\u591a\u4e2a", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Listed:
    """Values as they are sent; `is_open` where others may be, too."""

    values: tuple[Json, ...] | None = None
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    is_open: bool = False


def listed_in(
    row: FieldRow,
    about: str,
    names: Collection[str],
    seen: Seen | None,
    default: Json,
    findings: Findings,
) -> Listed:
    """The enumeration of a row. `names` are its neighbours, `seen` are its values in samples."""
    found = _enum(row, about, names, findings)
    values = _typed(found.values, row) if found is not None else None
    if found is None or values is None:
        return Listed()
    if found.unread:
        _note_unread(found, about, row.line, findings)
    is_open = (
        found.is_open
        or not (found.is_complete or _ENUM.search(row.type_words))
        or _SEVERAL.search(row.description) is not None
        or (type_of(row.type_words) == "integer" and not isinstance(values[0], int))
        or not _agrees(found.values, seen, default)
        or prose.mentions_others(row.description, found.values)
    )
    return Listed(values, dict(found.meanings), is_open)


def _note_unread(found: prose.Enum, about: str, line: int, findings: Findings) -> None:
    """An enumeration of which a part can't be read allows other values, too."""
    name = about.partition(".")[2]
    note = (
        f"of the values of `{name}`, {found.unread[0][:60]!r} can't be read: "
        "any value is taken, not only the others"
    )
    findings.warn("enum-partly-read", line, note, name)


def _agrees(values: Collection[str], seen: Seen | None, default: Json) -> bool:
    """Are the values of samples, and the default, among them?"""
    shown = [value for value in (seen.values if seen else ()) if value != ""]
    spelled = {_spelled(value) for value in (*shown, *((default,) if default is not None else ()))}
    return spelled <= {*values, *(value.lower() for value in values if value.lower() in _FLAGS)}


_FLAGS = frozenset(("true", "false"))


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _typed(values: tuple[str, ...], row: FieldRow) -> tuple[Json, ...] | None:
    """The values as they are sent: integers where the type says so, none where it is a decimal."""
    kind = type_of(row.type_words)
    if kind == "integer" and all(_INTEGER.fullmatch(value) for value in values):
        return tuple(int(value) for value in values)
    if kind in ("decimal", "number") and not any(_NUMBER.fullmatch(value) for value in values):
        return None  # words that the description has for something else
    placed = kind == "integer" and UNLISTED.intersection(name_words(row.name)[-1:])
    if placed and not any(_INTEGER.fullmatch(value) for value in values):
        return None  # the cell of another row
    return values


def _enum(
    row: FieldRow, about: str, names: Collection[str], findings: Findings
) -> prose.Enum | None:
    """The column of allowed values counts before the description."""
    if type_of(row.type_words) in ("object", "map<any>", "boolean"):
        return None
    if row.values:
        described = prose.enum_in(legible(row.description), row.line, names)
        meanings: Mapping[str, str] = described.meanings if described else {}
        kept = {v: meanings[v] for v in row.values if v in meanings}
        found = prose.Enum(row.values, "enumerated-values", row.line, kept, is_complete=True)
    else:
        in_column = bool(row.range) and not cells.is_nothing(row.range)
        cell = prose.enum_in_cell(legible(row.range), row.line) if in_column else None
        if cell is not None and _are_markets(cell.values):
            cell = None  # samples
        told = cell or _described(row, names)
        if told is None:
            return None
        found = told
    if _names_forms(found.meanings.values()):
        return None
    findings.because(f"{about}.enum", found.rule, found.line)
    return found


def _described(row: FieldRow, names: Collection[str]) -> prose.Enum | None:
    """A list in a description, where it can be one of this field's values."""
    found = prose.enum_in(legible(row.description), row.line, names) if row.description else None
    if found is None or found.rule in _ANNOUNCED:
        return found
    values = found.values
    words = name_words(row.name)
    if (
        len(values) < 2
        or len(set(values) & set(names)) * 2 >= len(values)
        or all(value.lower() in KINDS_OF_TEXT for value in values)
        or (bool(UNLISTED.intersection(words[-1:])) and not found.is_complete)
        or (is_amount(row.name) and not all(_NUMBER.fullmatch(value) for value in values))
        or (found.rule in _OF_WORDS and bool({value.lower() for value in values} & set(words)))
        or len({_class(value) for value in values} & {"number", "code"}) > 1
        or (_are_markets(values) and not found.is_complete)
    ):
        return None
    return found


def _are_markets(values: Collection[str]) -> bool:
    """Coins and pairs of coins: what is traded today, not what may be sent."""
    return all(re.split("[-_/]", value.upper())[0] in COINS for value in values)


_FORM = re.compile(r"[\"“`']?([A-Za-z]{2,10})[-_/][A-Za-z0-9]")


def _names_forms(meanings: Iterable[str]) -> bool:
    """`swap: BTC-USDT, delivery: BTC-USDT-221216`: how a value of each kind is written."""
    forms = (_FORM.match(meaning) for meaning in meanings)
    return any(form is not None and form[1].upper() in COINS for form in forms)


def _class(value: str) -> str:
    if _NUMBER.fullmatch(value):
        return "number"
    return "code" if value.isupper() else "word"


def without_cases(
    parameters: Sequence[ParameterFact], fields: Sequence[FieldFact]
) -> tuple[list[ParameterFact], list[FieldFact]]:
    """Without the lists that name cases of another parameter: `linear: …`, `spot: …`.

    Open lists alone are looked at: what a page announces as this field's values are that.
    """
    known = [(one.name, one.enum, one.enum_open) for one in parameters if one.enum]

    def names_cases(name: str, enum: Sequence[Json] | None, is_open: bool) -> bool:
        return (
            bool(enum)
            and is_open
            and any(
                set(map(str, enum or ())) < set(map(str, others))
                or (set(map(str, enum or ())) == set(map(str, others)) and not other_open)
                for other, others, other_open in known
                if other != name and others and not _share_a_word(name, other)
            )
        )

    return (
        [
            replace(one, enum=None, enum_open=False, enum_meanings={})
            if names_cases(one.name, one.enum, one.enum_open)
            else one
            for one in parameters
        ],
        [
            replace(one, enum=None, enum_open=False, enum_meanings={})
            if names_cases(one.path, one.enum, one.enum_open)
            else one
            for one in fields
        ],
    )


def _share_a_word(first: str, second: str) -> bool:
    return bool(set(_words(first)) & set(_words(second)))


def _words(path: str) -> Iterable[str]:
    return name_words(prose.bare_name(path))
