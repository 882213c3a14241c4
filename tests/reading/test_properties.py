"""What holds for any page: reading ends, never raises, cites lines of the page, and is the same
however the page was saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading.pages_by_hand import PAGES, Page, flattened, front_matter, halfmarked, markdown
from venuegen.diagnostics import CATALOGUE
from venuegen.facts import EndpointFacts, PageFacts
from venuegen.facts_json import json_lines
from venuegen.pages import parse
from venuegen.reading import read_page
from venuegen.reading.samples import read_code, read_samples, to_json_text, walk
from venuegen.vocabulary import Words

WAYS: tuple[Callable[[Page], str], ...] = (markdown, flattened, halfmarked, front_matter)
PATIENT = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(text: str) -> PageFacts:
    return read_page(parse(text, "page.md"), Words())


#: Bits of pages that mean something to a reader, to be strung together in any order.
BITS = st.sampled_from(
    (
        "\n", "\n\n", "# ", "## Request Parameters", "| Name | Type | Required |", "|---|---|---|",
        "| a | String | true |", "NameTypeRequiredDescription", "aSTRINGYESx", "```", "```json",
        "{", "}", "[", "]", '"a":', ",", "0:{", "POST /v1/a", "GET ", "/v1/{a}", "Weight: 1",
        "10/2s", "---", "- ", "> ", "`", "“", "Either a or b must be sent.", "'", '"', "\\", "|",
        "<table><tr><td>", "</td>", "curl -d '", "params = {", "default: ", "1: x, 2: y", "...",
        "请求参数", "是", "\t", "    ", "String", "required", "https://api.example.com", "/*", "//",
    )
)  # fmt: skip
RUBBLE = st.lists(BITS | st.text(max_size=8), max_size=60).map("".join)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A page of which a piece was cut out, doubled, or replaced."""
    text = draw(st.sampled_from(WAYS))(draw(PAGES))
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 80)))
    middle = draw(st.sampled_from(("", text[start:end] * 2)) | BITS | st.text(max_size=20))
    return text[:start] + middle + text[end:]


@PATIENT
@given(st.text(max_size=400) | RUBBLE | damaged())
def test_reading_never_raises_and_cites_lines_of_the_page(text: str) -> None:
    page = read(text)
    last = max(1, len(parse(text, "page.md").lines))
    assert [line for line in cited(page) if not 1 <= line <= last] == []
    assert {d.code for d in remarks(page)} <= set(CATALOGUE)
    assert all(json_lines(page))


def remarks(page: PageFacts) -> Iterator[object]:
    yield from page.diagnostics
    for endpoint in page.endpoints:
        yield from endpoint.diagnostics


def cited(page: PageFacts) -> Iterator[int]:
    for diagnostic in remarks(page):
        yield getattr(diagnostic, "line")  # noqa: B009
    for one in page.endpoints:
        yield one.line
        for facts in (one.request, one.response, one.error_response, one.errors, one.constraints):
            yield from (fact.line for fact in facts)  # type: ignore[attr-defined]
        yield from (limit.line for limit in one.rate_limits)
        for evidence in one.evidence.values():
            yield from (evidence.first_line, evidence.last_line)


@PATIENT
@given(st.text(max_size=300) | RUBBLE)
def test_samples_and_code_never_raise(text: str) -> None:
    lines = text.split("\n")
    for sample in read_samples(lines, 1):
        assert sample.value is not None
        assert to_json_text(sample.value)
        for _, member, node in walk(sample.value):
            assert 1 <= (member.line if member else node.line) <= len(lines)
    code = read_code(lines, 1)
    assert all(1 <= sent.line <= len(lines) for sent in (*code.sent, *code.headers))


@PATIENT
@given(damaged())
def test_reading_twice_gives_the_same(text: str) -> None:
    assert list(json_lines(read(text))) == list(json_lines(read(text)))


def gist(endpoint: EndpointFacts, way: Callable[[Page], str]) -> dict[str, object]:
    """The facts that this way of saving still holds."""
    found: dict[str, object] = {
        "route": (endpoint.method, endpoint.path),
        "request": [
            (p.name, p.place, p.type, p.documented_type, p.required, p.description)
            for p in endpoint.request
        ],
        "response": sorted(f.path for f in endpoint.response),
        "title": endpoint.title,
    }
    if way is not front_matter:
        found["auth"] = endpoint.auth
        found["types"] = sorted((f.path, f.type) for f in endpoint.response)
    return found


@PATIENT
@given(PAGES)
def test_a_page_saved_in_another_way_gives_the_same_facts(page: Page) -> None:
    [plain] = read(markdown(page)).endpoints
    assert (plain.method, plain.path, plain.auth) == (page.method, page.path, page.private)
    assert [(p.name, p.required) for p in plain.request] == [
        (f.name, f.required) for f in page.request
    ]
    for way in WAYS[1:]:
        [other] = read(way(page)).endpoints
        mine = gist(other, way)
        assert mine == {key: value for key, value in gist(plain, markdown).items() if key in mine}


#: Texts that make careless patterns try every way to fail.
LONG = (
    "a" , " ", "(", "[", "{", '"', "'", "`", "\\", "|", "| a ", "\n", "0:{", '"a":', "a,", "a: ",
    "a or ", "`a`, ", "1: ", "a=b&", "$(", "- ", "> ", "*", "_", "<", "<td>", "default ", "every ",
    "10 ", "10/", "if a is ", "/a", "{a}", "https://", "\t", "a.b", "NameType", "STRING", "'a' ",
    "//", "/*", "#", "…", "must ", "1-", "[1,", "not be ", "curl -d '", "a(b", '\\"', "a\n\n",
)  # fmt: skip


@pytest.mark.parametrize("bit", LONG)
def test_time_grows_no_faster_than_the_text(bit: str) -> None:
    """Four times the text takes little more than four times the time (and not sixteen)."""
    table = "| Name | Type | Description |\n|---|---|---|\n| a | b | "
    for head in ("", f"POST /v1/a\n\nRequest Parameters\n\n{table}"):
        short, long = (_seconds(head + bit * (size // len(bit))) for size in (20_000, 80_000))
        assert long < max(10 * short, 0.5)


def _seconds(text: str) -> float:
    begun = time.process_time()
    read(text)
    return time.process_time() - begun
