"""black, in process, on the Python texts that are new."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import version

from venuegen.cache import TEXT, Cache
from venuegen.errors import UserError

LINE_LENGTH = 100


Given = tuple[str, str, Cache]
Each = Callable[[Callable[[Given], str], Iterable[Given]], Iterable[str]]
"""Applies a function to many things: `map`, or that of a pool of processes."""


def formatted(files: Mapping[str, str], cache: Cache, each: Each = map) -> dict[str, str]:
    """The files with every Python text in black's style; the others as they are."""
    python = [(path, text, cache) for path, text in files.items() if path.endswith(".py")]
    done = {path: text for (path, _, _), text in zip(python, each(_last_form, python), strict=True)}
    return {**files, **done}


def _last_form(given: Given) -> str:
    path, text, cache = given
    style = f"black {version('black')} {LINE_LENGTH}\n"
    return cache.get(style + text, lambda: _formatted(path, text), TEXT)


def _formatted(path: str, text: str) -> str:
    import black
    from black.parsing import InvalidInput

    try:
        return black.format_str(text, mode=black.Mode(line_length=LINE_LENGTH))
    except InvalidInput as error:
        raise UserError(f"black can't read what was rendered: {error}", path) from error
