"""Reads and checks the venue.yaml of a venue's folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from venuegen.errors import UserError
from venuegen.venue.schema import VenueConfig
from venuegen.venue.yamlfile import Location, YamlFile, read_yaml

FILE_NAME = "venue.yaml"

PartT = TypeVar("PartT", bound=BaseModel)

_PLAIN: Mapping[str, str] = {
    "missing": "is missing",
    "string_type": "must be a text; put it in quotes",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping",
    "mapping_type": "must be a mapping",
    "model_type": "must be a mapping",
    "model_attributes_type": "must be a mapping",
    "greater_than": "must be greater than 0",
    "string_too_short": "must not be empty",
}


def load_venue(folder: Path) -> VenueConfig:
    """The configuration in `folder`/venue.yaml, or a `UserError` with the line of each mistake."""
    file = read_yaml(folder / FILE_NAME)
    config = check(VenueConfig, file)
    config.attach(file)
    if config.name != folder.resolve().name:
        raise config.mistake(
            f"the venue is named `{config.name}`, its folder `{folder.resolve().name}`",
            "name",
            hint="a venue has the name of its folder; rename one of the two",
        )
    return config


def check(schema: type[PartT], file: YamlFile) -> PartT:
    """The data of a file as `schema`; its mistakes become one `UserError`, a line for each."""
    try:
        return schema.model_validate(file.data)
    except ValidationError as error:
        mistakes = sorted({_mistake(file, found) for found in error.errors(include_url=False)})
    line, message = mistakes[0]
    others = [f"{file.path}:{line}: {message}" for line, message in mistakes[1:]]
    raise UserError(message, file.path, line, "\n  ".join(others) or None)


def _mistake(file: YamlFile, found: ErrorDetails) -> tuple[int, str]:
    location = _existing(file, found["loc"])
    context = found.get("ctx", {})
    if found["type"] == "unknown_key":
        key = context["key"]
        return file.line((*location, key)), found["msg"]
    where = ".".join(str(part) for part in found["loc"])
    message = _PLAIN.get(found["type"], found["msg"])
    return file.line(location), f"`{where}` {message}" if where else message


def _existing(file: YamlFile, location: Location) -> Location:
    """The part of pydantic's location that is in the file; it also names members of unions."""
    while location and location not in file.lines:
        location = location[:-1]
    return location
