# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Acme (https://docs.acme.example/api): the client and its errors."""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import AcmeError

__all__ = ["AcmeError", "AsyncClient", "Client"]
