"""A venue with bearer tokens: the client logs in, renews, and takes a token that is given."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import ModuleType

import pytest

from venuegen.mock import Fault, MockVenue

from .made_up import made_up

VENUE = """\
name: badge
title: Badge
homepage: https://badge.example
hosts: {production: [https://api.badge.example]}
signing:
  - name: bearer
    paths: ["*"]
    credentials: {token: {env: BADGE_TOKEN}}
    algorithm: bearer
    send: {header: {Authorization: "Bearer {token}"}}
tokens:
  credential: token
  credentials: {email: {env: BADGE_EMAIL, secret: false}, password: {env: BADGE_PASSWORD}}
  login: auth.login
  login_parameters: {email: email, password: password}
  refresh: auth.refresh
  refresh_parameter: refreshToken
  access_token: data.accessToken
  refresh_token: data.refreshToken
  expires_in: data.expiresIn
envelopes: [{name: all, paths: ["*"], data: data, success: {errno: [0]}, code: [errno],
             message: [error]}]
errors: {AuthenticationError: {http: [401]}}
placement: {"POST *": json}
auth: {public: ["/auth/*"], private: ["*"]}
"""

ANSWER = """
## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| errno | Integer | true | |
| data | Object | true | |
| data.accessToken | String | true | |
| data.refreshToken | String | true | |
| data.expiresIn | Integer | true | Seconds |

## Response example

```json
{"errno": 0, "data": {"accessToken": "mock-token", "refreshToken": "r1", "expiresIn": 3600}}
```
"""

PAGES = {
    "auth/login.md": f"""\
# Log in

## Endpoint

`POST /auth/login`

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| email | body | String | true | |
| password | body | String | true | |
{ANSWER}""",
    "auth/refresh.md": f"""\
# Renew the token

## Endpoint

`POST /auth/refresh`

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| refreshToken | body | String | true | |
{ANSWER}""",
    "account/whoami.md": """\
# Who am I

## Endpoint

`GET /whoami`

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| errno | Integer | true | |
| data | String | true | |

## Response example

```json
{"errno": 0, "data": "me"}
```
""",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModuleType, MockVenue]]:
    with made_up(tmp_path_factory.mktemp("badge"), "badge", VENUE, PAGES) as both:
        yield both


@pytest.fixture
def badge(made: tuple[ModuleType, MockVenue]) -> ModuleType:
    made[1].ledger.clear()
    made[1].faults.clear()
    return made[0]


@pytest.fixture
def mock(made: tuple[ModuleType, MockVenue]) -> MockVenue:
    return made[1]


def asked(mock: MockVenue) -> list[str | None]:
    return [entry.endpoint for entry in mock.ledger.entries]


LOGIN = {"email": "a@b.example", "password": "CANARY-pw"}


def test_a_client_logs_in_once(badge: ModuleType, mock: MockVenue) -> None:
    with badge.Client(base_url=mock.url, **LOGIN) as client:
        assert client.account.whoami() == "me"
        assert client.account.whoami() == "me"
    assert asked(mock) == ["auth.login", "account.whoami", "account.whoami"]
    assert mock.ledger.entries[0].parameters == LOGIN


def test_many_tasks_log_in_once(badge: ModuleType, mock: MockVenue) -> None:
    async def work() -> list[str]:
        async with badge.AsyncClient(base_url=mock.url, **LOGIN) as client:
            return list(await asyncio.gather(*(client.account.whoami() for _ in range(20))))

    assert asyncio.run(work()) == ["me"] * 20
    assert asked(mock).count("auth.login") == 1


def test_a_refused_token_is_renewed(badge: ModuleType, mock: MockVenue) -> None:
    with badge.Client(base_url=mock.url, **LOGIN) as client:
        client.account.whoami()
        mock.faults.add(Fault("refuse", status=401), endpoint="account.whoami")
        try:
            client.account.whoami()
        except badge.errors.AuthenticationError:
            client.account.whoami()
    assert "auth.refresh" in asked(mock)
    assert asked(mock)[-1] == "account.whoami"


def test_a_token_that_is_given_is_taken(badge: ModuleType, mock: MockVenue) -> None:
    with badge.Client(base_url=mock.url, token="mock-token") as client:
        assert client.account.whoami() == "me"
    assert asked(mock) == ["account.whoami"]


def test_a_token_may_come_from_a_function(badge: ModuleType, mock: MockVenue) -> None:
    with badge.Client(base_url=mock.url, token=lambda: "mock-token") as client:
        assert client.account.whoami() == "me"


def test_without_token_and_login_nothing_is_sent(badge: ModuleType, mock: MockVenue) -> None:
    with (
        badge.Client(base_url=mock.url) as client,
        pytest.raises(badge.errors.AuthenticationError, match="BADGE_EMAIL"),
    ):
        client.account.whoami()
    assert asked(mock) == []
