# ruff: noqa: RUF001 (pages hold full-width signs)
"""Rules over parameters: enforceable only where the page states them for certain."""

from __future__ import annotations

import pytest

from venuegen.diagnostics import Severity
from venuegen.facts import Condition, ConstraintFact, EndpointFacts
from venuegen.pages import parse
from venuegen.reading import read_page
from venuegen.vocabulary import Words

HEAD = "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n"
ROWS = (
    "| desk | String | true | Allowed values: north, south, east |\n"
    "| kind | String | false | Allowed values: FIXED, FREE |\n"
    "| boxId | String | false | Box |\n"
    "| ownBoxId | String | false | Your own id |\n"
    "| weight | String | false | Weight |\n"
    "| height | String | false | Height |\n"
)


def endpoint(rows: str = ROWS, after: str = "", title: str = "Ship Boxes") -> EndpointFacts:
    text = f"# {title}\n\n`POST /v1/boxes`\n\n## Request parameters\n\n{HEAD}{rows}\n\n{after}\n"
    (found,) = read_page(parse(text, "boxes.md"), Words()).endpoints
    return found


def rules(found: EndpointFacts) -> list[tuple[object, ...]]:
    return [
        (
            one.kind,
            one.fields,
            (one.when.parameter, *one.when.values) if isinstance(one.when, Condition) else one.when,
        )
        for one in found.constraints
    ]


def of_row(name: str, description: str, title: str = "Ship Boxes") -> list[tuple[object, ...]]:
    """The rules that the description of one row states."""
    kept = [row for row in ROWS.splitlines() if not row.startswith(f"| {name} ")]
    own = f"| {name} | String | false | {description} |"
    return rules(endpoint("\n".join([*kept, own]), title=title))


EITHER = ("boxId", "ownBoxId")

STATED_FOR_CERTAIN = [
    ("Either boxId or ownBoxId must be sent.", "at_least_one_of", EITHER),
    ("You must specify `boxId` or `ownBoxId` to ship the boxes.", "at_least_one_of", EITHER),
    (
        "One of boxId and ownBoxId is mandatory, boxId prevails if both are sent.",
        "at_least_one_of",
        EITHER,
    ),
    ("boxId and ownBoxId cannot be empty at the same time.", "at_least_one_of", EITHER),
    ("boxId and ownBoxId cannot both be null", "at_least_one_of", EITHER),
    (
        "Fill in at least one of boxId and ownBoxId (if none of them is sent, the call fails)",
        "at_least_one_of",
        EITHER,
    ),
    ("When shipping boxes, either boxId or ownBoxId must be sent.", "at_least_one_of", EITHER),
    ("boxId and ownBoxId cannot both be sent.", "mutually_exclusive", EITHER),
    ("boxId and ownBoxId exclude each other.", "mutually_exclusive", EITHER),
    ("No more than one of boxId and ownBoxId may be given.", "mutually_exclusive", EITHER),
    ("One and only one of boxId and ownBoxId must be sent", "exactly_one_of", EITHER),
    ("boxId和ownBoxId二选一", "at_least_one_of", EITHER),
    ("boxId和ownBoxId不能同时为空", "at_least_one_of", EITHER),
    ("boxId与ownBoxId必填其一，同时传时以boxId为准", "at_least_one_of", EITHER),
    ("boxId和ownBoxId至少传一个", "at_least_one_of", EITHER),
    ("boxId和ownBoxId不能同时传", "mutually_exclusive", EITHER),
]


@pytest.mark.parametrize(("text", "kind", "names"), STATED_FOR_CERTAIN)
def test_a_sentence_of_which_each_word_is_understood_is_a_rule(
    text: str, kind: str, names: tuple[str, ...]
) -> None:
    assert rules(endpoint(after=text)) == [(kind, names, None)]


STATED_FOR_A_CASE = [
    ("For north, either boxId or ownBoxId must be sent.", ("desk", "north")),
    ("`north` & `east`: either boxId or ownBoxId must be sent.", ("desk", "north", "east")),
    ("At least one of boxId and ownBoxId must be sent when desk is SOUTH", ("desk", "south")),
    ("If desk=north or south, one of boxId and ownBoxId is required.", ("desk", "north", "south")),
    ("One of boxId and ownBoxId is required if weight is sent.", ("weight",)),
    ("当desk为north时，boxId和ownBoxId必填其一", ("desk", "north")),
]


