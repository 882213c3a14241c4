"""The types of answers: in which form their numbers come, and what an empty text becomes."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from venuegen.model import Array, Map, Object, Plain

from .trees import Tree, endpoint, field, member, told

DECIMAL = ("decimal",)
NUMBER = ("number",)


def answer(tree: Tree, *samples: object, words: str | None = None, type_: str = "decimal") -> Any:
    """The type of the one documented field of an answer, with these values of it in samples."""
    price = replace(field("data.price", type_), documented_type=words)
    bodies = [json.dumps({"code": 200, "data": {"price": value}}) for value in samples]
    found = tree.endpoint(endpoint(response=(price,), examples=bodies))
    return member(found, "data.price").type


@pytest.mark.parametrize(
    ("samples", "words", "form"),
    [
        (["1.50"], "Number", DECIMAL),
        ([1.5], "String", NUMBER),
        ([15], None, NUMBER),
        ([1.5, "1.5"], None, ("number", "decimal")),
        ([], "Number", NUMBER),
        ([], "float64", NUMBER),
        ([], "BigDecimal", DECIMAL),
        ([], "String", DECIMAL),
        (["", None], "Number", NUMBER),
    ],
)
def test_samples_say_whether_a_decimal_comes_as_a_number_and_else_its_type_word(
    tree: Tree, samples: list[object], words: str | None, form: tuple[str, ...]
) -> None:
    assert answer(tree, *samples, words=words).scalars == form


@pytest.mark.parametrize("sample", ["1.50", "", 1.5])
def test_an_empty_text_in_place_of_a_decimal_is_none(tree: Tree, sample: object) -> None:
    assert answer(tree, sample).empty_text == "none"


@pytest.mark.parametrize(("samples", "empty"), [([], "none"), ([""], "none"), ([7], None)])
def test_a_whole_number_that_a_sample_proves_is_no_text(
    tree: Tree, samples: list[object], empty: str | None
) -> None:
    assert answer(tree, *samples, type_="integer").empty_text == empty


@pytest.mark.parametrize("type_", ["string", "boolean", "any", "decimal|string"])
def test_what_is_no_number_has_no_empty_text_in_its_place(tree: Tree, type_: str) -> None:
    assert answer(tree, type_=type_).empty_text is None


def test_the_samples_empty_text_is_no_misfit(tree: Tree) -> None:
    body = json.dumps({"code": 200, "data": {"price": ""}})
    page = endpoint(response=(field("data.price", "decimal"),), examples=[body])
    assert told(tree.page("orders/order.md", page).assemble()) == []


def test_a_venue_may_mean_something_by_an_empty_text(tree: Tree) -> None:
    tree.yaml += "empty_text: keep\n"
    assert answer(tree, "1.5").empty_text == "keep"


def test_one_field_may_mean_something_by_an_empty_text(tree: Tree) -> None:
    tree.yaml += (
        "overrides:\n"
        "  - {page: orders/place.md, field: response.data.price.empty_text, old: null, new: keep,\n"
        "     reason: a market order, evidence: the page}\n"
    )
    assert answer(tree, "1.5").empty_text == "keep"


def test_the_numbers_of_maps_and_lists_have_a_form_too(tree: Tree) -> None:
    body = json.dumps({"code": 200, "data": {"by": {"BTC": 1.5}, "all": [1.5]}})
    fields = (field("data.by", "map<decimal>"), field("data.all", "array<decimal>"))
    found = tree.endpoint(endpoint(response=fields, examples=[body]))
    by, all_ = member(found, "data.by").type, member(found, "data.all").type
    assert by == Map(Plain(("number",), empty_text="none"))
    assert all_ == Array(Plain(("number",)))


def test_the_positions_of_a_row_are_fields_of_their_own(tree: Tree) -> None:
    body = json.dumps({"code": 200, "data": [[7, "1.5", 2.5], [8, None]]})
    fields = (
        field("data", "array<array>"),
        field("data[][0]", "integer", position="open time"),
        field("data[][1]", "decimal", position="price"),
        field("data[][2]", "decimal"),
    )
    found = member(tree.endpoint(endpoint(response=fields, examples=[body])), "data").type
    assert isinstance(found, Array)
    assert isinstance(found.item, Array)
    time, price, unnamed = found.item.positions
    assert [one.name for one in found.item.positions] == ["open time", "price", "position 2"]
    assert (time.type, time.required) == (Plain(("integer",)), True)
    assert (price.type, price.nullable) == (Plain(DECIMAL), True)
    assert (unnamed.type, unnamed.required) == (Plain(NUMBER), False)


@pytest.mark.parametrize(
    ("data", "path", "wanted", "codes"),
    [
        ("data", "price", "data.price", ["response-placed-by-envelope"]),
        ("data[]", "price", "data[].price", []),
        ("data", "[].price", "data[].price", []),
        ("data[]", "data.price", "data.price", []),
        ("data[]", "msg", "msg", []),
    ],
)
def test_a_table_of_the_data_alone_is_about_the_data_of_the_envelope(
    tree: Tree, data: str, path: str, wanted: str, codes: list[str]
) -> None:
    tree.yaml = tree.yaml.replace("data: data", f'data: "{data}"')
    page = endpoint(response=(field(path, "decimal"),))
    assembly = tree.page("orders/place.md", page).assemble()
    (found,) = assembly.venues[0].groups[0].endpoints
    assert paths(found.response) == {wanted, "code"}
    assert [code for *_, code in told(assembly)] == codes


def test_a_sample_says_by_itself_where_fields_sit(tree: Tree) -> None:
    page = endpoint(response=(field("price", "decimal"),), examples=['{"code": 200, "price": "1"}'])
    assert paths(tree.endpoint(page).response) == {"price", "code"}


def paths(type_: Any, path: str = "") -> set[str]:
    """The paths of all that has no members of its own."""
    if isinstance(type_, Array):
        return paths(type_.item, f"{path}[]")
    if isinstance(type_, Object):
        return {
            inner
            for one in type_.fields
            for inner in paths(one.type, f"{path}.{one.name}".lstrip("."))
        }
    return {path}
