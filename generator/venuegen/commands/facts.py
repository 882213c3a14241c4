"""`venuegen facts`: what pages say, as JSON lines."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from venuegen.commands.caching import add_no_cache, cache_of

HELP = "print what pages say, one JSON object a page and one an endpoint"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="pages, or folders of pages"
    )
    parser.add_argument(
        "--root",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="the folder that sources are named relative to",
    )
    parser.add_argument(
        "--jobs", type=int, default=1, metavar="N", help="read with N processes (default: 1)"
    )
    add_no_cache(parser)


def run(arguments: argparse.Namespace) -> int:
    from venuegen.facts_json import json_lines
    from venuegen.reading.tree import read_tree

    cache, jobs = cache_of(arguments), max(1, arguments.jobs)
    for page in read_tree(arguments.paths, arguments.root, jobs, cache):
        for line in json_lines(page):
            sys.stdout.write(line + "\n")
    return 0
