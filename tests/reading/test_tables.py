"""Tables of fields: columns by their heads, names without marks, nesting in all its spellings."""

from __future__ import annotations

import pytest

from venuegen.facts import EndpointFacts
from venuegen.pages import parse
from venuegen.reading import read_page


def endpoint(request: str = "", response: str = "", example: str = "") -> EndpointFacts:
    """The facts of a page with these sections."""
    parts = ["# Stack crates", "`POST /v1/crates`"]
    parts += [f"## Request Parameters\n\n{request}"] if request else []
    parts += [f"## Response Parameters\n\n{response}"] if response else []
    parts += [f"## Response Example\n\n```json\n{example}\n```"] if example else []
    (found,) = read_page(parse("\n\n".join(parts) + "\n", "crates.md")).endpoints
    return found


def request_names(table: str) -> list[str]:
    return [parameter.name for parameter in endpoint(request=table).request]


def response_paths(table: str, example: str = "") -> list[str]:
    found = endpoint(response=table, example=example).response
    return [field.path for field in found if field.documented]


def rows(*names_and_types: tuple[str, str]) -> str:
    lines = [f"| {name} | {kind} | words |" for name, kind in names_and_types]
    return "\n".join(["| Name | Type | Description |", "| --- | --- | --- |", *lines])


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Parameter | Mandatory | Type | Description", "box | true | Long | The box"),
        ("Field | Type | Required | Description", "box | Long | Yes | The box"),
        (
            "Parameter | Type | True or false | Default Value | Description",
            "box | Long | true | | The box",
        ),
        ("参数名 | 类型 | 是否必填 | 描述", "box | Long | 是 | The box"),
        ("Name | In | Type | Required | Description", "box | body | Long | true | The box"),
    ],
)
def test_columns_are_known_by_their_heads_in_any_order(head: str, row: str) -> None:
    rule = " | ".join(["---"] * (head.count("|") + 1))
    (box,) = endpoint(request=f"| {head} |\n| {rule} |\n| {row} |").request

    assert (box.name, box.documented_type, box.required) == ("box", "Long", True)
    assert box.description == "The box"
    assert box.place == "body"


@pytest.mark.parametrize(
    ("cell", "verdict"),
    [
        ("YES", True),
        ("**true**", True),
        ("Y", True),
        ("是", True),
        ("No", False),
        ("false", False),
        ("optional", False),
        ("否", False),
        ("No*", "conditional"),
        ("Conditional", "conditional"),
        ("limit only", "conditional"),
    ],
)
def test_required_is_the_columns_verdict(cell: str, verdict: bool | str) -> None:
    table = f"| Name | Type | Required |\n| --- | --- | --- |\n| box | string | {cell} |"
    (box,) = endpoint(request=table).request

    assert box.required == verdict


@pytest.mark.parametrize("mark", [">", "\\>", "»", "-", "└", "&gt;", "--"])
def test_marks_nest_a_name_below_the_row_above(mark: str) -> None:
    table = rows(("crates", "Array of objects"), (f"{mark} id", "string"), ("note", "string"))

    assert request_names(table) == ["crates", "crates[].id", "note"]


def test_marks_count_how_deep_a_name_stands() -> None:
    table = rows(
        ("data", "object"),
        ("» list", "array"),
        ("»» id", "string"),
        ("» total", "int"),
        ("ok", "bool"),
    )

    assert response_paths(table) == ["data", "data.list", "data.list[].id", "data.total", "ok"]


def test_dotted_names_are_paths_already() -> None:
    assert response_paths(rows(("result.id", "int"), ("result.tags[0]", "string"))) == [
        "result.id",
        "result.tags[]",
    ]


def test_start_and_end_rows_enclose_what_stands_between_them() -> None:
    table = rows(
        ("code", "int"),
        ("DATA_START", "object array"),
        ("id", "string"),
        ("DATA_END", ""),
        ("ts", "long"),
    )
    example = '{"code": 0, "data": [{"id": "a"}], "ts": 1}'

    found = {field.path for field in endpoint(response=table, example=example).response}
    assert found == {"code", "data", "data[].id", "ts"}


def test_a_brace_before_a_name_opens_the_row_above_and_one_behind_closes_it() -> None:
    table = rows(("page", ""), ("{id", "string"), ("url }", "string"), ("ok", "bool"))

    assert response_paths(table) == ["page", "page.id", "page.url", "ok"]


def test_an_item_without_a_name_on_the_wire_is_no_field() -> None:
    table = rows(("asks", "array"), ("» crate_item", "object"), ("»» price", "string"))

    assert response_paths(table, '{"asks": [{"price": "1.5"}]}') == ["asks", "asks[].price"]


def test_a_flat_table_is_placed_where_the_example_shows_its_names() -> None:
    table = rows(("id", "string"), ("state", "string"))
    found = endpoint(response=table, example='{"code": 0, "data": {"id": "a", "state": "ON"}}')

    assert [field.path for field in found.response if field.documented] == ["data.id", "data.state"]
    (told,) = [d for d in found.diagnostics if d.code == "response-placed-by-example"]
    assert (told.field, told.line) == ("data", 7)


