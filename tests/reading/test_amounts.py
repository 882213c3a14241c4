"""Which texts are decimals: by what samples show, or by a name that can mean nothing else."""

from __future__ import annotations

import pytest

from venuegen.reading.bodies.trees import Seen
from venuegen.reading.fields.types import of_values, resolved


def seen(*values: str) -> Seen:
    return Seen("x", 1, kinds={"string": None}, values=list(values))


@pytest.mark.parametrize("name", ["price", "stopPrice", "filled_qty", "fee", "tradeVolume"])
@pytest.mark.parametrize("shown", [None, seen(), seen("")])
def test_an_amount_that_no_sample_shows_is_decimal_by_its_name(
    name: str, shown: Seen | None
) -> None:
    assert resolved("string", name, "Thing", shown) == "decimal"


@pytest.mark.parametrize(
    ("name", "meaning"),
    [("price_match", "How"), ("feeCurrency", "Which"), ("priceId", "Id"), ("fee", "Such as 5%")],
)
def test_other_names_stay_texts(name: str, meaning: str) -> None:
    assert resolved("string", name, meaning, None) == "string"


def test_a_sample_that_shows_words_has_its_way() -> None:
    assert resolved("string", "price", "Price", seen("market")) == "string"


def test_a_text_of_enumerated_words_is_no_number() -> None:
    assert of_values("decimal", ("opponent", "queue")) == "string"
    assert of_values("decimal", ("0.1", "0.5")) == "decimal"
    assert of_values("decimal", None) == "decimal"
