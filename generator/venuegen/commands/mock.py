"""`venuegen mock [VENUE…]`: venues on this machine that answer as the pages say."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HELP = "a local server that answers as the pages say"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("venues", metavar="VENUE", nargs="*", help="default: all of them")
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR",
                        help="the folder of the sources (default: this one)")  # fmt: skip
    parser.add_argument("--sources", type=Path, default=Path("sources"), metavar="DIR",
                        help="the pages, a folder a venue (default: %(default)s)")  # fmt: skip
    parser.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    parser.add_argument(
        "--port",
        type=int,
        default=8100,
        help="of the first venue, 0 for any (default: %(default)s)",
    )


def run(arguments: argparse.Namespace) -> int:
    import threading
    from contextlib import ExitStack, suppress

    from venuegen.assembly import assemble
    from venuegen.cache import FolderCache
    from venuegen.errors import UserError
    from venuegen.mock import MockVenue
    from venuegen.selfcheck import self_checked

    found = assemble(arguments.root / arguments.sources, arguments.venues or None)
    assembly, _ = self_checked(found, FolderCache())
    for page, error in assembly.errors:
        print(f"{page}:{error.line}: left out: {error.message}", file=sys.stderr)
    # Ctrl-C is how serving ends, also while the last of several venues is still being started.
    with suppress(KeyboardInterrupt), ExitStack() as stack:
        for index, venue in enumerate(assembly.venues):
            port = arguments.port + index if arguments.port else 0
            mock = MockVenue(venue, host=arguments.host, port=port)
            try:
                stack.enter_context(mock)
            except (OSError, OverflowError) as error:
                raise UserError(f"port {port} can't be listened on: {error}") from None
            given = "  ".join(f"{name}={value}" for name, value in mock.credentials.items())
            print(f"{venue.name:10} {mock.url}  {given}", flush=True)
        print(
            "ledger: GET /__mock__/ledger; faults: POST /__mock__/faults; Ctrl-C ends it",
            flush=True,
        )
        threading.Event().wait()
    return 0
