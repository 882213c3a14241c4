"""What is known of a page's origin: venue.yaml says what the page says, and the reader is told."""

from __future__ import annotations

import re

import pytest

from venuegen.model import Array, Field, Map, Object, Parameter, Plain, Type

from .tree import REPO, Page, pages

WRITTEN = [
    page
    for page in pages()
    if "\nAttested by:" in (REPO / "sources" / page.endpoint.source.page).read_text()
]
THIRD_PARTIES = [page for page in pages() if page.endpoint.provenance == "third-party"]


@pytest.mark.parametrize("page", WRITTEN, ids=str)
def test_venue_yaml_and_the_page_agree_on_where_it_comes_from(page: Page) -> None:
    text = (REPO / "sources" / page.endpoint.source.page).read_text(encoding="utf-8")
    origin = page.endpoint.page
    assert origin is not None
    assert origin.url is not None
    assert origin.url in head(text, "Source")
    assert (origin.seen == "whole") == (head(text, "Seen") == "whole")
    third = head(text, "Attested by").startswith("third party")
    assert third == (page.endpoint.provenance == "third-party")
    assert not third or origin.attested_by == head(text, "Attested by").partition("— ")[2]


@pytest.mark.parametrize("page", THIRD_PARTIES, ids=str)
def test_what_third_parties_alone_attest_is_marked_and_enforces_nothing(page: Page) -> None:
    endpoint = page.endpoint
    assert not any(rule.enforced for rule in endpoint.constraints)
    for parameter in endpoint.parameters:
        bound = parameter.enforced and (parameter.range or parameter.max_length)
        assert not bound or "attested by the venue" in parameter.description
        assert is_open(parameter)
    assert endpoint.page is not None
    marked = f"Attested by third parties only ({endpoint.page.attested_by})"
    package = REPO / "generated" / "venue_clients" / page.venue.name / page.group
    docs = REPO / "generated" / "docs" / page.venue.name / f"{page.group}.md"
    api = " ".join((package / "api.py").read_text(encoding="utf-8").split())
    [method] = re.findall(rf" async def {endpoint.name}\(.*?return await", api)
    assert marked in method
    [section] = re.findall(
        rf"^## `{endpoint.name}`$.*?(?=^## |\Z)", docs.read_text(), re.DOTALL | re.MULTILINE
    )
    assert marked in section.replace("\\", "")


def head(text: str, name: str) -> str:
    """What a page says of itself above its first section."""
    [found] = re.findall(rf"^ *{name}: (.+)$", text, re.MULTILINE)
    return str(found).strip()


def is_open(row: Parameter | Field) -> bool:
    """Is no list of values enforced, but where the row says that the venue itself attests it?"""
    return "attested by the venue" in row.description or is_open_type(row.type)


def is_open_type(type_: Type) -> bool:
    match type_:
        case Plain():
            return type_.enum is None or type_.enum_open
        case Array(inner) | Map(inner):
            return is_open_type(inner)
        case Object(fields):
            return all(map(is_open, fields))
