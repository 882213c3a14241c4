"""Samples against tables, one line against another: decided by rule, and told."""

from __future__ import annotations

from venuegen.diagnostics import Severity
from venuegen.facts import EndpointFacts
from venuegen.pages import parse
from venuegen.reading import read_page

TABLE = """
| Name | Type | Required | Description |
| --- | --- | --- | --- |
| id | LONG | NO | Crate id |
| ownId | STRING | NO | Your id |
| size | STRING | NO | Size |
"""


def endpoint(text: str) -> EndpointFacts:
    (found,) = read_page(parse(text, "crates.md")).endpoints
    return found


def page(*sections: str, title: str = "Stack crates", method: str = "POST") -> str:
    table = f"## Request Parameters\n{TABLE}"
    return "\n\n".join([f"# {title}", f"`{method} /v1/crates`", table, *sections]) + "\n"


def told(found: EndpointFacts, code: str) -> list[tuple[Severity, int, str | None]]:
    return [(d.severity, d.line, d.field) for d in found.diagnostics if d.code == code]


def test_a_parameter_sent_in_another_type_takes_both_and_is_told_at_its_row() -> None:
    found = endpoint(page('## Code\n\n```python\nparams = {"id": "17"}\n```'))

    assert found.request[0].type == "integer|string"
    assert told(found, "type-disagrees") == [(Severity.WARNING, 9, "id")]


def test_an_integer_too_big_for_a_float_is_named_as_such() -> None:
    found = endpoint(page('## Request Example\n\n```json\n{"ownId": 1329854625038651400}\n```'))

    (warning,) = [d for d in found.diagnostics if d.code == "type-disagrees"]
    assert "above 2**53" in warning.message
    assert warning.field == "ownId"


def test_a_numeric_text_of_a_size_is_a_decimal_and_no_disagreement() -> None:
    found = endpoint(page('## Request Example\n\n```json\n{"size": "0.5"}\n```'))

    assert found.request[2].type == "decimal"
    assert told(found, "type-disagrees") == []


def test_a_name_known_only_from_a_sample_is_no_parameter_but_a_warning() -> None:
    found = endpoint(page('## Code\n\n```python\nparams = {"id": 17, "lid": "a"}\n```'))

    assert [parameter.name for parameter in found.request] == ["id", "ownId", "size"]
    assert told(found, "parameter-unlisted") == [(Severity.WARNING, 17, "lid")]


def test_a_member_that_code_reads_and_the_response_lacks_is_told() -> None:
    found = endpoint(
        page(
            '## Code\n\n```python\nanswer = call(params)\nassert answer["data"] is not None\n```',
            '## Response Example\n\n```json\n{"code": 0}\n```',
        )
    )

    assert told(found, "response-member-unknown") == [(Severity.WARNING, 18, "data")]


def test_samples_that_name_different_hosts_are_told_and_both_kept() -> None:
    found = endpoint(
        page(
            "## Code\n\n```bash\ncurl https://test.acme.example/v1/crates\n```",
            '```python\nBASE = "https://api.acme.example"\n```',
        )
    )

    assert found.hosts == ("https://test.acme.example", "https://api.acme.example")
    assert told(found, "hosts-disagree") == [(Severity.WARNING, 17, "hosts")]


def test_an_explicit_method_holds_over_the_title() -> None:
    found = endpoint(page(title="GET Stack crates"))

    assert (found.method, found.title) == ("POST", "Stack crates")
    assert told(found, "method-disagrees") == [(Severity.WARNING, 1, "method")]


def test_a_page_that_says_no_method_is_an_error_of_that_endpoint() -> None:
    found = endpoint(
        f"# Stack crates\n\n## Endpoint\n\n/v1/crates\n\n## Request Parameters\n{TABLE}"
    )

    assert found.method == ""
    assert told(found, "method-missing") == [(Severity.ERROR, 5, "method")]


def test_the_line_about_signatures_holds_over_the_section_about_authentication() -> None:
    found = endpoint(
        page("## Authentication\n\nRequired (Private Endpoint)", "Signature verification: No")
    )

    assert found.auth is False
    assert [severity for severity, _, _ in told(found, "auth-disagrees")] == [Severity.WARNING]


def test_a_page_that_is_silent_about_access_gives_no_verdict() -> None:
    assert endpoint(page()).auth is None


def test_a_default_in_its_column_holds_over_one_in_the_words() -> None:
    found = endpoint(
        """# Stack crates

`POST /v1/crates`

## Request Parameters

| Name | Type | Default | Description |
| --- | --- | --- | --- |
| limit | int | 10 | How many. Default: 20 |
| offset | int | the first one | Where to start |
"""
    )

    limit, offset = found.request
    assert (limit.default, offset.default, offset.default_text) == ("10", None, "the first one")
    assert told(found, "default-disagrees") == [(Severity.WARNING, 9, "limit")]


def test_a_parameter_listed_twice_is_kept_once_and_told() -> None:
    found = endpoint(
        """# Stack crates

`POST /v1/crates`

## Request Parameters

| Name | Type | Required |
| --- | --- | --- |
| id | Object | false |
| id | string | false |
"""
    )

    assert [(p.name, p.type) for p in found.request] == [("id", "object")]
    assert told(found, "parameter-listed-twice") == [(Severity.WARNING, 10, "id")]


def test_places_come_from_the_column_the_path_the_section_the_samples_and_last_the_method() -> None:
    found = endpoint(
        """# Move crates

`DELETE /v1/crates/{id}`

## Request Parameters

| Name | Type | Required |
| --- | --- | --- |
| id | LONG | YES |
| reason | STRING | NO |
| note | STRING | NO |

## Code

```bash
curl -X DELETE "https://api.acme.example/v1/crates/7?reason=old"
```
"""
    )

    assert [(p.name, p.place) for p in found.request] == [
        ("id", "path"),
        ("reason", "query"),
        ("note", "query"),
    ]
