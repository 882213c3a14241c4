# ruff: noqa: RUF001 (pages hold full-width signs)
"""A list of values is closed only where the page says that it is whole, and its samples agree."""

from __future__ import annotations

import pytest

from venuegen.facts import FieldFact, ParameterFact
from venuegen.pages import parse
from venuegen.reading import read_page
from venuegen.vocabulary import Words

PAGE = """# Move Cranes

`POST /v1/cranes`

## Request parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| lane | String | true | Allowed values: left, right, middle |
{row}

## Response parameters

| Name | Type | Description |
| --- | --- | --- |
{field}

{after}
"""


def parameter(row: str, after: str = "") -> ParameterFact:
    """The parameter of one row: `name | type | description`."""
    name, kind, description = (part.strip() for part in row.split("|", 2))
    table = f"| {name} | {kind} | false | {description} |"
    text = PAGE.format(row=table, field="| ok | Boolean | Done |", after=after)
    (found,) = read_page(parse(text, "cranes.md"), Words()).endpoints
    return next(one for one in found.request if one.name == name)


def answered(description: str, sample: str = '{"turn": "cw"}') -> FieldFact:
    after = f"## Response example\n\n```json\n{sample}\n```"
    text = PAGE.format(row="", field=f"| turn | String | {description} |", after=after)
    (found,) = read_page(parse(text, "cranes.md"), Words()).endpoints
    return next(one for one in found.response if one.path == "turn")


SENT = '## Request example\n\n```json\n{{"lane": "left", "turn": "{0}"}}\n```'


@pytest.mark.parametrize(
    ("row", "values"),
    [
        ("turn | String | Allowed values: `cw`, `ccw`", ("cw", "ccw")),
        ("turn | String | Turn, one of `cw`, `ccw`", ("cw", "ccw")),
        ("turn | String | It must be `cw` or `ccw`", ("cw", "ccw")),
        ("turn | ENUM | `cw`, `ccw`", ("cw", "ccw")),
        ("turn | String | How to turn. 0: not at all; 1: once", ("0", "1")),
        ("turn | Integer | 0: not at all, 1: once", (0, 1)),
        ("turn | String | `cw`: to the right<br>`ccw`: to the left", ("cw", "ccw")),
        ("turn | String | CW-rightwards,CCW-leftwards", ("CW", "CCW")),
        ("turn | String | 取值：cw, ccw", ("cw", "ccw")),
    ],
)
def test_what_the_page_calls_all_values_is_closed(row: str, values: tuple[object, ...]) -> None:
    found = parameter(row)
    assert (found.enum, found.enum_open) == (values, False)


@pytest.mark.parametrize(
    "row",
    [
        "turn | String | Turn `cw`, `ccw`",
        "turn | String | Direction, cw or ccw",
        "turn | String | Only `cw` is supported",
        "turn | String | Allowed values: `cw`, `ccw`, ...",
        "turn | String | `cw`: right, `ccw`: left. Separate with commas if more than one",
        "turn | String | Big crane 1: left 2: right<br>Small crane 1: up 2: down",
    ],
)
def test_other_values_that_a_page_gives_are_open(row: str) -> None:
    found = parameter(row)
    assert found.enum
    assert found.enum_open


def test_a_sample_or_a_default_that_is_not_in_the_list_opens_it() -> None:
    row = "turn | String | Allowed values: `cw`, `ccw`"
    assert parameter(row, SENT.format("cw")).enum_open is False
    assert parameter(row, SENT.format("back")).enum_open is True
    assert parameter(f"{row}. Default: `none`").enum_open is True


def test_values_of_an_answer_are_closed_and_open_alike() -> None:
    assert answered("Possible values: cw, ccw").enum_open is False
    assert answered("Turn `cw`, `ccw`").enum_open is True
    assert answered("Possible values: cw, ccw", '{"turn": "up"}').enum_open is True


@pytest.mark.parametrize(
    "row",
    [
        "turn | String | The word `whole`",  # one word in code
        "load | String | Select one out of two: load or lane",  # names of parameters
        "turn | String | It only supports numeric values",  # kinds of text
        "crane_id | String | Cranes `A1`, `B2`",  # samples of ids
        "price | String | `DAY`, `NIGHT`: what it costs",  # an amount
        "coin | String | Coin BTC, ETH",  # what is traded today
        "turn | String | Change since UTC 0",
        "turn | String | 9-digit ABC DEF (gate) or GHI",
        "state | String | - `left`, `right`: the crane's state",  # values of another parameter
    ],
)
def test_what_is_no_list_of_this_parameters_values_is_none(row: str) -> None:
    assert parameter(row).enum is None


