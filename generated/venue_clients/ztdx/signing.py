# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""How requests to ZTDX are signed."""

from __future__ import annotations

from .._runtime.signing import (
    Credentials,
    Draft,
    Secret,
    Stamp,
    hmac_sha256_hex,
    query_text,
)


class HmacCredentials(Credentials):
    """What `sign_hmac` signs with."""

    __slots__ = ("api_key", "api_secret")

    api_key: Secret
    api_secret: Secret


def sign_hmac(draft: Draft, credentials: HmacCredentials, stamp: Stamp) -> None:
    """The signature is the HMAC-SHA256 in hexadecimal of this text:

        {query}{body}

    Parameters stand in it in the order sent, escaped as sent.
    The timestamp is written in milliseconds.
    """
    timestamp = stamp.milliseconds
    draft.query.append(("timestamp", timestamp))
    signature = hmac_sha256_hex(
        credentials.api_secret, f"{query_text(draft.query)}{draft.body_text}"
    )
    draft.query.append(("signature", signature))
    draft.headers["X-MBX-APIKEY"] = credentials.api_key.reveal()
