# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""CoinW (https://www.coinw.com/api-doc/en/futures-trading/): the client and its errors."""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import CoinwError

__all__ = ["AsyncClient", "Client", "CoinwError"]
