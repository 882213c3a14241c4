"""An accepted answer that does not fit its model: kept, and every misfit reported.

What fits is validated as ever; what does not stays as it was received, except a text in place of a
number. That, and an attribute that should be there and is not, becomes None.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter, ValidationError

from .drift import MISSING, Drift
from .envelope import is_wieldy

_NO_VALUE = object()


def construct(model: Any, value: Any, endpoint: str, drifts: list[Drift]) -> Any:
    """The model of `value` as far as it goes; misfits are appended to `drifts`."""
    return _Builder(endpoint, drifts).build(model, value, "")


def foreign(whole: object) -> bool:
    """Whether an object has none of the members that its model documents."""
    if not isinstance(whole, BaseModel):
        return False
    documented = type(whole).model_fields
    return bool(documented) and not any(name in whole.model_fields_set for name in documented)


class _Builder:
    def __init__(self, endpoint: str, drifts: list[Drift]) -> None:
        self.endpoint = endpoint
        self.drifts = drifts

    def build(self, wanted: Any, value: Any, path: str) -> Any:
        for option in _options(wanted):
            origin = get_origin(option) or option
            if isinstance(value, dict) and _is_model(option):
                return self._model(option, cast("dict[str, Any]", value), path)
            if isinstance(value, dict) and origin is dict:
                item = (*get_args(option), Any, Any)[1]
                members = cast("dict[str, Any]", value)
                inner = _dot(path, "*")
                return {key: self.build(item, each, inner) for key, each in members.items()}
            if isinstance(value, list) and _is_row(option):
                return self._row(option, cast("Sequence[Any]", value), path)
            if isinstance(value, list) and origin is list:
                item = (*get_args(option), Any)[0]
                items = cast("Sequence[Any]", value)
                return [self.build(item, each, f"{path}[]") for each in items]
        return self._leaf(wanted, value, path)

    def _leaf(self, wanted: Any, value: Any, path: str) -> Any:
        """A value without members. A text never stays in a field of numbers: `"1" * 2` is "11"."""
        fitting = _validated(wanted, value)
        is_unwieldy = isinstance(fitting, Decimal) and not is_wieldy(fitting)
        if fitting is not _NO_VALUE and not is_unwieldy:
            return fitting
        self._report(path, wanted, value)
        return None if isinstance(value, str) and _is_number(wanted) else value

    def _model(self, model: type[BaseModel], value: dict[str, Any], path: str) -> BaseModel:
        model.model_rebuild()  # until then its annotations may be names of classes
        members: dict[str, Any] = {}
        absent: dict[str, Any] = {}
        rest = dict(value)
        for name, field in model.model_fields.items():
            wire = field.alias or name
            if wire in rest:
                members[name] = self.build(_annotation(field), rest.pop(wire), _dot(path, wire))
            elif field.is_required():
                self._report(_dot(path, wire), _annotation(field), MISSING)
                absent[name] = None
        present = {**rest, **members}
        return model.model_construct(set(present), **present, **absent)

    def _row(self, row: Any, value: Sequence[Any], path: str) -> Any:
        """A named tuple of a list, whose items are known by their positions."""
        hints = get_type_hints(row, include_extras=True)
        positions: list[Any] = []
        for number, name in enumerate(row._fields):
            inside = f"{path}[{number}]"
            if number < len(value):
                positions.append(self.build(hints[name], value[number], inside))
                continue
            if name not in row._field_defaults:
                self._report(inside, hints[name], MISSING)
            positions.append(None)
        for number in range(len(row._fields), len(value)):
            self.drifts.append(
                Drift(self.endpoint, f"{path}[{number}]", "no such position", value[number])
            )
        return row._make(positions)

    def _report(self, path: str, wanted: Any, value: Any) -> None:
        self.drifts.append(Drift(self.endpoint, path, _described(wanted), value))


def _annotation(field: Any) -> Any:
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


def _validated(wanted: Any, value: Any) -> Any:
    try:
        return _adapter(wanted).validate_python(value)
    except ValidationError:
        return _NO_VALUE


@lru_cache(maxsize=512)
def _adapter(wanted: Any) -> TypeAdapter[Any]:
    return TypeAdapter(wanted)


def _is_model(option: Any) -> bool:
    return isinstance(option, type) and issubclass(option, BaseModel)


def _is_row(option: Any) -> bool:
    return isinstance(option, type) and hasattr(cast("Any", option), "_field_defaults")


def _is_number(wanted: Any) -> bool:
    options = _options(wanted)
    return (Decimal in options or int in options) and str not in options


def _options(wanted: Any) -> tuple[Any, ...]:
    """The types of which a value may be, the alternatives of a union each for itself."""
    if get_origin(wanted) is Annotated:
        return _options(get_args(wanted)[0])
    if get_origin(wanted) in (Union, UnionType):
        return tuple(option for each in get_args(wanted) for option in _options(each))
    return (wanted,)


def _dot(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _described(wanted: Any) -> str:
    return " | ".join(dict.fromkeys(map(_name, _options(wanted))))


def _name(option: Any) -> str:
    if option in (None, type(None)):
        return "None"
    name = getattr(option, "__name__", None)
    return name if isinstance(option, type) and name else str(option).replace("typing.", "")
