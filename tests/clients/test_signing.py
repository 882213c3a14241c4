"""What is signed is what is sent: every private endpoint of every venue, with any arguments.

The mock's interpreter judges the signatures; it shares no code with the clients. What arrives is
read back with the standard library and compared with what was given.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from venue_clients.errors import InvalidArguments

from venuegen.emit.naming import argument_names
from venuegen.emit.samples import as_given
from venuegen.mock import Desk, Entry, MockVenue, credentials_of
from venuegen.mock.received import Received
from venuegen.mock.verify import Refused, verify
from venuegen.model import Array, Endpoint, Parameter, Recipe

from .hostile import arguments, same
from .tree import Page, pages, venues
from .ways import WAYS, Way

PRIVATE = [page for page in pages() if page.endpoint.private]
#: By the rules of the venues. The headers and parameters that a signature adds always count.
SIGNED: Mapping[str, set[str]] = {
    "xt": {"query", "body"},
    "coinw": {"method", "path", "query", "body"},
    "htx": {"method", "host", "path", "query"},  # a body is not signed
    "ztdx": {"query", "body"},
    "cadenza": set(),  # a token is sent, nothing is signed
}


@cache
def client(venue: str) -> Any:
    made = import_module(f"venue_clients.{venue}")
    return made.Client(**credentials_of(venues()[venue]), order_ids=False)


def prepared(page: Page, values: Mapping[str, Any]) -> Received:
    """The request of a call as it would arrive."""
    group = getattr(client(page.venue.name).prepare, page.group)
    request = getattr(group, page.endpoint.name)(**named(page.endpoint, values))
    headers = {name.lower(): value for name, value in request.headers.items()}
    headers["host"] = request.origin.partition("://")[2]
    return Received(request.method, request.target, headers, request.body or b"")


def named(endpoint: Endpoint, values: Mapping[str, Any]) -> dict[str, Any]:
    names = argument_names(endpoint)
    return {str(names[name]): value for name, value in as_given(endpoint, values).items()}


def recipe_of(page: Page) -> Recipe:
    [recipe] = [one for one in page.venue.recipes if one.name == page.endpoint.recipe]
    return recipe


def is_bare(page: Page) -> bool:
    """Whether the venue signs values without any escaping."""
    return not recipe_of(page).escape


@pytest.mark.parametrize("page", PRIVATE, ids=str)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_is_given_is_signed_and_read_back(page: Page, data: st.DataObject) -> None:
    values = data.draw(arguments(page.endpoint, 20_000, is_bare=is_bare(page)))
    desk = Desk(page.venue)
    desk.answer(prepared(page, values))
    check(page, values, desk.ledger.last)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.name))
@pytest.mark.parametrize("name", sorted(venues()))
def test_whatever_is_given_arrives_signed(
    name: str, way: Way, mocks: Mapping[str, MockVenue]
) -> None:
    mock = mocks[name]
    venue = import_module(f"venue_clients.{name}")
    options: dict[str, Any] = {"order_ids": False, "max_retries": 0, "limits": None}

    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(data=st.data())
    def every_call(data: st.DataObject) -> None:
        page = data.draw(st.sampled_from([one for one in PRIVATE if one.venue.name == name]))
        values = data.draw(arguments(page.endpoint, 600, is_bare=is_bare(page)))
        mock.ledger.clear()
        mock.orders.clear()
        way.call(venue, mock, page.method, **options, **named(page.endpoint, values))
        [entry] = mock.ledger.entries
        check(page, values, entry)

    every_call()


def check(page: Page, values: Mapping[str, Any], entry: Entry) -> None:
    """The venue took the call, and what it reads is what was given, all of it and nothing else."""
    assert entry.done, entry.reason
    recipe = recipe_of(page)
    added = {one.name for one in (*recipe.add, *recipe.send)}
    added |= dict(page.endpoint.fixed_query).keys()
    arrived = read_back(page.endpoint, entry.request)
    assert arrived.keys() - added == values.keys()
    for parameter in page.endpoint.parameters:
        if parameter.name in values:
            assert same(values[parameter.name], arrived[parameter.name])


def read_back(endpoint: Endpoint, request: Received) -> dict[str, Any]:
    """What a parser of the standard library finds, by name; lists for what may be repeated."""
    found: dict[str, Any] = {}
    lists = [one.name for one in endpoint.parameters if is_repeated(one)]
    in_base64 = [one.name for one in endpoint.parameters if one.style == "base64-json"]
    form = request.body.decode() if endpoint.body == "form" else ""
    for text in filter(None, (request.query, form)):
        for name, value in parse_qsl(text, keep_blank_values=True, strict_parsing=True):
            if name in lists:
                found.setdefault(name, []).append(value)
            else:
                assert name not in found, f"{name} is sent twice"
                found[name] = b64decode(value).decode() if name in in_base64 else value
    if endpoint.body == "json" and request.body:
        body = json.loads(request.body, parse_float=Decimal)
        found |= body if isinstance(body, dict) else {"[]": body}
    return found


def is_repeated(parameter: Parameter) -> bool:
    return isinstance(parameter.type, Array) and parameter.style == "repeat"


@pytest.mark.parametrize("page", PRIVATE, ids=str)
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_changed_byte_is_refused_wherever_the_venue_signs(
    page: Page, data: st.DataObject
) -> None:
    request = prepared(page, data.draw(arguments(page.endpoint, 60, is_bare=is_bare(page))))
    assert accepts(page, request)
    for part, changed in changes(page, request, data):
        is_signed = part in SIGNED[page.venue.name] or part == "header"
        assert accepts(page, changed) != is_signed, part


def accepts(page: Page, request: Received) -> bool:
    try:
        verify(recipe_of(page), credentials_of(page.venue), request)
    except Refused:
        return False
    return True


def changes(page: Page, request: Received, data: st.DataObject) -> Iterator[tuple[str, Received]]:
    """The request with one byte changed, in each part that it has."""

    def other(text: str) -> str:
        at = data.draw(st.integers(0, len(text) - 1))
        return text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]

    headers, query = request.headers, request.query
    tail = f"?{query}" if query else ""
    yield "method", replace(request, method=other(request.method))
    yield "host", replace(request, headers={**headers, "host": other(headers["host"])})
    yield "path", replace(request, target=other(request.path) + tail)
    if query:
        yield "query", replace(request, target=f"{request.path}?{other(query)}")
    if request.body:
        yield "body", replace(request, body=other(request.body.decode()).encode())
    recipe = recipe_of(page)
    for addition in (*recipe.add, *recipe.send):
        if addition.place == "header":
            name = addition.name.lower()
            yield "header", replace(request, headers={**headers, name: other(headers[name])})


@pytest.mark.parametrize(
    ("venue", "method", "given", "is_ambiguous"),
    [
        ("xt", "trade.order", {"market": "btc&n=1", "id": 7}, True),
        ("coinw", "futures.open_orders", {"instrument": "B&n=1", "positionType": "plan"}, True),
        ("htx", "orders.order", {"contract_code": "B&n=1", "order_id": "7"}, False),
        ("ztdx", "trade.order", {"symbol": "B&n=1", "orderId": 7}, False),
    ],
)
def test_a_value_that_bare_signing_could_not_tell_from_two_is_refused(
    venue: str, method: str, given: dict[str, Any], is_ambiguous: bool
) -> None:
    """XT and CoinW sign bare values: such a signature would fit another request, too."""
    [page] = [page for page in PRIVATE if str(page) == f"{venue}.{method}"]
    if is_ambiguous:
        with pytest.raises(InvalidArguments, match="the venue signs bare values"):
            prepared(page, given)
        return
    request = prepared(page, given)
    apart = replace(request, target=request.target.replace("%26n%3D1", "&n=1"))
    assert accepts(page, request)
    assert not accepts(page, apart)


def test_the_padding_of_base64_is_signed_bare() -> None:
    [page] = [page for page in PRIVATE if str(page) == "xt.trade.order"]
    assert accepts(page, prepared(page, {"market": "W10=", "id": 7}))
