"""Venues that exist only in a test: generated from pages of its own, and called at a mock."""

from __future__ import annotations

import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

from venuegen.assembly import assemble
from venuegen.cli import main
from venuegen.mock import MockVenue

from .canary import watch


@contextmanager
def made_up(
    root: Path, name: str, venue: str, pages: Mapping[str, str]
) -> Generator[tuple[ModuleType, MockVenue]]:
    """The generated package of a venue with this venue.yaml and these pages, and a mock of it."""
    package = f"distribution: {name}\nimport_package: {name}_clients\nversion: 0.1.0\n"
    files = {"package.yaml": package, f"{name}/venue.yaml": venue}
    files |= {f"{name}/{path}": text for path, text in pages.items()}
    for path, text in files.items():
        (root / "sources" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "sources" / path).write_text(text, encoding="utf-8")
    assert main(["generate", "--root", str(root), "--no-cache"]) == 0
    sys.path.insert(0, str(root / "generated"))
    watch(f"{name}_clients")
    try:
        with MockVenue(assemble(root / "sources").venues[0]) as mock:
            yield import_module(f"{name}_clients.{name}"), mock
    finally:
        sys.path.remove(str(root / "generated"))
        for module in [one for one in sys.modules if one.partition(".")[0] == f"{name}_clients"]:
            del sys.modules[module]
