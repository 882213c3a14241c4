"""Where names of groups and methods come from: folders, files, `names:`, headings, paths."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePosixPath

from venuegen.facts import EndpointFacts
from venuegen.venue import VenueConfig


def group_name(page: PurePosixPath) -> str:
    """The group of a page, relative to its venue's folder: the folders it lies in."""
    return identifier("_".join(page.parent.parts))


def endpoint_names(
    config: VenueConfig, page: PurePosixPath, endpoints: Sequence[EndpointFacts]
) -> list[tuple[str, str]]:
    """Group and name of each endpoint of a page: `names:` first, then the file or the headings."""
    made = _names_on_page(page, endpoints)
    found: list[tuple[str, str]] = []
    for facts, name in zip(endpoints, made, strict=True):
        given = config.names.get(f"{facts.method} {facts.path}")
        group, _, chosen = given.partition(".") if given else (group_name(page), "", name)
        found.append((group, chosen))
    return found


def _names_on_page(page: PurePosixPath, endpoints: Sequence[EndpointFacts]) -> list[str]:
    """The file's name for a page's only endpoint. Of several, each has that of its heading, or of
    its path where the heading stands over others too or holds no Latin letters."""
    titles = [identifier(facts.title) for facts in endpoints]
    if len(endpoints) == 1:
        titles = [identifier(page.stem)]
    unnamed = {n for n, title in enumerate(titles) if not title or titles.count(title) > 1}
    ways: list[Callable[[EndpointFacts], str]] = [partial(_tail, length=n) for n in (1, 2, 3, 4)]
    for way in (*ways, _with_method):
        made = {number: way(endpoints[number]) for number in sorted(unnamed)}
        taken = [title for number, title in enumerate(titles) if number not in unnamed]
        taken += made.values()
        for number, name in made.items():
            if name and taken.count(name) == 1:
                titles[number] = name
                unnamed.discard(number)
    return titles


def _tail(facts: EndpointFacts, length: int) -> str:
    """The last parts of a path that are no placeholders."""
    fixed = [part for part in facts.path.split("/") if part and not re.search(r"[{<:]", part)]
    return identifier("_".join(fixed[-length:]))


def _with_method(facts: EndpointFacts) -> str:
    return identifier(f"{facts.method}_{_tail(facts, 1)}")


def identifier(text: str) -> str:
    """A text as small letters, digits and _, or "" where nothing of it is left.

    A number in front orders files and is no part of a name.
    """
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    words = re.findall(r"[a-z0-9]+", text.lower())
    while len(words) > 1 and words[0].isdigit():
        words.pop(0)
    name = "_".join(words)
    if name[:1].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name
