"""Enumerations are read whole, or not closed at all: a client refuses what is not in them."""

from __future__ import annotations

import pytest

from venuegen.reading import prose

WHOLE = [
    ("Only this desk. Allowed values: `NORTH`, `B2C2`, `L1`, `UP`.", ("NORTH", "B2C2", "L1", "UP")),
    ("Possible values: HMAC, RSA, ED25519", ("HMAC", "RSA", "ED25519")),
    ("One of HMAC, RSA, ED25519.", ("HMAC", "RSA", "ED25519")),
    ("Allowed values: GTC (until cancelled, or so), IOC (default). No others.", ("GTC", "IOC")),
    ("Allowed values: GTC, IOC, FOK when side is buy", ("GTC", "IOC", "FOK")),
    ("Depth. Allowed values: 5, 10, 20", ("5", "10", "20")),
    ("Kind of trade0: all, 1: buy, 2: sell", ("0", "1", "2")),
    ("State (1=open, 2=shut, 3=gone)", ("1", "2", "3")),
    ("Direction, long or short", ("long", "short")),
    ("Side, BUY or SELL", ("BUY", "SELL")),
    (
        "The price. `MarkPrice`, `IndexPrice`, default: `LastPrice`",
        ("MarkPrice", "IndexPrice", "LastPrice"),
    ),
]


@pytest.mark.parametrize(("text", "values"), WHOLE)
def test_every_member_of_a_list_is_read(text: str, values: tuple[str, ...]) -> None:
    found = prose.enum_in(text, 1)
    assert found is not None
    assert (found.values, found.is_open, found.unread) == (values, False, ())


def test_meanings_that_stand_before_an_announced_list_are_kept() -> None:
    found = prose.enum_in("Fees. 0: kept, 1: deducted. Allowed values: 0, 1", 1)
    assert found is not None
    assert (found.values, found.meanings) == (("0", "1"), {"0": "kept", "1": "deducted"})


def test_the_values_of_one_parameter_may_be_names_of_others() -> None:
    found = prose.enum_in("Allowed values: limit, market", 1, names=("limit", "market"))
    assert found is not None
    assert found.values == ("limit", "market")


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Allowed values: GTC, IOC, and all that spot takes", "all that spot takes"),
        ("State. `OPEN`, `CLOSED`, or all that wait", "all that wait"),
    ],
)
def test_a_list_read_in_part_is_open_and_says_what_is_unread(text: str, unread: str) -> None:
    found = prose.enum_in(text, 1)
    assert found is not None
    assert (found.is_open, found.unread) == (True, (unread,))


@pytest.mark.parametrize(
    "text", ["Start time, ISO 8601", "ISO-8601", "Format: ISO 8601", "Long or short"]
)
def test_names_of_standards_and_first_words_are_no_values(text: str) -> None:
    assert prose.enum_in(text, 1) is None
