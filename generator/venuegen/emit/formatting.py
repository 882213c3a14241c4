"""black, in process, on what is new: formatted text is kept outside of the tree, by its content."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from venuegen.errors import UserError

LINE_LENGTH = 100


class Cache(Protocol):
    """Remembers formatted texts by the digest of the text before."""

    def get(self, key: str) -> str | None: ...

    def put(self, key: str, text: str) -> None: ...


class NoCache:
    """Remembers nothing."""

    def get(self, key: str) -> str | None:
        return None

    def put(self, key: str, text: str) -> None:
        return


class FolderCache:
    """One file a text in a folder of the user's; what can't be read or written is done without."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or _user_folder()

    def get(self, key: str) -> str | None:
        try:
            return (self._folder / key[:2] / key).read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, key: str, text: str) -> None:
        target = self._folder / key[:2] / key
        with contextlib.suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            staged = target.with_suffix(f".{os.getpid()}")
            staged.write_bytes(text.encode())
            staged.replace(target)


def formatted(files: Mapping[str, str], cache: Cache) -> dict[str, str]:
    """The files with every Python text in black's style; the others as they are."""
    return {
        path: _formatted(path, text, cache) if path.endswith(".py") else text
        for path, text in files.items()
    }


def _formatted(path: str, text: str, cache: Cache) -> str:
    key = hashlib.sha256(f"{_style()}\0{text}".encode()).hexdigest()
    known = cache.get(key)
    if known is not None:
        return known
    import black
    from black.parsing import InvalidInput

    try:
        done = black.format_str(text, mode=black.Mode(line_length=LINE_LENGTH))
    except InvalidInput as error:
        raise UserError(f"black can't read what was rendered: {error}", path) from error
    cache.put(key, done)
    return done


def _style() -> str:
    return f"black {version('black')} {LINE_LENGTH}"


def _user_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "venuegen" / "formatted"
