"""Answers that venues really gave, decoded by clients made from the pages of their routes.

    python tests/benchmarks/recorded_answers.py SITE ANSWERS [--work DIR] [--worst N]

SITE is a folder of one venue's pages; ANSWERS has a line for each answer: {"method", "path",
"answer"}, with "numbers_quoted" where the recorder wrote numbers as texts. The pages that document
those routes become a small tree of sources, and the tree a package. Prints how many answers were
routed, decoded without an exception and without drift, what drifted, and how many texts sit in
fields of numbers.
"""

from __future__ import annotations

import argparse
import collections
import importlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from real_pages import VENUE, named

from venuegen.facts import EndpointFacts, PageFacts
from venuegen.reading.tree import pages_of, read_tree

PACKAGE = "recorded"
BARE = '{name: bare, paths: ["*"]}'


def shape(path: str) -> str:
    """A route without the names of its placeholders."""
    return re.sub(r"\{[^}]*\}|:[A-Za-z_]+|<[^>]*>", "{}", path.partition("?")[0].rstrip("/"))


def is_route(documented: str, called: str) -> bool:
    """Whether a page's path is that of an answer; pages may leave a prefix of the host out."""
    one, other = shape(documented), shape(called)
    return one == other or (len(one) > 5 and other.endswith(one))


def names_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, member in value.items():
            yield name
            yield from names_in(member)
    elif isinstance(value, list):
        for item in value:
            yield from names_in(item)


def fit(endpoint: EndpointFacts, answer: Any) -> int:
    """How many of an answer's names the endpoint documents."""
    known = {name for fact in endpoint.response for name in re.split(r"[.\[\]]+", fact.path)}
    return len(known & set(names_in(answer)))


def documented(site: Path, answers: Sequence[dict[str, Any]]) -> dict[str, list[PageFacts]]:
    """For each route that was called, the pages that may document it, the best one first."""
    tails = {answer["path"].rstrip("/").rpartition("/")[2] for answer in answers}
    tails |= {shape(answer["path"]).rstrip("/{}").rpartition("/")[2] for answer in answers}
    likely = [
        path
        for _, path in pages_of([site], site.parent)
        if any(tail in path.read_text(encoding="utf-8", errors="replace") for tail in tails)
    ]
    pages = [page for page in read_tree(likely, site.parent) if page.endpoints]
    found: dict[str, list[PageFacts]] = {}
    for answer in answers:
        of_route = [
            (fit(endpoint, answer["answer"]), -len(page.endpoints), page)
            for page in pages
            for endpoint in page.endpoints
            if endpoint.method == answer["method"] and is_route(endpoint.path, answer["path"])
        ]
        best = sorted(of_route, key=lambda one: one[:2], reverse=True)
        found[f"{answer['method']} {answer['path']}"] = [page for *_, page in best]
    return found


def common(answers: Sequence[dict[str, Any]], names: Sequence[str]) -> str | None:
    """The first of the names that every answer has as a member."""
    bodies = [one["answer"] for one in answers]
    in_all = (n for n in names if all(isinstance(b, dict) and n in b for b in bodies))
    return next(in_all, None)


def envelope(answers: Sequence[dict[str, Any]]) -> str:
    """Where the data and the code of all answers sit, as venue.yaml says it."""
    data = common(answers, ("data", "result"))
    code = common(answers, ("code", "retCode", "ret_code", "status"))
    codes = {str(one["answer"][code]) for one in answers} if code else set[str]()
    if data is None or code is None or len(codes) != 1:
        return "{name: bare, paths: ['*']}"
    listed = all(isinstance(one["answer"][data], list) for one in answers)
    (word,) = codes
    success = f"[{word}, '{word}']" if word.isdecimal() else f"['{word}']"
    place = f"'{data}[]'" if listed else data
    return (
        f"{{name: common, paths: ['*'], data: {place}, success: {{{code}: {success}}}, "
        f"code: [{code}]}}"
    )


def lay_out(site: Path, pages: Sequence[PageFacts], tree: Path, config: str) -> list[str]:
    """The sources: a venue for each page, so that no two routes or names of them meet."""
    venues: list[str] = []
    for number, facts in enumerate({page.source: page for page in pages}.values()):
        venue, page = f"page_{number}", site.parent / facts.source
        (tree / venue / "pages").mkdir(parents=True)
        shutil.copyfile(page, tree / venue / "pages" / f"{named(page.stem)}{page.suffix}")
        text = config.replace("name: site", f"name: {venue}", 1)
        known = (one for one in facts.endpoints if one.method and one.path.startswith("/"))
        routes = dict.fromkeys(f"{one.method} {one.path}" for one in known)
        text += "names:\n" + "".join(
            f"  {json.dumps(route)}: pages.call_{index}\n" for index, route in enumerate(routes)
        )
        (tree / venue / "venue.yaml").write_text(text, encoding="utf-8")
        venues.append(venue)
    package = f"distribution: {PACKAGE}\nimport_package: {PACKAGE}\nversion: 0.1.0\n"
    (tree / "package.yaml").write_text(package, encoding="utf-8")
    return venues


