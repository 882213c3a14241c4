"""Inline markup: to plain text in which only code spans keep their backticks."""

from __future__ import annotations

import re
from html import unescape

_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_MARKUP = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>`[^`\n]+`)"
    r"|(?P<image>!\[[^\[\]\n]*\]\([^()\n]*\))"
    r"|(?P<link>\[(?P<words>(?:[^\[\]\n`\\]|\\.|`[^`\n]*`)*)\]\((?:[^()\s\"]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\s*\))"
    r"|<(?P<auto>https?://[^<>\s]+)>"
    r"|(?P<break></?(?:br|p|div|li|ul|ol)\b[^<>]{0,200}>)"
    r"|<(?P<coded>/?code)\b[^<>]{0,200}>"
    r"|(?P<tag></?(?:a|b|i|em|strong|span|sup|sub|small|u|font|img|hr|details|summary)\b[^<>]{0,400}>)"
    r"|(?P<strong>\*\*\*?|(?<!\w)__(?!\w)|~~)",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"(`[^`\n]+`)|(?<![\w*\\])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])")
_UNDERLINED = re.compile(
    r"^_(?=[^\s_])([^_\n]*[^\s_])_$|(?<=\s)_(?=[A-Z])([^_\n]*[^\s_])_(?=[\s.,;:)]|$)"
)
_SHORTCODE = re.compile(r"\{\{[<%](?:[^{}\n]|\{(?!\{)){0,200}[%>]\}\}")
_ANCHOR = re.compile(r"\[(?:#|​|\u200b|¶|🔗|)\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")


def plain(text: str) -> str:
    """`text` without emphasis, links, escapes, entities and HTML tags.

    `<br>` becomes a vertical tab: it ends a line of a cell, not a line of the page.
    """
    if not _has_markup(text):
        return text.strip()
    if "{{" in text:
        text = _SHORTCODE.sub("", text)
    text = _ANCHOR.sub("", text)
    text = _EMPHASIS.sub(lambda match: match[1] or match[2], text)
    text = _UNDERLINED.sub(lambda match: match[1] or match[2], text)
    text = _MARKUP.sub(_replace, text)
    return _ENTITY.sub(_entity, text).replace("\xa0", " ").strip()


def bare(text: str) -> str:
    """`text` without the backticks of code spans."""
    return text.replace("`", "").strip()


def _has_markup(text: str) -> bool:
    return any(mark in text for mark in "\\`*[<&_~")


def _replace(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "escape":
        return match[0][1]
    if kind == "code":
        return match[0]
    if match["link"] is not None:
        return plain(match["words"])
    if kind == "auto":
        return match["auto"]
    if kind == "break":
        return "\v" if not match[0].startswith("</") else ""
    if kind == "coded":
        return "`"
    return ""


def _entity(match: re.Match[str]) -> str:
    return unescape(match[0])
