"""What a page's own sample breaks: the generated client lets it pass, and documents it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from .made_up import made_up

VENUE = """\
name: loose
title: Loose
homepage: https://loose.example
hosts: {production: [https://loose.example]}
envelopes: [{name: bare, paths: ["*"]}]
placement: {"POST *": json}
auth: {public: ["*"]}
"""

PLACE = """\
# Place

## Endpoint

`POST /v1/place`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| pair | String | true | The pair |
| owner | String | true | The owner |
| bid | Decimal | false | To buy |
| ask | Decimal | false | To sell |
| up | Decimal | false | Above |
| down | Decimal | false | Below |
| side | String | false | Allowed values: buy, sell |
| mode | String | false | Allowed values: slow, fast |
| depth | Integer | false | Range: [1, 10] |
| width | Integer | false | Range: [1, 10] |

Only one of `bid` and `ask` may be sent.

Only one of `up` and `down` may be sent.

## Request example

```json
{"pair": "ABC-XYZ", "bid": "1", "ask": "2", "side": "both", "depth": 20}
```

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| marks[] | Integer | true | Marks |

## Response example

```json
{"marks": [1, 2.5]}
```
"""


@pytest.fixture(scope="module")
def loose(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    pages = {"orders/place.md": PLACE}
    with made_up(tmp_path_factory.mktemp("loose"), "loose", VENUE, pages) as (package, _):
        yield package


def place(package: Any, **arguments: Any) -> Any:
    return json.loads(package.Client().prepare.orders.place(**arguments).body)


def test_the_sample_goes_out_as_the_page_has_it(loose: ModuleType) -> None:
    sample = {"pair": "ABC-XYZ", "bid": "1", "ask": "2", "side": "both", "depth": 20}
    assert place(loose, **sample) == sample


def test_rules_that_no_sample_breaks_are_enforced(loose: ModuleType) -> None:
    with pytest.raises(loose.errors.InvalidArguments, match="only one of up, down"):
        place(loose, pair="ABC-XYZ", up="1", down="2")
    with pytest.raises(loose.errors.InvalidArguments, match="none of slow, fast"):
        place(loose, pair="A", mode="both")
    with pytest.raises(loose.errors.InvalidArguments, match="not from 1 to 10"):
        place(loose, pair="A", width=20)


def test_what_is_not_enforced_is_documented(loose: ModuleType) -> None:
    told = " ".join(loose.Client().orders.place.__doc__.split())
    assert (
        "Not checked before sending, as it may not hold for every call: Not together: bid" in told
    )
    assert "Not together: up, down." in told
    assert "its own sample leaves it out" in told


def test_a_strict_client_takes_the_answer_that_the_page_shows(loose: ModuleType) -> None:
    from loose_clients.loose.orders.models import PlaceResponse  # type: ignore[import-not-found]

    assert [str(mark) for mark in PlaceResponse(marks=[1, 2.5]).marks] == ["1", "2.5"]
