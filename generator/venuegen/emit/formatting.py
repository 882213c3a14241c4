"""black, in process, on the Python texts that are new."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version

from venuegen.emit.cache import Cache
from venuegen.errors import UserError

LINE_LENGTH = 100


def formatted(files: Mapping[str, str], cache: Cache) -> dict[str, str]:
    """The files with every Python text in black's style; the others as they are."""
    style = f"black {version('black')} {LINE_LENGTH}\n"

    def last_form(path: str, text: str) -> str:
        if not path.endswith(".py"):
            return text
        return cache.get(style + text, lambda: _formatted(path, text))

    return {path: last_form(path, text) for path, text in files.items()}


def _formatted(path: str, text: str) -> str:
    import black
    from black.parsing import InvalidInput

    try:
        return black.format_str(text, mode=black.Mode(line_length=LINE_LENGTH))
    except InvalidInput as error:
        raise UserError(f"black can't read what was rendered: {error}", path) from error
