"""Work on several cores: pages are read, and texts formatted, by processes of their own."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from venuegen.assembly import PageReader
    from venuegen.cache import Cache
    from venuegen.facts import PageFacts
    from venuegen.vocabulary import Words

T = TypeVar("T")
R = TypeVar("R")


class Each(Protocol):
    """Applies a function to many things; the results come in their order."""

    def __call__(self, function: Callable[[T], R], things: Iterable[T], /) -> Iterable[R]: ...


@dataclass(frozen=True, slots=True)
class Workers:
    """How pages are read and how a function is applied to many things, in their order."""

    read: PageReader
    each: Each


@contextmanager
def workers(
    jobs: int, sources: Path, venues: Sequence[str] | None, cache: Cache
) -> Generator[Workers, None, None]:
    """This process alone for one job, else as many processes as there are jobs."""
    from venuegen.assembly.pages import read_one

    reader = partial(read_one, cache=cache)
    if jobs <= 1:
        yield Workers(reader, map)
        return
    with ProcessPoolExecutor(jobs) as pool:
        begun = _begun(pool, reader, sources, venues)

        def read(path: Path, source: str, words: Words) -> PageFacts:
            return begun[path].result()

        yield Workers(read, pool.map)


def _begun(
    pool: ProcessPoolExecutor, reader: PageReader, sources: Path, venues: Sequence[str] | None
) -> dict[Path, Future[PageFacts]]:
    """Every page on its way to be read."""
    from venuegen.assembly.pages import pages_of, venue_folders, words_of
    from venuegen.venue import load_venue

    begun: dict[Path, Future[PageFacts]] = {}
    for folder in venue_folders(sources, venues):
        config = load_venue(folder)
        for path in pages_of(folder):
            source = f"{config.name}/{path.relative_to(folder).as_posix()}"
            begun[path] = pool.submit(reader, path, source, words_of(config))
    return begun
