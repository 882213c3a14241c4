"""The documents: an index, an overview a venue, one page a group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from venuegen.emit import text
from venuegen.emit.encoders import (
    Code,
    markdown_cell,
    markdown_code,
    markdown_fence,
    markdown_text,
    markdown_url,
    path_part,
    python_string,
)
from venuegen.emit.endpoints import member_path, unwrapped
from venuegen.emit.manifest import VenueSummary
from venuegen.emit.naming import argument_names
from venuegen.emit.package import PackageConfig
from venuegen.emit.rendering import render
from venuegen.emit.samples import sample_arguments
from venuegen.emit.venues import all_credentials, error_class
from venuegen.emit.walk import example, walk_page
from venuegen.model import Array, Endpoint, Field, Group, Map, Object, Parameter, Plain, Type, Venue

_Row = tuple[Code, ...]


def index(package: PackageConfig, venues: Sequence[VenueSummary]) -> dict[str, Code]:
    """The page that leads to the venues."""
    rows = [
        (_link(venue.title, f"{path_part(venue.name)}/index.md"), markdown_url(venue.homepage))
        for venue in venues
    ]
    return {
        "docs/index.md": render(
            "docs/index.md.jinja", distribution=markdown_text(package.distribution), rows=rows
        )
    }


def venue_pages(venue: Venue, package: PackageConfig) -> dict[str, Code]:
    """The overview of a venue and the page of each group."""
    folder = f"docs/{path_part(venue.name)}"
    pages = {f"{folder}/index.md": _overview(venue, package)}
    if venue.walk:
        pages[f"{folder}/walk.md"] = walk_page(venue, venue.walk, package)
    for group in venue.groups:
        pages[f"{folder}/{path_part(group.name)}.md"] = render(
            "docs/group.md.jinja",
            title=f"{venue.title}: {group.title}",
            endpoints=[_endpoint(venue, group, endpoint, package) for endpoint in group.endpoints],
        )
    return pages


def _overview(venue: Venue, package: PackageConfig) -> Code:
    errors = [
        (
            markdown_code(code),
            markdown_code(found.name),
            markdown_cell(found.meanings.get(code, "")),
        )
        for found in venue.errors
        for code in found.codes
    ]
    statuses = [
        (Code(str(status)), markdown_code(found.name))
        for found in venue.errors
        for status in found.http
    ]
    return render(
        "docs/venue.md.jinja",
        title=venue.title,
        homepage=markdown_url(venue.homepage),
        notes=list(map(markdown_text, venue.notes)),
        hosts=[
            (markdown_code(environment.name), markdown_code(host))
            for environment in venue.environments
            for host in environment.hosts
        ],
        credentials=[
            (markdown_code(credential.name), markdown_code(credential.env))
            for credential in all_credentials(venue)
        ],
        sample=markdown_fence(example(venue, package), "python"),
        error=markdown_code(error_class(venue)),
        errors=errors,
        statuses=statuses,
        recipes=[
            (markdown_code(recipe.name), Code(", ".join(map(markdown_code, recipe.paths))))
            for recipe in venue.recipes
        ],
        limits=list(_shared_limits(venue)),
        groups=[
            (_link(group.title, f"{path_part(group.name)}.md"), _methods(group))
            for group in venue.groups
        ],
        login=_login(venue),
        walk=Code("[A walk through the venue](walk.md)") if venue.walk else Code(""),
        doubtful=list(_doubtful(venue)),
        pages=list(_provenance(venue)),
    )


def _link(title: str, target: str) -> Code:
    return Code(f"[{markdown_text(title)}]({target})")


def _methods(group: Group) -> Code:
    return Code(", ".join(markdown_code(endpoint.name) for endpoint in group.endpoints))


def _login(venue: Venue) -> Code:
    """How the client gets a token by itself, where the venue has a login."""
    flow = venue.tokens
    if flow is None:
        return Code("")
    given = " and ".join(markdown_code(one.name) for one in flow.credentials)
    renewed = f" and renewed with {markdown_code(flow.refresh)}" if flow.refresh else ""
    return Code(
        f"Without {markdown_code(flow.credential)} the client logs in with {given} at the first "
        f"private call: the token is got with {markdown_code(flow.login)}{renewed} before it ends."
    )


def _doubtful(venue: Venue) -> Iterator[_Row]:
    """The methods that third parties alone attest, and who they are."""
    for group in venue.groups:
        for endpoint in group.endpoints:
            if endpoint.provenance == "third-party" and endpoint.page is not None:
                name = markdown_code(f"{group.name}.{endpoint.name}")
                yield name, markdown_cell(endpoint.page.attested_by or "")


def _shared_limits(venue: Venue) -> Iterator[_Row]:
    """Every limit that several calls share, and how many calls do."""
    calls: Counter[tuple[str, str]] = Counter()
    for group in venue.groups:
        for endpoint in group.endpoints:
            calls.update(
                (rate.bucket, text.limit(rate))
                for rate in endpoint.rate_limits
                if rate.bucket is not None
            )
    for (bucket, told), count in sorted(calls.items()):
        yield markdown_code(bucket), markdown_cell(told), Code(str(count))


def _provenance(venue: Venue) -> Iterator[_Row]:
    """Where the text of each page comes from, and how far it was seen."""
    seen: set[str] = set()
    for group in venue.groups:
        for endpoint in group.endpoints:
            if endpoint.source.page in seen:
                continue
            seen.add(endpoint.source.page)
            page = endpoint.page
            named = page.attested_by if page else None
            known = f"third parties: {named}" if named else "the venue"
            url = Code(f"<{markdown_url(page.url)}>") if page and page.url else Code("not known")
            told = f"{page.seen}. {page.note}" if page and page.note else page.seen if page else "-"
            yield (
                markdown_code(endpoint.source.page),
                url,
                markdown_cell(known),
                markdown_cell(told),
            )


@dataclass(frozen=True, slots=True)
class _Endpoint:
    """What the template prints of one endpoint."""

    heading: Code
    route: Code
    paragraphs: tuple[Code, ...]
    parameters: tuple[_Row, ...]
    returns: tuple[_Row, ...]
    errors: tuple[_Row, ...]
    sample: Code
    notes: tuple[Code, ...]
    source: Code


def _endpoint(venue: Venue, group: Group, endpoint: Endpoint, package: PackageConfig) -> _Endpoint:
    names = argument_names(endpoint)
    return _Endpoint(
        heading=markdown_code(endpoint.name),
        route=markdown_code(f"{endpoint.method} {endpoint.path}"),
        paragraphs=tuple(
            markdown_text(part) for part in dict.fromkeys(text.introduction(endpoint)) if part
        ),
        parameters=tuple(
            _parameter(p, names[str(p.name)]) for p in endpoint.parameters if not p.signed
        ),
        returns=tuple(_fields(endpoint.response, "")),
        errors=tuple(
            (
                markdown_code(text.error_class_of(error, venue.errors)),
                Code(str(error.http)) if error.http is not None else Code("-"),
                markdown_code(str(error.code)) if error.code is not None else Code("-"),
                markdown_cell(error.message),
            )
            for error in endpoint.errors
        ),
        sample=markdown_fence(_call_sample(venue, group, endpoint, package), "python"),
        notes=tuple(map(markdown_text, text.notes(endpoint))),
        source=_source(endpoint),
    )


def _source(endpoint: Endpoint) -> Code:
    """Where the endpoint is documented, with a link to the original."""
    page = endpoint.page
    url = f" (<{markdown_url(page.url)}>)" if page is not None and page.url else ""
    title = markdown_text(endpoint.title)
    return Code(f"Source: {markdown_code(endpoint.source.page)}, «{title}»{url}")


def _parameter(parameter: Parameter, name: Code) -> _Row:
    required = {True: "yes", False: "no"}.get(parameter.required is True, "no")
    if parameter.required == "conditional":
        required = "in some cases"
    return (
        markdown_code(name),
        markdown_code(str(parameter.name)),
        markdown_code(shape(parameter.type)),
        Code(required),
        markdown_cell(text.parameter_meaning(parameter)),
    )


def _fields(type_: Type, path: str) -> Iterator[_Row]:
    match type_:
        case Array(item, positions):
            for number, position in enumerate(positions):
                yield _field(position, f"{path}[{number}]")
                yield from _fields(position.type, f"{path}[{number}]")
            yield from _fields(item, f"{path}[]")
        case Map(value):
            yield from _fields(value, f"{path}.*" if path else "*")
        case Object(fields):
            for field in fields:
                inner = f"{path}.{field.name}" if path else str(field.name)
                yield _field(field, inner)
                yield from _fields(field.type, inner)
        case Plain():
            return


def _field(field: Field, path: str) -> _Row:
    shown = shape(field.type) + ("|null" if field.nullable else "")
    return markdown_code(path), markdown_code(shown), markdown_cell(text.field_meaning(field))


def shape(type_: Type) -> str:
    """A type as the documents name it: `string|integer`, `array<object>`."""
    match type_:
        case Plain(scalars, enum):
            named = "|".join(scalar.value for scalar in scalars)
            values = [*map(str, enum or ()), *(["…"] if type_.enum_open else [])]
            return f"{named}: {', '.join(values)}" if enum else named
        case Array(item, positions):
            if positions:
                return f"row<{', '.join(shape(one.type) for one in positions)}>"
            return f"array<{shape(item)}>"
        case Map(value):
            return f"map<{shape(value)}>"
        case Object():
            return "object"


def _call_sample(venue: Venue, group: Group, endpoint: Endpoint, package: PackageConfig) -> str:
    arguments = sample_arguments(endpoint)
    name = path_part(venue.name)
    needs_decimal = any("Decimal(" in value for _, value in arguments)
    lines = ["from decimal import Decimal", ""] if needs_decimal else []
    lines += [f"from {package.import_package} import {name}", ""]
    lines += [f"with {name}.Client({_environment(venue, endpoint)}) as client:"]
    call = f"client.{path_part(group.name)}.{endpoint.name}"
    if len(arguments) <= 1:
        given = "".join(f"{argument}={value}" for argument, value in arguments)
        lines.append(f"    answer = {call}({given})")
    else:
        lines.append(f"    answer = {call}(")
        lines += [f"        {argument}={value}," for argument, value in arguments]
        lines.append("    )")
    return "\n".join([*lines, f"    print({_printed(venue, group, endpoint)})"])


def _environment(venue: Venue, endpoint: Endpoint) -> str:
    """The test environment of a venue, for a call that changes something."""
    named = venue.walk.environment if venue.walk and endpoint.changes_state else None
    return f"environment={python_string(named)}" if named else ""


def _printed(venue: Venue, group: Group, endpoint: Endpoint) -> str:
    """The answer, but of a new session only how long it lasts: its tokens are secrets."""
    flow = venue.tokens
    if flow is None or f"{group.name}.{endpoint.name}" not in (flow.login, flow.refresh):
        return "answer"
    lasting = member_path(endpoint.response, flow.expires_in).attributes
    return f"answer.{lasting.removeprefix(f'{unwrapped(endpoint)}.')}"
