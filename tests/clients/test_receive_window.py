"""How old a signed request may be when it arrives, where the venue documents such a parameter."""

from __future__ import annotations

import time
from typing import Any

import pytest
from venue_clients import htx, ztdx

from venuegen.mock import MockVenue
from venuegen.model import Venue


@pytest.fixture
def mock(models: dict[str, Venue]) -> Any:
    with MockVenue(models["ztdx"]) as running:
        yield running


def sent(mock: MockVenue, name: str) -> str | None:
    return dict(mock.ledger.last.request.query_pairs).get(name)


def test_it_is_signed_and_sent_with_every_private_call(mock: MockVenue) -> None:
    with ztdx.Client(base_url=mock.url, **mock.credentials, recv_window=1500) as client:
        client.trade.cancel_order(symbol="BTCUSDT", order_id="7")
        assert mock.ledger.last.done
        assert sent(mock, "recvWindow") == "1500"
        client.market.order_book(symbol="BTCUSDT")
        assert sent(mock, "recvWindow") is None


def test_the_calls_own_argument_comes_first(mock: MockVenue) -> None:
    with ztdx.Client(base_url=mock.url, **mock.credentials, recv_window=1500) as client:
        client.account.set_leverage(symbol="BTCUSDT", leverage=5, recv_window=900)
    assert mock.ledger.last.done
    assert sent(mock, "recvWindow") == "900"


def test_nothing_is_sent_unless_it_is_chosen(mock: MockVenue) -> None:
    with ztdx.Client(base_url=mock.url, **mock.credentials) as client:
        client.trade.cancel_order(symbol="BTCUSDT", order_id="7")
        assert sent(mock, "recvWindow") is None
        shorter = client.with_options(recv_window=700)
        shorter.trade.cancel_order(symbol="BTCUSDT", order_id="7")
        assert sent(mock, "recvWindow") == "700"


def test_a_request_that_is_older_is_refused(mock: MockVenue) -> None:
    from venue_clients.ztdx.errors import AuthenticationError

    def late() -> int:
        return time.time_ns() // 1_000_000 - 3_000

    options: dict[str, Any] = {**mock.credentials, "base_url": mock.url, "clock": late}
    with ztdx.Client(**options, recv_window=5_000) as client:
        client.trade.cancel_order(symbol="BTCUSDT", order_id="7")
        with pytest.raises(AuthenticationError):
            client.with_options(recv_window=2_000).trade.cancel_order(symbol="B", order_id="7")


@pytest.mark.parametrize("window", [0, -1, 60_001, True])
def test_a_window_that_the_venue_does_not_allow_is_told_at_once(window: Any) -> None:
    with pytest.raises(ValueError, match="recv_window is 1 to 60000 milliseconds"):
        ztdx.Client(recv_window=window)
    with pytest.raises(ValueError, match="recv_window is 1 to 60000 milliseconds"):
        ztdx.Client().with_options(recv_window=window)


def test_a_venue_without_one_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="htx documents no receive window"):
        htx.AsyncClient(recv_window=5_000)
