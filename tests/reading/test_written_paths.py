"""Tables that write paths out: `data[].id`, bodies that are lists (`[].id`) or maps (`*.price`)."""

from __future__ import annotations

import json

import pytest

from venuegen.facts import EndpointFacts, Json
from venuegen.pages import parse
from venuegen.reading import read_page
from venuegen.vocabulary import Words


def endpoint(
    answer: list[tuple[str, str]],
    example: Json = None,
    asked: list[tuple[str, str]] | None = None,
    sent: Json = None,
) -> EndpointFacts:
    """The facts of a page with these rows (path, type) and samples."""
    text = "# Crates\n\n## Endpoint\n\n`POST /v1/crates`\n\n## Request parameters\n\n"
    text += "| Parameter | In | Type | Required | Description |\n| --- | --- | --- | --- | --- |\n"
    text += "".join(f"| {name} | body | {kind} | true | Thing |\n" for name, kind in asked or ())
    text += (
        "\n## Response\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
    )
    text += "".join(f"| {name} | {kind} | true | Thing |\n" for name, kind in answer)
    for title, value in (("Request example", sent), ("Response example", example)):
        if value is not None:
            text += f"\n## {title}\n\n```json\n{json.dumps(value, indent=1)}\n```\n"
    (found,) = read_page(parse(text, "crates.md"), Words()).endpoints
    assert [d for d in found.diagnostics if d.code != "auth-missing"] == []
    return found


def types(facts: EndpointFacts) -> dict[str, str]:
    assert all(field.documented for field in facts.response)
    return {field.path: field.type for field in facts.response}


def test_a_list_named_by_its_items_is_the_list() -> None:
    rows = [("data[]", "Array of Object"), ("data[].tags[]", "String"), ("data[].id", "Integer")]
    assert types(endpoint(rows, {"data": [{"tags": ["new"], "id": 1}]})) == {
        "data": "array<object>",
        "data[].tags": "array<string>",
        "data[].id": "integer",
    }


def test_a_list_has_a_type_by_its_members_where_its_type_word_is_unknown() -> None:
    rows = [("data[]", "crate data"), ("data[].id", "Integer")]
    assert types(endpoint(rows, {"data": [{"id": 1}]}))["data"] == "array<object>"
    assert types(endpoint(rows))["data"] == "array<object>"


def test_a_body_that_is_a_list() -> None:
    rows = [("[]", "Array of Object"), ("[].id", "Integer"), ("[].tags[]", "Array of String")]
    found = {"[]": "object", "[].id": "integer", "[].tags": "array<string>"}
    assert types(endpoint(rows, [{"id": 1, "tags": []}])) == found
    assert types(endpoint(rows)) == found


def test_a_body_of_tuples() -> None:
    assert types(endpoint([("[]", "Array of Array")], [[1, "a"], [2, "b"]])) == {"[]": "array"}
    assert types(
        endpoint(
            [("rows[]", "Array of Array of String"), ("at", "Long")], {"rows": [["1"]], "at": 1}
        )
    ) == {
        "rows": "array<array<string>>",
        "at": "integer",
    }


def test_a_request_whose_body_is_a_list_keeps_rows_that_no_sample_sends() -> None:
    asked = [("[].id", "Integer"), ("[].note", "String")]
    found = endpoint([("ok", "Boolean")], asked=asked, sent=[{"id": 1}])
    assert [(one.name, one.type) for one in found.request] == [
        ("[].id", "integer"),
        ("[].note", "string"),
    ]


@pytest.mark.parametrize("keys", [("btc", "usdt"), ("10", "20"), ("BTC-USD", "x y")])
def test_the_keys_of_what_the_table_calls_a_map_are_data(keys: tuple[str, str]) -> None:
    rows = [("data", "object"), ("data.*", "object"), ("data.*.free", "Decimal string")]
    example: Json = {"data": {key: {"free": "1.5"} for key in keys}}
    found = {"data": "object", "data.*": "object", "data.*.free": "decimal"}
    assert types(endpoint(rows, example)) == found


def test_a_body_that_is_a_map_and_a_map_of_numbers() -> None:
    rows = [("*", "object"), ("*.steps", "object"), ("`*.steps.*`", "Number")]
    assert types(endpoint(rows, {"btc": {"steps": {"a": 0.1, "b": 2}}})) == {
        "*": "object",
        "*.steps": "object",
        "*.steps.*": "number",
    }


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("JSON LIST", "array<any>"),
        ("Array of Array of String", "array<array<string>>"),
        ("List<List<Long>>", "array<array<integer>>"),
        ("string[][]", "array<array<string>>"),
        ("LIST<JSON>", "array<object>"),
    ],
)
def test_lists_of_lists_and_of_unknown_items(words: str, kind: str) -> None:
    assert types(endpoint([("rows", words)])) == {"rows": kind}
