"""`--no-cache`, the same for every command that reads pages."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from venuegen.cache import Cache


def add_no_cache(parser: argparse.ArgumentParser) -> None:
    """The option itself."""
    parser.add_argument("--no-cache", action="store_true",
                        help="make everything anew, even of unchanged pages")  # fmt: skip


def cache_of(arguments: argparse.Namespace) -> Cache:
    """What remembers, as the option says."""
    from venuegen.cache import FolderCache, NoCache

    return NoCache() if arguments.no_cache else FolderCache()
