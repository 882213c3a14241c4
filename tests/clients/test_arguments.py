"""What a generated client takes, what it refuses, and what it sends, from pages to the wire."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from types import ModuleType
from typing import Any

import pytest

from .made_up import made_up

VENUE = """\
name: strict
title: Strict
homepage: https://strict.example
hosts: {production: [https://strict.example]}
envelopes: [{name: bare, paths: ["*"]}]
placement: {"POST *": json}
auth: {public: ["*"]}
overrides:
  - page: orders/place.md
    field: request.kind.enum
    old: null
    new: [limit, market]
    reason: the page names two kinds among others
    evidence: the page
  - page: orders/place.md
    field: request.kind.enum_open
    old: false
    new: true
    reason: the page names two kinds among others
    evidence: the page
  - page: orders/place.md
    field: constraints
    old: null
    new: {kind: exactly_one_of, fields: [px, pxUsd], when: {parameter: kind, value: option}}
    reason: options are priced in one of two ways
    evidence: the page
  - page: orders/place_orders.md
    field: constraints
    old: null
    new:
      kind: mutually_exclusive
      fields: ["orders[].price", "orders[].priceMatch"]
      scope: "orders[]"
    reason: the page says so of each order
    evidence: the page
  - page: orders/place_orders.md
    field: constraints
    old: null
    new: {kind: min_items, fields: [orders], limit: 1}
    reason: an empty list is refused
    evidence: the page
  - page: orders/cancel.md
    field: constraints
    old: null
    new: {kind: at_least_one_of, fields: [orderId, clientOrderIds]}
    reason: one of them is needed
    evidence: the page
"""

PLACE = """\
# Place

## Endpoint

`POST /v1/place`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| symbol | String | true | The pair |
| side | String | true | Side of the order. Allowed values: buy, sell. |
| mode | Integer | false | Position mode. Allowed values: 1, 2. |
| kind | String | false | Kind of the order |
| amount | number | false | The amount |
| px | String | false | The price |
| pxUsd | String | false | The price in dollars |
| clientOrderId | String | false | Your own id. Range: 1 to 9223372036854775807. |
| leverage | Integer | false | Range: 1 to 125. |
| note | String | false | At most 5 characters. |
| expireTime | Long | false | When the order ends, in milliseconds |
| timeout | Integer | false | Seconds |

## Response example

```json
{"orderId": 7}
```
"""

PLACE_ORDERS = """\
# Place orders

## Endpoint

`POST /v1/orders`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| orders | Array | true | The orders |
| orders[].symbol | String | true | The pair |
| orders[].side | String | true | Allowed values: buy, sell. |
| orders[].price | String | false | The price |
| orders[].priceMatch | String | false | A level of the book |
| orders[].reduceOnly | Boolean | false | Only reduce |
| orders[].accountId | Integer | false | The account |

## Response example

```json
{"done": 1}
```
"""

CANCEL = """\
# Cancel

## Endpoint

`POST /v1/cancel`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| orderId | Long | false | The id |
| clientOrderIds | Array of String | false | Your own ids |
| timed | String | false | A name that the method itself uses |

## Response example

```json
{"done": 1}
```
"""


class Side(str, Enum):  # noqa: UP042 - users write them like this
    BUY = "buy"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    pages = {
        "orders/place.md": PLACE,
        "orders/place_orders.md": PLACE_ORDERS,
        "orders/cancel.md": CANCEL,
    }
    with made_up(tmp_path_factory.mktemp("strict"), "strict", VENUE, pages) as (made, _):
        yield made


@pytest.fixture
def sent(package: ModuleType) -> Any:
    """The body of a call, as text: `sent("cancel", order_id=7)`."""

    def body(method: str, **arguments: Any) -> str:
        request = getattr(package.Client().prepare.orders, method)(**arguments)
        return str(request.body.decode())

    return body


@pytest.fixture
def refused(package: ModuleType, sent: Any) -> Any:
    """Why a call is refused; sent all the same it is not."""

    def why(method: str, **arguments: Any) -> str:
        with pytest.raises(package.errors.InvalidArguments) as caught:
            sent(method, **arguments)
        assert "nothing was sent" in str(caught.value)
        return str(caught.value)

    return why


ORDER = {"symbol": "BTC", "side": "buy"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"side": "long"}, "side: 'long' is none of buy, sell"),
        ({"side": "BUY"}, "side: 'BUY' is none of buy, sell; did you mean buy?"),
        ({"mode": 7}, "mode: 7 is none of 1, 2"),
        ({"client_order_id": "abc"}, "client_order_id (clientOrderId): 'abc' is not a number"),
        ({"client_order_id": "0"}, "0 is not from 1 to 9223372036854775807"),
        ({"leverage": -5}, "leverage: -5 is not from 1 to 125"),
        ({"note": "x" * 200}, "note: has 200 characters, 5 are allowed"),
        ({"symbol": ""}, "symbol is required"),
        ({"kind": "option"}, "exactly one of px, px_usd (pxUsd) is required where kind is option"),
    ],
)
def test_what_the_page_rules_out_is_refused_unless_it_is_wanted(
    sent: Any, refused: Any, arguments: dict[str, Any], told: str
) -> None:
    from strict_clients.options import CallOptions

    given = {**ORDER, **arguments}
    options = CallOptions(unchecked=True)

    assert told in refused("place", **given)
    assert "CallOptions(unchecked=True)" in refused("place", **given)
    assert json.loads(sent("place", **given, options=options))["side"] == given["side"]


def test_an_open_enumeration_lets_every_value_pass(sent: Any, package: ModuleType) -> None:
    assert json.loads(sent("place", **ORDER, kind="trigger"))["kind"] == "trigger"
    method = inspect.signature(package.Client().orders.place)
    assert method.parameters["kind"].annotation == "Literal['limit', 'market'] | str | Omit"
    assert method.parameters["side"].annotation == "Literal['buy', 'sell']"


def test_a_rule_with_a_condition_holds_under_it_alone(sent: Any) -> None:
    both = json.loads(sent("place", **ORDER, kind="limit", px="1", px_usd="2"))
    assert (both["px"], both["pxUsd"]) == ("1", "2")


@pytest.mark.parametrize("amount", [Decimal("0.100000000000000000001"), "0.100000000000000000001"])
def test_a_documented_number_goes_out_as_a_number_with_all_digits(sent: Any, amount: Any) -> None:
    assert '"amount":0.100000000000000000001' in sent("place", **ORDER, amount=amount)


def test_a_datetime_is_taken_where_the_unit_is_documented(sent: Any, refused: Any) -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    assert '"expireTime":1767225600000' in sent("place", **ORDER, expire_time=when)
    assert "give it one" in refused("place", **ORDER, expire_time=datetime(2026, 1, 1))
    assert "needs integer, not datetime" in refused("place", **ORDER, leverage=when)


def test_an_id_is_taken_as_text_or_number_and_sent_as_documented(sent: Any, refused: Any) -> None:
    assert sent("cancel", order_id="1329854625038651400") == '{"orderId":1329854625038651400}'
    assert sent("cancel", client_order_ids=[7, "8"]) == '{"clientOrderIds":["7","8"]}'
    assert "'A7' is not a whole number" in refused("cancel", order_id="A7")


def test_a_name_that_the_method_itself_uses_is_told_apart(sent: Any) -> None:
    assert sent("cancel", order_id=7, timed_="x") == '{"orderId":7,"timed":"x"}'


@pytest.mark.parametrize("nothing", [{}, {"client_order_ids": []}])
def test_a_cancel_without_any_id_is_refused(refused: Any, nothing: dict[str, Any]) -> None:
    assert "at least one of order_id (orderId), client_order_ids" in refused("cancel", **nothing)


def test_items_take_the_names_and_checks_of_arguments(sent: Any) -> None:
    items = [{**ORDER, "side": Side.BUY, "reduce_only": True, "account_id": "7", "price": "1.0"}]
    assert json.loads(sent("place_orders", orders=items))["orders"] == [
        {"symbol": "BTC", "side": "buy", "reduceOnly": True, "accountId": 7, "price": "1.0"}
    ]


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ([{**ORDER, "reduceOnly": True}], "orders[0]: there is no member 'reduceOnly'; did you me"),
        ([{**ORDER, "side": "hold"}], "orders[0].side: 'hold' is none of buy, sell"),
        ([ORDER, {"side": "buy"}], "orders[1]: symbol missing"),
        ([ORDER, {**ORDER, "price": 1.5}], "orders[1].price: a float cannot hold every price"),
        (
            [ORDER, {**ORDER, "price": "1", "price_match": "x"}],
            "orders[1]: only one of price, price_match (priceMatch) may be given",
        ),
        ([], "orders is required; orders has 0 items, at least 1 are needed"),
    ],
)
def test_each_item_of_a_list_is_checked(refused: Any, items: list[Any], told: str) -> None:
    assert told in refused("place_orders", orders=items)


def test_what_is_omitted_can_be_said_and_none_says_what_to_do(sent: Any, refused: Any) -> None:
    from strict_clients import OMIT

    assert sent("place", **ORDER, px=OMIT) == '{"symbol":"BTC","side":"buy"}'
    assert "px: None is not sent: leave the argument out, or give OMIT" in refused(
        "place", **ORDER, px=None
    )


def test_a_timeout_may_stand_on_the_call(package: ModuleType) -> None:
    def arguments(method: str) -> Any:
        return inspect.signature(getattr(package.Client().orders, method)).parameters

    assert arguments("cancel")["timeout"].annotation == "float | Timeout | None"
    assert arguments("place")["timeout"].annotation == "int | Omit", "the page's own has the name"
    with pytest.raises(ValueError, match="timeout"):
        package.Client().orders.cancel(order_id=7, timeout=0)


def test_the_docstring_says_each_thing_once(package: ModuleType) -> None:
    told = " ".join(inspect.getdoc(package.Client().orders.place).split())  # type: ignore[union-attr]
    assert "client_order_id: Your own id. Range: 1 to 9223372036854775807. leverage" in told
    assert "note: At most 5 characters. expire_time" in told
    assert "in milliseconds. Written as milliseconds since 1970; a datetime with a zone is" in told


def test_the_docstring_has_rules_by_the_names_of_arguments(package: ModuleType) -> None:
    orders = package.Client().orders
    assert "At least one of order_id, client_order_ids must be given." in orders.cancel.__doc__
    told = " ".join(orders.place_orders.__doc__.split())
    assert "In each item of orders: Not together: price, price_match." in told
    told = " ".join(orders.place.__doc__.split())
    assert "If kind is option: Exactly one of px, px_usd must be given." in told
