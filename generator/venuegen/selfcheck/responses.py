"""Samples of responses read by the models of their own page, as a strict client reads answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Any

from venuegen.assembly.types import segments
from venuegen.cache import Cache
from venuegen.json_shapes import is_list, is_object
from venuegen.model import Array, Endpoint, Field, Group, Object, Sample, Type, Venue
from venuegen.selfcheck.evidence import is_placeholder
from venuegen.selfcheck.readings import Misfit, Reading, readings_of
from venuegen.selfcheck.rules import ANYTHING
from venuegen.selfcheck.shapes import at, member_at, taking
from venuegen.selfcheck.tally import Path, Tally, quoted
from venuegen.selfcheck.values import parsed

_MOST_ROUNDS = 3


def try_responses(
    venue: Venue, group: Group, cache: Cache, decided: Mapping[str, Set[str]]
) -> tuple[Group, dict[str, Tally]]:
    """The group with models that take the samples of their pages, and what was found, by the names
    of endpoints. `decided` are the facts that overrides decide about, by page."""
    trials = {
        one.name: _Trial(one, decided.get(one.source.page, frozenset())) for one in group.endpoints
    }
    relied_on = _relied_on(venue)
    for trial in trials.values():
        trial.keeps_shape = f"{group.name}.{trial.endpoint.name}" in relied_on
    if any(one.response_samples for one in group.endpoints):
        readings = readings_of(venue, group, cache)
        for _ in range(_MOST_ROUNDS):
            mended = tuple(trials[one.name].mended(readings[one.name]) for one in group.endpoints)
            if mended == group.endpoints:
                break
            group = replace(group, endpoints=mended)
            readings = readings_of(venue, group, cache)
        for name, trial in trials.items():
            trial.count(readings[name])
    return group, {name: trial.tally for name, trial in trials.items()}


def _relied_on(venue: Venue) -> set[str]:
    """The endpoints of whose answers members are named in venue.yaml."""
    named = {venue.clock[0]} if venue.clock else set[str]()
    named |= {venue.tokens.login, venue.tokens.refresh or ""} if venue.tokens else set[str]()
    named |= {step.endpoint for step in venue.walk.steps} if venue.walk else set[str]()
    for group in venue.groups:
        for one in group.endpoints:
            if one.paging or one.resolved_by:
                named.add(f"{group.name}.{one.name}")
            if one.resolved_by:
                named |= {query.call for query in one.resolved_by.queries}
    return named


@dataclass(slots=True)
class _Trial:
    """The samples of one endpoint; with `keeps_shape` no list or object becomes something else."""

    endpoint: Endpoint
    decided: Set[str]
    keeps_shape: bool = False
    tally: Tally = field(default_factory=Tally)

    def mended(self, readings: Sequence[Reading]) -> Endpoint:
        """The endpoint with a response that takes what its samples have."""
        for sample, reading in zip(self.endpoint.response_samples, readings, strict=True):
            for misfit in self._misfits(sample, reading):
                self._take(misfit, sample)
        return self.endpoint

    def count(self, readings: Sequence[Reading]) -> None:
        """Count the samples as they are read in the end."""
        counts = self.tally.responses
        for sample, reading in zip(self.endpoint.response_samples, readings, strict=True):
            misfits = self._misfits(sample, reading)
            if reading.verdict == "foreign" and not misfits:
                counts.set_aside += 1
                continue
            counts.run += 1
            counts.accepted += reading.verdict == "accepted" and not misfits
            if reading.verdict == "refusal":
                message = f"the page's own sample of an answer reads as a refusal: {reading.why}"
                self.tally.warn("sample-refused", sample.source.line, message, "response")

    def _misfits(self, sample: Sample, reading: Reading) -> list[Misfit]:
        """What proves something: no placeholders, of fields about which no override decides."""
        misfits = reading.misfits
        if reading.verdict == "foreign" and (shown := _in_other_shape(self.endpoint, sample)):
            kind = "a list" if isinstance(self.endpoint.response, Array) else "an object"
            misfits = (Misfit("", kind, shown, False),)
        return [
            one
            for one in misfits
            if not _stands_for_another(one) and not _is_decided(one, self.decided)
        ]

    def _take(self, misfit: Misfit, sample: Sample) -> None:
        way = tuple(segments(misfit.field))
        response = _taking(self.endpoint, way, misfit)
        if response == self.endpoint.response:
            return
        about = misfit.field or "response"
        line = _line(self.endpoint, way) or sample.source.line
        has = "nothing" if misfit.missing else quoted(misfit.received)
        message = (
            f"the page's own example (line {sample.source.line}) has {has} for `{about}`, "
            f"documented as {misfit.documented}: "
        )
        if self.keeps_shape and isinstance(misfit.received, list | dict):
            message += "venue.yaml relies on that, so such an answer is drift"
            self.tally.warn("sample-refused", line, message, about)
            return
        self.tally.demoted += 1
        self.tally.warn("example-misfit", line, f"{message}both are taken", about)
        self.endpoint = replace(self.endpoint, response=response)


def _in_other_shape(endpoint: Endpoint, sample: Sample) -> Any:
    """An object where the response is a list of such objects, or the other way round."""
    shown = parsed(sample.text)
    match endpoint.response:
        case Array(Object(fields)) if is_object(shown):
            names = set(shown)
        case Object(fields) if is_list(shown) and shown and is_object(shown[0]):
            names = set(shown[0])
        case _:
            return None
    return shown if 2 * len(names & {str(one.name) for one in fields}) > len(names) else None


def _is_decided(misfit: Misfit, decided: Set[str]) -> bool:
    member = f"response.{misfit.field}"
    return any(field == member or field.rpartition(".")[0] == member for field in decided)


def _stands_for_another(misfit: Misfit) -> bool:
    return is_placeholder(misfit.received, misfit.field.rpartition(".")[2].removesuffix("[]"))


def _taking(endpoint: Endpoint, way: Path, misfit: Misfit) -> Type:
    if way and misfit.missing:
        return member_at(endpoint.response, way, lambda field: replace(field, required=False))
    if way and misfit.received is None and way[-1] not in ("[]", "*"):
        return member_at(endpoint.response, way, lambda field: replace(field, nullable=True))
    if not way:
        return ANYTHING
    return at(endpoint.response, way, taking(misfit.received))


def _line(endpoint: Endpoint, way: Path) -> int | None:
    """The line of the field that a way leads to."""
    found: list[int] = []

    def note(field: Field) -> Field:
        found.append(field.source.line)
        return field

    names = [place for place, part in enumerate(way) if part not in ("[]", "*")]
    if names:
        member_at(endpoint.response, way[: names[-1] + 1], note)
    return found[0] if found else None
