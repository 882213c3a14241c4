"""What had to be guessed in the reading of a value, and what told its dialect."""

from __future__ import annotations

from venuegen.reading.samples.nodes import Problem
from venuegen.reading.samples.scanner import Token


class Notes:
    """`features` holds the codes of problems too."""

    def __init__(self, first_line: int, step: int) -> None:
        self._first, self._step = first_line, step
        self._problems: dict[str, Problem] = {}
        self.features: set[str] = set()

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(sorted(self._problems.values(), key=lambda p: (p.line, p.code)))

    def line_of(self, index: int) -> int:
        return self._first + index * self._step

    def tell(self, code: str, token: Token, message: str) -> None:
        """Note a problem, each code once: a viewer's text lacks every comma."""
        self.features.add(code)
        self._problems.setdefault(code, Problem(code, self.line_of(token.index), message))

    def flaw(self, token: Token) -> None:
        """Note what is wrong with the token itself."""
        if token.quote == "'":
            self.features.add("single-quotes")
        if token.flaw:
            self.tell(token.flaw, token, f"{token.flaw.replace('-', ' ')} at `{token.text[:40]}`")
