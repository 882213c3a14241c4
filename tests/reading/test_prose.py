# ruff: noqa: RUF001 (pages hold full-width signs)
"""Sentences of pages read into facts, each with its line and the rule that read it."""

from __future__ import annotations

import pytest

from venuegen.facts import Condition
from venuegen.reading import prose

LIMITS = [
    ("at most 30 times every 3 seconds for each UID", [(30, 3.0, "uid")]),
    ("10 requests/s per user ID and IP.", [(10, 1.0, "uid, ip")]),
    ("20/2s", [(20, 2.0, "")]),
    ("10次/2s", [(10, 2.0, "")]),
    ("Rate limit: 5/s", [(5, 1.0, "")]),
    ("UID-based, 60 per minute", [(60, 60.0, "uid")]),
    ("每2秒20次", [(20, 2.0, "")]),
    ("50/s/apikey", [(50, 1.0, "key")]),
    ("Rate Limit: 1,200 requests per minute", [(1200, 60.0, "")]),
    ("once per second", [(1, 1.0, "")]),
    ("Prices of the last 24 hours, 3 a day", []),
    ("For websocket: the rate limit is 50 times/s", []),
]


@pytest.mark.parametrize(("text", "expected"), LIMITS)
def test_rate_limits(text: str, expected: list[tuple[int, float, str]]) -> None:
    found = [f.value for f in prose.rate_limits(text, 1)]
    assert [(f.requests, f.seconds, f.scope) for f in found] == expected


def test_shares_of_a_limit_count_for_whom_the_whole_counts() -> None:
    text = (
        "The limit is at most\n100 times every 2 seconds for each UID (Trade Interface: at most\n"
        "60 times every 2 seconds. Read Interface: at most 40 times every 2 seconds)."
    )
    found = prose.rate_limits(text, 20)
    assert [(f.value.requests, f.value.scope, f.line) for f in found] == [
        (100, "uid", 21),
        (60, "uid, trade", 22),
        (40, "uid, read", 22),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", 5),
        ("**Weight:** 25", 25),
        ("权重：3", 3),
        ("1 (one pair) 40 (all pairs)", {"one pair": 1, "all pairs": 40}),
        ("1 for one pair; 2 when it is left out", {"for one pair": 1, "when it is left out": 2}),
        ("see above", None),
    ],
)
def test_weights(text: str, expected: object) -> None:
    found = prose.weight(text, 1)
    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a private interface and requires authentication.", True),
        ("This is a public interface and does not require authentication.", False),
        ("Requires Bearer token authentication.", True),
        ("Signature verification: No", False),
        ("DELETE /v1/thing (HMAC SHA256)", True),
        ("GET /v1/thing (public — no auth required)", False),
        ("需要签名", True),
        ("无需签名", False),
        ("Drops a thing.", None),
    ],
)
def test_who_may_call(text: str, expected: bool | None) -> None:
    found = prose.auth(text, 1)
    assert (found.value if found else None) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interface permission: Trade", "Trade"),
        ("an API key with the [Make Things] permission", "Make Things"),
        ("Scope: `things:write` and more", "things:write"),
        ("The key needs to open transaction permissions.", "transaction"),
        ("Permission: none", None),
    ],
)
def test_permissions(text: str, expected: str | None) -> None:
    found = prose.permission(text, 1)
    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This endpoint is deprecated, use another.", True),
        ("Drop Thing (deprecated)", True),
        ("该接口即将下线", True),
        ("`size` is deprecated", False),
    ],
)
def test_only_the_endpoint_itself_is_deprecated(text: str, expected: bool) -> None:
    assert (prose.deprecated(text, 1) is not None) is expected


DEFAULTS = [
    ("default: `last`. Valid for all", "last"),
    ("Default 30, max 500", "30"),
    ("order type, default to `limit`", "limit"),
    ("`0`(default): no\n`1`: yes", "0"),
    ("0: No (default), 1: Yes", "0"),
    ("If it is not sent, `GTC` is used by default", "GTC"),
    ("drop all (false by default)", "false"),
    ("The default is disabled.", "disabled"),
    ("默认值为 `1`", "1"),
    ("uses the default leverage", None),
    ("Default: N/A", None),
]