@pytest.mark.parametrize("cell", ["within 3 month", "crane type list", "[crane list](#cranes)"])
def test_a_cell_of_words_is_no_list(cell: str) -> None:
    text = PAGE.format(row="", field="| ok | Boolean | Done |", after="").replace(
        "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        "| lane | String | true | Allowed values: left, right, middle |",
        "| Name | Type | Required | Description | Value range |\n| --- | --- | --- | --- | --- |\n"
        f"| crane | String | true | Crane | {cell} |",
    )
    (found,) = read_page(parse(text, "cranes.md"), Words()).endpoints
    assert [one.enum for one in found.request] == [None]


def test_members_of_list_items_are_read_alike() -> None:
    rows = (
        "| moves | Array | true | Moves |\n| > turn | String | true | Allowed values: cw, ccw |\n"
        "| > way | String | false | Way `up`, `down` |"
    )
    text = PAGE.format(row=rows, field="| ok | Boolean | Done |", after="")
    (found,) = read_page(parse(text, "cranes.md"), Words()).endpoints
    kinds = {one.name: one.enum_open for one in found.request if one.enum}
    assert kinds == {"lane": False, "moves[].turn": False, "moves[].way": True}


@pytest.mark.parametrize(
    ("row", "values"),
    [
        (
            "turn | String | `slow`: at ease<br>`FAST`: ASAP<br>`odd`: Odd turns",
            ("slow", "FAST", "odd"),
        ),
        ("turn | String | `0`: No<br>`9`: ADL turn<br>`13`: FOK", ("0", "9", "13")),
    ],
)
def test_a_meaning_in_capitals_is_a_meaning(row: str, values: tuple[str, ...]) -> None:
    found = parameter(row)
    assert (found.enum, found.enum_open) == (values, False)


@pytest.mark.parametrize(
    "row",
    [
        'turn | String | Turn once："once"；twice："twice"；ever："ever"',
        'turn | String | "lazy" by default. "lazy_cw": one way, "lazy_ccw": the other way',
        'turn | String | "cw": one way, "ccw": the other way, Turned about: "about"',
        'turn | String | "cw”: One way "ccw":Other way, "both": Both, none： not at all, odd： Odd',
        "turn | ENUM | `cw` or `ccw`. With a long arm `half` is also accepted",
        "turn | String | 0: no, 1: yes, and so on",
        "turn | String | Turn, cw: One way, ccw: The other way odd: Odd turns",
        "turn | String | Who turns, including: web: Web page; app: Application",
        "span | String | Allowed values: `1h`, `4h`, `7d`. Note that `1w` is a calendar week",
        "turn | String | net (FUTURES/SWAP/OPTION: one way only. MARGIN: never)",
    ],
)
def test_a_list_that_lacks_a_value_of_its_page_is_open(row: str) -> None:
    found = parameter(row)
    assert found.enum is None or found.enum_open


@pytest.mark.parametrize(
    "row",
    [
        'turn | String | swap: "BTC-USDT"... , future: "BTC-USDT-220325" ...',
        "turn | String | swap: BTC-USDT; delivery: BTC-USDT-221216",
    ],
)
def test_how_a_value_of_each_kind_is_written_is_no_list(row: str) -> None:
    assert parameter(row).enum is None


def test_a_unit_in_brackets_is_no_value() -> None:
    found = parameter("span | String | Span `3m`, `5m` (`m`: minute)<br>`1H` (`H`: hour)")
    assert {"m", "H"}.isdisjoint(map(str, found.enum or ()))
    assert found.enum is None or found.enum_open


@pytest.mark.parametrize(
    "cell",
    [
        '"cw": One way "ccw": Other way, "both": Both',
        '“cw”: One way，“ccw”: Other way, Turned about: "about"',
    ],
)
def test_a_cell_that_holds_other_values_is_open(cell: str) -> None:
    text = PAGE.replace("| Description |\n| --- |", "| Description | Range |\n| --- | --- |", 1)
    row = f"| turn | String | false | Turn | {cell} |"
    text = text.format(row=row, field="| ok | Boolean | Done |", after="")
    (found,) = read_page(parse(text, "cranes.md"), Words()).endpoints
    turn = next(one for one in found.request if one.name == "turn")
    assert turn.enum is not None
    assert turn.enum_open
