"""Markdown: text, cells, code and links that stay what they are."""

from __future__ import annotations

import re

from venuegen.emit.encoders.code import Code, Unencodable, one_line

_WEB_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(:\d+)?([/?#][A-Za-z0-9_.~!$&'()*+,;=:@%/?#-]*)?"
)

#: A name between single backticks, the only markup that a text keeps: it can be nothing but a name.
_NAME = re.compile(r"((?<!`)`[A-Za-z0-9_.]+`(?!`))")


def markdown_text(text: str) -> Code:
    """Text in a paragraph: nothing in it is markup but code that is a name, or HTML."""
    pieces = _NAME.split(one_line(text))
    flat = "".join(piece if at % 2 else _escaped(piece) for at, piece in enumerate(pieces))
    flat = re.sub(r"^([#+=:.!-])", r"\\\1", flat)
    flat = re.sub(r"^(\d+)([.)])", r"\1\\\2", flat)
    return Code(flat.replace("://", "\\://") if "://" in flat else flat)


def _escaped(text: str) -> str:
    flat = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    flat = re.sub(r"([\\`*\[\]|~$])", r"\\\1", flat)
    flat = re.sub(r"(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])", r"\_", flat)
    return flat.replace("{", "&#123;").replace("}", "&#125;").replace(":::", "&#58;::")


def markdown_cell(text: str) -> Code:
    """Text in a cell of a table; an empty one stays a cell."""
    return markdown_text(text) or Code(" ")


def markdown_code(text: str) -> Code:
    """A code span, with as many backticks around as the text makes necessary."""
    flat = _defused(one_line(text)).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", flat)), default=0)
    if not flat:
        return Code("` `")
    pad = " " if flat[0] in "` " or flat[-1] in "` " else ""
    ticks = "`" * (longest + 1)
    return Code(f"{ticks}{pad}{flat}{pad}{ticks}")


def markdown_url(url: str) -> Code:
    """A web address for `<…>`, with nothing in it that could end it."""
    if not _WEB_ADDRESS.fullmatch(str(url)):
        raise Unencodable(f"not a web address: {str(url)!r}")
    return Code(str(url))


def markdown_fence(code: str, language: str) -> Code:
    """A block of code of ours (JSON or Python whose texts are literals) between safe fences."""
    if not re.fullmatch(r"[a-z]+", language):
        raise Unencodable(f"not the name of a language: {language!r}")
    body = str(code).rstrip("\n")
    if not body.replace("\n", "").isprintable():
        raise Unencodable("a block of code holds what can't be printed")
    longest = max((len(run) for run in re.findall(r"`+", body)), default=0)
    fence = "`" * max(3, longest + 1)
    return Code(f"{fence}{language}\n{_defused(body)}\n{fence}")


def _defused(code: str) -> str:
    """Without the openings that plugins of documentation sites obey even inside of code.

    The escapes mean the same inside a string of JSON and of Python, the only places of page text.
    """
    code = code.replace("--8<--", "--8\\u003c--").replace(":::", "::\\u003a")
    return re.sub(r"\{([{%#])", lambda found: f"{{\\u{ord(found[1]):04x}", code)
