"""Types → annotations. Composed from the shapes of the model alone, never from words of a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from venuegen.emit.encoders import Code, join, python_literal
from venuegen.emit.naming import ClassPath
from venuegen.emit.schema import union_type
from venuegen.model import Array, Map, Object, Plain, Scalar, Type

_RESPONSE = {
    Scalar.STRING: "str",
    Scalar.INTEGER: "int",
    Scalar.NUMBER: "Decimal",
    Scalar.DECIMAL: "Decimal",
    Scalar.BOOLEAN: "bool",
    Scalar.ANY: "Any",
}
_OPTIONAL = {
    Scalar.INTEGER: "OptionalInt",
    Scalar.NUMBER: "OptionalDecimal",
    Scalar.DECIMAL: "OptionalDecimal",
}
#: A decimal may come as a text or a whole number; a float never, it has lost digits already.
_ARGUMENT = {
    Scalar.STRING: ("str",),
    Scalar.INTEGER: ("int",),
    Scalar.NUMBER: ("Decimal", "int", "str"),
    Scalar.DECIMAL: ("Decimal", "int", "str"),
    Scalar.BOOLEAN: ("bool",),
}
_MODULES = {
    "StrOrInt": "runtime",
    "DecimalOrStr": "runtime",
    "OptionalDecimal": "runtime",
    "OptionalInt": "runtime",
    "Decimal": "decimal",
    "datetime": "datetime",
    "Any": "typing",
    "Literal": "typing",
    "NamedTuple": "typing",
    "NotRequired": "typing",
    "TypedDict": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Iterator": "collections.abc",
    "AsyncIterator": "collections.abc",
}


@dataclass(slots=True)
class Annotations:
    """Writes annotations and remembers what they need to be imported.

    `models` and `params` stand before the names of classes of these modules: "models." outside of
    the module itself.
    """

    models: str = ""
    params: str = ""
    used: set[str] = field(default_factory=set)

    def response(self, type_: Type, path: ClassPath) -> Code:
        """The annotation of a value that came from a venue."""
        match type_:
            case Plain():
                return self._plain(type_)
            case Array(positions=positions) if positions:
                return Code(f"{self.models}{path.name()}")
            case Array(item):
                return Code(f"list[{self.response(item, path / 'item')}]")
            case Map(value):
                return Code(f"dict[str, {self.response(value, path / 'value')}]")
            case Object():
                return Code(f"{self.models}{path.name()}")

    def argument(self, type_: Type, path: ClassPath) -> Code:
        """The annotation of a value that a caller gives."""
        match type_:
            case Plain():
                return self._given(type_)
            case Array(item):
                return Code(f"{self._name('Sequence')}[{self.argument(item, path / 'item')}]")
            case Map(value):
                value_type = self.argument(value, path / "value")
                return Code(f"{self._name('Mapping')}[str, {value_type}]")
            case Object():
                return Code(f"{self.params}{path.name()}")

    def _given(self, plain: Plain) -> Code:
        """A closed enumeration is its values; an open one names them, for editors to complete."""
        if Scalar.ANY in plain.scalars:
            return Code("object")
        values = [self.literal(plain.enum)] if plain.enum else []
        if values and not plain.enum_open:
            return values[0]
        options = [part for scalar in plain.scalars for part in _ARGUMENT[scalar]]
        options += ["str", "int"] if plain.identifier else []
        options += ["str", "int"] if plain.moment not in (None, "iso") else []
        options += ["datetime"] if plain.moment else []
        names = [self._name(option) for option in dict.fromkeys(options)]
        return join([*values, *names], " | ")

    def _plain(self, plain: Plain) -> Code:
        if Scalar.ANY in plain.scalars:
            return self._name("Any")
        if not self.models and (union := union_type(plain)):
            return self._name(union)
        options = [self.literal(plain.enum)] if plain.enum else []
        is_optional = plain.empty_text == "none"
        # Within the models it is a type that reads an empty text; outside it is what comes of it.
        names = _RESPONSE | _OPTIONAL if is_optional and not self.models else _RESPONSE
        options += [self._name(names[scalar]) for scalar in plain.scalars]
        if is_optional and self.models:
            options.append(Code("None"))
        elif plain.empty_text == "keep":
            options.append(self.literal([""]))
        return join(dict.fromkeys(options), " | ")

    def literal(self, values: Iterable[str | int]) -> Code:
        """`Literal[…]` of the values, each once."""
        distinct = {(type(value), value): value for value in values}.values()
        return Code(f"{self._name('Literal')}[{join(map(python_literal, distinct))}]")

    def _name(self, name: str) -> Code:
        self.used.add(name)
        return Code(name)

    def modules(self) -> dict[str, set[str]]:
        """The names to import, by module."""
        modules: dict[str, set[str]] = {}
        for name in self.used & _MODULES.keys():
            modules.setdefault(_MODULES[name], set()).add(name)
        return modules
