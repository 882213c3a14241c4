"""Wire names → Python names, one scope at a time.

Wire names of a scope that become one Python name (`id` and `_id`) are told apart by underscores at
the end: a wire name that is the Python name already keeps it, the others follow in the order of the
page. So no row that is added to a page above renames what callers use.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from venuegen.emit.encoders import (
    Code,
    Unencodable,
    class_name,
    path_part,
    python_identifier,
)
from venuegen.errors import UserError
from venuegen.model import (
    Array,
    Endpoint,
    Field,
    Map,
    Object,
    Parameter,
    Plain,
    Source,
    Type,
    Venue,
)

#: The wire name of a body that is no object but a list.
LIST_BODY = "[]"
#: What a method's own signature and body name.
ARGUMENTS = frozenset(
    {"self", "cls", "options", "max_pages", "unknown", "timed", "iterate", "async_iterate"}
)
#: Lower-case names that the annotations of a model use, so no attribute may shadow them.
_ANNOTATIONS = frozenset({"str", "int", "bool", "float", "list", "dict"})
#: Names that the modules of models import; no class may shadow them.
CLASSES = frozenset(
    {
        "Any", "Decimal", "DecimalOrStr", "Field", "Literal", "Model", "NamedTuple", "None",
        "OptionalDecimal", "OptionalInt", "StrOrInt", "True", "False",
    }
)  # fmt: skip
#: Names that a group of endpoints can't have: modules and attributes of a client.
GROUPS = frozenset(
    {
        "client", "errors", "signing", "close", "aclose", "preload", "options", "prepare",
        "with_options", "with_raw_response", "with_prepared",
    }
)  # fmt: skip


#: Names that a venue can't have: modules that all venues share.
VENUES = frozenset({"errors", "httpx2", "options", "transports"})


def argument_names(endpoint: Endpoint) -> dict[str, Code]:
    """The argument of each parameter that a caller gives, by wire name. A body that is a list is
    `items`; names from venue.yaml go before all others."""
    given = [p for p in endpoint.parameters if not p.signed]
    return _names(list(map(_wanted, sorted(given, key=lambda p: p.argument is None))), ARGUMENTS)


def argument_paths(endpoint: Endpoint) -> dict[str, str]:
    """Every name of the request on the wire (`orders[].orderId`), as a caller writes it."""
    names = argument_names(endpoint)
    found: dict[str, str] = {}
    for parameter in endpoint.parameters:
        wire = str(parameter.name)
        if wire in names:
            named = str(names[wire])
            found[wire] = named
            where = "" if wire == LIST_BODY else wire
            found.update(_member_paths(parameter.type, where, named))
    return found


def _member_paths(type_: Type, wire: str, named: str) -> Iterator[tuple[str, str]]:
    match type_:
        case Array(item):
            yield f"{wire}[]", f"{named}[]"
            yield from _member_paths(item, f"{wire}[]", f"{named}[]")
        case Object(fields):
            names = member_names(fields)
            for field in fields:
                inside = f"{wire}.{field.name}", f"{named}.{names[str(field.name)]}"
                yield inside
                yield from _member_paths(field.type, *inside)
        case Map() | Plain():
            return


def member_names(fields: Iterable[Field]) -> dict[str, Code]:
    """The names by which a caller gives the members of an object, by wire name: those that they
    would have as arguments."""
    return _names([(str(f.name), f.name, f.source) for f in fields], ARGUMENTS)


def attribute_names(fields: Iterable[Field]) -> dict[str, Code]:
    """The attribute of each field of an object, by wire name."""
    return _names([(str(f.name), f.name, f.source) for f in fields], _model_names())


def position_names(positions: Iterable[Field]) -> list[Code]:
    """The attribute of each position of a row; two of one name are told apart."""
    named = [(str(number), f.name, f.source) for number, f in enumerate(positions)]
    return list(_names(named, _ANNOTATIONS | {"count", "index"}).values())


def _wanted(parameter: Parameter) -> tuple[str, str, Source]:
    """The wire name of a parameter, what its Python name is made of, and where it stands."""
    wire = str(parameter.name)
    wanted = parameter.argument or ("items" if wire == LIST_BODY else parameter.name)
    return wire, wanted, parameter.source


def method_names(endpoints: Iterable[Endpoint]) -> None:
    """Refuse two endpoints of a group with one name, and names that are none in Python."""
    seen: dict[str, Endpoint] = {}
    endpoints = tuple(endpoints)
    for endpoint in endpoints:
        if keyword.iskeyword(endpoint.name) or not endpoint.name.isidentifier():
            raise UserError(
                f"{endpoint.name!r} can't name a method",
                endpoint.source.page,
                endpoint.source.line,
                hint="rename the page's file, or give the endpoint a name under `names:`",
            )
        other = seen.setdefault(endpoint.name, endpoint)
        if other is not endpoint:
            raise UserError(
                f"two endpoints are named {endpoint.name}: the other is at "
                f"{other.source.page}:{other.source.line}",
                endpoint.source.page,
                endpoint.source.line,
                hint="rename one of the files, or give the endpoints names under `names:`",
            )
    for endpoint in endpoints:
        beside = {iterator_name(endpoint): "the iterator over the pages"} if endpoint.paging else {}
        if endpoint.resolved_by is not None:
            beside[resolve_name(endpoint)] = "the method that resolves unknown outcomes"
        if endpoint.batch is not None:
            beside[outcomes_name(endpoint)] = "the method that reads the items"
        for name, what in beside.items():
            if name in seen:
                raise UserError(
                    f"{name} is the name of {what} of {endpoint.name}, too",
                    seen[name].source.page,
                    seen[name].source.line,
                    hint="rename one of the files, or give the endpoints names under `names:`",
                )


def iterator_name(endpoint: Endpoint) -> str:
    """The method that walks through the pages of a listing."""
    return f"iterate_{endpoint.name}"


def resolve_name(endpoint: Endpoint) -> str:
    """The method that finds out what became of a call of the endpoint."""
    return f"resolve_{endpoint.name}"


def outcomes_name(endpoint: Endpoint) -> str:
    """The method that reads what became of the items of a batch."""
    return f"outcomes_of_{endpoint.name}"


def group_names(venue: Venue) -> tuple[Code, ...]:
    """The groups of a venue as modules and attributes of its clients."""
    if venue.name in VENUES:
        raise UserError(
            f"a venue can't be named {venue.name}: the package has a module of that name",
            f"{venue.name}/venue.yaml",
            hint="rename the folder, and the venue in its venue.yaml",
        )
    for group in venue.groups:
        if group.name in GROUPS:
            raise UserError(
                f"a group can't be named {group.name}: clients have an attribute of that name",
                f"{venue.name}/{group.name}",
                hint="rename the folder",
            )
        try:
            path_part(group.name)
        except Unencodable as error:
            where = f"{venue.name}/{group.name}"
            raise UserError(error.message, where, hint="rename the folder") from error
    return tuple(path_part(group.name) for group in venue.groups)


@dataclass(frozen=True, slots=True)
class ClassPath:
    """The name of a class of models: the endpoint's, then the way to the object."""

    endpoint: str
    parts: tuple[str, ...] = ()

    def __truediv__(self, part: str) -> ClassPath:
        return ClassPath(self.endpoint, (*self.parts, part))

    def of(self, member: Parameter | Field) -> ClassPath:
        """The way on to a member."""
        return self / (member.label or str(member.name))

    def name(self) -> Code:
        return class_name("_".join([self.endpoint, *(self.parts or ("Response",))]), CLASSES)


def _names(named: Sequence[tuple[str, str, Source]], reserved: frozenset[str]) -> dict[str, Code]:
    """Distinct Python names by wire name, from what each is to be made of."""
    plain = {wire: _identifier(wanted, source, reserved) for wire, wanted, source in named}
    exact = [wire for wire, wanted, _ in named if wanted == plain[wire]]
    names: dict[str, Code] = {}
    taken: set[Code] = set()
    for wire in dict.fromkeys([*exact, *plain]):
        name = plain[wire]
        while name in taken:
            name = Code(f"{name}_")
        taken.add(name)
        names[wire] = name
    return {wire: names[wire] for wire in plain}


def _identifier(wire: str, source: Source, reserved: frozenset[str]) -> Code:
    try:
        return python_identifier(wire, reserved)
    except Unencodable as error:
        hint = "`arguments:` of the endpoint in venue.yaml gives a parameter another name"
        raise UserError(str(error), source.page, source.line, hint) from error


@cache
def _model_names() -> frozenset[str]:
    """What a field of a pydantic model can't be named: what models already have."""
    from pydantic import BaseModel

    taken = {*dir(BaseModel), *dir(type(BaseModel))}
    return _ANNOTATIONS | {name for name in taken if not name.startswith("_")}
