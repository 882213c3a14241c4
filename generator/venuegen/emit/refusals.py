"""Endpoints that can't be emitted are named with their reason before anything is rendered."""

from __future__ import annotations

from dataclasses import dataclass, replace

from venuegen.emit.encoders import Code, Unencodable
from venuegen.emit.endpoints import endpoint_arguments
from venuegen.emit.labels import labelled
from venuegen.emit.naming import argument_names, group_names, method_names
from venuegen.emit.params import params_module
from venuegen.emit.samples import sample_arguments
from venuegen.emit.schema import aliases, classes, is_too_deep
from venuegen.errors import UserError
from venuegen.model import Endpoint, Group, Venue


@dataclass(frozen=True, slots=True)
class Refusal:
    """An endpoint that is left out, and why."""

    endpoint: Endpoint
    group: str
    error: UserError


def without_refused(venue: Venue) -> tuple[Venue, tuple[Refusal, ...]]:
    """The venue with those endpoints that can be emitted, and the others."""
    group_names(venue)
    refusals: list[Refusal] = []
    groups: list[Group] = []
    for group in venue.groups:
        taken: dict[Code, Endpoint] = {}
        kept: list[Endpoint] = []
        for found in group.endpoints:
            endpoint = found if _is_too_deep(found) else labelled(found)
            error = _objection(venue, group, endpoint, taken)
            if error is None:
                kept.append(endpoint)
            else:
                refusals.append(Refusal(endpoint, group.name, error))
        method_names(kept)
        if kept:
            groups.append(replace(group, endpoints=tuple(kept)))
    return replace(venue, groups=tuple(groups)), tuple(refusals)


def _objection(
    venue: Venue, group: Group, endpoint: Endpoint, taken: dict[Code, Endpoint]
) -> UserError | None:
    """Try every part that can fail for one endpoint alone. `taken`: class names of the others."""
    if _is_too_deep(endpoint):
        return UserError("a type is nested too deeply", endpoint.source.page, endpoint.source.line)
    alone = replace(group, endpoints=(endpoint,))
    envelopes = {envelope.name: envelope for envelope in venue.envelopes}
    try:
        method_names(alone.endpoints)
        argument_names(endpoint)
        list(endpoint_arguments(group, endpoint, envelopes[endpoint.envelope]))
        sample_arguments(endpoint)
        params_module(venue, alone)
        made = [class_.name for class_ in classes(alone, envelopes)]
        made += [alias.name for alias in aliases(alone)]
    except Unencodable as error:
        return UserError(str(error), endpoint.source.page, endpoint.source.line)
    except UserError as error:
        return error
    for name in made:
        if name in taken:
            return _double(name, endpoint, taken[name])
    taken.update(dict.fromkeys(made, endpoint))
    return None


def _is_too_deep(endpoint: Endpoint) -> bool:
    return any(map(is_too_deep, (endpoint.response, *(p.type for p in endpoint.parameters))))


def _double(name: Code, endpoint: Endpoint, other: Endpoint) -> UserError:
    return UserError(
        f"{endpoint.name} and {other.name} ({other.source.page}:{other.source.line}) "
        f"both need a class {name}",
        endpoint.source.page,
        endpoint.source.line,
        hint="rename one of the two pages",
    )
