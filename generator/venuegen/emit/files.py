"""Every file of a generated distribution, and nothing of the disk it will be written to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from venuegen.cache import Cache
from venuegen.emit import docs
from venuegen.emit.audit import audit
from venuegen.emit.encoders import (
    Code,
    json_text,
    markdown_code,
    markdown_fence,
    markdown_text,
    markdown_url,
    path_part,
)
from venuegen.emit.groups import group_modules
from venuegen.emit.manifest import VenueSummary
from venuegen.emit.models import models_module
from venuegen.emit.openapi import openapi_document
from venuegen.emit.package import PackageConfig
from venuegen.emit.params import params_module
from venuegen.emit.rendering import render, templates_folder
from venuegen.emit.signing import signing_module
from venuegen.emit.vectors import run_vectors
from venuegen.emit.venues import venue_modules
from venuegen.model import Venue

#: Above every Python file. Two lines of ours, so that no line of a page is among the first two,
#: where Python looks for a declaration of the encoding.
_HEADER = (
    "# Made by venuegen from documentation pages. Edit the pages or venue.yaml, not this file.\n\n"
)


def venue_files(venue: Venue, package: PackageConfig, cache: Cache) -> dict[str, str]:
    """The files that belong to one venue: its client, its documents, its OpenAPI.

    Python is in the layout of the templates; `formatting` gives it its last form.
    """
    folder = f"{path_part(package.import_package)}/{path_part(venue.name)}"
    modules: dict[str, str] = dict(venue_modules(venue))
    modules["signing.py"] = signing_module(venue)
    for group in venue.groups:
        inner = path_part(group.name)
        modules |= {f"{inner}/{name}": text for name, text in group_modules(venue, group).items()}
        modules[f"{inner}/models.py"] = models_module(venue, group, cache)
        if params := params_module(venue, group):
            modules[f"{inner}/params.py"] = params
    run_vectors(venue, modules["signing.py"])
    files = {f"{folder}/{name}": _HEADER + text for name, text in modules.items()}
    for path, text in files.items():
        audit(path, text)
    files |= docs.venue_pages(venue, package)
    files[f"openapi/{path_part(venue.name)}.json"] = openapi_document(venue, package)
    return files


def shared_files(package: PackageConfig, venues: Sequence[VenueSummary]) -> dict[str, str]:
    """The files that all venues share: the project, the runtime, the index of the documents."""
    name = path_part(package.import_package)
    rows = [
        (
            markdown_text(venue.title),
            markdown_code(f"from {name} import {path_part(venue.name)}"),
            markdown_code(f"docs/{path_part(venue.name)}"),
            Code(f"<{markdown_url(venue.homepage)}>"),
        )
        for venue in venues
    ]
    sample = markdown_fence(_example(package, venues), "python") if venues else Code("")
    resolving = next((venue.resolving for venue in _by_example(package, venues)), "")
    resolving_sample = markdown_fence(resolving, "python") if resolving else Code("")
    files: dict[str, str] = {
        "pyproject.toml": render("project/pyproject.toml.jinja", package=package),
        "README.md": render(
            "project/README.md.jinja",
            package=package,
            name=name,
            rows=rows,
            sample=sample,
            resolving=resolving_sample,
        ),
        f"{name}/__init__.py": _HEADER
        + render("package/package.py.jinja", summary=package.description, version=package.version),
        f"{name}/py.typed": "",
        f"{name}/_model.py": _template_text("package/model.py"),
    }
    files |= {f"{name}/_runtime/{path}": text for path, text in _plain("runtime").items()}
    files |= {f"{name}/{path}": text for path, text in _plain("public").items()}
    return files | docs.index(package, venues)


def _example(package: PackageConfig, venues: Sequence[VenueSummary]) -> str:
    """The example of the venue that package.yaml names, else that of the first."""
    named = (venue.example for venue in venues if venue.name == package.example)
    return next(named, venues[0].example)


def _by_example(package: PackageConfig, venues: Sequence[VenueSummary]) -> list[VenueSummary]:
    """The venues with an order to resolve, that of the example first."""
    able = [venue for venue in venues if venue.resolving]
    return sorted(able, key=lambda venue: venue.name != package.example)


def _plain(what: str) -> dict[str, str]:
    """A folder of plain Python, copied as it is."""
    folder = templates_folder() / what
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.py"))
    }


def _template_text(path: str) -> str:
    return (templates_folder() / path).read_text(encoding="utf-8")


def manifest_text(manifest: Mapping[str, object]) -> str:
    """The manifest as it is written."""
    return json_text(manifest, indent=1) + "\n"
