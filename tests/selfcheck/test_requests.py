"""A page's own request, run through the method that is made of the page."""

from __future__ import annotations

import pytest

from tests.selfcheck.pages import Linted, answering, line_of, page

SYMBOL = "symbol | String | true | Trading pair"
AMOUNT = "amount | Decimal | true | How much"
ACCEPTED = {"run": 1, "accepted": 1, "set_aside": 0}
ASIDE = {"run": 0, "accepted": 0, "set_aside": 1}


def test_a_sample_that_keeps_to_its_page_is_counted_and_nothing_is_said(linted: Linted) -> None:
    said = linted(page(SYMBOL, AMOUNT, sample='{"symbol": "ABC-XYZ", "amount": "0.5"}'))
    assert said.remarks == []
    assert said.samples["requests"] == ACCEPTED
    assert (said.samples["demoted"], said.samples["lacking"]) == (0, 0)


def test_a_rule_that_the_sample_breaks_is_named_at_its_line(linted: Linted) -> None:
    rows = ("bid | Decimal | false | To buy", "ask | Decimal | false | To sell")
    prose = "Only one of `bid` and `ask` may be sent."
    text = page(SYMBOL, *rows, prose=prose, sample='{"symbol": "ABC", "bid": "1", "ask": "2"}')
    said = linted(text)
    [(line, code, _, message)] = said.remarks
    assert (line, code) == (line_of(text, prose), "sample-breaks-rule")
    assert f"line {line_of(text, '```json') + 1}" in message
    assert "bid, ask" in message
    assert said.samples["requests"] == ACCEPTED
    assert said.samples["demoted"] == 1


def test_what_the_sample_leaves_out_is_not_required(linted: Linted) -> None:
    text = page(SYMBOL, AMOUNT, sample='{"symbol": "ABC-XYZ"}')
    said = linted(text)
    [(line, code, field, _)] = said.remarks
    assert (line, code, field) == (line_of(text, "| amount"), "sample-breaks-rule", "amount")


def test_members_of_items_are_tried_too(linted: Linted) -> None:
    rows = (
        "orders | Array | true | The orders",
        "orders[].symbol | String | true | Trading pair",
        "orders[].amount | Decimal | true | How much",
    )
    sample = '{"orders": [{"symbol": "A", "amount": "1"}, {"symbol": "B"}]}'
    assert linted(page(*rows, sample=sample)).codes == [
        ("sample-breaks-rule", "orders[].amount"),
    ]


def test_what_no_row_lists_is_told_and_taken_inside_of_items(linted: Linted) -> None:
    rows = ("orders | Array | true | The orders", "orders[].symbol | String | true | Pair")
    sample = '{"kind": "x", "orders": [{"symbol": "A", "colour": "red"}], "mood": "good"}'
    said = linted(page("kind | String | true | Kind", *rows, sample=sample))
    assert sorted(said.codes) == [
        ("sample-has-more", "mood"),
        ("sample-has-more", "orders[].colour"),
    ]
    assert said.samples["requests"] == ACCEPTED
    assert said.samples["lacking"] == 2


def test_a_name_spelled_otherwise_is_the_same_parameter(linted: Linted) -> None:
    said = linted(page("accountId | String | true | The account", SYMBOL,
                       sample='{"accountid": "17", "symbol": "ABC"}'))  # fmt: skip
    [(_, code, field, message)] = said.remarks
    assert (code, field) == ("sample-has-more", "accountid")
    assert "`accountId`" in message
    assert said.samples["requests"] == ACCEPTED


def test_a_list_where_the_page_has_an_object_is_taken(linted: Linted) -> None:
    rows = ("orders | Object | true | The orders", "orders.symbol | String | true | Pair")
    sample = '{"kind": "x", "orders": [{"symbol": "A"}, {"symbol": "B"}]}'
    said = linted(page("kind | String | true | Kind", *rows, sample=sample))
    assert said.samples["requests"] == ACCEPTED
    assert said.codes == [("sample-breaks-rule", "orders")]


def test_placeholders_prove_nothing(linted: Linted) -> None:
    rows = ("id | Integer | true | The id", "kind | Integer | true | Kind")
    for value in ("<id>", "xxx", "your id", "...", "id", "Integer", ""):
        said = linted(page(*rows, sample=f'{{"id": "{value}", "kind": 1}}'))
        assert said.remarks == [], value
        assert said.samples["requests"] == ACCEPTED


def test_a_documented_value_is_no_placeholder(linted: Linted) -> None:
    rows = ("colour | String | false | The colour",
            "size | String | false | Allowed values: size, long, string")  # fmt: skip
    prose = "Only one of `colour` and `size` may be sent."
    for value in ("size", "long", "string"):
        said = linted(page(*rows, prose=prose, sample=f'{{"colour": "A", "size": "{value}"}}'))
        assert said.codes == [("sample-breaks-rule", "request")]


