"""What the signing modules of the venues are written with.

A generated `sign_…(draft, credentials, stamp)` reads a `Draft`, computes a signature with the
helpers here, and adds its entries to the draft. What is sent is built from the same draft by
`query_text`, so what is signed is what is sent.
"""

from __future__ import annotations

import hashlib
import re
import time
from binascii import b2a_base64
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter

from .secret import Secret

__all__ = [
    "Credentials",
    "Draft",
    "Pair",
    "Secret",
    "Stamp",
    "bearer",
    "hmac_sha256_base64",
    "hmac_sha256_hex",
    "md5_hex",
    "percent_encoded",
    "query_text",
    "raw_text",
    "sorted_pairs",
]

Pair = tuple[str, str]


class Credentials:
    """Base of a venue's credentials: one slot a credential, secret ones as `Secret`.

    class V2Credentials(Credentials):
        __slots__ = ("access_key", "secret_key")
        access_key: Secret
        secret_key: Secret
    """

    __slots__: tuple[str, ...] = ()

    def __init__(self, **given: Secret) -> None:
        for name in self.__slots__:
            setattr(self, name, given[name])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}=…' for name in self.__slots__)})"


class Draft:
    """A request before it is sent; signing adds to it.

    `host` is what the Host header will say. `form` is None unless the body is a form; `body` holds
    the bytes of a JSON body. Query and form are pairs in the order in which they are sent.
    """

    __slots__ = ("base_url", "body", "form", "headers", "host", "method", "path", "query")

    def __init__(
        self,
        method: str,
        base_url: str,
        host: str,
        path: str,
        query: list[Pair],
        form: list[Pair] | None,
        body: bytes | None,
        headers: dict[str, str],
    ) -> None:
        self.method = method
        self.base_url = base_url
        self.host = host
        self.path = path
        self.query = query
        self.form = form
        self.body = body
        self.headers = headers

    @property
    def params(self) -> list[Pair]:
        """Where the endpoint's own parameters go: the form if there is one, else the query."""
        return self.query if self.form is None else self.form

    @property
    def body_text(self) -> str:
        """The body exactly as it will be sent, "" where there is none."""
        if self.form is not None:
            return query_text(self.form)
        return "" if self.body is None else self.body.decode()

    def __repr__(self) -> str:
        return f"<Draft {self.method} {self.path}>"


class Stamp:
    """The moment of a signature, by the venue's clock."""

    __slots__ = ("ms",)

    def __init__(self, ms: int) -> None:
        self.ms = ms

    @property
    def milliseconds(self) -> str:
        return str(self.ms)

    @property
    def seconds(self) -> str:
        return str(self.ms // 1000)

    @property
    def iso_seconds(self) -> str:
        """UTC as `2017-05-11T15:19:30`."""
        return _iso(self.ms // 1000)


@lru_cache(maxsize=8)
def _iso(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))


_RESERVED = re.compile("[^A-Za-z0-9._~-]")
_ESCAPES = {chr(octet): f"%{octet:02X}" for octet in range(128)}


def percent_encoded(text: str) -> str:
    """RFC 3986: everything but the unreserved characters escaped, upper-case hex, UTF-8."""
    if (text.isalnum() and text.isascii()) or not _RESERVED.search(text):
        return text
    return _RESERVED.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    known = _ESCAPES.get(char)
    return known or "".join([f"%{octet:02X}" for octet in char.encode()])


def query_text(pairs: Iterable[Pair]) -> str:
    """`k=v&k=v` with names and values escaped, exactly as it is sent."""
    return "&".join([_short(pair) if len(pair[1]) < 65 else _pair_text(pair) for pair in pairs])


def _pair_text(pair: Pair) -> str:
    return f"{percent_encoded(pair[0])}={percent_encoded(pair[1])}"


_short = lru_cache(maxsize=512)(_pair_text)
"""Names and short values come again and again: when signed, when sent, and in the next call."""


def raw_text(pairs: Iterable[Pair]) -> str:
    """`k=v&k=v` without any escaping, for venues that sign the bare values."""
    return "&".join([f"{name}={value}" for name, value in pairs])


_NAME = itemgetter(0)


def sorted_pairs(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs by name in ASCII order; equal names keep their order."""
    return sorted(pairs, key=_NAME)


def hmac_sha256_hex(secret: Secret, payload: str) -> str:
    """Lower-case hexadecimal HMAC-SHA256."""
    return secret.hmac_sha256(payload.encode()).hex()


def hmac_sha256_base64(secret: Secret, payload: str) -> str:
    """Standard base64 (with padding) of the raw HMAC-SHA256."""
    return b2a_base64(secret.hmac_sha256(payload.encode()), newline=False).decode()


def md5_hex(parts: Sequence[str | Secret]) -> str:
    """Lower-case hexadecimal MD5 of the parts joined, for venues that hash the secret too."""
    digest = hashlib.md5(usedforsecurity=False)
    for part in parts:
        digest.update((part.reveal() if isinstance(part, Secret) else part).encode())
    return digest.hexdigest()


def bearer(token: Secret) -> str:
    """The value of an `Authorization` header."""
    return f"Bearer {token.reveal()}"
