"""What goes over the wire between a client and a mock is what the venue's OpenAPI document says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from venuegen.mock import Fault, MockVenue
from venuegen.mock.ledger import Entry

from .test_every_endpoint import EVERY, Called
from .tree import REPO, Page
from .ways import WAYS

Json = dict[str, Any]


@cache
def document(venue: str) -> Json:
    path = REPO / "generated" / "openapi" / f"{venue}.json"
    found: Json = json.loads(path.read_text(encoding="utf-8"))
    return found


def operation(page: Page) -> Json:
    operations = (
        one
        for item in document(page.venue.name)["paths"].values()
        for method, one in item.items()
        if method != "servers"
    )
    return next(one for one in operations if one["operationId"] == page.method)


def misfits(page: Page, schema: Json, value: object) -> list[str]:
    whole = {**schema, "components": document(page.venue.name)["components"]}
    return [one.message for one in Draft202012Validator(whole).iter_errors(value)]


def answer_schema(page: Page, status: int) -> Json:
    responses = operation(page)["responses"]
    ranged = responses.get(f"{status // 100}XX", responses.get("default"))
    schema: Json = responses.get(str(status), ranged)["content"]["application/json"]["schema"]
    return schema


@pytest.mark.parametrize("page", EVERY, ids=str)
def test_the_answer_fits(page: Page, mocks: Mapping[str, MockVenue]) -> None:
    raw = Called(page, mocks[page.venue.name])(WAYS[0], door="with_raw_response")
    assert misfits(page, answer_schema(page, raw.status), json.loads(raw.body)) == []


@pytest.mark.parametrize("page", EVERY, ids=str)
def test_a_refusal_fits(page: Page, mocks: Mapping[str, MockVenue]) -> None:
    called = Called(page, mocks[page.venue.name])
    code = next(codes[0] for error in page.venue.errors if (codes := error.codes))
    called.mock.faults.add(Fault("refuse", code=code), times=9)
    try:
        with pytest.raises(called.error) as caught:
            called(WAYS[0])
    finally:
        called.mock.faults.clear()
    response = caught.value.response
    assert misfits(page, answer_schema(page, response.status), json.loads(response.body)) == []


@pytest.mark.parametrize("page", [one for one in EVERY if one.endpoint.body == "json"], ids=str)
def test_the_body_of_the_request_fits(page: Page, mocks: Mapping[str, MockVenue]) -> None:
    mock = mocks[page.venue.name]
    mock.ledger.clear()
    Called(page, mock)(WAYS[0])
    [entry] = mock.ledger.entries
    content = operation(page)["requestBody"]["content"]["application/json"]
    assert misfits(page, content["schema"], sent(entry)) == []


def sent(entry: Entry) -> object:
    return json.loads(entry.request.body)
