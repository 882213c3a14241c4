"""What was made before from the same input is not made again: slow steps, kept by content."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar, cast

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Form(Generic[T]):
    """How a thing is kept as text. Both ways raise ValueError for what they can't turn."""

    to_text: Callable[[T], str]
    from_text: Callable[[str], T]


TEXT: Form[str] = Form(str, str)


class Cache(Protocol):
    """Remembers what was made. `made_from` is all it depends on, versions of tools included."""

    def get(self, made_from: str, make: Callable[[], T], form: Form[T]) -> T: ...


class NoCache:
    """Remembers nothing."""

    def get(self, made_from: str, make: Callable[[], T], form: Form[T]) -> T:
        """Make it."""
        return make()


class Remembering:
    """Another cache, and in memory what one run needs more than once. Processes that it is sent to
    get the other cache alone."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._made: dict[str, object] = {}

    def get(self, made_from: str, make: Callable[[], T], form: Form[T]) -> T:
        """What this run has made already, or what the other cache has or makes."""
        if made_from not in self._made:
            self._made[made_from] = self._cache.get(made_from, make, form)
        return cast("T", self._made[made_from])

    def __reduce__(self) -> tuple[type[Remembering], tuple[Cache]]:
        return Remembering, (self._cache,)


class FolderCache:
    """One file a thing, in a folder of the user's outside of any tree.

    Whatever can't be read or written there is done without: a cache is never a reason to fail.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or _user_folder()

    def get(self, made_from: str, make: Callable[[], T], form: Form[T]) -> T:
        """What was kept, or a new one that is kept from now on."""
        key = hashlib.sha256(made_from.encode("utf-8", "surrogatepass")).hexdigest()
        path = self._folder / key[:2] / key
        with contextlib.suppress(OSError, ValueError):
            kept = path.read_bytes().decode()
            digest, _, text = kept.partition("\n")
            # A file that was cut short or edited is no answer.
            if hashlib.sha256(text.encode()).hexdigest() == digest:
                return form.from_text(text)
        made = make()
        with contextlib.suppress(OSError, ValueError):
            content = form.to_text(made).encode()
            path.parent.mkdir(parents=True, exist_ok=True)
            staged = path.with_suffix(f".{os.getpid()}")
            staged.write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
            staged.replace(path)
        return made


def _user_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "venuegen"
