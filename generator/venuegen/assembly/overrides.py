"""`overrides:` of venue.yaml: facts of pages that a person has replaced, each with its reason.

A field is written as `facts` prints it: `method`, `auth`, `request.order_id.type`,
`response.data.price.type`. A whole entry is added as `request.order_id` with null as `old` and its
facts as `new`, and removed with its type as `old` and null as `new`. A rule over several parameters
is added, replaced and removed as `constraints`, in the words of `facts` (null stands for none).

What a page leaves in contradiction is decided by an override of that fact; one that has the same
value as `old` and `new` says that the side which was taken is the right one. Either way the
diagnostic of the contradiction is answered and not repeated.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, cast

from venuegen.assembly.written_rules import is_same, rule_of, written
from venuegen.errors import UserError
from venuegen.facts import ConstraintFact, EndpointFacts, FieldFact, ParameterFact
from venuegen.venue import VenueConfig
from venuegen.venue.schema import OverridePart

_LISTS = ("request", "response", "error_response")
_WHOLE = frozenset({"title", "description", "method", "path", "auth", "body", "permission",
                    "deprecated", "weight", "hosts"})  # fmt: skip
#: Contradictions of pages, and the fact that decides each.
_DECIDED_BY: Mapping[str, str] = {
    "method-disagrees": "method",
    "auth-disagrees": "auth",
    "hosts-disagree": "hosts",
    "type-disagrees": "type",
    "default-disagrees": "default",
    "required-unclear": "required",
    "enum-partly-read": "enum",
}


@dataclass(frozen=True, slots=True)
class Override:
    """One entry of the list, with the configuration it stands in for the lines of mistakes."""

    config: VenueConfig
    index: int
    part: OverridePart

    def mistake(self, message: str, key: str = "field", hint: str | None = None) -> UserError:
        return self.config.mistake(message, "overrides", self.index, key, hint=hint)

    def check_old(self, found: Any) -> None:
        if plain(found) != plain(self.part.old):
            raise self.mistake(
                f"this override is stale: {self.part.page} now says {plain(found)!r} for "
                f"{self.part.field}, not {self.part.old!r}",
                "old",
                "look at the page again, then mend `old` or remove the override",
            )


def overrides_of(config: VenueConfig, page: str) -> tuple[Override, ...]:
    """The overrides of a page, named relative to the venue's folder."""
    return tuple(
        Override(config, index, part)
        for index, part in enumerate(config.overrides)
        if part.page == page
    )


def decided_by(part: OverridePart) -> str:
    """The fact that an override decides about, as it names it; a rule with its kind and fields."""
    if part.field != "constraints" or not isinstance(part.new, Mapping):
        return part.field
    new = cast("Mapping[str, Any]", part.new)
    return rule_name(str(new.get("kind")), new.get("fields") or ())


def rule_name(kind: str, fields: Iterable[object]) -> str:
    """`constraints.exactly_one_of(bid, ask)`."""
    return f"constraints.{kind}({', '.join(map(str, fields))})"


def apply(facts: Sequence[EndpointFacts], overrides: Sequence[Override]) -> list[EndpointFacts]:
    """The endpoints of a page with its overrides in force."""
    changed = list(facts)
    for override in overrides:
        index = _endpoint(changed, override)
        changed[index] = _decided(_applied(changed[index], override), override.part.field)
    return changed


def _decided(facts: EndpointFacts, field: str) -> EndpointFacts:
    """Without the diagnostics of a contradiction that the override of this field decides."""
    name, _, attribute = field.rpartition(".")
    owner = name.partition(".")[2] if name else attribute
    kept = (
        one
        for one in facts.diagnostics
        if _DECIDED_BY.get(one.code) != attribute or one.field != owner
    )
    return replace(facts, diagnostics=tuple(kept))


def _endpoint(facts: Sequence[EndpointFacts], override: Override) -> int:
    route = override.part.endpoint
    found = [
        index for index, one in enumerate(facts) if route in (None, f"{one.method} {one.path}")
    ]
    if len(found) != 1:
        routes = ", ".join(f"{one.method} {one.path}" for one in facts) or "none"
        raise override.mistake(
            f"{override.part.page} has {len(found)} endpoints that this override fits",
            "page" if route is None else "endpoint",
            f"say which one by `endpoint:`; on the page: {routes}",
        )
    return found[0]


def _applied(facts: EndpointFacts, override: Override) -> EndpointFacts:
    field, new = override.part.field, override.part.new
    if field in _WHOLE:
        override.check_old(getattr(facts, field))
        whole: dict[str, Any] = {field: tuple(new) if field == "hosts" else new}
        return replace(facts, **whole)
    if field == "constraints":
        return replace(facts, constraints=_constraints(facts, override))
    kind, _, name = field.partition(".")
    if kind not in _LISTS or not name:
        known = ", ".join(sorted({*_WHOLE, "constraints"})) + ", request.NAME.…, response.PATH.…"
        raise override.mistake(f"no fact is called `{field}`", hint=f"known: {known}")
    entries: tuple[Any, ...] = getattr(facts, kind)
    changes: dict[str, Any] = {kind: _changed(entries, kind, name, override, facts.line)}
    return replace(facts, **changes)


