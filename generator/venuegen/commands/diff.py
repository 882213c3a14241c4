"""`venuegen diff OLD NEW`: what changed in the API between two trees or git revisions."""

from __future__ import annotations

import argparse
import tarfile
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from venuegen.facts import PageFacts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", help="a folder of pages, or a git revision")
    parser.add_argument("new", help="a folder of pages, or a git revision")
    parser.add_argument(
        "--sources",
        default="sources",
        help="the folder of pages inside a git revision (default: %(default)s)",
    )
    parser.add_argument("--format", choices=["text", "markdown", "json"], default="text")
    parser.add_argument(
        "--fail-on", choices=["breaking"], help="exit with 1 where there is such a change"
    )


def run(arguments: argparse.Namespace) -> int:
    from venuegen.comparison import Weight, changes, compare
    from venuegen.reading import read_tree

    read: list[list[PageFacts]] = []
    for side in (arguments.old, arguments.new):
        with _tree(side, arguments.sources) as folder:
            read.append(list(read_tree([folder], folder)))
    found = compare(*read)
    tell = {
        "text": changes.as_text,
        "markdown": changes.as_markdown,
        "json": changes.as_json,
    }[arguments.format]
    print(tell(found))
    breaks = any(change.weight is Weight.BREAKING for change in found)
    return 1 if arguments.fail_on and breaks else 0


@contextmanager
def _tree(name: str, sources: str) -> Generator[Path]:
    """The folder of that name, or the sources as they were at that git revision."""
    if Path(name).is_dir():
        yield Path(name)
        return
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(_archive(name, sources))) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder) / sources


def _archive(revision: str, sources: str) -> bytes:
    import subprocess

    from venuegen.errors import UserError

    done = subprocess.run(
        ["git", "archive", "--format=tar", "--end-of-options", revision, "--", sources],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise UserError(
            f"{revision!r} is neither a folder nor a git revision that holds {sources}/",
            hint=said[0] if said else "Run it inside the git repository of the pages.",
        )
    return done.stdout
