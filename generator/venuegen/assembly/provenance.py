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
    """The facts without what must not be enforced: on a page that the venue does not attest all
    defaults, enumerations, ranges and conditions, else those of the rows that say so."""
    return replace(
        facts,
        request=tuple(
            one if _is_attested(one, trusted) else _open_parameter(one) for one in facts.request
        ),
        response=tuple(
            one if _is_attested(one, trusted) else replace(one, enum=None) for one in facts.response
        ),
        constraints=facts.constraints if trusted else (),
    )


def _is_attested(row: ParameterFact | FieldFact, trusted: bool) -> bool:
    """Does the venue itself attest the row? The row says so, else its page."""
    if trusted:
        return _THIRD_PARTIES.search(row.description) is None
    return _VENUE.search(row.description) is not None


def _open_parameter(row: ParameterFact) -> ParameterFact:
    return replace(row, default=None, default_text=None, enum=None, range=None, max_length=None)
