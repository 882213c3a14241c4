"""One argument on its way to the wire."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, IntEnum

import pytest
from example_clients._runtime.endpoint import Parameter
from example_clients._runtime.secret import Secret
from example_clients._runtime.values import json_encoder, text_encoder


class Side(str, Enum):  # noqa: UP042 - users write them like this
    BUY = "buy"


class Mode(IntEnum):
    ONE_WAY = 1


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
        ("boolean", True, "true"),
        ("array<string>", ["a", "b"], '["a","b"]'),
        ("array<integer>", (1, 2), "[1,2]"),
        ("map<decimal>", {"BTC": Decimal("1.50")}, '{"BTC":"1.50"}'),
        ("object", {"a": [None, True, {"b": Decimal("1E+2")}]}, '{"a":[null,true,{"b":"100"}]}'),
    ],
)
def test_a_value_in_json(kind: str, value: object, sent: str) -> None:
    assert json_encoder(kind)(value) == sent


@pytest.mark.parametrize(
    ("kind", "style", "value", "sent"),
    [
        ("string", "repeat", "a b", "a b"),
        ("decimal", "repeat", Decimal("1E+3"), "1000"),
        ("boolean", "repeat", False, "false"),
        ("array<string>", "csv", ["a", "b"], "a,b"),
        ("array<integer>", "json", [1, 2], "[1,2]"),
        ("array<string>", "json", ["a"], '["a"]'),
        ("object", "json", {"a": 1}, '{"a":1}'),
    ],
)
def test_a_value_in_a_query(kind: str, style: str, value: object, sent: str) -> None:
    assert text_encoder(Parameter("x", "query", kind, style=style))(value) == sent


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        ("decimal", 0.1, "a float cannot hold every price"),
        ("integer", 1.0, "a float cannot hold every price"),
        ("string", 1.5, "a float cannot hold every price"),
        ("object", {"price": 0.1}, "a float cannot hold every price"),
        ("array<decimal>", [0.1], "a float cannot hold every price"),
        ("integer", True, "needs integer, not bool"),
        ("decimal", True, "needs decimal, not bool"),
        ("boolean", 1, "needs boolean, not int"),
        ("string", 7, "needs string, not int"),
        ("string|integer", None, "leave the argument out"),
        ("decimal", "12,5", "is not a decimal number"),
        ("decimal", "NaN", "is not a decimal number"),
        ("decimal", Decimal("Infinity"), "is not a number that can be sent"),
        ("decimal", "1e999", "too large or too small"),
        ("decimal", "\u0661", "is not a decimal number"),
        ("array<string>", "ab", "needs array<string>, not str"),
        ("object", {1: "a"}, "keys of an object are texts"),
    ],
)
def test_a_value_that_is_refused(kind: str, value: object, told: str) -> None:
    with pytest.raises((TypeError, ValueError), match=told):
        json_encoder(kind)(value)


def test_members_of_an_object_are_checked_by_their_own_kinds() -> None:
    encode = json_encoder(
        "array<object>",
        (
            Parameter("symbol", "body", "string", required=True),
            Parameter("price", "body", "decimal"),
        ),
    )

    assert (
        encode([{"symbol": "BTC", "price": Decimal("1E+1")}]) == '[{"symbol":"BTC","price":"10"}]'
    )
    with pytest.raises(ValueError, match="symbol missing"):
        encode([{"price": "1"}])
    with pytest.raises(TypeError, match="price: a float"):
        encode([{"symbol": "BTC", "price": 0.1}])


def test_a_comma_in_an_item_of_a_comma_list_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be told from two items"):
        text_encoder(Parameter("x", "query", "array<string>", style="csv"))(["a,b"])


def test_a_value_that_contains_itself_is_refused() -> None:
    endless: list[object] = []
    endless.append(endless)

    with pytest.raises(ValueError, match="nested too deeply"):
        json_encoder("any")(endless)
