"""The few things that are done to the disk, each in one place."""

from __future__ import annotations

import os
from pathlib import Path


def write(path: Path, content: bytes) -> None:
    """Write a new file and see to it that it has arrived."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def move(source: Path, target: Path) -> None:
    """Put a file into its place in one step, over what was there."""
    os.replace(source, target)


def remove(path: Path) -> None:
    """Remove a file, if it is there."""
    path.unlink(missing_ok=True)


def make_folder(path: Path) -> None:
    """Make a folder and those around it."""
    path.mkdir(parents=True, exist_ok=True)


def remove_folder(path: Path) -> bool:
    """Remove a folder if it is empty; was it?"""
    try:
        path.rmdir()
    except OSError:
        return False
    return True
