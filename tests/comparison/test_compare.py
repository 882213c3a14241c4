"""A change log of an API: what breaks its users, what only adds, what is only reworded."""

from dataclasses import replace

from venuegen.comparison import Change, Weight, compare
from venuegen.facts import (
    ConstraintFact,
    EndpointFacts,
    FieldFact,
    PageFacts,
    ParameterFact,
)

SYMBOL = ParameterFact("symbol", "query", "string", "String", True, line=10)
LIMIT = ParameterFact("limit", "query", "integer", "Integer", False, line=11, default=10)
PRICE = FieldFact("price", "decimal", "String", True, line=20)
TICKER = EndpointFacts(
    "acme/market/ticker.md",
    3,
    "Ticker",
    "GET",
    "/v1/ticker",
    auth=False,
    body="none",
    request=(SYMBOL, LIMIT),
    response=(PRICE,),
)


def changes(old: EndpointFacts | None, new: EndpointFacts | None) -> list[Change]:
    sides = [PageFacts("page", "markdown", (side,) if side else ()) for side in (old, new)]
    return list(compare(sides[:1], sides[1:]))


def told(old: EndpointFacts | None, new: EndpointFacts | None) -> list[tuple[str, Weight, str]]:
    return [(change.rule, change.weight, change.told()) for change in changes(old, new)]


def test_the_same_api_has_no_changes_even_when_its_page_moved() -> None:
    assert told(TICKER, replace(TICKER, source="acme/prices/ticker.md", line=40)) == []


def test_an_endpoint_that_goes_breaks_and_one_that_comes_adds() -> None:
    assert told(TICKER, None) == [
        ("endpoint-removed", Weight.BREAKING, "endpoint: removed (was Ticker)")
    ]
    assert told(None, TICKER) == [("endpoint-added", Weight.ADDITIVE, "endpoint: added (Ticker)")]


def test_a_new_parameter_breaks_only_when_it_is_required() -> None:
    depth = ParameterFact("depth", "query", "integer", "Integer", False, line=12)
    wider = replace(TICKER, request=(SYMBOL, LIMIT, depth))
    stricter = replace(TICKER, request=(SYMBOL, LIMIT, replace(depth, required=True)))
    assert told(TICKER, wider) == [("parameter-added", Weight.ADDITIVE, "depth: added (integer)")]
    assert told(TICKER, stricter) == [
        ("parameter-added", Weight.BREAKING, "depth: added (integer)")
    ]


def test_a_changed_default_breaks_because_the_same_call_now_does_something_else() -> None:
    changed = replace(TICKER, request=(SYMBOL, replace(LIMIT, default=100)))
    assert told(TICKER, changed) == [
        ("parameter-default", Weight.BREAKING, "limit (default): 10 → 100")
    ]


def test_values_of_an_enumeration_break_a_sender_when_they_go_and_a_reader_when_they_come() -> None:
    sent = replace(TICKER, request=(replace(SYMBOL, enum=("BTC", "ETH")),))
    fewer = replace(TICKER, request=(replace(SYMBOL, enum=("BTC",)),))
    assert told(sent, fewer) == [
        ("value-removed", Weight.BREAKING, "symbol (values): removed (was ETH)")
    ]
    read = replace(TICKER, response=(replace(PRICE, enum=("high",)),))
    more = replace(TICKER, response=(replace(PRICE, enum=("high", "low")),))
    assert told(read, more) == [
        ("value-added", Weight.BREAKING, "response price (values): added (low)")
    ]


def test_a_new_condition_breaks_and_points_at_its_line() -> None:
    either = ConstraintFact("at_least_one_of", ("symbol", "limit"), line=33)
    (change,) = changes(TICKER, replace(TICKER, constraints=(either,)))
    assert (change.rule, change.weight, change.line) == ("constraint-added", Weight.BREAKING, 33)


def test_other_words_are_only_words() -> None:
    reworded = replace(TICKER, request=(replace(SYMBOL, description="The pair"), LIMIT))
    assert [change.weight for change in changes(TICKER, reworded)] == [Weight.WORDS]


def test_what_clients_check_breaks_when_it_is_narrower() -> None:
    side = ParameterFact("side", "query", "string", "String", True, line=12, enum=("a", "b"))

    def rules(old: ParameterFact, new: ParameterFact) -> list[tuple[str, Weight]]:
        found = changes(replace(TICKER, request=(old,)), replace(TICKER, request=(new,)))
        return [(change.rule, change.weight) for change in found]

    opened, free = replace(side, enum_open=True), replace(side, enum=None)
    assert rules(opened, side) == rules(free, side) == [("values-closed", Weight.BREAKING)]
    assert rules(side, opened) == rules(side, free) == [("values-opened", Weight.ADDITIVE)]
    assert rules(opened, replace(opened, enum=("a",))) == [("value-removed", Weight.ADDITIVE)]
    bounded = replace(free, range=("1", None))
    assert rules(free, bounded) == [("parameter-bounds", Weight.BREAKING)]
    assert rules(bounded, free) == [("parameter-bounds", Weight.ADDITIVE)]


def test_a_rule_under_a_condition_that_was_not_understood_is_words() -> None:
    rule = ConstraintFact("requires", ("symbol", "limit"), 33, "unread")
    [change] = changes(TICKER, replace(TICKER, constraints=(rule,)))
    assert (change.rule, change.weight) == ("constraint-added", Weight.WORDS)
