"""One scalar → its bare text on the wire, or a refusal."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

_PLAIN_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_ANY_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
_WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]*")
_MOST_DIGITS = 100
_SCALARS = re.compile(r"string|integer")
_ID = re.compile(r"id<(\w+)>")


def plain(number: Decimal) -> str:
    """The number in digits, without an exponent."""
    if not number.is_finite():
        raise ValueError(f"{number} is not a number that can be sent")
    if number and abs(number.adjusted()) > _MOST_DIGITS:
        raise ValueError("the number is too large or too small to be meant")
    text = format(number, "f")
    return text if number or not text.startswith("-") else text[1:]


def number_text(text: str) -> str:
    """The digits of a number that is given as text."""
    if _PLAIN_NUMBER.fullmatch(text):
        return text
    if not _ANY_NUMBER.fullmatch(text):
        raise ValueError(f"{text!r} is not a decimal number")
    return plain(Decimal(text))


def whole_number(text: str) -> str:
    """The digits of an id or a time that is documented as a whole number."""
    if not _WHOLE_NUMBER.fullmatch(text):
        raise ValueError(f"{text!r} is not a whole number, as which it is documented")
    return text


def sound(text: str) -> str:
    """The text, if it has a form in UTF-8."""
    if not text.isascii():
        text.encode()  # a lone surrogate has no UTF-8 form: UnicodeEncodeError, a ValueError
    return text


def flag(value: bool) -> str:
    """A truth value as JSON and queries write it."""
    return "true" if value else "false"


def wire_text(value: object) -> str:
    """A scalar as it is compared with documented values: its bare text on the wire."""
    if isinstance(value, bool):
        return flag(value)
    if isinstance(value, Decimal):
        return plain(value)
    return str(bare(value))


def bare(value: object) -> object:
    """A member of a text or integer enumeration as the text or integer that it is."""
    if isinstance(value, str):
        return str.__str__(value)
    return int(value) if isinstance(value, int) else value


def index(value: Any, kind: str) -> int:
    """A whole number of another library as an int."""
    try:
        return int(value.__index__())
    except TypeError:  # a truth value of numpy is no number
        raise refusal(value, kind) from None


def refusal(value: object, kind: str) -> TypeError:
    """Why a value of this type is not sent, and what to give instead."""
    if isinstance(value, float):
        return TypeError(f"a float cannot hold every price; give {_instead(kind)}")
    if value is None:
        return TypeError("None is not sent: leave the argument out, or give OMIT")
    wanted = _ID.sub(r"\1", kind).replace("|", " or ")
    return TypeError(f"needs {wanted}, not {type(value).__name__}{_advice(value)}")


def _instead(kind: str) -> str:
    """What is taken in place of a float."""
    if "decimal" in kind or "number" in kind or not _SCALARS.search(kind):
        return "a str, int or Decimal"
    return (
        " or ".join(_SCALARS.findall(kind)).replace("string", "a str").replace("integer", "an int")
    )


def _advice(value: object) -> str:
    if type(value).__name__ in ("datetime", "Timestamp"):
        return "; the page does not say in which unit, so give the number or text that it shows"
    return ""
