"""What a reader of pages tells its user: one shape for every remark, and the catalogue of codes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic weighs: an error stops the endpoint, a warning states a decision."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One remark about one line of one page.

    `field` is what it is about: a dotted wire name, or one of method, path, auth, hosts, response.
    `message` says what was found and what was decided; `hint` how to settle it.
    """

    code: str
    severity: Severity
    line: int
    message: str
    field: str | None = None
    hint: str | None = None
