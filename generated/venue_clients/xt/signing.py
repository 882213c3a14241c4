# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""How requests to XT are signed."""

from __future__ import annotations

from .._runtime.signing import (
    Credentials,
    Draft,
    Secret,
    Stamp,
    hmac_sha256_hex,
    raw_text,
    sorted_pairs,
)


class V1Credentials(Credentials):
    """What `sign_v1` signs with."""

    __slots__ = ("access_key", "secret_key")

    access_key: Secret
    secret_key: Secret


def sign_v1(draft: Draft, credentials: V1Credentials, stamp: Stamp) -> None:
    """The signature is the HMAC-SHA256 in hexadecimal of this text:

        {params}

    Parameters stand in it sorted by name, with bare values.
    A value with an & is refused: its text would be that of two parameters.
    The timestamp is written in milliseconds.
    """
    timestamp = stamp.milliseconds
    draft.params.append(("accesskey", credentials.access_key.reveal()))
    draft.params.append(("nonce", timestamp))
    signature = hmac_sha256_hex(credentials.secret_key, raw_text(sorted_pairs(draft.params)))
    draft.params.append(("signature", signature))
