# ruff: noqa: RUF001 (damaged signs are what pages hold)
"""Damage that is certain is repaired and told; what is no page at all says so with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from venuegen.errors import UserError
from venuegen.pages import Document, load, parse

PAGE = """# Drop

`POST /v1/drop`

## Parameters

| Name | Type |
| --- | --- |
| box | string |
"""


def saved(folder: Path, data: bytes) -> Document:
    path = folder / "page.md"
    path.write_bytes(data)
    return load(path, "page.md")


def told(document: Document) -> list[tuple[str, str, int]]:
    return [(str(d.severity), d.code, d.line) for d in document.diagnostics]


def test_line_ends_and_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    plain = saved(tmp_path, PAGE.encode())

    assert (
        saved(tmp_path, b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode()).blocks
        == plain.blocks
    )
    assert saved(tmp_path, PAGE.replace("\n", "\r").encode()).blocks == plain.blocks


def test_mis_encoded_text_is_repaired_and_told() -> None:
    document = parse(PAGE + "\nNoteï¼šit’s heavy\n", "page")

    assert document.lines[10] == "Note：it’s heavy"
    assert told(document) == [("info", "mojibake-repaired", 11)]


def test_a_query_parameter_eaten_as_an_entity_is_repaired_and_told() -> None:
    document = parse(PAGE + "\ncurl https://acme.test/v1/drop?box=1×tamp=2\n", "page")

    assert document.lines[10].endswith("?box=1&timestamp=2")
    assert told(document) == [("info", "entity-repaired", 11)]


def test_invisible_characters_leave_the_text() -> None:
    document = parse("# Dr\u200bop\u00a0it\n\nText\n", "page")

    assert document.lines[0] == "# Drop it"


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", 1, "empty"),
        (b" \n\n", 1, "empty"),
        (b"# Drop\n\nOne \xff byte\n", 3, "not UTF-8"),
        (b"x" * 5_000_001, 1, "5,000,001 bytes"),
        (b"---\ntitle: Drop\nparameters:\n\t- name: box\n---\n", 4, "not YAML"),
        (b"---\ntitle: Drop: it\ntype: post\n---\n", 2, "not YAML"),
        (b"---\n- just\n- a list\n---\n", 1, "no mapping"),
    ],
)
def test_what_is_no_page_says_why_and_where(
    tmp_path: Path, data: bytes, line: int, words: str
) -> None:
    document = saved(tmp_path, data)

    assert document.saved_as == "unreadable"
    (why,) = document.diagnostics
    assert (str(why.severity), why.line) == ("error", line)
    assert words in why.message


def test_tabs_in_a_form_come_with_the_way_to_mend_them() -> None:
    (why,) = parse("---\ntitle: Drop\nparameters:\n\t- name: box\n---\n", "page").diagnostics

    assert why.hint == "indent with spaces: YAML allows no tabs"


def test_a_folder_or_a_missing_file_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder, not a page"):
        load(tmp_path, "page")
    with pytest.raises(UserError, match="can't be read"):
        load(tmp_path / "gone.md", "gone.md")
