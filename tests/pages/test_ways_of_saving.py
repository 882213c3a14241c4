"""One page, saved in several ways: each way is told apart, and the facts are the same."""

from __future__ import annotations

from typing import Any

import pytest

from venuegen.facts_json import endpoint_json
from venuegen.pages import parse
from venuegen.reading import read_page

MARKDOWN = """# Drop a crate

Drops one crate from the stack.

## HTTP Request

`POST /v1/crate/drop`

## Request Parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| crateId | LONG | YES | Crate id |
| label | STRING | NO | Your own label |
| soft | BOOLEAN | NO | Drop it softly |

## Response Parameters

| Name | Type | Description |
| --- | --- | --- |
| crateId | LONG | Crate id |
| state | STRING | State of the crate |

## Response Example

```json
{
  "crateId": 17,
  "state": "DROPPED"
}
```
"""

FLATTENED = """Skip to main content

Drop a crate

Drops one crate from the stack.

HTTP Request

POST /v1/crate/drop

Request Parameters

NameTypeRequiredDescription
crateIdLONGYESCrate id
labelSTRINGNOYour own label
softBOOLEANNODrop it softly

Response Parameters

NameTypeDescription
crateIdLONGCrate id
stateSTRINGState of the crate

Response Example

{
"crateId": 17,
"state": "DROPPED"
}
"""

HALFMARKED = """Drop a crate
Drops one crate from the stack.
HTTP Request
POST /v1/crate/drop
Request Parameters
| Name | Type | Required | Description |
|---|---|---|---|
crateId | LONG | YES | Crate id |
label | STRING | NO | Your own label |
soft | BOOLEAN | NO | Drop it softly |
Response Parameters
| Name | Type | Description |
|---|---|---|
crateId | LONG | Crate id |
state | STRING | State of the crate |
Response Example
{
"crateId": 17,
"state": "DROPPED"
}
"""

HTML = """<!doctype html>
<html><head><title>Docs</title><script>var x = "POST /v9/not/this";</script></head><body>
<h1>Drop a crate</h1>
<p>Drops one crate from the stack.</p>
<h2>HTTP Request</h2>
<p><code>POST /v1/crate/drop</code></p>
<h2>Request Parameters</h2>
<table>
<tr><th>Name</th><th>Type</th><th>Required</th><th>Description</th></tr>
<tr><td>crateId</td><td>LONG</td><td>YES</td><td>Crate id</td></tr>
<tr><td>label</td><td>STRING</td><td>NO</td><td>Your own label</td></tr>
<tr><td>soft</td><td>BOOLEAN</td><td>NO</td><td>Drop it softly</td></tr>
</table>
<h2>Response Parameters</h2>
<table>
<tr><th>Name</th><th>Type</th><th>Description</th></tr>
<tr><td>crateId</td><td>LONG</td><td>Crate id</td></tr>
<tr><td>state</td><td>STRING</td><td>State of the crate</td></tr>
</table>
<h2>Response Example</h2>
<pre>{
  "crateId": 17,
  "state": "DROPPED"
}</pre>
</body></html>
"""

FRONT_MATTER = """---
title: Drop a crate
position_number: 3
type: post
description: /v1/crate/drop
parameters:
    - name: crateId
      type: LONG
      mandatory: true
      description: Crate id
    - name: label
      type: STRING
      mandatory: false
      description: Your own label
    - name: soft
      type: BOOLEAN
      mandatory: false
      description: Drop it softly
content_markdown: Drops one crate from the stack.
right_code_blocks:
    - code_block: |-
        {
          "crateId": 17,
          "state": "DROPPED"
        }
      title: Response
      language: json
---
"""

WAYS = {
    "markdown": MARKDOWN,
    "flattened": FLATTENED,
    "halfmarked": HALFMARKED,
    "html": HTML,
    "frontmatter": FRONT_MATTER,
}


def what_it_says(text: str) -> dict[str, Any]:
    """The facts without the lines on which they stand."""
    (endpoint,) = read_page(parse(text, "crate/drop")).endpoints
    told = endpoint_json(endpoint)
    return {
        "title": told["title"],
        "route": (told["method"], told["path"]),
        "description": told["description"],
        "request": [
            (p["name"], p["in"], p["type"], p["documented_type"], p["required"], p["description"])
            for p in told["request"]
        ],
        "response": [(field["path"], field["type"]) for field in told["response"]],
    }


@pytest.mark.parametrize("way", WAYS)
def test_each_way_is_recognised_by_its_marks(way: str) -> None:
    document = parse(WAYS[way], "crate/drop")

    assert document.saved_as == way
    assert document.why


@pytest.mark.parametrize("way", [way for way in WAYS if way != "markdown"])
def test_the_same_page_says_the_same_in_every_way(way: str) -> None:
    assert what_it_says(WAYS[way]) == what_it_says(MARKDOWN)


def test_the_facts_are_those_of_the_page() -> None:
    assert what_it_says(MARKDOWN) == {
        "title": "Drop a crate",
        "route": ("POST", "/v1/crate/drop"),
        "description": "Drops one crate from the stack.",
        "request": [
            ("crateId", "body", "integer", "LONG", True, "Crate id"),
            ("label", "body", "string", "STRING", False, "Your own label"),
            ("soft", "body", "boolean", "BOOLEAN", False, "Drop it softly"),
        ],
        "response": [("crateId", "integer"), ("state", "string")],
    }


@pytest.mark.parametrize("way", WAYS)
def test_a_parameter_cites_the_line_on_which_its_name_stands(way: str) -> None:
    lines = WAYS[way].split("\n")
    (endpoint,) = read_page(parse(WAYS[way], "crate/drop")).endpoints

    for parameter in endpoint.request:
        assert parameter.name in lines[parameter.line - 1]
    for field in endpoint.response:
        assert field.path in lines[field.line - 1]


def test_a_page_that_lost_its_marks_says_how_it_was_mended() -> None:
    (flat,) = read_page(parse(FLATTENED, "crate/drop")).endpoints
    (half,) = read_page(parse(HALFMARKED, "crate/drop")).endpoints

    assert [d.line for d in flat.diagnostics if d.code == "cells-run-together"] == [13, 20]
    assert [d.line for d in half.diagnostics if d.code == "leading-pipe-lost"] == [8]
