"""A made-up venue whose pages have the shapes that the five pages of the user have not.

Its pages are read, generated and called like any other's; its mock gets what they say.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from venuegen.mock import MockVenue

from .made_up import made_up
from .ways import WAYS, Way

VENUE = """\
name: odd
title: Odd
homepage: https://odd.example
hosts: {production: [https://api.odd.example]}
signing:
  - name: query
    paths: ["*"]
    credentials: {key: {env: ODD_KEY}, secret: {env: ODD_SECRET}}
    timestamp: seconds
    algorithm: hmac-sha256
    key: secret
    encoding: upper-hex
    add:
      header: {X-Time: "{timestamp}"}
    leave_out: [command]
    payload: "{method} {path}{question_query} {body} {timestamp}"
    send:
      header: {X-Sign: "{key}:{signature}"}
    vectors:
      - credentials: {key: k, secret: s}
        timestamp_ms: 1700000000999
        method: GET
        path: /v1/orders
        query: {command: list, a: b c}
        payload: GET /v1/orders?a=b%20c  1700000000
        signature: 31FEE9EA68577D111E4155A74F516344BB0FAA5FD02AC72D25D7929F92E2F37B
        source: made up
envelopes:
  - {name: wrapped, paths: ["/v1/*"], data: data, success: {code: ["0", ok]}, code: [code],
     message: [error.text]}
  - {name: bare, paths: ["*"], code: [code], message: [text]}
placement: {"DELETE *": query, "POST /private*": query, "POST *": json}
auth: {public: ["/public/*"], private: ["*"]}
pages:
  orders/cancel.md: {query: {command: cancel}}
endpoints:
  orders.find: {styles: {ids: csv, states: json}}
"""

PAGES = {
    "market/book.md": """\
# Order book

## Endpoint

`GET /public/books/{symbol}/:side`

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| symbol | path | String | true | Pair |
| side | path | String | true | Side |
| depth | query | Integer | false | Levels |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| levels[] | Array of Array of String | true | Price and size |
| sums.* | Object | true | By venue |
| sums.*.size | Decimal string | true | Size |

## Response example

```json
{"levels": [["1.5", "2"]], "sums": {"a": {"size": "1.25"}, "b": {"size": "3"}}}
```
""",
    "orders/place_several.md": """\
# Place several orders

## Endpoint

`POST /v1/orders`

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| [].symbol | body | String | true | Pair |
| [].price | body | Decimal | true | Price |
| [].tags | body | Array of String | false | Tags |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| code | String | true | |
| data[] | Array of Object | true | |
| data[].id | Integer | true | Order id |

## Response example

```json
{"code": "ok", "data": [{"id": 9007199254740993}]}
```
""",
    "orders/cancel.md": """\
# Cancel order

## Endpoint

`POST /private/trade`

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| id | query | String | true | Order id |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| state | String | true | State |

## Response example

```json
{"state": "gone"}
```
""",
    "orders/find.md": """\
# Find orders

## Endpoint

`GET /v1/orders`

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| ids | query | Array of Integer | false | Order ids |
| states | query | Array of String | false | States |
| kinds | query | Array of String | false | Kinds |
| class | query | String | false | A word of Python |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| code | String | true | |
| data[] | Array of Object | true | |
| data[].price | Decimal string | true | Price |

## Response example

```json
{"code": "0", "data": [{"price": "0.10"}]}
```
""",
}


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModuleType, MockVenue]]:
    """The client of the venue, generated for this test, and a mock of it."""
    with made_up(tmp_path_factory.mktemp("odd"), "odd", VENUE, PAGES) as both:
        yield both


def call(odd: tuple[ModuleType, MockVenue], way: Way, method: str, **given: Any) -> tuple[Any, str]:
    """What the call gives, and the target that arrived."""
    venue, mock = odd
    found = way.call(venue, mock, method, strict=True, **given)
    entry = mock.ledger.last
    assert entry.done, entry.reason
    assert entry.undocumented == ()
    return found, entry.request.target


ODD_WAYS = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)


@ODD_WAYS
def test_what_is_in_the_path_is_escaped(odd: tuple[ModuleType, MockVenue], way: Way) -> None:
    found, target = call(odd, way, "market.book", symbol="BTC/USDT é", side="a.b", depth=5)
    assert target == "/public/books/BTC%2FUSDT%20%C3%A9/a.b?depth=5"
    assert found.levels == [["1.5", "2"]]
    assert found.sums["a"].size == Decimal("1.25")


@ODD_WAYS
def test_a_body_may_be_a_list(odd: tuple[ModuleType, MockVenue], way: Way) -> None:
    orders = [{"symbol": "B", "price": Decimal("1E-7"), "tags": ["x"]}]
    found, _ = call(odd, way, "orders.place_several", items=orders)
    assert odd[1].ledger.last.request.json == [{"symbol": "B", "price": "0.0000001", "tags": ["x"]}]
    assert found[0].id == 9007199254740993


@ODD_WAYS
def test_a_route_may_have_a_query_of_its_own(odd: tuple[ModuleType, MockVenue], way: Way) -> None:
    found, target = call(odd, way, "orders.cancel", id="1&2")
    assert target == "/private/trade?command=cancel&id=1%262"
    assert found.state == "gone"


@ODD_WAYS
def test_lists_are_written_as_venue_yaml_says(odd: tuple[ModuleType, MockVenue], way: Way) -> None:
    found, target = call(
        odd, way, "orders.find", ids=[1, 2], states=["a", "b"], kinds=["c", "d"], class_="e"
    )
    assert target == ("/v1/orders?ids=1%2C2&states=%5B%22a%22%2C%22b%22%5D&kinds=c&kinds=d&class=e")
    assert found[0].price == Decimal("0.10")


def test_a_refusal_deep_inside_is_told(odd: tuple[ModuleType, MockVenue]) -> None:
    from venuegen.mock import Fault

    venue, mock = odd
    mock.faults.add(Fault("refuse", code="E7"))
    with pytest.raises(venue.OddError) as caught:
        WAYS[0].call(venue, mock, "orders.find")
    assert (caught.value.code, caught.value.message) == ("E7", "refused")
