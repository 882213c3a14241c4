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
    assert names(swap) == ["box"]
    assert paths(swap) == ["swapped"]
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


def test_routes_linked_in_a_list_of_contents_are_not_said_there() -> None:
    page = read(
        """# Boxes

### Secure endpoints
* [POST /v1/swap](#post-v1swap)

# Reference

### POST /v1/swap

### Body:
* `box`\t**string**\tThe box (e.g. blue)
* `size` **int** How many (optional)

### Response:
```javascript
{"left": 1}
```

### GET /v1/boxes

### Query (URL):
* `page` **int** Page (optional)

### Response:
```javascript
{"boxes": 1}
```
"""
    )
    assert routes(page) == [("POST", "/v1/swap"), ("GET", "/v1/boxes")]
    swap, listing = page.endpoints
    assert swap.line == 8
    assert [(p.name, p.place, p.documented_type) for p in swap.request] == [
        ("box", "body", "string"),
        ("size", "body", "int"),
    ]
    assert swap.request[1].required is False
    assert [(p.name, p.place) for p in listing.request] == [("page", "query")]


def test_boxes_repeat_a_table_in_more_words() -> None:
    page = read(
        """# GET /v1/boxes

#### Authorizations

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| acme-key | string | required | acme-keystringheaderrequired |

[

](#authorization-acme-key)

acme-key

string

header

required

#### Query Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| limit | integer | optional | limitintegerdefault:100 |

[

](#parameter-limit)

limit

integer

default:100

How many boxes to return.

#### Body

application/json

[

](#body-note)

note

string

required

#### Response

200

application/json

[

](#response-id)

id

string
"""
    )
    (listing,) = page.endpoints
    assert [(p.name, p.place, p.required, p.default) for p in listing.request] == [
        ("acme-key", "header", True, None),
        ("limit", "query", False, "100"),
        ("note", "body", True, None),
    ]
    assert listing.request[1].description == "How many boxes to return."
    assert paths(listing) == ["id"]


def test_a_label_may_carry_an_aside() -> None:
    page = read(
        """# POST /swap/box

> Request Sample (by name)

```
{"box": "blue"}
```

> Response Sample (by name)

```
{"left": 1}
```

### REST Method

POST

### Request Params

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| box | string | Y | Box |
"""
    )
    assert [paths(endpoint) for endpoint in page.endpoints] == [["left"]]


def test_a_sample_may_show_that_a_post_sends_a_query() -> None:
    page = read(
        """# Boxes

## Drop a box

> Request

```
post api/v3/boxes?box=blue&timestamp={{timestamp}}
```

> return

```
{"id": "1"}
```

*   **POST** `api/v3/boxes`

**request**

| Name | Type | Mandatory | Description |
| --- | --- | --- | --- |
| box | string | Yes | Box |
| note | string | No | Note |
| timestamp | string | Yes | Time |

**return**

| Name | Description |
| --- | --- |
| id | drop id |

## Open a box

*   **DELETE** `/boxes/%7Bbox%7D`

**Parameters:**

| Name | Type | Mandatory | Description |
| --- | --- | --- | --- |
| box | string | a or b, one of them is required | Box |
"""
    )
    assert routes(page) == [("POST", "/api/v3/boxes"), ("DELETE", "/boxes/{box}")]
    drop, opened = page.endpoints
    assert {parameter.place for parameter in drop.request} == {"query"}
    assert paths(drop) == ["id"]
    assert opened.request[0].place == "path"
    assert opened.request[0].required == "conditional"


def test_shortcodes_of_a_site_generator_are_no_words() -> None:
    page = read(
        """---
weight: 3
---

# Boxes

`POST /v1/boxes`

### Request

#### Parameters

| Parameter | Type | Required | Notes |
| --- | --- | --- | --- |
| `kind` | [ENUM.Kind]({{< relref "#kind" >}}) | {{<hint danger>}}Required {{</hint>}} | Kind |
| `note` | string | {{<hint danger>}}Required if `kind = b`{{</hint>}} | Note |
"""
    )
    (drop,) = page.endpoints
    assert [(p.name, p.documented_type, p.required) for p in drop.request] == [
        ("kind", "ENUM.Kind", True),
        ("note", "string", "conditional"),
    ]


def test_objects_that_repeat_their_keys_are_a_map() -> None:
    page = read(
        """# Boxes

Signed by `curl`:

```shell
curl "https://api.acme.test/v1/boxes" \\
  -u "<api_key>:"
```

> Response

```json
{"lilac": {"box": "lilac", "size": 1}, "mauve": {"box": "mauve", "size": 2}}
```

### HTTP Request

`GET /v1/boxes`
"""
    )
    (listing,) = page.endpoints
    assert paths(listing) == ["*", "*.box", "*.size"]
    assert listing.auth is True


def test_methods_as_headings_below_the_path_they_share() -> None:
    page = read(
        """# Boxes

### /v2/boxes
---
##### ***POST***
**Summary:** Drop a box.

**Parameters**

| Name | Located in | Description | Required | Schema |
| ---- | ---------- | ----------- | -------- | ---- |
| box | formData | Box | Yes | string |

**Responses**

| Code | Description |
| ---- | ----------- |
| 201 | Drop a box. |

##### ***GET***
**Summary:** Boxes.

**Parameters**

| Name | Located in | Description | Required | Schema |
| ---- | ---------- | ----------- | -------- | ---- |
| limit | query | How many, default to 100. | No | integer |
"""
    )
    assert routes(page) == [("POST", "/v2/boxes"), ("GET", "/v2/boxes")]
    drop, listing = page.endpoints
    assert (drop.body, drop.request[0].place, drop.request[0].type) == ("form", "body", "string")
    assert (listing.request[0].place, listing.request[0].default) == ("query", "100")
    assert drop.errors == ()


