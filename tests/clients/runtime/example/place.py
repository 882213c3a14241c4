"""Puts the runtime and the example venue into one package, as the generator does."""

from __future__ import annotations

import shutil
from pathlib import Path

_HERE = Path(__file__).parent
_RUNTIME = _HERE.parents[3] / "templates" / "runtime"
PACKAGE = "example_clients"


def place(folder: Path) -> Path:
    """Make the package `example_clients` in a folder and return its path."""
    package = folder / PACKAGE
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_RUNTIME, package / "_runtime", ignore=ignored)
    shutil.copytree(_HERE / "tiny", package / "tiny", ignore=ignored)
    (package / "__init__.py").write_text('"""Clients of example venues."""\n')
    (package / "py.typed").write_text("")
    return package
