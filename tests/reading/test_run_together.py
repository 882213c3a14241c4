"""Rows whose cells ran together are split with the header's columns and known types and flags."""

from __future__ import annotations

from pathlib import Path

from venuegen.facts import EndpointFacts
from venuegen.pages import parse
from venuegen.reading import read_page, read_tree
from venuegen.vocabulary import Words


def page(*rows: str, header: str = "NameTypeRequiredDescription", example: str = "") -> str:
    lines = [
        "Stack crates",
        "",
        "HTTP Request",
        "",
        "POST /v1/crates",
        "",
        "Request Parameters",
        "",
    ]
    return "\n".join([*lines, header, *rows, "", "Request Example", "", example or "none", ""])


def endpoint(text: str, words: Words | None = None) -> EndpointFacts:
    (found,) = read_page(parse(text, "crates.txt"), words).endpoints
    return found


def split(
    *rows: str, header: str = "NameTypeRequiredDescription", example: str = ""
) -> list[object]:
    found = endpoint(page(*rows, header=header, example=example))
    return [(p.name, p.documented_type, p.required, p.description) for p in found.request]


def test_a_row_is_split_where_type_and_flag_stand() -> None:
    assert split("crateIdLONGNOCrate id", "labelSTRINGYESTheir label") == [
        ("crateId", "LONG", False, "Crate id"),
        ("label", "STRING", True, "Their label"),
    ]


def test_the_header_says_in_which_order_the_columns_stand() -> None:
    assert split("idtrueLongOrder ID", header="ParameterMandatoryTypeDescription") == [
        ("id", "Long", True, "Order ID")
    ]


def test_the_longest_type_wins() -> None:
    assert split("amountBigDecimaltrueAmount", "idsArray of stringsfalseIds") == [
        ("amount", "BigDecimal", True, "Amount"),
        ("ids", "Array of strings", False, "Ids"),
    ]


def test_a_type_word_inside_a_name_does_not_end_the_name() -> None:
    assert split("interestlongtrueInterest", "pointintfalsePoints") == [
        ("interest", "long", True, "Interest"),
        ("point", "int", False, "Points"),
    ]


def test_a_name_that_a_sample_shows_settles_where_the_name_ends() -> None:
    example = '{\n"data": "a"\n}'

    assert split("dataCrateDtofalseThe data", example=example) == [
        ("data", "CrateDto", False, "The data")
    ]


def test_of_two_splits_the_one_whose_name_a_sample_shows_is_taken() -> None:
    header = "NameTypeDescription"
    shown = '{\n"status": "ON"\n}'

    (short,) = split("statusStringStringState", header=header, example=shown)
    assert short == ("status", "String", None, "StringState")


def test_a_line_that_begins_with_no_name_continues_the_row_above() -> None:
    ((_, _, _, description),) = split("labelSTRINGNOYour label", "(up to 20 letters)")  # type: ignore[misc]

    assert description == "Your label\n(up to 20 letters)"


def test_words_of_the_venue_serve_rows_that_the_built_in_ones_do_not() -> None:
    row = "labelCrateNameNOYour label"
    words = Words().plus(types=["CrateName"])

    (label,) = endpoint(page(row), words).request

    assert (label.name, label.documented_type) == ("label", "CrateName")


def test_words_are_learned_from_the_intact_tables_of_a_tree(tmp_path: Path) -> None:
    intact = """# Find crates

`GET /v1/crates`

## Request Parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| ids | List(LONG) | NEEDED | Ids |
| tags | List(LONG) | YES | Tags |
"""
    (tmp_path / "find.md").write_text(intact)
    (tmp_path / "stack.txt").write_text(page("idsList(LONG)YESIds"))

    _, stack = read_tree([tmp_path], tmp_path)

    (ids,) = stack.endpoints[0].request
    assert (ids.name, ids.documented_type) == ("ids", "List(LONG)")


def test_a_row_that_can_be_split_in_two_ways_is_told() -> None:
    found = endpoint(page("statusStringStringState", header="NameTypeDescription"))

    told = [d for d in found.diagnostics if d.code == "row-splits-two-ways"]
    assert [(d.line, str(d.severity)) for d in told] == [(10, "warning")]