@pytest.mark.parametrize(("text", "when"), STATED_FOR_A_CASE)
def test_a_case_that_is_a_value_of_one_parameter_goes_with_the_rule(
    text: str, when: tuple[str, ...]
) -> None:
    assert rules(endpoint(after=text)) == [("at_least_one_of", EITHER, when)]


@pytest.mark.parametrize(
    "text",
    [
        "In night shifts, either boxId or ownBoxId must be sent.",
        "Either boxId or ownBoxId must be sent (upper floors only).",
        "Night shift: either boxId or ownBoxId must be sent.",
        "Either boxId or ownBoxId must be sent unless the box is yours.",
        "Either boxId or ownBoxId must be sent when desk is west",
        "When placing a fragile box, one of boxId/ownBoxId must be filled in.",
        "Wide boxes need either boxId or ownBoxId.",
        "For night shifts:\n\n- either boxId or ownBoxId must be sent.",
    ],
)
def test_words_that_are_not_understood_leave_a_rule_unread(text: str) -> None:
    found = endpoint(after=text)
    assert rules(found) == [("at_least_one_of", EITHER, "unread")]
    (remark,) = [one for one in found.diagnostics if one.code == "rule-unread"]
    assert (remark.field, remark.line) == ("boxId", found.constraints[0].line)


@pytest.mark.parametrize(
    "text",
    [
        "Neither boxId nor ownBoxId is required.",
        "You may send either boxId or ownBoxId.",
        "weight is not required if height is sent.",
        "The weight or height of a box may change.",
        "boxId或ownBoxId可选",
        "`this` cannot be combined with boxId or ownBoxId.",
    ],
)
def test_what_forbids_and_demands_nothing_is_no_rule(text: str) -> None:
    assert rules(endpoint(after=text)) == []


def test_required_if_others_are_not_sent_is_about_the_row_itself() -> None:
    told = "Required if not passing ownBoxId or weight"
    assert of_row("boxId", told) == [("at_least_one_of", ("boxId", "ownBoxId", "weight"), None)]
    told = "Required unless ownBoxId is sent"
    assert of_row("boxId", told) == [("at_least_one_of", EITHER, None)]
    told = "`north`: **Required** if not passing ownBoxId or weight"
    assert of_row("boxId", told) == [
        ("at_least_one_of", ("boxId", "ownBoxId", "weight"), ("desk", "north"))
    ]


def test_not_empty_together_with_another_is_about_both() -> None:
    told = "Number of the box, cannot be empty at the same time as ownBoxId"
    assert of_row("boxId", told) == [("at_least_one_of", EITHER, None)]


def test_a_description_that_says_where_its_parameter_applies_states_no_rule_for_all() -> None:
    told = "Only applicable to wide boxes. Either boxId or weight must be sent."
    assert of_row("boxId", told) == [("at_least_one_of", ("boxId", "weight"), "unread")]


def test_what_excludes_two_others_does_not_set_them_against_each_other() -> None:
    told = "Cannot be used together with height or weight"
    assert of_row("boxId", told) == [
        ("mutually_exclusive", ("boxId", "height"), None),
        ("mutually_exclusive", ("boxId", "weight"), None),
    ]


def test_a_value_that_two_parameters_take_is_no_case_for_certain() -> None:
    more = ROWS + "| lane | String | false | Allowed values: north, west |\n"
    text = "For north, either boxId or ownBoxId must be sent."
    assert rules(endpoint(more, text)) == [("at_least_one_of", EITHER, "unread")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Required when kind is FREE", ("required_if", ("weight",), ("kind", "FREE"))),
        (
            "Weight of the box, required for free boxes",
            ("required_if", ("weight",), ("kind", "FREE")),
        ),
        ("kind为FREE时必填", ("required_if", ("weight",), ("kind", "FREE"))),
        ("Required when height is given", ("requires", ("height", "weight"), None)),
        ("Must be sent together with height", ("requires", ("weight", "height"), None)),
        ("Required in night shifts", ("required_if", ("weight",), "unread")),
    ],
)
def test_when_a_parameter_is_required(told: str, expected: tuple[object, ...]) -> None:
    assert of_row("weight", told) == [expected]


