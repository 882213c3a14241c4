"""What stands beside the method of an endpoint: its arguments, and its iterator."""

from __future__ import annotations

from collections.abc import Iterator as Iterating
from collections.abc import Mapping
from dataclasses import dataclass

from venuegen.emit import text
from venuegen.emit.annotations import Annotations
from venuegen.emit.encoders import Code, python_identifier, python_string
from venuegen.emit.endpoints import member_path, paging_argument
from venuegen.emit.naming import ClassPath, argument_names, iterator_name
from venuegen.emit.schema import handed_over
from venuegen.model import Array, Endpoint, Envelope, Plain, Scalar, Type


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
    #: The argument that a walk can't do without, because no page says where it begins.
    start: Code | None


def arguments_of(endpoint: Endpoint, annotations: Annotations) -> Iterating[Argument]:
    """What a caller gives for a call."""
    given = [parameter for parameter in endpoint.parameters if not parameter.signed]
    names = argument_names(endpoint)
    for parameter in given:
        path = ClassPath(endpoint.name).of(parameter)
        yield Argument(
            name=names[str(parameter.name)],
            wire=python_string(parameter.name),
            annotation=annotations.argument(parameter.type, path),
            required=parameter.required is True,
        )


def returned(endpoint: Endpoint, envelope: Envelope, annotations: Annotations) -> Code:
    """The annotation of what a call hands over."""
    if endpoint.no_content:
        return Code("None")
    type_, path, nullable = handed_over(endpoint, envelope)
    returns = annotations.response(type_, path)
    return Code(f"{returns} | None") if nullable and returns != "Any" else returns


def iterator_of(
    endpoint: Endpoint, body: Type, names: Mapping[str, Code], annotations: Annotations
) -> Iterator | None:
    """The method that walks through the pages of a listing, where its page tells how."""
    paging = endpoint.paging
    if paging is None:
        return None
    annotations.used |= {"AsyncIterator", "Iterator"}
    listing, path = member_path(body, paging.items), ClassPath(endpoint.name)
    for part in listing.labels:
        path /= part
    return Iterator(
        name=python_identifier(iterator_name(endpoint)),
        item=annotations.response(listing.type.item, path / "item")
        if isinstance(listing.type, Array)
        else annotations.response(Plain((Scalar.ANY,)), path),
        paging=paging_argument(endpoint, paging, body),
        documentation=text.iterator_documentation(endpoint, paging, names),
        start=names[paging.parameter] if paging.first is None else None,
    )
