"""Limits that a venue corrects by its headers, and weights that depend on an argument."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from .made_up import made_up

VENUE = """\
name: dune
title: Dune
homepage: https://dune.example
hosts: {production: [https://api.dune.example]}
envelopes: [{name: all, paths: ["*"], code: [code], message: [msg], not_processed: [-7]}]
auth: {public: ["*"]}
limits:
  - {bucket: ip, paths: ["*"], weighted: true, requests: 100, seconds: 60, scope: ip,
     headers: {used: X-Used}}
"""

PAGE = """\
# {name}

## Endpoint

`{method} /{name}`

## Weight

{weight}

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| symbol | query | String | false | Trading pair |
| limit | query | Integer | false | Levels |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| ok | Boolean | true | |

## Response example

```json
{{"ok": true}}
```
"""

TABLE = "| limit | Weight |\n| --- | --- |\n| 5, 10 | 2 |\n| 1000 | 60 |"
PAGES = {
    f"market/{name}.md": PAGE.format(name=name, method=method, weight=weight)
    for name, method, weight in (
        ("orders", "GET", "1 with symbol, 40 without"),
        ("book", "GET", TABLE),
        ("ping", "GET", "1"),
        ("place", "POST", "1"),
    )
}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made_up(tmp_path_factory.mktemp("dune"), "dune", VENUE, PAGES) as (package, _):
        yield package


@pytest.fixture
def dune(generated: ModuleType) -> ModuleType:
    """The package, in a process that has counted nothing yet."""
    import_module("dune_clients._runtime.limits").BOOK.clear()
    return generated


class Venue:
    """A transport that always gives the same answer, and counts."""

    def __init__(self, status: int = 200, body: object = None, **headers: str) -> None:
        self.status, self.body, self.sent = status, body or {"ok": True}, 0
        self.headers = {"content-type": "application/json"}
        self.headers |= {name.replace("_", "-"): value for name, value in headers.items()}

    def send(self, request: Any, timeout: object) -> Any:
        self.sent += 1
        response = import_module("dune_clients._runtime.transport").Response
        return response(self.status, self.headers, json.dumps(self.body).encode())

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("method", "given", "calls"),
    [
        ("orders", {}, 2),
        ("orders", {"symbol": "BTC"}, 100),
        ("book", {"limit": 10}, 50),
        ("book", {"limit": 1000}, 1),
        ("book", {"limit": 77}, 1),
        ("book", {}, 1),
    ],
)
def test_a_call_counts_what_its_arguments_weigh(
    dune: ModuleType, method: str, given: dict[str, Any], calls: int
) -> None:
    venue = Venue()
    with dune.Client(transport=venue, on_limit="raise") as client:
        for _ in range(calls):
            getattr(client.market, method)(**given)
        with pytest.raises(dune.errors.RateLimited):
            getattr(client.market, method)(**given)
    assert venue.sent == calls


def test_what_others_used_up_is_counted(dune: ModuleType) -> None:
    venue = Venue(x_used="99")
    with dune.Client(transport=venue, on_limit="raise") as client:
        client.market.ping()
        client.market.ping()
        with pytest.raises(dune.errors.RateLimited):
            client.market.ping()
    assert venue.sent == 2


@pytest.mark.parametrize(("code", "error"), [(-7, "Unavailable"), (-8, "OutcomeUnknown")])
def test_a_refusal_that_excludes_it_leaves_no_doubt_at_any_status(
    dune: ModuleType, code: int, error: str
) -> None:
    venue = Venue(500, {"code": code, "msg": "busy"})
    client = dune.Client(transport=venue, max_retries=0)
    with client, pytest.raises(getattr(dune.errors, error)):
        client.market.place()
