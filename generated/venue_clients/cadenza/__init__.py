# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""Cadenza (https://docs.cadenza.algo724.com): the client and its errors.

The default environment is UAT, the venue's test environment, as in its OpenAPI definition and
its official clients. Real trading needs environment="production".

An order is sent with an idempotencyKey, made where none is given. By the venue's definition a
request that is repeated with the same key is not processed twice, so an order whose outcome is
unknown may be sent again with the key that the exception has in its ids. No query finds an
order by it.
"""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import CadenzaError

__all__ = ["AsyncClient", "CadenzaError", "Client"]
