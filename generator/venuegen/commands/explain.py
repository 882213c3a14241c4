"""`venuegen explain`: how a page was read, each fact beside the lines it came from."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from venuegen.errors import UserError

if TYPE_CHECKING:
    from venuegen.facts import EndpointFacts, PageFacts
    from venuegen.pages import Document

HELP = "how a page was read: each fact beside the lines it came from"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        metavar="PAGE|NAME",
        help="a page, or venue.group.endpoint, or venue.group.endpoint.field",
    )
    parser.add_argument(
        "--sources", type=Path, default=Path("sources"), metavar="DIR", help="default: sources"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(arguments: argparse.Namespace) -> int:
    document, page, wanted, field = _found(arguments.what, arguments.sources)
    write = _as_json if arguments.format == "json" else _as_text
    for line in write(document, page, wanted, field):
        sys.stdout.write(line + "\n")
    return 0


Subject = tuple["Document", "PageFacts", "Sequence[EndpointFacts]", str | None]


def _found(what: str, sources: Path) -> Subject:
    """The page that is meant, its endpoints of interest, and the field, if one is named."""
    path = Path(what)
    if path.is_file():
        document, page = _read(path, path.as_posix(), None)
        return document, page, page.endpoints, None
    if "/" in what or what.count(".") < 2:
        raise UserError(
            "there is no such page", path, hint="name a page, or venue.group.endpoint[.field]"
        )
    return _by_name(what, sources)


def _read(path: Path, source: str, venue: Path | None) -> tuple[Document, PageFacts]:
    from venuegen.pages import load
    from venuegen.reading.page import read_page
    from venuegen.vocabulary import Words

    words = Words()
    if venue is not None:
        from venuegen.assembly.pages import words_of
        from venuegen.venue import load_venue

        words = words_of(load_venue(venue))
    document = load(path, source)
    return document, read_page(document, words)


def _by_name(what: str, sources: Path) -> Subject:
    from venuegen.assembly.names import endpoint_names
    from venuegen.assembly.pages import pages_of, venue_folders
    from venuegen.venue import load_venue

    venue, group, name, *rest = what.split(".")
    folder = venue_folders(sources, [venue])[0]
    config = load_venue(folder)
    there: list[str] = []
    for path in pages_of(folder):
        inside = PurePosixPath(path.relative_to(folder).as_posix())
        document, page = _read(path, f"{venue}/{inside}", folder)
        for facts, named in zip(
            page.endpoints, endpoint_names(config, inside, page.endpoints), strict=True
        ):
            if named == (group, name):
                return document, page, (facts,), ".".join(rest) or None
            there.append(".".join((venue, *named)))
    close = ", ".join(sorted(n for n in there if group in n or name in n)[:8])
    hint = f"there are: {close}" if close else f"`venuegen lint {folder}` reads all its pages"
    raise UserError(f"there is no endpoint {venue}.{group}.{name}", folder, hint=hint)


def _as_text(
    document: Document, page: PageFacts, wanted: Sequence[EndpointFacts], field: str | None
) -> Iterator[str]:
    from venuegen.explanation import about, explained, told
    from venuegen.reports import printable

    yield f"{page.source}: saved as {page.saved_as}, because {printable(document.why)}"
    if page.reason is not None:
        yield f"no endpoint: {page.reason}"
    for remark in page.diagnostics:
        yield f"{remark.line:>6} | {remark.severity} {remark.code}: {printable(remark.message)}"
    for facts in wanted:
        yield ""
        yield f"{facts.method} {printable(facts.path)}"
        yield ""
        found = explained(facts, document.lines)
        chosen = about(found, field) if field else found
        if not chosen:
            raise UserError(f"the endpoint has no `{field}`", page.source, facts.line)
        shown = [d for d in facts.diagnostics if not field or f".{d.field}".endswith(f".{field}")]
        yield from told(chosen, document.lines, shown)


def _as_json(
    document: Document, page: PageFacts, wanted: Sequence[EndpointFacts], field: str | None
) -> Iterator[str]:
    from venuegen.explanation import about, explained

    rows: list[object] = []
    for facts in wanted:
        found = explained(facts, document.lines)
        for one in about(found, field) if field else found:
            first, last = one.evidence.first_line, one.evidence.last_line
            rows.append(
                {
                    "endpoint": f"{facts.method} {facts.path}",
                    "fact": one.fact,
                    "value": one.value,
                    "rule": one.evidence.rule,
                    "first_line": first,
                    "last_line": last,
                    "lines": list(document.lines[first - 1 : last]),
                }
            )
    yield json.dumps({"source": page.source, "facts": rows}, indent=2, ensure_ascii=False)
