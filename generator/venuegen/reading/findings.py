"""What a reading collects beside its facts: diagnostics, and the evidence of each fact."""

from __future__ import annotations

from dataclasses import dataclass, field

from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import Evidence


@dataclass(slots=True)
class Findings:
    """Diagnostics and evidence of one endpoint, in the making."""

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    evidence: dict[str, Evidence] = field(default_factory=dict[str, Evidence])

    def info(self, code: str, line: int, message: str, about: str | None = None) -> None:
        self._tell(Diagnostic(code, Severity.INFO, line, message, about))

    def warn(
        self, code: str, line: int, message: str, about: str | None, hint: str | None = None
    ) -> None:
        self._tell(Diagnostic(code, Severity.WARNING, line, message, about, hint))

    def error(
        self, code: str, line: int, message: str, about: str | None, hint: str | None = None
    ) -> None:
        self._tell(Diagnostic(code, Severity.ERROR, line, message, about, hint))

    def because(self, fact: str, rule: str, first_line: int, last_line: int | None = None) -> None:
        """Note by which rule, and from which lines, a fact was read; the first reason stays."""
        self.evidence.setdefault(fact, Evidence(rule, first_line, last_line or first_line))

    def _tell(self, diagnostic: Diagnostic) -> None:
        if diagnostic not in self.diagnostics:
            self.diagnostics.append(diagnostic)
