"""Every call that changes something by every fault, over sockets, against the venue's own ledger.

Nothing is carried out twice, nothing that is reported as done is missing from the ledger, and
nothing that is reported as refused stands in it. A call is reported as unknown only where its
caller cannot know, and then with the ids that were sent. The counts are printed (`-rP`).
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from itertools import count
from types import ModuleType
from typing import Any

import pytest
from venue_clients._runtime import retry
from venue_clients._runtime.endpoint import Endpoint
from venue_clients._runtime.errors import ApiError, OutcomeUnknown
from venue_clients._runtime.options import CallOptions
from venue_clients._runtime.transport import Request, Timeout

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import as_given, placeholder, sample_values
from venuegen.mock import Entry, MockVenue

from .faults import LONG, Trouble, troubles
from .hostile import same
from .runtime.peer import free_port
from .tree import Page, pages
from .venues import CANCELLATIONS
from .ways import WAYS, Way

CHANGING = [page for page in pages() if page.endpoint.changes_state]
CANCELLING = {f"{one.venue}.{one.method}" for one in CANCELLATIONS}
MATRIX = [
    pytest.param(page, way, id=f"{page}-{way.name}")
    for way in WAYS
    for page in CHANGING
    if way.transport is None or str(page) in CANCELLING
]
PATIENT, HASTY = Timeout(5, 10, 10), Timeout(5, LONG / 5, 10)
NUMBERS = count(1)


class Misdirected:
    """A transport that sends the next `nowhere` attempts to a port where no one listens."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._elsewhere = f"http://127.0.0.1:{free_port()}"
        self.nowhere = 0
        self.close = inner.close

    def send(self, request: Request, timeout: Timeout) -> Any:
        if self.nowhere:
            self.nowhere -= 1
            parts = request.method, self._elsewhere, request.target, request.headers, request.body
            request = Request(*parts)
        return self._inner.send(request, timeout)


class Caller:
    """One client for all calls of a cell of the matrix, so that what a fault leaves behind on its
    connections meets the calls after it."""

    def __init__(self, page: Page, way: Way, mock: MockVenue) -> None:
        self._page = page
        self._runner = asyncio.Runner() if way.is_async else None
        self._transport = Misdirected(transport_of(way))
        venue: ModuleType = import_module(f"venue_clients.{page.venue.name}")
        kind = venue.AsyncClient if way.is_async else venue.Client
        options: dict[str, Any] = {"base_url": mock.url, "transport": self._transport}
        self._client = kind(**options, **mock.credentials)
        names = argument_names(page.endpoint)
        values = values_of(page)
        self._arguments = {str(names[name]): value for name, value in values.items()}

    def __call__(self, trouble: Trouble, number: int) -> BaseException | None:
        """How the call ends: None where it is reported as done."""
        self._transport.nowhere = trouble.nowhere
        timeout = HASTY if trouble.is_hasty else PATIENT
        options = CallOptions(timeout=timeout, extra_headers={"X-Call": str(number)})
        group = getattr(self._client, self._page.group)
        method = getattr(group, self._page.endpoint.name)
        try:
            called = method(**self._arguments, options=options)
            if self._runner is not None:
                self._runner.run(called)
        except ApiError as error:
            return error
        return None

    def close(self) -> None:
        closed = self._client.close()
        if self._runner is not None:
            self._runner.run(closed)
            self._runner.close()


def transport_of(way: Way) -> Any:
    if way.transport is not None:
        return way.transport()
    if way.is_async:
        from venue_clients._runtime.transport.aiohttp import AiohttpTransport

        return AiohttpTransport()
    from venue_clients._runtime.transport.urllib3 import Urllib3Transport

    return Urllib3Transport()


def values_of(page: Page) -> dict[str, Any]:
    """The page's sample call with all ids that a caller may give, but for one that is made."""
    endpoint = page.endpoint
    ids = {str(p.name): p.type for p in endpoint.parameters if p.name in endpoint.ids}
    given = {name: placeholder(name, kind) for name, kind in ids.items()} | sample_values(endpoint)
    made = endpoint.client_order_id if endpoint.client_order_id_format else None
    return as_given(endpoint, {name: value for name, value in given.items() if name != made})


@pytest.fixture
def elsewhere(page: Page) -> Iterator[MockVenue]:
    """The host that redirects lead to: whatever comes there followed one."""
    with MockVenue(page.venue) as other:
        yield other


@pytest.fixture
def caller(
    page: Page, way: Way, mocks: Mapping[str, MockVenue], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Caller]:
    """A client that neither waits for documented limits nor long before a further attempt."""
    api = import_module(f"venue_clients.{page.venue.name}.{page.group}.api")
    for endpoint in [one for one in vars(api).values() if isinstance(one, Endpoint)]:
        monkeypatch.setattr(endpoint, "limits", ())
    monkeypatch.setattr(retry, "_FIRST_DELAY", 0.002)
    made = Caller(page, way, mocks[page.venue.name])
    yield made
    made.close()


@pytest.mark.parametrize(("page", "way"), MATRIX)
def test_what_is_reported_is_what_the_ledger_says(
    page: Page, caller: Caller, mocks: Mapping[str, MockVenue], elsewhere: MockVenue
) -> None:
    mock = mocks[page.venue.name]
    mock.ledger.clear()
    ended: dict[int, tuple[Trouble, BaseException | None]] = {}
    for trouble in troubles(page, elsewhere.url):
        if trouble.fault is not None:
            mock.faults.add(trouble.fault, endpoint=page.method)
        number = next(NUMBERS)
        ended[number] = trouble, caller(trouble, number)
        mock.faults.clear()

    wrong = [
        f"{trouble}: {problem}; the call ended with {error!r}"
        for number, (trouble, error) in ended.items()
        for problem in problems(page, trouble, error, attempts(mock, number))
    ]
    assert wrong == []
    assert len(elsewhere.ledger) == 0
    counts = Counter(said(error) for _, error in ended.values())
    print(f"{page}: {len(ended)} calls, said {dict(counts)}; ledger {len(mock.ledger.done)}")
    assert set(counts) == {"done", "refused", "unknown"}


def attempts(mock: MockVenue, number: int) -> list[Entry]:
    """What the venue saw of a call."""
    return [one for one in mock.ledger.entries if one.request.headers.get("x-call") == str(number)]


def said(error: BaseException | None) -> str:
    if error is None:
        return "done"
    return "unknown" if isinstance(error, OutcomeUnknown) else "refused"


def problems(
    page: Page, trouble: Trouble, error: BaseException | None, seen: list[Entry]
) -> Iterator[str]:
    """Where the report and the ledger do not agree."""
    done = sum(entry.done for entry in seen)
    if done > 1:
        yield f"carried out {done} times"
    if said(error) == "done" and not done:
        yield "reported as done, but not carried out"
    if said(error) == "refused" and done:
        yield "reported as refused, but carried out"
    if said(error) == "unknown" and not trouble.is_open:
        yield "reported as unknown, though it is known"
    if trouble.fault is not None and not has_struck(trouble, seen):
        yield "the fault did not strike"
    if isinstance(error, OutcomeUnknown) and seen:
        sent = {name: seen[0].parameters[name] for name in page.endpoint.ids}
        if error.ids.keys() != sent.keys() or not same(error.ids, sent):
            yield f"the ids are {error.ids}, and {sent} were sent"


def has_struck(trouble: Trouble, seen: list[Entry]) -> bool:
    """Whether the first attempt met the fault: the ledger names one that kept a call undone."""
    fault = trouble.fault
    return bool(seen and fault and seen[0].reason == (None if fault.is_done else fault.kind))
