"""`generate` writes what the pages give, all of it or nothing, and the same everywhere."""

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.trees import (
    REPOSITORY,
    break_page,
    check,
    edit_page,
    files,
    generated_tree,
    replace,
)
from venuegen.cli import main


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A user's own tree with two venues, generated."""
    return generated_tree(tmp_path)


def test_keep_going_writes_the_rest_and_lists_what_is_left_out(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    break_page(tree)
    capsys.readouterr()
    assert main(["generate", "--root", str(tree), "--keep-going"]) == 1
    said = capsys.readouterr()
    assert "htx/orders/cancel_order.md:" in said.err
    orders = tree / "generated/venue_clients/htx/orders/api.py"
    assert not orders.exists() or "def cancel_order(" not in orders.read_text(encoding="utf-8")
    assert (tree / "generated/venue_clients/ztdx/trade/api.py").exists()
    assert check(tree, "--keep-going") == 0


def test_a_walk_that_lacks_its_cancellation_places_nothing(tree: Path) -> None:
    walk = tree / "generated/docs/htx/walk.md"
    assert "place_order(" in walk.read_text(encoding="utf-8")
    break_page(tree)
    assert main(["generate", "--root", str(tree), "--keep-going"]) == 1
    walked = walk.read_text(encoding="utf-8")
    assert "place_order(" not in walked
    assert "client.market.instruments(" in walked


def test_one_venue_alone_keeps_the_files_of_the_others(tree: Path) -> None:
    before = files(tree / "generated")
    edit_page(tree)
    replace(tree / "sources/ztdx/venue.yaml", "title: ZTDX", "title: Another title")
    assert main(["generate", "ztdx", "--root", str(tree)]) == 0
    after = files(tree / "generated")
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    assert all("htx" not in name for name in changed)
    assert any("ztdx" in name for name in changed)
    entries = [json.loads(state["manifest.json"])["venues"]["htx"] for state in (before, after)]
    assert entries[0] == entries[1]


def test_adding_a_page_changes_no_file_of_another_group(tree: Path) -> None:
    before = files(tree / "generated")
    original = tree / "sources/htx/orders/cancel_order.md"
    page = tree / "sources/htx/more_orders/cancel_order.md"
    page.parent.mkdir()
    page.write_text(original.read_text().replace("trade/cancel_order", "trade/cancel_other"))
    assert main(["generate", "--root", str(tree)]) == 0
    after = files(tree / "generated")
    for name, content in before.items():
        if "/orders" in name or "ztdx" in name or "_runtime" in name:
            assert after[name] == content, name


def test_a_line_inserted_above_changes_no_code(tree: Path) -> None:
    before = files(tree / "generated")
    page = tree / "sources/ztdx/trade/cancel_order.txt"
    page.write_text("\n\n" + page.read_text())
    assert main(["generate", "--root", str(tree)]) == 0
    after = files(tree / "generated")
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"manifest.json", "openapi/ztdx.json"}


SHUFFLED = """
import os, random
_scandir, _listdir = os.scandir, os.listdir
def listdir(*given):
    names = _listdir(*given)
    random.shuffle(names)
    return names
class scandir:
    def __init__(self, *given):
        with _scandir(*given) as found:
            self.found = list(found)
        random.shuffle(self.found)
    def __iter__(self): return iter(self.found)
    def __next__(self): return self.found.pop()
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def close(self): pass
os.listdir, os.scandir = listdir, scandir
os.umask({umask})
import sys
from venuegen.cli import main
sys.exit(main(["generate", "--no-cache", "--root", {root!r}, "--out", {out!r}]))
"""

SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "2", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "3", "LC_ALL": "POSIX", "TZ": "America/St_Johns", "PYTHONUTF8": "0"},
)


def test_the_output_is_the_same_wherever_and_however_it_is_made(tmp_path: Path) -> None:
    """Any hash seed, locale, time zone, umask, working directory and order of files on the disk."""
    made = []
    for number, surroundings in enumerate(SURROUNDINGS):
        cwd = tmp_path / f"cwd {number}"
        cwd.mkdir()
        # Settings of a directory that is not ours must not shape what is made.
        (cwd / "pyproject.toml").write_text("[tool.black]\nline-length = 40\n[tool.ruff]\n")
        out = tmp_path / f"out{number}"
        code = SHUFFLED.format(umask=(0o022, 0o077, 0)[number], root=str(REPOSITORY), out=str(out))
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=cwd,
            env=os.environ | surroundings | {"PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        made.append(files(out))
    assert made[0] == made[1] == made[2]


def test_a_template_that_fails_is_told_with_its_line(tree: Path, tmp_path: Path) -> None:
    """Run from a copy of the tool, so that its templates can be spoilt."""
    tool = tmp_path / "tool"
    shutil.copytree(REPOSITORY / "generator", tool / "generator")
    shutil.copytree(REPOSITORY / "templates", tool / "templates")

    def run(command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "venuegen", command, "--root", str(tree)],
            env=os.environ | {"PYTHONPATH": str(tool / "generator")},
            capture_output=True,
            text=True,
            check=False,
        )

    assert run("generate").returncode == 0
    assert run("check").returncode == 0
    template = tool / "templates/package/api.py.jinja"
    spoilt = template.read_text() + "# a comment more\n"
    template.write_text(spoilt)
    assert run("check").returncode == 1
    before = files(tree / "generated")
    template.write_text(spoilt + "{{ nothing_of_that_name }}\n")
    failed = run("generate")
    assert failed.returncode == 2
    assert "api.py.jinja" in failed.stderr
    assert "nothing_of_that_name" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert files(tree / "generated") == before


def test_a_full_disk_is_told_and_changes_nothing(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from venuegen.writing import disk

    def full(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    before = files(tree / "generated")
    edit_page(tree)
    monkeypatch.setattr(disk, "write", full)
    assert main(["generate", "--root", str(tree)]) == 2
    assert "the disk is full; nothing was changed" in capsys.readouterr().err
    assert files(tree / "generated") == before


def test_an_interrupt_leaves_everything_as_it_was(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from venuegen.writing import disk

    def interrupted(source: Path, target: Path) -> None:
        raise KeyboardInterrupt

    before = files(tree / "generated")
    edit_page(tree)
    monkeypatch.setattr(disk, "move", interrupted)
    assert main(["generate", "--root", str(tree)]) == 130
    assert "interrupted" in capsys.readouterr().err
    assert files(tree / "generated") == before


def test_a_file_in_the_way_is_not_overwritten(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tree / "generated/docs/htx/more_orders.md"
    mine.write_text("notes of a person")
    original = tree / "sources/htx/orders/cancel_order.md"
    page = tree / "sources/htx/more_orders/cancel_order.md"
    page.parent.mkdir()
    page.write_text(original.read_text().replace("trade/cancel_order", "trade/cancel_other"))
    assert main(["generate", "--root", str(tree)]) == 2
    assert "docs/htx/more_orders.md: is in the way" in capsys.readouterr().err
    assert mine.read_text() == "notes of a person"


def test_several_processes_make_the_same(tree: Path) -> None:
    before = files(tree / "generated")
    words = ["generate", "--root", str(tree), "--jobs", "2", "--no-cache"]
    assert main(words) == 0
    assert files(tree / "generated") == before
