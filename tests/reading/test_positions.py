"""Rows that are arrays: the page's names for their positions, in whatever way it gives them."""

from __future__ import annotations

import pytest

from venuegen.pages import parse
from venuegen.reading import read_page

HEAD = "# Bars\n\n`GET /v1/bars`\n\n## Response\n\n"
TABLE = "| Name | Type | Description |\n| --- | --- | --- |\n"
BARS = '{"bars": [[1700000000000, "10.5", "7"], [1700000060000, "11", "9"]]}'


def positions(text: str, sample: str = BARS) -> list[tuple[str, str, str | None]]:
    """(path, type, name) of every position that the page's response has."""
    body = f"\n\n## Response Example\n\n```json\n{sample}\n```\n" if sample else "\n"
    (found,) = read_page(parse(HEAD + text + body, "bars.md")).endpoints
    return [(f.path, f.type, f.position) for f in found.response if "][" in f.path]


NAMED = [
    ("bars[][0]", "integer", "openTime"),
    ("bars[][1]", "decimal", "high"),
    ("bars[][2]", "decimal", "volume"),
]


def test_rows_of_a_table_that_name_them() -> None:
    rows = (
        "| bars | array | the bars |\n"
        "| > bars[0]: openTime | long | when it opened |\n"
        "| > bars[1]: high | string | the highest |\n"
        "| > bars[2]: volume | string | how much |\n"
    )
    assert positions(TABLE + rows) == NAMED


def test_rows_of_a_table_by_index_alone() -> None:
    rows = (
        "| bars | array | the bars |\n"
        "| > index[0] | long | Open time |\n"
        "| > index[1] | string | High price |\n"
        "| > index[2] | string | Volume (base) |\n"
    )
    names = ["Open time", "High price", "Volume"]
    assert [name for *_, name in positions(TABLE + rows)] == names


def test_a_list_in_brackets() -> None:
    row = "| bars | array | Each is [openTime, high, volume] |\n"
    assert positions(TABLE + row) == NAMED
    row = "| bars | array | the bars |\n\nA bar is arranged as [openTime, high, volume].\n"
    assert positions(TABLE + row) == NAMED


def test_numbers_in_a_sentence() -> None:
    row = "| bars | array | Positions: 0 openTime, 1 high, 2 volume |\n"
    assert positions(TABLE + row) == NAMED


def test_a_list_of_as_many_items() -> None:
    items = "- openTime\n- high\n- volume\n"
    assert positions(f"{TABLE}| bars | array | from left to right |\n\n{items}") == NAMED


def test_comments_of_the_sample() -> None:
    sample = '{"bars": [[\n  1700000000000, // openTime\n  "10.5", // high\n  "7" // volume\n]]}'
    assert positions("", sample) == NAMED


def test_a_body_that_is_a_list_of_rows() -> None:
    sample = '[[\n  1700000000000, // Open time\n  "10.5", // Highest price\n  "7" // Volume\n]]'
    assert positions("", sample) == [
        ("[][0]", "integer", "Open time"),
        ("[][1]", "decimal", "Highest price"),
        ("[][2]", "decimal", "Volume"),
    ]


def test_the_other_side_of_a_book_has_the_same_positions() -> None:
    sample = '{"bids": [["1.5", // price\n "2" // amount\n]], "asks": [["1.6", "3"]]}'
    assert positions("", sample) == [
        ("bids[][0]", "decimal", "price"),
        ("bids[][1]", "decimal", "amount"),
        ("asks[][0]", "decimal", "price"),
        ("asks[][1]", "decimal", "amount"),
    ]


def test_fields_that_prose_arranges_in_an_array() -> None:
    rows = "| ts | long | time |\n| o | string | open |\n| c | string | close |\n"
    prose = "\nThe data is an array of arrays like this: [ts, o, c].\n"
    assert positions(TABLE + rows + prose, sample="") == [
        ("[][0]", "integer", "ts"),
        ("[][1]", "decimal", "o"),
        ("[][2]", "decimal", "c"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "| bars | array | the bars |\n",
        "| bars | array | Each is [openTime, high] |\n",  # too few: which is left out?
        "| bars | array | 0 openTime, 1 and 2 high and volume in no certain order |\n",
        "| bars | array | the bars |\n\n- one\n- two\n",
    ],
)
def test_what_the_page_does_not_name_stays_a_list_of_anything(text: str) -> None:
    assert positions(TABLE + text) == []
