"""A small venue built by hand: what the tests of emission render."""

from __future__ import annotations

from venuegen.facts import Place, Required
from venuegen.model import (
    Array,
    Constraint,
    Credential,
    DocumentedError,
    Endpoint,
    Envelope,
    Environment,
    ErrorClass,
    Field,
    Group,
    Map,
    Object,
    Parameter,
    Plain,
    RateLimit,
    Recipe,
    Sample,
    Scalar,
    Source,
    Type,
    Untrusted,
    Venue,
)

PAGE = "acme/orders/cancel_order.md"
STRING = Plain((Scalar.STRING,))
INTEGER = Plain((Scalar.INTEGER,))
DECIMAL = Plain((Scalar.DECIMAL,))
SIDE = Plain((Scalar.STRING,), enum=("BUY", "SELL"))
ORDER_ID = Plain((Scalar.STRING, Scalar.INTEGER))

SAMPLE = """{"code": 200, "message": "ok", "data": {"orderId": 1329854625038651400, "side": "BUY",
"price": "0.10", "class": "limit", "fills": [{"id": 1, "fee": "0"}], "byAsset": {"BTC": 1.5},
"note": null}, "ts": 1737104050245}"""


def text(words: str) -> Untrusted:
    return Untrusted(words)


def field(name: str, type_: Type, line: int = 40, *, required: bool = True, nullable: bool = False,
          description: str = "", documented: bool = True) -> Field:  # fmt: skip
    return Field(
        text(name),
        type_,
        required,
        Source(PAGE, line),
        nullable=nullable,
        description=text(description),
        documented=documented,
    )


def parameter(name: str, type_: Type = STRING, required: Required = True, line: int = 30,
              place: Place = "body", description: str = "") -> Parameter:  # fmt: skip
    return Parameter(
        text(name), place, type_, required, Source(PAGE, line), description=text(description)
    )


def cancel_order(**changes: object) -> Endpoint:
    given: dict[str, object] = {
        "name": "cancel_order",
        "title": text("Cancel Order"),
        "description": text("Cancels one open order."),
        "method": "POST",
        "path": text("/v1/orders/{market}/cancel"),
        "private": True,
        "body": "json",
        "source": Source(PAGE, 12),
        "parameters": (
            parameter("market", STRING, True, 20, "path", "Market"),
            parameter("orderId", ORDER_ID, False, 21, description="Order ID"),
            parameter("clientOrderId", STRING, False, 22, description="Your order ID"),
            parameter("side", SIDE, "conditional", 23, description="Side"),
            parameter("size", DECIMAL, False, 24, description="What to cancel"),
            parameter("from", INTEGER, False, 25, description="Start, ms"),
            Parameter(
                text("timestamp"), "query", INTEGER, True, Source(PAGE, 26), signed=True
            ),
        ),
        "response": Object(
            (
                field("code", INTEGER, documented=False),
                field("message", STRING, documented=False, required=False),
                field(
                    "data",
                    Object(
                        (
                            field("orderId", ORDER_ID, description="Order ID"),
                            field("side", SIDE),
                            field("price", DECIMAL, description="Price"),
                            field("class", STRING, required=False),
                            field(
                                "fills",
                                Array(Object((field("id", INTEGER), field("fee", DECIMAL)))),
                            ),
                            field("byAsset", Map(Plain((Scalar.NUMBER,))), required=False),
                            field("note", STRING, nullable=True),
                        )
                    ),
                    required=False,
                ),
                field("ts", INTEGER, documented=False, required=False),
            )
        ),
        "unwrap": "data",
        "envelope": "default",
        "recipe": "hmac",
        "changes_state": True,
        "permission": text("Trade"),
        "constraints": (
            Constraint(
                "at_least_one_of", (text("orderId"), text("clientOrderId")), Source(PAGE, 28)
            ),
        ),
        "rate_limits": (RateLimit(144, 3.0, text("uid"), Source(PAGE, 14), bucket="uid"),),
        "errors": (DocumentedError(9012, None, text("Order not found."), Source(PAGE, 60)),),
        "response_samples": (Sample(text(SAMPLE), Source(PAGE, 50)),),
        "ids": ("orderId", "clientOrderId"),
    }  # fmt: skip
    return Endpoint(**(given | changes))  # type: ignore[arg-type]


def open_orders(**changes: object) -> Endpoint:
    """A call that reads, whose answer is a bare list."""
    given: dict[str, object] = {
        "name": "open_orders",
        "title": text("Open Orders"),
        "description": text(""),
        "method": "GET",
        "path": text("/v1/orders"),
        "private": True,
        "body": "none",
        "source": Source("acme/orders/open_orders.md", 1),
        "parameters": (parameter("market", STRING, True, 8, "query"),),
        "response": Array(Object((field("orderId", ORDER_ID), field("price", DECIMAL)))),
        "unwrap": None,
        "envelope": "bare",
        "recipe": "hmac",
        "changes_state": False,
    }
    return Endpoint(**(given | changes))  # type: ignore[arg-type]


def venue(*endpoints: Endpoint) -> Venue:
    """The venue `acme`; with no endpoints given, both of the above."""
    return Venue(
        name="acme",
        title="Acme",
        homepage="https://acme.example",
        environments=(
            Environment("production", ("https://api.acme.example",)),
            Environment("testnet", ("https://test.acme.example",)),
        ),
        recipes=(
            Recipe(
                name="hmac",
                paths=("/*",),
                credentials=(
                    Credential("access_key", "ACME_ACCESS_KEY", secret=False),
                    Credential("secret_key", "ACME_SECRET_KEY", secret=True),
                ),
                algorithm="hmac-sha256",
                encoding="hex",
                timestamp="milliseconds",
                add=(),
                sort=True,
                escape=True,
                payload="{query}",
                send=(),
                key="secret_key",
            ),
        ),
        envelopes=(
            Envelope(
                "default", ("/v1/orders/*",), "data", {"code": (200,)}, ("code",), ("message",)
            ),
            Envelope("bare", ("/*",), None, {}, ("code",), ("msg",)),
        ),
        errors=(
            ErrorClass("NotFound", "NotFound", ("9012",), (404,)),
            ErrorClass("AuthenticationError", "AuthenticationError", ("6001",), (401,)),
        ),
        groups=(Group("orders", "Orders", endpoints or (cancel_order(), open_orders())),),
    )
