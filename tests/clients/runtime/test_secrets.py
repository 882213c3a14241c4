"""No secret in anything that people print, log or paste: a canary is searched for everywhere."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from pathlib import Path
from typing import Any

import pytest
from example_clients import tiny
from example_clients._runtime.secret import Secret
from example_clients._runtime.transport import Interrupted, NotSent, Request, Wiring
from example_clients.tiny import errors

from . import peer
from . import test_transports as transports
from .peer import Peer, answers
from .scripted import Client, Script, answer, cancel, done, refused
from .test_credentials import Tokens

KEY, SECRET, TOKEN = "CANARY-key", "CANARY-secret", "CANARY-token"
GIVEN = {"access_key": KEY, "secret_key": SECRET, "access_token": TOKEN, "password": "CANARY-pw"}


def with_locals(error: BaseException) -> str:
    """A traceback as crash reporters print it: all causes, all frames, all local variables.

    But for the frames of these tests, which hold the canary themselves.
    """
    here = str(Path(__file__).parent)
    pending, shown = [traceback.TracebackException.from_exception(error, capture_locals=True)], ""
    while pending:
        told = pending.pop()
        foreign = [frame for frame in told.stack if not frame.filename.startswith(here)]
        shown += "".join(str(frame.locals) + str(frame.line) for frame in foreign)
        shown += "".join(told.format_exception_only())
        pending += [each for each in (told.__cause__, told.__context__) if each is not None]
    return shown + repr(error)


def signatures(script: Script) -> list[str]:
    return [request.target.partition("Signature=")[2] for request in script.requests]


@pytest.mark.parametrize(
    "scene",
    [
        NotSent("ConnectError"),
        Interrupted("ReadTimeout"),
        RuntimeError("foreign"),
        refused(1017),
        refused(1, f"the key {KEY} with secret {SECRET} is not known", status=401),
        answer({"code": "200", "data": {"order_id": {"token": "CANARY"}}}),
        KeyboardInterrupt(),
    ],
)
def test_no_failure_shows_a_secret_even_with_local_variables(
    scene: Any, is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    script = Script(scene)
    caplog.set_level(logging.DEBUG)
    client = Client(script, is_async, **GIVEN, strict=True, max_retries=1)

    with pytest.raises(BaseException) as caught:  # noqa: PT011 - each scene has its own
        cancel(client)

    shown = with_locals(caught.value) + caplog.text
    assert "CANARY" not in shown
    assert all(signature not in shown for signature in signatures(script) if signature)


@pytest.mark.parametrize(
    "behave",
    [peer.closes, peer.reset, peer.cut_after(20), peer.cut_after(90), answers(b"<html>")],
)
@pytest.mark.parametrize(
    "make", [transports.urllib3, transports.aiohttp, transports.httpx2, transports.httpx2_async]
)
def test_no_transport_shows_a_secret(
    make: Any, behave: peer.Behaviour, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    is_async = make in (transports.aiohttp, transports.httpx2_async)
    shown: list[str] = []

    def note(error: BaseException) -> None:
        shown.append(with_locals(error))

    with Peer(behave) as venue:
        options: dict[str, Any] = {**GIVEN, "base_url": venue.url, "transport": make(Wiring())}
        if is_async:
            asyncio.run(_awaited(options, note))
        else:
            with tiny.Client(**options) as client:
                for call in (
                    lambda: client.orders.cancel_order(contract_code="B", order_id="7"),
                    lambda: client.auth.rename(name="n"),
                ):
                    with pytest.raises(errors.TinyError) as caught:
                        call()
                    note(caught.value)
        sent = str(venue.ledger)

    assert KEY in sent
    assert TOKEN in sent
    assert "CANARY" not in "".join(shown) + caplog.text
    assert "Signature" not in caplog.text


async def _awaited(options: dict[str, Any], note: Any) -> None:
    async with tiny.AsyncClient(**options) as client:
        for call in (
            client.orders.cancel_order(contract_code="B", order_id="7"),
            client.auth.rename(name="n"),
        ):
            with pytest.raises(errors.TinyError) as caught:
                await call
            note(caught.value)


def test_a_cancelled_call_shows_no_secret() -> None:
    async def main() -> str:
        with Peer(peer.silence(1)) as venue:
            async with tiny.AsyncClient(**GIVEN, base_url=venue.url) as client:
                call = asyncio.ensure_future(client.auth.rename(name="n"))
                await asyncio.sleep(0.2)
                call.cancel()
                with pytest.raises(asyncio.CancelledError) as caught:
                    await call
                return with_locals(caught.value)

    shown = asyncio.run(main())
    assert "outcome_unknown" not in shown
    assert "may or may not have been carried out" in shown
    assert "CANARY" not in shown


def test_no_repr_shows_a_secret(is_async: bool) -> None:
    client = Client(Script(done()), is_async, **GIVEN)
    cancel(client)
    shell = client.real._shell
    bound = shell._core.signer.bound("v2")
    request = cancel(client, door=client.real.prepare)
    raw = cancel(client, door=client.real.with_raw_response)
    shown = [client.real, shell, shell._core, bound, bound.latest, request, raw, vars(client.real)]
    assert "CANARY" not in repr(shown)
    assert KEY in request.url


def test_a_token_that_was_fetched_is_shown_nowhere(
    is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    venue = Tokens()
    login = {"access_key": None, "secret_key": None, "email": "me@x.test", "password": "CANARY-pw"}
    client = Client(Script(venue), is_async, **login)
    client("auth.profile")
    (token,) = venue.valid
    client.script.scenes[:] = [answer({"code": 9, "message": f"token {token} may not"}, 403)]

    with pytest.raises(errors.PermissionDenied, match="token … may not") as caught:
        client("auth.profile")
    shown = with_locals(caught.value) + caplog.text + repr(vars(client.real._shell._core.tokens))
    assert token not in shown
    assert venue.refresh not in shown


def test_a_password_given_as_a_secret_reaches_the_venue_only(is_async: bool) -> None:
    script = Script(answer({"code": 1, "message": "wrong"}, 401))
    with pytest.raises(errors.AuthenticationError) as caught:
        Client(script, is_async)("auth.login", email="me@x.test", password=Secret("CANARY-pw"))
    assert b"CANARY-pw" in (script.requests[0].body or b"")
    assert "CANARY" not in with_locals(caught.value)


def test_hooks_get_no_secret(is_async: bool) -> None:
    events: list[Any] = []
    hooks = dict.fromkeys(
        ("on_request", "on_response", "on_retry", "on_drift", "on_unknown"), events.append
    )
    script = Script(NotSent("ConnectError"), refused(1032, retry_after="0"), Interrupted("x"))
    client = Client(script, is_async, **GIVEN, **hooks)

    with pytest.raises(errors.OutcomeUnknown):
        cancel(client)

    names = [type(event).__name__ for event in events]
    assert names == [
        "RequestEvent",
        "RetryEvent",
        "RequestEvent",
        "ResponseEvent",
        "RetryEvent",
        "RequestEvent",
        "UnknownEvent",
    ]
    assert "CANARY" not in repr(events) + repr([event.attributes for event in events])
    assert events[0].attributes["http.request.method"] == "POST"
    assert events[0].attributes["url.template"] == "/v5/trade/cancel_order"
    assert events[-1].ids["order_id"] == "7"


def test_a_hook_that_fails_fails_no_call(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    def hook(event: object) -> None:
        raise RuntimeError("CANARY")

    assert cancel(Client(Script(done()), is_async, on_request=hook)).order_id == "7"
    assert "a hook failed: RuntimeError" in caplog.text
    assert "CANARY" not in caplog.text


def test_a_secret_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="not to be pickled"):
        pickle.dumps(Secret("CANARY"))


def test_a_request_shows_its_path_and_nothing_else() -> None:
    request = Request("POST", "https://x", "/p?key=CANARY", {"sign": "CANARY"}, b"CANARY")
    assert repr(request) == "<Request POST https://x/p (query, headers, body not shown)>"
