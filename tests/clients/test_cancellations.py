"""Each client against a mock of its venue, over a socket, in each way to make a call."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from http.client import HTTPConnection
from types import ModuleType
from typing import Any

import pytest

from venuegen.mock import MockVenue
from venuegen.mock.received import Received
from venuegen.model import Sample, Untrusted, Venue

from .venues import Cancellation
from .ways import Way


def test_the_request_is_sent_as_documented(
    case: Cancellation, way: Way, venue: ModuleType, mock: MockVenue
) -> None:
    way.call(venue, mock, case.method, **case.arguments)
    [entry] = mock.ledger.entries
    request = entry.request
    assert (request.method, request.path) == case.route
    assert tuple(name for name, _ in request.query_pairs) == case.query
    assert body_of(request) == case.body
    assert {name: request.headers.get(name) for name in case.headers} == case.headers
    assert entry.undocumented == ()
    assert entry.done


def test_the_signature_is_right_and_a_changed_one_is_refused(
    case: Cancellation, way: Way, venue: ModuleType, mock: MockVenue
) -> None:
    way.call(venue, mock, case.method, **case.arguments)
    request = mock.ledger.last.request
    assert case.is_signed(request)
    changed = forged(request)
    assert not case.is_signed(changed)
    assert sent_again(mock, changed) == 401
    assert not mock.ledger.last.done


def test_the_example_of_the_page_comes_back_typed(
    case: Cancellation, way: Way, venue: ModuleType, mock: MockVenue
) -> None:
    drifts: list[Any] = []
    found = way.call(
        venue, mock, case.method, strict=True, on_drift=drifts.append, **case.arguments
    )
    assert {name: getattr(found, name) for name in case.answer} == case.answer
    assert {name: type(getattr(found, name)) for name in case.answer} == {
        name: type(value) for name, value in case.answer.items()
    }
    assert drifts == []


def test_an_object_where_a_text_stood_is_refused_when_strict(
    case: Cancellation, way: Way, venue: ModuleType, models: dict[str, Venue]
) -> None:
    changed = MockVenue(misfitting(models[case.venue], case))
    with changed as mock, pytest.raises(venue.errors.UnexpectedResponse) as caught:
        way.call(venue, mock, case.method, strict=True, **case.arguments)
    assert [drift.field for drift in caught.value.drifts] == [case.text_member[0]]


def test_an_object_where_a_text_stood_is_kept_and_told_otherwise(
    case: Cancellation, way: Way, venue: ModuleType, models: dict[str, Venue]
) -> None:
    drifts: list[Any] = []
    with MockVenue(misfitting(models[case.venue], case)) as mock:
        found = way.call(venue, mock, case.method, on_drift=drifts.append, **case.arguments)
    assert [drift.field for drift in drifts] == [case.text_member[0]]
    assert getattr(found, case.text_member[1]) == {"other": 1}


def body_of(request: Received) -> bytes | tuple[str, ...]:
    return tuple(name for name, _ in request.form_pairs) if request.is_form else request.body


def forged(request: Received) -> Received:
    """The request with one letter of its signature, or of its token, changed."""

    def other(text: str) -> str:
        return text[:-3] + ("A" if text[-3] != "A" else "B") + text[-2:]

    headers: Mapping[str, str] = {
        name: other(value) if name in ("sign", "authorization") else value
        for name, value in request.headers.items()
    }
    target, body = request.target, request.body
    if "ignature=" in target:
        # A final %3D is the padding of base64: change a letter before it.
        end = len(target) - 3 if target.endswith("%3D") else len(target)
        target = other(target[:end]) + target[end:]
    if b"signature=" in body:
        body = other(body.decode()).encode()
    return replace(request, target=target, headers=headers, body=body)


def sent_again(mock: MockVenue, request: Received) -> int:
    """Send exactly these bytes and headers; the status of the answer."""
    connection = HTTPConnection(mock.url.removeprefix("http://"), timeout=5)
    connection.request(request.method, request.target, request.body, dict(request.headers))
    status = connection.getresponse().status
    connection.close()
    return status


def misfitting(venue: Venue, case: Cancellation) -> Venue:
    """The venue with an object in the page's sample where the text member has a string."""
    endpoint = venue.endpoint(case.method)
    assert endpoint is not None
    [sample, *_] = endpoint.response_samples
    body = json.loads(sample.text)
    place = body
    *outer, last = case.text_member[0].split(".")
    for part in outer:
        place = place[part]
    assert isinstance(place[last], str)
    place[last] = {"other": 1}
    changed = Sample(Untrusted(json.dumps(body)), sample.source)
    other = replace(endpoint, response_samples=(changed,))
    [group] = [one for one in venue.groups if endpoint in one.endpoints]
    return replace(venue, groups=(replace(group, endpoints=(other,)),))
