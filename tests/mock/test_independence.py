"""The mock checks signatures with code of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

GENERATOR = Path(__file__).parents[2] / "generator"


def test_the_mock_loads_neither_the_compiler_nor_a_runtime() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, venuegen.mock; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(GENERATOR)},
    ).stdout.split()
    assert "venuegen.mock.verify" in told
    strangers = ("venuegen.emit", "venue_clients", "jinja2", "venuegen.assembly")
    assert [name for name in told if name.startswith(strangers)] == []
