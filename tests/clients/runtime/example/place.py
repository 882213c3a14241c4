"""Puts the runtime and the example venue into one package, as the generator does."""

from __future__ import annotations

import shutil
from pathlib import Path

_HERE = Path(__file__).parent
_TEMPLATES = _HERE.parents[3] / "templates"
PACKAGE = "example_clients"


def place(folder: Path) -> Path:
    """Make the package `example_clients` in a folder and return its path."""
    package = folder / PACKAGE
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_TEMPLATES / "runtime", package / "_runtime", ignore=ignored)
    shutil.copytree(_HERE / "tiny", package / "tiny", ignore=ignored)
    shutil.copyfile(_TEMPLATES / "package" / "model.py", package / "_model.py")
    (package / "__init__.py").write_text('"""Clients of example venues."""\n')
    (package / "py.typed").write_text("")
    return package
