"""The five venues of this repo: their cancellations, and signatures checked by hand.

The checks are written from the rules of the venues with nothing but the standard library; neither
the recipes, nor the runtime, nor the mock's interpreter has a part in them.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote

from venuegen.mock.received import Received

SECRET = {
    "htx": "mock-secret-key",
    "xt": "mock-secret-key",
    "coinw": "mock-secret-key",
    "ztdx": "mock-api-secret",
}


def hmac_sha256(venue: str, text: str) -> bytes:
    return hmac.new(SECRET[venue].encode(), text.encode(), hashlib.sha256).digest()


def xt_is_signed(request: Received) -> bool:
    """All parameters but the signature, sorted, `k=v` joined with &, in lower-case hex."""
    sent = dict(parse_qsl(request.body.decode(), strict_parsing=True))
    signature = sent.pop("signature")
    text = "&".join(f"{name}={sent[name]}" for name in sorted(sent))
    return signature == hmac_sha256("xt", text).hex()


def coinw_is_signed(request: Received) -> bool:
    """The time, the method, the path and the body, in base64."""
    text = request.headers["timestamp"] + "DELETE" + "/v1/perpum/order" + request.body.decode()
    return request.headers["sign"] == base64.b64encode(hmac_sha256("coinw", text)).decode()


def htx_is_signed(request: Received) -> bool:
    """Method, host, path and the sorted query on four lines, in base64."""
    *pairs, last = request.query.split("&")
    name, _, signature = last.partition("=")
    lines = ["POST", request.headers["host"], "/v5/trade/cancel_order", "&".join(sorted(pairs))]
    wanted = base64.b64encode(hmac_sha256("htx", "\n".join(lines))).decode()
    return name == "Signature" and unquote(signature) == wanted


def ztdx_is_signed(request: Received) -> bool:
    """The query as it was sent, in lower-case hex, and last in it."""
    text, _, signature = request.query.rpartition("&signature=")
    return signature == hmac_sha256("ztdx", text).hex()


def cadenza_is_signed(request: Received) -> bool:
    return request.headers["authorization"] == "Bearer mock-access-token"


@dataclass(frozen=True)
class Cancellation:
    """One call of the venue's cancellation: what is given, sent, and comes back."""

    venue: str
    method: str
    arguments: Mapping[str, Any]
    route: tuple[str, str]
    is_signed: Callable[[Received], bool]
    #: Names in the query, in their order.
    query: tuple[str, ...]
    #: The JSON body to the byte, or the names in the form in their order.
    body: bytes | tuple[str, ...]
    headers: Mapping[str, str]
    #: The member of the sample that is a string, and how the model names it.
    text_member: tuple[str, str]
    answer: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.venue


JSON = {"content-type": "application/json"}

CANCELLATIONS = (
    Cancellation(
        venue="xt",
        method="trade.cancel_order",
        arguments={"market": "btc_usdt", "id": 6823168236830742528},
        route=("POST", "/trade/api/v1/cancel"),
        is_signed=xt_is_signed,
        query=(),
        body=("market", "id", "accesskey", "nonce", "signature"),
        headers={"content-type": "application/x-www-form-urlencoded"},
        text_member=("info", "info"),
        answer={"code": 200, "info": "The order has been canceled successfully"},
    ),
    Cancellation(
        venue="coinw",
        method="futures.cancel_an_order",
        arguments={"id": "33308749002645666"},
        route=("DELETE", "/v1/perpum/order"),
        is_signed=coinw_is_signed,
        query=(),
        body=b'{"id":"33308749002645666"}',
        headers={**JSON, "api_key": "mock-api-key"},
        text_member=("msg", "msg"),
        answer={"code": 0, "msg": "Success"},
    ),
    Cancellation(
        venue="htx",
        method="orders.cancel_order",
        arguments={"contract_code": "BTC-USDT", "order_id": "1329854625038651400"},
        route=("POST", "/v5/trade/cancel_order"),
        is_signed=htx_is_signed,
        query=("AccessKeyId", "SignatureMethod", "SignatureVersion", "Timestamp", "Signature"),
        body=b'{"contract_code":"BTC-USDT","order_id":"1329854625038651400"}',
        headers=JSON,
        text_member=("data.order_id", "order_id"),
        answer={"order_id": "1329854625038651392", "client_order_id": "1329854625038651392"},
    ),
    Cancellation(
        venue="ztdx",
        method="trade.cancel_order",
        arguments={"symbol": "BTCUSDT", "orig_client_order_id": "a b+c&d=e/ü"},
        route=("DELETE", "/fapi/v1/order"),
        is_signed=ztdx_is_signed,
        query=("symbol", "origClientOrderId", "timestamp", "signature"),
        body=b"",
        headers={"x-mbx-apikey": "mock-api-key"},
        text_member=("clientOrderId", "client_order_id"),
        answer={
            "order_id": 2254222045,
            "client_order_id": "testOrder2",
            "orig_qty": Decimal(10),
            "cum_quote": Decimal(0),
            "price_rate": Decimal("0.3"),
            "reduce_only": False,
            "update_time": 1566818724722,
            "status": "CANCELED",
        },
    ),
    Cancellation(
        venue="cadenza",
        method="trade_order.cancel_order",
        arguments={
            "trade_order_id": "770e8400-e29b-41d4-a716-446655440002",
            "trading_account_id": "550e8400-e29b-41d4-a716-446655440000",
        },
        route=("POST", "/api/v3/tradeOrder/cancel"),
        is_signed=cadenza_is_signed,
        query=(),
        body=b'{"tradeOrderId":"770e8400-e29b-41d4-a716-446655440002",'
        b'"tradingAccountId":"550e8400-e29b-41d4-a716-446655440000"}',
        headers={**JSON, "authorization": "Bearer mock-access-token"},
        text_member=("data.status", "status"),
        answer={
            "trade_order_id": "770e8400-e29b-41d4-a716-446655440002",
            "status": "CANCELLED",
            "quantity": Decimal("0.001"),
            "limit_price": Decimal("50000.00"),
            "cancelled_at": 1703052700000,
        },
    ),
)
