"""The samples of both READMEs are what users begin with: they pass the strictest checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
GENERATED = REPOSITORY / "generated"
_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def samples(readme: Path) -> list[str]:
    return _FENCE.findall(readme.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every sample as a module of its own, beside a configuration that finds the clients."""
    folder = tmp_path_factory.mktemp("samples")
    for readme in (REPOSITORY / "README.md", GENERATED / "README.md"):
        for number, sample in enumerate(samples(readme)):
            module = folder / f"{readme.parent.name.replace('-', '_')}_{number}.py"
            module.write_text(sample, encoding="utf-8")
    settings = f'{{"extraPaths": ["{GENERATED}"], "typeCheckingMode": "strict"}}'
    (folder / "pyrightconfig.json").write_text(settings, encoding="utf-8")
    return folder


def test_both_readmes_resolve_an_unknown_outcome() -> None:
    for readme in (REPOSITORY / "README.md", GENERATED / "README.md"):
        text = "\n".join(samples(readme))
        assert "resolve_place_order(unknown, wait=10):" in text
        assert all(f"case {name}(" in text for name in ("Placed", "NotPlaced", "StillUnknown"))


@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "--strict", "."),
        ("basedpyright", "--level", "error", "--pythonpath", sys.executable, "."),
    ],
    ids=lambda words: words[0],
)
def test_the_samples_pass_the_strictest_checks(written: Path, command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=written,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={"MYPYPATH": str(GENERATED), "PATH": "/usr/bin:/bin", "HOME": str(written)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
