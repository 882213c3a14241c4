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
from venuegen.emit.samples import sample_values
from venuegen.mock import MockVenue
from venuegen.model import Sample
from venuegen.selfcheck.evidence import Given, given_by

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


def by_python_names(values: Any, fields: tuple[Any, ...]) -> Any:
    """Members of objects by the names under which the generated record takes them."""
    if isinstance(values, list):
        return [by_python_names(one, fields) for one in values]
    if not isinstance(values, dict) or not fields:
        return values
    known = {field.name: field for field in fields}
    return {
        known[name].argument or name: by_python_names(value, known[name].fields)
        for name, value in values.items()
    }


@pytest.mark.parametrize("shown", list(sent()), ids=str)
def test_a_request_of_the_page_is_taken_by_its_method(
    shown: Shown, mocks: Mapping[str, MockVenue]
) -> None:
    given, page = shown.given, shown.page
    assert given is not None, "a sample of these venues that shows another call"
    venue = import_module(f"venue_clients.{page.venue.name}")
    api = import_module(f"venue_clients.{page.venue.name}.{page.group}.api")
    record = getattr(api, page.endpoint.name.upper())
    fields = {one.name: one.fields for one in record.parameters}
    names = argument_names(page.endpoint)
    values = {
        name: by_python_names(value, fields[name])
        for name, value in {**required(page), **given.values}.items()
    }
    arguments = {str(names[name]): value for name, value in values.items()}
    mock = mocks[page.venue.name]
    request = WAYS[0].call(venue, mock, page.method, door="prepare", **arguments)
    if page.endpoint.body == "json" and not given.unknown and not given.lacking:
        body = json.loads(request.body, parse_float=Decimal)
        members = {"[]": body} if isinstance(body, list) else body
        for name, value in given.values.items():
            assert without_empty(members.get(name, value)) == without_empty(value)


def required(page: Page) -> dict[str, Any]:
    """What the method needs and a sample may not show: a query beside the body, a path."""
    needed = {str(one.name) for one in page.endpoint.parameters if one.required is True}
    return {name: value for name, value in sample_values(page.endpoint).items() if name in needed}


def without_empty(value: Any) -> Any:
    if isinstance(value, list):
        return [without_empty(one) for one in value]
    if isinstance(value, dict):
        return {name: without_empty(one) for name, one in value.items() if one != ""}
    return value


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
    names = argument_names(page.endpoint)
    arguments = {str(names[name]): v for name, v in sample_values(page.endpoint).items()}
    answers = Answers(shown.sample.text.encode())
    given = {**mocks[page.venue.name].credentials, "transport": answers}
    with venue.Client(**given, strict=True, max_retries=0) as client:
        group = getattr(client.with_raw_response, page.group)
        raw = getattr(group, page.endpoint.name)(**arguments)
    assert raw.drifts == ()