LISTED = (
    "| desk | String | true | Desk |\n| boxes | Array | true | Boxes |\n"
    "| > boxId | String | false | Box |\n| > ownBoxId | String | false | Own |\n"
)


def test_a_rule_over_members_of_a_list_holds_for_each_item() -> None:
    (rule,) = endpoint(LISTED, "Either boxId or ownBoxId must be sent.").constraints
    assert (rule.fields, rule.scope, rule.when) == (
        ("boxes[].boxId", "boxes[].ownBoxId"), "boxes[]", None,
    )  # fmt: skip


def test_a_rule_over_items_may_depend_on_an_argument_of_the_call() -> None:
    rows = LISTED.replace("| Desk |", "| Allowed values: north, south |")
    (rule,) = endpoint(rows, "For north, either boxId or ownBoxId must be sent.").constraints
    assert (rule.scope, rule.when) == ("boxes[]", Condition("desk", ("north",)))


def test_a_rule_over_different_levels_is_unread() -> None:
    (rule,) = endpoint(LISTED, "Either desk or boxId must be sent.").constraints
    assert (rule.scope, rule.when) == (None, "unread")


@pytest.mark.parametrize(
    ("told", "least", "most"),
    [
        ("Boxes, at most 20 items", None, 20),
        ("1 to 20 boxes", 1, 20),
        ("Boxes. An empty list is not allowed", 1, None),
        ("Up to 10 boxes per request, at least one", 1, 10),
        ("箱子列表，最多20个", None, 20),
        ("Up to 10 boxes per second", None, None),
        ("Such as `[1, 2]`", None, None),
        ("Names of at most 30 characters", None, None),
        ("Up to 10 boxes for north, 20 for others", None, None),
    ],
)
def test_how_many_items_a_list_holds(told: str, least: int | None, most: int | None) -> None:
    found = endpoint(f"| boxes | Array of strings | true | {told} |").constraints
    assert {one.kind: one.limit for one in found} == {
        kind: limit for kind, limit in (("min_items", least), ("max_items", most)) if limit
    }


def test_a_limit_for_each_of_a_parameter_counts_no_items_of_it() -> None:
    text = "Each account can hold a maximum of 10 orders per boxId."
    assert rules(endpoint(after=text)) == []
    text = "A maximum of 20 boxes (north), 10 boxes (south) can be shipped per request."
    assert rules(endpoint(ROWS + "| request | Array | true | Boxes |\n", text)) == []


def test_rules_that_no_call_can_keep_are_documented_and_not_enforced() -> None:
    both = ROWS.replace("| boxId | String | false |", "| boxId | String | true |")
    found = endpoint(both, "boxId and ownBoxId are mutually exclusive.")
    assert rules(found) == [("mutually_exclusive", EITHER, "unread")]
    (remark,) = [one for one in found.diagnostics if one.code == "rules-unsatisfiable"]
    assert (remark.severity, remark.field) == (Severity.WARNING, "boxId")


def test_rules_that_only_together_cannot_be_kept_are_all_left_out() -> None:
    text = "Exactly one of boxId and weight must be sent. weight requires boxId."
    assert [when for _, _, when in rules(endpoint(after=text))] == ["unread", "unread"]


def test_the_order_in_which_two_rows_name_each_other_makes_no_second_rule() -> None:
    rows = ROWS.replace("| Box |", "| Either boxId or ownBoxId is required |").replace(
        "| Your own id |", "| Either ownBoxId or boxId is required |"
    )
    assert rules(endpoint(rows)) == [("at_least_one_of", EITHER, None)]


def test_rules_are_equal_whatever_the_order_of_their_names() -> None:
    first = ConstraintFact("mutually_exclusive", ("a", "b"), 1)
    assert first.key == ConstraintFact("mutually_exclusive", ("b", "a"), 2).key
    needs = ConstraintFact("requires", ("a", "b"), 1)
    assert needs.key != ConstraintFact("requires", ("b", "a"), 1).key