@pytest.mark.parametrize(("text", "expected"), DEFAULTS)
def test_defaults(text: str, expected: str | None) -> None:
    found = prose.default_in(text, 1)
    assert (found.literal if found else None) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Defaults to the current time",
        "Default is `quote` for buy, `base` for sell",
        "`A` and `B` things default to `FULL`, all other things default to `ACK`.",
        "If the pair is `X-USD`, the default is `USD`.",
    ],
)
def test_a_default_that_is_words_or_depends_is_no_literal(text: str) -> None:
    found = prose.default_in(text, 1)
    assert found is not None
    assert found.literal is None
    assert found.text


ENUMS = [
    ("Kind of thing `a`, `b`, `c`", ("a", "b", "c")),
    ("Side `buy` `sell`", ("buy", "sell")),
    ("`ACK`, `RESULT`, or `FULL`; `MARKET` and `LIMIT` types are slow", ("ACK", "RESULT", "FULL")),
    ('"true" or "false". default "false".', ("true", "false")),
    ("Mode. 0: slow, 1: fast", ("0", "1")),
    ("Mode: 1 - plain 2 - fancy mode", ("1", "2")),
    ("What to do\n- `0`: nothing\n- `1`: drop\n\nValid for `big` & `small`", ("0", "1")),
    ("Kind:\n- `Thing`\n- `bigThing`: a big one", ("Thing", "bigThing")),
    ("CURRENT_WEEK, NEXT_WEEK, ALWAYS", ("CURRENT_WEEK", "NEXT_WEEK", "ALWAYS")),
    ("spot - spot account, margin - margin account", ("spot", "margin")),
    ("plan/execute/planTrigger", ("plan", "execute", "planTrigger")),
    ("State, allowed values: open, closed, gone", ("open", "closed", "gone")),
    ("Only `NEAR` is supported.", ("NEAR",)),
    ("Default `BOTH` for one; `LONG` or `SHORT` for two", ("BOTH", "LONG", "SHORT")),
    ("Pair, e.g. `X-USD`, `Y-USD`", None),
    ("Used with `STOP`, `STOP_LIMIT` orders.", None),
    ("Valid for `big` & `small`", None),
    ("Page size. [`1`, `500`]. Default: `50`", None),
    ("Price in USD or EUR", None),
]


@pytest.mark.parametrize(("text", "expected"), ENUMS)
def test_enumerations_in_descriptions(text: str, expected: tuple[str, ...] | None) -> None:
    found = prose.enum_in(text, 1)
    assert (found.values if found else None) == expected


def test_names_of_parameters_are_no_values() -> None:
    assert prose.enum_in("Sent with `price`, `size`", 1, names=("price", "size")) is None


@pytest.mark.parametrize(
    ("cell", "values", "meanings"),
    [
        ("buy; sell", ("buy", "sell"), {}),
        ("0: slow; 1: fast", ("0", "1"), {"0": "slow", "1": "fast"}),
        ('"limit": limit order; "market": market order', ("limit", "market"), None),
        ("AAA BBB CCC", ("AAA", "BBB", "CCC"), {}),
    ],
)
def test_enumerations_in_cells(
    cell: str, values: tuple[str, ...], meanings: dict[str, str] | None
) -> None:
    found = prose.enum_in_cell(cell, 1)
    assert found is not None
    assert found.values == values
    if meanings is not None:
        assert found.meanings == meanings


def test_a_list_that_ends_in_an_ellipsis_gives_examples() -> None:
    found = prose.enum_in_cell("aa_bb, cc_dd...", 1)
    assert found is not None
    assert found.is_open


