"""From arguments to the request that goes out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from example_clients import tiny
from example_clients._runtime.api import OMIT, CallOptions
from example_clients._runtime.endpoint import Constraint, Endpoint, Parameter
from example_clients._runtime.errors import InvalidArguments
from example_clients._runtime.prepare import Filled, draft, finish, plan_of

from .scripted import KEYS, Awaited, Blocking, Client, Script, cancel, done


def endpoint(*parameters: Parameter, **rest: Any) -> Endpoint[Any]:
    given = {"method": "POST", "path": "/orders", "body": "json", **rest}
    return Endpoint(
        name="g.e", module="m", model="M", parameters=parameters, source="g/e.md", **given
    )


def fill(parameters: tuple[Parameter, ...], values: dict[str, object], **rest: Any) -> Filled:
    checked = rest.pop("checked", True)
    return plan_of(endpoint(*parameters, **rest), checked=checked).fill(values)


def test_each_parameter_goes_to_its_place() -> None:
    parameters = (
        Parameter("id", "path", "string", required=True),
        Parameter("depth", "query", "integer"),
        Parameter("states", "query", "array<string>"),
        Parameter("X-Trace", "header", "string"),
        Parameter("price", "body", "decimal"),
    )
    values = {"id": "a/b", "depth": 5, "states": ["x", "y"], "X-Trace": "t", "price": "1.0"}

    filled = fill(parameters, values, path="/orders/{id}/fills")

    assert filled.path == "/orders/a%2Fb/fills"
    assert filled.query == [("depth", "5"), ("states", "x"), ("states", "y")]
    assert filled.headers == {"X-Trace": "t"}
    assert filled.body == b'{"price":"1.0"}'


def test_what_is_omitted_is_not_sent_and_none_is_not_omitted() -> None:
    nullable = Parameter("note", "body", "string", nullable=True)

    assert fill((nullable,), {"note": OMIT}).body == b"{}"
    assert fill((nullable,), {"note": None}).body == b'{"note":null}'


def test_a_form_holds_the_parameters_of_the_body() -> None:
    filled = fill(
        (Parameter("market", "body", "string"), Parameter("ids", "body", "array<integer>")),
        {"market": "btc usdt", "ids": [1, 2]},
        body="form",
    )
    request = finish(draft(filled, "POST", "https://x", "x", {}))

    assert request.body == b"market=btc%20usdt&ids=1&ids=2"
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"


def test_a_body_that_is_an_array() -> None:
    orders = Parameter("[]", "body", "array<object>", required=True, argument="orders")

    assert fill((orders,), {"[]": [{"symbol": "BTC"}]}).body == b'[{"symbol":"BTC"}]'
    with pytest.raises(InvalidArguments, match=r"orders \(\[\]\) is required"):
        fill((orders,), {"[]": OMIT})


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_parameter_cannot_leave_its_segment(value: str) -> None:
    with pytest.raises(InvalidArguments, match="id may not be"):
        fill((Parameter("id", "path", "string"),), {"id": value}, path="/orders/{id}")


def test_a_line_break_cannot_get_into_a_header() -> None:
    with pytest.raises(InvalidArguments, match="characters no header may"):
        fill((Parameter("X-Id", "header", "string"),), {"X-Id": "a\r\nHost: evil"})


@pytest.mark.parametrize(
    ("constraint", "values", "told"),
    [
        (Constraint("at_least_one_of", ("a", "b")), {}, "at least one of a, b is required"),
        (Constraint("exactly_one_of", ("a", "b")), {"a": "1", "b": "2"}, "exactly one of a, b"),
        (Constraint("exactly_one_of", ("a", "b")), {}, "exactly one of a, b is required"),
        (Constraint("mutually_exclusive", ("a", "b")), {"a": "1", "b": "2"}, "only one of a, b"),
        (Constraint("requires", ("a", "b")), {"a": "1"}, "a also needs b"),
        (Constraint("required_if", ("b",), ("a", "LIMIT", "STOP")), {"a": "STOP"}, "b is required"),
        (Constraint("required_if", ("b",), ("a",)), {"a": "1"}, "b is required with a"),
        (Constraint("max_items", ("many",), limit=2), {"many": ["1", "2", "3"]}, "has 3 items, 2"),
        (Constraint("min_items", ("many",), limit=1), {"many": []}, "has 0 items, at least 1"),
        (Constraint("at_least_one_of", ("many", "b")), {"many": []}, "at least one of many, b"),
        (
            Constraint("exactly_one_of", ("b", "many"), ("a", "option")),
            {"a": "option"},
            "exactly one of b, many is required where a is option",
        ),
        (
            Constraint("mutually_exclusive", ("a", "b"), ("many",)),
            {"a": "1", "b": "2", "many": ["1"]},
            "only one of a, b may be given with many",
        ),
    ],
)
def test_a_broken_rule_of_the_page_is_told_before_anything_is_sent(
    constraint: Constraint, values: dict[str, object], told: str
) -> None:
    parameters = (
        Parameter("a", "body", "string"),
        Parameter("b", "body", "string"),
        Parameter("many", "body", "array<string>"),
    )
    with pytest.raises(InvalidArguments, match=told) as caught:
        fill(parameters, values, constraints=(constraint,))
    assert "g/e.md" in str(caught.value)


@pytest.mark.parametrize(
    ("constraint", "values"),
    [
        (Constraint("at_least_one_of", ("a", "b")), {"b": "1"}),
        (Constraint("exactly_one_of", ("a", "b")), {"a": "1"}),
        (Constraint("mutually_exclusive", ("a", "b")), {}),
        (Constraint("requires", ("a", "b")), {"b": "1"}),
        (Constraint("required_if", ("b",), ("a", "LIMIT")), {"a": "MARKET"}),
        (Constraint("required_if", ("b",), ("flag", "true")), {"flag": False}),
        (Constraint("at_least_one_of", ("b",), ("a", "option")), {"a": "spot"}),
        (Constraint("at_least_one_of", ("b",), ("a", "option")), {}),
        (Constraint("at_least_one_of", ("a", "flag")), {"flag": False}),
    ],
)
def test_a_rule_that_holds_lets_the_call_go(
    constraint: Constraint, values: dict[str, object]
) -> None:
    parameters = (
        Parameter("a", "body", "string"),
        Parameter("b", "body", "string"),
        Parameter("flag", "body", "boolean"),
    )
    assert fill(parameters, values, constraints=(constraint,)).body is not None


ORDERS = Parameter(
    "orders",
    "body",
    "array<object>",
    required=True,
    fields=(
        Parameter("priceMatch", "body", "string", argument="price_match"),
        Parameter("price", "body", "decimal"),
        Parameter("legs", "body", "array<object>", fields=(Parameter("id", "body", "string"),)),
    ),
)
CATEGORY = Parameter("category", "body", "string")


@pytest.mark.parametrize(
    ("rule", "values", "told"),
    [
        (
            Constraint("mutually_exclusive", ("priceMatch", "price"), scope="orders[]"),
            {"orders": [{"price": 1}, {"price": 1, "price_match": "x"}]},
            r"orders\[1\]: only one of price_match \(priceMatch\), price may be given",
        ),
        (
            Constraint("at_least_one_of", ("price", "priceMatch"), scope="orders[]"),
            {"orders": [{"price": 1}, {}]},
            r"orders\[1\]: at least one of price, price_match",
        ),
        (
            Constraint("required_if", ("id",), scope="orders[].legs[]"),
            {"orders": [{"legs": [{"id": "7"}]}, {"legs": [{"id": "7"}, {}]}]},
            r"orders\[1\]\.legs\[1\]: id is required",
        ),
        (
            Constraint("required_if", ("price",), ("category", "linear"), scope="orders[]"),
            {"category": "linear", "orders": [{}]},
            r"orders\[0\]: price is required where category is linear",
        ),
    ],
)
def test_a_rule_holds_for_each_item_of_a_list(
    rule: Constraint, values: dict[str, object], told: str
) -> None:
    with pytest.raises(InvalidArguments, match=told):
        fill((CATEGORY, ORDERS), values, constraints=(rule,))
    assert fill((CATEGORY, ORDERS), values, constraints=(rule,), checked=False).body is not None


def test_a_rule_for_the_items_of_a_body_that_is_a_list() -> None:
    items = ORDERS._replace(name="[]", argument="items")
    rule = Constraint("at_least_one_of", ("price", "priceMatch"), scope="[]")

    assert fill((items,), {"[]": [{"price": 1}]}, constraints=(rule,)).body == b'[{"price":"1"}]'
    with pytest.raises(InvalidArguments, match=r"items\[1\]: at least one of price, price_match"):
        fill((items,), {"[]": [{"price": 1}, {}]}, constraints=(rule,))


def test_an_unchecked_call_is_sent_whatever_the_page_says() -> None:
    parameters = (
        Parameter("id", "path", "string", required=True),
        Parameter("side", "body", "string", required=True, choices=("buy",)),
        Parameter("size", "body", "decimal", least="1"),
        ORDERS,
    )
    values: dict[str, object] = {
        "id": "7",
        "size": "0.5",
        "orders": [{"price_match": "x", "postOnly": True}],
    }
    rule = Constraint("required_if", ("side",))
    path = "/orders/{id}"

    sent = fill(parameters, values, constraints=(rule,), path=path, checked=False)

    assert sent.body == b'{"size":"0.5","orders":[{"priceMatch":"x","postOnly":true}]}'
    twice = {**values, "orders": [{"price_match": "x", "priceMatch": "y"}]}
    with pytest.raises(InvalidArguments, match="are the same member"):
        fill(parameters, twice, path=path, checked=False)
    with pytest.raises(InvalidArguments, match=r"sends it all the same"):
        fill(parameters, values, constraints=(rule,), path=path)
    with pytest.raises(InvalidArguments, match="id is required"):
        fill(parameters, {**values, "id": OMIT}, path=path, checked=False)
    with pytest.raises(InvalidArguments, match="size: a float"):
        fill(parameters, {**values, "size": 0.5}, path=path, checked=False)


def test_an_unchecked_call_through_the_client(is_async: bool) -> None:
    script = Script(done())
    client = Client(script, is_async)

    client("orders.cancel_order", contract_code="X", options=CallOptions(unchecked=True))

    assert script.requests[0].body == b'{"contract_code":"X"}'


@pytest.mark.parametrize("nothing", [OMIT, None, "", ()])
def test_what_is_required_is_not_given_by_something_empty(nothing: object) -> None:
    ids = Parameter("ids", "body", "array<string>", required=True)
    with pytest.raises(InvalidArguments, match="ids is required"):
        fill((ids,), {"ids": nothing})


def test_a_zero_is_something() -> None:
    size = Parameter("size", "body", "integer", required=True)
    assert fill((size,), {"size": 0}).body == b'{"size":0}'


def test_everything_that_is_missing_is_named_at_once_by_its_python_name() -> None:
    parameters = (
        Parameter("orderId", "body", "string", required=True, argument="order_id"),
        Parameter("symbol", "body", "string", required=True),
    )
    with pytest.raises(InvalidArguments, match=r"order_id \(orderId\) is required; symbol is req"):
        fill(parameters, {})


def test_nothing_is_sent_when_arguments_are_wrong(is_async: bool) -> None:
    script = Script(done())
    client = Client(script, is_async)

    with pytest.raises(InvalidArguments, match="at least one of order_id, client_order_id"):
        client("orders.cancel_order", contract_code="BTC-USDT")
    with pytest.raises(InvalidArguments, match="price: a float"):
        client("orders.place_order", contract_code="BTC-USDT", volume=1, price=0.1)
    assert script.sent == 0


def test_preparing_gives_the_signed_request_and_sends_nothing(is_async: bool) -> None:
    script = Script(done())
    client = Client(script, is_async)

    request = cancel(client, door=client.real.prepare)

    assert request.method == "POST"
    assert request.url.startswith(
        "https://api.tiny.test/v5/trade/cancel_order?AccessKeyId=CANARY-access-key&"
    )
    assert json.loads(request.body) == {"contract_code": "BTC-USDT", "order_id": "7"}
    assert script.sent == 0


def test_extra_query_and_headers_are_part_of_what_is_signed(is_async: bool) -> None:
    script = Script(done())
    options = CallOptions(extra_query={"recvWindow": "5000"}, extra_headers={"X-Trace": "1"})

    cancel(Client(script, is_async), options=options)

    before_signature = script.requests[0].target.partition("&Signature=")[0]
    assert "recvWindow=5000" in before_signature
    assert script.requests[0].headers["X-Trace"] == "1"


@pytest.mark.parametrize(
    "options",
    [
        CallOptions(extra_headers={"Host": "evil.test"}),
        CallOptions(extra_headers={"X": "a\nb"}),
        CallOptions(extra_headers={"Content-Length": "0"}),
        CallOptions(extra_headers={"content-type": "text/plain"}),
        CallOptions(extra_headers={"user-agent": "x"}),
        CallOptions(extra_query={"signature": "x"}),
        CallOptions(extra_query={"AccessKeyId": "x"}),
        CallOptions(extra_query={"a=b": "x"}),
    ],
)
def test_extras_that_would_break_or_double_what_is_sent_are_refused(options: CallOptions) -> None:
    script = Script(done())
    with pytest.raises(InvalidArguments):
        cancel(Client(script, is_async=False), options=options)
    assert script.sent == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"environment": "moon"}, "has no environment 'moon'; it has production, testnet"),
        ({"base_url": "http://api.tiny.test"}, "base_url must be https"),
        ({"base_url": "https://api.tiny.test/v5?x=1"}, "without a path"),
        ({"base_url": "https://user:pw@api.tiny.test"}, "without a path"),
        ({"base_url": "https://api.tiny.test\r\nX: 1"}, "without a path"),
        ({"base_url": "https://api.tiny.test\t"}, "without a path"),
        ({"base_url": "https://api.tiny.test:0"}, "without a path"),
        ({"base_url": "https://é.test"}, "without a path"),
        ({"base_url": 7}, "without a path"),
        ({"base_url": "https://a.test", "environment": "testnet"}, "give one of them"),
        ({"timeout": 0}, "timeout is a number of seconds above 0"),
        ({"timeout": "5"}, "timeout is a number of seconds above 0 and up to a million, not str"),
        ({"timeout": float("nan")}, "timeout is a number of seconds above 0"),
        ({"timeout": (1, 2)}, "timeout is a number of seconds, or a Timeout"),
        ({"deadline": float("inf")}, "deadline is a number of seconds above 0"),
        ({"max_age": -1}, "max_age is a number of seconds above 0"),
        ({"max_retries": "a"}, "max_retries is a whole number from 0 on, not 'a'"),
        ({"max_retries": True}, "max_retries is a whole number from 0 on"),
        ({"strict": "yes"}, "strict is True or False"),
        ({"on_limit": "drop"}, "on_limit is wait or raise, not 'drop'"),
        ({"on_drift": "print"}, "on_drift is a function or None"),
        ({"clock": "sun"}, "clock is auto or venue or local"),
        ({"proxy": "socks5://127.0.0.1:1080"}, "proxies of the scheme socks5 are not supported"),
        ({"proxy": "127.0.0.1:8080"}, "proxy is the URL of an HTTP proxy"),
        ({"proxy": "http://127.0.0.1:port"}, "proxy is the URL of an HTTP proxy"),
        ({"ca_file": "/nowhere/ca.pem"}, "ca_file cannot be read: FileNotFoundError"),
        ({"max_body": 0}, "max_body is a whole number from 1 on"),
        ({"transport": object()}, "transport has no method send"),
        ({"transport": Blocking(Script(done())), "proxy": "http://p.test"}, "has its own proxy"),
        ({"transport": Awaited(Script(done()))}, "use it with the AsyncClient"),
        ({"limits": {"nope": None}}, "no bucket 'nope'; tiny has uid, uid:trade"),
        ({"limits": {"uid": (0, 3)}}, "calls of 'uid' is a whole number from 1 on"),
        ({"limits": {"uid": 3}}, r"'uid' is \(calls, seconds\) or None"),
    ],
)
def test_a_wrong_option_is_told(options: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        _ = tiny.Client(**KEYS, **options).orders


def test_an_unknown_option_is_told() -> None:
    with pytest.raises(TypeError, match="unknown option tiemout; did you mean timeout"):
        tiny.Client(**KEYS, tiemout=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"unknown option api_key; did you mean access_key"):
        tiny.Client(api_key="a")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unknown option proxy"):
        tiny.Client(**KEYS).with_options(proxy="http://p.test")  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"timeout": 2}, r"cancel_order: options is a CallOptions\(timeout=…\), not dict"),
        (CallOptions(timeout="5"), "timeout is a number of seconds"),  # type: ignore[arg-type]
        (CallOptions(deadline=0), "deadline is a number of seconds"),
    ],
)
def test_wrong_options_of_a_call_are_told(options: Any, told: str, is_async: bool) -> None:
    script = Script(done())
    with pytest.raises(InvalidArguments, match=told):
        cancel(Client(script, is_async), options=options)
    assert script.sent == 0


def test_the_environment_chooses_the_host() -> None:
    request = tiny.Client(**KEYS, environment="testnet").prepare.orders.server_time()
    assert request.url == "https://testnet.tiny.test/v5/time"