def test_what_signing_adds_is_none_of_the_caller_s(linted: Linted) -> None:
    rows = (SYMBOL, "timestamp | Long | true | Now, in ms")
    said = linted(page(*rows, sample='{"symbol": "A", "signature": "ab12", "apiKey": "k"}'))
    assert said.remarks == []
    assert said.samples["requests"] == ACCEPTED


def test_a_sample_of_another_call_is_set_aside(linted: Linted) -> None:
    said = linted(page(SYMBOL, AMOUNT, sample='{"name": "A", "age": 4, "symbol": "ABC"}'))
    assert said.remarks == []
    assert said.samples["requests"] == ASIDE


def test_a_sample_with_an_ellipsis_leaves_nothing_out(linted: Linted) -> None:
    said = linted(page(SYMBOL, AMOUNT, sample='{\n  "symbol": "ABC-XYZ",\n  ...\n}'))
    assert said.remarks == []
    assert said.samples["requests"] == ACCEPTED


def test_an_address_with_a_query_is_a_sample(linted: Linted) -> None:
    rows = ("limit | Integer | false | How many", "deep | Boolean | false | All", SYMBOL)
    calling = "curl 'https://api.example.com/v1/things?symbol=A&limit={}&deep=true'"
    route = "GET /v1/things"
    good = linted(page(*rows, route=route, language="bash", sample=calling.format("5")))
    assert good.remarks == []
    assert good.samples["requests"] == ACCEPTED
    odd = linted(page(*rows, route=route, language="bash", sample=calling.format("all")))
    assert odd.codes == [("sample-breaks-rule", "limit")]
    assert odd.samples["requests"] == ACCEPTED


def test_a_call_of_another_route_is_no_sample(linted: Linted) -> None:
    text = page(SYMBOL, AMOUNT, route="GET /v1/things", language="bash",
                sample="curl https://api.example.com/v1/others?symbol=A")  # fmt: skip
    assert linted(text).samples["requests"] == {"run": 0, "accepted": 0, "set_aside": 0}


def test_code_may_send_more_than_is_seen(linted: Linted) -> None:
    code = (
        "import requests\n"
        'r = requests.get("https://api.example.com/v1/things", params={"symbol": "ABC"})\n'
    )
    said = linted(page(SYMBOL, AMOUNT, route="GET /v1/things", language="python", sample=code))
    assert said.remarks == []
    assert said.samples["requests"] == ACCEPTED


def test_a_block_that_calls_twice_has_two_samples(linted: Linted) -> None:
    code = (
        'requests.post("https://api.example.com/v1/order", json={"symbol": "A", "amount": "1"})\n'
        'requests.post("https://api.example.com/v1/order", json={"symbol": "B", "amount": "2"})\n'
    )
    said = linted(page(SYMBOL, AMOUNT, language="python", sample=code))
    assert said.remarks == []
    assert said.samples["requests"] == {"run": 2, "accepted": 2, "set_aside": 0}


CLOSED = "side | String | true | Allowed values: buy, sell"


def test_a_value_beyond_a_closed_list_opens_it(linted: Linted) -> None:
    def asking(side: str) -> str:
        address = f"https://api.example.com/v1/things?symbol=A&side={side}"
        return page(SYMBOL, CLOSED, route="GET /v1/things", language="", sample=address)

    assert linted(asking("buy")).remarks == []
    said = linted(asking("buy_all"))
    [(line, code, field, message)] = said.remarks
    assert (code, field) == ("sample-breaks-rule", "side")
    assert line == line_of(asking("buy_all"), "| side")
    assert '"buy_all"' in message
    assert said.samples["requests"] == ACCEPTED


def test_what_goes_beyond_a_range_or_a_length_is_taken(linted: Linted) -> None:
    rows = (
        "limit | Integer | true | Range: [1, 100]",
        "note | String | true | A note of at most 5 characters",
    )
    assert linted(page(*rows, sample='{"limit": 100, "note": "short"}')).remarks == []
    said = linted(page(*rows, sample='{"limit": 500, "note": "longer"}'))
    assert said.codes == [("sample-breaks-rule", "limit"), ("sample-breaks-rule", "note")]
    assert said.samples["requests"] == ACCEPTED
    assert said.samples["demoted"] == 2


def test_values_of_members_of_items_are_tried_too(linted: Linted) -> None:
    rows = (
        "orders | Array | true | The orders",
        "orders[].side | String | true | Allowed values: buy, sell",
    )
    sample = '{"kind": "k", "orders": [{"side": "buy"}, {"side": "hold"}]}'
    said = linted(page("kind | String | true | Kind", *rows, sample=sample))
    assert said.codes == [("sample-breaks-rule", "orders[].side")]
    assert said.samples["requests"] == ACCEPTED


def test_a_list_of_what_the_rows_say_is_sent_as_a_list(linted: Linted) -> None:
    sample = '[{"symbol": "A", "amount": "1"}, {"symbol": "B"}]'
    said = linted(page(SYMBOL, AMOUNT, "note | String | false | A note", sample=sample))
    assert said.codes == [("sample-breaks-rule", "[].amount")]
    assert said.samples["requests"] == ACCEPTED


