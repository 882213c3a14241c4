"""Facts of the five venues that a page or another source had otherwise, as a caller meets them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import pytest

from venuegen.mock import Fault, MockVenue
from venuegen.model import Venue

from .tree import REPO
from .ways import WAYS, Way

URLLIB3 = WAYS[0]


@pytest.fixture
def htx_mock(models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models["htx"]) as mock:
        yield mock


@pytest.fixture
def cadenza_mock(models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models["cadenza"]) as mock:
        yield mock


@pytest.fixture
def xt_mock(models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models["xt"]) as mock:
        yield mock


@pytest.fixture
def ztdx_mock(models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models["ztdx"]) as mock:
        yield mock


def limits(venue: Venue, method: str) -> list[tuple[int, float]]:
    """The limits of a method's own."""
    endpoint = venue.endpoint(method)
    assert endpoint is not None
    return [(one.requests, float(one.seconds)) for one in endpoint.rate_limits if not one.bucket]


def prepared(venue: Any, method: str, **given: Any) -> Any:
    """The signed request of a call, unsent."""
    group, _, name = method.partition(".")
    names = ("access_key", "secret_key", "api_key", "api_secret", "access_token")
    credentials = {name: f"mock-{name}" for name in names}
    known = {name: value for name, value in credentials.items() if name in venue_credentials(venue)}
    with venue.Client(**known, clock=lambda: 1_700_000_000_000) as client:
        return getattr(getattr(client.prepare, group), name)(**given)


def venue_credentials(venue: Any) -> set[str]:
    return {one.name for one in venue.client.VENUE.credentials}


# HTX


def test_htx_leverage_of_one_side_of_an_isolated_position(htx_mock: MockVenue) -> None:
    from venue_clients import htx

    side = {"contract_code": "BTC-USDT", "margin_mode": "isolated", "position_side": "long"}
    request = prepared(htx, "positions.set_leverage", **side, lever_rate=5)
    assert b'"margin_mode":"isolated","position_side":"long","lever_rate":5' in request.body
    request = prepared(htx, "positions.leverage", **side)
    assert "position_side=long" in request.url


@pytest.mark.parametrize(
    ("answered", "mode"),
    [(b'{"asset_mode":2}', (2, None)), (b'{"asset_mode":1,"assets_mode":1}', (1, 1))],
)
def test_htx_asset_mode_by_its_name_on_the_live_api(
    answered: bytes, mode: tuple[int, int | None]
) -> None:
    from venue_clients.htx.account.models import AssetModeResponse

    body = AssetModeResponse.model_validate_json(b'{"code":200,"data":%s}' % answered)
    assert (body.data.asset_mode, body.data.assets_mode) == mode


def test_htx_asset_mode_2_may_be_set() -> None:
    from venue_clients import htx

    request = prepared(htx, "account.set_asset_mode", assets_mode=2)
    assert request.body == b'{"assets_mode":2}'


def test_htx_closing_everything_sends_no_body_and_says_what_is_not_proven() -> None:
    from venue_clients import htx

    request = prepared(htx, "positions.close_all_positions")
    assert not request.body
    assert "is not proven" in documentation("htx", "positions", "close_all_positions")


@pytest.mark.parametrize("order_id", ["1329854625038651400", 1329854625038651400])
def test_htx_ids_come_as_texts_and_as_numbers(order_id: str | int) -> None:
    import json

    from venue_clients.htx.orders.models import CancelOrderResponse

    data = {"order_id": order_id, "client_order_id": order_id}
    body = CancelOrderResponse.model_validate_json(json.dumps({"code": 200, "data": data}))
    assert body.data.order_id == order_id
    assert type(body.data.client_order_id) is type(order_id)


def test_htx_says_that_an_order_s_own_id_is_forgotten() -> None:
    for method in ("place_order", "order"):
        assert "forgotten once the order is filled" in documentation("htx", "orders", method)


# CoinW


def test_coinw_limits_that_the_venue_counts_for_one_method(models: dict[str, Venue]) -> None:
    coinw = models["coinw"]
    assert limits(coinw, "market.funding_rate") == [(8, 2.0)]
    assert limits(coinw, "market.tickers") == [(5, 1.0)]
    assert limits(coinw, "futures.order_archive") == [(5, 2.0)]
    assert limits(coinw, "positions.position_history") == [(15, 1.0)]


def test_coinw_values_that_the_venue_s_skill_file_lists(models: dict[str, Venue]) -> None:
    attested = {
        "direction": ("long", "short"),
        "quantityUnit": (0, 1, 2),
        "positionModel": (0, 1),
        "triggerType": (0, 1),
    }
    place_order = models["coinw"].endpoint("futures.place_order")
    assert place_order is not None
    assert place_order.provenance == "third-party"
    values = {str(one.name): getattr(one.type, "enum", None) for one in place_order.parameters}
    assert {name: found for name, found in values.items() if found} == attested


