# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""ZTDX (https://docs.ztdx.io): the client and its errors."""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import ZtdxError

__all__ = ["AsyncClient", "Client", "ZtdxError"]
