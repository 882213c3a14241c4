"""venue.yaml as the venue of the model, still without groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from venuegen.assembly.walk import walk_of
from venuegen.model import (
    Envelope,
    Environment,
    ErrorClass,
    LimitHeader,
    Recipe,
    TokenFlow,
    Venue,
)
from venuegen.venue import VenueConfig
from venuegen.venue.schema import ErrorBase, TokensPart
from venuegen.venue.signing import credentials_of


def venue_of(config: VenueConfig) -> Venue:
    """All of a venue that does not come from its pages."""
    return Venue(
        name=config.name,
        title=config.title,
        homepage=config.homepage,
        environments=tuple(Environment(name, hosts) for name, hosts in config.hosts.items()),
        recipes=tuple(_recipes(config)),
        envelopes=tuple(
            Envelope(
                name=part.name,
                paths=part.paths,
                data=part.data.removesuffix("[]") if part.data else None,
                is_list=(part.data or "").endswith("[]"),
                success=dict(part.success),
                code=part.code,
                message=part.message,
                unknown=tuple(map(str, part.unknown)),
                not_processed=tuple(map(str, part.not_processed)),
            )
            for part in config.envelopes
        ),
        errors=tuple(_errors(config)),
        groups=(),
        clock=(config.clock.endpoint, config.clock.member) if config.clock else None,
        tokens=_tokens(config.tokens) if config.tokens else None,
        walk=walk_of(config.walk) if config.walk else None,
        limit_headers=tuple(_limit_headers(config)),
        notes=config.notes,
    )


def _limit_headers(config: VenueConfig) -> Iterator[LimitHeader]:
    seen: list[LimitHeader] = []
    for index, part in enumerate(config.limits):
        if part.headers is None:
            continue
        says: Literal["used", "remaining"] = "used" if part.headers.used else "remaining"
        name = part.headers.used or part.headers.remaining or ""
        found = LimitHeader(name, part.bucket, says, float(part.seconds), part.headers.limit)
        if found in seen:
            continue
        shared = [one for one in seen if one.name == name]
        if any(one.limit is None for one in (*shared, found)) and shared:
            raise config.mistake(
                f"the header {name} is told of {shared[0].bucket} already",
                "limits",
                index,
                "headers",
                hint="name the header that tells which limit is meant, as `limit`, in all of them",
            )
        seen.append(found)
        yield found


def _tokens(part: TokensPart) -> TokenFlow:
    return TokenFlow(
        login=part.login,
        login_parameters=dict(part.login_parameters),
        credentials=credentials_of(part.credentials),
        refresh=part.refresh,
        refresh_parameter=part.refresh_parameter,
        access_token=part.access_token,
        refresh_token=part.refresh_token,
        expires_in=part.expires_in,
        credential=part.credential,
    )


def _recipes(config: VenueConfig) -> list[Recipe]:
    return [
        part.recipe(
            config.line("signing", index),
            tuple(
                config.line("signing", index, "vectors", number)
                for number in range(len(part.vectors))
            ),
        )
        for index, part in enumerate(config.signing)
    ]


def _errors(config: VenueConfig) -> list[ErrorClass]:
    classes: list[ErrorClass] = []
    owner: dict[str | int, str] = {}
    for name, part in config.errors.items():
        keys: tuple[str | int, ...] = (*map(str, part.codes), *part.http)
        for code in keys:
            if code in owner:
                what = f"HTTP {code}" if isinstance(code, int) else f"the code {code}"
                raise config.mistake(f"{what} belongs to {owner[code]} already", "errors", name)
            owner[code] = name
        classes.append(
            ErrorClass(
                name=name,
                base=part.base or _own_base(config, name),
                codes=tuple(map(str, part.codes)),
                http=part.http,
                meanings={str(code): meaning for code, meaning in part.codes.items()},
            )
        )
    return classes


def _own_base(config: VenueConfig, name: str) -> str:
    if name not in get_args(ErrorBase):
        raise config.mistake(
            f"the class {name} needs a `base`",
            "errors",
            name,
            hint="one of " + ", ".join(get_args(ErrorBase)),
        )
    return name