@pytest.mark.parametrize(
    "given", [{"direction": "LONG"}, {"quantity_unit": 7}, {"position_model": 2}]
)
def test_coinw_refuses_a_value_that_its_skill_file_does_not_list(given: dict[str, Any]) -> None:
    from venue_clients import coinw

    order: dict[str, Any] = {
        "instrument": "BTC",
        "direction": "long",
        "leverage": 1,
        "quantity_unit": 1,
        "quantity": "1",
        "position_model": 0,
        "position_type": "execute",
    }
    prepared(coinw, "futures.place_order", **order)
    with pytest.raises(coinw.errors.InvalidArguments, match=next(iter(given))):
        prepared(coinw, "futures.place_order", **order | given)
    prepared(coinw, "futures.place_orders", items=[order])
    with pytest.raises(coinw.errors.InvalidArguments, match=next(iter(given))):
        prepared(coinw, "futures.place_orders", items=[order, order | given])


def test_coinw_says_what_third_parties_say_of_closing_and_refuses_nothing_by_it() -> None:
    from venue_clients import coinw

    assert "close_num, close_rate" in documentation("coinw", "positions", "close_position")
    closing = {"id": 1, "position_type": "execute", "close_num": "1", "close_rate": "0.5"}
    request = prepared(coinw, "positions.close_position", **closing)
    assert b"closeNum" in request.body
    assert b"closeRate" in request.body


# Cadenza


def test_cadenza_is_the_test_environment_unless_asked_otherwise() -> None:
    from venue_clients import cadenza

    assert prepared(cadenza, "system.health").url.startswith("https://cadenza-api-uat.algo724.com/")
    with cadenza.Client(environment="production") as client:
        url = client.prepare.system.health().url
    assert url.startswith("https://cadenza-api.algo724.com/")


def test_cadenza_needs_the_account_to_cancel(cadenza_mock: MockVenue) -> None:
    from venue_clients import cadenza

    with pytest.raises((TypeError, cadenza.errors.InvalidArguments), match="trading_account_id"):
        URLLIB3.call(cadenza, cadenza_mock, "trade_order.cancel_order", trade_order_id="1")
    assert len(cadenza_mock.ledger) == 0


ORDER = {
    "trading_account_id": "550e8400-e29b-41d4-a716-446655440000",
    "instrument_id": "BINANCE:BTC/USDT",
    "order_side": "BUY",
    "order_type": "MARKET",
    "quantity": "0.001",
}


def test_cadenza_orders_carry_a_key_that_makes_a_repetition_harmless(
    way: Way, cadenza_mock: MockVenue
) -> None:
    from venue_clients import cadenza

    cadenza_mock.faults.add(Fault("cut_after"))
    with pytest.raises(cadenza.errors.OutcomeUnknown) as caught:
        way.call(cadenza, cadenza_mock, "trade_order.place_order", **ORDER)
    key = caught.value.ids["idempotencyKey"]
    way.call(cadenza, cadenza_mock, "trade_order.place_order", **ORDER, idempotency_key=key)
    bodies = [one.request.body for one in cadenza_mock.ledger.entries]
    assert len(bodies) == 2
    assert all(f'"idempotencyKey":"{key}"'.encode() in body for body in bodies)


# ZTDX


@pytest.mark.parametrize("code", [-1006, -1007])
@pytest.mark.parametrize("status", [200, 400, 503])
def test_ztdx_codes_behind_which_a_call_may_have_been_carried_out(
    ztdx_mock: MockVenue, code: int, status: int
) -> None:
    from venue_clients import ztdx

    ztdx_mock.faults.add(Fault("refuse", code=code, status=status))
    with pytest.raises(ztdx.errors.OutcomeUnknown):
        URLLIB3.call(ztdx, ztdx_mock, "trade.cancel_order", symbol="BTCUSDT", order_id=1)


def test_ztdx_sends_each_number_in_the_form_that_is_attested() -> None:
    from venue_clients import ztdx

    request = prepared(ztdx, "account.set_leverage", symbol="BTCUSDT", leverage=20)
    assert b'"leverage":20' in request.body
    order = {"symbol": "BTCUSDT", "quantity": "0.02", "price": "60100"}
    for order_id in ("2254222045", 2254222045):
        request = prepared(ztdx, "trade.modify_order", order_id=order_id, **order)
        assert b'"orderId":"2254222045"' in request.body


# Values about which a venue's own pages disagree

LIMIT_ORDER = {
    "contract_code": "BTC-USDT",
    "margin_mode": "cross",
    "side": "buy",
    "type": "limit",
    "volume": "1",
    "price": "5000",
}


@pytest.mark.parametrize(
    "given",
    [
        {"time_in_force": "GTC"},
        {"tp_trigger_price_type": "mark"},
        {"sl_trigger_price_type": "mark"},
    ],
)
def test_htx_takes_each_spelling_that_its_pages_have(given: dict[str, str]) -> None:
    from venue_clients import htx

    [value] = given.values()
    for request in (
        prepared(htx, "orders.place_order", **LIMIT_ORDER, **given),
        prepared(htx, "orders.place_orders", items=[{**LIMIT_ORDER, **given}]),
    ):
        assert f'"{value}"'.encode() in request.body
    with pytest.raises(htx.errors.InvalidArguments, match="side"):
        prepared(htx, "orders.place_order", **LIMIT_ORDER | {"side": "long"})


