"""The type of a parameter or field: the page's word against the values that samples show."""

from __future__ import annotations

import re
from collections.abc import Sequence

from venuegen.reading.bodies.trees import Seen, is_numeric
from venuegen.vocabulary.types import is_amount, is_money, type_of

_SCALARS = ("string", "integer", "number", "decimal", "boolean")


def resolved(documented: str | None, name: str, meaning: str, seen: Seen | None) -> str:
    """The type expression of a field; `a|b` where page and samples disagree.

    A number or a numeric text is a decimal only where the type's word, the name or the meaning says
    price, size, amount, rate or fee. Identifiers stay strings or integers.
    """
    if documented is None:
        return shown(name, meaning, seen) if seen is not None else "any"
    money = is_money(name, meaning)
    untold = (seen is None or not any(seen.values)) and is_amount(name, meaning)
    parts = [_with_money(part, money, untold, seen) for part in documented.split("|")]
    if seen is not None:
        parts = [_with_items(part, seen) for part in parts]
        parts += [kind for kind in _other_kinds(parts, seen, money) if kind not in parts]
    return "|".join(dict.fromkeys(parts))


def stated(path: str, written: str, words: str, holds: bool, seen: Seen | None) -> str | None:
    """The type that a row states for a path which the table may have written otherwise.

    `x[]` names a list by its items, and `[]` is an item of a body that is a list: the type word of
    either may be the list's or the item's. What `holds` members is an object or a list of them.
    """
    kind = type_of(words) if words else None
    if kind is None and holds and not (seen and seen.kinds):
        kind = "object"
    if kind is None:
        return None
    if path.endswith("[]") and not path.strip("[]"):
        inner = kind[len("array<") : -1] if kind.startswith("array<") else kind
        return "any" if inner == "array" == kind else inner
    if written.endswith("[]") and not path.endswith("[]") and not kind.startswith("array"):
        return f"array<{kind}>"
    return "array<object>" if holds and kind in ("array", "array<any>") else kind


def of_values(kind: str, enum: Sequence[object] | None) -> str:
    """A text whose values are words is no number, whatever its name or its type says."""
    values = [str(value) for value in enum or ()]
    words = [value for value in values if not is_numeric(value) and value not in ("true", "false")]
    if kind == "integer" and values and words == values:
        return "integer|string"
    return kind if kind != "decimal" or all(map(is_numeric, values)) else "string"


_MOST_RECORDS = 5000


def of_bounds(kind: str, documented: str, bounds: tuple[str | None, str | None] | None) -> str:
    """A text from 1, or 10, to at most a few thousand counts records: it is a size of pages."""
    if kind != "decimal" or type_of(documented) != "string" or bounds is None:
        return kind
    low, high = bounds
    whole = low is not None and high is not None and low.isdigit() and high.isdigit()
    return "string" if whole and low != "0" and int(high or 0) <= _MOST_RECORDS else kind


def shown(name: str, meaning: str, seen: Seen) -> str:
    """The type that samples alone show."""
    money = is_money(name, meaning)
    kinds = [_shown_kind(kind, seen, money) for kind in seen.kinds]
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    return "|".join(dict.fromkeys(kinds)) or "any"


def _shown_kind(kind: str, seen: Seen, money: bool) -> str:
    if kind == "string" and money and seen.is_numeric_text:
        return "decimal"
    return "decimal" if kind == "number" and money else kind


def _with_money(part: str, money: bool, untold: bool, seen: Seen | None) -> str:
    if part == "number":
        return "decimal" if money else "number"
    if part == "string" and (untold or (money and seen is not None and seen.is_numeric_text)):
        return "decimal"
    return part


def _with_items(part: str, seen: Seen) -> str:
    """A bare list takes the type of its items from the samples."""
    if part == "array":
        return next((kind for kind in seen.kinds if kind.startswith("array<")), part)
    if (
        part == "object"
        and any(kind.startswith("array") for kind in seen.kinds)
        and "object" not in seen.kinds
    ):
        return "object"
    return part


def _other_kinds(parts: list[str], seen: Seen, money: bool) -> list[str]:
    return [kind for kind in seen.kinds if not any(agrees(part, kind, seen) for part in parts)]


def agrees(part: str, kind: str, seen: Seen) -> bool:
    """Whether a value of this kind is one of that type."""
    if part in ("any", kind) or not part:
        return True
    head, shown_head = re.split("[<|]", part)[0], re.split("[<|]", kind)[0]
    if head == shown_head or (head, shown_head) == ("map", "object"):
        return True
    if part in ("number", "decimal") and kind in ("integer", "number"):
        return True
    if part in ("number", "decimal") and kind == "string":
        return seen.is_numeric_text or not any(seen.values)
    if part == "integer" and kind == "string":
        return not any(seen.values)
    return (
        part == "integer"
        and kind == "number"
        and all(value == int(value) for value in seen.values if not isinstance(value, str | bool))
    )
