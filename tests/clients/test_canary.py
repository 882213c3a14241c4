"""The canary that watches these tests finds a credential wherever one is shown."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import Any

import pytest
from venue_clients import htx

from .canary import CANARY, MARKS, Canary, watched

LEAKY = """
import logging, warnings

def message(key): raise ValueError(f"refused: {key}")
def note(key):
    error = ValueError("refused")
    error.add_note(key)
    raise error
def argument(key): raise ValueError("refused", {"key": key})
def attribute(key):
    error = ValueError("refused")
    error.request = key
    raise error
def local(key):
    header = {"X-Key": key}
    raise ValueError("refused")
def cause(key): raise ValueError("refused") from KeyError(key)
def context(key):
    try:
        {}[key]
    except KeyError:
        raise ValueError("refused") from None
def group(key): raise ExceptionGroup("refused", [ValueError(key)])
def interruption(key):
    error = KeyboardInterrupt()
    error.outcome_unknown = ValueError(key)
    raise error
def line(key): logging.getLogger("leaky.venue").debug("GET /?key=%s", key)
def unused_argument(key): logging.getLogger("urllib3").debug("%(path)s", {"path": "/", "key": key})
def logged_exception(key):
    try:
        message(key)
    except ValueError:
        logging.getLogger("leaky").error("failed", exc_info=True)
def warning(key): warnings.warn(f"{key} is short")
"""
"""A client's code, as the canary sees it."""

leaky: dict[str, Any] = {"__name__": "leaky_clients.venue"}
exec(compile(LEAKY, "leaky_clients/venue.py", "exec"), leaky)
LEAKS = {name: leak for name, leak in leaky.items() if callable(leak)}


@pytest.fixture
def canary(monkeypatch: pytest.MonkeyPatch) -> Canary:
    """One of its own, in the place of the one that watches this test and is deaf meanwhile."""
    own = Canary()
    monkeypatch.setattr(CANARY, "search", lambda *_: None)
    monkeypatch.setattr("tests.clients.canary.CANARY", own)
    return own


def found(canary: Canary, leak: Callable[[str], None], key: str) -> str:
    call = watched(lambda shell, endpoint, values, options: leak(values))
    with warnings.catch_warnings(record=True):
        canary.begin()
        with suppress(BaseException):
            call(None, None, key, None)
        return "\n".join(canary.end("teardown", []))


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("name", LEAKS)
def test_a_credential_is_found_wherever_it_is_shown(canary: Canary, name: str, mark: str) -> None:
    assert f"shows {mark}" in found(canary, LEAKS[name], f"{mark}key")


@pytest.mark.parametrize("name", LEAKS)
def test_nothing_is_found_where_none_is_shown(canary: Canary, name: str) -> None:
    assert found(canary, LEAKS[name], "harmless") == ""
    assert sum(canary.searched.values()) > 0


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_what_is_printed_is_searched(canary: Canary, stream: str) -> None:
    canary.begin()
    [told] = canary.end("call", [(f"Captured {stream} call", "the key is mock-secret-key")])
    assert f"captured {stream} call shows mock-" in told


class Talkative(htx.Client):
    """A client that gets wrong what the generated ones get right."""

    def __repr__(self) -> str:
        return f"<Client {self.prepare.orders.cancel_all_orders().target}>"


def test_a_client_that_shows_its_key_is_found(canary: Canary) -> None:
    Talkative(access_key="CANARY-key", secret_key="CANARY-secret")
    assert "the repr of Talkative shows CANARY" in "\n".join(canary.end("call", []))

    client = htx.Client(access_key="CANARY-key", secret_key="CANARY-secret")
    vars(client)["key"] = "CANARY-key"
    assert "vars() of Client shows CANARY" in "\n".join(canary.end("call", []))


def test_a_key_that_would_not_be_recognised_is_told(canary: Canary) -> None:
    client = htx.Client(access_key="CANARY-key", secret_key=lambda: "plain")
    client.prepare.orders.cancel_all_orders()
    [told] = canary.end("call", [])
    assert told.startswith("secret_key given to Client holds none of CANARY, mock-")


def test_clients_that_no_one_watches_are_told(
    canary: Canary, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "other_clients._runtime.shells"
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, name, ModuleType(name))
        assert canary.end("call", []) == ["other_clients._runtime.shells is not watched"]
