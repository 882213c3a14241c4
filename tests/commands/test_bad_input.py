"""Bad input gets a clear error with its file and line, and nothing is lost or half-written."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]

PAGE = """# Cancel Order

Cancels one open order.

## Endpoint

`POST /v1/order/cancel`

## Authentication

This is a public interface and does not require authentication.

## Request parameters

| Parameter | In | Type | Required | Description |
| --- | --- | --- | --- | --- |
| order_id | body | String | true | Order id |

## Response

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| order_id | String | true | Order id |

## Response example

```json
{"order_id": "1"}
```
"""


def venuegen(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "venuegen", *words],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A user's own tree: the pages of HTX and one of the user's own, generated once."""
    shutil.copytree(REPOSITORY / "sources" / "htx", tmp_path / "sources" / "htx")
    shutil.copy(REPOSITORY / "sources" / "package.yaml", tmp_path / "sources")
    (tmp_path / "sources/htx/orders/mine.md").write_text(PAGE)
    done = venuegen("generate", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    return tmp_path


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def page(tree: Path) -> Path:
    return tree / "sources/htx/orders/mine.md"


def not_utf8(tree: Path) -> None:
    page(tree).write_bytes(PAGE.encode().replace(b"one open", b"one \xff open"))


def empty(tree: Path) -> None:
    page(tree).write_bytes(b"")


def fifty_megabytes(tree: Path) -> None:
    page(tree).write_bytes(b"| a | b |\n" * 5_000_000)


def a_directory(tree: Path) -> None:
    page(tree).unlink()
    page(tree).mkdir()


def front_matter_with_tabs(tree: Path) -> None:
    page(tree).write_text("---\ntitle: Cancel\n\ttype: post\ndescription: /v1/cancel\n---\n")


def no_method(tree: Path) -> None:
    page(tree).write_text(PAGE.replace("`POST /v1/order/cancel`", "`/v1/order/cancel`"))


def two_pages_with_one_name(tree: Path) -> None:
    page(tree).with_suffix(".txt").write_text(PAGE.replace("/v1/order/cancel", "/v2/order/cancel"))


def misspelt_key(tree: Path) -> None:
    settings = tree / "sources/htx/venue.yaml"
    settings.write_text(settings.read_text().replace("homepage:", "hompage:", 1))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (not_utf8, ("mine.md:3", "UTF-8")),
        (empty, ("mine.md", "empty")),
        (fifty_megabytes, ("mine.md", "50,000,000 bytes", "limit")),
        (a_directory, ("mine.md", "folder")),
        (front_matter_with_tabs, ("mine.md:3", "tab")),
        (no_method, ("mine.md", "method")),
        (two_pages_with_one_name, ("mine.md", "mine.txt")),
        (misspelt_key, ("venue.yaml", "hompage", "homepage")),
    ],
)
def test_a_mistake_is_told_with_its_place_and_changes_nothing(
    tree: Path, spoil: Callable[[Path], None], told: tuple[str, ...]
) -> None:
    before = everything(tree / "generated")
    spoil(tree)
    done = venuegen("generate", cwd=tree)
    said = done.stdout + done.stderr
    assert done.returncode in (1, 2), said
    assert "Traceback" not in said
    for words in told:
        assert words in said
    assert everything(tree / "generated") == before
    checked = venuegen("check", cwd=tree)
    assert checked.returncode == 2, checked.stdout + checked.stderr
