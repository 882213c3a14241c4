"""Importing and making a client loads next to nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"pydantic", "urllib3", "aiohttp", "httpx2", "asyncio", "ssl", "json", "logging", "decimal"}


def loaded(placed: Path, code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after running the code."""
    script = f"import sys; sys.path.insert(0, {str(placed)!r}); {code}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_a_client_is_made_without_transport_pydantic_or_group(placed: Path, name: str) -> None:
    make = f"from example_clients import tiny; tiny.{name}(access_key='a', secret_key='b')"
    modules = loaded(placed, make)
    assert modules & HEAVY == set()
    assert not {module for module in modules if module.startswith("example_clients.tiny.orders")}
    assert "example_clients._runtime.call" not in modules


@pytest.mark.parametrize(
    ("name", "transport", "other"),
    [("Client", "urllib3", "aiohttp"), ("AsyncClient", "aiohttp", "urllib3")],
)
def test_preload_loads_what_the_first_calls_would(
    placed: Path, name: str, transport: str, other: str
) -> None:
    make = f"from example_clients import tiny; tiny.{name}(access_key='a').preload()"
    modules = loaded(placed, make)
    assert {transport, "pydantic", "example_clients.tiny.orders.models"} <= modules
    assert not modules & {other, "httpx2"}
