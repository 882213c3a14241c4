"""`venuegen openapi`: OpenAPI 3.1 of a venue, with the lines of the pages."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

HELP = "OpenAPI 3.1 of a venue, with the lines of the pages"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("venue", nargs="?", metavar="VENUE",
                        help="one venue; else an object of all, by name")  # fmt: skip
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR",
                        help="the folder that --sources is in (default: this one)")  # fmt: skip
    parser.add_argument("--sources", type=Path, default=Path("sources"), metavar="DIR",
                        help="the pages, a folder a venue (default: %(default)s)")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    from venuegen.assembly import assemble
    from venuegen.cache import FolderCache
    from venuegen.emit import load_package, openapi_document, without_refused
    from venuegen.selfcheck import self_checked

    sources = arguments.root / arguments.sources
    package = load_package(sources)
    found = assemble(sources, [arguments.venue] if arguments.venue else None)
    assembly, _ = self_checked(found, FolderCache())
    for page, told in assembly.errors:
        print(f"{sources / page}:{told.line}: error: {told.message}", file=sys.stderr)
    documents = {
        venue.name: openapi_document(without_refused(venue)[0], package)
        for venue in assembly.venues
    }
    if arguments.venue:
        sys.stdout.write(documents[arguments.venue])
    else:
        parsed = {name: json.loads(text) for name, text in documents.items()}
        print(json.dumps(parsed, indent=2))
    return 1 if assembly.errors else 0
