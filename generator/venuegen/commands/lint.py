"""`venuegen lint`: what the pages leave unclear, contradict or get wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from venuegen.commands.caching import add_no_cache, cache_of

if TYPE_CHECKING:
    from venuegen.cache import Cache
    from venuegen.reports import Remark

HELP = "what the pages leave unclear, contradict or get wrong"
FORMAT_NAMES = ("text", "github", "sarif", "json")
#: What makes the command fail, from the strictest to the most lenient.
SEVERITIES = ("info", "warning", "error")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "pages",
        nargs="*",
        type=Path,
        metavar="PAGE",
        help="pages or folders (default: all sources)",
    )
    parser.add_argument(
        "--sources", type=Path, default=Path("sources"), metavar="DIR", help="default: sources"
    )
    parser.add_argument("--format", choices=FORMAT_NAMES, default="text", help="default: text")
    parser.add_argument(
        "--fail-on",
        choices=(*SEVERITIES, "never"),
        default="error",
        help="the least severity that makes the command exit with 1 (default: error)",
    )
    add_no_cache(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 where nothing as severe as `--fail-on` was found, else 1."""
    from venuegen.reports import FORMATS, ordered

    remarks = ordered([*_remarks(arguments.pages, arguments.sources, cache_of(arguments))])
    for line in FORMATS[arguments.format](remarks):
        sys.stdout.write(line + "\n")
    if arguments.fail_on == "never":
        return 0
    counted = SEVERITIES[SEVERITIES.index(arguments.fail_on) :]
    return int(any(remark.diagnostic.severity in counted for remark in remarks))


def _remarks(pages: Sequence[Path], sources: Path, cache: Cache) -> Iterator[Remark]:
    if not pages:
        yield from _of_sources(sources, None, None, cache)
        return
    from venuegen.reading.tree import pages_of

    inside: dict[str, set[Path]] = {}
    for _, page in pages_of(pages, Path(os.path.commonpath([p.resolve() for p in pages]))):
        venue = _venue_of(page, sources)
        if venue is None:
            yield from _of_page(page, cache)
        else:
            inside.setdefault(venue, set()).add(page.resolve())
    for venue, wanted in sorted(inside.items()):
        yield from _of_sources(sources, [venue], wanted, cache)


def _venue_of(page: Path, sources: Path) -> str | None:
    """The venue whose venue.yaml speaks of a page; None for a page that stands alone."""
    from venuegen.venue import FILE_NAME

    try:
        parts = page.resolve().relative_to(sources.resolve()).parts
    except ValueError:
        return None
    return parts[0] if len(parts) > 1 and (sources / parts[0] / FILE_NAME).is_file() else None


def _of_sources(
    sources: Path, venues: Sequence[str] | None, wanted: set[Path] | None, cache: Cache
) -> Iterator[Remark]:
    """What reading and assembling say; for some pages, or for all."""
    from venuegen.assembly import assemble
    from venuegen.assembly.pages import read_one
    from venuegen.reports import Remark

    if wanted is None:
        yield from _words_to_keep(sources, venues, cache)
    read = partial(read_one, cache=cache)
    for source, told in assemble(sources, venues, read).diagnostics.items():
        if wanted is None or (sources / source).resolve() in wanted:
            for diagnostic in told:
                yield Remark(source, (sources / source).as_posix(), diagnostic)


def _of_page(page: Path, cache: Cache) -> Iterator[Remark]:
    """What reading one page says, without a venue.yaml."""
    from venuegen.reading import read_file
    from venuegen.reports import Remark
    from venuegen.vocabulary import Words

    facts = read_file(page, page.as_posix(), Words(), cache)
    for diagnostic in (*facts.diagnostics, *(d for e in facts.endpoints for d in e.diagnostics)):
        yield Remark(facts.source, page.as_posix(), diagnostic)


def _words_to_keep(sources: Path, venues: Sequence[str] | None, cache: Cache) -> Iterator[Remark]:
    """Words that a venue's intact tables teach and its run-together rows may need.

    What a page means must not hang on its neighbours, so venue.yaml has to hold them.
    """
    from venuegen.assembly.pages import pages_of, venue_folders, words_of
    from venuegen.diagnostics import Diagnostic, Severity
    from venuegen.reading.kept import PageFile
    from venuegen.reading.learning import Lesson
    from venuegen.reports import Remark
    from venuegen.venue import FILE_NAME, load_venue

    for folder in venue_folders(sources, venues):
        lesson = Lesson()
        for page in pages_of(folder):
            lesson.add(PageFile(page, page.name, cache).lesson())
        known = words_of(load_venue(folder))
        taught = lesson.words(known)
        new = {"types": taught.types - known.types, "flags": taught.flags - known.flags}
        parts = [f"{kind}: [{', '.join(sorted(words))}]" for kind, words in new.items() if words]
        if lesson.needed and parts:
            remark = Diagnostic(
                "words-to-keep",
                Severity.INFO,
                1,
                f"intact tables use words that run-together rows may need: {'; '.join(parts)}",
                None,
                "keep them under `words:` of this file",
            )
            path = (folder / FILE_NAME).as_posix()
            yield Remark(f"{folder.name}/{FILE_NAME}", path, remark)
