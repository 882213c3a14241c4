"""A page's own answer, read by the model that is made of the page."""

from __future__ import annotations

import pytest

from tests.selfcheck.pages import Linted, answering, line_of, page

ACCEPTED = {"run": 1, "accepted": 1, "set_aside": 0}


def call(sample: str, *rows: str) -> str:
    return page("id | String | true | The id", more=answering(sample, *rows))


@pytest.mark.parametrize(
    ("type_", "example", "misfit"),
    [
        ("Decimal", '{"x": {"y": ""}}', None),
        ("Decimal", '{"x": {"y": "-0.5"}}', None),
        ("String", '{"x": {"y": null}}', None),
        ("Integer", '{"x": {"y": "1"}}', None),
    ],
)
def test_an_answer_that_does_not_fit_is_told_and_taken(
    linted: Linted, type_: str, example: str, misfit: str | None
) -> None:
    said = linted(call(example, "x | Object | true | X", f"x.y | {type_} | true | Y"))
    assert said.samples["responses"] == ACCEPTED
    assert said.samples["demoted"] == (1 if misfit else 0)
    assert [code for code, _ in said.codes] == (["example-misfit"] if misfit else [])
    assert all((misfit or "") in message for _, _, _, message in said.remarks)


def test_items_of_another_type_are_told_and_taken(linted: Linted) -> None:
    text = call('{"last": [1, 2.5, "n/a"]}', "last[] | Integer | true | Prices")
    said = linted(text)
    assert said.codes == [("example-misfit", "last[]"), ("example-misfit", "last[]")]
    assert {line for line, *_ in said.remarks} == {line_of(text, "| last[]")}
    assert said.samples["responses"] == ACCEPTED
    assert said.samples["demoted"] == 2


def test_a_placeholder_in_an_answer_proves_nothing(linted: Linted) -> None:
    said = linted(call('{"last": [1, "..."]}', "last[] | Integer | true | Prices"))
    assert said.remarks == []
    assert said.samples["responses"] == ACCEPTED


ROWS = ("[].pair | String | true | The pair", "[].price | Decimal | true | The price")


def test_an_answer_that_is_a_list_or_an_object_is_taken_as_it_comes(linted: Linted) -> None:
    listed = '[{"pair": "A", "price": "1"}]'
    alone = '\n```\n\nor, with a pair:\n\n```json\n{"pair": "A", "price": "1"}'
    said = linted(call(listed + alone, *ROWS))
    assert said.codes == [("example-misfit", "response")]
    assert said.samples["responses"] == {"run": 2, "accepted": 2, "set_aside": 0}


def test_a_sample_of_something_else_is_set_aside(linted: Linted) -> None:
    listed = '[{"pair": "A", "price": "1"}]'
    other = '\n```\n\nor:\n\n```json\n{"name": "x", "age": 4}'
    said = linted(call(listed + other, *ROWS))
    assert said.remarks == []
    assert said.samples["responses"] == {"run": 1, "accepted": 1, "set_aside": 1}
