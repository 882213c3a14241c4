"""Words that intact tables teach: how this venue spells its types and its flags.

Rows whose cells ran together are split with them. A word counts from its second use on, and only
where it is one: a known type (`Array of objects`, `decimal(10,2)`), or a verdict of a flag column.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from venuegen.pages.blocks import Document, Table
from venuegen.reading.tables.rows import columns_of
from venuegen.vocabulary import Words
from venuegen.vocabulary.flags import required_of
from venuegen.vocabulary.types import type_of

_TWICE = 2
_LONGEST = 40


@dataclass(slots=True)
class Lesson:
    """The words of the tables seen so far, by how often they stand there."""

    types: Counter[str] = field(default_factory=Counter[str])
    flags: Counter[str] = field(default_factory=Counter[str])
    #: Whether any page has rows to split, so that the words are needed at all.
    needed: bool = False

    def add(self, other: Lesson) -> None:
        self.types.update(other.types)
        self.flags.update(other.flags)
        self.needed |= other.needed

    def words(self, known: Words) -> Words:
        """The words known before, and those of the tables."""
        types = {word for word, times in self.types.items() if times >= _TWICE}
        flags = {word for word, times in self.flags.items() if times >= _TWICE}
        return known.plus(types - known.types, flags - known.flags)


def lesson_of(document: Document) -> Lesson:
    """What the intact tables of one page teach."""
    found = Lesson()
    for table in document.blocks:
        if isinstance(table, Table):
            if table.run_together:
                found.needed = True
            else:
                _learn(table, found)
    return found


def _learn(table: Table, found: Lesson) -> None:
    columns = columns_of(table)
    for row in table.rows:
        for column, cell in zip(columns, row.cells, strict=False):
            word = cell.replace("`", "").strip()
            if not word or len(word) > _LONGEST or "\n" in word:
                continue
            if column == "type" and type_of(word) is not None:
                found.types[word] += 1
            elif column == "required" and required_of(word) is not None:
                found.flags[word] += 1
