"""`venuegen check`: is the generated distribution exactly what the pages give?"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from venuegen.commands.caching import add_no_cache, cache_of
from venuegen.commands.making import Made, Places, add_places, known, make, places

HELP = "is generated/ exactly what the pages give? else a diff and how to mend it"

FRESH, STALE, BROKEN = 0, 1, 2
_MOST_LINES = 60
_MOST_ANNOTATIONS = 9
#: What tools leave behind in a checkout; none of it is part of the distribution.
_TOOLS = {"__pycache__", "build", "dist"}


@dataclass(frozen=True, slots=True)
class Report:
    """How the disk differs from what the pages give."""

    missing: tuple[str, ...]
    differing: tuple[str, ...]
    orphaned: tuple[str, ...]
    unknown: tuple[str, ...]
    interrupted: bool
    command: str

    @property
    def fresh(self) -> bool:
        differences = (self.missing, self.differing, self.orphaned, self.unknown)
        return not any(differences) and not self.interrupted


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_places(parser)
    parser.add_argument("--format", choices=["text", "github", "json"], default="text")
    parser.add_argument("--keep-going", action="store_true",
                        help="leave out the endpoints in error")  # fmt: skip
    add_no_cache(parser)


def run(arguments: argparse.Namespace) -> int:
    where = places(arguments)
    made = make(where.sources, None, cache_of(arguments), jobs=arguments.jobs)
    if made.problems and not arguments.keep_going:
        _tell_broken(made, where, arguments.format)
        return BROKEN
    report = _report(made, where, _command(arguments))
    tell = {"text": _as_text, "github": _as_github, "json": _as_json}[arguments.format]
    for line in tell(report, made, where):
        print(line)
    return FRESH if report.fresh else STALE


def _command(arguments: argparse.Namespace) -> str:
    """The command that mends what is stale, with the options that this one was given."""
    words = ["venuegen", "generate"]
    defaults = {"root": Path(), "sources": Path("sources"), "out": Path("generated")}
    for name, default in defaults.items():
        given = getattr(arguments, name)
        words += [f"--{name}", given.as_posix()] if given != default else []
    return " ".join(words + (["--keep-going"] if arguments.keep_going else []))


def _report(made: Made, where: Places, command: str) -> Report:
    from venuegen.writing import compare, is_interrupted

    before = known(where.out).files
    changes = compare(where.out, made.files, before, owned=made.files)
    orphaned = tuple(sorted((*changes.orphaned, *changes.edited)))
    unknown = tuple(sorted(_there(where.out) - made.files.keys() - set(orphaned)))
    return Report(
        missing=changes.new,
        differing=changes.changed,
        orphaned=orphaned,
        unknown=unknown,
        interrupted=is_interrupted(where.out),
        command=command,
    )


def _there(out: Path) -> set[str]:
    """The files of the output folder, without what tools leave in a checkout."""
    return {
        path.relative_to(out).as_posix()
        for path in out.rglob("*")
        if path.is_file() and not any(map(_is_of_tools, path.relative_to(out).parts))
    }


def _is_of_tools(part: str) -> bool:
    return part in _TOOLS or part.startswith(".") or part.endswith(".egg-info")


def _as_text(report: Report, made: Made, where: Places) -> Iterator[str]:
    if report.fresh:
        yield f"{where.out.as_posix()} is fresh: {len(made.files)} files are what the pages give"
        return
    yield f"{where.out.as_posix()} is stale"
    yield from (f"  {what}: {name}" for what, name in _states(report))
    if report.interrupted:
        yield "  an earlier run was interrupted; the next one finishes or undoes it first"
    for name in report.differing:
        yield from _diff(name, made, where)
    yield f"\nto mend it: {report.command}"
    if report.unknown:
        yield "and remove what venuegen did not write, or move it elsewhere"


def _states(report: Report) -> Iterator[tuple[str, str]]:
    states = (
        ("missing", report.missing),
        ("differs", report.differing),
        ("orphaned", report.orphaned),
        ("not ours", report.unknown),
    )
    for what, names in states:
        yield from ((what, name) for name in names)


def _diff(name: str, made: Made, where: Places) -> Iterator[str]:
    present = (where.out / name).read_bytes().decode(errors="replace").splitlines()
    wanted = made.files[name].decode().splitlines()
    names = (f"{name} (present)", f"{name} (expected)")
    lines = list(difflib.unified_diff(present, wanted, *names, n=2, lineterm=""))
    yield ""
    yield from lines[:_MOST_LINES]
    if len(lines) > _MOST_LINES:
        yield f"… {len(lines) - _MOST_LINES} more lines"


def _as_github(report: Report, made: Made, where: Places) -> Iterator[str]:
    """One annotation that sums up, then the first few files: GitHub shows ten a step."""
    if report.fresh:
        return
    states = list(_states(report))
    summary = f"{len(states)} files are not what the pages give; to mend it: {report.command}"
    yield f"::error title=stale::{_escaped(summary)}"
    for what, name in states[:_MOST_ANNOTATIONS]:
        file = (where.out / name).as_posix()
        yield f"::error file={_escaped(file, of_property=True)},title=stale::{_escaped(what)}"


def _escaped(text: str, *, of_property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if of_property else text


def _as_json(report: Report, made: Made, where: Places) -> Iterator[str]:
    yield json.dumps({"status": "fresh" if report.fresh else "stale", **asdict(report)}, indent=2)


def _tell_broken(made: Made, where: Places, form: str) -> None:
    if form == "json":
        problems = [asdict(problem) for problem in made.problems]
        print(json.dumps({"status": "broken", "problems": problems}, indent=2))
        return
    for problem in made.problems:
        page = (where.sources / problem.page).as_posix()
        if form == "github":
            line = f",line={problem.line}" if problem.line else ""
            place = f"file={_escaped(page, of_property=True)}{line}"
            print(f"::error {place},title=broken::{_escaped(problem.message)}")
        else:
            line = f":{problem.line}" if problem.line else ""
            print(f"{page}{line}: error: {problem.message}", file=sys.stderr)
            print(f"  {problem.hint}" if problem.hint else "", end="", file=sys.stderr)
    if form == "text":
        print("\nnothing can be compared before these are mended", file=sys.stderr)
