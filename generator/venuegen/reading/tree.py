"""Trees of pages: which files are pages, and how they are read, on one core or several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from venuegen.errors import UserError
from venuegen.facts import PageFacts
from venuegen.pages.blocks import Document
from venuegen.reading.learning import Lesson, learned, lesson_of
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


def read_tree(
    paths: Iterable[Path], root: Path, jobs: int = 1, words: Words | None = None
) -> Iterator[PageFacts]:
    """The facts of every page, in the order of the names.

    Two passes, where any page has rows to split: words learned from the intact tables of the tree
    serve the broken ones.
    """
    pages = pages_of(paths, root)
    known = words or Words()
    if jobs <= 1 or len(pages) < 2 * jobs:
        documents = [_load(source, path) for source, path in pages]
        yield from _read_all(documents, known)
        return
    from concurrent.futures import ProcessPoolExecutor

    size = max(1, len(pages) // (jobs * 4))
    with ProcessPoolExecutor(jobs) as pool:
        lesson = Lesson()
        for part in pool.map(_survey, pages, chunksize=size):
            lesson.add(part)
        taught = lesson.words(known) if lesson.needed else known
        yield from pool.map(_read_one, [(s, path, taught) for s, path in pages], chunksize=size)


def _read_all(documents: Sequence[Document], known: Words) -> Iterator[PageFacts]:
    from venuegen.reading.page import read_page

    broken = any(lesson_of(document).needed for document in documents)
    words = learned(documents, known) if broken else known
    for document in documents:
        yield read_page(document, words)


def read_file(path: Path, source: str, words: Words) -> PageFacts:
    """One page file read by itself."""
    from venuegen.reading.page import read_page

    return read_page(_load(source, path), words)


def _load(source: str, path: Path) -> Document:
    from venuegen.pages import load

    return load(path, source)


def _survey(page: tuple[str, Path]) -> Lesson:
    return lesson_of(_load(*page))


def _read_one(job: tuple[str, Path, Words]) -> PageFacts:
    source, path, words = job
    return read_file(path, source, words)
