"""What sends the requests: the protocol of a transport, for one of your own."""

from __future__ import annotations

from ._runtime.transport import (
    AsyncTransport,
    Interrupted,
    NotSent,
    Request,
    Response,
    Timeout,
    Transport,
    TransportError,
    Wiring,
)

__all__ = [
    "AsyncTransport",
    "Interrupted",
    "NotSent",
    "Request",
    "Response",
    "Timeout",
    "Transport",
    "TransportError",
    "Wiring",
]
