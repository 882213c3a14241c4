"""What `generate` and `check` share: from a tree of pages to every file it gives, in memory."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from venuegen.assembly import Assembly
    from venuegen.cache import Cache
    from venuegen.emit import Input, Refusal
    from venuegen.facts import PageFacts
    from venuegen.model import Venue
    from venuegen.vocabulary import Words


@dataclass(frozen=True, slots=True)
class Places:
    """Where the pages are and where the output goes."""

    sources: Path
    out: Path


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something on a page can't be generated."""

    page: str
    line: int | None
    message: str
    hint: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What became of the pages of a venue."""

    venue: str
    pages: int
    endpoints: int
    warnings: int
    errors: int


@dataclass(frozen=True, slots=True)
class Made:
    """The files, and what is to be told about them."""

    files: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    skipped: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What the manifest on the disk knows: digests of files, and its entries by venue."""

    files: Mapping[str, str]
    venues: Mapping[str, Any]


def add_places(parser: argparse.ArgumentParser) -> None:
    """The options that say where things are."""
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR",
                        help="the folder of the two below (default: this one)")  # fmt: skip
    parser.add_argument("--sources", type=Path, default=Path("sources"), metavar="DIR",
                        help="the pages, a folder a venue (default: %(default)s)")  # fmt: skip
    parser.add_argument("--jobs", type=int, default=1, metavar="N",
                        help="work with N processes (default: %(default)s)")  # fmt: skip
    parser.add_argument("--out", type=Path, default=Path("generated"), metavar="DIR",
                        help="the generated distribution (default: %(default)s)")  # fmt: skip


def places(arguments: argparse.Namespace) -> Places:
    """The places that the options name."""
    return Places(arguments.root / arguments.sources, arguments.root / arguments.out)


def make(
    sources: Path,
    venues: Sequence[str] | None,
    cache: Cache,
    kept: Mapping[str, Any] | None = None,
    step: Callable[[str], None] = lambda _: None,
    jobs: int = 1,
) -> Made:
    """Read the pages, build the models, render every file. `step` is told what is done next."""
    from venuegen.assembly import assemble
    from venuegen.cache import Remembering
    from venuegen.commands.workers import workers
    from venuegen.emit import emit_package, load_package, without_refused
    from venuegen.selfcheck import self_checked

    package = load_package(sources)
    cache = Remembering(cache)
    with workers(jobs, sources, venues, cache) as working:

        def read(path: Path, source: str, words: Words) -> PageFacts:
            step(source)
            return working.read(path, source, words)

        assembly, _ = self_checked(assemble(sources, venues, read), cache)
        sound: list[Venue] = []
        refused: list[Refusal] = []
        for venue in assembly.venues:
            one, refusals = without_refused(venue)
            sound.append(one)
            refused.extend(refusals)
        step("clients, documents, OpenAPI")
        inputs = _inputs(sources, assembly)
        made = emit_package(sound, package, inputs, cache, kept, working.each)
    problems = (*_page_problems(assembly), *map(_problem, refused))
    return Made(
        files={path: text.encode() for path, text in made.items()},
        problems=problems,
        skipped=tuple((p.source, p.reason) for p in assembly.pages if p.reason is not None),
        rows=tuple(_row(venue, assembly, problems) for venue in sound),
    )


def known(out: Path) -> Known:
    """What was written before; nothing where there is no manifest that can be read."""
    from venuegen.emit import MANIFEST, files_of_manifest

    try:
        text = (out / MANIFEST).read_text(encoding="utf-8")
        return Known({**files_of_manifest(text), MANIFEST: ""}, json.loads(text)["venues"])
    except (OSError, ValueError):
        return Known({}, {})


def _inputs(sources: Path, assembly: Assembly) -> list[Input]:
    from venuegen.emit import Input, digest
    from venuegen.emit.package import FILE_NAME as PACKAGE
    from venuegen.venue import FILE_NAME as VENUE

    def one(venue: str | None, path: str) -> Input:
        return Input(venue, path, digest((sources / path).read_bytes()))

    venues = [one(venue.name, f"{venue.name}/{VENUE}") for venue in assembly.venues]
    pages = [one(page.source.partition("/")[0], page.source) for page in assembly.pages]
    return [one(None, PACKAGE), *venues, *pages]


def _page_problems(assembly: Assembly) -> list[Problem]:
    return [
        Problem(page, told.line, told.message, told.hint, told.code)
        for page, told in assembly.errors
    ]


def _problem(refusal: Refusal) -> Problem:
    error = refusal.error
    page = str(error.path or refusal.endpoint.source.page)
    return Problem(page, error.line, error.message, error.hint)


def _row(venue: Venue, assembly: Assembly, problems: Sequence[Problem]) -> Row:
    own = f"{venue.name}/"
    warnings = sum(
        told.severity == "warning"
        for page, all_told in assembly.diagnostics.items()
        if page.startswith(own)
        for told in all_told
    )
    return Row(
        venue=venue.name,
        pages=sum(page.source.startswith(own) for page in assembly.pages),
        endpoints=sum(len(group.endpoints) for group in venue.groups),
        warnings=warnings,
        errors=sum(problem.page.startswith(own) for problem in problems),
    )
