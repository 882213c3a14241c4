"""What a publication would change: the files that are to be, beside those that are."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from venuegen.errors import UserError
from venuegen.writing.paths import target


@dataclass(frozen=True, slots=True)
class Changes:
    """Names of files, sorted. `foreign` ones are in the way and were not written by this tool;
    `edited` orphans have been changed by hand since they were written."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    orphaned: tuple[str, ...]
    foreign: tuple[str, ...]
    edited: tuple[str, ...]
    unchanged: int

    @property
    def any(self) -> bool:
        """Is there anything to do?"""
        return bool(self.new or self.changed or self.orphaned)


def compare(
    out: Path, files: Mapping[str, bytes], known: Mapping[str, str], owned: Collection[str] = ()
) -> Changes:
    """Compare with the disk.

    `known` are the digests of the files that were written before; `owned` further names that are
    this tool's whatever their content (the manifest).
    """
    found = {name: _content(target(out, name)) for name in sorted(files)}
    found |= {name: _known_content(out, name) for name in sorted(known.keys() - files.keys())}
    differing = [n for n in sorted(files) if found[n] is not None and found[n] != files[n]]
    gone = [n for n in sorted(known.keys() - files.keys()) if found[n] is not None]
    changed = tuple(name for name in differing if name in known or name in owned)
    return Changes(
        new=tuple(name for name in sorted(files) if found[name] is None),
        changed=changed,
        orphaned=tuple(name for name in gone if _digest(found[name]) == known[name]),
        foreign=tuple(name for name in differing if name not in changed),
        edited=tuple(name for name in gone if _digest(found[name]) != known[name]),
        unchanged=sum(found[name] == content for name, content in files.items()),
    )


def _known_content(out: Path, name: str) -> bytes | None:
    """What stands in the place of a file that was written before, if it is a place of ours still:
    a manifest may have been edited, a folder replaced by a link."""
    try:
        return _content(target(out, name))
    except UserError:
        return None


def _digest(content: bytes | None) -> str:
    return hashlib.sha256(content or b"").hexdigest()


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
