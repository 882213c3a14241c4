"""The generated clients, and a mock of each venue built from the pages of this repo."""

from __future__ import annotations

import logging
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack
from importlib import import_module
from types import ModuleType

import pytest

from venuegen.mock import MockVenue
from venuegen.model import Venue

from .canary import CANARY, watch
from .tree import REPO, venues
from .venues import CANCELLATIONS, Cancellation
from .ways import WAYS, Way

sys.path.insert(0, str(REPO / "generated"))
watch("venue_clients")
# It reads pages and knows no client, in forty thousand lines.
logging.getLogger("markdown_it").setLevel(logging.INFO)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    CANARY.begin()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    found = "\n".join(CANARY.end(str(report.when), report.sections))
    if found:
        report.outcome = "failed"
        report.longrepr = f"{report.longreprtext}\nA credential was shown.\n{found}".strip()
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    searched = CANARY.searched
    terminalreporter.write_line(
        f"Credentials were searched for in {searched['exceptions']} exceptions that left clients, "
        f"{searched['records']} log records, {searched['texts']} captured texts and "
        f"{searched['clients']} clients."
    )


@pytest.fixture(scope="session")
def models() -> dict[str, Venue]:
    """The venues of this repo, by name."""
    return dict(venues())


@pytest.fixture(scope="session")
def mocks() -> Iterator[Mapping[str, MockVenue]]:
    """A running mock of each venue, shared by the tests that name none of their own."""
    with ExitStack() as stack:
        yield {name: stack.enter_context(MockVenue(venue)) for name, venue in venues().items()}


@pytest.fixture(autouse=True)
def _without_orders(request: pytest.FixtureRequest) -> None:
    """No test meets the orders of another one in the shared mocks."""
    if "mocks" in request.fixturenames:
        for mock in request.getfixturevalue("mocks").values():
            mock.orders.clear()


@pytest.fixture(autouse=True)
def _without_calls() -> None:
    """The counts of calls belong to the process."""
    from venue_clients._runtime.limits import BOOK

    BOOK.clear()


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
