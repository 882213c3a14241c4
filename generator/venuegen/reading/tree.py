"""Trees of pages: which files are pages, and how they are read, on one core or several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from venuegen.errors import UserError
from venuegen.facts import PageFacts
from venuegen.vocabulary import Words

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


def read_tree(paths: Iterable[Path], root: Path, jobs: int = 1) -> Iterator[PageFacts]:
    """The facts of every page; words learned from intact tables serve the broken ones."""
    pages = pages_of(paths, root)
    words = _learned(pages)
    if jobs <= 1 or len(pages) < 2 * jobs:
        for source, path in pages:
            yield read_file(path, source, words)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        size = max(1, len(pages) // (jobs * 4))
        yield from pool.map(
            _read_one, [(source, path, words) for source, path in pages], chunksize=size
        )


def read_file(path: Path, source: str, words: Words) -> PageFacts:
    """One page file read."""
    from venuegen.pages import load
    from venuegen.reading.page import read_page

    return read_page(load(path, source), words)


def _read_one(job: tuple[str, Path, Words]) -> PageFacts:
    source, path, words = job
    return read_file(path, source, words)


def _learned(pages: Iterable[tuple[str, Path]]) -> Words:
    return Words()
