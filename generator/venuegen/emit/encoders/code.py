"""What every encoder gives, and how encoded parts are put together."""

from __future__ import annotations

import re
from collections.abc import Iterable

from venuegen.errors import UserError

LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
"""Whatever some reader takes for the end of a line, be it Python, an editor or `splitlines`."""


class Code(str):
    """A text that an encoder, or a template made of encoded parts, has produced."""

    __slots__ = ()


class Unencodable(UserError):
    """A text that has no safe form in the sink it was meant for."""


def join(parts: Iterable[str], separator: str = ", ") -> Code:
    """Join encoded parts, and refuse others. `separator` is of ours, never of a page."""
    parts = list(parts)
    for part in parts:
        if not isinstance(part, Code):
            raise TypeError(f"not encoded: {part!r}")
    return Code(separator.join(parts))


def one_line(text: str) -> str:
    """The text on one line, without what is invisible: line ends are spaces, controls are �."""
    flat = " ".join(LINE_ENDS.sub(" ", str(text)).replace("\t", " ").split())
    return "".join(c if c.isprintable() else "�" for c in flat)
