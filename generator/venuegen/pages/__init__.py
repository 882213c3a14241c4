"""From a saved page to a Document of blocks: the only room that knows how a page was saved."""

from __future__ import annotations

from pathlib import Path

from venuegen.diagnostics import Diagnostic, Severity
from venuegen.errors import UserError
from venuegen.pages.blocks import (
    Block,
    Code,
    Document,
    Heading,
    KeyValue,
    ListItem,
    Paragraph,
    Row,
    SavedAs,
    Table,
)
from venuegen.pages.text import Unreadable, decode, lines_of

__all__ = [
    "Block", "Code", "Document", "Heading", "KeyValue", "ListItem", "Paragraph", "Row", "SavedAs",
    "Table", "content_of", "document_of", "load", "parse",
]  # fmt: skip


def load(path: Path, source: str) -> Document:
    """Read the page at `path`. A page that can't be read becomes a Document that says why."""
    return document_of(content_of(path), source)


def content_of(path: Path) -> bytes:
    """The bytes of the page at `path`."""
    if path.is_dir():
        raise UserError(
            "this is a folder, not a page",
            path,
            hint="name the pages, or give the folder to `facts`",
        )
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(f"the page can't be read: {error.strerror}", path) from None


def document_of(content: bytes, source: str) -> Document:
    """Read a page's bytes. What is no text becomes a Document that says so."""
    try:
        text = decode(content)
    except Unreadable as problem:
        return _unreadable(source, problem, ())
    return parse(text, source)


def parse(text: str, source: str) -> Document:
    """Read a page's text: repair it, tell how it was saved, and part it into blocks."""
    from venuegen.pages.detect import detect

    lines, repaired = lines_of(text)
    if not text.strip():
        return _unreadable(
            source,
            Unreadable("the page is empty", hint="save it again, or remove it"),
            tuple(lines),
        )
    saved_as, why = detect(lines)
    try:
        blocks = _blocks(saved_as, lines)
    except Unreadable as problem:
        return _unreadable(source, problem, tuple(lines))
    return Document(source, saved_as, why, tuple(blocks), tuple(lines), tuple(repaired))


def _blocks(saved_as: SavedAs, lines: list[str]) -> list[Block]:
    from venuegen.pages import flattened, frontmatter, halfmarked, html, markdown

    if saved_as == "frontmatter":
        return frontmatter.blocks(lines, frontmatter.end_of_form(lines))
    if saved_as == "html":
        return html.blocks(lines)
    if saved_as == "halfmarked":
        return halfmarked.blocks(lines)
    if saved_as == "flattened":
        return flattened.blocks(lines)
    return markdown.blocks(lines)


def _unreadable(source: str, problem: Unreadable, lines: tuple[str, ...]) -> Document:
    told = Diagnostic(
        "page-unreadable", Severity.ERROR, problem.line, problem.message, hint=problem.hint or None
    )
    return Document(source, "unreadable", problem.message, (), lines, (told,))
