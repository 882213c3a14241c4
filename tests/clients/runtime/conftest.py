"""The runtime and the example venue as one importable package, `example_clients`."""

from __future__ import annotations

import atexit
import sys
import tempfile
from pathlib import Path

import pytest

from ..canary import watch
from .example.place import PACKAGE, place

_folder = tempfile.TemporaryDirectory()
atexit.register(_folder.cleanup)
place(Path(_folder.name))
sys.path.insert(0, _folder.name)
watch(PACKAGE)


@pytest.fixture(autouse=True)
def without_the_calls_of_other_tests() -> None:
    """The counts of calls belong to the process."""
    from example_clients._runtime.limits import BOOK

    BOOK.clear()


@pytest.fixture(params=["blocking", "awaited"])
def is_async(request: pytest.FixtureRequest) -> bool:
    """Every rule holds for both clients."""
    return bool(request.param == "awaited")


@pytest.fixture
def placed() -> Path:
    """The folder on the path that holds `example_clients`."""
    return Path(_folder.name)
