"""Where an accepted answer is not what the page documents."""

from __future__ import annotations

from typing import Final, NamedTuple

MISSING: Final = "(missing)"
"""What stands as `received` where a documented member is absent."""


class Drift(NamedTuple):
    """One misfit: the field's dotted name, what the page documents, and what came instead."""

    endpoint: str
    field: str
    documented: str
    received: object

    def __repr__(self) -> str:
        """Without the value, which may be anything: a token, a balance."""
        kind = self.received if self.received is MISSING else type(self.received).__name__
        return (
            f"<Drift {self.endpoint} {self.field}: {self.documented} documented, {kind} received>"
        )
