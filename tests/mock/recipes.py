"""The recipes of the venues of this repo, as the tests of signing and of the mock need them."""

from __future__ import annotations

from pathlib import Path

from venuegen.assembly.venue import venue_of
from venuegen.model import Recipe, Venue
from venuegen.venue import load_venue

SOURCES = Path(__file__).parents[2] / "sources"
VENUES: dict[str, Venue] = {
    path.parent.name: venue_of(load_venue(path.parent))
    for path in sorted(SOURCES.glob("*/venue.yaml"))
}
RECIPES: dict[str, tuple[Venue, Recipe]] = {
    f"{venue.name}.{recipe.name}": (venue, recipe)
    for venue in VENUES.values()
    for recipe in venue.recipes
}