def test_names_of_one_example_in_two_places_follow_the_rows_around_them() -> None:
    table = rows(("list", "array"), ("ts", "long"), ("next", "string"), ("ts", "long"))
    example = '{"list": [{"ts": 1}], "next": "b", "ts": 2}'

    assert response_paths(table, example) == ["list", "list[].ts", "next", "ts"]


def test_what_only_the_example_shows_is_no_documented_field_and_is_told() -> None:
    found = endpoint(response=rows(("id", "string")), example='{"id": "a", "level": 3}')

    (level,) = [field for field in found.response if field.path == "level"]
    assert not level.documented
    assert [(d.code, d.line, d.field) for d in found.diagnostics] == [
        ("response-undocumented", 14, "level")
    ]


def test_without_a_table_the_response_is_known_from_the_example_alone_and_that_is_told() -> None:
    found = endpoint(example='{"id": "a"}')

    assert [(field.path, field.documented) for field in found.response] == [("id", False)]
    assert [(d.code, d.field) for d in found.diagnostics] == [("response-from-example", "response")]


def test_keys_that_are_data_make_a_map_of_an_object() -> None:
    found = endpoint(example='{"balances": {"BTC": {"free": "1.5"}, "ETH": {"free": "2"}}}')

    assert [field.path for field in found.response] == ["balances", "balances.*", "balances.*.free"]


def test_a_name_with_a_space_is_taken_from_the_example_that_spells_it() -> None:
    found = endpoint(response=rows(("active price", "decimal")), example='{"active_price": 1.5}')

    assert [field.path for field in found.response] == ["active_price"]
    assert [(d.code, d.field) for d in found.diagnostics] == [("name-respelled", "active_price")]


def test_a_table_of_allowed_values_completes_the_parameters() -> None:
    text = """# Stack crates

`POST /v1/crates`

## Parameters

| Name | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| body | body | Crate | true | none |
| » colour | body | string | true | Colour |

#### Enumerated Values

| Parameter | Value |
| --- | --- |
| » colour | red |
| » colour | blue |
"""
    (found,) = read_page(parse(text, "crates.md")).endpoints

    (colour,) = found.request
    assert (colour.name, colour.enum) == ("colour", ("red", "blue"))


def test_a_further_table_lists_the_members_of_the_parameter_it_is_about() -> None:
    text = """# Stack crates

`POST /v1/crates`

## Parameters

| Name | Type | Required |
| --- | --- | --- |
| crates | LIST | YES |

Each element of `crates`:

| Name | Type | Required |
| --- | --- | --- |
| id | LONG | YES |
"""
    (found,) = read_page(parse(text, "crates.md")).endpoints

    assert [parameter.name for parameter in found.request] == ["crates", "crates[].id"]


def test_a_table_of_something_else_is_no_request() -> None:
    text = """# Stack crates

The defaults of an account are:

| Parameter | Type | Comments | Default value |
| --- | --- | --- | --- |
| limit | int | How many | 5 |

### HTTP Request

`POST /v1/crates`

### Request Parameters

| Parameter | Required | Type | Comments |
| --- | --- | --- | --- |
| limit | true | int | How many |
"""
    (found,) = read_page(parse(text, "crates.md")).endpoints

    assert [(p.name, p.default, p.line) for p in found.request] == [("limit", None, 17)]


@pytest.mark.parametrize(
    ("meaning", "required"),
    [
        ("Fee, not returned in public endpoints", False),
        ("Only returned if the box is open", False),
        ("The fee", None),
        ("Orders not yet filled are returned", None),
    ],
)
def test_a_meaning_may_say_that_some_answers_lack_the_member(
    meaning: str, required: bool | None
) -> None:
    table = f"| Name | Type | Description |\n| --- | --- | --- |\n| fee | string | {meaning} |"
    (fee,) = endpoint(response=table, example='{"fee": "1"}').response
    assert fee.required is required


def test_the_one_key_of_an_object_without_documented_members_is_data_if_it_is_a_coin() -> None:
    table = rows(("fees", "object"), ("limit", "object"), ("meta", "object"), ("meta.ID", "long"))
    example = '{"fees": {"ABC": "0.1"}, "limit": {"most": 1}, "meta": {"ID": 1}}'
    paths = {field.path for field in endpoint(response=table, example=example).response}
    assert paths == {"fees", "fees.*", "limit", "limit.most", "meta", "meta.ID"}


def test_a_table_for_another_kind_of_call_lists_no_members() -> None:
    head = "| Parameter | Required | Description |\n| --- | --- | --- |\n"
    text = (
        "# Hire a cart\n\n`POST /v1/carts`\n\n## Request parameters\n\n"
        f"{head}| horse | Required | Name |\n| load | Required | Load |\n"
        "| toll | Required | Toll |\n| whip | Optional | Whip |\n\n"
        "An empty cart. Do not send the `load` parameter.\n\n"
        f"{head}| horse | Required | Name |\n| toll | Required | Toll |\n"
    )
    (found,) = read_page(parse(text, "carts.md")).endpoints
    assert {one.name: one.required for one in found.request} == {
        "horse": True,
        "load": "conditional",
        "toll": True,
        "whip": False,
    }
