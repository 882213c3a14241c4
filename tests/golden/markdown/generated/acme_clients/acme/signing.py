# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""How requests to Acme are signed."""

from __future__ import annotations

from .._runtime.signing import (
    Credentials,
    Draft,
    Secret,
    Stamp,
    hmac_sha256_hex,
    query_text,
    sorted_pairs,
)


class HmacCredentials(Credentials):
    """What `sign_hmac` signs with."""

    __slots__ = ("access_key", "secret_key")

    access_key: Secret
    secret_key: Secret


def sign_hmac(draft: Draft, credentials: HmacCredentials, stamp: Stamp) -> None:
    """The signature is the HMAC-SHA256 in hexadecimal of this text:

        {timestamp}{method}{path}{query}{body}

    Parameters stand in it sorted by name, escaped as sent.
    The timestamp is written in milliseconds.
    """
    timestamp = stamp.milliseconds
    signature = hmac_sha256_hex(
        credentials.secret_key,
        f"{timestamp}{draft.method}{draft.path}{query_text(sorted_pairs(draft.query))}{draft.body_text}",
    )
    draft.headers["X-Key"] = credentials.access_key.reveal()
    draft.headers["X-Time"] = timestamp
    draft.headers["X-Sign"] = signature
