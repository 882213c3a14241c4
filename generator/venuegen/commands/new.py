"""`venuegen new VENUE PAGE`: a first venue.yaml and folder from a page."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

HELP = "a first venue.yaml and folder from a page"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("venue", help="the name of the venue: small letters, digits and _")
    parser.add_argument("page", nargs="?", help="a page of its documentation, .md or .txt")
    parser.add_argument("--group", default="api", help="the page's folder (default: %(default)s)")
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR",
                        help="the folder of the sources (default: this one)")  # fmt: skip
    parser.add_argument("--sources", type=Path, default=Path("sources"), metavar="DIR",
                        help="the pages, a folder a venue (default: %(default)s)")  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    from venuegen.errors import UserError
    from venuegen.pages import load
    from venuegen.reading import read_page
    from venuegen.venue import FILE_NAME
    from venuegen.venue.first import first_venue_yaml
    from venuegen.vocabulary import Words

    for what, name in (("venue", arguments.venue), ("group", arguments.group)):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            raise UserError(f"`{name}` can't name a {what}: small letters, digits and _ only")
    folder = arguments.root / arguments.sources / arguments.venue
    if (folder / FILE_NAME).exists():
        raise UserError("is there already", folder / FILE_NAME)
    endpoints = []
    page = Path(arguments.page) if arguments.page else None
    if page is not None:
        if page.suffix not in (".md", ".txt"):
            raise UserError("a page is a file .md or .txt", page)
        endpoints = list(read_page(load(page, page.name), Words()).endpoints)
    text = first_venue_yaml(arguments.venue, endpoints)
    target = folder / arguments.group
    try:
        target.mkdir(parents=True, exist_ok=True)
        if page is not None and not page.resolve().is_relative_to(folder.resolve()):
            (target / page.name).write_bytes(page.read_bytes())
        with (folder / FILE_NAME).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise UserError(f"can't be written: {error.strerror}", error.filename) from None
    print(f"wrote {folder / FILE_NAME}")
    if page is not None:
        print(f"read {page}: {len(endpoints)} endpoint(s)")
    print(f"next: answer its questions, then `venuegen generate {arguments.venue}`")
    return 0
