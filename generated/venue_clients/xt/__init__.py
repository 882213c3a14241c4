# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT (https://github.com/xtpub/api-doc): the client and its errors."""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import XtError

__all__ = ["AsyncClient", "Client", "XtError"]
