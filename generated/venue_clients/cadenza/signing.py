# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""How requests to Cadenza are signed."""

from __future__ import annotations

from .._runtime.signing import (
    Credentials,
    Draft,
    Secret,
    Stamp,
)


class BearerCredentials(Credentials):
    """What `sign_bearer` signs with."""

    __slots__ = ("access_token",)

    access_token: Secret


def sign_bearer(draft: Draft, credentials: BearerCredentials, stamp: Stamp) -> None:
    """Nothing is signed: the request carries a token."""
    draft.headers["Authorization"] = f"Bearer {credentials.access_token.reveal()}"
