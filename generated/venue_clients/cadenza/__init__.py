# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza (https://docs.cadenza.algo724.com): the client and its errors."""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import CadenzaError

__all__ = ["AsyncClient", "CadenzaError", "Client"]
