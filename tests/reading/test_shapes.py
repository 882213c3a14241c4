"""Pages in the shapes that documentation sites leave, read into the same facts as any other.

Beside each page in `shapes/` stands what it says, a line a fact (see `telling.py`). After a
change that is meant, `python -m tests.reading.test_shapes` writes these files anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.telling import told
from venuegen.pages import load
from venuegen.reading import read_page
from venuegen.vocabulary import Words

SHAPES = Path(__file__).parent / "shapes"
PAGES = sorted(path for path in SHAPES.iterdir() if path.suffix != ".facts")


def facts_of(page: Path) -> str:
    return told(read_page(load(page, page.name), Words())) + "\n"


def beside(page: Path) -> Path:
    return page.with_name(f"{page.name}.facts")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_the_page_says(page: Path) -> None:
    assert facts_of(page) == beside(page).read_text(encoding="utf8")


def test_every_page_has_its_facts_beside_it() -> None:
    assert {beside(page) for page in PAGES} == set(SHAPES.glob("*.facts"))


if __name__ == "__main__":
    for one in PAGES:
        beside(one).write_text(facts_of(one), encoding="utf8")
