"""`venuegen generate`: pages → the generated distribution."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from venuegen.commands.caching import add_no_cache, cache_of
from venuegen.commands.making import Made, Places, add_places, known, make, places

if TYPE_CHECKING:
    from venuegen.writing import Changes

HELP = "pages → generated/: clients, models, docs, OpenAPI, manifest"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("venues", nargs="*", metavar="VENUE",
                        help="only these; the files of others stay as they are")  # fmt: skip
    add_places(parser)
    parser.add_argument("--keep-going", action="store_true",
                        help="leave out what has errors and write the rest")  # fmt: skip
    add_no_cache(parser)


def run(arguments: argparse.Namespace) -> int:
    from venuegen.writing import compare, publish, recover

    where = places(arguments)
    recovered = recover(where.out)
    if recovered:
        print(f"an interrupted run was {recovered} first", file=sys.stderr)
    before = known(where.out)
    asked: Sequence[str] | None = arguments.venues or None
    others = {name: entry for name, entry in before.venues.items() if asked and name not in asked}
    with _progress(where, asked) as step:
        made = make(where.sources, asked, cache_of(arguments), others, step, arguments.jobs)
    _tell_problems(made, where)
    if made.problems and not arguments.keep_going:
        print("\nnothing was written; --keep-going leaves out what has errors", file=sys.stderr)
        return 1
    stay = {path for entry in others.values() for path in entry["files"]}
    mine = {path: told for path, told in before.files.items() if path not in stay}
    changes = compare(where.out, made.files, mine, owned={"manifest.json"})
    publish(where.out, made.files, changes)
    _tell_summary(made, changes, where)
    return 1 if made.problems else 0


@contextmanager
def _progress(
    where: Places, venues: Sequence[str] | None
) -> Generator[Callable[[str], None], None, None]:
    """A bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    from venuegen.assembly.pages import pages_of, venue_folders

    total = sum(1 for folder in venue_folders(where.sources, venues) for _ in pages_of(folder))
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total + 1)

        def step(what: str) -> None:
            bar.update(task, description=what, advance=1)

        yield step


def _tell_problems(made: Made, where: Places) -> None:
    for problem in made.problems:
        place = Path(problem.page)
        shown = where.sources / place if not place.is_absolute() else place
        line = f":{problem.line}" if problem.line is not None else ""
        code = f" [{problem.code}]" if problem.code else ""
        print(f"{shown}{line}: error: {problem.message}{code}", file=sys.stderr)
        if problem.hint:
            print(f"  {problem.hint}", file=sys.stderr)


def _tell_summary(made: Made, changes: Changes, where: Places) -> None:
    for page, reason in made.skipped:
        print(f"{where.sources / page}: no endpoint on it ({reason})")
    header = ("venue", "pages", "endpoints", "warnings", "errors")
    rows = [
        (row.venue, str(row.pages), str(row.endpoints), str(row.warnings), str(row.errors))
        for row in made.rows
    ]
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    for row in [header, *rows]:
        first, *rest = (
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join([first, *rest]).rstrip())
    for path in changes.edited:
        print(f"{where.out / path}: no longer made, but edited by hand; left as it is")
    print(
        f"{where.out}: {len(changes.new)} new, {len(changes.changed)} changed, "
        f"{len(changes.orphaned)} removed, {changes.unchanged} unchanged"
    )
