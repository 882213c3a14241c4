"""What third parties alone attest is documented, but never enforced.

A row may differ from its page: `Attested by third parties only: NAME.` on a page of the venue,
`attested by the venue` on a page of third parties.
"""

from __future__ import annotations

import re
from dataclasses import replace

from venuegen.facts import EndpointFacts, FieldFact, ParameterFact

_THIRD_PARTIES = re.compile(r"\battested by third part(?:y|ies) only\b", re.IGNORECASE)
_VENUE = re.compile(r"\battested by the venue\b", re.IGNORECASE)


def told_only(facts: EndpointFacts, trusted: bool) -> EndpointFacts:
    """The facts with nothing enforced of what the venue does not attest: all of a page of third
    parties, else those rows that say so. Enumerations are open, ranges, lengths and rules stand in
    the documentation alone; a default is the venue's or none."""
    return replace(
        facts,
        request=tuple(
            one if _is_attested(one, trusted) else _open_parameter(one) for one in facts.request
        ),
        response=tuple(
            one if _is_attested(one, trusted) else replace(one, enum_open=True)
            for one in facts.response
        ),
        constraints=tuple(
            one if trusted else replace(one, enforced=False) for one in facts.constraints
        ),
    )


def _is_attested(row: ParameterFact | FieldFact, trusted: bool) -> bool:
    """Does the venue itself attest the row? The row says so, else its page."""
    if trusted:
        return _THIRD_PARTIES.search(row.description) is None
    return _VENUE.search(row.description) is not None


def _open_parameter(row: ParameterFact) -> ParameterFact:
    return replace(row, default=None, default_text=None, enum_open=True, enforced=False)
