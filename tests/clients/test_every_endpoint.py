"""Every endpoint of every venue, against a mock of the venue, over a socket, sync and async.

All that is expected is taken from the model, so that a page that is added is tested by being there.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from pydantic import BaseModel

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import as_given, sample_values
from venuegen.emit.text import error_class_of
from venuegen.mock import Fault, MockVenue
from venuegen.model import NO_TEXT, DocumentedError, Source, Untrusted

from .tree import Page, pages
from .ways import WAYS, Way

EVERY = list(pages())
SYNC_AND_ASYNC = [WAYS[0], next(way for way in WAYS if way.is_async)]

pytestmark = pytest.mark.parametrize("way", SYNC_AND_ASYNC, ids=lambda way: str(way.name))


@dataclass(frozen=True)
class Called:
    """One endpoint, called as its page shows."""

    page: Page
    mock: MockVenue

    @property
    def venue(self) -> ModuleType:
        return import_module(f"venue_clients.{self.page.venue.name}")

    @property
    def error(self) -> type[Any]:
        """The base of the venue's exceptions."""
        [name] = [name for name in self.venue.__all__ if name.endswith("Error")]
        found: type[Any] = getattr(self.venue, name)
        return found

    def __call__(self, way: Way, **options: Any) -> Any:
        names = argument_names(self.page.endpoint)
        values = as_given(self.page.endpoint, self.values)
        given = {str(names[name]): value for name, value in values.items()}
        common = {"clock": now, "max_retries": 0, "strict": True, "limits": None}
        options = {**common, **options, **given}
        return way.call(self.venue, self.mock, self.page.method, **options)

    @property
    def values(self) -> Mapping[str, Any]:
        """What is given, by wire name: the page's request example, or made by the types."""
        return sample_values(self.page.endpoint)


@pytest.fixture
def called(page: Page, mocks: Mapping[str, MockVenue]) -> Iterator[Called]:
    mock = mocks[page.venue.name]
    mock.ledger.clear()
    yield Called(page, mock)
    mock.faults.clear()


@pytest.mark.parametrize("page", EVERY, ids=str)
def test_the_request_is_sent_as_documented(page: Page, way: Way, called: Called) -> None:
    called(way, order_ids=False)
    [entry] = called.mock.ledger.entries
    assert entry.done, entry.reason
    assert entry.undocumented == ()
    assert entry.request.method == page.endpoint.method
    assert entry.endpoint == page.method
    assert set(called.values) <= set(entry.parameters)
    shown = example(page)
    assert {name: entry.parameters[name] for name in shown} == shown


@pytest.mark.parametrize("page", EVERY, ids=str)
def test_the_example_comes_back_typed(page: Page, way: Way, called: Called) -> None:
    raw = called(way, door="with_raw_response")
    assert raw.drifts == ()
    assert list(unmodelled(raw.whole)) == []
    assert comparable(raw.whole) == comparable(json.loads(raw.body, parse_float=Decimal))


@pytest.mark.parametrize("page", EVERY, ids=str)
def test_a_documented_refusal_is_raised(page: Page, way: Way, called: Called) -> None:
    for refusal in refusals(page):
        called.mock.faults.add(Fault("refuse", code=refusal.code, status=refusal.http), times=9)
        with pytest.raises(called.error) as caught:
            called(way)
        called.mock.faults.clear()
        assert type(caught.value).__name__ == expected(page, refusal)
        assert refusal.code is None or str(caught.value.code) == str(refusal.code)


def now() -> int:
    return time.time_ns() // 1_000_000


def example(page: Page) -> Mapping[str, Any]:
    """What the page's own request example holds of the parameters that a caller gives."""
    for sample in page.endpoint.request_samples[:1]:
        shown = json.loads(sample.text)
        shown = shown if isinstance(shown, dict) else {"[]": shown}
        asked = {str(p.name) for p in page.endpoint.parameters if not p.signed}
        return {name: value for name, value in shown.items() if name in asked}
    return {}


def unmodelled(value: Any) -> Iterator[str]:
    """Members of an answer that its model does not know."""
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in type(value).model_fields:
            yield from unmodelled(getattr(value, name))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from unmodelled(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from unmodelled(item)


def comparable(value: Any) -> Any:
    """A model or JSON as plain data in which a number is a number, however it was written, and an
    empty text, which may stand in the place of one, is None."""
    if isinstance(value, BaseModel):
        return comparable(value.model_dump(by_alias=True, exclude_unset=True))
    if isinstance(value, list | tuple):  # a row is a named tuple
        return [comparable(item) for item in value]
    if isinstance(value, dict):
        return {name: comparable(item) for name, item in value.items()}
    if value == "":
        return None
    if isinstance(value, str):
        try:
            return Decimal(value)
        except InvalidOperation:
            return value
    return value


def refusals(page: Page) -> list[DocumentedError]:
    """The refusals of the page; where it has none, one that the venue has for all its pages."""
    if page.endpoint.errors:
        return list(page.endpoint.errors)
    source = Source(f"{page.venue.name}/venue.yaml", 1)
    known = next(one for one in page.venue.errors if one.codes)
    return [DocumentedError(Untrusted(known.codes[0]), None, NO_TEXT, source)]


def expected(page: Page, refusal: DocumentedError) -> str:
    """The exception for a refusal: unknown where a call that changes something may be done."""
    leaves_open = str(refusal.code) in page.envelope.unknown or (refusal.http or 0) >= 500
    if leaves_open and page.endpoint.changes_state:
        return "OutcomeUnknown"
    return error_class_of(refusal, page.venue.errors)
