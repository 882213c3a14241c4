"""Transports on httpx2, in place of urllib3 and aiohttp: `Client(transport=Httpx2Transport())`."""

from __future__ import annotations

from ._runtime.transport.httpx2 import AsyncHttpx2Transport, Httpx2Transport

__all__ = ["AsyncHttpx2Transport", "Httpx2Transport"]
