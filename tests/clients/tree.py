"""The venues of this repo as the tool reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from venuegen.assembly import assemble
from venuegen.model import Endpoint, Envelope, Venue

REPO = Path(__file__).parents[2]


@cache
def venues() -> Mapping[str, Venue]:
    """The models of the venues, by name."""
    return {venue.name: venue for venue in assemble(REPO / "sources").venues}


@dataclass(frozen=True, repr=False)
class Page:
    """An endpoint of a venue."""

    venue: Venue
    group: str
    endpoint: Endpoint

    @property
    def method(self) -> str:
        return f"{self.group}.{self.endpoint.name}"

    @property
    def envelope(self) -> Envelope:
        return next(one for one in self.venue.envelopes if one.name == self.endpoint.envelope)

    def __str__(self) -> str:
        return f"{self.venue.name}.{self.method}"

    __repr__ = __str__


def pages() -> Iterator[Page]:
    """Every endpoint of every venue."""
    for venue in venues().values():
        for group in venue.groups:
            for endpoint in group.endpoints:
                yield Page(venue, group.name, endpoint)
