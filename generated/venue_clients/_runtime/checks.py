"""What a page documents of a value beyond its type: its values, its bounds, its length.

`checked` puts the checks around an encoder; a parameter without any keeps its encoder as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from .endpoint import Parameter

Encoder = Callable[[Any], str]

_LONGEST = 40
_EXACT = frozenset({str, int})
_CONTAINERS = ("array<", "map<", "object")


class NotAllowed(ValueError):
    """The page rules the value out; `CallOptions(unchecked=True)` sends it all the same."""


def inside(where: str, error: Exception) -> Exception:
    """The refusal of a part of a value as one of the whole: `orders[2].price: …`."""
    text = str(error)
    told = f"{where}{text}" if text[:1] in ("[", ".") else f"{where}: {text}"
    if isinstance(error, NotAllowed):
        return NotAllowed(told)
    return TypeError(told) if isinstance(error, TypeError) else ValueError(told)


def checked(encode: Encoder, parameter: Parameter, written: Callable[[str], str]) -> Encoder:
    """The encoder with the documented checks; `written` is how it writes a text."""
    if parameter.kind.startswith(_CONTAINERS):
        return encode  # what is documented holds for the items
    if parameter.choices:
        encode = _one_of(encode, parameter, written)
    if parameter.least or parameter.most:
        encode = _between(encode, parameter.least, parameter.most)
    if parameter.longest is not None:
        encode = _not_longer(encode, parameter.longest)
    return encode


def unchecked(parameter: Parameter) -> Parameter:
    """The parameter by its type alone; an object of it takes any further members, too."""
    fields = tuple(map(unchecked, parameter.fields))
    return parameter._replace(
        required=parameter.place == "path",
        choices=(),
        least="",
        most="",
        longest=None,
        fields=(*fields, Parameter("*", parameter.place, "any")) if fields else (),
    )


def _one_of(encode: Encoder, parameter: Parameter, written: Callable[[str], str]) -> Encoder:
    """Values compare by their text on the wire: the member of an enumeration passes for its value.
    What is given exactly as documented is looked up, which is quicker than encoding it anew."""
    ready: dict[str | int, str] = {}
    allowed = {"null"} if parameter.nullable else set[str]()
    for choice in parameter.choices:
        text = str(choice)
        allowed |= {text, written(text)}
        try:
            ready[choice] = encode(choice)
        except (TypeError, ValueError):
            continue

    def chosen(value: Any) -> str:
        text = ready.get(value) if type(value) in _EXACT else None
        if text is None:
            text = encode(value)
            if text not in allowed:
                raise _none_of(parameter.choices, value)
        return text

    return chosen


def _none_of(choices: tuple[str | int, ...], value: object) -> NotAllowed:
    from difflib import get_close_matches

    texts = [str(choice) for choice in choices]
    by_case = {text.casefold(): text for text in texts}
    close = get_close_matches(str(value).casefold(), list(by_case), n=1)
    told = f"{value!r} is none of {', '.join(texts)}"
    return NotAllowed(f"{told}; did you mean {by_case[close[0]]}?" if close else told)


def _between(encode: Encoder, least: str, most: str) -> Encoder:
    low, high = _bound(least), _bound(most)

    def bounded(value: Any) -> str:
        text = encode(value)
        number = value if type(value) is int or type(value) is Decimal else _number(value)
        if number is None:
            return text
        if (low is not None and number < low) or (high is not None and number > high):
            raise NotAllowed(f"{number} is not {_span(least, most)}")
        return text

    return bounded


def _bound(text: str) -> Decimal | int | None:
    return None if not text else int(text) if text.isdecimal() else Decimal(text)


def _number(value: object) -> Decimal | int | None:
    """What is compared with a bound; None of what has no number, such as a point in time."""
    if isinstance(value, str):
        text = str.__str__(value)
        if text.isdecimal() and text.isascii() and len(text) < _LONGEST:
            return int(text)
        try:
            number = Decimal(text) if text.isascii() and "_" not in text else None
        except InvalidOperation:
            number = None
        if number is None or not number.is_finite():
            raise NotAllowed(f"{text!r} is not a number")
        return number
    index = getattr(value, "__index__", None)
    return None if index is None else int(index())


def _span(least: str, most: str) -> str:
    if least and most:
        return f"from {least} to {most}"
    return f"at least {least}" if least else f"at most {most}"


def _not_longer(encode: Encoder, longest: int) -> Encoder:
    def short(value: Any) -> str:
        if isinstance(value, (str, int)) and len(str(value)) > longest:
            raise NotAllowed(f"has {len(str(value))} characters, {longest} are allowed")
        return encode(value)

    return short
