"""The venue Tiny."""

from .client import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]
