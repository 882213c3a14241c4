"""One argument on its way to the wire."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any

import pytest
from example_clients._runtime.endpoint import Parameter
from example_clients._runtime.omit import OMIT
from example_clients._runtime.secret import Secret
from example_clients._runtime.values import json_encoder, text_encoder


def in_json(kind: str, value: object, **documented: Any) -> str:
    return json_encoder(Parameter("x", "body", kind, **documented))(value)


def in_query(kind: str, value: object, **documented: Any) -> str:
    return text_encoder(Parameter("x", "query", kind, **documented))(value)


class Side(str, Enum):  # noqa: UP042 - users write them like this
    BUY = "buy"


class Mode(IntEnum):
    ONE_WAY = 1


class Whole:
    """A whole number as numpy has them: no int, but usable as one."""

    def __index__(self) -> int:
        return 7


class Truth:
    """A truth value as numpy has them."""

    def __index__(self) -> int:
        raise TypeError("not a number")


@pytest.mark.parametrize(
    ("kind", "value", "sent"),
    [
        ("string", "BTC-USDT", '"BTC-USDT"'),
        ("string", 'a"\\\n', r'"a\"\\\n"'),
        ("string", "成功", r'"\u6210\u529f"'),
        ("string", Side.BUY, '"buy"'),
        ("string", Secret("s3cret"), '"s3cret"'),
        ("integer", 2435521222631982507, "2435521222631982507"),
        ("integer", Mode.ONE_WAY, "1"),
        ("string|integer", 7, "7"),
        ("string|integer", "7", '"7"'),
        ("decimal", "0.10", '"0.10"'),
        ("decimal", Decimal("1E+3"), '"1000"'),
        ("decimal", Decimal("1E-8"), '"0.00000001"'),
        ("decimal", "1e-7", '"0.0000001"'),
        ("decimal", Decimal("-0.0"), '"0.0"'),
        ("decimal", 5, '"5"'),
        ("number", Decimal("0.1"), "0.1"),
        ("number", "007.50", "7.50"),
        ("integer", Whole(), "7"),
        ("decimal", Whole(), '"7"'),
        ("id<string>", "A7", '"A7"'),
        ("id<string>", 7, '"7"'),
        ("id<integer>", 7, "7"),
        ("id<integer>", "1329854625038651400", "1329854625038651400"),
        ("array<id<string>>", [7, "8"], '["7","8"]'),
        ("boolean", True, "true"),
        ("array<string>", ["a", "b"], '["a","b"]'),
        ("array<integer>", (1, 2), "[1,2]"),
        ("map<decimal>", {"BTC": Decimal("1.50")}, '{"BTC":"1.50"}'),
        ("object", {"a": [None, True, {"b": Decimal("1E+2")}]}, '{"a":[null,true,{"b":"100"}]}'),
    ],
)
def test_a_value_in_json(kind: str, value: object, sent: str) -> None:
    assert in_json(kind, value) == sent


@pytest.mark.parametrize(
    ("kind", "style", "value", "sent"),
    [
        ("string", "repeat", "a b", "a b"),
        ("decimal", "repeat", Decimal("1E+3"), "1000"),
        ("boolean", "repeat", False, "false"),
        ("array<string>", "csv", ["a", "b"], "a,b"),
        ("array<integer>", "json", [1, 2], "[1,2]"),
        ("array<string>", "json", ["a"], '["a"]'),
        ("array<integer>", "base64-json", [1, 2], "WzEsMl0="),
        ("object", "json", {"a": 1}, '{"a":1}'),
    ],
)
def test_a_value_in_a_query(kind: str, style: str, value: object, sent: str) -> None:
    assert in_query(kind, value, style=style) == sent


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        ("decimal", 0.1, "a float cannot hold every price"),
        ("integer", 1.0, "a float cannot hold every price; give an int$"),
        ("string", 1.5, "a float cannot hold every price; give a str$"),
        ("id<string>|integer", 1.5, "give a str or an int$"),
        ("decimal", 1.5, "give a str, int or Decimal$"),
        ("object", {"price": 0.1}, "a float cannot hold every price"),
        ("array<decimal>", [0.1], "a float cannot hold every price"),
        ("integer", True, "needs integer, not bool"),
        ("decimal", True, "needs decimal, not bool"),
        ("boolean", 1, "needs boolean, not int"),
        ("string", 7, "needs string, not int"),
        ("string|integer", None, "None is not sent: leave the argument out, or give OMIT"),
        ("decimal", "12,5", "is not a decimal number"),
        ("decimal", "NaN", "is not a decimal number"),
        ("decimal", Decimal("Infinity"), "is not a number that can be sent"),
        ("decimal", "1e999", "too large or too small"),
        ("decimal", "\u0661", "is not a decimal number"),
        ("array<string>", "ab", "needs array<string>, not str"),
        ("object", {1: "a"}, "keys of an object are texts"),
        ("id<integer>", "A7", "'A7' is not a whole number"),
        ("id<integer>", "007", "'007' is not a whole number"),
        ("id<string>", True, "needs string, not bool"),
        ("array<id<string>>", "7", "needs array<string>, not str"),
        ("integer", Truth(), "needs integer, not Truth"),
        ("integer", datetime(2026, 1, 1, tzinfo=UTC), "the page does not say in which unit"),
    ],
)
def test_a_value_that_is_refused(kind: str, value: object, told: str) -> None:
    with pytest.raises((TypeError, ValueError), match=told):
        in_json(kind, value)


def test_members_of_an_object_are_checked_by_their_own_kinds() -> None:
    fields = (
        Parameter("symbol", "body", "string", required=True),
        Parameter("price", "body", "decimal"),
    )

    def sent(*items: dict[str, object]) -> str:
        return in_json("array<object>", items, fields=fields)

    assert sent({"symbol": "BTC", "price": Decimal("1E+1")}) == '[{"symbol":"BTC","price":"10"}]'
    with pytest.raises(ValueError, match=r"\[1\]: symbol missing"):
        sent({"symbol": "BTC"}, {"price": "1"})
    with pytest.raises(TypeError, match=r"\[0\].price: a float"):
        sent({"symbol": "BTC", "price": 0.1})


def test_a_comma_in_an_item_of_a_comma_list_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be told from two items"):
        in_query("array<string>", ["a,b"], style="csv")


def test_a_value_that_contains_itself_is_refused() -> None:
    endless: list[object] = []
    endless.append(endless)

    with pytest.raises(ValueError, match="nested too deeply"):
        in_json("any", endless)


@pytest.mark.parametrize(
    ("documented", "value"),
    [
        ({"kind": "string", "choices": ("buy", "sell")}, "buy"),
        ({"kind": "string", "choices": ("buy", "sell")}, Side.BUY),
        ({"kind": "integer", "choices": (1, 2)}, Mode.ONE_WAY),
        ({"kind": "string|integer", "choices": (1, 2)}, "1"),
        ({"kind": "string", "choices": ("buy",), "nullable": True}, None),
        ({"kind": "array<string>", "choices": ("buy", "sell")}, ["sell", "buy"]),
        ({"kind": "integer", "least": "1", "most": "9"}, 9),
        ({"kind": "integer", "least": "1", "most": "9"}, Whole()),
        ({"kind": "decimal", "least": "0.1"}, Decimal("0.1")),
        ({"kind": "decimal", "least": "0.1"}, "1e5"),
        ({"kind": "string", "least": "1", "most": "9223372036854775807"}, "9223372036854775807"),
        ({"kind": "integer", "least": "1", "unit": "ms"}, datetime(2026, 1, 1, tzinfo=UTC)),
        ({"kind": "string", "longest": 3}, "abc"),
    ],
)
def test_what_the_page_allows_is_sent(documented: dict[str, Any], value: object) -> None:
    assert in_json(value=value, **documented) == in_json(documented["kind"], value, **{
        name: told for name, told in documented.items() if name in ("nullable", "unit")
    })  # fmt: skip


@pytest.mark.parametrize(
    ("documented", "value", "told"),
    [
        ({"kind": "string", "choices": ("buy", "sell")}, "BUY", "did you mean buy?"),
        ({"kind": "string", "choices": ("buy", "sell")}, "x", "'x' is none of buy, sell$"),
        ({"kind": "string", "choices": ("buy",)}, '"buy"', "is none of buy"),
        ({"kind": "integer", "choices": (1, 2)}, 7, "7 is none of 1, 2"),
        ({"kind": "integer", "choices": (1, 2)}, True, "needs integer, not bool"),
        ({"kind": "array<string>", "choices": ("buy",)}, ["buy", "x"], r"\[1\]: 'x' is none of"),
        ({"kind": "integer", "least": "1", "most": "9"}, 0, "0 is not from 1 to 9"),
        ({"kind": "decimal", "least": "0"}, "-0.1", "-0.1 is not at least 0"),
        ({"kind": "decimal", "most": "1"}, Decimal("1.01"), "1.01 is not at most 1"),
        ({"kind": "string", "least": "1"}, "abc", "'abc' is not a number"),
        ({"kind": "string", "least": "1"}, "0", "0 is not at least 1"),
        ({"kind": "string", "least": "1"}, "NaN", "'NaN' is not a number"),
        ({"kind": "string", "longest": 3}, "abcd", "has 4 characters, 3 are allowed"),
        ({"kind": "id<string>", "longest": 3}, 1234, "has 4 characters, 3 are allowed"),
    ],
)
@pytest.mark.parametrize("encoded", [in_json, in_query])
def test_what_the_page_rules_out_is_refused(
    encoded: Any, documented: dict[str, Any], value: object, told: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=told):
        encoded(value=value, style="csv", **documented)


@pytest.mark.parametrize(
    ("kind", "value", "sent"),
    [("string", 1767225600123, '"1767225600123"'), ("integer", "1767225600123", "1767225600123")],
)
def test_a_time_is_taken_as_answers_have_it(kind: str, value: object, sent: str) -> None:
    assert in_json(kind, value, unit="ms") == sent


@pytest.mark.parametrize(
    ("kind", "unit", "sent"),
    [
        ("integer", "ms", "1767225600123"),
        ("integer", "s", "1767225600"),
        ("integer", "us", "1767225600123456"),
        ("string", "ms", '"1767225600123"'),
        ("string|integer", "ms", "1767225600123"),
        ("string", "iso", '"2026-01-01T00:00:00.123456Z"'),
    ],
)
def test_a_datetime_goes_out_in_the_documented_unit(kind: str, unit: str, sent: str) -> None:
    here = timezone(timedelta(hours=5, minutes=30))
    when = datetime(2026, 1, 1, 5, 30, 0, 123456, tzinfo=here)

    assert in_json(kind, when, unit=unit) == sent


def test_a_datetime_without_a_zone_is_refused_with_what_to_do() -> None:
    with pytest.raises(ValueError, match=r"give it one, as datetime.now\(timezone.utc\) has"):
        in_json("integer", datetime(2026, 1, 1), unit="ms")


ORDER = (
    Parameter("orderId", "body", "id<string>", required=True, argument="order_id"),
    Parameter("side", "body", "string", choices=("buy", "sell")),
    Parameter("reduceOnly", "body", "boolean", argument="reduce_only"),
)


def test_an_item_is_given_by_the_names_that_arguments_have() -> None:
    item = {"order_id": 7, "side": Side.BUY, "reduce_only": OMIT}
    assert in_json("array<object>", [item], fields=ORDER) == '[{"orderId":"7","side":"buy"}]'


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ({"order_id": "7", "reduceOnly": True}, r"\[0\]: .* 'reduceOnly'; .* 'reduce_only'"),
        ({"order_id": "7", "sied": "buy"}, "did you mean 'side'"),
        ({"order_id": "7", "zzz": 1}, "known: order_id, side, reduce_only"),
        ({"order_id": "7", "side": "hold"}, r"\[0\].side: 'hold' is none of buy, sell"),
        ({"order_id": ""}, r"\[0\]: order_id missing"),
    ],
)  # fmt: skip
def test_an_item_is_refused_as_an_argument_would_be(item: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        in_json("array<object>", [item], fields=ORDER)
