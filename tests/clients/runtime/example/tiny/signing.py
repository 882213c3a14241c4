"""How Tiny signs."""

from __future__ import annotations

from .._runtime.signing import (
    Credentials,
    Draft,
    Secret,
    Stamp,
    bearer,
    hmac_sha256_base64,
    query_text,
    sorted_pairs,
)


class V2Credentials(Credentials):
    """Access key and secret key."""

    __slots__ = ("access_key", "secret_key")

    access_key: Secret
    secret_key: Secret


def sign_v2(draft: Draft, credentials: V2Credentials, stamp: Stamp) -> None:
    """HMAC-SHA256 over METHOD, host, path and the sorted query, in the query."""
    draft.query.append(("AccessKeyId", credentials.access_key.reveal()))
    draft.query.append(("Timestamp", stamp.iso_seconds))
    draft.query[:] = sorted_pairs(draft.query)
    payload = f"{draft.method}\n{draft.host}\n{draft.path}\n{query_text(draft.query)}"
    draft.query.append(("Signature", hmac_sha256_base64(credentials.secret_key, payload)))


class BearerCredentials(Credentials):
    """Access token."""

    __slots__ = ("access_token",)

    access_token: Secret


def sign_bearer(draft: Draft, credentials: BearerCredentials, stamp: Stamp) -> None:
    """The token in the Authorization header."""
    draft.headers["Authorization"] = bearer(credentials.access_token)
