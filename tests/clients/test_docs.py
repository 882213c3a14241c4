"""Every sample in the generated documents is run, as it stands there, against the mocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import pytest

from venuegen.emit.venues import all_credentials
from venuegen.mock import MockVenue

from .canary import CANARY
from .tree import REPO, venues

GENERATED = REPO / "generated"
_SAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def samples() -> Iterator[tuple[str, str]]:
    """The name of each sample (its page and its number) and its text."""
    for page in sorted([*(GENERATED / "docs").rglob("*.md"), GENERATED / "README.md"]):
        for number, text in enumerate(_SAMPLE.findall(page.read_text(encoding="utf-8")), 1):
            yield f"{page.relative_to(GENERATED).as_posix()}:{number}", text


@pytest.fixture
def at_the_mocks(mocks: Mapping[str, MockVenue], monkeypatch: pytest.MonkeyPatch) -> None:
    """The clients' own hosts are the mocks, and the environment holds the credentials."""
    for name, mock in mocks.items():
        client = import_module(f"venue_clients.{name}.client")
        for environment in client.VENUE.environments:
            monkeypatch.setitem(client.VENUE.environments, environment, mock.url)
        for credential in all_credentials(venues()[name]):
            monkeypatch.setenv(credential.env, mock.credentials[credential.name])


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in samples()])
def test_a_sample_runs_and_prints(
    text: str, at_the_mocks: None, capsys: pytest.CaptureFixture[str]
) -> None:
    if "auth.login(" in text or "auth.refresh_token(" in text:
        CANARY.asked_for = "access_token='mock-access-token'"  # the answer, which the sample prints
    exec(compile(text, "sample", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip()


def walks() -> list[str]:
    return [name for name, venue in venues().items() if venue.walk]


def program(venue: str) -> str:
    page: Path = GENERATED / "docs" / venue / "walk.md"
    [text] = _SAMPLE.findall(page.read_text(encoding="utf-8"))
    return str(text)


def test_there_is_a_walk_through_each_venue() -> None:
    assert sorted(walks()) == sorted(venues())


@pytest.mark.parametrize("name", walks())
def test_a_walk_goes_from_instruments_to_balances(
    name: str,
    at_the_mocks: None,
    mocks: Mapping[str, MockVenue],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    venue, mock = venues()[name], mocks[name]
    assert venue.walk is not None
    if venue.tokens:
        # The client logs in by itself.
        [token] = [one for one in all_credentials(venue) if one.name == venue.tokens.credential]
        monkeypatch.delenv(token.env)
    mock.ledger.clear()
    exec(compile(program(name), "walk", "exec"), {"__name__": "__main__"})
    entries = mock.ledger.entries
    assert all(entry.done and not entry.undocumented for entry in entries)
    logins = [venue.tokens.login] if venue.tokens else []
    steps = [step.endpoint for step in venue.walk.steps]
    assert sorted(str(entry.endpoint) for entry in entries) == sorted([*steps, *logins])
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == len(steps) + len(venue.walk.without)
    for line, step in zip(printed[len(venue.walk.without) :], steps, strict=True):
        endpoint = venue.endpoint(step)
        assert endpoint is not None
        assert line.startswith(step)
        assert ("third parties only" in line) == (endpoint.provenance == "third-party")


@pytest.mark.parametrize("name", walks())
def test_a_walk_changes_nothing_through_third_parties_and_tells_what_it_leaves_out(
    name: str, at_the_mocks: None, capsys: pytest.CaptureFixture[str]
) -> None:
    venue = venues()[name]
    assert venue.walk is not None
    for step in venue.walk.steps:
        endpoint = venue.endpoint(step.endpoint)
        assert endpoint is not None
        assert not (endpoint.changes_state and endpoint.provenance == "third-party")
    exec(compile(program(name), "walk", "exec"), {"__name__": "__main__"})
    printed = capsys.readouterr().out
    for call in venue.walk.without:
        assert f"{call} is not called" in printed