def test_a_whole_request_that_names_its_route_needs_no_majority(linted: Linted) -> None:
    calling = "curl 'https://api.example.com/v1/things?colour=red&size=5'"
    text = page("size | Integer | false | Size", route="GET /v1/things", language="bash",
                sample=calling)  # fmt: skip
    said = linted(text)
    assert said.codes == [("sample-has-more", "colour")]
    assert said.samples["requests"] == ACCEPTED


FORMS = {
    "an address": ("GET", "", "https://api.example.com/v1/things?symbol=A&limit=500"),
    "a request line": ("GET", "", "GET /v1/things?symbol=A&limit=500"),
    "pairs": ("GET", "", "symbol=A&limit=500"),
    "a form": ("POST", "", "symbol=A&limit=500"),
    "JSON": ("POST", "json", '{"symbol": "A", "limit": 500}'),
    "JSON of a query": ("GET", "json", '{"symbol": "A", "limit": 500}'),
    "JSON with comments": ("POST", "", '{\n  "symbol": "A", // pair\n  "limit": 500,\n}'),
    "a raw request": (
        "POST",
        "http",
        "POST /v1/things HTTP/1.1\nHost: api.example.com\nX-SIGN: ab\n\n"
        '{"symbol": "A", "limit": 500}',
    ),
    "curl with JSON": (
        "POST",
        "bash",
        "curl -X POST https://api.example.com/v1/things -H 'X-KEY: k' "
        """-d '{"symbol": "A", "limit": 500}'""",
    ),
    "curl with a form": (
        "POST",
        "bash",
        "curl -X POST https://api.example.com/v1/things -d 'symbol=A&limit=500'",
    ),
    "Python": (
        "POST",
        "python",
        'import requests\nbody = {"symbol": "A", "limit": 500}\n'
        'requests.post("https://api.example.com/v1/things", json=body)',
    ),
    "JavaScript": (
        "POST",
        "javascript",
        'fetch("https://api.example.com/v1/things", '
        '{method: "POST", body: JSON.stringify({symbol: "A", limit: 500})})',
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_samples_of_many_forms_are_run(linted: Linted, form: str) -> None:
    method, language, sample = FORMS[form]
    rows = (SYMBOL, "limit | Integer | false | Range: [1, 100]")
    route, answer = f"{method} /v1/things", answering('{"ok": true}', "ok | Boolean | true | Done")
    said = linted(page(*rows, route=route, language=language, sample=sample, more=answer))
    assert said.codes == [("sample-breaks-rule", "limit")]
    assert said.samples["requests"] == ACCEPTED


def test_prose_that_shows_the_route_with_its_query_is_a_sample(linted: Linted) -> None:
    rows = (SYMBOL, AMOUNT, "limit | Integer | false | Range: [1, 100]")
    prose = "For example, `GET /v1/things?symbol=A&limit=500` gives the last ones."
    said = linted(page(*rows, route="GET /v1/things", prose=prose))
    assert said.codes == [("sample-breaks-rule", "limit")]
    assert said.samples["requests"] == ACCEPTED


def test_a_list_that_is_left_open_shows_the_items_that_it_has(linted: Linted) -> None:
    rows = ("kind | String | true | Kind", "orders | Array | true | The orders",
            "orders[].symbol | String | true | Pair")  # fmt: skip
    said = linted(page(*rows, sample='{"kind": "k", "orders": [{"symbol": "A"}, "..."]}'))
    assert said.remarks == []
    assert said.samples["requests"] == ACCEPTED


HOSTILE = (
    ("amount | Decimal | true | How much", '{"symbol": "A", "amount": 1e999999999}'),
    ("size | Integer | true | How many", '{"symbol": "A", "size": 1e999999999}'),
    ("note | String | true | A note", '{"symbol": "A", "note": "\\u001b[2J {{ x }} __import__"}'),
)


@pytest.mark.parametrize(("row", "sample"), HOSTILE)
def test_a_hostile_sample_costs_nothing_and_runs_nothing(
    linted: Linted, row: str, sample: str
) -> None:
    answer = answering('{"ok": true}', "ok | Boolean | true | Done")
    for method in ("POST", "GET"):
        said = linted(page(SYMBOL, row, route=f"{method} /v1/x", sample=sample, more=answer))
        assert said.samples["requests"]["run"] == 1


def test_a_member_that_no_python_name_can_be_made_of_is_not_taken(linted: Linted) -> None:
    rows = ("kind | String | true | Kind", "orders | Array | true | The orders",
            "orders[].symbol | String | true | Pair")  # fmt: skip
    said = linted(page(*rows, sample='{"kind": "k", "orders": [{"symbol": "A", "!?": 1}]}'))
    [(_, code, field, message)] = said.remarks
    assert (code, field) == ("sample-has-more", "orders[].!?")
    assert "does not take it" in message
    assert said.samples["requests"] == ACCEPTED
