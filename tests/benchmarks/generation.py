"""What the commands cost: whole processes, on the sources of this repository.

    python tests/benchmarks/generation.py [--rounds N] [--profile]

Prints a table; nothing is asserted. `--profile` adds where the time of one cold run goes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def venuegen(*words: str, cache: Path) -> float:
    """Seconds of one run, from start to exit."""
    environment = os.environ | {"XDG_CACHE_HOME": str(cache)}
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "venuegen", *words],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - begun


def measured(run: Callable[[], float], rounds: int) -> tuple[float, float]:
    """The median and the best of several runs, after one that warms the disk."""
    run()
    times = [run() for _ in range(rounds)]
    return statistics.median(times), min(times)


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

        def from_nothing() -> float:
            shutil.rmtree(out, ignore_errors=True)
            shutil.rmtree(cold, ignore_errors=True)
            return venuegen("generate", "--no-cache", *options, cache=cold)

        rows = {
            "python -c pass": python_alone,
            "venuegen --help": lambda: venuegen("--help", cache=warm),
            "generate, from nothing": from_nothing,
            "generate, nothing changed": lambda: venuegen("generate", *options, cache=warm),
            "check, without a cache": lambda: venuegen("check", "--no-cache", *options, cache=cold),
            "check, with a warm cache": lambda: venuegen("check", *options, cache=warm),
        }
        print(f"{'':28}{'median':>10}{'best':>10}")
        for name, run in rows.items():
            median, best = measured(run, arguments.rounds)
            print(f"{name:28}{median * 1000:8.0f} ms{best * 1000:7.0f} ms")
        if arguments.profile:
            profile(work)


def python_alone() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
