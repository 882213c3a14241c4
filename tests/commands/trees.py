"""A user's own tree with two venues, generated, and what may be changed in it."""

import shutil
from pathlib import Path

from venuegen.cli import main

REPOSITORY = Path(__file__).parents[2]
SOURCES = REPOSITORY / "sources"


def generated_tree(folder: Path) -> Path:
    """The sources of two venues in a folder of their own, and what they give."""
    for name in ("htx", "ztdx"):
        shutil.copytree(SOURCES / name, folder / "sources" / name)
    shutil.copy(SOURCES / "package.yaml", folder / "sources")
    assert main(["generate", "--root", str(folder)]) == 0
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def check(tree: Path, *more: str) -> int:
    return main(["check", "--root", str(tree), *more])


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def edit_page(tree: Path) -> None:
    replace(tree / "sources/htx/orders/cancel_order.md", "Your order ID", "Your own order ID")


def edit_venue(tree: Path) -> None:
    replace(tree / "sources/htx/venue.yaml", "no such order", "there is no such order")


def edit_package(tree: Path) -> None:
    replace(tree / "sources/package.yaml", "version: 0.1.0", "version: 0.2.0")


def add_page(tree: Path) -> None:
    page = tree / "sources/ztdx/trade/cancel_order.txt"
    text = page.read_text(encoding="utf-8").replace("/fapi/v1/order", "/fapi/v1/orderToo")
    page.with_name("cancel_too.txt").write_text(text, encoding="utf-8")


def edit_generated(tree: Path) -> None:
    replace(tree / "generated/venue_clients/htx/orders/api.py", "Cancel", "CANCEL")


def edit_manifest(tree: Path) -> None:
    replace(tree / "generated/manifest.json", '"line": 12', '"line": 13')


def break_manifest(tree: Path) -> None:
    (tree / "generated/manifest.json").write_text("<<<<<<< ours\n")


def remove_generated(tree: Path) -> None:
    (tree / "generated/docs/index.md").unlink()


def remove_venue(tree: Path) -> None:
    shutil.rmtree(tree / "sources/ztdx")


def break_page(tree: Path) -> None:
    replace(tree / "sources/htx/orders/cancel_order.md", "Request type: POST", "")
    replace(tree / "sources/htx/orders/cancel_order.md", "# GET Cancel Order", "# Cancel Order")
