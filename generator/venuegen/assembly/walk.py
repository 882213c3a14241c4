"""The walk through a venue that the docs show: what venue.yaml says of it, and what it may do."""

from __future__ import annotations

from venuegen.model import Step, Venue, Walk
from venuegen.venue import VenueConfig
from venuegen.venue.schema import WalkPart


def walk_of(part: WalkPart) -> Walk:
    steps = tuple(Step(one.call, dict(one.give), dict(one.take)) for one in part.steps)
    return Walk(steps, dict(part.without), part.environment)


def check_walk(config: VenueConfig, venue: Venue) -> None:
    """A walk calls what is there, and changes nothing through what third parties alone attest."""
    environment = config.walk.environment if config.walk else None
    if environment is not None and environment not in config.hosts:
        raise config.mistake(
            f"there is no environment {environment}",
            "walk",
            "environment",
            hint=f"`hosts:` has {', '.join(config.hosts)}",
        )
    for name in config.walk.without if config.walk else ():
        if venue.endpoint(name) is None:
            raise config.mistake(f"there is no endpoint {name}", "walk", "without", name)
    for index, step in enumerate(config.walk.steps if config.walk else ()):
        place = ("walk", "steps", index)
        endpoint = venue.endpoint(step.call)
        if endpoint is None:
            raise config.mistake(f"there is no endpoint {step.call}", *place, "call")
        if endpoint.changes_state and endpoint.provenance == "third-party":
            raise config.mistake(
                f"{step.call} changes something and is attested by third parties alone",
                *place,
                "call",
                hint="name it under `without:` with the reason, and start after it",
            )
        known = {str(parameter.name) for parameter in endpoint.parameters}
        for name in (*step.give, *step.take):
            if name not in known:
                raise config.mistake(f"{step.call} has no parameter {name}", *place)
