"""The command line: which commands there are, and how a mistake of the user's is told."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from venuegen.errors import UserError

COMMANDS = {
    "generate": "pages → generated/: clients, models, docs, OpenAPI, manifest",
    "check": "is generated/ exactly what the pages give? else a diff and how to mend it",
    "lint": "what the pages leave unclear, contradict or get wrong",
    "explain": "how a page was read: each fact beside the lines it came from",
    "facts": "what pages say, as JSON lines",
    "diff": "what changed between two trees or git revisions: breaking, additive, or only words",
    "openapi": "OpenAPI 3.1 of a venue, with the lines of the pages",
    "mock": "a local server that answers as the pages say",
    "new": "a first venue.yaml and folder from a page",
}
"""Every command with its line of help; the module of the same name is imported when it is used."""

BROKEN, INTERRUPTED = 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; 2 for a mistake that stopped it."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser(words)
    parsed = parser.parse_args(words)
    try:
        code: int = parsed.run(parsed)
        sys.stdout.flush()
        return code
    except UserError as mistake:
        print(f"venuegen: {mistake}", file=sys.stderr)
        return BROKEN
    except BrokenPipeError:
        # The reader of a pipe (head, less) left: nothing more can be told, and that is no failure.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("venuegen: interrupted; nothing half-written is left behind", file=sys.stderr)
        return INTERRUPTED


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="venuegen",
        description="Reads documentation pages of trading venues and writes typed, signed clients.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, told in COMMANDS.items():
        command = commands.add_parser(name, help=told, description=told)
        # Only the command that is asked for is imported, so that --help answers at once.
        if name in words:
            module = import_module(f"venuegen.commands.{name}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return parser
