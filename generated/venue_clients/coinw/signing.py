# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.

"""How requests to CoinW are signed."""

from __future__ import annotations

from .._runtime.signing import (
    Credentials,
    Draft,
    Secret,
    Stamp,
    hmac_sha256_base64,
    md5_hex,
    raw_text,
    sorted_pairs,
)


class FuturesCredentials(Credentials):
    """What `sign_futures` signs with."""

    __slots__ = ("api_key", "secret_key")

    api_key: Secret
    secret_key: Secret


def sign_futures(draft: Draft, credentials: FuturesCredentials, stamp: Stamp) -> None:
    """The signature is the HMAC-SHA256 in base64 of this text:

        {timestamp}{method}{path}{question_query}{body}

    Parameters stand in it in the order sent, with bare values.
    A value with an & is refused: its text would be that of two parameters.
    The timestamp is written in milliseconds.
    """
    timestamp = stamp.milliseconds
    question_query = f"?{raw_text(draft.query)}" if draft.query else ""
    signature = hmac_sha256_base64(
        credentials.secret_key,
        f"{timestamp}{draft.method}{draft.path}{question_query}{draft.body_text}",
    )
    draft.headers["api_key"] = credentials.api_key.reveal()
    draft.headers["timestamp"] = timestamp
    draft.headers["sign"] = signature


class SpotCredentials(Credentials):
    """What `sign_spot` signs with."""

    __slots__ = ("api_key", "secret_key")

    api_key: Secret
    secret_key: Secret


def sign_spot(draft: Draft, credentials: SpotCredentials, stamp: Stamp) -> None:
    """The signature is the MD5 in upper-case hexadecimal of this text:

        {query}&secret_key={secret_key}

    Parameters stand in it sorted by name, with bare values.
    A value with an & is refused: its text would be that of two parameters.
    Sent, but left out of it: command.
    """
    draft.query.append(("api_key", credentials.api_key.reveal()))
    signed = [pair for pair in draft.query if pair[0] not in ("command",)]
    signature = md5_hex(
        (
            raw_text(sorted_pairs(signed)),
            "&secret_key=",
            credentials.secret_key,
        )
    ).upper()
    draft.query.append(("sign", signature))
