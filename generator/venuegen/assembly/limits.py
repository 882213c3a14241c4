"""Rate limits: those of the page, and those of venue.yaml that several endpoints share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from venuegen.facts import EndpointFacts
from venuegen.model import Endpoint, Group, RateLimit, Source, Untrusted
from venuegen.venue import VenueConfig, matches
from venuegen.venue.schema import LimitPart


def limits_of(facts: EndpointFacts, config: VenueConfig) -> tuple[RateLimit, ...]:
    """The limits of an endpoint. A limit of the page that venue.yaml knows as shared joins that
    bucket, or is left out where it is known as one of another permission; the shared ones that the
    page does not repeat are added."""
    here = [
        (index, part)
        for index, part in enumerate(config.limits)
        if matches(part.paths, facts.method, facts.path)
    ]
    shared = [(index, part) for index, part in here if _permitted(part, facts.permission)]
    foreign = {_key(part) for _, part in here} - {_key(part) for _, part in shared}
    limits: list[RateLimit] = []
    joined: set[int] = set()
    for fact in facts.rate_limits:
        if (fact.requests, fact.seconds, fact.scope) in foreign:
            continue
        same = [
            (index, part)
            for index, part in shared
            if (part.requests, part.seconds) == (fact.requests, fact.seconds)
            and index not in joined
        ]
        index, part = same[0] if same else (-1, None)
        joined.add(index)
        scope, source = Untrusted(fact.scope), Source(facts.source, fact.line)
        limits.append(_known_of(RateLimit(fact.requests, fact.seconds, scope, source), part))
    for index, part in shared:
        if index not in joined:
            source = Source(f"{config.name}/venue.yaml", config.line("limits", index))
            bare = RateLimit(part.requests, float(part.seconds), Untrusted(part.scope), source)
            limits.append(_known_of(bare, part))
    return tuple(limits)


def with_reserves(groups: Iterable[Group]) -> tuple[Group, ...]:
    """The groups with a share of each limit that orders have in common with cancellations left to
    the latter: a tenth, and at least what the heaviest of them counts."""
    groups = tuple(groups)
    heaviest: dict[str, int] = {}
    for group in groups:
        for endpoint in group.endpoints:
            for limit in endpoint.rate_limits if endpoint.cancels else ():
                if limit.bucket is not None:
                    weight = _weight(endpoint) if limit.weighted else 1
                    heaviest[limit.bucket] = max(weight, heaviest.get(limit.bucket, 0))
    return tuple(
        replace(group, endpoints=tuple(_with_reserve(one, heaviest) for one in group.endpoints))
        for group in groups
    )


def _with_reserve(endpoint: Endpoint, heaviest: Mapping[str, int]) -> Endpoint:
    if endpoint.cancels:
        return endpoint
    limits = tuple(
        replace(limit, reserved=max(heaviest[limit.bucket], limit.requests // 10))
        if limit.bucket is not None and limit.bucket in heaviest and limit.requests > 1
        else limit
        for limit in endpoint.rate_limits
    )
    return replace(endpoint, rate_limits=limits)


def _weight(endpoint: Endpoint) -> int:
    counted = endpoint.counted
    if isinstance(counted, int):
        return counted
    cases = [*(n for _, n in counted.values), *(n for *_, n in counted.spans)]
    return max(counted.absent, counted.given, *cases)


def _known_of(limit: RateLimit, part: LimitPart | None) -> RateLimit:
    """The limit with what venue.yaml knows of it."""
    if part is None:
        return limit
    locked = None if part.locked is None else float(part.locked)
    return replace(limit, bucket=part.bucket, weighted=part.weighted, locked=locked)


def _key(part: LimitPart) -> tuple[int, float, str]:
    return part.requests, part.seconds, part.scope


def _permitted(part: LimitPart, permission: str | None) -> bool:
    return part.permission is None or part.permission.casefold() == (permission or "").casefold()
