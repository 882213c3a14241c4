"""Objects of one endpoint whose classes would have one name are told apart before anything is made.

`order_info` and `info` inside of `order` are both `OrderInfo`: the later member gets a label, which
its class is named after. Nothing else of it changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TypeVar

from venuegen.emit.encoders import Code, Unencodable
from venuegen.emit.naming import ClassPath
from venuegen.model import Array, Endpoint, Field, Map, Object, Parameter, Plain, Type

M = TypeVar("M", Parameter, Field)


def labelled(endpoint: Endpoint) -> Endpoint:
    """The endpoint with labels where classes of its models, or of what it takes, need them."""
    try:
        root = ClassPath(endpoint.name)
        response = _Labels({root.name()}).type(endpoint.response, root)
        given = _Labels()
        parameters = tuple(given.member(one, root) for one in endpoint.parameters)
    except Unencodable:  # a name that can't be one is refused where it is used
        return endpoint
    return replace(endpoint, response=response, parameters=parameters)


@dataclass(frozen=True, slots=True)
class _Labels:
    taken: set[Code] = field(default_factory=set[Code])

    def type(self, wanted: Type, path: ClassPath) -> Type:
        match wanted:
            case Array(item, positions):
                if positions:
                    self.taken.add(path.name())
                named = tuple(self.member(one, path) for one in positions)
                return Array(self.type(item, path / "item"), named)
            case Map(value):
                return Map(self.type(value, path / "value"))
            case Object(fields):
                self.taken.add(path.name())
                return Object(tuple(self.member(one, path) for one in fields))
            case Plain():
                return wanted

    def member(self, member: M, path: ClassPath) -> M:
        found = member
        for number in count(2):
            if self.taken.isdisjoint(_class_names(found.type, path.of(found))):
                break
            found = replace(member, label=f"{member.name}_{number}")
        return replace(found, type=self.type(found.type, path.of(found)))


def _class_names(wanted: Type, path: ClassPath) -> Iterator[Code]:
    match wanted:
        case Array(item, positions):
            if positions:
                yield path.name()
            for one in positions:
                yield from _class_names(one.type, path.of(one))
            yield from _class_names(item, path / "item")
        case Map(value):
            yield from _class_names(value, path / "value")
        case Object(fields):
            yield path.name()
            for one in fields:
                yield from _class_names(one.type, path.of(one))
        case Plain():
            return
