"""What every part of venue.yaml shares: strict types, and no key that nothing reads."""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Annotated, cast

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError


class Part(BaseModel):
    """A mapping of venue.yaml. Lists arrive as tuples, see `yamlfile`."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _only_known_keys(cls, value: object) -> object:
        known = [field.alias or name for name, field in cls.model_fields.items()]
        if isinstance(value, Mapping):
            for key in cast("Mapping[object, object]", value):
                if key not in known:
                    raise unknown_key(key, known)
        return value  # pyright: ignore[reportUnknownVariableType]


def unknown_key(key: object, known: list[str]) -> PydanticCustomError:
    """The mistake of a key that nothing reads; `key` in its context leads to the line."""
    close = difflib.get_close_matches(str(key), known, n=1)
    advice = f"did you mean `{close[0]}`?" if close else "known here: " + ", ".join(known)
    return PydanticCustomError(
        "unknown_key", "unknown key `{key}`; {advice}", {"key": key, "advice": advice}
    )


def matches(patterns: Iterable[str], method: str, path: str) -> bool:
    """Does one of the patterns fit? `/v1/*` fits any method, `POST /v1/*` one of them.

    `*` stands for any text, slashes included; nothing else in a pattern is special.
    """
    return any(_matcher(pattern).fullmatch(f"{method} {path}") for pattern in patterns)


@cache
def _matcher(pattern: str) -> re.Pattern[str]:
    whole = pattern if " " in pattern else f"* {pattern}"
    return re.compile(".*".join(map(re.escape, whole.split("*"))), re.DOTALL)


def _name(value: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", value) or keyword.iskeyword(value):
        raise PydanticCustomError(
            "name",
            "`{value}` must be small letters, digits and _, and no word of Python",
            {"value": value},
        )
    return value


def _endpoint_name(value: str) -> str:
    group, dot, name = value.partition(".")
    if not dot:
        raise PydanticCustomError(
            "endpoint_name", "`{value}` must be written group.name", {"value": value}
        )
    _name(group)
    _name(name)
    return value


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:\d+)?(/[A-Za-z0-9._~/-]*)?", value):
        raise PydanticCustomError("url", "`{value}` is not a base URL", {"value": value})
    return value.rstrip("/")


def _pattern(value: str) -> str:
    if not re.fullmatch(r"((GET|POST|PUT|PATCH|DELETE) )?[/*]\S*", value):
        raise PydanticCustomError(
            "path_pattern",
            "`{value}` can match no path: write /v1/* or POST /v1/*",
            {"value": value},
        )
    return value


Name = Annotated[str, AfterValidator(_name)]
EndpointName = Annotated[str, AfterValidator(_endpoint_name)]
Url = Annotated[str, AfterValidator(_url)]
PathPattern = Annotated[str, AfterValidator(_pattern)]
Paths = tuple[PathPattern, ...]
