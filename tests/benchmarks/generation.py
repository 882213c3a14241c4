"""What the commands cost: whole processes, on the sources of this repository.

    python tests/benchmarks/generation.py [--rounds N] [--profile]

Prints a table; nothing is asserted. `--profile` adds where the time of one cold run goes.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).parents[2]


class Cost(NamedTuple):
    """Of one run, from start to exit: seconds passed, and seconds of processor time."""

    wall: float
    cpu: float


def cost(*command: str, cache: Path | None = None) -> Cost:
    """Run a command to its end."""
    environment = dict(os.environ) | ({"XDG_CACHE_HOME": str(cache)} if cache else {})
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, *command],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu)


def venuegen(*words: str, cache: Path) -> Cost:
    """One run of the tool."""
    return cost("-m", "venuegen", *words, cache=cache)


def measured(run: Callable[[], Cost], rounds: int) -> tuple[float, float, float]:
    """Median and best time, and the best processor time, after one run that warms the disk."""
    run()
    costs = [run() for _ in range(rounds)]
    walls = [one.wall for one in costs]
    return statistics.median(walls), min(walls), min(one.cpu for one in costs)


def profile(root: Path) -> None:
    """Where a cold run spends its time, by room."""
    code = (
        "import cProfile, pstats, sys\n"
        "from venuegen.cli import main\n"
        "p = cProfile.Profile()\n"
        f"p.runcall(main, ['generate', '--no-cache', '--root', {str(REPOSITORY)!r}, "
        f"'--out', {str(root / 'profiled')!r}])\n"
        "pstats.Stats(p).sort_stats('cumulative').print_stats(35)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--profile", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        out, warm, cold = work / "out", work / "warm", work / "cold"
        options = ("--root", str(REPOSITORY), "--out", str(out))

        def from_nothing() -> Cost:
            shutil.rmtree(out, ignore_errors=True)
            shutil.rmtree(cold, ignore_errors=True)
            return venuegen("generate", "--no-cache", *options, cache=cold)

        rows = {
            "python -c pass": lambda: cost("-c", "pass"),
            "venuegen --help": lambda: venuegen("--help", cache=warm),
            "generate, from nothing": from_nothing,
            "generate, nothing changed": lambda: venuegen("generate", *options, cache=warm),
            "check, without a cache": lambda: venuegen("check", "--no-cache", *options, cache=cold),
            "check, with a warm cache": lambda: venuegen("check", *options, cache=warm),
        }
        print(f"{'':28}{'median':>11}{'best':>11}{'CPU':>11}")
        for name, run in rows.items():
            told = "".join(f"{value * 1000:8.0f} ms" for value in measured(run, arguments.rounds))
            print(f"{name:28}{told}")
        if arguments.profile:
            profile(work)


if __name__ == "__main__":
    main()
