"""Every sample in the generated documents is run, as it stands there, against the mocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from venuegen.emit.venues import all_credentials
from venuegen.mock import MockVenue

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
    run(text)
    assert capsys.readouterr().out.strip()


def walks() -> list[str]:
    return [name for name, venue in venues().items() if venue.walk]


def program(venue: str) -> str:
    page: Path = GENERATED / "docs" / venue / "walk.md"
    [text] = _SAMPLE.findall(page.read_text(encoding="utf-8"))
    return str(text)


def run(text: str) -> None:
    exec(compile(text, "sample", "exec"), {"__name__": "__main__"})


@pytest.mark.parametrize("name", walks())
def test_a_walk_cancels_what_it_placed_and_nothing_else(name: str) -> None:
    venue = venues()[name]
    assert venue.walk is not None
    placed: list[str] = []
    for step in venue.walk.steps:
        endpoint = venue.endpoint(step.endpoint)
        assert endpoint is not None
        of = {taken.rpartition(".")[0] for taken in step.take.values()}
        if endpoint.changes_state and of & set(placed):
            placed.remove(*of)
        elif endpoint.changes_state:
            assert "cancel" not in step.endpoint
            placed.append(step.endpoint)
    assert not placed


@pytest.mark.parametrize("name", [name for name in walks() if name not in ("coinw",)])
def test_a_walk_cancels_even_if_a_query_in_between_fails(
    name: str, at_the_mocks: None, mocks: Mapping[str, MockVenue]
) -> None:
    mock = mocks[name]
    mock.ledger.clear()
    text = program(name).replace("try:\n", "try:\n        raise LookupError\n")
    with pytest.raises(LookupError):
        run(text)
    assert "cancel_order" in str(mock.ledger.last.endpoint)


def test_a_walk_is_in_the_test_environment_where_there_is_one() -> None:
    for name, environment in {"ztdx": "testnet", "cadenza": "uat"}.items():
        assert f'{name}.Client(environment="{environment}")' in program(name)
    for name in ("htx", "xt"):
        assert "# This is a real order: the venue has no test environment." in program(name)


def test_the_readme_of_the_distribution_has_an_order_and_leads_nowhere_that_a_wheel_lacks() -> None:
    readme = (GENERATED / "README.md").read_text(encoding="utf-8")
    example = _SAMPLE.findall(readme)[0]
    assert "place_order(" in example
    assert "print(client)" not in example
    assert re.findall(r"\]\((?!https://)", readme) == []


def test_a_docstring_has_the_arguments_before_what_is_to_be_known_about_its_page() -> None:
    from venue_clients.htx.orders.api import Orders

    told = str(Orders.place_order.__doc__)
    assert told.index("Args:") < told.index("Raises:") < told.index("Notes:")
    before, _, after = told.partition("Notes:")
    assert "is titled GET but its request type line says POST" not in " ".join(before.split())
    assert "is titled GET but its request type line says POST" in " ".join(after.split())


def test_documents_link_the_original_and_name_methods_as_code() -> None:
    page = (GENERATED / "docs" / "htx" / "orders.md").read_text(encoding="utf-8")
    assert "(<https://www.htx.com/en-us/opend/newApiPages/?id=" in page
    assert "\\`" not in page
    assert ":\\//" not in page


def test_what_a_description_says_is_not_said_again() -> None:
    from venue_clients.coinw.futures.api import Futures
    from venue_clients.htx.orders.api import Orders

    told = " ".join(str(Futures.place_order.__doc__).split())
    assert told.count("0: isolated") == 1
    told = " ".join(str(Orders.place_order.__doc__).split())
    assert told.count("1 to 9223372036854775807") == 1


def test_the_package_says_its_version() -> None:
    package: Any = import_module("venue_clients")
    [version] = re.findall(r'^version = "(.+)"$', (GENERATED / "pyproject.toml").read_text(), re.M)
    assert package.__version__ == version


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
    run(program(name))
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
    run(program(name))
    printed = capsys.readouterr().out
    for call in venue.walk.without:
        assert f"{call} is not called" in printed
