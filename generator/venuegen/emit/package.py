"""What a tree of sources generates: its sources/package.yaml."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from venuegen.errors import UserError
from venuegen.venue.load import check
from venuegen.venue.parts import Name, Part
from venuegen.venue.yamlfile import read_yaml

FILE_NAME = "package.yaml"

_EXAMPLE = """\
distribution: my-clients
import_package: my_clients
version: 0.1.0"""


def _matching(pattern: str, what: str) -> AfterValidator:
    def check_text(value: str) -> str:
        if not re.fullmatch(pattern, value):
            context = {"value": value, "what": what}
            raise PydanticCustomError("form", "`{value}` is not {what}", context)
        return value

    return AfterValidator(check_text)


Distribution = Annotated[str, _matching(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", "a name like my-clients")]
Version = Annotated[
    str, _matching(r"\d+\.\d+(\.\d+)?((a|b|rc)\d+)?(\.dev\d+)?", "a version like 1.2.3")
]


class PackageConfig(Part):
    """The distribution that a tree generates."""

    distribution: Distribution
    import_package: Name
    version: Version
    description: str = "Typed, signed clients of trading venues."
    license: str | None = None
    #: The venue whose example the README of the distribution shows.
    example: Name | None = None


def load_package(sources: Path) -> PackageConfig:
    """The configuration in `sources`/package.yaml, or a `UserError` with the line of a mistake."""
    if not sources.is_dir():
        raise UserError("there is no such folder", sources, hint="--sources names another one")
    path = sources / FILE_NAME
    if not path.is_file():
        example = "\n  ".join(_EXAMPLE.splitlines())
        raise UserError("is missing", path, hint=f"write it, for instance:\n  {example}")
    return check(PackageConfig, read_yaml(path))
