"""The walk through a venue: one program of a few calls, as the docs show it."""

from __future__ import annotations

from collections.abc import Iterator

from venuegen.emit import text
from venuegen.emit.encoders import (
    Code,
    markdown_fence,
    path_part,
    python_identifier,
    python_string,
)
from venuegen.emit.naming import argument_names
from venuegen.emit.package import PackageConfig
from venuegen.emit.rendering import render
from venuegen.emit.samples import literal, sample_values
from venuegen.model import Endpoint, Plain, Scalar, Step, Venue, Walk


def walk_page(venue: Venue, walk: Walk, package: PackageConfig) -> Code:
    """The page with the program."""
    return render(
        "docs/walk.md.jinja",
        title=f"{venue.title}: a walk",
        program=markdown_fence(_program(venue, walk, package), "python"),
    )


def _program(venue: Venue, walk: Walk, package: PackageConfig) -> str:
    name = path_part(venue.name)
    lines = list(_lines(venue, walk))
    head = ["from decimal import Decimal", ""] if any("Decimal(" in line for line in lines) else []
    head += [f"from {package.import_package} import {name}", "", f"with {name}.Client() as client:"]
    return "\n".join([*head, *(f"    {line}" for line in lines)]) + "\n"


def _lines(venue: Venue, walk: Walk) -> Iterator[str]:
    for name, reason in walk.without.items():
        yield f"print({python_string(f'{name} is not called: {reason}')})"
    for step in walk.steps:
        endpoint = venue.endpoint(step.endpoint)
        if endpoint is not None:
            yield from _call(step, endpoint)


def _call(step: Step, endpoint: Endpoint) -> Iterator[str]:
    answer = python_identifier(endpoint.name)
    arguments = [f"{name}={value}" for name, value in _arguments(step, endpoint)]
    call = f"{answer} = client.{step.endpoint}("
    if len(call) + len(", ".join(arguments)) < 90:
        yield f"{call}{', '.join(arguments)})"
    else:
        yield call
        yield from (f"    {argument}," for argument in arguments)
        yield ")"
    told = [step.endpoint]
    if endpoint.provenance == "third-party":
        told += list(text.cautions(endpoint))[:1]
    yield f"print({python_string(': '.join(told))}, {answer}, sep=': ')"


def _arguments(step: Step, endpoint: Endpoint) -> Iterator[tuple[Code, str]]:
    """What the page's own sample gives, what the step gives, and what earlier answers hold."""
    asked = {str(p.name): p for p in endpoint.parameters if not p.signed}
    names = argument_names(endpoint)
    shown = {k: v for k, v in sample_values(endpoint).items() if not _is_taken(k, step, endpoint)}
    values = {**shown, **step.give}
    for wire, parameter in asked.items():
        if wire in step.take:
            taken = step.take[wire].partition(".")[2]
            is_text = isinstance(parameter.type, Plain) and parameter.type.scalars == (
                Scalar.STRING,
            )
            yield names[wire], f"str({taken})" if is_text else taken
        elif wire in values:
            yield names[wire], literal(values[wire])


def _is_taken(name: str, step: Step, endpoint: Endpoint) -> bool:
    """Is it another way to say what an earlier answer says already?"""
    alternatives = [
        {*map(str, rule.fields)} for rule in endpoint.constraints if rule.kind == "at_least_one_of"
    ]
    return any(name in fields and fields & {*step.take} for fields in alternatives)
