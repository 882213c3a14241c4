# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""How requests to HTX are signed."""

from __future__ import annotations

from .._runtime.signing import (
    Credentials,
    Draft,
    Secret,
    Stamp,
    hmac_sha256_base64,
    query_text,
    sorted_pairs,
)


class V2Credentials(Credentials):
    """What `sign_v2` signs with."""

    __slots__ = ("access_key", "secret_key")

    access_key: Secret
    secret_key: Secret


def sign_v2(draft: Draft, credentials: V2Credentials, stamp: Stamp) -> None:
    """The signature is the HMAC-SHA256 in base64 of this text:

        {method}\\n{host}\\n{path}\\n{query}

    Parameters stand in it sorted by name, escaped as sent.
    The timestamp is written as 2017-05-11T15:19:30 in UTC.
    """
    timestamp = stamp.iso_seconds
    draft.query.append(("AccessKeyId", credentials.access_key.reveal()))
    draft.query.append(("SignatureMethod", "HmacSHA256"))
    draft.query.append(("SignatureVersion", "2"))
    draft.query.append(("Timestamp", timestamp))
    signature = hmac_sha256_base64(
        credentials.secret_key,
        (
            f"{draft.method}\n"
            f"{draft.host.lower()}\n"
            f"{draft.path}\n"
            f"{query_text(sorted_pairs(draft.query))}"
        ),
    )
    draft.query.append(("Signature", signature))
