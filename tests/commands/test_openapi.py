"""`openapi` prints the document of one venue, or those of all by name."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from tests.commands.trees import REPOSITORY
from venuegen.cli import main


def test_one_venue(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "htx", "--root", str(REPOSITORY)]) == 0
    document = json.loads(capsys.readouterr().out)
    validate(document)
    operation = document["paths"]["/v5/trade/cancel_order"]["post"]
    assert operation["operationId"] == "orders.cancel_order"
    assert operation["x-source"].startswith("htx/orders/cancel_order.md:")
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert schema["required"] == ["contract_code"]


def test_all_venues_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "--root", str(REPOSITORY)]) == 0
    documents = json.loads(capsys.readouterr().out)
    assert sorted(documents) == ["cadenza", "coinw", "htx", "xt", "ztdx"]


def test_a_venue_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "nowhere", "--root", str(REPOSITORY)]) == 2
    assert "venues: cadenza, coinw, htx, xt, ztdx" in capsys.readouterr().err


VENUES = ("cadenza", "coinw", "htx", "xt", "ztdx")

VENUE = """\
name: acme
title: Acme
homepage: https://acme.example
hosts: {production: [https://api.acme.example]}
signing:
  - name: header
    paths: ["*"]
    credentials: {token: {env: ACME_TOKEN}}
    algorithm: bearer
    send: {header: {Authorization: "Bearer {token}"}}
envelopes:
  - {name: wrapped, paths: ["*"], data: data, success: {code: [0]}, code: [code], message: [text]}
placement: {"POST *": json}
auth: {public: ["/public/*"], private: ["*"]}
"""

QUOTE = """\
# Last quote

GET /public/quote/

## Response

| Name | Type | Description |
| --- | --- | --- |
| code | int | 0 |
| data.bidPrice | String | <script>alert(1)</script> the `best` bid |
| data.askPrice | Number | the best ask |
| data.lastPrice | String | empty before the first trade |
| data.level | int | empty where there is none |
| data.state | String | one of: open, halted |
| data.bids | Array | each is [price, size] |

```json
{"code": 0, "data": {"bidPrice": "1.5", "askPrice": 1.75, "lastPrice": "",
                     "level": "", "state": "closing", "bids": [["1.5", 7]]}}
```
"""

ORDER = """\
# Place an order

POST /private/order

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| price | Number | yes | the limit |
| size | String | yes | how much |

```json
{"price": 1.5, "size": "2"}
```

## Response

| Name | Type | Description |
| --- | --- | --- |
| code | int | 0 |
| data.orderId | String | the id |

```json
{"code": 0, "data": {"orderId": "7"}}
```
"""


@pytest.fixture
def made_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The document of a venue with two pages."""
    files = {
        "package.yaml": "distribution: a\nimport_package: a\nversion: 0.1.0\n",
        "acme/venue.yaml": VENUE,
        "acme/market/quote.md": QUOTE,
        "acme/trade/place.md": ORDER,
    }
    for name, text in files.items():
        target = tmp_path / "sources" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    assert main(["openapi", "acme", "--root", str(tmp_path)]) == 0
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


def accepts(document: dict[str, Any], schema: dict[str, Any], value: object) -> bool:
    whole = {**schema, "components": document["components"]}
    return Draft202012Validator(whole).is_valid(value)


def answers_of(operation: dict[str, Any]) -> dict[str, Any]:
    """The schema of an operation's success."""
    schema: dict[str, Any] = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (one for method, one in item.items() if method != "servers")


def examples(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], object]]:
    """Every example of a document with its place and its schema."""
    for operation in operations(document):
        for part in (operation.get("requestBody", {}), *operation["responses"].values()):
            for content in part.get("content", {}).values():
                for name, one in content.get("examples", {}).items():
                    place = f"{operation['operationId']} {name}"
                    yield place, content["schema"], one["value"]


@pytest.mark.parametrize("venue", VENUES)
def test_every_example_fits_its_schema(venue: str) -> None:
    document = json.loads((REPOSITORY / f"generated/openapi/{venue}.json").read_text())
    validate(document)
    shown = list(examples(document))
    assert shown
    assert [place for place, *held in shown if not accepts(document, *held)] == []


@pytest.mark.parametrize("venue", VENUES)
def test_what_checkers_of_such_documents_ask_for(venue: str) -> None:
    document = json.loads((REPOSITORY / f"generated/openapi/{venue}.json").read_text())
    every = list(operations(document))
    assert all("4XX" in one["responses"] and "security" in one for one in every)
    assert len({one["operationId"] for one in every}) == len(every)
    assert not [path for path in document["paths"] if path.endswith("/") and path != "/"]
    used = {name for one in every for scheme in one["security"] for name in scheme}
    assert used == set(document["components"]["securitySchemes"])


def test_a_public_call_needs_no_security(made_up: dict[str, Any]) -> None:
    order, quote = operations(made_up)
    assert (order["operationId"], order["security"]) == ("trade.place", [{"header": []}])
    assert (quote["operationId"], quote["security"]) == ("market.quote", [])


def test_a_number_is_documented_in_the_form_in_which_it_comes(made_up: dict[str, Any]) -> None:
    schema = answers_of(made_up["paths"]["/"]["get"])
    members = schema["anyOf"][0]["properties"]["data"]["properties"]
    assert members["bidPrice"]["type"] == "string"
    assert members["bidPrice"]["format"] == "decimal"
    good = {"bidPrice": "1.5", "askPrice": 2, "lastPrice": "", "level": 1,
            "state": "anything", "bids": [["1.5", 7], ["1.25", 8]]}  # fmt: skip
    assert accepts(made_up, schema, {"code": 0, "data": good})
    wrong_forms = ({"bidPrice": 1.5}, {"askPrice": "2"}, {"level": "one"},
                   {"bids": [["1.5"]]}, {"bids": [["1.5", True]]})  # fmt: skip
    for wrong in wrong_forms:
        assert not accepts(made_up, schema, {"code": 0, "data": good | wrong}), wrong


def test_a_request_is_documented_in_the_form_in_which_it_goes_out(made_up: dict[str, Any]) -> None:
    body = made_up["paths"]["/private/order"]["post"]["requestBody"]
    schema = body["content"]["application/json"]["schema"]
    assert accepts(made_up, schema, {"price": 1.5, "size": "2"})
    assert not accepts(made_up, schema, {"price": "1.5", "size": "2"})


def test_a_refusal_comes_with_the_status_of_a_success_where_the_body_decides(
    made_up: dict[str, Any],
) -> None:
    schema = answers_of(made_up["paths"]["/private/order"]["post"])
    assert accepts(made_up, schema, {"code": 1101, "text": "no"})
    assert not accepts(made_up, schema, {"code": 0, "text": "no"})
    assert not accepts(made_up, schema, {"text": "no"})


def test_a_description_is_text_and_no_markup(made_up: dict[str, Any]) -> None:
    schema = answers_of(made_up["paths"]["/"]["get"])["anyOf"][0]
    told = schema["properties"]["data"]["properties"]["bidPrice"]["description"]
    assert told == r"&lt;script&gt;alert(1)&lt;/script&gt; the best bid."


def test_a_path_with_a_slash_at_its_end_keeps_it(made_up: dict[str, Any]) -> None:
    item = made_up["paths"]["/"]
    assert [server["url"] for server in item["servers"]] == [
        "https://api.acme.example/public/quote"
    ]
