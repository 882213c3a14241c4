"""Trees of pages: which files are pages, and how they are read, on one core or several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import repeat
from pathlib import Path

from venuegen.cache import Cache, NoCache
from venuegen.errors import UserError
from venuegen.facts import PageFacts
from venuegen.reading.kept import PageFile
from venuegen.reading.learning import Lesson
from venuegen.vocabulary import Words

_NO_CACHE = NoCache()
SUFFIXES = frozenset({".md", ".txt", ".html", ".htm", ".mdx"})


def pages_of(paths: Iterable[Path], root: Path) -> list[tuple[str, Path]]:
    """Every page below the paths, with its name relative to the root, in the order of the names."""
    found: dict[str, Path] = {}
    for path in paths:
        if not path.exists():
            raise UserError("there is no such page or folder", path)
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if path.is_dir() and not _is_page(file, path):
                continue
            found[_source(file, root)] = file
    return sorted(found.items())


def _is_page(file: Path, below: Path) -> bool:
    parts = file.relative_to(below).parts
    hidden = any(part.startswith(".") for part in parts)
    return (
        not hidden
        and file.suffix.lower() in SUFFIXES
        and not file.stem.lower().startswith("readme")
        and file.is_file()
    )


def _source(file: Path, root: Path) -> str:
    try:
        return file.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        raise UserError(
            f"the page is not below the root {root}", file, hint="name another --root"
        ) from None


def read_tree(
    paths: Iterable[Path], root: Path, jobs: int = 1, cache: Cache = _NO_CACHE
) -> Iterator[PageFacts]:
    """The facts of every page, in the order of the names.

    Two passes, where any page has rows to split: words learned from the intact tables of the tree
    serve the broken ones.
    """
    pages = [PageFile(path, source, cache) for source, path in pages_of(paths, root)]
    if jobs <= 1 or len(pages) < 2 * jobs:
        taught = _taught(map(PageFile.lesson, pages))
        yield from (page.facts(taught) for page in pages)
        return
    from concurrent.futures import ProcessPoolExecutor

    size = max(1, len(pages) // (jobs * 4))
    with ProcessPoolExecutor(jobs) as pool:
        taught = _taught(pool.map(PageFile.lesson, pages, chunksize=size))
        yield from pool.map(PageFile.facts, pages, repeat(taught), chunksize=size)


def _taught(lessons: Iterable[Lesson]) -> Words:
    """The built-in words and, where they are needed, those of the lessons."""
    whole = Lesson()
    for lesson in lessons:
        whole.add(lesson)
    return whole.words(Words()) if whole.needed else Words()


def read_file(path: Path, source: str, words: Words, cache: Cache = _NO_CACHE) -> PageFacts:
    """One page file read by itself."""
    return PageFile(path, source, cache).facts(words)
