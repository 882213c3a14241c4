"""Where credentials come from, and tokens that are fetched."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from typing import Any

import pytest
from example_clients import tiny
from example_clients._runtime.errors import InvalidArguments
from example_clients._runtime.secret import Secret
from example_clients._runtime.transport import Interrupted, Request, Response
from example_clients.tiny import errors

from .scripted import Awaited, Blocking, Client, Script, answer, cancel, done, in_threads

LOGIN = {"access_key": None, "secret_key": None, "email": "me@x.test", "password": "CANARY-pw"}


class Tokens:
    """The token endpoints of a venue: each login or refresh gives new tokens."""

    def __init__(self, life: int = 3600) -> None:
        self.life = life
        self.calls: Counter[str] = Counter()
        self.valid: set[str] = set()
        self.refresh = ""

    def __call__(self, request: Request) -> Response:
        path = request.target
        self.calls[path] += 1
        body = json.loads(request.body or b"{}")
        if path == "/auth/login":
            assert body == {"email": "me@x.test", "password": "CANARY-pw"}
            return self.session()
        if path == "/auth/token/refresh":
            if body["refreshToken"] != self.refresh:
                return answer({"code": 401, "message": "too old"}, 401)
            return self.session()
        if request.headers["Authorization"].removeprefix("Bearer ") not in self.valid:
            return answer({"code": 401, "message": "token expired"}, 401)
        return answer({"code": 200, "data": {"email": "me@x.test"}})

    def session(self) -> Response:
        count = sum(self.calls.values())
        access, self.refresh = f"CANARY-access-{count}", f"CANARY-refresh-{count}"
        self.valid = {access}
        session = {"accessToken": access, "refreshToken": self.refresh, "expiresIn": self.life}
        return answer({"code": 200, "data": session})


def test_keys_from_the_environment(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TINY_ACCESS_KEY", "CANARY-from-env")
    monkeypatch.setenv("TINY_SECRET_KEY", "CANARY-secret-key")
    script = Script(done())
    cancel(Client(script, is_async, access_key=None, secret_key=None))
    assert "AccessKeyId=CANARY-from-env&" in script.requests[0].target


def test_a_missing_key_is_told_before_anything_is_sent(is_async: bool) -> None:
    script = Script(done())
    with pytest.raises(errors.AuthenticationError, match=r"no access_key: .* set TINY_"):
        cancel(Client(script, is_async, access_key=None))
    assert script.sent == 0


def test_a_function_is_asked_for_every_signature(is_async: bool) -> None:
    keys = iter(["CANARY-one", "CANARY-two"])
    script = Script(done())
    client = Client(script, is_async, access_key=lambda: next(keys))
    cancel(client)
    cancel(client)
    assert "-one&" in script.requests[0].target
    assert "-two&" in script.requests[1].target


def test_a_function_may_be_awaited_by_the_awaited_client() -> None:
    async def fetch() -> str:
        await asyncio.sleep(0)
        return "CANARY-fetched"

    script = Script(Tokens())
    script.scenes[0].valid = {"CANARY-fetched"}  # type: ignore[union-attr]
    assert Client(script, is_async=True, access_token=fetch)("auth.profile").email == "me@x.test"
    with pytest.raises(InvalidArguments, match="use the AsyncClient"):
        Client(script, is_async=False, access_token=fetch)("auth.profile")


def test_a_token_is_fetched_once_and_used(is_async: bool) -> None:
    venue = Tokens()
    client = Client(Script(venue), is_async, **LOGIN)
    for _ in range(3):
        assert client("auth.profile").email == "me@x.test"
    assert venue.calls == {"/auth/login": 1, "/auth/user": 3}


def test_a_token_near_its_end_is_refreshed_with_the_refresh_token(is_async: bool) -> None:
    venue = Tokens(life=0)
    client = Client(Script(venue), is_async, **LOGIN)
    client("auth.profile")
    client("auth.profile")
    assert venue.calls == {"/auth/login": 1, "/auth/token/refresh": 1, "/auth/user": 2}


def test_a_refused_token_is_renewed_and_the_call_sent_again(is_async: bool) -> None:
    venue = Tokens()
    client = Client(Script(venue), is_async, **LOGIN)
    client("auth.profile")
    venue.valid.clear()

    assert client("auth.rename", name="n").email == "me@x.test"
    assert venue.calls["/auth/token/refresh"] == 1


def test_when_the_refresh_token_is_too_old_it_logs_in_again(is_async: bool) -> None:
    venue = Tokens()
    client = Client(Script(venue), is_async, **LOGIN)
    client("auth.profile")
    venue.valid.clear()
    venue.refresh = "another"

    assert client("auth.profile").email == "me@x.test"
    assert venue.calls["/auth/login"] == 2


def test_a_login_that_fails_leaves_nothing_unknown(is_async: bool) -> None:
    script = Script(Interrupted("ReadTimeout"))
    with pytest.raises(errors.Unavailable):
        Client(script, is_async, max_retries=0, **LOGIN)("auth.rename", name="n")


def test_however_many_threads_find_the_token_old_one_renews_it() -> None:
    venue = Tokens()
    client = tiny.Client(**LOGIN, transport=Blocking(Script(venue)))
    found: list[Any] = []
    in_threads(64, lambda: found.append(client.auth.profile()))
    assert len(found) == 64
    assert venue.calls["/auth/login"] == 1


def test_however_many_tasks_find_the_token_old_one_renews_it() -> None:
    venue = Tokens()

    async def main() -> list[Any]:
        client = tiny.AsyncClient(**LOGIN, transport=Awaited(Script(venue)))
        return await asyncio.gather(*[client.auth.profile() for _ in range(500)])

    assert len(asyncio.run(main())) == 500
    assert venue.calls["/auth/login"] == 1


FLAWED = {
    "CANARY-a\n": "ends with a line break",
    "CANARY-a\r\nX-Evil: 1": "holds a line break",
    "CANARY-a\x00": "holds a control character",
    "CANARY-\ud800": "half of a surrogate pair",
    "CANARY-é": "a character outside ASCII",
    " CANARY-a": "begins or ends with a space",
}


@pytest.mark.parametrize("text", FLAWED)
@pytest.mark.parametrize("name", ["access_key", "secret_key", "access_token"])
def test_a_flawed_credential_is_refused_when_the_client_is_made(
    text: str, name: str, is_async: bool
) -> None:
    for given in (text, Secret(text)):
        with pytest.raises(InvalidArguments, match=f"{name} .*{FLAWED[text]}") as caught:
            Client(Script(done()), is_async, **{name: given})
        assert "CANARY" not in str(caught.value)


@pytest.mark.parametrize("text", FLAWED)
def test_a_flawed_credential_of_a_function_is_refused_at_the_call(
    text: str, is_async: bool
) -> None:
    script = Script(done())
    client = Client(script, is_async, secret_key=lambda: text)
    with pytest.raises(InvalidArguments, match=f"secret_key of the function .*{FLAWED[text]}"):
        cancel(client)
    assert script.sent == 0


def test_a_flawed_credential_of_the_environment_is_refused_at_the_call(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TINY_ACCESS_KEY", "CANARY-from-env\n")
    script = Script(done())
    with pytest.raises(InvalidArguments, match="access_key in TINY_ACCESS_KEY ends with a line"):
        cancel(Client(script, is_async, access_key=None))
    assert script.sent == 0


def test_a_password_may_hold_what_a_person_chose(is_async: bool) -> None:
    Client(Script(done()), is_async, **{**LOGIN, "password": " CANARY pässwort "})
    with pytest.raises(InvalidArguments, match="password ends with a line break"):
        Client(Script(done()), is_async, **{**LOGIN, "password": "CANARY\n"})


@pytest.mark.parametrize("given", ["", Secret(""), lambda: ""])
def test_an_empty_key_is_told_and_no_other_is_taken(
    given: Any, is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TINY_ACCESS_KEY", "CANARY-of-another-account")
    script = Script(done())
    with pytest.raises(errors.AuthenticationError, match="access_key is empty; nothing was sent"):
        cancel(Client(script, is_async, access_key=given))
    assert script.sent == 0


@pytest.mark.parametrize("given", [7, b"CANARY", ["CANARY"]])
def test_what_is_no_text_is_no_credential(given: Any, is_async: bool) -> None:
    with pytest.raises(InvalidArguments, match="access_key is a text, a Secret or a function"):
        Client(Script(done()), is_async, access_key=given)
    script = Script(done())
    with pytest.raises(InvalidArguments, match="access_key is a text, a Secret or a function"):
        cancel(Client(script, is_async, access_key=lambda: given))
    assert script.sent == 0


def test_a_token_that_no_header_can_hold_is_not_used(is_async: bool) -> None:
    session = {"accessToken": "CANARY\r\nX-Evil: 1", "refreshToken": "r", "expiresIn": "1e999"}
    script = Script(answer({"code": 200, "data": session}))
    with pytest.raises(errors.AuthenticationError, match="holds no token"):
        Client(script, is_async, **LOGIN)("auth.rename", name="n")
    assert script.sent == 1


def test_what_signing_puts_into_a_header_is_looked_at(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    import example_clients.tiny.signing as signing

    def sign(draft: Any, credentials: Any, stamp: Any) -> None:
        draft.headers["X-Sign"] = "CANARY\r\nX-Evil: 1"

    monkeypatch.setattr(signing, "sign_v2", sign)
    script = Script(done())
    client = Client(script, is_async, access_key="CANARY of this test")
    for door in (client.real, client.real.prepare):
        with pytest.raises(InvalidArguments, match="the value of header X-Sign holds") as caught:
            cancel(client, door=door)
        assert "Evil" not in str(caught.value)
    assert script.sent == 0
