"""Routes that a page tells only through its samples: a curl line, a raw request."""

from __future__ import annotations

import re

from venuegen.pages.blocks import Code, Document, Heading
from venuegen.reading.routes.parts import Part
from venuegen.reading.samples import read_code
from venuegen.reading.sections import sections_of, tables
from venuegen.reading.tables.rows import columns_of, is_field_table
from venuegen.reading.tables.stacked import stacked_rows


def sampled_part(document: Document) -> list[Part]:
    """The one endpoint that a sample calls, where nothing else names a route.

    A guide shows calls too: there must be something that reads like parameters or a response.
    """
    if not _documents(document):
        return []
    for block in document.blocks:
        if not isinstance(block, Code):
            continue
        step = 1 if block.last_line - block.first_line + 1 >= len(block.lines) else 0
        code = read_code(block.lines, block.first_line, step)
        if code.language not in ("curl", "http"):
            continue
        url = next((url for url in code.urls if url.path and url.path.count("/") > 1), None)
        if url is None or url.path is None:
            continue
        title = next((b for b in document.blocks if isinstance(b, Heading)), None)
        method = code.method or "GET"
        return [
            Part(
                method,
                re.sub(r"\\", "", url.path),
                block.line(code.method_line or url.line),
                block.line(url.line),
                title.text if title else url.path,
                title.first_line if title else block.first_line,
                blocks=list(document.blocks),
                sections=sections_of(document.blocks),
                host=None,
            )
        ]
    return []


def _documents(document: Document) -> bool:
    sections = sections_of(document.blocks)
    tabled = any(
        is_field_table(columns_of(table))
        for section in sections
        for table in tables(section)
        if section.scope is not None and section.scope.meaning in ("request", "response")
    )
    return tabled or any(rows for _, rows, _ in stacked_rows(sections, "response"))
