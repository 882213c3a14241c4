"""Samples are read as pages hold them: hardly ever as strict JSON."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from venuegen.reading.samples import (
    ArrayNode,
    Node,
    ObjectNode,
    ScalarNode,
    looks_like_code,
    looks_like_sample,
    read_sample,
    read_samples,
    sample_end,
    to_json_text,
    walk,
)


def value_of(text: str) -> Node:
    value = read_sample(text.split("\n"), 1).value
    assert value is not None
    return value


def as_json(text: str) -> object:
    return json.loads(to_json_text(value_of(text)))


def codes(text: str) -> set[str]:
    return {p.code for p in read_sample(text.split("\n"), 1).problems}


def lines_of_keys(text: str, first: int) -> dict[str, int]:
    sample = read_sample(text.split("\n"), first)
    assert sample.value is not None
    return {path: member.line for path, member, _ in walk(sample.value) if member}


def test_every_key_knows_its_line() -> None:
    text = '{\n  "ok": true,\n  "list": [\n    {"a": 1},\n    {"b": 2}\n  ]\n}'
    assert lines_of_keys(text, 10) == {"ok": 11, "list": 12, "list[].a": 13, "list[].b": 14}


VIEWER = """{

"status":

0

"rows":\\[

0:{

"name":

"first"

}

1:{

"name":

NULL

}

\\]

"tags":\\[

0

:

"x"

\\]

}"""


def test_the_text_of_a_json_viewer_is_read_without_commas() -> None:
    sample = read_sample(VIEWER.split("\n"), 1)
    assert sample.dialect == "viewer"
    assert as_json(VIEWER) == {
        "status": 0,
        "rows": [{"name": "first"}, {"name": None}],
        "tags": ["x"],
    }


@pytest.mark.parametrize(
    ("text", "dialect", "expected"),
    [
        ('{"a": 1}', "json", {"a": 1}),
        ('{"a": 1, // first\n "b": 2 # second\n}', "json-with-comments", {"a": 1, "b": 2}),
        ("{'a': None, 'b': True}", "python", {"a": None, "b": True}),
        ("{a: 'x', b: null}", "javascript", {"a": "x", "b": None}),
    ],
)
def test_dialects(text: str, dialect: str, expected: object) -> None:
    assert read_sample(text.split("\n"), 1).dialect == dialect
    assert as_json(text) == expected


@pytest.mark.parametrize(
    ("text", "expected", "told"),
    [
        ('{"a": 1,}', {"a": 1}, "trailing-comma"),
        ('{"a": 1 "b": 2}', {"a": 1, "b": 2}, "missing-comma"),
        ('{"a": 1, ...}', {"a": 1}, "elided"),
        ('{"a": {"b": 1}', {"a": {"b": 1}}, "unclosed"),
        ('{"a": {"b": 1}}, "c": 2}', {"a": {"b": 1}, "c": 2}, "extra-bracket"),
        ('{"a": [{"b": 1}, "c": 2}', {"a": [{"b": 1}], "c": 2}, "unclosed-bracket"),
        ('{"a": , "b": 2}', {"a": None, "b": 2}, "missing-value"),
        ('"a": 1, "b": 2', {"a": 1, "b": 2}, "no-braces"),
        ('{“a”: "x"}', {"a": "x"}, "smart-quotes"),
        ('{"a": <your id>}', {"a": "<your id>"}, "bare-word"),
        ('{"a": "two\nlines"}', {"a": "two lines"}, "broken-string"),
        ('{"a": 1, "a": 2}', {"a": 2}, "duplicate-key"),
    ],
)
def test_damage_is_mended_and_told(text: str, expected: object, told: str) -> None:
    assert as_json(text) == expected
    assert told in codes(text)


def test_a_quote_inside_a_text_does_not_end_it() -> None:
    assert as_json('{"say": "the "old" order", "n": 1}') == {"say": 'the "old" order', "n": 1}


def test_bullets_and_line_numbers_of_an_editor_are_no_part_of_a_sample() -> None:
    assert as_json('• "data": {\n  - "x": 1,\n}') == {"data": {"x": 1}}
    assert as_json('1\n{\n2\n"x": 10\n3\n}') == {"x": 10}


def test_numbers_keep_every_digit() -> None:
    value = value_of('{"id": 123456789012345678901, "price": 0.10000000, "tiny": 1e-8}')
    assert isinstance(value, ObjectNode)
    values = [m.value.value for m in value.members if isinstance(m.value, ScalarNode)]
    assert values == [123456789012345678901, Decimal("0.10000000"), Decimal("1E-8")]
    assert '"price": 0.10000000' in to_json_text(value)


def test_comments_stay_with_their_members() -> None:
    text = '{\n// whole numbers only\n"size": 1,\n"side": "buy", // 买\n"legs": [ // both\n]\n}'
    value = value_of(text)
    assert isinstance(value, ObjectNode)
    assert {m.name: m.comment for m in value.members} == {
        "size": "whole numbers only",
        "side": "买",
        "legs": "both",
    }


def test_items_of_a_list_keep_their_comments() -> None:
    value = value_of('[\n1700000000, // open time\n"0.5" // open\n]')
    assert isinstance(value, ArrayNode)
    assert [getattr(item, "comment", "") for item in value.items] == ["open time", "open"]


def test_several_samples_of_one_block_are_told_apart_by_their_titles() -> None:
    samples = read_samples(["Accepted:", '{"ok": true}', "Refused:", '{"ok": false}'], 5)
    assert [(s.title, s.line) for s in samples] == [("Accepted:", 6), ("Refused:", 8)]


def test_the_largest_of_several_samples_is_the_sample() -> None:
    assert as_json('{"x": 1}\n{"x": 1, "y": 2}') == {"x": 1, "y": 2}


def test_a_text_without_any_value_is_unreadable() -> None:
    sample = read_sample(["nothing here"], 3)
    assert (sample.value, sample.dialect, sample.line) == (None, "unreadable", 3)


def test_deep_nesting_ends_instead_of_overflowing() -> None:
    assert "too-deep" in codes("[" * 5000)


@pytest.mark.parametrize(
    ("text", "is_sample", "is_code"),
    [
        ('{\n"a": 1', True, False),
        ("[\n  {", True, False),
        ("{'code': 7}", True, False),
        ("Orders of {symbol} are shown.", False, False),
        ("import requests", False, True),
        ("curl -X POST https://api.example.com", False, True),
        ("GET /v1/things HTTP/1.1", False, True),
        ("Return it to the pool.", False, False),
        ("For each order, the price counts.", False, False),
    ],
)
def test_samples_and_code_are_told_from_prose(text: str, is_sample: bool, is_code: bool) -> None:
    lines = text.split("\n")
    assert (looks_like_sample(lines), looks_like_code(lines)) == (is_sample, is_code)


def test_where_a_sample_ends_in_text_without_fences() -> None:
    lines = ["{", '"a": "}",', '"b": [1]', "}", "Notes", "More prose"]
    assert sample_end(lines, 0) == 4
    assert sample_end(lines, 4) is None
