"""The modules of a group of endpoints: `api` (sync and async) and `raw`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from venuegen.emit import text
from venuegen.emit.annotations import Annotations
from venuegen.emit.beside import (
    Argument,
    Iterator,
    arguments_of,
    iterator_of,
    returned,
)
from venuegen.emit.encoders import Code, class_name, join, path_part, python_identifier
from venuegen.emit.endpoints import constant_name, endpoint_arguments
from venuegen.emit.naming import argument_names
from venuegen.emit.rendering import render
from venuegen.emit.resolution import Outcomes, Resolve, outcomes_of, resolve_of
from venuegen.emit.schema import whole_body
from venuegen.model import Endpoint, Envelope, Group, Venue


@dataclass(frozen=True, slots=True)
class Method:
    """What the templates print of one endpoint."""

    name: Code
    constant: Code
    returns: Code
    arguments: tuple[Argument, ...]
    endpoint: tuple[tuple[Code, Code], ...]
    documentation: str
    iterator: Iterator | None
    resolve: Resolve | None
    outcomes: Outcomes | None

    @property
    def types(self) -> tuple[Code, ...]:
        """What its methods hand over."""
        beside = [self.iterator.item] if self.iterator else []
        beside += [self.resolve.returns] if self.resolve else []
        return (self.returns, *beside, *([self.outcomes.item] if self.outcomes else []))

    @property
    def verdicts(self) -> frozenset[str]:
        """The verdicts and outcomes that its methods give."""
        own = self.resolve.verdicts if self.resolve else frozenset[str]()
        return own | (self.outcomes.verdicts if self.outcomes else frozenset[str]())

    @property
    def walk_signature(self) -> tuple[Argument, ...]:
        """Those of the iterator, which may need to be told where to begin."""
        start = self.iterator.start if self.iterator else None
        told = (replace(a, required=a.required or a.name == start) for a in self.arguments)
        return tuple(sorted(told, key=lambda argument: not argument.required))

    @property
    def takes_timeout(self) -> bool:
        """Whether a timeout may stand on the call: not where a parameter has that name."""
        return all(argument.name != "timeout" for argument in self.arguments)

    @property
    def options(self) -> Code:
        """The options that a call is carried out with."""
        return Code("timed(options, timeout)" if self.takes_timeout else "options")

    @property
    def signature(self) -> tuple[Argument, ...]:
        """The arguments, required ones first."""
        return tuple(sorted(self.arguments, key=lambda argument: not argument.required))


@dataclass(frozen=True, slots=True)
class _Kind:
    """The words in which the blocking and the awaited class of a group differ."""

    prefix: Code
    define: Code
    waits: Code
    iterate: Code


_KINDS = (
    _Kind(Code(""), Code("def"), Code(""), Code("iterate")),
    _Kind(Code("Async"), Code("async def"), Code("await "), Code("async_iterate")),
)


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
        "kinds": _KINDS,
        "imports": [
            (Code(module), join(map(Code, sorted(names))))
            for module, names in sorted(annotations.modules().items())
        ],
        "runtime": [Code(name) for name in sorted(runtime)],
        "siblings": siblings,
        "has_pages": any(method.iterator for method in methods),
        "has_timeouts": any(method.takes_timeout for method in methods),
        "has_paging": any(
            method.iterator or (method.resolve and _walks(method.resolve)) for method in methods
        ),
        "queries": _queries(methods),
        "has_batches": any(method.outcomes for method in methods),
        "verdicts": [Code(name) for name in sorted({v for m in methods for v in m.verdicts})],
        "other_models": [
            Code(path_part(name))
            for name in sorted({g for m in methods if m.resolve for g in m.resolve.groups})
        ],
        "has_optional": any(
            not argument.required for method in methods for argument in method.arguments
        ),
    }
    return {
        "__init__.py": render("package/group.py.jinja", **values),
        "api.py": render("package/api.py.jinja", **values),
        "raw.py": render("package/raw.py.jinja", **values),
    }


def _walks(resolve: Resolve) -> bool:
    """Whether one of its questions is a listing in pages."""
    return any("Paging(" in value for _, value in resolve.arguments)


def _queries(methods: list[Method]) -> list[Code]:
    """What the constants of resolutions are made of."""
    resolves = [method.resolve for method in methods if method.resolve]
    asks = any("Query(" in value for one in resolves for _, value in one.arguments)
    return [Code("Query")] * asks + [Code("Resolution")] * bool(resolves)


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
    names = argument_names(endpoint)
    return Method(
        name=python_identifier(endpoint.name),
        constant=constant_name(endpoint),
        returns=returned(endpoint, envelope, annotations),
        arguments=tuple(arguments_of(endpoint, annotations)),
        endpoint=tuple(endpoint_arguments(group, endpoint, envelope)),
        documentation=text.method_documentation(endpoint, names, venue.errors),
        iterator=iterator_of(endpoint, whole_body(endpoint, envelope), names, annotations),
        resolve=resolve_of(venue, group.name, endpoint, annotations),
        outcomes=outcomes_of(venue, endpoint, annotations),
    )
