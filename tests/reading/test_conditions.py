"""Conditions and bounds that sentences and descriptions state, as facts of the endpoint."""

from __future__ import annotations

import pytest

from venuegen.facts import Condition, EndpointFacts
from venuegen.pages import parse
from venuegen.reading import prose, read_page
from venuegen.vocabulary import Words

LIDS = prose.Reader(prose.Call(("lid", "box")))


def endpoint(rows: str, after: str = "") -> EndpointFacts:
    text = (
        "# Crates\n\n`POST /v1/crates`\n\n## Request parameters\n\n"
        "| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        f"{rows}\n\n{after}\n"
    )
    (found,) = read_page(parse(text, "crates.md"), Words()).endpoints
    return found


@pytest.mark.parametrize(
    ("rows", "after"),
    [
        ("| ids | Array of String | false | Ids, at most 10 items |", ""),
        ("| ids | String | false | Ids as a JSON array |", "At most 10 items in ids."),
        ("| ids | JSON LIST | false | Such as `[1,2]` |", "The list ids holds up to 10 entries."),
    ],
)
def test_the_length_of_a_list_is_a_condition_and_no_range(rows: str, after: str) -> None:
    found = endpoint(rows, after)
    assert [(c.kind, c.fields, c.limit) for c in found.constraints] == [("max_items", ("ids",), 10)]
    assert [one.range for one in found.request] == [None]


def test_numbers_in_the_words_of_a_text_are_no_range() -> None:
    found = endpoint(
        "| names | String | false | Names, up to 20 of them, such as `[1,2]` |\n"
        "| label | String | false | A whole number. Range: 1 to 99 |\n"
        "| limit | Integer | false | At most 100 |"
    )
    assert [one.range for one in found.request] == [None, ("1", "99"), (None, "100")]


@pytest.mark.parametrize(
    "text",
    [
        "lid is required when box is sent.",
        "`lid` must be sent if `box` is provided.",
        "If box is sent, lid is required.",
    ],
)
def test_what_is_required_with_another(text: str) -> None:
    (found,) = prose.constraints(text, 1, LIDS)
    assert (found.value.kind, found.value.fields) == ("requires", ("box", "lid"))


def test_what_a_description_requires_is_about_its_own_parameter() -> None:
    (found,) = prose.constraints("Required when box is sent", 1, LIDS, "lid")
    assert (found.value.kind, found.value.fields) == ("requires", ("box", "lid"))


def test_a_sample_of_either_type_of_a_row_that_names_two_is_no_disagreement() -> None:
    found = endpoint(
        "| id | LONG or STRING | true | Id |",
        '## Request example\n\n```json\n{"id": "7"}\n```',
    )
    assert [one.type for one in found.request] == ["integer|string"]
    assert "type-disagrees" not in {one.code for one in found.diagnostics}


def test_notes_do_not_outweigh_the_section_about_authentication() -> None:
    found = endpoint(
        "| id | Long | true | Id |",
        "## Authentication\n\nThis is a public interface.\n\n"
        "## Notes\n\n- The venue's page says that authentication is required, wrongly.",
    )
    assert found.auth is False
    assert "auth-disagrees" not in {one.code for one in found.diagnostics}


TYPED = (
    "| type | String | true | Allowed values: `limit`, `market` |\n"
    "| price | String | false | Price |\n| size | String | false | Size |"
)


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("For limit orders price is required.", Condition("type", ("limit",))),
        ("When type is limit price must be sent.", Condition("type", ("limit",))),
        ("For iceberg orders price is required.", "unread"),
    ],
)
def test_a_condition_ends_where_its_rule_begins_without_a_comma(
    sentence: str, when: Condition | str
) -> None:
    found = endpoint(TYPED, sentence)
    assert [(c.kind, c.fields, c.when) for c in found.constraints] == [
        ("required_if", ("price",), when)
    ]


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("You can only fill in one of price and size.", None),
        ("You can fill in only one of price and size.", "unread"),
    ],
)
def test_that_one_of_two_is_enough_does_not_forbid_both(sentence: str, when: str | None) -> None:
    found = endpoint(TYPED, sentence)
    assert [(c.kind, c.fields, c.when) for c in found.constraints] == [
        ("mutually_exclusive", ("price", "size"), when)
    ]
    assert [d.code for d in found.diagnostics] == ([] if when is None else ["rule-unread"])