def test_cadenza_takes_the_values_that_only_one_of_its_documents_has() -> None:
    from venue_clients import cadenza

    order = ORDER | {"order_type": "STOP_MARKET", "quantity_rounding": ""}
    request = prepared(cadenza, "trade_order.place_order", **order)
    assert b'"orderType":"STOP_MARKET"' in request.body
    assert "orderStatus=OPEN" in prepared(cadenza, "trade_order.orders", order_status="OPEN").url


# Codes that no page names


@pytest.mark.parametrize("status", [200, 400])
def test_a_refusal_with_a_code_that_no_page_names_is_a_refusal(
    htx_mock: MockVenue, status: int
) -> None:
    from venue_clients import htx

    htx_mock.faults.add(Fault("refuse", code=99999, status=status))
    with pytest.raises(htx.HtxError) as caught:
        URLLIB3.call(htx, htx_mock, "orders.cancel_order", contract_code="BTC-USDT", order_id="1")
    assert not isinstance(caught.value, htx.errors.OutcomeUnknown)
    assert str(caught.value.code) == "99999"


def test_a_server_s_failure_with_a_code_that_no_page_names_leaves_the_outcome_open(
    htx_mock: MockVenue,
) -> None:
    from venue_clients import htx

    htx_mock.faults.add(Fault("refuse", code=99999, status=500))
    with pytest.raises(htx.errors.OutcomeUnknown):
        URLLIB3.call(htx, htx_mock, "orders.cancel_order", contract_code="BTC-USDT", order_id="1")


# XT


def of_base64(request: Any, name: str) -> str:
    """The JSON text in a parameter of a query or form."""
    sent = dict(parse_qsl((request.body or b"").decode() or request.url.partition("?")[2]))
    return b64decode(sent[name], validate=True).decode()


def test_xt_orders_go_as_a_list_that_the_client_writes_as_base64(
    way: Way, xt_mock: MockVenue
) -> None:
    from venue_clients import xt

    orders = [
        {"price": Decimal("5000.10"), "amount": "0.001", "type": 1},
        {"price": 5001, "amount": "0.0020", "type": 0},
    ]
    placed = way.call(xt, xt_mock, "trade.place_orders", market="btc_usdt", orders=orders)
    assert [order.type for order in placed] == [1, 1]
    request = prepared(xt, "trade.place_orders", market="btc_usdt", orders=orders)
    assert of_base64(request, "data") == (
        '[{"price":5000.10,"amount":0.001,"type":1},{"price":5001,"amount":0.0020,"type":0}]'
    )


def test_xt_ids_go_as_a_list_that_the_client_writes_as_base64(way: Way, xt_mock: MockVenue) -> None:
    from venue_clients import xt

    way.call(xt, xt_mock, "trade.cancel_orders", market="btc_usdt", ids=[156293034776986, 2])
    assert xt_mock.ledger.last.parameters["data"] == [156293034776986, 2]
    way.call(xt, xt_mock, "trade.orders", market="btc_usdt", ids=[156293034776986])
    assert xt_mock.ledger.last.parameters["data"] == [156293034776986]


def test_xt_refuses_the_id_beyond_the_hundredth_that_the_venue_would_leave_out(
    xt_mock: MockVenue,
) -> None:
    from venue_clients import xt

    with pytest.raises(xt.errors.InvalidArguments, match="100"):
        URLLIB3.call(xt, xt_mock, "trade.cancel_orders", market="btc_usdt", ids=list(range(101)))
    assert len(xt_mock.ledger) == 0


@pytest.mark.parametrize("method", ["place_orders", "cancel_orders", "orders"])
def test_xt_says_that_the_signature_of_padding_is_not_proven(method: str) -> None:
    assert "no source proves which of them the server takes" in documentation("xt", "trade", method)


# What a user must know first


def test_xt_says_that_its_version_is_old_in_the_docs_and_in_the_docstrings() -> None:
    from venue_clients import xt
    from venue_clients.xt import client

    index = (REPO / "generated" / "docs" / "xt" / "index.md").read_text(encoding="utf-8")
    for told in (index, xt.__doc__, client.Client.__doc__, client.AsyncClient.__doc__):
        words = " ".join(str(told).split())
        assert "older version 1" in words
        assert "no proof that it still answers" in words


def documentation(venue: str, group: str, method: str) -> str:
    """What the docs say of one method, on one line."""
    page = (REPO / "generated" / "docs" / venue / f"{group}.md").read_text(encoding="utf-8")
    _, _, rest = page.partition(f"## `{method}`\n")
    return " ".join(rest.partition("\n## ")[0].replace("\\", "").split())
