# ruff: noqa: RUF001 (pages hold full-width signs)
"""Every remark that reading makes is in the catalogue, and a page here calls it forth."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import venuegen
from venuegen.diagnostics import CATALOGUE, Diagnostic
from venuegen.pages import load, parse
from venuegen.reading import read_page
from venuegen.vocabulary import Words

ROOMS = Path(venuegen.__file__).parent
TELLS = frozenset(("info", "warn", "error", "Diagnostic", "_error"))


def emitted(*rooms: str) -> Iterator[str]:
    """The codes that the source text of some rooms names where it makes a remark."""
    for room in rooms:
        for path in sorted((ROOMS / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in TELLS:
                    yield from _codes(node)


def _codes(call: ast.Call) -> Iterator[str]:
    for argument in call.args[:2]:
        word = getattr(argument, "value", None)
        if isinstance(word, str) and "-" in word and " " not in word:
            yield word


def test_the_catalogue_holds_every_code_and_no_other() -> None:
    assert set(emitted("pages", "reading", "assembly", "selfcheck", "commands")) == set(CATALOGUE)


PAGE = """# Drop Thing

### /v1/things/drop (Drop Thing)

Request type: POST

Signature verification: Yes

#### Request Parameter

| Parameter | Data Type | Required | Description |
| --------- | --------- | -------- | ----------- |
| thing_id  | String    | true     | Thing       |
| mode      | String    | false    | How         |

#### Response Parameter

| Parameter | Data Type | Description |
| --------- | --------- | ----------- |
| state     | String    | State       |

#### Response Example

```json
{
  "state": "dropped"
}
```
"""
ROW = "| mode      | String    | false    | How         |\n"
SAMPLE = '\n#### Request example\n\n```json\n{"thing_id": "t"}\n```\n'
FLAT = """Skip to main content

Drop Thing

HTTP Request

POST /v1/things/drop

Request Parameters

