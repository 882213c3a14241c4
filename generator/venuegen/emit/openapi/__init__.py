"""OpenAPI 3.1 of a venue; `x-source` names the page and line behind each part."""

from __future__ import annotations

from venuegen.emit import text
from venuegen.emit.encoders import Code, json_text, markdown_text, one_line
from venuegen.emit.naming import LIST_BODY
from venuegen.emit.openapi.responses import examples_of, refusals_of, responses_of
from venuegen.emit.openapi.schemas import Json, described, limited, schema_of, source_of
from venuegen.emit.package import PackageConfig
from venuegen.emit.rules import rule_sentence
from venuegen.model import Endpoint, Parameter, Recipe, Venue


def openapi_document(venue: Venue, package: PackageConfig) -> Code:
    """The document as JSON text."""
    return Code(json_text(_document(venue, package)) + "\n")


def _document(venue: Venue, package: PackageConfig) -> Json:
    endpoints = [(group.name, one) for group in venue.groups for one in group.endpoints]
    paths: Json = {}
    for group, endpoint in endpoints:
        operations = paths.setdefault(_path(endpoint), {})
        operations[endpoint.method.lower()] = _operation(venue, group, endpoint)
    servers: list[Json] = [
        {"url": host, "description": environment.name}
        for environment in venue.environments
        for host in environment.hosts
    ]
    info: Json = {"title": one_line(venue.title), "version": package.version}
    if package.license:
        info["license"] = {"name": package.license, "identifier": package.license}
    recipes = {endpoint.recipe for _, endpoint in endpoints if endpoint.private}
    refusing = {one.name for one in venue.envelopes if one.success}
    envelopes = {one.envelope for _, one in endpoints if one.errors or one.envelope in refusing}
    return {
        "openapi": "3.1.0",
        "info": info,
        "externalDocs": {"url": venue.homepage},
        "servers": servers,
        "tags": [described({"name": group.name}, group.title) for group in venue.groups],
        "paths": _without_slash(paths, servers),
        "components": {
            "securitySchemes": {
                recipe.name: _security(recipe) for recipe in venue.recipes if recipe.name in recipes
            },
            "schemas": refusals_of(one for one in venue.envelopes if one.name in envelopes),
        },
    }


def _path(endpoint: Endpoint) -> str:
    fixed = "&".join(f"{name}={value}" for name, value in endpoint.fixed_query)
    return f"{endpoint.path}?{fixed}" if fixed else str(endpoint.path)


def _without_slash(paths: Json, servers: list[Json]) -> Json:
    """The paths, the one that ends in a slash below servers of its own.

    Tools take such a path for a mistake, while the venue may not know it without its slash.
    """
    slashed = [path for path in paths if path.endswith("/") and path != "/"]
    if len(slashed) != 1 or "/" in paths:
        return paths
    (path,) = slashed
    own = [server | {"url": f"{server['url'].rstrip('/')}{path[:-1]}"} for server in servers]
    moved = {"/": {"servers": own, **paths[path]}}
    return {name: item for name, item in paths.items() if name != path} | moved


def _operation(venue: Venue, group: str, endpoint: Endpoint) -> Json:
    envelope = next(one for one in venue.envelopes if one.name == endpoint.envelope)
    operation: Json = {
        "operationId": f"{group}.{endpoint.name}",
        "tags": [group],
        "summary": one_line(endpoint.title),
        "x-source": source_of(endpoint.source),
    }
    told = [
        *map(text.sentence, endpoint.description.splitlines()),
        *map(text.sentence, endpoint.notes),
        *text.cautions(endpoint),
        *map(rule_sentence, endpoint.constraints),
        text.terms(endpoint),
    ]
    if any(told):
        operation["description"] = "\n\n".join(markdown_text(part) for part in told if part)
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
    operation["responses"] = responses_of(endpoint, envelope)
    is_signed = endpoint.private and endpoint.recipe is not None
    operation["security"] = [{endpoint.recipe: []}] if is_signed else []
    return operation


def _parameter(parameter: Parameter) -> Json:
    placed: Json = {
        "name": str(parameter.name),
        "in": parameter.place,
        "required": parameter.required is True or parameter.place == "path",
        "x-source": source_of(parameter.source),
    }
    if parameter.style == "json":
        placed["content"] = {"application/json": {"schema": limited(parameter)}}
    else:
        placed["schema"] = limited(parameter)
    if parameter.style == "csv":
        placed["explode"] = False
    return described(placed, text.parameter_meaning(parameter))


def _body(endpoint: Endpoint, body: list[Parameter]) -> Json:
    media = "application/x-www-form-urlencoded" if endpoint.body == "form" else "application/json"
    content: Json = {"schema": _body_schema(body)}
    if examples := examples_of(endpoint.request_samples):
        content["examples"] = examples
    required = any(parameter.required is True for parameter in body)
    return {"required": required, "content": {media: content}}


def _body_schema(body: list[Parameter]) -> Json:
    if len(body) == 1 and body[0].name == LIST_BODY:
        return {**schema_of(body[0].type), "x-source": source_of(body[0].source)}
    properties: Json = {}
    for parameter in body:
        member = {**limited(parameter), "x-source": source_of(parameter.source)}
        properties[str(parameter.name)] = described(member, text.parameter_meaning(parameter))
    required = [str(parameter.name) for parameter in body if parameter.required is True]
    schema: Json = {"type": "object", "properties": properties}
    return schema | ({"required": required} if required else {})


def _security(recipe: Recipe) -> Json:
    if recipe.algorithm == "bearer":
        return {"type": "http", "scheme": "bearer"}
    for addition in (*recipe.send, *recipe.add):
        if "{signature}" in addition.value:
            place = "header" if addition.place == "header" else "query"
            told = f"Signed by {recipe.algorithm}; the recipe is in signing.py of the client."
            return {"type": "apiKey", "in": place, "name": addition.name, "description": told}
    return {"type": "apiKey", "in": "query", "name": "signature"}
