"""The generated clients, and a mock of each venue built from the pages of this repo."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from venuegen.assembly import assemble
from venuegen.mock import MockVenue
from venuegen.model import Venue

from .venues import CANCELLATIONS, Cancellation
from .ways import WAYS, Way

REPO = Path(__file__).parents[2]
sys.path.insert(0, str(REPO / "generated"))


@pytest.fixture(scope="session")
def models() -> dict[str, Venue]:
    """The venues of this repo, by name."""
    return {venue.name: venue for venue in assemble(REPO / "sources").venues}


@pytest.fixture(params=CANCELLATIONS, ids=str)
def case(request: pytest.FixtureRequest) -> Cancellation:
    found: Cancellation = request.param
    return found


@pytest.fixture(params=WAYS, ids=lambda way: way.name)
def way(request: pytest.FixtureRequest) -> Way:
    found: Way = request.param
    return found


@pytest.fixture
def venue(case: Cancellation) -> ModuleType:
    """The generated package of the venue."""
    return import_module(f"venue_clients.{case.venue}")


@pytest.fixture
def mock(case: Cancellation, models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models[case.venue]) as running:
        yield running
