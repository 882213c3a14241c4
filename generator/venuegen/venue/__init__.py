"""venue.yaml: what a venue's pages do not say by themselves."""

from __future__ import annotations

from venuegen.venue.load import FILE_NAME, check, load_venue
from venuegen.venue.parts import Part, matches
from venuegen.venue.schema import VenueConfig
from venuegen.venue.yamlfile import YamlFile, read_yaml

__all__ = [
    "FILE_NAME",
    "Part",
    "VenueConfig",
    "YamlFile",
    "check",
    "load_venue",
    "matches",
    "read_yaml",
]
