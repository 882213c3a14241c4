"""Pages without a venue.yaml, as far as samples need a model of them.

Nothing is known of such a venue: parameters go where the page says, or where their method sends
them; an answer is its whole body; nothing is signed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from venuegen.assembly.endpoint import Assembler
from venuegen.assembly.venue import venue_of
from venuegen.facts import EndpointFacts, PageFacts
from venuegen.model import Endpoint, Group, Venue
from venuegen.venue import VenueConfig
from venuegen.venue.schema import EnvelopePart

_GROUP = "pages"
_CONFIG = VenueConfig(
    name="unknown",
    title="Unknown",
    homepage="https://unknown.example",
    hosts={"production": ("https://unknown.example",)},
    envelopes=(EnvelopePart(name="whole", paths=("*",)),),
    placement={"POST *": "json", "PUT *": "json", "PATCH *": "json", "DELETE *": "query"},
)


def venue_alone(page: PageFacts) -> Venue:
    """The endpoints of a page that can be made without knowing its venue."""
    bare = venue_of(_CONFIG)
    groups = (Group(_GROUP, "Pages", tuple(_endpoints(page.endpoints, bare))),)
    return replace(bare, groups=groups)


def _endpoints(found: tuple[EndpointFacts, ...], bare: Venue) -> Iterator[Endpoint]:
    for number, facts in enumerate(found):
        public = replace(facts, auth=False)
        endpoint = Assembler(_CONFIG, bare).endpoint(_GROUP, f"call_{number}", public)
        if endpoint is not None:
            yield endpoint
