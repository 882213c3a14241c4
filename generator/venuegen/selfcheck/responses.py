"""Samples of responses read by the models of their own page, as a strict client reads answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from decimal import Decimal
from functools import cache as once
from importlib.metadata import version
from platform import python_version
from typing import Any, Literal, NamedTuple

from venuegen.cache import TEXT, Cache
from venuegen.digests import digest_of, files_below
from venuegen.emit.models import models_module
from venuegen.emit.rendering import templates_folder
from venuegen.emit.venues import envelope_record
from venuegen.model import Endpoint, Field, Group, Sample, Venue
from venuegen.selfcheck.evidence import is_placeholder
from venuegen.selfcheck.runtime import endpoint_record, made, models, runtime
from venuegen.selfcheck.shapes import at, member_at, taking
from venuegen.selfcheck.tally import Path, Tally, quoted

_MOST_ROUNDS = 3


class Misfit(NamedTuple):
    """What a model does not take: the field, what is documented, and what the sample has."""

    field: str
    documented: str
    received: Any
    missing: bool


class Reading(NamedTuple):
    """How one sample was read. A `foreign` one is no answer of the call at all."""

    verdict: Literal["accepted", "refusal", "foreign"]
    misfits: tuple[Misfit, ...] = ()
    why: str = ""


def try_responses(
    venue: Venue, group: Group, cache: Cache, decided: Mapping[str, Set[str]]
) -> tuple[Group, dict[str, Tally]]:
    """The group with models that take the samples of their pages, and what was found, by the names
    of endpoints. `decided` are the facts that overrides decide about, by page."""
    tallies = {one.name: Tally() for one in group.endpoints}
    if not any(one.response_samples for one in group.endpoints):
        return group, tallies
    for turn in range(_MOST_ROUNDS):
        readings = _readings(venue, group, cache)
        if turn == 0:
            for one in group.endpoints:
                _count(one, readings[one.name], tallies[one.name])
        mended = tuple(
            _mended(one, readings[one.name], tallies[one.name], decided) for one in group.endpoints
        )
        if mended == group.endpoints:
            break
        group = replace(group, endpoints=mended)
    for one in group.endpoints:
        counts = tallies[one.name].responses
        counts.accepted = sum(
            not misfits for _, misfits in _proven(one, readings[one.name], decided)
        )
    return group, tallies


def _count(endpoint: Endpoint, readings: Sequence[Reading], tally: Tally) -> None:
    for sample, reading in zip(endpoint.response_samples, readings, strict=True):
        if reading.verdict == "foreign":
            tally.responses.set_aside += 1
            continue
        tally.responses.run += 1
        if reading.verdict == "refusal":
            message = f"the page's own sample of an answer reads as a refusal: {reading.why}"
            tally.warn("sample-refused", sample.source.line, message, "response")


def _proven(
    endpoint: Endpoint, readings: Sequence[Reading], decided: Mapping[str, Set[str]]
) -> Iterator[tuple[Sample, tuple[Misfit, ...]]]:
    """Each sample that was read as an answer, with the misfits that prove something: those that are
    no placeholders, of fields about which no override decides."""
    facts = decided.get(endpoint.source.page, frozenset[str]())
    for sample, reading in zip(endpoint.response_samples, readings, strict=True):
        if reading.verdict == "accepted":
            misfits = (one for one in reading.misfits if not _stands_for_another(one))
            yield sample, tuple(one for one in misfits if not _is_decided(one, facts))


def _is_decided(misfit: Misfit, decided: Set[str]) -> bool:
    member = f"response.{misfit.field}"
    return any(field == member or field.rpartition(".")[0] == member for field in decided)


def _stands_for_another(misfit: Misfit) -> bool:
    return is_placeholder(misfit.received, misfit.field.rpartition(".")[2].removesuffix("[]"))


def _mended(
    endpoint: Endpoint,
    readings: Sequence[Reading],
    tally: Tally,
    decided: Mapping[str, Set[str]],
) -> Endpoint:
    """The endpoint with a response that takes what its samples have."""
    for sample, misfits in _proven(endpoint, readings, decided):
        for misfit in misfits:
            way = _way(misfit.field)
            before = endpoint.response
            endpoint = replace(endpoint, response=_taking(endpoint, way, misfit))
            if endpoint.response != before:
                tally.demoted += 1
                line = _line(endpoint, way) or sample.source.line
                tally.warn(
                    "example-misfit", line, _message(misfit, sample), misfit.field or "response"
                )
    return endpoint


def _taking(endpoint: Endpoint, way: Path, misfit: Misfit) -> Any:
    def optional(field: Field) -> Field:
        return replace(field, required=False)

    def nullable(field: Field) -> Field:
        return replace(field, nullable=True)

    if way and misfit.missing:
        return member_at(endpoint.response, way, optional)
    if way and misfit.received is None and way[-1] not in ("[]", "*"):
        return member_at(endpoint.response, way, nullable)
    return at(endpoint.response, way, taking(misfit.received))


def _message(misfit: Misfit, sample: Sample) -> str:
    has = "nothing" if misfit.missing else quoted(misfit.received)
    return (
        f"the page's own example (line {sample.source.line}) has {has} for `{misfit.field}`, "
        f"documented as {misfit.documented}: both are taken"
    )


def _way(field: str) -> Path:
    """`data[].price` as a way."""
    parts: list[str] = []
    for piece in field.split(".") if field else ():
        bare = piece
        while bare.endswith("[]"):
            bare = bare[:-2]
        parts += ([bare] if bare else []) + ["[]"] * ((len(piece) - len(bare)) // 2)
    return tuple(parts)


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


def _readings(venue: Venue, group: Group, cache: Cache) -> dict[str, list[Reading]]:
    """How the client that will be emitted reads each sample, by the names of endpoints."""
    envelopes = {one.name: one for one in venue.envelopes}
    text = models_module(venue, group, cache)
    records = {
        one.name: (
            endpoint_record(group, one, envelopes[one.envelope]),
            envelope_record(envelopes[one.envelope]),
        )
        for one in group.endpoints
    }
    samples = [[s.text for s in one.response_samples] for one in group.endpoints]
    key = json.dumps(["readings", _runtime(), text, records, samples])

    def read() -> str:
        with models(text, f"{venue.name}.{group.name}"):
            found = {
                one.name: _read(one, records[one.name], venue, group) for one in group.endpoints
            }
        return json.dumps(found, default=float)

    kept: dict[str, list[Any]] = json.loads(cache.get(key, read, TEXT), parse_float=Decimal)
    return {name: [_reading(*one) for one in found] for name, found in kept.items()}


def _reading(verdict: Any, misfits: Sequence[Any], why: str) -> Reading:
    return Reading(verdict, tuple(Misfit(*one) for one in misfits), why)


def _read(endpoint: Endpoint, record: tuple[Any, Any], venue: Venue, group: Group) -> list[Reading]:
    if not endpoint.response_samples:
        return []
    package = f"{venue.name}.{group.name}"
    decode, drift = runtime("decode"), runtime("drift")
    reader = decode.Reader(made(record[0], "endpoint", package), made(record[1], "venue", package))
    found: list[Reading] = []
    for sample in endpoint.response_samples:
        answer = runtime("transport").Response(200, {}, sample.text.encode())
        outcome = reader.read(answer)
        if isinstance(outcome, decode.Accepted):
            misfits = [
                Misfit(one.field, one.documented, one.received, one.received is drift.MISSING)
                for one in outcome.drifts
            ]
            found.append(Reading("accepted", tuple(misfits)))
        elif isinstance(outcome, runtime("envelope").Refusal):
            found.append(Reading("refusal", (), f"code {outcome.code}"))
        else:
            found.append(Reading("foreign", (), outcome.why))
    return found


@once
def _runtime() -> list[str]:
    """What reads samples, all of it."""
    folder = templates_folder() / "runtime"
    return [digest_of(files_below(folder, "runtime")), version("pydantic"), python_version()]
