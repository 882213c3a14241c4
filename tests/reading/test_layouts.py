"""Shapes of pages that are met here and there, each on a small invented page."""

from __future__ import annotations

from venuegen import pages
from venuegen.facts import EndpointFacts, PageFacts
from venuegen.reading import read_page
from venuegen.vocabulary import Words


def read(text: str) -> PageFacts:
    return read_page(pages.parse(text, "page.md"), Words())


def routes(page: PageFacts) -> list[tuple[str, str]]:
    return [(endpoint.method, endpoint.path) for endpoint in page.endpoints]


def names(endpoint: EndpointFacts) -> list[str]:
    return [parameter.name for parameter in endpoint.request]


def paths(endpoint: EndpointFacts) -> list[str]:
    return [field.path for field in endpoint.response]


def test_one_sample_shows_route_body_and_answer() -> None:
    page = read(
        """# Trading

#### 1. Swap boxes

Parameters

|Name|Type|Required|Description|
|-|-|-|-|
|box|String|Yes|Box|

Request example:

```javascript
# Request
POST https://api.acme.test/v1/boxes/swap
{
  "box": "blue"
}
# Response
{
  "swapped": true
}
```

#### 2. List boxes

Parameters: none

Request example:

```javascript
# Request
GET https://api.acme.test/v1/boxes

# Response
[{"box": "blue"}]
```
"""
    )
    assert routes(page) == [("POST", "/v1/boxes/swap"), ("GET", "/v1/boxes")]
    swap, listing = page.endpoints
    assert names(swap) == ["box"] and paths(swap) == ["swapped"]
    assert paths(listing) == ["[].box"]


def test_route_above_the_body_in_one_fence() -> None:
    page = read(
        """# Boxes

#### Swap

* Http Request:

```json
POST /boxes

{
    "box": "blue"
}
```

| Field | Type   | Required | Description |
|-------|--------|----------|-------------|
| box   | String | Yes      | Box         |

* Http Response

```json
{"code": 0, "data": {"left": 1}}
```
"""
    )
    assert routes(page) == [("POST", "/boxes")]
    assert names(page.endpoints[0]) == ["box"]
    assert paths(page.endpoints[0]) == ["code", "data", "data.left"]


def test_a_guide_may_show_a_call_without_documenting_it() -> None:
    page = read(
        """# Limits

To swap a box, the request will be similar to

```
POST /boxes

{"box": "blue"}
```
"""
    )
    assert page.reason == "guide"


def test_prose_below_a_label_does_not_end_what_it_labels() -> None:
    page = read(
        """# Boxes

```
[POST] /api/v4/box
```

**Parameters:**

Name | Type | Mandatory | Description
--- | --- | --- | ---
box | String | **Yes** | Box

**Response:**
Statuses:
* `Status 200`

```json5
{
    "swapped": 1   // when
}
```
"""
    )
    assert paths(page.endpoints[0]) == ["swapped"]
