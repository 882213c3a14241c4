"""The runtime of the clients, imported from the templates that it is copied from.

So a sample is tried by the very code that will refuse or accept a caller's values, on the very
records and models that will be emitted. Their text is audited before it is run, like all that is
emitted.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from venuegen.emit.audit import audit
from venuegen.emit.encoders import Code, join
from venuegen.emit.endpoints import endpoint_arguments
from venuegen.emit.rendering import templates_folder
from venuegen.model import Endpoint, Envelope, Group

_PACKAGE = "_venuegen_runtime"
_TRIED = frozenset(
    {
        "name", "method", "path", "module", "model", "unwrap", "envelope", "body", "parameters",
        "constraints", "fixed_query", "source",
    }
)  # fmt: skip


def runtime(module: str) -> Any:
    """A module of the runtime by its name: `prepare`, `decode`, …"""
    _install()
    return import_module(f"{_PACKAGE}._runtime.{module}")


def made(code: Code, module: str, package: str) -> Any:
    """The value of an expression that builds a record of a module of the runtime."""
    tree = audit(f"{package}/api.py", f"MADE = {code}\n")
    scope: dict[str, Any] = {**vars(runtime(module)), "__name__": f"{_PACKAGE}.{package}.api"}
    exec(compile(tree, f"{package}/api.py", "exec"), scope)
    return scope["MADE"]


def endpoint_record(group: Group, endpoint: Endpoint, envelope: Envelope) -> Code:
    """`Endpoint(…)` as it is emitted, as far as requests and answers are concerned: the rest of it
    may name other constants of its module."""
    arguments = endpoint_arguments(group, endpoint, envelope)
    tried = [Code(f"{name}={value}") for name, value in arguments if str(name) in _TRIED]
    return Code(f"Endpoint({join(tried)})")


@contextmanager
def models(text: Code, package: str) -> Generator[None]:
    """A group's models, importable by the records of the same package as long as this lasts."""
    _install()
    name = f"{_PACKAGE}.{package}.models"
    module = ModuleType(name)
    module.__package__ = f"{_PACKAGE}.{package}"
    tree = audit(f"{package}/models.py", text)
    sys.modules[name] = module
    try:
        exec(compile(tree, f"{package}/models.py", "exec"), vars(module))
        yield
    finally:
        del sys.modules[name]


@cache
def _install() -> None:
    """The shape of a generated package, without a venue."""
    root = ModuleType(_PACKAGE)
    root.__path__ = []
    sys.modules[_PACKAGE] = root
    templates = templates_folder()
    _load(f"{_PACKAGE}._runtime", templates / "runtime" / "__init__.py", is_package=True)
    _load(f"{_PACKAGE}._model", templates / "package" / "model.py")


def _load(name: str, path: Path, *, is_package: bool = False) -> None:
    folders = [str(path.parent)] if is_package else None
    spec = spec_from_file_location(name, path, submodule_search_locations=folders)
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{path} can't be imported")
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
