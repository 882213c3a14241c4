"""`python -m venuegen` and the `venuegen` command."""

from __future__ import annotations

import sys

from venuegen.cli import main as run


def main() -> None:
    sys.exit(run())


if __name__ == "__main__":
    main()
