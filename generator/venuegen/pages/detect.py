"""How a page was saved, told by its marks, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence

from venuegen.pages.blocks import SavedAs
from venuegen.pages.frontmatter import end_of_form
from venuegen.pages.rows import is_rule
from venuegen.vocabulary.columns import split_header

_HTML = re.compile(r"^\s*<(?:!doctype|html|body|head|article|main)\b", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} \S")


def detect(lines: Sequence[str]) -> tuple[SavedAs, str]:
    """The way of saving and the reason for it."""
    first = next((line for line in lines if line.strip()), "")
    if end_of_form(lines):
        return "frontmatter", "it begins with a form between two lines of ---"
    if _HTML.match(first):
        return "html", "it begins with an HTML tag"
    if _HEADING.match(first):
        return "markdown", "it begins with a heading mark"
    together = next((number for number, line in enumerate(lines, 1) if split_header(line)), None)
    headings = sum(1 for line in lines if _HEADING.match(line))
    bars = sum(1 for line in lines if is_rule(line))
    fences = sum(1 for line in lines if line.startswith("```"))
    blank = sum(1 for line in lines if not line.strip())
    if bars and not headings and not fences and blank * 8 < len(lines):
        return (
            "halfmarked",
            "tables have pipes, but there are no heading marks and hardly a blank line",
        )
    if together and not bars:
        return "flattened", f"the cells of a table's header have run together on line {together}"
    if headings or fences or bars:
        return (
            "markdown",
            f"it has {headings} heading marks, {fences // 2} fences and {bars} pipe tables",
        )
    if any(line.startswith(("**", "> ", "|")) for line in lines):
        return "markdown", "it has emphasis or quotes marked as in markdown"
    if blank * 8 < len(lines):
        return "halfmarked", "there are no heading marks and hardly a blank line"
    return "flattened", "it has no marks at all: neither headings, nor pipes, nor fences"
