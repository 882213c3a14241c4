"""A venue whose clock is not ours: its time is asked for, and the call is signed once more."""

from __future__ import annotations

import time
from collections.abc import Iterator
from types import ModuleType

import pytest

from venuegen.mock import MockVenue

from .made_up import made_up
from .ways import WAYS, Way

VENUE = """\
name: tick
title: Tick
homepage: https://tick.example
hosts: {production: [https://api.tick.example]}
signing:
  - name: time
    paths: ["*"]
    credentials: {key: {env: TICK_KEY}}
    timestamp: milliseconds
    clock_codes: ["-1021"]
    algorithm: hmac-sha256
    key: key
    encoding: hex
    payload: "{timestamp}"
    send: {header: {T: "{timestamp}", S: "{signature}"}}
    vectors:
      - credentials: {key: k}
        timestamp_ms: 1
        method: GET
        path: /
        signature: 0aa2054d88556d7e5df6e54b00683dae80bbd4266a5d1cbc89abacbf856ad862
        source: made up
envelopes: [{name: all, paths: ["*"], code: [code], message: [msg]}]
errors:
  AuthenticationError: {codes: {"-1021": the timestamp lies outside the window}, http: [401]}
clock: {endpoint: market.time, member: result.now}
auth: {public: [/time], private: ["*"]}
"""

PAGES = {
    "market/time.md": """\
# Server time

## Endpoint

`GET /time`

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| result | Object | true | |
| result.now | Integer | true | Milliseconds |

## Response example

```json
{"result": {"now": 1700000000000}}
```
""",
    "account/balance.md": """\
# Balance

## Endpoint

`GET /balance`

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| free | Decimal string | true | |

## Response example

```json
{"free": "1.5"}
```
""",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModuleType, MockVenue]]:
    with made_up(tmp_path_factory.mktemp("tick"), "tick", VENUE, PAGES) as both:
        yield both


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
@pytest.mark.parametrize("hours", [-2, 2])
def test_a_refused_timestamp_is_mended_once(
    made: tuple[ModuleType, MockVenue], way: Way, hours: int
) -> None:
    tick, mock = made
    mock.ledger.clear()
    mock.desk.gate.clock = lambda: time.time() + hours * 3600
    found = way.call(tick, mock, "account.balance")
    assert str(found.free) == "1.5"
    calls = [(one.endpoint, one.done) for one in mock.ledger.entries]
    assert [one for one in calls if one[0] == "account.balance"] == [
        ("account.balance", False),
        ("account.balance", True),
    ]
    assert set(calls[1:-1]) == {("market.time", True)}
    assert mock.ledger.entries[0].reason == "the timestamp lies outside the window"


def test_a_clock_that_agrees_is_not_asked(made: tuple[ModuleType, MockVenue]) -> None:
    tick, mock = made
    mock.ledger.clear()
    mock.desk.gate.clock = time.time
    WAYS[0].call(tick, mock, "account.balance")
    assert [one.endpoint for one in mock.ledger.entries] == ["account.balance"]
