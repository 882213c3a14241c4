"""Pages damaged line by line, and blobs of one mark: reading ends and stays inside the page."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.pages.test_ways_of_saving import WAYS
from venuegen.facts import PageFacts
from venuegen.pages import parse
from venuegen.reading import read_page

MARKS = [
    *("|", "| |", "`", "```", "{", "}", "[", "]", ">", "»", "---", "- ", "# ", '"', "'", "\\"),
    *("<table>", "<tr><td>", "\t", ":", "DATA_START", "DATA_END", "\u200b", "\x00", "1", "(", ")"),
    *("GET /a/b", "name", "string", "true", "{{{{", "\u2028", "&times", "**", "NameTypeRequired"),
    *("default", "Either a or b"),
]

anything = st.text(max_size=400)
lines_of_marks = st.lists(
    st.lists(st.sampled_from([*MARKS, " ", "box", "a.b"]), max_size=6).map("".join), max_size=40
).map("\n".join)


@st.composite
def damaged_pages(draw: st.DrawFn) -> str:
    """A real-looking page with lines lost, doubled, moved, and marks thrown in."""
    lines = WAYS[draw(st.sampled_from(sorted(WAYS)))].split("\n")
    for _ in range(draw(st.integers(1, 12))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["lose", "double", "move", "mark", "cut"])):
            case "lose" if len(lines) > 1:
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case "move":
                lines.append(lines[at])
            case "mark":
                cut = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:cut] + draw(st.sampled_from(MARKS)) + lines[at][cut:]
            case _:
                lines[at] = lines[at][: draw(st.integers(0, len(lines[at])))]
    return "\n".join(lines)


pages = st.one_of(anything, lines_of_marks, damaged_pages())
relaxed = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


def cited_lines(page: PageFacts) -> list[int]:
    """Every line that a page's facts, remarks and evidence cite."""
    found = [d.line for d in page.diagnostics]
    for one in page.endpoints:
        found.append(one.line)
        for facts in (one.request, one.response, one.error_response, one.constraints, one.errors,
                      one.rate_limits, one.request_examples, one.response_examples,
                      one.error_examples, one.diagnostics):  # fmt: skip
            found += [fact.line for fact in facts]
        for evidence in one.evidence.values():
            found += [evidence.first_line, evidence.last_line]
    return found


@relaxed
@given(pages)
def test_reading_never_raises_and_cites_lines_that_the_page_has(text: str) -> None:
    document = parse(text, "page")
    page = read_page(document)

    count = max(len(document.lines), 1)
    assert [line for line in cited_lines(page) if not 1 <= line <= count] == []
    assert [
        block for block in document.blocks if not 1 <= block.first_line <= block.last_line <= count
    ] == []


@pytest.mark.parametrize("mark", [*MARKS, "a", "1", "a b ", "a: b ", "[x](", "<a ", "https://a"])
@pytest.mark.parametrize(
    "frame",
    [
        "{}",
        "# T\n\nPOST /a/b\n\n## Parameters\n\n{}\n",
        "# T\n\nPOST /a/b\n\n## Parameters\n\n| Name | Description |\n| --- | --- |\n| a | {} |\n",
    ],
)
def test_a_blob_of_one_mark_costs_no_more_than_its_length(mark: str, frame: str) -> None:
    text = frame.replace("{}", mark * (30_000 // len(mark)))

    start = process_time()
    read_page(parse(text, "page"))
    assert process_time() - start < 5
