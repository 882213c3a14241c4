"""Which code made something: one digest of parts of this package, and of what they stand on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def digest_of(files: Iterable[tuple[str, Path]]) -> str:
    """The names and contents of files, in the order of the names; nothing else of the disk's."""
    whole = hashlib.sha256()
    for name, path in sorted(files):
        content = path.read_bytes()
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()


def code_of(*parts: str) -> Iterator[tuple[str, Path]]:
    """The files of rooms and modules of this package, each with its name."""
    for part in parts:
        path = _PACKAGE / part
        yield from (
            files_below(path, f"venuegen/{part}") if path.is_dir() else [(f"venuegen/{part}", path)]
        )


def files_below(folder: Path, name: str) -> Iterator[tuple[str, Path]]:
    """The files of a folder that has this name, without what Python leaves in it."""
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix != ".pyc":
            yield f"{name}/{path.relative_to(folder).as_posix()}", path
