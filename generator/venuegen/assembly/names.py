"""Where the names of groups and methods come from: folders, files, `names:`, and headings."""

from __future__ import annotations

import keyword
import re
from pathlib import PurePosixPath

from venuegen.facts import EndpointFacts
from venuegen.venue import VenueConfig


def group_name(page: PurePosixPath) -> str:
    """The group of a page, relative to its venue's folder: the folders it lies in."""
    return identifier("_".join(page.parent.parts))


def endpoint_name(
    config: VenueConfig, page: PurePosixPath, facts: EndpointFacts, alone: bool
) -> tuple[str, str]:
    """Group and name of an endpoint: `names:` first, then the file, then the heading."""
    given = config.names.get(f"{facts.method} {facts.path}")
    if given is not None:
        group, _, name = given.partition(".")
        return group, name
    return group_name(page), identifier(page.stem if alone else facts.title or page.stem)


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
