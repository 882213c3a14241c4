"""Each way of saving a page, and a hostile page, give the facts and files that were looked at."""

import ast
from pathlib import Path

import pytest

from tests.golden.regenerate import CASES, EMITTED, FACTS, HERE, emitted, facts
from venuegen.cli import main

REPOSITORY = Path(__file__).parents[2]


def test_there_is_a_case_for_each_way_of_saving_a_page_and_a_hostile_one() -> None:
    assert CASES == ("flattened", "frontmatter", "halfmarked", "hostile", "markdown")
    for case in CASES:
        saved_as = facts(case).partition('"saved_as": "')[2].partition('"')[0]
        assert saved_as == ("markdown" if case == "hostile" else case)


@pytest.mark.parametrize("case", CASES)
def test_the_facts_are_those_of_the_case(case: str) -> None:
    assert facts(case) == (HERE / case / FACTS).read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_the_files_are_those_of_the_case(case: str) -> None:
    folder = HERE / case / EMITTED
    expected = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    made = emitted(case)
    assert sorted(made) == sorted(expected)
    for path, text in made.items():
        assert text == expected[path], path


def test_nothing_of_the_hostile_page_is_code() -> None:
    for path, text in emitted("hostile").items():
        if path.endswith(".py"):
            named = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
            assert "PWNED" not in named
        if path.endswith(".md"):
            assert "<script" not in text
            assert "](javascript" not in text


def test_what_is_committed_is_what_the_pages_give() -> None:
    assert main(["check", "--no-cache", "--root", str(REPOSITORY)]) == 0
