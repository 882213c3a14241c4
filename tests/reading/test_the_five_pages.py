"""The five pages of `sources/`: what they say, and what they leave unclear."""

from __future__ import annotations

from pathlib import Path

import pytest

from venuegen.diagnostics import Severity
from venuegen.facts import EndpointFacts
from venuegen.reading import read_file
from venuegen.vocabulary import Words

SOURCES = Path(__file__).parents[2] / "sources"

WARNING, INFO = Severity.WARNING, Severity.INFO


def endpoint(page: str) -> EndpointFacts:
    (found,) = read_file(SOURCES / page, page, Words()).endpoints
    return found


def test_xt_is_read_from_its_form() -> None:
    found = endpoint("xt/trade/cancel_order.md")

    assert (found.method, found.path, found.auth) == ("POST", "/trade/api/v1/cancel", True)
    assert [(p.name, p.place, p.type, p.required, p.default) for p in found.request] == [
        ("accesskey", "body", "string", True, None),
        ("nonce", "body", "integer", True, None),
        ("market", "body", "string", True, None),
        ("id", "body", "integer|string", True, None),
    ]
    assert [(f.path, f.type, f.line) for f in found.response] == [
        ("code", "integer", 47),
        ("info", "string", 47),
    ]
    assert found.request[2].enum is None  # a list that ends in `...` gives examples


def test_coinw_is_split_from_its_run_together_rows() -> None:
    found = endpoint("coinw/futures/cancel_an_order.txt")

    assert (found.method, found.path, found.auth) == ("DELETE", "/v1/perpum/order", True)
    assert [(p.name, p.documented_type, p.required, p.line) for p in found.request] == [
        ("id", "Long", True, 42)
    ]
    assert [(f.path, f.documented) for f in found.response] == [("msg", True), ("code", False)]
    assert [(e.code, e.message) for e in found.errors] == [(9012, "Position not found.")]
    assert [(r.requests, r.seconds) for r in found.rate_limits] == [(10, 1)]


def test_htx_places_its_table_inside_data() -> None:
    found = endpoint("htx/orders/cancel_order.md")

    assert (found.method, found.path, found.auth) == ("POST", "/v5/trade/cancel_order", True)
    assert (found.title, found.line, found.permission) == ("Cancel Order", 12, "Trade")
    assert [(p.name, p.type) for p in found.request] == [
        ("contract_code", "string"),
        ("order_id", "string|integer"),
        ("client_order_id", "string|integer"),
    ]
    assert {f.path: f.documented for f in found.response} == {
        "data.order_id": True,
        "data.client_order_id": True,
        "code": False,
        "data": False,
        "message": False,
        "ts": False,
    }
    assert found.hosts == ("https://api.hbdm.com", "https://api.hbdm.vn")
    assert {(r.requests, r.seconds) for r in found.rate_limits} == {(144, 3), (72, 3)}


def test_ztdx_needs_one_of_two_ids() -> None:
    found = endpoint("ztdx/trade/cancel_order.txt")

    assert (found.method, found.path, found.auth, found.weight) == (
        "DELETE", "/fapi/v1/order", True, 1
    )  # fmt: skip
    assert {p.place for p in found.request} == {"query"}
    assert [(c.kind, c.fields, c.line) for c in found.constraints] == [
        ("at_least_one_of", ("orderId", "origClientOrderId"), 52)
    ]
    types = {f.path: f.type for f in found.response}
    assert len(types) == 22
    assert (types["price"], types["orderId"], types["reduceOnly"]) == (
        "decimal", "integer", "boolean"
    )  # fmt: skip


def test_cadenza_lists_its_errors() -> None:
    found = endpoint("cadenza/trade_order/cancel_order.txt")

    assert (found.method, found.path, found.auth) == ("POST", "/api/v3/tradeOrder/cancel", True)
    assert [(p.name, p.place) for p in found.request] == [("tradeOrderId", "body")]
    assert [(e.http, e.code, e.message) for e in found.errors] == [
        (400, None, "Invalid request"),
        (401, None, "Unauthorized"),
        (404, None, "Not found"),
        (400, None, "Cannot cancel"),
        (None, -111001, "Order is already filled and cannot be cancelled"),
    ]
    assert {f.path for f in found.response if f.documented} == {
        f"data.{name}"
        for name in (
            "tradeOrderId", "tradingAccountId", "venue", "instrumentId", "orderSide", "orderType",
            "status", "quantity", "executedQuantity", "cancelledAt",
        )
    }  # fmt: skip


@pytest.mark.parametrize(
    ("page", "severity", "line", "field"),
    [
        ("xt/trade/cancel_order.md", WARNING, 29, "id"),
        ("xt/trade/cancel_order.md", WARNING, 38, "signature"),
        ("xt/trade/cancel_order.md", WARNING, 42, "data"),
        ("coinw/futures/cancel_an_order.txt", INFO, 41, None),
        ("coinw/futures/cancel_an_order.txt", WARNING, 42, "id"),
        ("coinw/futures/cancel_an_order.txt", WARNING, 69, "code"),
        ("htx/orders/cancel_order.md", WARNING, 1, "method"),
        ("htx/orders/cancel_order.md", WARNING, 40, "order_id"),
        ("htx/orders/cancel_order.md", WARNING, 41, "client_order_id"),
        ("htx/orders/cancel_order.md", WARNING, 45, "data"),
        ("htx/orders/cancel_order.md", INFO, 52, None),
        ("ztdx/trade/cancel_order.txt", INFO, 19, None),
        ("ztdx/trade/cancel_order.txt", WARNING, 21, "orderId"),
        ("ztdx/trade/cancel_order.txt", WARNING, 25, "response"),
        ("ztdx/trade/cancel_order.txt", INFO, 52, None),
        ("ztdx/trade/cancel_order.txt", WARNING, 72, "hosts"),
        ("ztdx/trade/cancel_order.txt", WARNING, 72, "signature"),
        ("cadenza/trade_order/cancel_order.txt", INFO, 13, None),
        ("cadenza/trade_order/cancel_order.txt", WARNING, 16, "data"),
    ],
)
def test_what_is_unclear_is_told(
    page: str, severity: Severity, line: int, field: str | None
) -> None:
    found = endpoint(page)

    assert (severity, line, field) in [(d.severity, d.line, d.field) for d in found.diagnostics]


def test_a_mis_encoded_note_is_told_on_its_page() -> None:
    page = read_file(SOURCES / "xt/trade/cancel_order.md", "xt/trade/cancel_order.md", Words())

    assert [(d.severity, d.line) for d in page.diagnostics] == [(INFO, 35)]


def test_every_fact_has_its_evidence() -> None:
    found = endpoint("htx/orders/cancel_order.md")

    facts = ["method", "path", "auth", "permission", "hosts.0", "rate_limits.0"]
    facts += [f"request.{parameter.name}" for parameter in found.request]
    facts += [f"response.{field.path}" for field in found.response]
    assert [fact for fact in facts if fact not in found.evidence] == []
    assert found.evidence["auth"].first_line == 16
