# ruff: noqa: E501, RUF001 (tables of words, in the signs that pages hold)
"""What single cells say: placeholders for nothing, default values, places."""

from __future__ import annotations

import re

from venuegen.facts import Json, Place

_NOTHING = frozenset(
    (
        "",
        "n/a",
        "na",
        "none",
        "null",
        "-",
        "--",
        "---",
        "/",
        "\\",
        "no",
        "nil",
        "无",
        "—",
        "–",
        "n.a.",
        "undefined",
    )
)
_LITERAL = re.compile(
    r"^-?\d{1,30}(?:\.\d{1,30})?$|^[A-Za-z][A-Za-z0-9_\-./:+]{0,40}$|^\"[^\"]*\"$|^'[^']*'$|^``?$"
)
_CAPITALS = re.compile(r"^[A-Z][A-Z_]+(?: [A-Z][A-Z_]+){1,2}$")
_SENTENCE = re.compile(r"\s")
_PLACES: dict[str, Place] = {
    "query": "query", "path": "path", "body": "body", "header": "header", "formdata": "body", "form": "body",
    "url": "query", "querystring": "query", "uri": "path", "params": "query", "json": "body", "cookie": "header",
    "query param": "query", "headers": "header", "请求头": "header", "请求体": "body", "form-data": "body",
    "request body": "body", "query string": "query", "path param": "path",
}  # fmt: skip


def is_nothing(cell: str | None) -> bool:
    """Whether a cell says that there is nothing to say."""
    return cell is None or cell.replace("`", "").strip().lower() in _NOTHING


def default_of(cell: str | None) -> tuple[Json, str | None]:
    """A default column's literal, or else its words: `10` is a literal, `the current time` is not."""
    if cell is None or is_nothing(cell):
        return None, None
    text = cell.replace("`", "").strip()
    if text.lower() in ("required", "optional", "now", "current time", "all"):
        return (text if text.lower() == "all" else None), text
    if _CAPITALS.match(text):
        return text, None
    if _LITERAL.match(text) and not _SENTENCE.search(text):
        return text.strip("\"'"), None
    return None, text


def words(cell: str) -> str:
    """A cell's prose for readers: without backticks, a line break where the page had one."""
    return cell.replace("`", "").replace("\v", "\n").strip()


def place_of(cell: str) -> Place | None:
    """A place column's word."""
    return _PLACES.get(cell.replace("`", "").strip().lower())
