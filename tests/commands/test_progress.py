"""A bar on a terminal, nothing of it in a pipe."""

import os
import pty
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def command(out: Path) -> list[str]:
    return [
        *(sys.executable, "-m", "venuegen", "generate", "--root", str(REPOSITORY)),
        *("--out", str(out)),
    ]


def test_a_terminal_shows_what_is_being_read(tmp_path: Path) -> None:
    terminal, end = pty.openpty()
    done = subprocess.Popen(
        command(tmp_path / "out"),
        stdout=subprocess.DEVNULL,
        stderr=end,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "100"},
    )
    os.close(end)
    shown = b""
    while True:
        try:
            more = os.read(terminal, 4096)
        except OSError:
            break
        if not more:
            break
        shown += more
    assert done.wait() == 0
    assert b"\x1b[" in shown
    assert b"%" in shown


def test_a_pipe_gets_the_summary_alone(tmp_path: Path) -> None:
    done = subprocess.run(command(tmp_path / "out"), capture_output=True, check=True)
    assert done.stderr == b""
    assert b"\x1b" not in done.stdout
    assert b"htx" in done.stdout
