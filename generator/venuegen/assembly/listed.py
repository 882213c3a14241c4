"""Bodies that are lists, on pages whose table does not say so and whose own sample does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from venuegen.assembly.shown import parsed
from venuegen.diagnostics import Diagnostic, Severity
from venuegen.facts import Condition, ConstraintFact, EndpointFacts, Json, ParameterFact

_ITEM = "[]."
_WHOLE = "body"
"""What a table calls the body as a whole."""


def with_list_body(facts: EndpointFacts) -> tuple[EndpointFacts, list[Diagnostic]]:
    """The facts with the rows of the body as its items, where every sample body is a list of them.

    A row `body` alone is the list itself. The rows are those of the items where most names that the
    samples' items have are among them.
    """
    bodies = [parsed(one) for one in facts.request_examples]
    rows = [one for one in facts.request if one.place in ("body", None)]
    if not bodies or not rows or facts.method in ("GET", "HEAD"):
        return facts, []
    if not all(isinstance(one, list) for one in bodies) or any(r.name[0] == "[" for r in rows):
        return facts, []
    names = {one.name for one in rows}
    if names == {_WHOLE}:
        return _renamed(facts, names, "")
    shown = {name for body in bodies if isinstance(body, list) for name in _names(body)}
    top = {name.partition(".")[0].removesuffix("[]") for name in names}
    return _renamed(facts, names, _ITEM) if 2 * len(top & shown) > len(shown) else (facts, [])


def _names(items: Iterable[Json]) -> set[str]:
    return {name for item in items if isinstance(item, dict) for name in item}


def _renamed(
    facts: EndpointFacts, names: set[str], prefix: str
) -> tuple[EndpointFacts, list[Diagnostic]]:
    """With these rows as members of the items; without a prefix, as the list itself."""

    def row(fact: ParameterFact) -> ParameterFact:
        if fact.name not in names:
            return fact
        if prefix:
            return replace(fact, name=f"{prefix}{fact.name}", place="body")
        return replace(fact, name="[]", place="body", type=_item_of(fact.type))

    def rule(fact: ConstraintFact) -> ConstraintFact:
        if not prefix or not names.issuperset(fact.fields):
            return fact
        when = fact.when
        if isinstance(when, Condition) and when.parameter in names:
            when = replace(when, parameter=f"{prefix}{when.parameter}")
        fields = tuple(f"{prefix}{name}" for name in fact.fields)
        scope = f"{prefix}{fact.scope}" if fact.scope else "[]"
        return replace(fact, fields=fields, when=when, scope=scope)

    line = next(one.line for one in facts.request if one.name in names)
    sample = facts.request_examples[0].line
    message = (
        f"the page's own request (line {sample}) is a list: the rows of the body are its items"
    )
    found = Diagnostic("list-from-sample", Severity.WARNING, line, message, "body")
    changed = replace(
        facts,
        request=tuple(map(row, facts.request)),
        constraints=tuple(map(rule, facts.constraints)),
    )
    return changed, [found]


def _item_of(type_: str) -> str:
    """`array<integer>` → integer."""
    outer, bracket, inner = type_.partition("<")
    return inner.removesuffix(">") if outer == "array" and bracket else "any"
