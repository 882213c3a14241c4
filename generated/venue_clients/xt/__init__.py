# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""XT (https://github.com/xtpub/api-doc): the client and its errors.

This is the older version 1 of XT's API. Its documentation (xtpub/api-doc) was last changed on
19 October 2021, while XT's present documentation and clients have version 4 alone. No
announcement of an end of version 1 was found, and no proof that it still answers. Try a query
before you rely on it.
"""

from __future__ import annotations

from .client import AsyncClient, Client
from .errors import XtError

__all__ = ["AsyncClient", "Client", "XtError"]
