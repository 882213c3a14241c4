"""Finds the pages of a venue and reads each with the words of its venue.yaml."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from venuegen.cache import Cache, NoCache
from venuegen.errors import UserError
from venuegen.facts import PageFacts
from venuegen.venue import FILE_NAME, VenueConfig
from venuegen.vocabulary import Words

PageReader = Callable[[Path, str, Words], PageFacts]
"""Reads the page at a path; the text is its source, relative to the sources' root."""

_NO_CACHE = NoCache()
_SUFFIXES = (".md", ".txt")


def venue_folders(sources: Path, names: Sequence[str] | None) -> list[Path]:
    """The folders of the venues, all or those named, in the order of their names."""
    if not sources.is_dir():
        raise UserError("there is no such folder", sources, hint="--sources names another one")
    found = sorted(path for path in sources.iterdir() if path.is_dir() and path.name[0] != ".")
    for name in names or ():
        if name not in [path.name for path in found]:
            known = ", ".join(path.name for path in found) or "none"
            raise UserError(f"there is no venue `{name}`", sources, hint=f"venues: {known}")
    chosen = [path for path in found if names is None or path.name in names]
    for path in chosen:
        if not (path / FILE_NAME).is_file():
            raise UserError(
                f"has no {FILE_NAME}", path, hint=f"`venuegen new {path.name}` writes a first one"
            )
    return chosen


def pages_of(folder: Path) -> Iterator[Path]:
    """The pages below a venue's folder; READMEs and what begins with a dot are none."""
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts):
        inside = path.relative_to(folder).parts
        if path.suffix not in _SUFFIXES or any(part[0] == "." for part in inside):
            continue
        if path.stem.casefold() != "readme":
            yield path


def words_of(config: VenueConfig) -> Words:
    """The built-in words and those that venue.yaml keeps."""
    return Words().plus(config.words.types, config.words.flags)


def read_one(path: Path, source: str, words: Words, cache: Cache = _NO_CACHE) -> PageFacts:
    """Read one page of the disk."""
    from venuegen.reading import read_file

    return read_file(path, source, words, cache)
