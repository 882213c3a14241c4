"""What reading pages costs: every folder of pages given, in one process and in several.

    python tests/benchmarks/reading.py FOLDER… [--profile N]

Prints a table; nothing is asserted. Each row is a whole run of `venuegen facts`, of seconds passed
and of processor time in all its processes. `--profile` adds the rooms and N modules that the time
goes to.
"""

from __future__ import annotations

import argparse
import collections
import cProfile
import os
import pstats
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path


def row(name: str, pages: Path, cache: Path, *options: str) -> None:
    """Run the tool on the pages, to its end, and print what it took."""
    command = [sys.executable, "-m", "venuegen", "facts", *options, "--root", pages, pages]
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = dict(os.environ) | {"XDG_CACHE_HOME": str(cache)}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{name:34}{wall:9.2f} s{cpu:9.2f} s")


def profile(pages: Path, modules: int) -> None:
    """Where one run without a cache spends its time: by room, then by module."""
    from venuegen.facts_json import json_lines
    from venuegen.reading import read_tree

    def run() -> None:
        for page in read_tree([pages], pages):
            collections.deque(json_lines(page), maxlen=0)

    profiler = cProfile.Profile()
    profiler.runcall(run)
    by_module: collections.Counter[str] = collections.Counter()
    for (file, _, _), (_, _, own, _, _) in pstats.Stats(profiler).stats.items():  # type: ignore[attr-defined]
        by_module[module_of(file)] += own
    by_room: collections.Counter[str] = collections.Counter()
    for module, seconds in by_module.items():
        by_room[".".join(module.split(".")[:2])] += seconds
    total = sum(by_module.values())
    for title, counted, most in (("room", by_room, 8), ("module", by_module, modules)):
        print(f"\n{title + ' (own time, profiled)':40}{'':>5}")
        for name, seconds in counted.most_common(most):
            print(f"  {name:40}{seconds / total:7.1%}")


def module_of(file: str) -> str:
    """`venuegen.reading.rows`, or the library that the file is of."""
    parts = Path(file).with_suffix("").parts
    for anchor, kept in (("venuegen", None), ("site-packages", 1)):
        if anchor in parts:
            inside = parts[len(parts) - parts[::-1].index(anchor) :]
            return ".".join(("venuegen", *inside) if kept is None else inside[:kept])
    return "built in" if file.startswith(("~", "<")) else f"Python's {parts[-1]}"


def copied(folders: Sequence[Path], to: Path, times: int) -> Path:
    """The folders' pages side by side, as often as asked, each time under other names."""
    for number in range(times):
        for index, folder in enumerate(folders):
            shutil.copytree(folder, to / f"{number}" / f"{index}_{folder.name}")
    return to


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--profile", type=int, default=0, metavar="N")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        once = copied(arguments.folders, Path(work, "once"), 1)
        twice = copied(arguments.folders, Path(work, "twice"), 2)
        cache = Path(work, "cache")
        print(f"{'':34}{'passed':>11}{'CPU':>11}")
        row("all pages", once, cache, "--no-cache")
        row("all pages twice, other names", twice, cache, "--no-cache")
        row("all pages, --jobs 2", once, cache, "--no-cache", "--jobs", "2")
        row("all pages, cache is filled", once, cache)
        row("all pages, cache is warm", once, cache)
        if arguments.profile:
            profile(once, arguments.profile)


if __name__ == "__main__":
    main()
