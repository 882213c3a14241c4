"""The tool passes the strictest checks of types and of style."""

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]


def verdict(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "--strict", "-p", "venuegen"),
        ("basedpyright", "--level", "error", "--pythonpath", sys.executable),
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "generator", "tests", "templates/runtime"),
    ],
    ids=lambda words: words[0] + " " + words[1],
)
def test_the_tool_is_strictly_typed_and_tidy(command: tuple[str, ...]) -> None:
    checked = verdict(*command, cwd=REPOSITORY)
    assert checked.returncode == 0, checked.stdout + checked.stderr