def test_two_routes_in_one_sentence_share_all_else() -> None:
    page = read(
        """# Private API

## Swap

### HTTP Request

`POST /v1/boxes/open` or `POST /v1/boxes/close`

### Form/JSON Parameters

Parameter | Required | Default | Description
--------- | :--------: | ------- | -----------
box | Y | | Box
note | Optional - long ones only | | Note

## Drop

Content-Type: request body(application/json)

### HTTP Request

`DELETE /v1/boxes`

### Parameters

Parameter | Required | Default | Description
--------- | :--------: | ------- | -----------
box | Y | | Box
"""
    )
    assert routes(page) == [
        ("POST", "/v1/boxes/open"),
        ("POST", "/v1/boxes/close"),
        ("DELETE", "/v1/boxes"),
    ]
    opened, closed, dropped = page.endpoints
    assert names(opened) == names(closed) == ["box", "note"]
    assert opened.request[1].required is False
    assert [endpoint.auth for endpoint in page.endpoints] == [True, True, True]
    assert dropped.request[0].place == "body"


def test_calls_in_a_code_span_place_members_that_tables_list_apart() -> None:
    page = read(
        """# POST Drop boxes

## Drop boxes

#### Request URL

`POST https://api.acme.test/v4/boxes`

#### Request Parameter

> Request

`curl -X POST -d '{"depot": "a", "boxes": [{"hue": "lilac", "weight": "1"}]}' https://api.acme.test/v4/boxes`

| Field | Type   | Required? | Description |
| ----- | ------ | --------- | ----------- |
| depot | String | Yes       | Depot       |
| boxes | List   | Yes       | Boxes       |

#### boxes

| Field | Type   | Required? | Description |
| ----- | ------ | --------- | ----------- |
| hue   | String | Yes       | Hue         |

#### Special Parameters for heavy ones

| Field  | Type   | Required? | Description |
| ------ | ------ | --------- | ----------- |
| weight | String | Yes       | Weight      |

#### Response Data

> Response

```json
{"code": 0, "result": [{"code": 0, "hue": "lilac"}]}
```

| Field | Type   | Description |
| ----- | ------ | ----------- |
| code  | Int    | 0 if done   |
| hue   | String | Hue         |
"""
    )
    (drop,) = page.endpoints
    assert names(drop) == ["depot", "boxes", "boxes[].hue", "boxes[].weight"]
    documented = [field.path for field in drop.response if field.documented]
    assert documented == ["result[].code", "result[].hue"]


def test_a_body_below_an_unfenced_call_is_sent() -> None:
    page = read(
        """# Drop box

post

https://api.acme.test/v2/boxes/drop

Body Params

kind

string

required

Defaults to BLUE BOX

What to drop.

Response

curl \\\\--request POST \\\\\\\\

     \\\\--url https://api.acme.test/v2/boxes/drop \\\\\\\\

     \\\\--data '

{

"kind": "BLUE BOX"

}

'
"""
    )
    (drop,) = page.endpoints
    assert drop.method == "POST"
    assert [(p.name, p.default) for p in drop.request] == [("kind", "BLUE BOX")]
    assert drop.response == ()


def test_defaults_with_a_sign_glued_to_the_word_or_for_one_case() -> None:
    page = read(
        """# Boxes

GET /v1/boxes

### Request Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| after | int | no | Seconds, the default value is -1 |
| page | int | no | current page default1 |
| order | string | no | Defaults to asc |
| since | int | no | default: 7 days ago |
| force | string | no | Options are: `GOOD` (Default if unspecified), `FAST` |
"""
    )
    assert {p.name: p.default for p in page.endpoints[0].request} == {
        "after": "-1",
        "page": "1",
        "order": "asc",
        "since": None,
        "force": "GOOD",
    }


def test_a_sample_in_a_code_span_and_a_link_that_is_none() -> None:
    page = read(
        """# GET [Blue] Box

**Source:**
[[Blue] Box](https://docs.acme.test/blue)

GET /v1/box

### Request Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| hue | string | no | Hue |

### Response Example

`ok: { "box": "blue", "size": 1 }`
"""
    )
    (box,) = page.endpoints
    assert paths(box) == ["box", "size"]
    assert len(box.response_examples) == 1


def test_another_case_is_no_second_field() -> None:
    page = read(
        """# Boxes

GET /v1/box

### Response

| Field | Type | Description |
| --- | --- | --- |
| Box_id | string | Id |
| SIZE_OF | string | Size |

```json
{"box_id": "1", "sizeOf": "2"}
```
"""
    )
    (box,) = page.endpoints
    assert paths(box) == ["Box_id", "SIZE_OF", "sizeOf"]
    assert "Box_id" in {remark.field for remark in box.diagnostics if remark.line == 9}


def test_a_table_of_which_every_cell_is_a_paragraph() -> None:
    cells = """Parameter

Type

Required

Description

box_id

string

Yes

The box, or its name if

by_name

is set

weight

number

Conditional

Weight"""
    page = read(
        f"""# Drop box

Request

curl -X POST "https://api.acme.test/v1/boxes/{{box_id}}/drop" \\
  -H "X-Authentication: secret" \\
  -d '{{
    "weight": 0.5
  }}'

Parameters

{cells}

Response

```json
{{"left": 1}}
```
"""
    )
    (drop,) = page.endpoints
    assert (drop.method, drop.path, drop.auth) == ("POST", "/v1/boxes/{box_id}/drop", True)
    assert [(p.name, p.place, p.documented_type, p.required) for p in drop.request] == [
        ("box_id", "path", "string", True),
        ("weight", "body", "number", "conditional"),
    ]
    assert drop.request[0].description == "The box, or its name if by_name is set"
