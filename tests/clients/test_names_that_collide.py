"""Wire names that would be one Python name: each has its own, and goes over the wire as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from venuegen.cli import main

from .made_up import made_up

VENUE = """\
name: twin
title: Twin
homepage: https://twin.example
hosts: {production: [https://api.twin.example]}
envelopes: [{name: bare, paths: ["*"]}]
placement: {"POST *": json}
auth: {public: ["*"]}
endpoints:
  notes.search: {arguments: {SORT_BY: sort_key}}
"""

SEARCH = """\
# Search

## Endpoint

`POST /v1/notes/search`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| sortBy | String | false | The field |
| sort_by | String | false | The field, as older versions call it |
| SORT_BY | String | false | The field, as the oldest versions call it |
| sort-by | String | false | The field, as headers call it |
| class | String | false | The class |
| class_ | String | false | The class, too |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| _id | String | true | The document |
| id | String | true | The note |
| rows | Array | true | Rows |
| rows[].userId | String | true | The user |
| rows[].user_id | Integer | true | The user's number |

## Response example

```json
{"_id": "a", "id": "b", "rows": [{"userId": "c", "user_id": 4}]}
```
"""

FIND = """\
# Find

## Endpoint

`POST /v1/notes/find`

## Request parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| from_time | Object | false | From |
| from_time.day | Integer | false | The day |
| fromTime | Object | false | From, as older versions call it |
| fromTime.hour | Integer | false | The hour |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| note_info | Object | true | About the note |
| note_info.size | Integer | true | Its size |
| note | Object | true | The note |
| note.info | Object | true | More about the note |
| note.info.colour | String | true | Its colour |
| response | Object | true | What was answered |
| response.mood | String | true | Its mood |

## Response example

```json
{"note_info": {"size": 3}, "note": {"info": {"colour": "red"}}, "response": {"mood": "good"}}
```
"""


@pytest.fixture(scope="module")
def twin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    pages = {"notes/search.md": SEARCH, "notes/find.md": FIND}
    with made_up(tmp_path_factory.mktemp("twin"), "twin", VENUE, pages) as (package, _):
        yield package


def sent(package: Any, **arguments: str) -> Any:
    return json.loads(package.Client().prepare.notes.search(**arguments).body)


def test_a_wire_name_that_is_a_python_name_keeps_it_and_others_follow_in_order(
    twin: ModuleType,
) -> None:
    assert sent(twin, sort_by="1", sort_by_="2", sort_by__="3") == {
        "sort_by": "1",
        "sortBy": "2",
        "sort-by": "3",
    }


def test_venue_yaml_names_an_argument_and_not_the_wire(twin: ModuleType) -> None:
    assert sent(twin, sort_key="price") == {"SORT_BY": "price"}


def test_a_name_is_told_apart_from_a_reserved_one(twin: ModuleType) -> None:
    assert sent(twin, class_="a", class__="b") == {"class_": "a", "class": "b"}


def test_members_of_an_answer_are_told_apart(twin: ModuleType) -> None:
    from twin_clients.twin.notes.models import SearchResponse  # type: ignore[import-not-found]

    page = SearchResponse.model_validate_json(
        '{"_id": "a", "id": "b", "rows": [{"userId": "c", "user_id": 4}]}'
    )
    assert (page.id, page.id_) == ("b", "a")
    assert (page.rows[0].user_id, page.rows[0].user_id_) == (4, "c")


def test_objects_whose_classes_would_have_one_name_have_classes_of_their_own(
    twin: ModuleType,
) -> None:
    from twin_clients.twin.notes import models, params  # type: ignore[import-not-found]

    found = models.FindResponse.model_validate_json(
        '{"note_info": {"size": 3}, "note": {"info": {"colour": "red"}}, '
        '"response": {"mood": "good"}}'
    )
    assert (found.note_info.size, found.note.info.colour, found.response.mood) == (3, "red", "good")
    assert (
        len({type(found), type(found.note_info), type(found.note.info), type(found.response)}) == 4
    )
    assert {"FindFromTime", "FindFromTime2"} <= set(vars(params))
    sent = twin.Client().prepare.notes.find(from_time={"day": 1}, from_time_={"hour": 2})
    assert json.loads(sent.body) == {"from_time": {"day": 1}, "fromTime": {"hour": 2}}


def test_a_name_for_a_parameter_that_is_not_there_is_a_mistake_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yaml = VENUE.replace("SORT_BY: sort_key", "SortBy: sort_key")
    with (
        pytest.raises(AssertionError),
        made_up(tmp_path, "twin", yaml, {"notes/search.md": SEARCH}),
    ):
        pass
    told = capsys.readouterr().err
    assert "twin/venue.yaml:9" in told
    assert "notes.search has no parameter SortBy" in told
    assert "sortBy, sort_by" in told
    assert main(["lint", "--sources", str(tmp_path / "sources")]) == 2
