"""`venuegen facts`: JSON lines, one object a page and one an endpoint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from venuegen.cli import main

PAGE = """# Drop a crate

`POST /v1/crate/drop`

## Request Parameters

| Name | Type | Required | Default | Description |
| --- | --- | --- | --- | --- |
| crateId | LONG | YES | | Crate id |
"""
GUIDE = "# Getting started\n\nRead this first, then everything else, in whatever order you like.\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "acme" / "crates").mkdir(parents=True)
    (tmp_path / "acme" / "crates" / "drop.md").write_text(PAGE)
    (tmp_path / "acme" / "about.md").write_text(GUIDE)
    (tmp_path / "acme" / "README.md").write_text(PAGE)
    (tmp_path / "acme" / ".hidden.md").write_text(PAGE)
    (tmp_path / "acme" / "venue.yaml").write_text("name: acme\n")
    return tmp_path


def facts(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    assert main(["facts", *words]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_pages_come_sorted_by_source_each_before_its_endpoints(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = facts(capsys, "--root", str(tree), str(tree))

    assert [(one["kind"], one["source"]) for one in found] == [
        ("page", "acme/about.md"),
        ("page", "acme/crates/drop.md"),
        ("endpoint", "acme/crates/drop.md"),
    ]
    assert (found[0]["endpoints"], found[0]["reason"]) == (0, "guide")
    assert (found[1]["endpoints"], found[1]["saved_as"]) == (1, "markdown")


def test_a_parameter_says_where_it_goes_and_on_which_line_it_stands(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, endpoint = facts(capsys, "--root", str(tree), str(tree / "acme" / "crates"))

    assert endpoint["request"] == [
        {
            "name": "crateId",
            "in": "body",
            "type": "integer",
            "documented_type": "LONG",
            "required": True,
            "default": None,
            "enum": None,
            "description": "Crate id",
            "line": 9,
        }
    ]


def test_several_processes_say_the_same_as_one(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(8):
        (tree / "acme" / "crates" / f"drop_{number}.md").write_text(PAGE)

    one = facts(capsys, "--root", str(tree), str(tree))
    assert facts(capsys, "--jobs", "2", "--root", str(tree), str(tree)) == one


def test_a_page_that_is_no_text_is_told_and_does_not_stop_the_others(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "acme" / "broken.md").write_bytes(b"# Broken\n\n\xff\n")

    found = facts(capsys, "--root", str(tree), str(tree))

    (broken,) = [one for one in found if one["source"] == "acme/broken.md"]
    assert broken["reason"] == "unreadable"
    assert [(d["severity"], d["line"]) for d in broken["diagnostics"]] == [("error", 3)]
    assert len(found) == 4


def test_a_path_that_is_not_there_is_the_users_mistake(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["facts", str(tree / "gone")]) == 2
    assert "no such page or folder" in capsys.readouterr().err