def _changed(
    entries: tuple[Any, ...], kind: str, name: str, override: Override, line: int
) -> tuple[Any, ...]:
    key = "name" if kind == "request" else "path"
    entry_type: type[Any] = ParameterFact if kind == "request" else FieldFact
    attributes = {field.name for field in fields(entry_type)}
    owner, _, attribute = name.rpartition(".")
    attribute = "place" if attribute == "in" else attribute
    names = [getattr(entry, key) for entry in entries]
    if owner in names and attribute in attributes:
        index = names.index(owner)
        override.check_old(getattr(entries[index], attribute))
        value = _value(attribute, override)
        return _put(entries, index, replace(entries[index], **{attribute: value}))
    if name in names:
        index = names.index(name)
        if override.part.new is not None:
            raise override.mistake(
                f"`{name}` is on the page already",
                hint=f"override one of its facts ({kind}.{name}.type, …); null as `new` removes it",
            )
        override.check_old(entries[index].type)
        return (*entries[:index], *entries[index + 1 :])
    if override.part.old is None and isinstance(override.part.new, dict):
        return (*entries, _added(entry_type, key, name, override, line))
    missing = f"{override.part.page} has no `{override.part.field}`"
    if owner in names:
        known = ", ".join(sorted(attributes - {key, "line"}))
        raise override.mistake(missing, hint=f"of `{owner}` there are: {known}")
    close = difflib.get_close_matches(owner if attribute in attributes else name, names, n=1)
    hint = f"did you mean `{kind}.{close[0]}`?" if close else f"it has: {', '.join(names)}"
    raise override.mistake(missing, hint=hint)


def _value(attribute: str, override: Override) -> Any:
    """The new value in the type that the fact has."""
    new = override.part.new
    if new is None or attribute not in ("enum", "range"):
        return new
    if not isinstance(new, list | tuple):
        raise override.mistake(f"the new `{attribute}` is a list, or null for none", "new")
    values = tuple(cast("Sequence[object]", new))
    if attribute == "enum":
        return values
    if len(values) != 2:
        raise override.mistake("the new `range` is [LEAST, MOST]; null is no bound", "new")
    return tuple(None if one is None else str(one) for one in values)


def _constraints(facts: EndpointFacts, override: Override) -> tuple[ConstraintFact, ...]:
    """The rules with one added, replaced or removed."""
    old, new = (_rule(override, key, facts.line) for key in ("old", "new"))
    there = facts.constraints
    if old is not None and not any(is_same(one, old) for one in there):
        raise override.mistake(
            f"this override is stale: {override.part.page} does not say {written(old)}",
            "old",
            f"it says: {'; '.join(map(written, there)) or 'no rule'}",
        )
    if old is None:
        if new is None or any(is_same(one, new) for one in there):
            raise override.mistake("this override changes nothing: the page says this rule", "new")
        return (*there, new)
    changed = (new if is_same(one, old) else one for one in there)
    return tuple(one for one in changed if one is not None)


def _rule(override: Override, key: str, line: int) -> ConstraintFact | None:
    found = getattr(override.part, key)
    if found is None:
        return None
    try:
        return rule_of(found, line)
    except ValueError as error:
        raise override.mistake(f"`{key}`: {error}", key) from None


def _put(entries: tuple[Any, ...], index: int, entry: Any) -> tuple[Any, ...]:
    return (*entries[:index], entry, *entries[index + 1 :])


def _added(entry_type: type[Any], key: str, name: str, override: Override, line: int) -> Any:
    """An entry that the page does not have; it takes the line of the endpoint."""
    given = {("place" if k == "in" else k): v for k, v in dict(override.part.new).items()}
    unknown = set(given) - {field.name for field in fields(entry_type)}
    if unknown or "type" not in given:
        what = f"has the unknown {sorted(unknown)[0]!r}" if unknown else "needs a `type`"
        raise override.mistake(f"the new `{name}` {what}", "new")
    defaults: dict[str, Any] = {"documented_type": None, "required": None, "line": line}
    defaults |= {"place": None} if key == "name" else {"documented": True}
    return entry_type(**{**defaults, **given, key: name})


def plain(value: object) -> object:
    """A value as YAML gives it, to compare with."""
    if isinstance(value, list | tuple):
        return tuple(plain(item) for item in cast("Sequence[object]", value))
    if isinstance(value, Mapping):
        members = cast("Mapping[object, object]", value)
        return {str(key): plain(item) for key, item in members.items()}
    return value
