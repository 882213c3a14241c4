"""What was made before from the same input is not made again: slow steps, kept by content."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol


class Cache(Protocol):
    """Remembers texts. `made_from` is all that a text depends on, versions of tools included."""

    def get(self, made_from: str, make: Callable[[], str]) -> str: ...


class NoCache:
    """Remembers nothing."""

    def get(self, made_from: str, make: Callable[[], str]) -> str:
        """Make it."""
        return make()


class FolderCache:
    """One file a text, in a folder of the user's outside of any tree.

    Whatever can't be read or written there is done without: a cache is never a reason to fail.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or _user_folder()

    def get(self, made_from: str, make: Callable[[], str]) -> str:
        """The text that was kept, or a new one that is kept from now on."""
        key = hashlib.sha256(made_from.encode("utf-8", "surrogatepass")).hexdigest()
        path = self._folder / key[:2] / key
        with contextlib.suppress(OSError, ValueError):
            kept = path.read_bytes().decode()
            digest, _, text = kept.partition("\n")
            # A file that was cut short or edited is no answer.
            if hashlib.sha256(text.encode()).hexdigest() == digest:
                return text
        text = make()
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            staged = path.with_suffix(f".{os.getpid()}")
            content = text.encode()
            staged.write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
            staged.replace(path)
        return text


def _user_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "venuegen"
