"""Samples of pages run through what is made of these pages, before anything is emitted.

A method refuses what its page rules out for certain. What the page's own samples break is not
certain: such a rule is documented and not enforced, and that is a diagnostic. So no method refuses
the sample of its own page, and no model the answer that the page shows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from venuegen.assembly import Assembly
from venuegen.cache import Cache
from venuegen.diagnostics import Diagnostic
from venuegen.emit import without_refused
from venuegen.model import Endpoint, Group, Venue
from venuegen.selfcheck.alone import venue_alone
from venuegen.selfcheck.names import name_collisions
from venuegen.selfcheck.requests import try_requests
from venuegen.selfcheck.responses import try_responses
from venuegen.selfcheck.tally import Counts, Tally, total

__all__ = ["Counts", "Tally", "checked_venue", "self_checked", "total", "venue_alone"]


#: What samples show of a field that reading compares with samples, too.
_ALSO_READ = ("example-misfit", "sample-has-more")


def self_checked(assembly: Assembly, cache: Cache) -> tuple[Assembly, Mapping[str, Tally]]:
    """The assembly as it may be emitted, its new diagnostics among the others, and what came of the
    samples of each page."""
    venues: list[Venue] = []
    tallies: dict[str, Tally] = {}
    for venue in assembly.venues:
        one, found = checked_venue(venue, cache, assembly.decided)
        venues.append(one)
        tallies |= found
    diagnostics = _merged(assembly.diagnostics, tallies)
    return replace(assembly, venues=tuple(venues), diagnostics=diagnostics), tallies


def checked_venue(
    venue: Venue, cache: Cache, decided: Mapping[str, frozenset[str]] = MappingProxyType({})
) -> tuple[Venue, Mapping[str, Tally]]:
    """The venue without the rules that samples of its own pages break, and what came of them by
    page. `decided` are the facts of pages about which overrides decide, whatever samples say. What
    can't be emitted at all stays as it is: emission says why."""
    sound = without_refused(venue)[0]
    tallies: dict[str, list[Tally]] = {}
    checked: dict[tuple[str, str], Endpoint] = {}
    for group in sound.groups:
        sent = _requests(sound, group, tallies, decided)
        read, found = try_responses(sound, sent, cache, decided)
        for endpoint in read.endpoints:
            tallies.setdefault(endpoint.source.page, []).append(found[endpoint.name])
            checked[group.name, endpoint.name] = endpoint
    groups = tuple(
        replace(
            group,
            endpoints=tuple(checked.get((group.name, one.name), one) for one in group.endpoints),
        )
        for group in venue.groups
    )
    return replace(venue, groups=groups), {page: total(all_) for page, all_ in tallies.items()}


def _requests(
    venue: Venue,
    group: Group,
    tallies: dict[str, list[Tally]],
    decided: Mapping[str, frozenset[str]],
) -> Group:
    envelopes = {envelope.name: envelope for envelope in venue.envelopes}
    endpoints: list[Endpoint] = []
    for endpoint in group.endpoints:
        facts = decided.get(endpoint.source.page, frozenset())
        checked, tally = try_requests(group, endpoint, envelopes[endpoint.envelope], facts)
        tally.diagnostics += name_collisions(endpoint)
        tallies.setdefault(endpoint.source.page, []).append(tally)
        endpoints.append(checked)
    return replace(group, endpoints=tuple(endpoints))


def _merged(
    found: Mapping[str, tuple[Diagnostic, ...]], tallies: Mapping[str, Tally]
) -> dict[str, tuple[Diagnostic, ...]]:
    """With what samples say, unless reading or assembling has it of the field already."""
    merged = dict(found)
    for page, tally in tallies.items():
        known = {one.field for one in found.get(page, ()) if one.field}
        new = [d for d in tally.diagnostics if d.code not in _ALSO_READ or d.field not in known]
        merged[page] = (*merged.get(page, ()), *new)
    return merged
