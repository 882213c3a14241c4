"""What a page documents as a refusal is raised as the venue's own typed exception."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from venuegen.mock import Fault, MockVenue
from venuegen.model import Venue

from .ways import Way

CANCELLED = {"trade_order_id": "1", "trading_account_id": "2"}


@pytest.fixture
def coinw_mock(models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models["coinw"]) as mock:
        yield mock


@pytest.fixture
def cadenza_mock(models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models["cadenza"]) as mock:
        yield mock


@pytest.fixture
def ztdx_mock(models: dict[str, Venue]) -> Iterator[MockVenue]:
    with MockVenue(models["ztdx"]) as mock:
        yield mock


def test_coinw_9012_is_not_found(way: Way, coinw_mock: MockVenue) -> None:
    from venue_clients import coinw
    from venue_clients.coinw.errors import NotFound

    coinw_mock.faults.add(Fault("refuse", code=9012))
    with pytest.raises(NotFound) as caught:
        way.call(coinw, coinw_mock, "futures.cancel_an_order", id=1)
    error = caught.value
    assert isinstance(error, coinw.CoinwError)
    assert (error.code, error.message, error.http_status) == (9012, "Position not found.", 200)
    assert error.endpoint == "futures.cancel_an_order"
    assert error.response is not None
    assert b"9012" in error.response.body


def test_cadenza_111001_is_rejected(way: Way, cadenza_mock: MockVenue) -> None:
    from venue_clients import cadenza

    cadenza_mock.faults.add(Fault("refuse", code=-111001))
    with pytest.raises(cadenza.errors.Rejected) as caught:
        way.call(cadenza, cadenza_mock, "trade_order.cancel_order", **CANCELLED)
    assert caught.value.code == -111001
    assert caught.value.message == "Order is already filled and cannot be cancelled"


@pytest.mark.parametrize(
    ("status", "kind", "message"),
    [
        (400, "InvalidRequest", "Invalid request"),
        (401, "AuthenticationError", "Unauthorized"),
        (404, "NotFound", "Not found"),
    ],
)
def test_cadenza_s_table_of_statuses(
    way: Way, cadenza_mock: MockVenue, status: int, kind: str, message: str
) -> None:
    from venue_clients import cadenza

    cadenza_mock.faults.add(Fault("refuse", status=status))
    with pytest.raises(getattr(cadenza.errors, kind)) as caught:
        way.call(cadenza, cadenza_mock, "trade_order.cancel_order", **CANCELLED)
    assert (caught.value.http_status, caught.value.message) == (status, message)


def test_a_wrong_key_is_an_authentication_error(way: Way, coinw_mock: MockVenue) -> None:
    from venue_clients import coinw

    coinw_mock.credentials["secret_key"] = "another"
    sent = {"api_key": "mock-api-key", "secret_key": "mock-secret-key"}
    with pytest.raises(coinw.errors.AuthenticationError) as caught:
        way.call(coinw, coinw_mock, "futures.cancel_an_order", id=1, credentials=sent)
    assert caught.value.code == 6001


def test_ztdx_needs_one_of_two_ids_before_anything_is_sent(way: Way, ztdx_mock: MockVenue) -> None:
    from venue_clients import ztdx

    with pytest.raises(ztdx.errors.InvalidArguments, match="orderId"):
        way.call(ztdx, ztdx_mock, "trade.cancel_order", symbol="BTCUSDT")
    assert len(ztdx_mock.ledger) == 0
