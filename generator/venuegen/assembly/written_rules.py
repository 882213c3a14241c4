"""Rules over several parameters as venue.yaml writes them: in the words of `venuegen facts`.

{kind: required_if, fields: [price], when: {parameter: type, value: limit}}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal, cast, get_args

from venuegen.facts import Condition, ConstraintFact, ConstraintKind

_KEYS = ("kind", "fields", "when", "limit", "scope", "enforced")


def rule_of(written: object, line: int) -> ConstraintFact:
    """The rule; a `ValueError` says what is wrong with it."""
    if not isinstance(written, Mapping):
        raise ValueError(f"a rule is a mapping of {', '.join(_KEYS)}")
    given = cast("Mapping[str, Any]", written)
    unknown = [key for key in given if key not in (*_KEYS, "line")]
    if unknown:
        raise ValueError(f"a rule has no `{unknown[0]}`; it has {', '.join(_KEYS)}")
    kinds = get_args(ConstraintKind)
    fields = given.get("fields")
    if given.get("kind") not in kinds:
        raise ValueError(f"`kind` is one of {', '.join(kinds)}")
    if not isinstance(fields, list | tuple) or not fields:
        raise ValueError("`fields` is a list of names of parameters")
    return ConstraintFact(
        given["kind"],
        tuple(map(str, cast("Sequence[object]", fields))),
        line,
        _condition(given.get("when")),
        given.get("limit"),
        given.get("scope"),
        given.get("enforced", True),
    )


def _condition(written: object) -> Condition | Literal["unread"] | None:
    if written is None:
        return None
    if written == "unread":
        return "unread"
    if not isinstance(written, Mapping) or "parameter" not in written:
        raise ValueError("`when` is {parameter: NAME, value: VALUE or a list of values}")
    given = cast("Mapping[str, Any]", written)
    value = given.get("value")
    several = isinstance(value, list | tuple)
    values = cast("Sequence[object]", value) if several else [value]
    return Condition(
        str(given["parameter"]), tuple(map(_text, values)) if value is not None else ()
    )


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def written(rule: ConstraintFact) -> str:
    """The rule as it is written in venue.yaml, on one line."""
    parts = [f"kind: {rule.kind}", f"fields: [{', '.join(rule.fields)}]"]
    if isinstance(rule.when, Condition):
        values = rule.when.values
        value = (
            "null" if not values else values[0] if len(values) == 1 else f"[{', '.join(values)}]"
        )
        parts.append(f"when: {{parameter: {rule.when.parameter}, value: {value}}}")
    elif rule.when:
        parts.append(f"when: {rule.when}")
    parts += [f"limit: {rule.limit}"] if rule.limit is not None else []
    parts += [f"scope: '{rule.scope}'"] if rule.scope else []
    return f"{{{', '.join(parts)}}}"


def is_same(one: ConstraintFact, other: ConstraintFact) -> bool:
    """Whether two rules say the same, wherever they stand."""
    return replace(one, line=0, enforced=True) == replace(other, line=0, enforced=True)
