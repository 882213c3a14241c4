"""What is committed under generated/ satisfies the checkers, and the OpenAPI its own standard."""

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from openapi_spec_validator import validate

CODE = re.compile(r"`(\w+)`")
FENCE = re.compile(r"```python\n(.*?)\n```", re.DOTALL)
GENERATED = Path(__file__).parents[2] / "generated"


@pytest.fixture(scope="module")
def distribution(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy without what tools have left in the checkout, checked by its own settings."""
    copy = tmp_path_factory.mktemp("distribution") / "generated"
    shutil.copytree(GENERATED, copy, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    return copy


@pytest.mark.parametrize(
    "command",
    [
        ["mypy", "--strict", "venue_clients"],
        ["basedpyright", "--level", "error", "--pythonpath", sys.executable],
        ["ruff", "check", "--no-cache", "."],
        ["black", "--check", "--quiet", "--line-length", "100", "venue_clients"],
    ],
    ids=lambda command: command[0],
)
def test_the_checkers_find_nothing(distribution: Path, command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=distribution,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_samples_of_the_documents_are_calls_that_a_checker_accepts(distribution: Path) -> None:
    samples = distribution / "samples"
    samples.mkdir()
    pages = [*distribution.rglob("docs/**/*.md"), distribution / "README.md"]
    found = [block for page in pages for block in FENCE.findall(page.read_text(encoding="utf-8"))]
    for number, sample in enumerate(found):
        (samples / f"sample_{number}.py").write_text(sample, encoding="utf-8")
    assert len(found) >= len(pages) - 1
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *map(str, sorted(samples.glob("*.py")))],
        cwd=distribution,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("document", sorted(GENERATED.glob("openapi/*.json")), ids=lambda p: p.stem)
def test_the_openapi_is_valid_and_names_its_lines(document: Path) -> None:
    parsed = json.loads(document.read_text(encoding="utf-8"))
    validate(parsed)
    operations = [
        operation
        for path in parsed["paths"].values()
        for method, operation in path.items()
        if method != "servers"
    ]
    assert operations
    for operation in operations:
        page, _, line = operation["x-source"].rpartition(":")
        assert (GENERATED.parent / "sources" / page).is_file()
        assert int(line) > 0


def test_the_readme_names_every_option_of_a_client() -> None:
    readme = (GENERATED / "README.md").read_text(encoding="utf-8")
    tables = readme.partition("## Choices")[2]
    told = {name for row in re.findall(r"^\|(.*?)\|", tables, re.M) for name in CODE.findall(row)}
    options = ast.parse((GENERATED / "venue_clients/_runtime/options.py").read_text("utf-8"))
    taken = {
        field.target.id
        for class_ in options.body
        if isinstance(class_, ast.ClassDef) and class_.name.endswith("Options")
        for field in class_.body
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if class_.name != "CallOptions"
    }
    assert told == taken


def test_what_all_venues_share_has_public_names() -> None:
    from venue_clients import errors, httpx2, htx, options, transports

    assert issubclass(htx.errors.OutcomeUnknown, errors.OutcomeUnknown)
    assert options.CallOptions(timeout=options.Timeout(1, 2, 3)).timeout == (1, 2, 3)
    assert {*transports.__all__, *httpx2.__all__} >= {"Request", "Httpx2Transport"}


def test_the_manifest_names_the_line_of_each_symbol() -> None:
    manifest = json.loads((GENERATED / "manifest.json").read_text(encoding="utf-8"))
    symbol = manifest["venues"]["htx"]["symbols"]["orders.cancel_order"]
    page = (GENERATED.parent / "sources" / symbol["page"]).read_text(encoding="utf-8").splitlines()
    for name, line in symbol["parameters"].items():
        assert name in page[line - 1]
