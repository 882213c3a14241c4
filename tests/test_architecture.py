"""The house keeps its plan: rooms import in one direction, and the heavy parts only where used."""

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
HEAVY = ("black", "datamodel_code_generator", "markdown_it", "jinja2", "pydantic", "rich", "ftfy")


def test_rooms_import_only_from_rooms_to_their_left() -> None:
    verdict = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    assert " 0 broken" in verdict.stdout


def test_help_imports_nothing_heavy() -> None:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "venuegen", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rsplit("|", 1)[-1].strip() for line in told.stderr.splitlines()}
    assert "venuegen.cli" in imported
    assert imported.isdisjoint(HEAVY)
