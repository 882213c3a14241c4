"""The modules of a group of endpoints: `api` (sync and async) and `raw`."""

from __future__ import annotations

from dataclasses import dataclass

from venuegen.emit import text
from venuegen.emit.annotations import Annotations
from venuegen.emit.encoders import (
    Code,
    class_name,
    join,
    path_part,
    python_identifier,
    python_string,
)
from venuegen.emit.endpoints import constant_name, endpoint_arguments
from venuegen.emit.naming import ClassPath, argument_names
from venuegen.emit.rendering import render
from venuegen.emit.schema import handed_over
from venuegen.model import Endpoint, Envelope, Group, Parameter, Venue


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: Code
    wire: Code
    annotation: Code
    required: bool


@dataclass(frozen=True, slots=True)
class Method:
    """What the templates print of one endpoint."""

    name: Code
    constant: Code
    returns: Code
    arguments: tuple[Argument, ...]
    endpoint: tuple[tuple[Code, Code], ...]
    documentation: str

    @property
    def signature(self) -> tuple[Argument, ...]:
        """The arguments, required ones first."""
        return tuple(sorted(self.arguments, key=lambda argument: not argument.required))


def group_modules(venue: Venue, group: Group) -> dict[str, Code]:
    """`__init__`, `api` and `raw` of a group."""
    annotations = Annotations(models="models.", params="params.")
    envelopes = {envelope.name: envelope for envelope in venue.envelopes}
    methods = [
        _method(venue, group, endpoint, envelopes[endpoint.envelope], annotations)
        for endpoint in group.endpoints
    ]
    runtime = {"Endpoint"} | {
        name
        for name in ("ClientOrderId", "Constraint", "Limit", "Parameter")
        for method in methods
        for _, value in method.endpoint
        if f"{name}(" in value
    }
    siblings = [
        Code(module)
        for module, used in (
            ("models", any("models." in method.returns for method in methods)),
            ("params", any("params." in a.annotation for m in methods for a in m.arguments)),
        )
        if used
    ]
    values = {
        "title": group.title,
        "summary": f"{venue.title}: {group.title}.",
        "raw_summary": f"{venue.title}: {group.title}, with the whole answer, or only signed.",
        "group": group_class(group),
        "methods": methods,
        "imports": [
            (Code(module), join(map(Code, sorted(names))))
            for module, names in sorted(annotations.modules().items())
        ],
        "runtime": [Code(name) for name in sorted(runtime)],
        "siblings": siblings,
        "has_optional": any(
            not argument.required for method in methods for argument in method.arguments
        ),
    }
    return {
        "__init__.py": render("package/group.py.jinja", **values),
        "api.py": render("package/api.py.jinja", **values),
        "raw.py": render("package/raw.py.jinja", **values),
    }


def group_class(group: Group) -> Code:
    """`Orders` of the group `orders`."""
    return class_name(path_part(group.name))


def _method(
    venue: Venue, group: Group, endpoint: Endpoint, envelope: Envelope, annotations: Annotations
) -> Method:
    names = argument_names(p for p in endpoint.parameters if not p.signed)
    type_, path, nullable = handed_over(endpoint, envelope)
    returns = annotations.response(type_, path)
    return Method(
        name=python_identifier(endpoint.name),
        constant=constant_name(endpoint),
        returns=Code(f"{returns} | None") if nullable and returns != "Any" else returns,
        arguments=tuple(
            _argument(parameter, names[str(parameter.name)], endpoint, annotations)
            for parameter in endpoint.parameters
            if not parameter.signed
        ),
        endpoint=tuple(endpoint_arguments(group, endpoint, envelope)),
        documentation=text.method_documentation(endpoint, names, venue.errors),
    )


def _argument(
    parameter: Parameter, name: Code, endpoint: Endpoint, annotations: Annotations
) -> Argument:
    path = ClassPath(endpoint.name) / str(parameter.name)
    return Argument(
        name=name,
        wire=python_string(parameter.name),
        annotation=annotations.argument(parameter.type, path),
        required=parameter.required is True,
    )
