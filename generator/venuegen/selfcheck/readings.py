"""How the clients that will be emitted read the samples of answers."""

from __future__ import annotations

import json
from collections.abc import Sequence
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
from venuegen.model import Endpoint, Group, Venue
from venuegen.selfcheck.runtime import endpoint_record, made, models, runtime


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


def readings_of(venue: Venue, group: Group, cache: Cache) -> dict[str, list[Reading]]:
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
    key = json.dumps(["readings", _reader(), text, records, samples])

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
def _reader() -> list[str]:
    """What reads samples, all of it."""
    folder = templates_folder() / "runtime"
    return [digest_of(files_below(folder, "runtime")), version("pydantic"), python_version()]
