"""A text that shows in no repr, log or traceback."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from hashlib import _Hash  # pyright: ignore[reportPrivateUsage]


class Secret:
    """Holds a key, password or token. Only `reveal()` gives it away, and the runtime calls that
    where the text is used up at once, never into a variable of a frame that could be printed."""

    __slots__ = ("_keyed", "_text")

    def __init__(self, text: str | Secret) -> None:
        self._text: str = text._text if isinstance(text, Secret) else text
        self._keyed: tuple[_Hash, _Hash] | None = None

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def hmac_sha256(self, payload: bytes) -> bytes:
        """HMAC-SHA256 of the payload. Both hashes of the key (RFC 2104) are begun once and copied,
        which takes half the time of a new HMAC."""
        keyed = self._keyed
        if keyed is None:
            keyed = self._keyed = _keyed_hashes(self._text.encode())
        inner, outer = keyed[0].copy(), keyed[1].copy()
        inner.update(payload)
        outer.update(inner.digest())
        return outer.digest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not to be pickled or copied to another process")


def _keyed_hashes(key: bytes) -> tuple[_Hash, _Hash]:
    from hashlib import sha256

    if len(key) > 64:
        key = sha256(key).digest()
    key = key.ljust(64, b"\0")
    return sha256(bytes(octet ^ 0x36 for octet in key)), sha256(
        bytes(octet ^ 0x5C for octet in key)
    )


Giver = Callable[[], str | Secret | Awaitable[str | Secret]]

GivenSecret = str | Secret | Giver | None
"""What a client accepts for a credential: a text, a `Secret`, a function called for every
signature (for keys that rotate; of an `AsyncClient` it may be awaitable), or None to read its
environment variable."""


def hide(given: GivenSecret) -> Secret | Giver | None:
    """The same credential without its text lying in the open."""
    return Secret(given) if isinstance(given, (str, Secret)) else given
