"""The calls that settle unknown outcomes: what venue.yaml says, held against both endpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from venuegen.errors import UserError
from venuegen.model import Endpoint, Group, Plain, Scalar, Type, Venue
from venuegen.venue import VenueConfig
from venuegen.venue.settling import SettlingPart


def makeable(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The groups without questions to endpoints that an error has taken out."""
    there = {f"{group.name}.{one.name}" for group in groups for one in group.endpoints}

    def mended(one: Endpoint) -> Endpoint:
        settling = one.settled_by
        if settling is None or settling.method in there:
            return one
        return replace(one, settled_by=replace(settling, by=None))

    return tuple(replace(group, endpoints=tuple(map(mended, group.endpoints))) for group in groups)


def check_settling(config: VenueConfig, venue: Venue) -> None:
    """Every call that settles another one is there, and can be made from what the other sends."""
    there = {f"{group.name}.{one.name}": one for group in venue.groups for one in group.endpoints}
    for name, part in config.endpoints.items():
        said = part.settled_by
        if said is None:
            continue
        if said.call not in there:
            message = f"there is no endpoint {said.call}"
            raise config.mistake(message, "endpoints", name, "settled_by")
        if said.by is not None:
            _check_question(config, name, said, there[name], there[said.call])


def _check_question(
    config: VenueConfig, name: str, said: SettlingPart, asked_of: Endpoint, asking: Endpoint
) -> None:
    def mistake(message: str, *key: str) -> UserError:
        return config.mistake(message, "endpoints", name, "settled_by", "by", *key)

    call = said.call
    if call.partition(".")[0] != name.partition(".")[0]:
        raise mistake(f"{call} is in another group; only its name can be told, without `by`")
    sent, taken = _types(asked_of), _types(asking)
    for theirs, ours in (said.by or {}).items():
        if theirs not in taken:
            raise mistake(f"{call} has no parameter {theirs}", theirs)
        if ours not in sent:
            raise mistake(f"{name} has no parameter {ours}", theirs)
        if not _fits(sent[ours], taken[theirs]):
            raise mistake(f"{theirs} of {call} does not take what {ours} of {name} is", theirs)


def _types(endpoint: Endpoint) -> Mapping[str, Type]:
    return {str(one.name): one.type for one in endpoint.parameters if not one.signed}


def _fits(given: Type, taken: Type) -> bool:
    """Whether what one parameter takes can be sent as the other: an id may change its type."""
    if not isinstance(given, Plain) or not isinstance(taken, Plain):
        return given == taken
    ids = {Scalar.STRING, Scalar.INTEGER}
    return bool(set(given.scalars) & set(taken.scalars)) or (
        set(given.scalars) <= ids and bool(set(taken.scalars) & ids)
    )