NameTypeRequiredDescription
{row}
"""

#: A code, the page that calls it forth, the line it is told on, and the field.
EXAMPLES: list[tuple[str, str, int, str | None]] = [
    ("page-unreadable", "", 1, None),
    ("mojibake-repaired", PAGE + "Noteï¼š all things.\n", 29, None),
    ("entity-repaired", PAGE + "Call `/v1/things/drop?a=1×tamp=2`.\n", 29, None),
    ("method-missing", PAGE.replace("Request type: POST\n", ""), 3, "method"),
    ("method-disagrees", PAGE.replace("# Drop", "# GET Drop", 1), 1, "method"),
    (
        "method-from-title",
        PAGE.replace("# Drop", "# POST Drop", 1).replace("Request type: POST\n", ""),
        1,
        "method",
    ),
    (
        "auth-disagrees",
        PAGE.replace("\n###", "\n## Authentication\n\nNot required (Public Endpoint)\n\n###", 1),
        3,
        "auth",
    ),
    (
        "hosts-disagree",
        PAGE
        + "\n#### Request example\n\n```shell\ncurl https://test.example.com/v1/things/drop\n```\n"
        + "\n```python\nrequests.post('https://api.example.com/v1/things/drop')\n```\n",
        33,
        "hosts",
    ),
    ("cells-run-together", FLAT.format(row="thingIdSTRINGYESThing"), 11, None),
    (
        "leading-pipe-lost",
        "Drop Thing\nEndpoint\nPOST /v1/things/drop\nRequest Body\n"
        "| Field | Type | Required | Description |\n|---|---|---|---|\n"
        "thingId | string | Yes | Thing |\nResponse\nReturns the thing.\n",
        7,
        None,
    ),
    ("row-not-split", FLAT.format(row="thing without any type"), 12, None),
    ("row-splits-two-ways", FLAT.format(row="kindINTtrueStringfalse"), 12, "kindINTtrue"),
    ("row-without-name", PAGE.replace(ROW, "| ???   | String | false | How |\n"), 14, None),
    ("name-unclear", PAGE.replace(ROW, "| mode or way | String | false | How |\n"), 14, "mode"),
    (
        "name-respelled",
        PAGE.replace("thing_id  |", "thing id  |") + SAMPLE,
        13,
        "thing_id",
    ),
    ("parameter-listed-twice", PAGE.replace(ROW, ROW + ROW.replace("false", "true ")), 15, "mode"),
    ("required-unclear", PAGE.replace("| false ", "| hardly ever "), 14, "mode"),
    (
        "path-name-undescribed",
        PAGE.replace("/v1/things/drop", "/v1/boxes/{box_id}/drop", 1),
        3,
        "box_id",
    ),
    (
        "default-disagrees",
        PAGE.replace(" Description |\n", " Description | Default |\n", 1).replace(
            ROW, "| mode | String | false | How. Default: `slow` | fast |\n"
        ),
        14,
        "mode",
    ),
    (
        "enum-partly-read",
        PAGE.replace("| How ", "| How. Allowed values: slow, fast, or both in turn "),
        14,
        "mode",
    ),
    (
        "either-or-read",
        PAGE.replace(
            "#### Response Par", "Either thing_id or mode must be sent.\n\n#### Response Par"
        ),
        16,
        None,
    ),
    (
        "rule-unread",
        PAGE.replace("| How ", "| How. On slow days either mode or thing_id must be sent "),
        14,
        "mode",
    ),
    (
        "rules-unsatisfiable",
        PAGE.replace("| How ", "| How. Mutually exclusive with thing_id "),
        14,
        "mode",
    ),
    ("type-disagrees", PAGE + SAMPLE.replace('"t"', "7"), 13, "thing_id"),
    ("parameter-unlisted", PAGE + SAMPLE.replace("thing_id", "thing_no"), 33, "thing_no"),
    (
        "sample-from-viewer",
        PAGE.split("```json")[0] + '{\n\n"state":\n\n"dropped"\n\n"count":\n\n1\n\n}\n',
        24,
        None,
    ),
    (
        "response-from-example",
        PAGE.split("#### Response Par")[0] + "#### Response Ex" + PAGE.split("#### Response Ex")[1],
        16,
        "response",
    ),
    (
        "response-placed-by-example",
        PAGE.replace('"state": "dropped"', '"data": {"state": "dropped"}'),
        18,
        "data",
    ),
    (
        "response-undocumented",
        PAGE.replace('"state": "dropped"', '"state": "dropped", "at": 1'),
        26,
        "at",
    ),
    ("response-type-disagrees", PAGE.replace('"dropped"', "7"), 18, "state"),
    ("name-case-differs", PAGE.replace('"state":', '"State":'), 20, "state"),
    (
        "response-member-unknown",
        PAGE
        + "\n#### Request example\n\n```python\nr = requests.post(url)\n"
        + "assert r.json()['gone']\n```\n",
        34,
        "gone",
    ),
]


def remarks_on(text: str) -> list[Diagnostic]:
    page = read_page(parse(text, "things.md"), Words())
    return [*page.diagnostics, *(d for e in page.endpoints for d in e.diagnostics)]


@pytest.mark.parametrize(("code", "text", "line", "field"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_what_calls_a_remark_forth(code: str, text: str, line: int, field: str | None) -> None:
    told = [d for d in remarks_on(text) if d.code == code]
    assert [(d.line, d.field, d.severity) for d in told[:1]] == [
        (line, field, CATALOGUE[code].severity)
    ]


def test_every_code_of_reading_has_an_example_here() -> None:
    assert {e[0] for e in EXAMPLES} == set(emitted("pages", "reading"))


def test_the_plain_page_calls_none_forth() -> None:
    assert remarks_on(PAGE) == []


def test_a_file_that_is_no_text_is_an_unreadable_page(tmp_path: Path) -> None:
    page = tmp_path / "broken.md"
    page.write_bytes(b"# Caf\xe9\n")
    told = read_page(load(page, "broken.md"), Words()).diagnostics
    assert [d.code for d in told] == ["page-unreadable"]
