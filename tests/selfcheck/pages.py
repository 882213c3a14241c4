"""Pages of a call with its samples, and what `venuegen lint --samples` says of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from venuegen.cli import main

HEAD = """\
# {title}

## Endpoint

`{route}`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
{rows}
"""


def page(
    *rows: str,
    route: str = "POST /v1/order",
    sample: str = "",
    language: str = "json",
    prose: str = "",
    more: str = "",
) -> str:
    """A page with these rows (`name | type | required | meaning`) and a sample of the request."""
    listed = "\n".join(f"| {row} |" for row in rows)
    text = HEAD.format(title="Some Call", route=route, rows=listed)
    text += f"\n{prose}\n" if prose else ""
    if sample:
        text += f"\n## Request example\n\n```{language}\n{sample}\n```\n"
    return text + more


def answering(sample: str, *rows: str) -> str:
    """The part of a page about the answer: rows (`field | type | required | meaning`), a sample."""
    listed = "\n".join(f"| {row} |" for row in rows)
    table = f"| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{listed}\n"
    return f"\n## Response\n\n{table}\n## Response example\n\n```json\n{sample}\n```\n"


class Said(NamedTuple):
    """What was said of one page: its remarks as (line, code, field, message), and the counts."""

    remarks: list[tuple[int, str, str, str]]
    samples: dict[str, Any]

    @property
    def codes(self) -> list[tuple[str, str]]:
        return [(code, field) for _, code, field, _ in self.remarks]


class Linted:
    """Lints pages that stand alone, one at a time."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.page = folder / "call.md"
        self.capsys = capsys

    def __call__(self, text: str) -> Said:
        self.page.write_text(text, encoding="utf-8")
        assert main(["lint", "--samples", "--no-cache", "--format", "json", str(self.page)]) == 0
        found = json.loads(self.capsys.readouterr().out)
        remarks = [(r["line"], r["code"], r["field"], r["message"]) for r in found["remarks"]]
        return Said(remarks, found["samples"])


def line_of(text: str, part: str) -> int:
    """The first line that has this part."""
    return next(n for n, line in enumerate(text.splitlines(), 1) if part in line)
