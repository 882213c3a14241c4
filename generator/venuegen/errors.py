"""The mistakes of a user, told as one sentence with its place, never as a traceback."""

from __future__ import annotations

from pathlib import Path


class UserError(Exception):
    """Something that the person who runs the tool can mend.

    Prints as `path:line: message`, and below it `hint`, which says what to do.
    """

    def __init__(
        self,
        message: str,
        path: str | Path | None = None,
        line: int | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        where = [str(part) for part in (self.path, self.line) if part is not None]
        told = ": ".join([":".join(where), self.message]) if where else self.message
        return f"{told}\n  {self.hint}" if self.hint else told
