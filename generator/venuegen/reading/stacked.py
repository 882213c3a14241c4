"""Parameters as stacked lines: name, type, `required` and description each on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from venuegen.facts import Place
from venuegen.reading.rows import FieldRow
from venuegen.reading.sections import Section


def stacked_rows(
    sections: Sequence[Section], of: Literal["request", "response"]
) -> Iterator[tuple[Section, list[FieldRow], Place | None]]:
    return iter(())
