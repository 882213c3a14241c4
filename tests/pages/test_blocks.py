"""From text to blocks: rows, samples and forms that were damaged on the way."""

from __future__ import annotations

from venuegen.pages import Code, Document, Heading, Table, parse


def table(document: Document) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def cells(document: Document) -> list[tuple[str, ...]]:
    return [row.cells for row in table(document).rows]


def test_a_row_of_one_cell_continues_the_row_above() -> None:
    document = parse(
        """# T

| Name | Type | Description |
| --- | --- | --- |
| box | string | The box |
| One of red or blue. |
| lid | string | Its lid |
""",
        "page",
    )

    assert cells(document) == [
        ("box", "string", "The box\nOne of red or blue."),
        ("lid", "string", "Its lid"),
    ]


def test_rows_that_run_on_outside_the_table_are_rows_again() -> None:
    document = parse(
        """# T

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| box | string | true | Which box: |

- `red`
- `blue`

| | lid | string | false | Its lid,
which may be long | | depth | int |
false | |

The end.
""",
        "page",
    )

    found = table(document)
    assert [row.cells[:3] for row in found.rows] == [
        ("box", "string", "true"),
        ("lid", "string", "false"),
        ("depth", "int", "false"),
    ]
    assert [row.line for row in found.rows] == [5, 10, 11]
    assert found.rows[0].cells[3] == "Which box:\n- `red`\n- `blue`"
    assert found.rows[1].cells[3] == "Its lid,\nwhich may be long"


def test_a_nesting_mark_parted_from_its_name_leaves_the_line_to_the_name() -> None:
    document = parse(
        """# T

| Name | Type | Required |
| --- | --- | --- |
| box | object | true |

A box has | | \\>
lid | string | false |
""",
        "page",
    )

    lid = table(document).rows[1]
    assert (lid.cells, lid.line) == (("> lid", "string", "false"), 8)


def test_a_pipe_inside_code_or_behind_a_backslash_parts_no_cells() -> None:
    document = parse(
        "# T\n\n| Name | Description |\n| --- | --- |\n| a | `x|y` or x\\|y |\n", "page"
    )

    assert cells(document) == [("a", "`x|y` or x|y")]


def test_a_row_that_was_broken_open_is_one_row() -> None:
    document = parse(
        """Boxes
Request Parameters
| Name | Type | Description |
|---|---|---|
box | string | One of
red
or
blue |
lid | string | Its lid |
""",
        "page",
    )

    assert cells(document) == [
        ("box", "string", "One of red or blue"),
        ("lid", "string", "Its lid"),
    ]


def test_markup_is_gone_and_code_keeps_its_backticks() -> None:
    document = parse(
        "# The [box](https://acme.test/box) &amp; \\[lid\\]\n\n"
        "| **Name** | Description |\n| --- | --- |\n| **box** | `red` or _any_ <br>colour |\n",
        "page",
    )

    heading = document.blocks[0]
    assert isinstance(heading, Heading)
    assert heading.text == "The box & [lid]"
    assert table(document).header.cells[0] == "Name"
    assert cells(document)[0][0] == "box"
    assert "`red`" in cells(document)[0][1]


def test_a_sample_without_fences_is_one_block() -> None:
    document = parse(
        '# T\n\n#### Response\n\n{\n\n"id":\n\n7\n\n"tags":\\[\n\n'
        '0\n\n:\n\n"a"\n\n\\]\n\n}\n\nDone.\n',
        "page",
    )

    (sample,) = [block for block in document.blocks if isinstance(block, Code)]
    assert (sample.first_line, sample.last_line) == (5, 21)
    assert '"tags":[' in sample.lines


def test_a_listing_between_line_numbers_loses_them() -> None:
    document = parse('# T\n\nxxxxxxxxxx\n\n3\n\n1\n\n{\n\n2\n\n"id": 7\n\n3\n\n}\n', "page")

    (sample,) = [block for block in document.blocks if isinstance(block, Code)]
    assert [line for line in sample.lines if line] == ["{", '"id": 7', "}"]


def test_an_html_table_inside_markdown_is_a_table() -> None:
    document = parse(
        """# T

<table>
<thead><tr><th>Name</th><th>Type</th></tr></thead>
<tbody>
<tr><td>box</td>
<td>string</td></tr>
<tr><td colspan="2">lid</td></tr>
</tbody>
</table>
""",
        "page",
    )

    found = table(document)
    assert found.header.cells == ("Name", "Type")
    assert cells(document) == [("box", "string"), ("lid", "")]
    assert [row.line for row in found.rows] == [6, 8]


def test_fields_written_as_components_are_a_table() -> None:
    document = parse(
        """---
title: Drop
openapi: POST /v1/drop
---

<ParamField body="box" type="string" required>
  The box to drop
</ParamField>
""",
        "page.mdx",
    )

    found = table(document)
    assert dict(zip(found.header.cells, found.rows[0].cells, strict=True)) == {
        "Parameter": "box",
        "In": "body",
        "Type": "string",
        "Required": "true",
        "Default": "",
        "Description": "The box to drop",
    }
    assert found.rows[0].line == 6


def test_values_of_a_form_stay_as_written_each_with_its_line() -> None:
    document = parse(
        """---
title: Drop
type: post
description: /v1/drop
parameters:
    -
        name: country
        type: string
        mandatory: NO
        default: 010
        description: 2024-01-01
---
""",
        "page",
    )

    row = table(document).rows[0]
    columns = table(document).header.cells
    assert dict(zip(columns, row.cells, strict=True)) == {
        "name": "country",
        "type": "string",
        "mandatory": "NO",
        "default": "010",
        "description": "2024-01-01",
    }
    assert dict(zip(columns, row.lines, strict=True))["default"] == 10


def test_a_folded_sample_of_a_form_has_no_line_outside_the_page() -> None:
    document = parse(
        "---\ntitle: Drop\ntype: post\ndescription: /v1/drop\nright_code_blocks:\n"
        '    - code_block: "{\\r\\n  \\"id\\": 7\\r\\n}"\n      title: Response\n---\n',
        "page",
    )

    (sample,) = [block for block in document.blocks if isinstance(block, Code)]
    assert len(sample.lines) == 3
    assert [sample.line(6 + index) for index in range(3)] == [6, 6, 6]
