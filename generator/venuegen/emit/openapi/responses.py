"""What an operation answers: its success, and the refusals of its envelope."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from venuegen.emit import text
from venuegen.emit.encoders import markdown_text
from venuegen.emit.openapi.schemas import Json, any_of, schema_of, source_of
from venuegen.emit.schema import whole_body
from venuegen.model import DocumentedError, Endpoint, Envelope, Sample


def responses_of(endpoint: Endpoint, envelope: Envelope) -> Json:
    """The responses by status.

    Where a member of the body tells success, a refusal may come with the status of one.
    """
    success = _successful(schema_of(whole_body(endpoint, envelope)), envelope)
    schema = any_of([success, _reference(envelope)]) if envelope.success else success
    content: Json = {"schema": schema}
    if examples := examples_of(endpoint.response_samples):
        content["examples"] = examples
    responses: Json = {
        "200": {"description": "Success", "content": {"application/json": content}},
        "4XX": {
            "description": "A refusal, by the venue or what stands before it",
            "content": {"application/json": {"schema": {"type": "object"}}},
        },
        "5XX": {"description": "Whether the call was carried out is unknown"},
    }
    by_status: dict[str, list[DocumentedError]] = {}
    for error in endpoint.errors:
        by_status.setdefault(str(error.http) if error.http else "default", []).append(error)
    for status, errors in sorted(by_status.items()):
        if status != "200" and re.fullmatch(r"[1-5]\d\d|default", status):
            responses[status] = {
                "description": _meanings(errors),
                "content": {"application/json": {"schema": _reference(envelope)}},
                "x-source": [source_of(error.source) for error in errors],
            }
    return responses


def refusals_of(envelopes: Iterable[Envelope]) -> Json:
    """The component schemas of refusals, by the names of their envelopes."""
    return {_name(envelope): _refusal(envelope) for envelope in envelopes}


def examples_of(samples: tuple[Sample, ...]) -> Json:
    """The samples of a page that are JSON."""
    return dict(_named_examples(samples))


def _named_examples(samples: tuple[Sample, ...]) -> Iterator[tuple[str, Json]]:
    for number, sample in enumerate(samples, start=1):
        try:
            value = json.loads(sample.text)
            json.dumps(value, allow_nan=False)
        except ValueError:
            continue
        yield f"page-{number}", {"value": value, "x-source": source_of(sample.source)}


def _successful(schema: Json, envelope: Envelope) -> Json:
    """The schema with the members that tell success held to their values."""
    for name, values in envelope.success.items():
        told = schema["properties"][name]
        told.pop("x-enum", None)
        told |= {"enum": list(values)}
    return schema


def _meanings(errors: Iterable[DocumentedError]) -> str:
    told = (
        (f"{error.code}: " if error.code is not None else "") + text.sentence(error.message)
        for error in errors
    )
    return markdown_text(" ".join(told))


def _reference(envelope: Envelope) -> Json:
    return {"$ref": f"#/components/schemas/{_name(envelope)}"}


def _name(envelope: Envelope) -> str:
    return f"{envelope.name}.refusal"


def _refusal(envelope: Envelope) -> Json:
    """An object that does not say success, with code and message where a refusal has them."""
    schema: Json = {"type": "object"}
    if envelope.success:
        schema |= any_of(
            _member(name, {"not": {"enum": list(dict.fromkeys([*values, *map(_as_text, values)]))}})
            for name, values in envelope.success.items()
        )
    names = ", ".join((*envelope.code, *envelope.message))
    return schema | ({"description": markdown_text(f"Members: {names}.")} if names else {})


def _member(dotted: str, schema: Json) -> Json:
    """An object with a member, by its dotted name."""
    for name in reversed(dotted.split(".")):
        schema = {"properties": {name: schema}, "required": [name]}
    return schema


def _as_text(value: object) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)