@pytest.mark.parametrize("cell", ["[10-1000]", "(0, 100]", "1-100", "see below", ">= 1"])
def test_cells_without_an_enumeration(cell: str) -> None:
    assert prose.enum_in_cell(cell, 1) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[1, 500]", ("1", "500")),
        ("1-100", ("1", "100")),
        ("between 1 and 100", ("1", "100")),
        ("Default: 100, minimum: 1, maximum: 1000", ("1", "1000")),
        ("Max 36 characters", None),
    ],
)
def test_ranges(text: str, expected: tuple[str, str] | None) -> None:
    found = prose.range_in(text, 1)
    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unix timestamp in milliseconds", "milliseconds"),
        ("13-bit milliseconds", "milliseconds"),
        ("number (unix seconds)", "seconds"),
        ("time in force", None),
    ],
)
def test_units(text: str, expected: str | None) -> None:
    found = prose.unit_in(text, 1)
    assert (found.value if found else None) == expected


def test_lengths_and_patterns() -> None:
    length = prose.max_length_in("A max of 36 characters.", 1)
    pattern = prose.pattern_in("It must match `^[a-z]{1,9}$`.", 1)
    assert (length and length.value, pattern and pattern.value) == (36, "^[a-z]{1,9}$")


CALL = prose.Reader(
    prose.Call(
        ("id", "clientId", "price", "kind", "from", "until", "stopPrice"),
        {"kind": ("LIMIT", "STOP", "TRAIL")},
        title="Drop Things",
    )
)

CONDITIONS = [
    ("Either id or clientId must be sent.", [("at_least_one_of", ("id", "clientId"), None)]),
    ("id and clientId cannot be both empty", [("at_least_one_of", ("id", "clientId"), None)]),
    ("id或clientId至少填一个", [("at_least_one_of", ("id", "clientId"), None)]),
    ("Send exactly one of id and clientId.", [("exactly_one_of", ("id", "clientId"), None)]),
    (
        "You must include either id or clientId. You cannot use both parameters simultaneously.",
        [("exactly_one_of", ("id", "clientId"), None)],
    ),
    (
        "id and clientId can not be sent together",
        [("mutually_exclusive", ("id", "clientId"), None)],
    ),
    (
        "Only one of id and clientId can be passed",
        [("mutually_exclusive", ("id", "clientId"), None)],
    ),
    (
        "Either id OR both from and until are required.",
        [
            ("at_least_one_of", ("id", "from"), None),
        ],
    ),
    ("If from is sent, until must be sent", [("requires", ("from", "until"), None)]),
    (
        "when kind=LIMIT, price is required",
        [("required_if", ("price",), Condition("kind", ("LIMIT",)))],
    ),
    ("The price of an id or kind may change.", []),
    (
        "For options, either id or clientId must be sent.",
        [("at_least_one_of", ("id", "clientId"), "unread")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CONDITIONS)
def test_conditions_over_several_parameters(text: str, expected: list[object]) -> None:
    found = [f.value for f in prose.constraints(text, 1, CALL)]
    assert [(f.kind, f.fields, f.when) for f in found] == expected


def test_a_description_is_about_its_own_parameter() -> None:
    found = prose.constraints("Required if kind is STOP or TRAIL.", 7, CALL, "stopPrice")
    assert [(f.value.fields, f.value.when, f.line) for f in found] == [
        (("stopPrice",), Condition("kind", ("STOP", "TRAIL")), 7)
    ]


def test_refusals_shown_inline() -> None:
    text = "If there is none, it answers:\n  {'code': 7012, 'msg': 'No such thing.'}"
    found = prose.errors(text, 3)
    assert [(f.value.code, f.value.message, f.line) for f in found] == [(7012, "No such thing.", 4)]
    assert prose.errors("It answers {'code': 0, 'msg': 'fine'}", 3) == ()


def test_hosts_named_in_prose() -> None:
    found = prose.hosts("Base URL: https://rest.example.com\nsee https://www.example.org/help", 4)
    assert [(f.value, f.line) for f in found] == [("https://rest.example.com", 4)]
