"""Publishing: stage everything, put the journal down, move everything."""

from __future__ import annotations

import errno
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from venuegen.errors import UserError
from venuegen.writing import disk, journal
from venuegen.writing.changes import Changes
from venuegen.writing.journal import Journal
from venuegen.writing.paths import target


def publish(out: Path, files: Mapping[str, bytes], changes: Changes) -> None:
    """Bring the output folder to the state that `files` describe, or leave it as it is."""
    if changes.foreign:
        raise UserError(
            f"is in the way, and venuegen did not write it ({len(changes.foreign)} such files)",
            out / changes.foreign[0],
            hint=f"move it away, or remove {out} and generate again",
        )
    if not changes.any:
        return
    with _told(out):
        _stage_and_move(out, files, changes)


def recover(out: Path) -> Literal["finished", "undone"] | None:
    """Finish an interrupted publication whose journal stands, undo any other; None if none is."""
    if not journal.is_interrupted(out):
        return None
    with _told(out):
        found = journal.read(out)
        if found is None:
            journal.clear(out)
            return "undone"
        journal.carry_out(out, found)
        return "finished"


def _stage_and_move(out: Path, files: Mapping[str, bytes], changes: Changes) -> None:
    written = (*changes.new, *changes.changed)
    staged = journal.folder(out)
    disk.make_folder(staged)
    try:
        for number, name in enumerate(written):
            disk.write(staged / str(number), files[name])
        # Folders are made before the journal stands: after it nothing is done that needs room.
        for name in written:
            disk.make_folder(target(out, name).parent)
        plan = Journal(
            moves={name: str(number) for number, name in enumerate(written)},
            removals=changes.orphaned,
        )
        journal.commit(out, plan)
    except BaseException:
        if journal.read(out) is None:
            journal.clear(out)
        raise
    journal.carry_out(out, plan)


@contextmanager
def _told(out: Path) -> Generator[None, None, None]:
    """Tell what the disk objects to as a mistake with its place, not as a traceback."""
    try:
        yield
    except OSError as error:
        left = "; run the command again to finish" if journal.is_interrupted(out) else ""
        reason = {
            errno.ENOSPC: "the disk is full",
            errno.EDQUOT: "the disk quota is used up",
            errno.EROFS: "the disk can't be written to",
        }.get(error.errno or 0, error.strerror or str(error))
        raise UserError(
            f"can't be written: {reason}{left or '; nothing was changed'}", error.filename or out
        ) from error
