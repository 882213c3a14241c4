"""ZTDX's page has a Python sample that signs; the client signs the same request the same way."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

from .tree import REPO

NOW = 1_700_000_000_123


def sample_of_the_page() -> str:
    """The sample, its lost indentation put back: what follows a `def` up to the blank line."""
    page = (REPO / "sources/ztdx/trade/cancel_order.txt").read_text(encoding="utf-8")
    lines = page[page.index("import time, hmac") :].splitlines()
    inside = False
    told: list[str] = []
    for line in lines[1:]:
        inside = inside and bool(line)
        told.append(f"    {line}" if inside else line)
        inside = inside or line.startswith("def ")
    return "\n".join(told)


def test_the_page_s_own_sample_computes_the_same_signature() -> None:
    import hashlib
    import hmac

    sent: list[Any] = []

    def delete(url: str, params: dict[str, Any], headers: dict[str, str]) -> Any:
        sent.append((url, params, headers))
        return SimpleNamespace(json=dict)

    modules = {
        "time": SimpleNamespace(time=lambda: NOW / 1000),
        "requests": SimpleNamespace(delete=delete),
        "hmac": hmac,
        "hashlib": hashlib,
        "print": lambda _: None,
    }
    exec(sample_of_the_page(), modules)
    [(url, params, headers)] = sent

    from venue_clients import ztdx

    client = ztdx.Client(api_key="your_api_key", api_secret="your_api_secret", clock=lambda: NOW)
    request = client.prepare.trade.cancel_order(symbol="BTCUSDT", order_id="2254222045")
    origin, _, query = request.url.partition("?")
    assert origin == url
    assert {name: values[0] for name, values in parse_qs(query).items()} == {
        name: str(value) for name, value in params.items()
    }
    assert headers["X-MBX-APIKEY"] == request.headers["X-MBX-APIKEY"]
