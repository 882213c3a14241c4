"""`check` tells whether what is generated is still what the pages give."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.trees import (
    add_page,
    break_manifest,
    break_page,
    check,
    edit_generated,
    edit_manifest,
    edit_package,
    edit_page,
    edit_venue,
    files,
    generated_tree,
    remove_generated,
    remove_venue,
)
from venuegen.cli import main


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A user's own tree with two venues, generated."""
    return generated_tree(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        edit_page,
        edit_venue,
        edit_package,
        add_page,
        edit_generated,
        edit_manifest,
        break_manifest,
        remove_generated,
        remove_venue,
    ],
)
def test_whatever_is_changed_is_told_and_the_told_command_mends_it(
    tree: Path, change: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(tree) == 0
    change(tree)
    capsys.readouterr()
    assert check(tree) == 1
    told = capsys.readouterr().out
    command = f"venuegen generate --root {tree.as_posix()}"
    assert f"to mend it: {command}" in told
    assert main(command.split()[1:]) == 0
    assert check(tree) == 0


def test_the_diff_shows_what_is_there_and_what_is_expected(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit_generated(tree)
    capsys.readouterr()
    check(tree)
    told = capsys.readouterr().out
    assert "differs: venue_clients/htx/orders/api.py" in told
    assert "-" in told
    assert "CANCEL" in told


def test_a_file_that_was_added_is_told_and_is_for_a_person_to_remove(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    added = tree / "generated/venue_clients/htx/extra.py"
    added.write_text("")
    capsys.readouterr()
    assert check(tree) == 1
    assert "not ours: venue_clients/htx/extra.py" in capsys.readouterr().out
    assert main(["generate", "--root", str(tree)]) == 0
    assert added.exists()


def test_what_tools_leave_in_a_checkout_is_no_difference(tree: Path) -> None:
    for name in (
        "venue_clients/__pycache__/x.pyc",
        "venue_clients.egg-info/PKG-INFO",
        ".ruff_cache/x",
        "build/lib/x.py",
    ):
        path = tree / "generated" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    assert check(tree) == 0


def test_the_forms_for_machines(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert check(tree, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["status"] == "fresh"
    edit_generated(tree)
    assert check(tree, "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["status"] == "stale"
    assert report["differing"] == ["venue_clients/htx/orders/api.py"]
    assert check(tree, "--format", "github") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("::error title=stale::")
    assert "venue_clients/htx/orders/api.py,title=stale::differs" in lines[1]


def test_a_broken_page_is_not_the_same_as_stale(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(tree / "generated")
    break_page(tree)
    capsys.readouterr()
    assert check(tree) == 2
    assert "cancel_order.md:" in capsys.readouterr().err
    assert main(["generate", "--root", str(tree)]) == 1
    assert files(tree / "generated") == before


def test_an_interrupted_run_is_told_and_settled_by_the_next(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    staged = tree / "generated/.venuegen"
    staged.mkdir()
    (staged / "0").write_text("half")
    capsys.readouterr()
    assert check(tree) == 1
    assert "interrupted" in capsys.readouterr().out
    assert main(["generate", "--root", str(tree)]) == 0
    assert "undone" in capsys.readouterr().err
    assert check(tree) == 0