def endpoints_of(venues: Iterable[str], out: Path) -> Iterator[tuple[Any, Any]]:
    """Every `Endpoint` of the generated package, with its venue."""
    sys.path.insert(0, str(out))
    for venue in venues:
        if not (out / PACKAGE / venue / "pages" / "api.py").is_file():
            continue
        api = importlib.import_module(f"{PACKAGE}.{venue}.pages.api")
        client = importlib.import_module(f"{PACKAGE}.{venue}.client")
        for one in vars(api).values():
            if hasattr(one, "changes_state"):
                yield one, client.VENUE


def texts_as_numbers(value: Any, annotation: Any = Any, path: str = "") -> Iterator[str]:
    """Where a text sits although its annotation has a number and no text."""
    options = {*flat(annotation)}
    if isinstance(value, str):
        if options & {Decimal, int} and not options & {str, Any}:
            yield path
    elif hasattr(type(value), "model_fields"):
        for name, field in type(value).model_fields.items():
            yield from texts_as_numbers(getattr(value, name), field.annotation, f"{path}.{name}")
    elif isinstance(value, dict):
        for member in value.values():
            yield from texts_as_numbers(member, inner(options), f"{path}.*")
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts_as_numbers(item, inner(options), f"{path}[]")


def flat(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Annotated:
        yield from flat(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, UnionType):
        for option in get_args(annotation):
            yield from flat(option)
    else:
        yield annotation


def inner(options: set[Any]) -> Any:
    found = [get_args(option)[-1] for option in options if get_args(option)]
    return found[0] if len(found) == 1 else Any


def decode(endpoint: Any, venue: Any, answer: dict[str, Any]) -> Any:
    decode_module = importlib.import_module(f"{PACKAGE}._runtime.decode")
    transport = importlib.import_module(f"{PACKAGE}._runtime.transport")
    reader = decode_module.Reader(endpoint, venue.envelopes[endpoint.envelope])
    body = json.dumps(answer["answer"]).encode()
    return reader.read(transport.Response(200, {}, body))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("answers", type=Path)
    parser.add_argument(
        "--config",
        type=Path,
        help="a venue.yaml to use (default: the envelope that the answers have in common)",
    )
    parser.add_argument("--work", type=Path, help="keep the tree and the output here")
    parser.add_argument("--worst", type=int, default=100, help="how many drifts are printed")
    arguments = parser.parse_args()
    work = arguments.work or Path(tempfile.mkdtemp())
    shutil.rmtree(work / "sources", ignore_errors=True)
    shutil.rmtree(work / "generated", ignore_errors=True)
    site = arguments.site.resolve()
    answers = [json.loads(line) for line in arguments.answers.read_text().splitlines() if line]
    pages = documented(site, answers)
    config = VENUE.format(name="site").replace(BARE, envelope(answers))
    if arguments.config:
        config = arguments.config.read_text()
    best = [found[0] for found in pages.values() if found]
    venues = lay_out(site, best, work / "sources", config)
    command = [sys.executable, "-m", "venuegen", "generate", "--keep-going"]
    command += ["--sources", str(work / "sources"), "--out", str(work / "generated")]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode not in (0, 1):
        print(made.stdout[-2000:], made.stderr[-2000:])
    endpoints = list(endpoints_of(venues, work / "generated"))

    counted: collections.Counter[str] = collections.Counter()
    drifts: dict[str, list[str]] = {}
    for answer in answers:
        counted["answers"] += 1
        route = f"{answer['method']} {answer['path']}"
        found = [
            (one, venue)
            for one, venue in endpoints
            if one.method == answer["method"] and is_route(one.path, answer["path"])
        ]
        if not found:
            print(f"  no endpoint: {route}")
            continue
        counted["routed"] += 1
        read = [decode(endpoint, venue, answer) for endpoint, venue in found]
        accepted = [one for one in read if hasattr(one, "drifts")]
        if not accepted:
            print(f"  NOT DECODED: {route}: {read[0]!r} {getattr(read[0], 'why', '')}")
            continue
        whole = min(accepted, key=lambda one: len(one.drifts))
        counted["decoded"] += 1
        counted["clean"] += not whole.drifts
        texts = list(texts_as_numbers(whole.whole))
        counted["texts in fields of numbers"] += len(texts)
        for path in texts:
            print(f"  TEXT IN A NUMBER: {route}: {path}")
        for drift in whole.drifts:
            told = f"{drift.documented} documented, {json.dumps(drift.received, default=str)[:60]}"
            drifts.setdefault(f"{route}  {drift.field}: {told}", []).append("")
    for told, times in list(drifts.items())[: arguments.worst]:
        print(f"  drift {len(times)}x {told}")
    names = ("answers", "routed", "decoded", "clean", "texts in fields of numbers")
    print(f"{site.name}: " + ", ".join(f"{name} {counted[name]}" for name in names))


if __name__ == "__main__":
    main()
