"""`venuegen lint` on a small tree of pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.assembly.trees import VENUE_YAML
from venuegen.cli import main

PAGE = """# GET Drop Thing

### /v1/things/drop (Drop Thing)

Request type: POST

Signature verification: Yes

#### Request Parameter

| Parameter | Data Type | Required | Description |
| --------- | --------- | -------- | ----------- |
| thing_id  | String    | true     | Thing       |

#### Response Example

```json
{"ok": true}
```
"""

TWICE = "| box_size  | decimal(20,8) | true     | Size        |\n"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = Path("things.md")
    path.write_text(PAGE, encoding="utf8")
    return path


def test_text_tells_page_line_severity_code_and_message(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", str(page)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("things.md:1: warning method-disagrees: the heading says GET")
    assert told[-1] == "2 warnings on 1 page"


@pytest.mark.parametrize(
    ("fail_on", "code"), [("never", 0), ("error", 0), ("warning", 1), ("info", 1)]
)
def test_what_makes_it_fail(page: Path, fail_on: str, code: int) -> None:
    assert main(["lint", str(page), "--fail-on", fail_on]) == code


def test_an_error_makes_it_fail(page: Path) -> None:
    page.write_bytes(b"\xff\xfe\x00broken")
    assert main(["lint", str(page)]) == 1


def test_a_page_that_is_not_there_is_a_mistake_of_the_user(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "nowhere.md"]) == 2
    assert "nowhere.md" in capsys.readouterr().err


def fingerprints(page: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    main(["lint", str(page), "--format", "sarif"])
    log = json.loads(capsys.readouterr().out)
    results = log["runs"][0]["results"]
    return [one["partialFingerprints"]["venuegen/v1"] for one in results]


def test_fingerprints_of_sarif_outlive_moved_lines(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = fingerprints(page, capsys)
    page.write_text(PAGE.replace("####", "\n\n####"), encoding="utf8")
    assert len(set(before)) == 2
    assert fingerprints(page, capsys) == before


def test_sarif_describes_each_rule_it_uses(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["lint", str(page), "--format", "sarif"])
    run = json.loads(capsys.readouterr().out)["runs"][0]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert {one["ruleId"] for one in run["results"]} == set(rules)
    assert all("Example:" in rule["fullDescription"]["text"] for rule in rules.values())


def test_github_annotations_are_few_and_the_rest_is_text(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(30):
        Path(f"more{number}.md").write_text(PAGE, encoding="utf8")
    main(["lint", ".", "--format", "github"])
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "::notice title=venuegen lint::62 warnings on 31 pages"
    assert sum(line.startswith("::warning") for line in told) == 10
    assert sum(": warning " in line for line in told) == 62


def test_page_text_can_neither_forge_annotations_nor_steer_a_terminal(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forged = "POST \x1b[2J\r::error::forged %0A"
    page.write_text(PAGE.replace("thing_id ", f"{forged} "), encoding="utf8")
    main(["lint", str(page), "--format", "github"])
    told = capsys.readouterr().out
    assert "\x1b" not in told
    assert not any(line.startswith("::error") for line in told.splitlines())


def test_json_counts_and_lists(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["lint", str(page), "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == {"error": 0, "warning": 2, "info": 0}
    assert [one["code"] for one in told["remarks"]] == [
        "method-disagrees",
        "response-from-example",
    ]


def test_without_pages_the_sources_are_linted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sources = Path(__file__).parents[2] / "sources"
    assert main(["lint", "--sources", str(sources), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["source"].split("/")[0] for one in told["remarks"]} >= {"htx", "xt", "ztdx"}


def test_words_that_intact_tables_teach_are_proposed_for_venue_yaml(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    group = tmp_path / "acme" / "things"
    group.mkdir(parents=True)
    (tmp_path / "acme" / "venue.yaml").write_text(VENUE_YAML, encoding="utf8")
    taught = PAGE.replace("String   ", "decimal(20,8)").replace("| thing_id", TWICE + "| thing_id")
    (group / "drop.md").write_text(taught, encoding="utf8")
    flat = "Skip to main content\n\nMove Thing\n\nHTTP Request\n\nPOST /v1/things/move\n\n"
    flat += "Request Parameters\n\nNameTypeRequiredDescription\nsizedecimal(20,8)YESSize\n"
    (group / "move.txt").write_text(flat, encoding="utf8")
    main(["lint", "--sources", str(tmp_path), "--format", "json"])
    told = json.loads(capsys.readouterr().out)["remarks"]
    [proposal] = [one for one in told if one["code"] == "words-to-keep"]
    assert "types: [decimal(20,8)]" in proposal["message"]
    assert proposal["path"].endswith("acme/venue.yaml")
