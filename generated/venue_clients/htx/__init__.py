# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""HTX (https://www.htx.com/en-us/opend/newApiPages/): the client and its errors."""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import HtxError

__all__ = ["AsyncClient", "Client", "HtxError"]
