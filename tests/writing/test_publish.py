"""Publishing is all or nothing, whatever stops it, and touches nothing that is not its own."""

import errno
import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from venuegen.errors import UserError
from venuegen.writing import compare, disk, is_interrupted, publish, recover

OLD = {"a.py": b"old a", "sub/b.py": b"old b", "sub/gone.py": b"gone", "same.py": b"same"}
NEW = {"a.py": b"new a", "sub/b.py": b"new b", "new/c.py": b"new c", "same.py": b"same"}


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def tree(out: Path) -> dict[str, bytes]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


def bring(out: Path, files: Mapping[str, bytes], known: Mapping[str, bytes]) -> None:
    publish(out, files, compare(out, files, digests(known)))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An output folder as an earlier run left it."""
    bring(tmp_path / "out", OLD, {})
    return tmp_path / "out"


def test_the_output_becomes_what_is_given_and_orphans_go(out: Path) -> None:
    bring(out, NEW, OLD)
    assert tree(out) == NEW
    assert not is_interrupted(out)


def test_a_folder_that_became_empty_goes_too(out: Path) -> None:
    bring(out, {"a.py": b"old a", "same.py": b"same"}, OLD)
    assert not (out / "sub").exists()


def test_what_is_already_there_is_not_written_again(out: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}
    bring(out, OLD, OLD)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.py")} == before


def test_a_file_that_someone_else_wrote_is_never_overwritten(out: Path) -> None:
    (out / "new").mkdir()
    (out / "new/c.py").write_bytes(b"mine")
    with pytest.raises(UserError, match="did not write it"):
        bring(out, NEW, OLD)
    assert tree(out) == OLD | {"new/c.py": b"mine"}


def test_a_file_that_no_manifest_knows_is_never_removed(out: Path) -> None:
    (out / "notes.txt").write_bytes(b"mine")
    bring(out, NEW, OLD)
    assert (out / "notes.txt").read_bytes() == b"mine"


def test_an_orphan_that_was_edited_by_hand_stays(out: Path) -> None:
    (out / "sub/gone.py").write_bytes(b"work of a person")
    changes = compare(out, NEW, digests(OLD))
    assert changes.edited == ("sub/gone.py",)
    publish(out, NEW, changes)
    assert (out / "sub/gone.py").read_bytes() == b"work of a person"


@pytest.mark.parametrize("name", ["../x.py", "/etc/x.py", "a/../../x.py", "a\\x.py", "C:x.py", "."])
def test_a_name_that_leads_out_of_the_folder_is_refused(out: Path, name: str) -> None:
    with pytest.raises(UserError, match="not a place below"):
        bring(out, {name: b"x"}, {})
    assert tree(out) == OLD


@pytest.mark.parametrize("link", ["sub", "a.py"])
def test_a_symbolic_link_is_not_followed(out: Path, tmp_path: Path, link: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    (out / link).rename(elsewhere)
    (out / link).symlink_to(elsewhere)
    before = tree(tmp_path)
    with pytest.raises(UserError, match="symbolic link"):
        bring(out, NEW, OLD)
    assert tree(tmp_path) == before


def test_a_folder_in_the_place_of_a_file_is_told(out: Path) -> None:
    (out / "new/c.py").mkdir(parents=True)
    with pytest.raises(UserError, match="a folder of that name"):
        bring(out, NEW, OLD)


STEPS = ("write", "move", "remove", "make_folder", "remove_folder")

KILLED = """
import os, signal, sys
sys.path[:0] = [{here!r}]
from pathlib import Path
from tests.writing.test_publish import NEW, OLD, bring
from venuegen.writing import disk
left = [int(sys.argv[2])]
def dying(step):
    def run(*arguments):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), {signal})
        return step(*arguments)
    return run
for name in {steps}:
    setattr(disk, name, dying(getattr(disk, name)))
bring(Path(sys.argv[1]), NEW, OLD)
print("done")
"""


def killed_at(out: Path, step: int, with_signal: signal.Signals) -> bool:
    """Publish in a process of its own that dies before its n-th step; did it come to the end?"""
    here = str(Path(__file__).parents[2])
    code = KILLED.format(here=here, signal=int(with_signal), steps=STEPS)
    done = subprocess.run(
        [sys.executable, "-c", code, str(out), str(step)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return "done" in done.stdout


@pytest.mark.parametrize("with_signal", [signal.SIGKILL, signal.SIGINT])
def test_after_being_killed_at_any_step_the_next_run_finishes_or_undoes(
    tmp_path: Path, with_signal: signal.Signals
) -> None:
    seen: set[str | None] = set()
    for step in range(1, 100):
        out = tmp_path / str(step) / "out"
        bring(out, OLD, {})
        ended = killed_at(out, step, with_signal)
        ended_by = recover(out)
        seen.add(ended_by)
        assert tree(out) in {"undone": [OLD], "finished": [NEW], None: [OLD, NEW]}[ended_by]
        assert not is_interrupted(out)
        bring(out, NEW, OLD)
        assert tree(out) == NEW
        if ended:
            break
    else:
        pytest.fail("publishing never came to its end")
    if with_signal == signal.SIGKILL:
        assert seen == {"undone", "finished", None}


def test_being_killed_while_recovering_changes_nothing_of_that(tmp_path: Path) -> None:
    out = tmp_path / "out"
    bring(out, OLD, {})
    # Two files are staged, three folders made, the journal drafted, moved; then moving begins.
    assert not killed_at(out, 10, signal.SIGKILL)
    assert is_interrupted(out)
    real = disk.move

    def failing(source: Path, target: Path) -> None:
        raise KeyboardInterrupt

    disk.move = failing
    try:
        with pytest.raises(KeyboardInterrupt):
            recover(out)
    finally:
        disk.move = real
    assert recover(out) == "finished"
    assert tree(out) == NEW


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("step", range(1, 6))
def test_a_disk_that_takes_no_more_leaves_everything_as_it_was(
    out: Path, monkeypatch: pytest.MonkeyPatch, step: int, number: int
) -> None:
    real, left = disk.write, [step]

    def full(path: Path, content: bytes) -> None:
        left[0] -= 1
        if left[0] == 0:
            path.write_bytes(content[:1])
            raise OSError(number, os.strerror(number), str(path))
        real(path, content)

    monkeypatch.setattr(disk, "write", full)
    if step == 5:
        bring(out, NEW, OLD)
        return
    with pytest.raises(UserError, match="nothing was changed"):
        bring(out, NEW, OLD)
    assert tree(out) == OLD
    assert not is_interrupted(out)


def test_a_journal_that_can_not_be_read_is_told(out: Path) -> None:
    (out / ".venuegen").mkdir()
    (out / ".venuegen/journal.json").write_text("{")
    with pytest.raises(UserError, match="journal"):
        recover(out)
    assert tree(out).items() >= OLD.items()


def test_a_manifest_that_names_a_place_outside_removes_nothing(out: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.py"
    outside.write_bytes(b"mine")
    known = digests(OLD) | {"../outside.py": hashlib.sha256(b"mine").hexdigest()}
    publish(out, NEW, compare(out, NEW, known))
    assert outside.read_bytes() == b"mine"
    assert tree(out) == NEW
