"""The whole output of a tree: what is made anew, and what is kept of venues not asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from venuegen.cache import Cache, NoCache
from venuegen.emit.files import manifest_text, shared_files, venue_files
from venuegen.emit.formatting import Each, formatted
from venuegen.emit.manifest import VenueSummary, manifest, venue_entry
from venuegen.emit.package import PackageConfig
from venuegen.emit.walk import example, resolving_example
from venuegen.model import Venue

MANIFEST = "manifest.json"
_NO_CACHE = NoCache()


@dataclass(frozen=True, slots=True)
class Input:
    """A file of the sources and its digest; `venue` None for package.yaml."""

    venue: str | None
    path: str
    digest: str


def emit_package(
    venues: Sequence[Venue],
    package: PackageConfig,
    inputs: Sequence[Input] = (),
    cache: Cache = _NO_CACHE,
    kept: Mapping[str, Any] | None = None,
    each: Each = map,
) -> dict[str, str]:
    """Every file of the distribution by its path, the manifest among them.

    `kept` are the entries of an older manifest for venues that are not made anew: their files stay
    as they are on the disk and are not among those returned. `each` formats many texts: `map`, or
    that of a pool of processes.
    """
    entries = dict(kept or {})
    files: dict[str, str] = {}
    for venue in venues:
        made = formatted(venue_files(venue, package, cache), cache, each)
        given = {one.path: one.digest for one in inputs if one.venue == venue.name}
        programs = {
            "example": example(venue, package),
            "resolving": resolving_example(venue, package),
        }
        entries[venue.name] = venue_entry(venue, programs, given, made)
        files |= made
    summaries = [
        VenueSummary(
            name,
            **{key: entries[name][key] for key in ("title", "homepage")},
            # An older manifest has no programs.
            **{key: entries[name].get(key, "") for key in ("example", "resolving")},
        )
        for name in sorted(entries)
    ]
    shared = shared_files(package, summaries)
    of_all = {one.path: one.digest for one in inputs if one.venue is None}
    files |= shared
    files[MANIFEST] = manifest_text(manifest(entries, shared, of_all))
    return files


def files_of_manifest(text: str) -> dict[str, str]:
    """The digests of all files that a manifest knows, by path; raises ValueError if it is none."""
    found = json.loads(text)
    try:
        known: dict[str, str] = dict(found["files"])
        for entry in found["venues"].values():
            known |= entry["files"]
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"no manifest of venuegen: {error!r}") from error
    return known
