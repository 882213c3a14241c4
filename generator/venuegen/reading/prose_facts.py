"""What the prose of one row says: its default, enumeration, range, unit, length and pattern."""

from __future__ import annotations

from dataclasses import dataclass, field

from venuegen.facts import Json
from venuegen.reading.findings import Findings
from venuegen.reading.rows import FieldRow


@dataclass(frozen=True, slots=True)
class Told:
    default: Json = None
    default_text: str | None = None
    enum: tuple[Json, ...] | None = None
    meanings: dict[str, str] = field(default_factory=dict[str, str])
    range: tuple[str | None, str | None] | None = None
    unit: str | None = None
    pattern: str | None = None
    max_length: int | None = None


def of_row(row: FieldRow, findings: Findings, name: str) -> Told:
    return Told()
