"""What emission takes for granted of the runtime is so."""

import ast
from pathlib import Path

from venuegen.emit.naming import GROUPS
from venuegen.emit.text import STATUSES
from venuegen.emit.venues import KINDS

RUNTIME = Path(__file__).parents[2] / "templates" / "runtime"


def classes(module: str) -> dict[str, ast.ClassDef]:
    tree = ast.parse((RUNTIME / module).read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def test_no_group_can_hide_an_attribute_of_a_client() -> None:
    public = {
        node.name
        for name in ("Client", "AsyncClient")
        for node in classes("client.py")[name].body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name[0] != "_"
    }
    assert public <= GROUPS
    assert {"with_raw_response", "prepare", "client", "errors", "signing"} <= GROUPS


def test_each_venue_gets_every_kind_of_exception() -> None:
    kinds = {
        name
        for name, node in classes("errors.py").items()
        if [ast.unparse(base) for base in node.bases] == ["ApiError"]
    }
    assert kinds == set(KINDS)


def test_documents_name_the_exception_that_a_status_raises() -> None:
    tree = ast.parse((RUNTIME / "errors.py").read_text(encoding="utf-8"))
    (function,) = (
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name == "_kind_of_status"
    )
    (table,) = (node for node in ast.walk(function) if isinstance(node, ast.Dict))
    statuses = {
        key.value: value.id
        for key, value in zip(table.keys, table.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(value, ast.Name)
    }
    assert statuses == STATUSES
