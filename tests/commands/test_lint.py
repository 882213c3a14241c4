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


OWN_SAMPLE = """
#### Request Example

```json
{"thing_id": "T-1", "bid": "1", "ask": "2"}
```
"""
TWO_SIDES = """| bid       | Decimal   | false    | To buy      |
| ask       | Decimal   | false    | To sell     |

Only one of `bid` and `ask` may be sent.
"""
BREAKS_ITS_RULE = PAGE.replace("Thing       |\n", f"Thing       |\n{TWO_SIDES}{OWN_SAMPLE}")


def test_samples_of_a_page_without_a_venue_are_run_and_counted(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page.write_text(BREAKS_ITS_RULE, encoding="utf8")
    assert main(["lint", "--samples", str(page)]) == 0
    told = capsys.readouterr().out.splitlines()
    line = BREAKS_ITS_RULE.splitlines().index("Only one of `bid` and `ask` may be sent.") + 1
    assert told[0].startswith(
        f"things.md:{line}: warning sample-breaks-rule: the page's own sample"
    )
    assert told[-1] == (
        "samples: 2 run (1 request, 1 response), 2 accepted; 1 rule not enforced, "
        "0 names lacking; 0 set aside"
    )


def test_other_remarks_are_left_to_a_lint_without_samples(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["lint", "--samples", str(page)])
    told = capsys.readouterr().out.splitlines()
    assert told == [
        "nothing to remark",
        "samples: 1 run (0 requests, 1 response), 1 accepted; 0 rules not enforced, "
        "0 names lacking; 0 set aside",
    ]


def test_machines_get_the_counts_of_samples(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_text(BREAKS_ITS_RULE, encoding="utf8")
    one = {"run": 1, "accepted": 1, "set_aside": 0}
    counts = {"requests": one, "responses": one, "demoted": 1, "lacking": 0}
    main(["lint", "--samples", str(page), "--format", "json"])
    assert json.loads(capsys.readouterr().out)["samples"] == counts
    main(["lint", "--samples", str(page), "--format", "sarif"])
    run = json.loads(capsys.readouterr().out)["runs"][0]
    assert run["properties"] == {"samples": counts}
    main(["lint", "--samples", str(page), "--format", "github"])
    told = capsys.readouterr().out.splitlines()
    assert told[1].startswith("::notice title=venuegen lint::samples: 2 run")
    assert [line[:9] for line in told[2:3]] == ["::warning"]


def acme(folder: Path, text: str, yaml: str = "") -> Path:
    """A venue of one page, with more in its venue.yaml."""
    (folder / "acme" / "things").mkdir(parents=True)
    (folder / "acme" / "venue.yaml").write_text(VENUE_YAML + yaml, encoding="utf8")
    (folder / "acme" / "things" / "drop.md").write_text(text, encoding="utf8")
    return folder


def test_samples_of_a_venue_s_pages_are_run_by_every_lint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = BREAKS_ITS_RULE.replace('{"ok": true}', '{"code": 200, "data": {"ok": true}}')
    sources = acme(tmp_path, page)
    main(["lint", "--sources", str(sources), "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert [r["code"] for r in told["remarks"] if "sample" in r["code"]] == ["sample-breaks-rule"]
    assert told["samples"]["requests"] == {"run": 1, "accepted": 1, "set_aside": 0}
    main(["lint", "--samples", "--sources", str(sources), str(sources / "acme/things/drop.md")])
    assert capsys.readouterr().out.splitlines()[-1].startswith("samples: 2 run")


def test_an_answer_that_the_envelope_takes_for_a_refusal_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = PAGE.replace('{"ok": true}', '{"code": 1, "data": {"ok": true, "a": 1, "b": {"c": 2}}}')
    sources = acme(tmp_path, page)
    main(["lint", "--samples", "--sources", str(sources), "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    [remark] = told["remarks"]
    assert (remark["code"], remark["line"]) == ("sample-refused", 18)
    assert told["samples"]["responses"] == {"run": 1, "accepted": 0, "set_aside": 0}


def test_an_override_decides_whatever_a_sample_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "Thing       |\n| kind      | String    | true     | Kind        |\n"
    page = PAGE.replace("Thing       |\n", rows).replace(
        "#### Response",
        '#### Request Example\n\n```json\n{"thing_id": "T-1"}\n```\n\n#### Response',
    )
    yaml = """
overrides:
  - {page: things/drop.md, field: request.kind.description, old: Kind, new: The kind,
     reason: clearer, evidence: the page}
"""
    main(["lint", "--samples", "--sources", str(acme(tmp_path / "a", page, yaml))])
    assert "sample-breaks-rule" in capsys.readouterr().out
    yaml = yaml.replace(
        "kind.description, old: Kind, new: The kind", "kind.type, old: string, new: decimal"
    )
    main(["lint", "--samples", "--sources", str(acme(tmp_path / "b", page, yaml))])
    assert "sample-breaks-rule" in capsys.readouterr().out
    yaml = yaml.replace(
        "kind.type, old: string, new: decimal", "kind.required, old: true, new: true"
    )
    main(["lint", "--samples", "--sources", str(acme(tmp_path / "c", page, yaml))])
    told = capsys.readouterr().out
    assert "sample-breaks-rule" not in told
    assert "1 request" in told


def test_a_rule_of_an_override_holds_whatever_a_sample_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yaml = """
overrides:
  - {page: things/drop.md, field: constraints, old: null, reason: tried, evidence: a call,
     new: {kind: mutually_exclusive, fields: [thing_id, bid]}}
"""
    main(["lint", "--samples", "--sources", str(acme(tmp_path, BREAKS_ITS_RULE, yaml))])
    told = capsys.readouterr().out
    assert "bid, ask" in told
    assert "thing_id, bid" not in told
    assert "1 rule not enforced" in told


def test_names_that_collide_are_mentioned_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "Thing       |\n| thingId   | String    | false    | Thing, too  |\n"
    page = PAGE.replace("Thing       |\n", rows)
    main(["lint", "--sources", str(acme(tmp_path, page)), "--format", "json"])
    told = json.loads(capsys.readouterr().out)["remarks"]
    [remark] = [one for one in told if one["code"] == "names-collide"]
    assert (remark["severity"], remark["field"]) == ("info", "thingId")
    assert "`thing_id` is `thing_id`, `thingId` is `thing_id_`" in remark["message"]
