"""`venuegen explain` shows every fact beside the lines of the page that it came from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from venuegen.cli import main
from venuegen.explanation import explained
from venuegen.facts import EndpointFacts
from venuegen.pages import load
from venuegen.reading import read_page
from venuegen.vocabulary import Words

SOURCES = Path(__file__).parents[2] / "sources"
PAGES = sorted(
    path for path in SOURCES.rglob("*") if path.suffix in (".md", ".txt") and path.is_file()
)


def facts_of(endpoint: EndpointFacts) -> Iterator[str]:
    """The name of every fact that an endpoint's record holds, by walking the record itself."""
    for name in ("method", "path", "auth", "body", "weight", "permission", "title", "description"):
        if getattr(endpoint, name) not in (None, ""):
            yield name
    for kind in ("hosts", "constraints", "rate_limits", "errors"):
        yield from (f"{kind}.{index}" for index in range(len(getattr(endpoint, kind))))
    members = [("request", p.name, p) for p in endpoint.request]
    members += [("response", f.path, f) for f in endpoint.response]  # type: ignore[misc]
    for kind, path, one in members:
        for attribute in fields(one):
            usual = attribute.name in ("enum_open", "enforced")
            told = getattr(one, attribute.name) not in (None, "", (), {})
            told = told and not (usual and getattr(one, attribute.name) == attribute.default)
            if told and attribute.name not in ("line", "name", "path"):
                yield f"{kind}.{path}.{attribute.name}"


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.relative_to(SOURCES).as_posix())
def test_each_fact_of_a_page_has_a_line_of_it(path: Path) -> None:
    document = load(path, path.name)
    for endpoint in read_page(document, Words()).endpoints:
        found = {one.fact: one.evidence for one in explained(endpoint, document.lines)}
        assert set(facts_of(endpoint)) <= set(found)
        for evidence in found.values():
            assert evidence.rule
            assert 1 <= evidence.first_line <= evidence.last_line <= len(document.lines)


def test_lines_and_facts_stand_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(SOURCES / "htx/orders/cancel_order.md")]) == 0
    told = capsys.readouterr().out
    at = told.index("| Request type: POST")
    after = told[at:].splitlines()
    assert after[1].split("    [")[0].strip() == "method = POST"
    assert "warning method-disagrees" in after[2]


def test_one_parameter_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "htx.orders.cancel_order.order_id", "--sources", str(SOURCES)]) == 0
    told = capsys.readouterr().out
    assert "request.order_id.type = string|integer" in told
    assert "response.data.order_id.type = string" in told
    assert "client_order_id.type" not in told


def test_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    main(
        ["explain", "htx.orders.cancel_order.method", "--sources", str(SOURCES), "--format", "json"]
    )
    told = json.loads(capsys.readouterr().out)
    assert told["facts"] == [
        {
            "endpoint": "POST /v5/trade/cancel_order",
            "fact": "method",
            "value": "POST",
            "rule": "method-line",
            "first_line": 14,
            "last_line": 14,
            "lines": ["Request type: POST"],
        }
    ]


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("htx.orders.sell_it", "there are: htx.orders.cancel_"),
        ("htx.orders.cancel_order.nothing", "has no `nothing`"),
        ("nowhere.md", "there is no such page"),
        ("nowhere.orders.cancel", "there is no venue `nowhere`"),
    ],
)
def test_what_is_not_there(what: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", what, "--sources", str(SOURCES)]) == 2
    assert told in capsys.readouterr().err
