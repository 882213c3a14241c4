"""Runs the test vectors of the recipes against the signing.py that was just rendered."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from venuegen.emit.rendering import templates_folder
from venuegen.emit.signing import credentials_class, sign_function
from venuegen.errors import UserError
from venuegen.model import Addition, Recipe, Vector, Venue

_PACKAGE = "_venuegen_vectors"


def run_vectors(venue: Venue, text: str) -> int:
    """Sign each vector by the module `text`; how many there were, or a `UserError` for the first
    that does not come out as it must, with the canonical text that was signed instead."""
    count = 0
    with loaded_signing(text, f"{venue.name}/signing.py") as (module, runtime):
        for recipe in venue.recipes:
            for vector in recipe.vectors:
                _run(venue, recipe, vector, module, runtime)
                count += 1
    return count


@contextmanager
def loaded_signing(text: str, name: str) -> Generator[tuple[ModuleType, Any]]:
    """The rendered module and the runtime's `signing`, in a package of their own for a while."""
    package = ModuleType(_PACKAGE)
    package.__path__ = []
    runtime_package = ModuleType(f"{_PACKAGE}._runtime")
    runtime_package.__path__ = [str(templates_folder() / "runtime")]
    module = ModuleType(f"{_PACKAGE}.venue.signing")
    module.__package__ = f"{_PACKAGE}.venue"
    before = set(sys.modules)
    sys.modules[_PACKAGE] = package
    sys.modules[f"{_PACKAGE}._runtime"] = runtime_package
    sys.modules[f"{_PACKAGE}.venue"] = ModuleType(f"{_PACKAGE}.venue")
    try:
        runtime = importlib.import_module(f"{_PACKAGE}._runtime.signing")
        exec(compile(text, name, "exec", dont_inherit=True), module.__dict__)
        yield module, runtime
    finally:
        for added in set(sys.modules) - before:
            if added.startswith(_PACKAGE):
                del sys.modules[added]


@dataclass(slots=True)
class _Recorder:
    """Stands in for the function that signs and keeps the text it was given."""

    function: Any
    payload: str = ""

    def __call__(self, *arguments: Any) -> str:
        payload = arguments[-1]
        self.payload = payload if isinstance(payload, str) else _joined(payload)
        return str(self.function(*arguments))


def _joined(parts: tuple[Any, ...]) -> str:
    """A text given in parts, some of them secrets."""
    return "".join(part if isinstance(part, str) else part.reveal() for part in parts)


def _run(venue: Venue, recipe: Recipe, vector: Vector, module: ModuleType, runtime: Any) -> None:
    helper = {"md5": "md5_hex", "hmac-sha256": "hmac_sha256_hex"}[recipe.algorithm]
    helper = "hmac_sha256_base64" if recipe.encoding == "base64" else helper
    recorder = _Recorder(getattr(runtime, helper))
    setattr(module, helper, recorder)
    draft = runtime.Draft(
        vector.method,
        f"https://{vector.host}",
        vector.host,
        vector.path,
        list(vector.query),
        list(vector.form) if vector.form else None,
        vector.body.encode() if vector.body else None,
        {},
    )
    given = {name: runtime.Secret(value) for name, value in vector.credentials.items()}
    credentials = getattr(module, credentials_class(recipe))(**given)
    getattr(module, sign_function(recipe))(draft, credentials, runtime.Stamp(vector.timestamp_ms))
    wanted = (vector.payload or recorder.payload, vector.signature)
    found = (recorder.payload, _sent(recipe, draft))
    if wanted != found:
        raise UserError(
            f"a test vector of the recipe `{recipe.name}` does not come out: "
            f"the signature is {found[1]}, not {wanted[1]}",
            f"{venue.name}/venue.yaml",
            vector.line,
            hint=f"the canonical text was {found[0]!r}"
            + (f", not {wanted[0]!r}" if wanted[0] != found[0] else ""),
        )


def _sent(recipe: Recipe, draft: Any) -> str | None:
    """The signature as it stands in the signed request."""
    for addition in recipe.send:
        if "{signature}" in addition.value:
            return _value(addition, draft)
    return None


def _value(addition: Addition, draft: Any) -> str | None:
    if addition.place == "header":
        value = draft.headers.get(addition.name)
    else:
        pairs = draft.query if addition.place == "query" else draft.params
        value = dict(pairs).get(addition.name)
    pattern = re.sub(r"\\{(\w+)\\}", _group, re.escape(addition.value))
    found = re.fullmatch(pattern, "" if value is None else str(value))
    return found["signature"] if found else None


def _group(field: re.Match[str]) -> str:
    return "(?P<signature>.+)" if field[1] == "signature" else ".+"
