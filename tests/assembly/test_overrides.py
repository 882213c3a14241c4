"""Overrides replace facts, and are refused once the page no longer says what they replace."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from venuegen.diagnostics import Diagnostic, Severity
from venuegen.errors import UserError
from venuegen.facts import Condition, ConstraintFact
from venuegen.model import Plain, Scalar

from .trees import Tree, argument, endpoint, field, member, parameter

PAGE = endpoint(
    request=(parameter("id", "integer"), parameter("type", "string")),
    response=(field("data.id", "integer"),),
    constraints=(
        ConstraintFact("at_least_one_of", ("id", "type"), 12),
        ConstraintFact("required_if", ("id",), 13, Condition("type", ("limit", "stop"))),
    ),
)
ONE_OF = "{kind: at_least_one_of, fields: [id, type]}"


def override(tree: Tree, what: str, page: str = "orders/place.md") -> Any:
    tree.yaml += f"overrides:\n  - {{page: {page}, reason: r, evidence: e, {what}}}\n"
    return tree.endpoint(PAGE)


def refusal(tree: Tree, what: str, page: str = "orders/place.md") -> UserError:
    with pytest.raises(UserError) as caught:
        override(tree, what, page)
    return caught.value


def test_a_type_is_replaced(tree: Tree) -> None:
    found = override(tree, "field: response.data.id.type, old: integer, new: integer|string")
    assert member(found, "data.id").type.scalars == ("integer", "string")


def test_the_place_goes_by_its_name_among_the_facts(tree: Tree) -> None:
    found = override(tree, "field: request.id.in, old: null, new: query")
    assert argument(found, "id").place == "query"


def test_a_parameter_named_like_a_fact_is_told_apart(tree: Tree) -> None:
    found = override(tree, "field: request.type.type, old: string, new: integer")
    assert argument(found, "type").type.scalars == ("integer",)


def test_what_holds_for_the_whole_endpoint(tree: Tree) -> None:
    assert override(tree, "field: auth, old: null, new: false").private is False


def test_a_parameter_is_added(tree: Tree) -> None:
    found = override(tree, "field: request.account, old: null, new: {in: query, type: string}")
    assert argument(found, "account").place == "query"
    assert argument(found, "account").source.line == 3


def test_a_parameter_is_removed(tree: Tree) -> None:
    found = override(tree, "field: request.id, old: integer, new: null")
    assert [str(one.name) for one in found.parameters] == ["type"]


def test_a_rule_is_removed(tree: Tree) -> None:
    found = override(tree, f"field: constraints, old: {ONE_OF}, new: null")
    assert [rule.kind for rule in found.constraints] == ["required_if"]


def test_a_rule_is_replaced_where_it_stands(tree: Tree) -> None:
    new = "{kind: exactly_one_of, fields: [id, type], when: {parameter: type, value: [a, b]}}"
    found = override(tree, f"field: constraints, old: {ONE_OF}, new: {new}")
    first = found.constraints[0]
    assert (first.kind, first.when, first.enforced) == ("exactly_one_of", ("type", "a", "b"), True)


def test_a_rule_is_added(tree: Tree) -> None:
    new = "{kind: max_items, fields: [id], limit: 10}"
    found = override(tree, f"field: constraints, old: null, new: {new}")
    assert [rule.kind for rule in found.constraints][-1] == "max_items"
    assert found.constraints[-1].limit == 10


def test_a_rule_with_a_condition_is_named_as_facts_print_it(tree: Tree) -> None:
    old = (
        "{kind: required_if, fields: [id], line: 99, when: {parameter: type, value: [limit, stop]}}"
    )
    found = override(tree, f"field: constraints, old: {old}, new: null")
    assert [rule.kind for rule in found.constraints] == ["at_least_one_of"]


def test_a_rule_can_be_kept_as_documentation(tree: Tree) -> None:
    new = "{kind: at_least_one_of, fields: [id, type], enforced: false}"
    found = override(tree, f"field: constraints, old: {ONE_OF}, new: {new}")
    assert [rule.enforced for rule in found.constraints] == [False, True]


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (
            "old: {kind: requires, fields: [id, x]}, new: null",
            "does not say {kind: requires, fields: [id, x]}",
        ),
        (
            "old: {kind: requires, fields: [id, x]}, new: null",
            "when: {parameter: type, value: [lim",
        ),
        (f"old: null, new: {ONE_OF}", "changes nothing"),
        ("old: null, new: null", "changes nothing"),
        ("old: null, new: {kind: one_of, fields: [id]}", "`kind` is one of at_least_one_of,"),
        ("old: null, new: {kind: requires, fields: id}", "`fields` is a list"),
        ("old: null, new: {kind: requires, names: [id]}", "a rule has no `names`"),
        ("old: null, new: {kind: requires, fields: [id], when: x}", "`when` is {parameter: NAME"),
    ],
)
def test_a_rule_that_is_not_there_or_is_none_is_refused(tree: Tree, what: str, told: str) -> None:
    assert told in str(refusal(tree, f"field: constraints, {what}"))


@pytest.mark.parametrize(
    ("what", "enum", "is_open"),
    [
        ("side.enum_open, old: false, new: true", ("buy", "sell"), True),
        ("side.enum, old: [buy, sell], new: [buy]", ("buy",), False),
        ("side.enum, old: [buy, sell], new: null", None, False),
        ("type.enum, old: null, new: [limit]", ("limit",), False),
    ],
)
def test_an_enumeration_is_set_opened_and_removed(
    tree: Tree, what: str, enum: tuple[str, ...] | None, is_open: bool
) -> None:
    page = endpoint(request=(parameter("side", enum=("buy", "sell")), parameter("type")))
    tree.yaml += (
        "overrides:\n  - {page: orders/place.md, reason: r, evidence: e,"
        f" field: request.{what}}}\n"
    )
    found = argument(tree.endpoint(page), what.partition(".")[0])
    assert found.type == Plain((Scalar.STRING,), enum, enum_open=is_open)


def test_a_range_is_set(tree: Tree) -> None:
    found = override(tree, "field: request.id.range, old: null, new: [1, null]")
    assert argument(found, "id").range == ("1", None)


def test_a_length_is_set(tree: Tree) -> None:
    found = override(tree, "field: request.type.max_length, old: null, new: 9")
    assert argument(found, "type").max_length == 9


@pytest.mark.parametrize("new", ["string", "integer"])
def test_a_contradiction_that_is_decided_is_not_told_any_more(tree: Tree, new: str) -> None:
    told_twice = Diagnostic("type-disagrees", Severity.WARNING, 10, "both", "id")
    page = replace(PAGE, diagnostics=(told_twice, replace(told_twice, field="type")))
    what = f"field: request.id.type, old: integer, new: {new}"
    tree.yaml += f"overrides:\n  - {{page: orders/place.md, reason: r, evidence: e, {what}}}\n"

    assembly = tree.page("orders/place.md", page).assemble()

    found = assembly.diagnostics["acme/orders/place.md"]
    assert [one.field for one in found if one.code == "type-disagrees"] == ["type"]


def test_a_stale_override_is_an_error(tree: Tree) -> None:
    error = refusal(tree, "field: response.data.id.type, old: string, new: integer")
    assert error.message == (
        "this override is stale: orders/place.md now says 'integer' for response.data.id.type, "
        "not 'string'"
    )
    assert error.line == tree.yaml.count("\n")


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("field: request.idd.type, old: integer, new: x", "did you mean `request.id`?"),
        ("field: request.id, old: integer, new: {type: string}", "is on the page already"),
        ("field: speed, old: 1, new: 2", "no fact is called `speed`"),
        ("field: speed, old: 1, new: 2", "body, constraints, deprecated"),
        ("field: request.id.bounds, old: 1, new: 2", "of `id` there are: default, default_text,"),
        ("field: request.id.range, old: null, new: [1]", "the new `range` is [LEAST, MOST]"),
        ("field: request.id.enum, old: null, new: a", "the new `enum` is a list"),
        ("field: auth, old: null, new: true, endpoint: GET /v1/other", "0 endpoints that"),
        ("field: request.x, old: null, new: {tpye: string}", "has the unknown 'tpye'"),
        ("field: request.x, old: null, new: {in: query}", "needs a `type`"),
    ],
)
def test_an_override_that_fits_nothing_is_refused(tree: Tree, what: str, told: str) -> None:
    assert told in str(refusal(tree, what))


def test_an_override_of_a_page_that_is_gone_is_refused(tree: Tree) -> None:
    error = refusal(tree, "field: auth, old: null, new: true", page="orders/gone.md")
    assert error.message == "there is no page orders/gone.md"
