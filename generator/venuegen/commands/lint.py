"""`venuegen lint`: what the pages leave unclear, contradict or get wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from venuegen.commands.caching import add_no_cache, cache_of

if TYPE_CHECKING:
    from venuegen.cache import Cache
    from venuegen.diagnostics import Diagnostic
    from venuegen.reports import Remark
    from venuegen.selfcheck import Tally

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
    parser.add_argument(
        "--samples",
        action="store_true",
        help="say only what the pages' own samples show, also of pages without a venue.yaml",
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

    found = _Lint(arguments.sources, cache_of(arguments), only_samples=arguments.samples)
    found.lint(arguments.pages)
    remarks = ordered(found.remarks)
    for line in FORMATS[arguments.format](remarks, found.samples):
        sys.stdout.write(line + "\n")
    if arguments.fail_on == "never":
        return 0
    counted = SEVERITIES[SEVERITIES.index(arguments.fail_on) :]
    return int(any(remark.diagnostic.severity in counted for remark in remarks))


@dataclass(slots=True)
class _Lint:
    """What was found so far. `samples` counts the samples of pages that were run, None where none
    of the pages has anything to run them through."""

    sources: Path
    cache: Cache
    only_samples: bool
    remarks: list[Remark] = field(default_factory=list["Remark"])
    samples: Tally | None = None

    def lint(self, pages: Sequence[Path]) -> None:
        """Read these pages, or all of the sources."""
        from venuegen.reading.tree import pages_of

        if not pages:
            self._sources(None, None)
            return
        inside: dict[str, set[Path]] = {}
        for _, page in pages_of(pages, Path(os.path.commonpath([p.resolve() for p in pages]))):
            venue = _venue_of(page, self.sources)
            if venue is None:
                self._page(page)
            else:
                inside.setdefault(venue, set()).add(page.resolve())
        for venue, wanted in sorted(inside.items()):
            self._sources([venue], wanted)

    def _sources(self, venues: Sequence[str] | None, wanted: set[Path] | None) -> None:
        """What reading, assembling and samples say; for some pages, or for all."""
        from venuegen.assembly import assemble
        from venuegen.assembly.pages import read_one
        from venuegen.selfcheck import self_checked

        if wanted is None and not self.only_samples:
            self.remarks += _words_to_keep(self.sources, venues, self.cache)
        read = partial(read_one, cache=self.cache)
        assembly = assemble(self.sources, venues, read)
        checked, tallies = self_checked(assembly, self.cache)
        for source, diagnostics in checked.diagnostics.items():
            path = self.sources / source
            if wanted is not None and path.resolve() not in wanted:
                continue
            tally = tallies.get(source)
            self._count(tally)
            if self.only_samples:
                diagnostics = tuple(tally.diagnostics) if tally else ()
            self._remark(source, path, diagnostics)

    def _page(self, page: Path) -> None:
        """What reading one page says, without a venue.yaml; or its samples."""
        from venuegen.reading import read_file
        from venuegen.selfcheck import checked_venue, venue_alone
        from venuegen.vocabulary import Words

        facts = read_file(page, page.as_posix(), Words(), self.cache)
        if not self.only_samples:
            self._remark(facts.source, page, facts.diagnostics)
            self._remark(facts.source, page, [d for e in facts.endpoints for d in e.diagnostics])
            return
        _, tallies = checked_venue(venue_alone(facts), self.cache)
        for source, tally in tallies.items():
            self._count(tally)
            self._remark(source, page, tally.diagnostics)

    def _remark(self, source: str, page: Path, diagnostics: Iterable[Diagnostic]) -> None:
        from venuegen.reports import Remark

        self.remarks += [Remark(source, page.as_posix(), one) for one in diagnostics]

    def _count(self, tally: Tally | None) -> None:
        from venuegen.selfcheck import Tally

        self.samples = self.samples or Tally()
        if tally is not None:
            self.samples.add(tally)


def _venue_of(page: Path, sources: Path) -> str | None:
    """The venue whose venue.yaml speaks of a page; None for a page that stands alone."""
    from venuegen.venue import FILE_NAME

    try:
        parts = page.resolve().relative_to(sources.resolve()).parts
    except ValueError:
        return None
    return parts[0] if len(parts) > 1 and (sources / parts[0] / FILE_NAME).is_file() else None


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
