"""Which endpoint a request is for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from venuegen.mock.received import Received, unescaped
from venuegen.model import Endpoint, Envelope, Recipe, Venue


@dataclass(frozen=True, slots=True)
class Route:
    """An endpoint with what belongs to it. `name` is group.endpoint."""

    name: str
    endpoint: Endpoint
    envelope: Envelope
    recipe: Recipe | None
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Match:
    route: Route
    in_path: Mapping[str, str]


class Routes:
    """All routes of a venue, those without placeholders first."""

    def __init__(self, venue: Venue) -> None:
        envelopes = {envelope.name: envelope for envelope in venue.envelopes}
        recipes = {recipe.name: recipe for recipe in venue.recipes}
        routes = [
            Route(
                f"{group.name}.{endpoint.name}",
                endpoint,
                envelopes[endpoint.envelope],
                recipes[endpoint.recipe] if endpoint.private and endpoint.recipe else None,
                _pattern(endpoint.path),
            )
            for group in venue.groups
            for endpoint in group.endpoints
        ]
        self._routes = sorted(routes, key=lambda route: route.endpoint.path.count("{"))

    def match(self, received: Received) -> Match | None:
        for route in self._routes:
            if route.endpoint.method != received.method:
                continue
            found = route.pattern.fullmatch(received.path)
            if found and set(route.endpoint.fixed_query) <= set(received.query_pairs):
                names = re.findall(r"\{([^{}]+)\}", route.endpoint.path)
                values = map(unescaped, found.groups())
                return Match(route, dict(zip(names, values, strict=True)))
        return None


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^{}]+\}", path)
    return re.compile("([^/]+)".join(map(re.escape, parts)))
