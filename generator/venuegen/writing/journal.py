"""The journal of a publication: from the moment it stands, the publication will be finished.

Everything new is first written beside the output, into a folder of its own. The journal, put there
last and in one step, lists what is to be moved where and what is to be removed. Without a journal a
folder left behind is thrown away (undone); with one, what is still to do is done (finished).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from venuegen.errors import UserError
from venuegen.writing import disk
from venuegen.writing.paths import target

_FOLDER = ".venuegen"
_JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class Journal:
    """What is to be done: staged files by the place they go to, and places to be cleared."""

    moves: dict[str, str]
    removals: tuple[str, ...]


def folder(out: Path) -> Path:
    """Where a publication keeps its files until they are moved."""
    return out / _FOLDER


def is_interrupted(out: Path) -> bool:
    """Did an earlier publication stop half-way? An empty folder of it has no meaning."""
    return folder(out).is_dir() and any(folder(out).iterdir())


def commit(out: Path, journal: Journal) -> None:
    """Put the journal down: what was staged so far is now going to be published."""
    text = json.dumps({"moves": journal.moves, "removals": journal.removals}, indent=1)
    draft = folder(out) / "journal.draft"
    disk.write(draft, text.encode())
    disk.move(draft, folder(out) / _JOURNAL)


def read(out: Path) -> Journal | None:
    """The journal of an interrupted publication; None where it had not come so far."""
    path = folder(out) / _JOURNAL
    try:
        found = json.loads(path.read_bytes())
        journal = Journal(dict(found["moves"]), tuple(found["removals"]))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(
            f"the journal of an interrupted run can't be read: {error}",
            path,
            hint=f"remove the folder {folder(out)} and generate again",
        ) from error
    return journal


def carry_out(out: Path, journal: Journal) -> None:
    """Do what the journal says, as far as it is not done yet; then clear away after it."""
    staged = folder(out)
    for name, number in journal.moves.items():
        source = staged / number
        if source.is_file():
            disk.move(source, target(out, name))
    for name in journal.removals:
        path = target(out, name)
        disk.remove(path)
        _remove_empty(path.parent, out)
    clear(out)


def clear(out: Path) -> None:
    """Remove the folder of a publication. The journal goes last but for the folder itself."""
    staged = folder(out)
    if not staged.is_dir():
        return
    for path in sorted(staged.iterdir()):
        if path.name != _JOURNAL:
            disk.remove(path)
    disk.remove(staged / _JOURNAL)
    disk.remove_folder(staged)


def _remove_empty(path: Path, out: Path) -> None:
    while path != out and disk.remove_folder(path):
        path = path.parent
