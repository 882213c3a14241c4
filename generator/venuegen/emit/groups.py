"""The modules of a group of endpoints: `api` (sync and async) and `raw`."""

from __future__ import annotations

from collections.abc import Mapping
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
from venuegen.emit.endpoints import (
    constant_name,
    endpoint_arguments,
    member_path,
    paging_argument,
)
from venuegen.emit.naming import ClassPath, argument_names, iterator_name
from venuegen.emit.rendering import render
from venuegen.emit.schema import handed_over, whole_body
from venuegen.model import Array, Endpoint, Envelope, Group, Parameter, Plain, Scalar, Type, Venue


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: Code
    wire: Code
    annotation: Code
    required: bool


@dataclass(frozen=True, slots=True)
class Iterator:
    """What the templates print of the method that walks through a listing's pages."""

    name: Code
    item: Code
    paging: Code
    documentation: str


@dataclass(frozen=True, slots=True)
class Method:
    """What the templates print of one endpoint."""

    name: Code
    constant: Code
    returns: Code
    arguments: tuple[Argument, ...]
    endpoint: tuple[tuple[Code, Code], ...]
    documentation: str
    #: How a listing is walked through: the items' type, its Paging and what its docstring says.
    iterator: Iterator | None

    @property
    def types(self) -> tuple[Code, ...]:
        """What its methods hand over."""
        return (self.returns, *([self.iterator.item] if self.iterator else []))

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
        for name in ("ClientOrderId", "Constraint", "Limit", "Parameter", "Weight")
        for method in methods
        for _, value in method.endpoint
        if f"{name}(" in value
    }
    siblings = [
        Code(module)
        for module, used in (
            ("models", any("models." in type_ for method in methods for type_ in method.types)),
            ("params", any("params." in a.annotation for m in methods for a in m.arguments)),
        )
        if used
    ]
    values = {
        "title": group.title,
        "summary": f"{venue.title}: {group.title}.",
        "raw_summary": f"{venue.title}: {group.title}, with the whole answer, or only signed.",
        "group": group_class(group),
        "classes": api_classes(group),
        "methods": methods,
        "imports": [
            (Code(module), join(map(Code, sorted(names))))
            for module, names in sorted(annotations.modules().items())
        ],
        "runtime": [Code(name) for name in sorted(runtime)],
        "siblings": siblings,
        "has_pages": any(method.iterator for method in methods),
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


def api_classes(group: Group) -> list[Code]:
    """The classes of a group's `api`, in the order in which they are imported."""
    name = group_class(group)
    return sorted([name, Code(f"Async{name}")])


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
        iterator=_iterator(endpoint, whole_body(endpoint, envelope), names, annotations),
    )


def _iterator(
    endpoint: Endpoint, body: Type, names: Mapping[str, Code], annotations: Annotations
) -> Iterator | None:
    paging = endpoint.paging
    if paging is None:
        return None
    annotations.used |= {"AsyncIterator", "Iterator"}
    listing, path = member_path(body, paging.items), ClassPath(endpoint.name)
    for part in listing.wire:
        path /= part
    return Iterator(
        name=python_identifier(iterator_name(endpoint)),
        item=annotations.response(listing.type.item, path / "item")
        if isinstance(listing.type, Array)
        else annotations.response(Plain((Scalar.ANY,)), path),
        paging=paging_argument(endpoint, paging, body),
        documentation=text.iterator_documentation(endpoint, paging, names),
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
