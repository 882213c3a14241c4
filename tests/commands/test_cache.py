"""Pages that did not change are not read again, and a cache never changes what is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from venuegen.cli import main

PAGE = """# Drop a crate

`POST /v1/crate/drop`

| Name | Type | Required | Default | Description |
| --- | --- | --- | --- | --- |
| crateId | LONG | YES | 12345678901234567890123 | Crate id |
| ratio | DOUBLE | NO | 1.0 | One of: 1, 2.0 |

```json
{"ok": true, "name": "\\ud83d", "size": 1e999}
```
"""
Facts = Callable[..., str]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "drop.md").write_text(PAGE)
    (tmp_path / "acme" / "lift.md").write_text(PAGE.replace("drop", "lift").replace("1e999", "1"))
    return tmp_path


@pytest.fixture
def facts(tree: Path, capsys: pytest.CaptureFixture[str]) -> Facts:
    def run(*options: str) -> str:
        assert main(["facts", *options, "--root", str(tree), str(tree / "acme")]) == 0
        return capsys.readouterr().out

    return run


def kept(tree: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (tree / "cache").rglob("*") if path.is_file()}


def reading_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("a page was read")

    monkeypatch.setattr("venuegen.reading.page.read_page", fail)


def test_what_is_said_from_the_cache_is_what_reading_says(tree: Path, facts: Facts) -> None:
    anew = facts("--no-cache")
    assert not kept(tree)
    assert facts() == anew
    assert kept(tree)
    assert facts() == anew


def test_an_unchanged_page_is_not_read_again(
    tree: Path, facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tree / "acme" / "drop.md").write_text(PAGE.replace('"\\ud83d"', '"x"'))
    first = facts()
    reading_fails(monkeypatch)
    assert facts() == first
    with pytest.raises(AssertionError, match="a page was read"):
        facts("--no-cache")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", None], ids=repr)
def test_a_damaged_entry_is_made_anew(tree: Path, facts: Facts, content: bytes | None) -> None:
    first, whole = facts(), kept(tree)
    for path, was in whole.items():
        path.write_bytes(was[:-1] if content is None else content)
    assert facts() == first
    assert kept(tree) == whole


def test_a_page_that_changed_is_read_again(tree: Path, facts: Facts) -> None:
    facts()
    page = tree / "acme" / "drop.md"
    page.write_text(page.read_text().replace("| YES |", "| NO |"))
    assert facts() == facts("--no-cache")


def test_a_page_of_the_same_text_says_its_own_name(tree: Path, facts: Facts) -> None:
    facts()
    (tree / "acme" / "copy.md").write_text(PAGE)
    assert facts() == facts("--no-cache")


def test_a_folder_that_takes_no_files_is_done_without(
    tree: Path, facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tree / "cache").write_text("no folder")
    assert facts() == facts("--no-cache")
