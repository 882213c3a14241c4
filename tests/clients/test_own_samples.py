"""No method refuses the request sample of its own page, and no strict client its answer.

The samples are those that pages print: bodies, addresses, curl lines and code. They go through the
generated clients, by the generated names.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import as_given, sample_values
from venuegen.mock import MockVenue
from venuegen.model import Sample
from venuegen.selfcheck.evidence import Given, given_by, is_signing

from .tree import Page, pages
from .ways import WAYS


@dataclass(frozen=True)
class Shown:
    """One sample of a page."""

    page: Page
    sample: Sample
    place: Any = None

    def __str__(self) -> str:
        return f"{self.page}:{self.sample.source.line}"

    @property
    def given(self) -> Given | None:
        return given_by(self.page.endpoint, self.sample, self.place)


def sent() -> Iterator[Shown]:
    """Every request that a page shows."""
    for page in pages():
        for sample in page.endpoint.request_samples:
            yield Shown(page, sample, "query" if page.endpoint.body == "none" else "body")
        for call in page.endpoint.request_calls:
            yield Shown(page, call)


@pytest.mark.parametrize("shown", list(sent()), ids=str)
def test_a_request_of_the_page_is_taken_by_its_method(
    shown: Shown, mocks: Mapping[str, MockVenue]
) -> None:
    given, page = shown.given, shown.page
    if given is None:
        assert all(map(is_signing, json.loads(shown.sample.text))), "shows another call"
        return
    venue = import_module(f"venue_clients.{page.venue.name}")
    arguments = by_python_names(page, {**required(page), **given.values})
    mock = mocks[page.venue.name]
    request = WAYS[0].call(venue, mock, page.method, door="prepare", **arguments)
    if page.endpoint.body == "json" and not given.unknown and not given.lacking:
        body = json.loads(request.body, parse_float=Decimal)
        members = {"[]": body} if isinstance(body, list) else body
        places = {str(one.name): one.place for one in page.endpoint.parameters}
        in_body = {name: one for name, one in given.values.items() if places[name] == "body"}
        assert has(members, in_body)


def by_python_names(page: Page, values: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a call from values by wire names."""
    names = argument_names(page.endpoint)
    return {str(names[name]): one for name, one in as_given(page.endpoint, values).items()}


def required(page: Page) -> dict[str, Any]:
    """What the method needs and a sample may not show: a query beside the body, a path."""
    needed = {str(one.name) for one in page.endpoint.parameters if one.required is True}
    return {name: value for name, value in sample_values(page.endpoint).items() if name in needed}


def has(sent: Any, shown: Any) -> bool:
    """Is all there that the sample shows? The client may add an order id of its own making."""
    if isinstance(shown, list):
        return len(sent) == len(shown) and all(map(has, sent, shown))
    if isinstance(shown, dict):
        return all(has(sent[name], one) for name, one in shown.items())
    return bool(sent == shown)


@dataclass(frozen=True)
class Answers:
    """A transport whose venue always answers the same."""

    body: bytes

    def send(self, request: Any, timeout: Any) -> Any:
        from venue_clients._runtime.transport import Response

        return Response(200, {"content-type": "application/json"}, self.body)

    def close(self) -> None:
        return None


ANSWERS = [Shown(page, sample) for page in pages() for sample in page.endpoint.response_samples]


@pytest.mark.parametrize("shown", ANSWERS, ids=str)
def test_an_answer_of_the_page_is_taken_by_a_strict_client(
    shown: Shown, mocks: Mapping[str, MockVenue]
) -> None:
    page = shown.page
    venue = import_module(f"venue_clients.{page.venue.name}")
    arguments = by_python_names(page, sample_values(page.endpoint))
    answers = Answers(shown.sample.text.encode())
    given = {**mocks[page.venue.name].credentials, "transport": answers}
    with venue.Client(**given, strict=True, max_retries=0) as client:
        group = getattr(client.with_raw_response, page.group)
        raw = getattr(group, page.endpoint.name)(**arguments)
    assert raw.drifts == ()
