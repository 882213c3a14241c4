"""The `params` module of a group: the objects that calls take, as TypedDicts whose keys are the
names that their members would have as arguments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from venuegen.emit import text
from venuegen.emit.annotations import Annotations
from venuegen.emit.encoders import Code, join, python_string
from venuegen.emit.naming import ClassPath, member_names
from venuegen.emit.rendering import render
from venuegen.model import Array, Endpoint, Field, Group, Map, Object, Plain, Type, Venue


@dataclass(frozen=True, slots=True)
class _Dict:
    name: Code
    members: Code
    summary: str


def params_module(venue: Venue, group: Group) -> Code | None:
    """The text of `params.py`, or None where no call of the group takes an object."""
    annotations = Annotations()
    found = [
        _typed_dict(path, object_, endpoint, annotations)
        for endpoint in group.endpoints
        for path, object_ in _objects_of(endpoint)
    ]
    if not found:
        return None
    annotations.used.add("TypedDict")
    return render(
        "package/params.py.jinja",
        summary=f"{venue.title}: objects that calls of {group.title} take.",
        imports=[
            (Code(module), join(map(Code, sorted(names))))
            for module, names in sorted(annotations.modules().items())
        ],
        dicts=found,
    )


def _objects_of(endpoint: Endpoint) -> Iterator[tuple[ClassPath, Object]]:
    for parameter in endpoint.parameters:
        if not parameter.signed:
            yield from _objects(parameter.type, ClassPath(endpoint.name).of(parameter))


def _objects(type_: Type, path: ClassPath) -> Iterator[tuple[ClassPath, Object]]:
    match type_:
        case Array(item):
            yield from _objects(item, path / "item")
        case Map(value):
            yield from _objects(value, path / "value")
        case Object(fields):
            for field in fields:
                yield from _objects(field.type, path.of(field))
            yield path, type_
        case Plain():
            return


def _typed_dict(
    path: ClassPath, object_: Object, endpoint: Endpoint, annotations: Annotations
) -> _Dict:
    names = member_names(object_.fields)
    members = [
        _member(names[str(field.name)], field, path, annotations) for field in object_.fields
    ]
    where = ".".join(path.parts)
    told = [f"`{where}` of `{endpoint.name}`."]
    told += [
        f"    {names[str(field.name)]}: {meaning}"
        for field in object_.fields
        if (meaning := text.member_meaning(field))
    ]
    return _Dict(path.name(), Code("{" + join(members) + "}"), "\n".join(told))


def _member(name: Code, field: Field, path: ClassPath, annotations: Annotations) -> Code:
    annotation = annotations.argument(field.type, path.of(field))
    if field.nullable:
        annotation = Code(f"{annotation} | None")
    if not field.required:
        annotations.used.add("NotRequired")
        annotation = Code(f"NotRequired[{annotation}]")
    return Code(f"{python_string(name)}: {annotation}")
