"""Which texts are decimals: by what samples show, or by a name that can mean nothing else."""

from __future__ import annotations

import pytest

from venuegen.reading.bodies.trees import Seen
from venuegen.reading.fields.types import of_bounds, of_values, resolved


def seen(*values: str) -> Seen:
    return Seen("x", 1, kinds={"string": None}, values=list(values))


AMOUNTS = [
    "price", "stopPrice", "filled_qty", "fee", "tradeVolume", "size", "sz", "newSize",
    "visible_size",
    "askSz", "bestBid", "stopLoss", "stop_loss", "takerFeeRate", "funding_rate", "funds",
    "initialMargin", "positionValue", "quantity",
]  # fmt: skip


@pytest.mark.parametrize("name", AMOUNTS)
@pytest.mark.parametrize("shown", [None, seen(), seen("")])
def test_an_amount_that_no_sample_shows_is_decimal_by_its_name(
    name: str, shown: Seen | None
) -> None:
    assert resolved("string", name, "Thing", shown) == "decimal"


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("price_match", "How"),
        ("feeCurrency", "Which"),
        ("priceId", "Id"),
        ("fee", "Such as 5%"),
        ("funding_rate_timestamp", "When the rate was set"),
        ("sizeCode", "Code of the size"),
        ("page_size", "How many a page"),
        ("pageSize", "Size of a page"),
        ("batchSize", "Size"),
        ("size", "Page size"),
        ("size", "Number of records, default 20"),
        ("size", "[1-100]"),
        ("limit", "Most records"),
        ("value", "Value"),
        ("margin", "Margin mode"),
        ("isMargin", "Whether margin is used"),
        ("volumePrecision", "Digits"),
        ("feeCount", "How many fees"),
    ],
)
def test_other_names_stay_texts(name: str, meaning: str) -> None:
    assert resolved("string", name, meaning, None) == "string"


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("size", "Size of the order"),
        ("price", "Price in the quote currency"),
        ("balance", "Total asset (in USDT)"),
        ("amount", "Number of coins"),
    ],
)
def test_prose_that_speaks_of_an_amount_leaves_it_one(name: str, meaning: str) -> None:
    assert resolved("string", name, meaning, None) == "decimal"


def test_a_numeric_text_is_decimal_only_where_it_is_an_amount() -> None:
    assert resolved("string", "bestAsk", "", seen("0.5")) == "decimal"
    assert resolved("string", "created_at", "Time of the fee", seen("1700000000000")) == "string"


def test_a_text_from_one_to_some_hundreds_is_a_size_of_pages() -> None:
    assert of_bounds("decimal", "String", ("1", "100")) == "string"
    assert of_bounds("decimal", "String", ("0", "100")) == "decimal"
    assert of_bounds("decimal", "Decimal", ("1", "100")) == "decimal"
    assert of_bounds("decimal", "String", None) == "decimal"


def test_a_number_whose_values_are_words_is_a_text_as_well() -> None:
    assert of_values("integer", ("last", "mark")) == "integer|string"
    assert of_values("integer", (0, 1)) == "integer"


def test_a_sample_that_shows_words_has_its_way() -> None:
    assert resolved("string", "price", "Price", seen("market")) == "string"


def test_a_text_of_enumerated_words_is_no_number() -> None:
    assert of_values("decimal", ("opponent", "queue")) == "string"
    assert of_values("decimal", ("0.1", "0.5")) == "decimal"
    assert of_values("decimal", None) == "decimal"
