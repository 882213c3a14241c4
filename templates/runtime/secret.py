"""A text that shows in no repr, log or traceback."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from hmac import HMAC


class Secret:
    """Holds a key, password or token. Only `reveal()` gives it away, and the runtime calls that
    where the text is used up at once, never into a variable of a frame that could be printed."""

    __slots__ = ("_keyed", "_text")

    def __init__(self, text: str | Secret) -> None:
        self._text: str = text._text if isinstance(text, Secret) else text
        self._keyed: HMAC | None = None

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def hmac_sha256(self, payload: bytes) -> HMAC:
        """HMAC-SHA256 of the payload; the key is prepared once and then only copied."""
        if self._keyed is None:
            import hmac

            self._keyed = hmac.new(self._text.encode(), digestmod="sha256")
        mac = self._keyed.copy()
        mac.update(payload)
        return mac

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


GivenSecret = str | Secret | Callable[[], str | Secret] | None
"""What a client accepts for a credential: a text, a `Secret`, a function called for every
signature (for keys that rotate), or None to read its environment variable."""


def hide(given: GivenSecret) -> Secret | Callable[[], str | Secret] | None:
    """The same credential without its text lying in the open."""
    return Secret(given) if isinstance(given, (str, Secret)) else given
