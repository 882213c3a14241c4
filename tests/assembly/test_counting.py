"""What a call counts, how the venue tells what is left, and which refusals did nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from venuegen.errors import UserError
from venuegen.facts import Evidence
from venuegen.model import Endpoint, LimitHeader, Weight

from .trees import VENUE_YAML, Tree, endpoint, parameter

PAIR = parameter("symbol")
SIZE = parameter("limit", "integer", default=500)


def counted(tree: Tree, weight: Any, *request: Any) -> int | Weight:
    found: Endpoint = tree.endpoint(endpoint("GET", weight=weight, request=request))
    return found.counted


@pytest.mark.parametrize("number", [0, 1, 5])
def test_a_number_is_the_weight(tree: Tree, number: int) -> None:
    assert counted(tree, number, PAIR) == number


def test_a_page_that_says_none_counts_one(tree: Tree) -> None:
    assert counted(tree, None) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"single symbol": 1, "all symbols": 40},
        {"with symbol": 1, "without": 40},
        {"for a single symbol": 1, "when the symbol parameter is omitted": 40},
        {"if symbol is sent": 1, "if symbol is not sent": 40},
    ],
)
def test_with_and_without_a_parameter(tree: Tree, said: dict[str, int]) -> None:
    assert counted(tree, said, PAIR, SIZE) == Weight("symbol", absent=40, given=1)


def test_values_of_a_parameter_and_the_weight_of_its_default(tree: Tree) -> None:
    said = {"limit 5, 10, 20, 50": 2, "limit 100": 5, "limit 500": 10, "limit 1000": 20}
    found = counted(tree, said, PAIR, SIZE)
    assert isinstance(found, Weight)
    assert (found.parameter, found.absent, found.given) == ("limit", 10, 20)
    assert dict(found.values) == {"5": 2, "10": 2, "20": 2, "50": 2, "100": 5, "500": 10,
                                  "1000": 20}  # fmt: skip


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("limit 1-100", (1, 100)),
        ("limit [100, 500)", (100, 499)),
        ("limit <= 1000", (0, 1000)),
        ("limit < 1000", (0, 999)),
    ],
)
def test_spans_of_a_parameter(tree: Tree, words: str, span: tuple[int, int]) -> None:
    found = counted(tree, {words: 3, "limit > 1000": 20}, SIZE)
    assert isinstance(found, Weight)
    assert found.spans[0] == (*span, 3)


@pytest.mark.parametrize(
    "said",
    [
        {"for makers": 1, "for takers": 40},
        {"with symbol": 1, "with limit 100": 40},
        {"limit in the morning": 1, "limit 100": 40},
        {"without symbol": 1, "symbol omitted": 40},
        "1 or, at times, 40",
    ],
)
def test_words_that_are_not_understood_count_the_most_and_are_told(tree: Tree, said: Any) -> None:
    page = endpoint(
        "GET", weight=said, request=(PAIR, SIZE), evidence={"weight": Evidence("rule", 7, 7)}
    )
    assembly = tree.page("orders/find.md", page).assemble()
    [warning] = assembly.diagnostics["acme/orders/find.md"]
    assert (warning.code, warning.line) == ("weight-unclear", 7)
    assert warning.message.endswith("each call counts 40")
    assert assembly.venues[0].groups[0].endpoints[0].counted == 40


LIMITS = """\
limits:
  - {bucket: all, paths: ["*"], requests: 9, seconds: 60, scope: ip, headers: {used: X-Used-1m}}
  - {bucket: trade, paths: ["*"], requests: 5, seconds: 3, scope: uid,
     headers: {remaining: left, limit: whole}}
  - {bucket: read, paths: ["*"], requests: 5, seconds: 3, scope: uid,
     headers: {remaining: left, limit: whole}}
"""


def test_headers_tell_how_much_of_a_limit_is_left(tree: Tree) -> None:
    tree.yaml += LIMITS
    assert tree.page("orders/find.md", endpoint()).assemble().venues[0].limit_headers == (
        LimitHeader("x-used-1m", "all", "used", 60.0),
        LimitHeader("left", "trade", "remaining", 3.0, "whole"),
        LimitHeader("left", "read", "remaining", 3.0, "whole"),
    )


@pytest.mark.parametrize(
    ("mistaken", "message"),
    [
        (LIMITS.replace(", limit: whole", ""), "the header left is told of trade already"),
        (
            LIMITS.replace("used: X-Used-1m", "used: a, remaining: b"),
            "`used` or `remaining`",
        ),
        (LIMITS.replace("used: X-Used-1m", "limit: b"), "`used` or `remaining`"),
        (LIMITS.replace("X-Used-1m", "X Used"), "`X Used` is no name of a header"),
        (LIMITS.replace("used: X", "use: X"), "unknown key `use`; did you mean `used`?"),
    ],
)
def test_a_mistake_about_headers_is_told_with_its_line(
    tree: Tree, tmp_path: Path, mistaken: str, message: str
) -> None:
    tree.yaml += mistaken
    with pytest.raises(UserError) as caught:
        tree.page("orders/find.md", endpoint()).assemble()
    assert message in caught.value.message
    first = VENUE_YAML.count("\n") + 2
    assert caught.value.line in (first, first + 3, first + 4)


NOTHING_DONE = "    code: [code]\n    not_processed: [-1]\n"


def test_refusals_that_did_nothing(tree: Tree) -> None:
    tree.yaml = tree.yaml.replace("    code: [code]\n", NOTHING_DONE)
    found = tree.page("orders/find.md", endpoint()).assemble().venues[0].envelopes[0]
    assert found.not_processed == ("-1",)


def test_a_refusal_is_not_open_and_excluded(tree: Tree) -> None:
    both = "    code: [code]\n    unknown: [-1, 5]\n    not_processed: ['-1']\n"
    tree.yaml = tree.yaml.replace("    code: [code]\n", both)
    with pytest.raises(UserError, match="-1 can't be both `unknown` and `not_processed`"):
        tree.page("orders/find.md", endpoint()).assemble()
