"""Phrases with a meaning, as data: found in running text, the longest first, in every language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class Phrases:
    """Phrases by their meaning. `table` has for each meaning its phrases, with | between them.

    A phrase that stands under several meanings has the first of them in `first` and the table.
    """

    def __init__(self, table: Mapping[str, str], first: Sequence[str] = ()) -> None:
        self._meanings: dict[tuple[str, ...], str] = {}
        for meaning in (*first, *table):
            for phrase in table[meaning].split("|"):
                self._meanings.setdefault(tuple(phrase.split()), meaning)
        self.longest = max(map(len, self._meanings))
        written_together = [
            (words[0], meaning)
            for words, meaning in self._meanings.items()
            if not words[0].isascii()
        ]
        #: Those that are written without spaces, the longest first.
        self.ideographs = sorted(written_together, key=lambda one: (-len(one[0]), one[0]))

    def meaning_of(self, words: Sequence[str]) -> str | None:
        """The meaning of these words in lower case; "" where they say nothing of themselves."""
        return self._meanings.get(tuple(words))
