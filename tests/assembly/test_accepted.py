"""What may be given beyond the documented form, and in which form numbers are sent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from venuegen.facts import ConstraintFact, Example, ParameterFact
from venuegen.model import Array, Object, Plain, Scalar, Type

from .trees import Tree, argument, endpoint, parameter


def plain(type_: Type) -> Plain:
    while isinstance(type_, Array):
        type_ = type_.item
    assert isinstance(type_, Plain)
    return type_


@pytest.mark.parametrize(
    ("name", "type_", "is_id"),
    [
        ("orderId", "string", True),
        ("order_id", "integer", True),
        ("origClientOrderIdList", "array<string>", True),
        ("id", "integer", True),
        ("bid", "string", False),
        ("valid", "string", False),
        ("orderId", "string|integer", False),
        ("orderId", "decimal", False),
    ],
)
def test_an_id_is_known_by_its_name_and_has_one_form(
    tree: Tree, name: str, type_: str, is_id: bool
) -> None:
    found = tree.endpoint(endpoint(request=(parameter(name, type_),)))
    assert plain(argument(found, name).type).identifier is is_id


def test_members_of_items_are_ids_by_the_same_rule(tree: Tree) -> None:
    found = tree.endpoint(endpoint(request=(parameter("orders[].orderId", "integer"),)))
    orders = argument(found, "orders").type
    assert isinstance(orders, Array)
    assert isinstance(orders.item, Object)
    assert plain(orders.item.fields[0].type).identifier


def test_venue_yaml_may_name_what_is_an_id(tree: Tree) -> None:
    tree.yaml += "endpoints:\n  orders.place: {ids: [number]}\n"
    found = tree.endpoint(endpoint(request=(parameter("number", "integer"),)))
    assert plain(argument(found, "number").type).identifier


def test_an_enumeration_is_no_id(tree: Tree) -> None:
    found = tree.endpoint(endpoint(request=(parameter("coinId", enum=("a", "b")),)))
    assert not plain(argument(found, "coinId").type).identifier


@pytest.mark.parametrize(
    ("name", "unit", "sample", "moment"),
    [
        ("startTime", "milliseconds", None, "ms"),
        ("end_time", "seconds", None, "s"),
        ("timestamp", "microseconds", None, "us"),
        ("startTime", None, 1672304486868, "ms"),
        ("startTime", None, "1672304486", "s"),
        ("startTime", None, "2026-01-01T00:00:00Z", "iso"),
        ("startTime", "milliseconds", 1672304486868, "ms"),
        ("startTime", "seconds", 1672304486868, None),
        ("startTime", None, "2026-01-01", None),
        ("startTime", None, None, None),
        ("startTime", "nanoseconds", None, None),
        ("recvWindow", "milliseconds", 5000, None),
        ("timeInForce", "seconds", None, None),
    ],
)
def test_a_point_in_time_is_known_by_its_name_and_its_unit(
    tree: Tree, name: str, unit: str | None, sample: Any, moment: str | None
) -> None:
    body = () if sample is None else (Example(json.dumps({name: sample}), 9),)
    rows = (parameter(name, "string|integer", unit=unit),)
    found = tree.endpoint(endpoint(request=rows, request_examples=body))
    assert plain(argument(found, name).type).moment == moment


@pytest.mark.parametrize(
    ("words", "sample", "form"),
    [
        ("number", None, Scalar.NUMBER),
        ("float64", None, Scalar.NUMBER),
        ("BigDecimal", None, Scalar.NUMBER),
        ("String", None, Scalar.DECIMAL),
        ("Decimal string", None, Scalar.DECIMAL),
        ("DECIMAL", None, Scalar.DECIMAL),
        ("number", "1.50", Scalar.DECIMAL),
        ("String", 1.5, Scalar.NUMBER),
    ],
)
def test_a_number_is_sent_as_its_type_word_says_and_as_the_sample_shows_before_it(
    tree: Tree, words: str, sample: Any, form: Scalar
) -> None:
    row = ParameterFact("price", "body", "decimal", words, None, 10)
    body = () if sample is None else (Example(json.dumps({"price": sample}), 9),)
    found = tree.endpoint(endpoint(request=(row,), request_examples=body))
    assert plain(argument(found, "price").type).scalars == (form,)


@pytest.mark.parametrize("listed", [True, False])
def test_a_rule_is_enforced_only_where_its_names_lead_to_values(tree: Tree, listed: bool) -> None:
    rule = ConstraintFact(
        "at_least_one_of",
        ("orders[].id", "orders[].tag"),
        9,
        scope="orders[]" if listed else None,
    )
    gone = ConstraintFact("requires", ("id", "gone"), 9)
    rows = (parameter("id"), parameter("orders[].id"), parameter("orders[].tag"))
    found = tree.endpoint(endpoint(request=rows, constraints=(rule, gone)))
    assert [one.enforced for one in found.constraints] == [listed, False]
