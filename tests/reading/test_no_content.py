"""A page that says that the answer of a success has no body."""

from __future__ import annotations

import pytest

from venuegen.facts import EndpointFacts
from venuegen.pages import parse
from venuegen.reading import read_page

TABLE = """## Request Parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| id | LONG | YES | Crate id |"""


def endpoint(*sections: str) -> EndpointFacts:
    text = "\n\n".join(["# Drop crate", "`DELETE /v1/crates/{id}`", TABLE, *sections])
    (found,) = read_page(parse(text + "\n", "crates.md")).endpoints
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "A success has no body: the status is 204.",
        "Returns 204 No Content.",
        "On success the server answers with an empty response body.",
    ],
)
def test_a_page_that_says_so_has_an_answer_without_a_body(sentence: str) -> None:
    assert endpoint(f"## Notes\n\n{sentence}").no_content


@pytest.mark.parametrize(
    "sections",
    [
        ("## Notes\n\nThe request has no body.",),
        ("## Notes\n\nThe crate is dropped.",),
        ("## Notes\n\nReturns 204.", '## Response example\n\n```json\n{"id": "1"}\n```'),
    ],
)
def test_another_page_has_not(sections: tuple[str, ...]) -> None:
    assert not endpoint(*sections).no_content
