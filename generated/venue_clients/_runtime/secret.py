"""A text that shows in no repr, log or traceback."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NoReturn, cast

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


def flaw_of(secret: Secret, *, is_key: bool) -> str:
    """What makes this text no credential, "" if nothing does.

    A line break at the end is the usual trace of a file that was read whole.
    """
    text = secret.reveal()
    if "\n" in text or "\r" in text:
        where = "ends with" if text.rstrip("\r\n").isprintable() else "holds"
        return f"{where} a line break"
    if any(0xD800 <= ord(char) < 0xE000 for char in text):
        return "holds something that is no text: half of a surrogate pair"
    if any(ord(char) < 32 or ord(char) == 127 for char in text):
        return "holds a control character"
    if is_key and not text.isascii():
        return "holds a character outside ASCII, which no key has"
    if is_key and text != text.strip():
        return "begins or ends with a space"
    return ""


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


class Unfit:
    """Stands for what was given for a credential and is none; it may hold a key all the same."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"Unfit({self.kind})"


def hide(given: object) -> Secret | Giver | None:
    """The same credential without its text lying in the open."""
    if given is None or isinstance(given, Secret):
        return given
    if isinstance(given, str):
        return Secret(given)
    return cast("Giver", given if callable(given) else Unfit(type(given).__name__))
