"""Golden cases: pages saved in each way, the facts read from them, and every file they give.

    python -m tests.golden.regenerate

writes anew what each case expects; look at the difference before it is committed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

HERE = Path(__file__).parent
CASES = tuple(sorted(path.parent.name for path in HERE.glob("*/sources")))
FACTS, EMITTED = "facts.jsonl", "generated"


def facts(case: str) -> str:
    """What `venuegen facts` says of the pages of a case."""
    from venuegen.facts_json import json_lines
    from venuegen.reading.tree import read_tree

    sources = HERE / case / "sources"
    pages = read_tree([sources], sources, 1)
    return "".join(f"{line}\n" for page in pages for line in json_lines(page))


def emitted(case: str) -> dict[str, str]:
    """The files of the case's venue. What all venues share is held by generated/ itself."""
    from venuegen.cache import NoCache
    from venuegen.commands.making import make

    made = make(HERE / case / "sources", None, NoCache())
    assert not made.problems, made.problems
    return {path: text.decode() for path, text in made.files.items() if "acme/" in path or (
        path.startswith("openapi/"))}  # fmt: skip


def regenerate() -> None:
    """Write what every case expects."""
    for case in CASES:
        made = emitted(case)
        (HERE / case / FACTS).write_text(facts(case), encoding="utf-8")
        shutil.rmtree(HERE / case / EMITTED, ignore_errors=True)
        for path, text in made.items():
            target = HERE / case / EMITTED / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    regenerate()
