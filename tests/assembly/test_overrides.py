"""Overrides replace facts, and are refused once the page no longer says what they replace."""

from __future__ import annotations

from typing import Any

import pytest

from venuegen.errors import UserError

from .trees import Tree, argument, endpoint, field, member, parameter

PAGE = endpoint(
    request=(parameter("id", "integer"), parameter("type", "string")),
    response=(field("data.id", "integer"),),
)


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
