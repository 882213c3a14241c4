"""Pages whose own request is a list, whatever their tables look like: a list is what is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import ModuleType

import pytest

from .made_up import made_up

VENUE = """\
name: row
title: Row
homepage: https://row.example
hosts: {production: [https://row.example]}
envelopes: [{name: bare, paths: ["*"]}]
placement: {"POST *": json}
auth: {public: ["*"]}
"""

MEMBERS = """\
# Place many

## Endpoint

`POST /v1/orders`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| pairName | String | true | The pair |
| bid | Decimal | false | To buy |
| ask | Decimal | false | To sell |

Only one of `bid` and `ask` may be sent.

## Request example

```json
[{"pairName": "A", "bid": "1"}, {"pairName": "B", "ask": "2"}]
```
"""

WHOLE = """\
# Cancel many

## Endpoint

`POST /v1/cancellations`

## Parameters

| Name | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| body | body | array[integer] | true | The ids |

## Request example

```json
[1, 2, 3]
```
"""


@pytest.fixture(scope="module")
def row(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    pages = {"orders/place_many.md": MEMBERS, "orders/cancel_many.md": WHOLE}
    with made_up(tmp_path_factory.mktemp("row"), "row", VENUE, pages) as (package, _):
        yield package


def test_rows_that_the_items_of_the_sample_have_are_those_of_the_items(row: ModuleType) -> None:
    place = row.Client().prepare.orders.place_many
    sent = place(items=[{"pair_name": "A", "bid": "1"}, {"pair_name": "B", "ask": "2"}])
    assert json.loads(sent.body) == [{"pairName": "A", "bid": "1"}, {"pairName": "B", "ask": "2"}]


def test_rules_hold_item_by_item(row: ModuleType) -> None:
    place = row.Client().prepare.orders.place_many
    with pytest.raises(row.errors.InvalidArguments, match=r"items\[1\].*only one of bid, ask"):
        place(items=[{"pair_name": "A"}, {"pair_name": "B", "bid": "1", "ask": "2"}])


def test_a_row_that_is_the_body_is_the_list(row: ModuleType) -> None:
    assert row.Client().prepare.orders.cancel_many(items=[1, 2, 3]).body == b"[1,2,3]"
