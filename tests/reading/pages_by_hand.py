"""An invented page as a model, and the ways in which such a page comes to be saved."""

from __future__ import annotations

import json
from dataclasses import dataclass

from hypothesis import strategies as st

TYPES = ("String", "Integer", "Long", "Boolean", "BigDecimal")
_SAMPLES = {"String": "text", "Integer": 7, "Long": 8, "Boolean": True, "BigDecimal": "1.5"}
#: Names end in a small letter and no name ends in a type word, so that run-together cells part.
NAMES = (
    "symbol", "pair", "side", "mode", "leg", "venue", "label", "page_no", "depth", "since", "until",
    "clientTag", "box_key", "flagged", "nonceValue", "tier",
)  # fmt: skip
MEANINGS = ("", "Thing to use", "What it is called", "How many there are", "When it began")


@dataclass(frozen=True)
class Field:
    name: str
    type: str
    required: bool
    meaning: str


@dataclass(frozen=True)
class Page:
    """One endpoint: what every way of saving still holds."""

    title: str
    method: str
    path: str
    private: bool
    request: tuple[Field, ...]
    response: tuple[Field, ...]

    def sample(self) -> list[str]:
        body = {"code": 0, "data": {f.name: _SAMPLES[f.type] for f in self.response}}
        return json.dumps(body, indent=0).split("\n")


def _fields(least: int) -> st.SearchStrategy[tuple[Field, ...]]:
    one = st.builds(
        Field,
        st.sampled_from(NAMES),
        st.sampled_from(TYPES),
        st.booleans(),
        st.sampled_from(MEANINGS),
    )
    many = st.lists(one, min_size=least, max_size=6, unique_by=lambda f: f.name)
    return many.map(tuple)


PAGES = st.builds(
    Page,
    title=st.sampled_from(("Drop Thing", "List Open Things", "Thing History")),
    method=st.sampled_from(("GET", "POST", "DELETE", "PUT")),
    path=st.sampled_from(("/v1/things", "/api/v2/things/drop", "/v3/boxes/history")),
    private=st.booleans(),
    request=_fields(1),
    response=_fields(1),
)


def _auth(page: Page) -> str:
    kind = "private" if page.private else "public"
    says = "requires authentication" if page.private else "does not require authentication"
    return f"This is a {kind} interface and {says}."


def _flag(field: Field) -> str:
    return "true" if field.required else "false"


def markdown(page: Page) -> str:
    def table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
        marked = [heads, ("---",) * len(heads), *rows]
        return [f"| {' | '.join(cells)} |" for cells in marked]

    lines = [f"# {page.title}", "", "## Authentication", "", _auth(page), "", "## HTTP Request", ""]
    lines += [f"`{page.method} {page.path}`", "", "## Request Parameters", ""]
    rows = [(f.name, f.type, _flag(f), f.meaning) for f in page.request]
    lines += table(("Name", "Type", "Required", "Description"), rows)
    lines += ["", "## Response Parameters", ""]
    lines += table(
        ("Name", "Type", "Description"), [(f.name, f.type, f.meaning) for f in page.response]
    )
    lines += ["", "## Response Example", "", "```json", *page.sample(), "```", ""]
    return "\n".join(lines)


def flattened(page: Page) -> str:
    lines = ["Skip to main content", "", page.title, "", "Authentication", "", _auth(page), ""]
    lines += ["HTTP Request", "", f"{page.method} {page.path}", "", "Request Parameters", ""]
    lines += ["NameTypeRequiredDescription"]
    lines += [f"{f.name}{f.type}{_flag(f)}{f.meaning}" for f in page.request]
    lines += ["", "Response Parameters", "", "NameTypeDescription"]
    lines += [f"{f.name}{f.type}{f.meaning}" for f in page.response]
    lines += ["", "Response Example", "", *page.sample(), ""]
    return "\n".join(lines)


def halfmarked(page: Page) -> str:
    lines = [page.title, "Authentication", _auth(page), "Endpoint", f"{page.method} {page.path}"]
    lines += ["Request Parameters", "| Name | Type | Required | Description |", "|---|---|---|---|"]
    lines += [f"{f.name} | {f.type} | {_flag(f)} | {f.meaning} |" for f in page.request]
    lines += ["Response Parameters", "| Name | Type | Description |", "|---|---|---|"]
    lines += [f"{f.name} | {f.type} | {f.meaning} |" for f in page.response]
    lines += ["Example Response", *page.sample()]
    return "\n".join(lines)


def front_matter(page: Page) -> str:
    """The form has no table for the response, and says nothing about authentication."""
    lines = [
        "---",
        f"title: {page.title}",
        f"type: {page.method.lower()}",
        f"description: {page.path}",
    ]
    lines += ["parameters:"]
    for field in page.request:
        lines += ["-", f"    name: {field.name}", f"    type: {field.type}"]
        lines += [f"    mandatory: {_flag(field)}", "    default: N/A"]
        lines += [f"    description: {field.meaning}", "    ranges:"]
    body = json.dumps("\r\n".join(page.sample()))
    lines += ["right_code_blocks:", "-", f"    code_block: {body}", "    title: Response"]
    lines += ["    language: json", "---", ""]
    return "\n".join(lines)
