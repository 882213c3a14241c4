"""Wire names of one scope that would be one Python name, and what they are called instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from venuegen.diagnostics import Diagnostic, Severity
from venuegen.emit.encoders import Code
from venuegen.emit.naming import argument_names, attribute_names
from venuegen.model import Array, Endpoint, Field, Map, Object, Parameter, Plain
from venuegen.model import Type as ModelType

_HINT = "`arguments:` of the endpoint in venue.yaml gives a parameter another name"


def name_collisions(endpoint: Endpoint) -> Iterator[Diagnostic]:
    """One remark for each scope of the endpoint with such names."""
    given = [one for one in endpoint.parameters if not one.signed]
    yield from _remark(argument_names(endpoint), given)
    for one in given:
        yield from _inside(one.type)
    yield from _inside(endpoint.response)


def _inside(wanted: ModelType) -> Iterator[Diagnostic]:
    match wanted:
        case Array(inner) | Map(inner):
            yield from _inside(inner)
        case Object(fields):
            yield from _remark(attribute_names(fields), fields)
            for field in fields:
                yield from _inside(field.type)
        case Plain():
            return


def _remark(
    names: Mapping[str, Code], members: Sequence[Parameter | Field]
) -> Iterator[Diagnostic]:
    by_name: dict[str, list[Parameter | Field]] = {}
    for member in members:
        by_name.setdefault(names[str(member.name)].rstrip("_"), []).append(member)
    for twins in by_name.values():
        if len(twins) > 1:
            listed = ", ".join(f"`{one.name}` is `{names[str(one.name)]}`" for one in twins)
            yield Diagnostic(
                "names-collide",
                Severity.INFO,
                twins[-1].source.line,
                f"names that would be one name in Python are kept apart: {listed}",
                str(twins[-1].name),
                _HINT if isinstance(twins[-1], Parameter) else None,
            )
