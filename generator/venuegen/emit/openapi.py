"""OpenAPI 3.1 of a venue; `x-source` names the page and line behind each part."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from venuegen.emit import text
from venuegen.emit.encoders import Code, json_text, one_line
from venuegen.emit.naming import LIST_BODY
from venuegen.emit.package import PackageConfig
from venuegen.emit.schema import whole_body
from venuegen.model import (
    Array,
    DocumentedError,
    Endpoint,
    Envelope,
    Field,
    Map,
    Object,
    Parameter,
    Plain,
    Recipe,
    Sample,
    Scalar,
    Source,
    Type,
    Venue,
)

_Json = dict[str, Any]
_SCALARS: dict[Scalar, _Json] = {
    Scalar.STRING: {"type": "string"},
    Scalar.INTEGER: {"type": "integer"},
    Scalar.NUMBER: {"type": "number"},
    Scalar.DECIMAL: {"type": "string", "format": "decimal"},
    Scalar.BOOLEAN: {"type": "boolean"},
    Scalar.ANY: {},
}


def openapi_document(venue: Venue, package: PackageConfig) -> Code:
    """The document as JSON text."""
    return Code(json_text(_document(venue, package)) + "\n")


def _document(venue: Venue, package: PackageConfig) -> _Json:
    paths: _Json = {}
    for group in venue.groups:
        for endpoint in group.endpoints:
            operations = paths.setdefault(_path(endpoint), {})
            operations[endpoint.method.lower()] = _operation(venue, group.name, endpoint)
    document: _Json = {
        "openapi": "3.1.0",
        "info": {"title": one_line(venue.title), "version": package.version},
        "externalDocs": {"url": venue.homepage},
        "servers": [
            {"url": host, "description": environment.name}
            for environment in venue.environments
            for host in environment.hosts
        ],
        "tags": [{"name": g.name, "description": one_line(g.title)} for g in venue.groups],
        "paths": paths,
    }
    if venue.recipes:
        schemes = {recipe.name: _security(recipe) for recipe in venue.recipes}
        document["components"] = {"securitySchemes": schemes}
    return document


def _path(endpoint: Endpoint) -> str:
    fixed = "&".join(f"{name}={value}" for name, value in endpoint.fixed_query)
    return f"{endpoint.path}?{fixed}" if fixed else str(endpoint.path)


def _operation(venue: Venue, group: str, endpoint: Endpoint) -> _Json:
    envelope = next(one for one in venue.envelopes if one.name == endpoint.envelope)
    operation: _Json = {
        "operationId": f"{group}.{endpoint.name}",
        "tags": [group],
        "summary": one_line(endpoint.title),
        "x-source": _source(endpoint.source),
    }
    told = [
        *map(text.sentence, endpoint.description.splitlines()),
        *map(text.sentence, endpoint.notes),
        *text.cautions(endpoint),
        *map(text.constraint, endpoint.constraints),
        text.terms(endpoint),
    ]
    if any(told):
        operation["description"] = "\n\n".join(part for part in told if part)
    if endpoint.deprecated:
        operation["deprecated"] = True
    # What signing adds is said by the security scheme, not asked of the caller.
    asked = [parameter for parameter in endpoint.parameters if not parameter.signed]
    placed = [_parameter(p) for p in asked if p.place != "body"]
    if placed:
        operation["parameters"] = placed
    body = [parameter for parameter in asked if parameter.place == "body"]
    if body:
        operation["requestBody"] = _body(endpoint, body)
    operation["responses"] = _responses(endpoint, envelope)
    if endpoint.private and endpoint.recipe is not None:
        operation["security"] = [{endpoint.recipe: []}]
    return operation


def _parameter(parameter: Parameter) -> _Json:
    described: _Json = {
        "name": str(parameter.name),
        "in": parameter.place,
        "required": parameter.required is True or parameter.place == "path",
        "schema": _limited(parameter),
        "x-source": _source(parameter.source),
    }
    if meaning := text.parameter_meaning(parameter):
        described["description"] = meaning
    return described


def _body(endpoint: Endpoint, body: list[Parameter]) -> _Json:
    media = "application/x-www-form-urlencoded" if endpoint.body == "form" else "application/json"
    content: _Json = {"schema": _body_schema(body)}
    if examples := _examples(endpoint.request_samples):
        content["examples"] = examples
    required = any(parameter.required is True for parameter in body)
    return {"required": required, "content": {media: content}}


def _body_schema(body: list[Parameter]) -> _Json:
    if len(body) == 1 and body[0].name == LIST_BODY:
        return {**_schema(body[0].type), "x-source": _source(body[0].source)}
    properties: _Json = {}
    for parameter in body:
        member = {**_limited(parameter), "x-source": _source(parameter.source)}
        if meaning := text.parameter_meaning(parameter):
            member["description"] = meaning
        properties[str(parameter.name)] = member
    required = [str(parameter.name) for parameter in body if parameter.required is True]
    schema: _Json = {"type": "object", "properties": properties}
    return schema | ({"required": required} if required else {})


def _limited(parameter: Parameter) -> _Json:
    """The schema of a parameter with its documented range, length and default."""
    schema = _schema(parameter.type)
    low, high = parameter.range or (None, None)
    if schema.get("type") in ("integer", "number"):
        for keyword, bound in (("minimum", low), ("maximum", high)):
            if bound is not None and re.fullmatch(r"-?\d{1,15}(\.\d{1,15})?", bound):
                schema[keyword] = float(bound) if "." in bound else int(bound)
    if parameter.max_length is not None and schema.get("type") == "string":
        schema["maxLength"] = parameter.max_length
    if parameter.default is not None:
        schema["default"] = parameter.default
    return schema


def _responses(endpoint: Endpoint, envelope: Envelope) -> _Json:
    content: _Json = {"schema": _schema(whole_body(endpoint, envelope))}
    if examples := _examples(endpoint.response_samples):
        content["examples"] = examples
    responses: _Json = {"200": {"description": "Success", "content": {"application/json": content}}}
    by_status: dict[str, list[DocumentedError]] = {}
    for error in endpoint.errors:
        by_status.setdefault(str(error.http) if error.http else "default", []).append(error)
    for status, errors in sorted(by_status.items()):
        if status != "200" and re.fullmatch(r"[1-5]\d\d|default", status):
            responses[status] = _refusals(errors)
    return responses


def _refusals(errors: Iterable[DocumentedError]) -> _Json:
    errors = list(errors)
    told = [
        (f"{error.code}: " if error.code is not None else "") + text.sentence(error.message)
        for error in errors
    ]
    return {
        "description": " ".join(told),
        "x-source": [_source(error.source) for error in errors],
    }


def _schema(type_: Type) -> _Json:
    match type_:
        case Plain(scalars, enum):
            return _plain(scalars, enum)
        case Array(item):
            return {"type": "array", "items": _schema(item)}
        case Map(value):
            return {"type": "object", "additionalProperties": _schema(value)}
        case Object(fields):
            required = [str(field.name) for field in fields if field.required]
            schema: _Json = {
                "type": "object",
                "properties": {str(field.name): _field(field) for field in fields},
            }
            return schema | ({"required": required} if required else {})


def _plain(scalars: tuple[Scalar, ...], enum: tuple[str | int, ...] | None) -> _Json:
    if enum:
        return {"enum": list({(type(value), value): value for value in enum}.values())}
    options = [dict(_SCALARS[scalar]) for scalar in scalars]
    if not options or {} in options:
        return {}
    return options[0] if len(options) == 1 else {"anyOf": options}


def _field(field: Field) -> _Json:
    # An enumeration of a response stays open: its values are told, not demanded.
    type_ = field.type
    values = text.values_of(type_)
    if isinstance(type_, Plain) and values and type_.scalars:
        schema: _Json = {**_plain(type_.scalars, None), "x-enum": list(values)}
    else:
        schema = _schema(type_)
    if field.nullable and schema:
        schema = {"anyOf": [schema, {"type": "null"}]}
    schema["x-source"] = _source(field.source)
    if not field.documented:
        schema["x-documented"] = False
    if meaning := text.field_meaning(field):
        schema["description"] = meaning
    return schema


def _examples(samples: tuple[Sample, ...]) -> _Json:
    return dict(_named_examples(samples))


def _named_examples(samples: tuple[Sample, ...]) -> Iterator[tuple[str, _Json]]:
    for number, sample in enumerate(samples, start=1):
        try:
            value = json.loads(sample.text)
            json.dumps(value, allow_nan=False)
        except ValueError:
            continue
        yield f"page-{number}", {"value": value, "x-source": _source(sample.source)}


def _security(recipe: Recipe) -> _Json:
    if recipe.algorithm == "bearer":
        return {"type": "http", "scheme": "bearer"}
    for addition in (*recipe.send, *recipe.add):
        if "{signature}" in addition.value:
            place = "header" if addition.place == "header" else "query"
            told = f"Signed by {recipe.algorithm}; the recipe is in signing.py of the client."
            return {"type": "apiKey", "in": place, "name": addition.name, "description": told}
    return {"type": "apiKey", "in": "query", "name": "signature"}


def _source(source: Source) -> str:
    return f"{source.page}:{source.line}"
