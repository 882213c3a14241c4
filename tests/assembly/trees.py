"""Small trees of sources for the tests of assembly: a venue.yaml and the facts of its pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from venuegen.assembly import Assembly, assemble
from venuegen.diagnostics import CATALOGUE
from venuegen.facts import EndpointFacts, Example, FieldFact, PageFacts, ParameterFact, Place
from venuegen.model import Endpoint, Field, Object, Parameter
from venuegen.vocabulary import Words

VENUE_YAML = """\
name: acme
title: Acme
homepage: https://acme.example
hosts: {production: [https://api.acme.example]}
signing:
  - name: header
    paths: ["*"]
    credentials: {token: {env: ACME_TOKEN}}
    algorithm: bearer
    add:
      query: {nonce: "1"}
    send:
      header: {Authorization: "{token}"}
envelopes:
  - name: v1
    paths: ["/v1/*"]
    data: data
    success: {code: [200]}
    code: [code]
    message: [msg]
  - name: bare
    paths: ["*"]
auth:
  public: ["GET /v1/time", "/public/*"]
  private: ["/v1/*", "/bare/*"]
placement:
  "POST *": json
"""


def parameter(name: str, type_: str = "string", place: Place | None = None, **more: Any) -> Any:
    return ParameterFact(name, place, type_, None, more.pop("required", None), 10, **more)


def field(path: str, type_: str = "string", documented: bool = True, **more: Any) -> FieldFact:
    return FieldFact(path, type_, None, documented, 20, **more)


def endpoint(method: str = "POST", path: str = "/v1/order", **more: Any) -> EndpointFacts:
    """Facts of one endpoint on line 3 of its page; `examples` are success bodies."""
    examples = tuple(Example(text, 30) for text in more.pop("examples", ()))
    known: dict[str, Any] = {
        "source": "", "line": 3, "title": "Title", "auth": None, "body": None,
        "response_examples": examples,
    }  # fmt: skip
    return EndpointFacts(**{**known, "method": method, "path": path, **more})


class Tree:
    """Sources of the one venue `acme`; pages are given as their facts, by path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.yaml = VENUE_YAML
        self.pages: dict[str, list[EndpointFacts]] = {}

    def page(self, path: str, *endpoints: EndpointFacts) -> Tree:
        self.pages[path] = list(endpoints)
        return self

    def assemble(self) -> Assembly:
        venue = self.folder / "acme"
        for path in self.pages:
            (venue / path).parent.mkdir(parents=True, exist_ok=True)
            (venue / path).write_text("a page", encoding="utf-8")
        venue.mkdir(exist_ok=True)
        (venue / "venue.yaml").write_text(self.yaml, encoding="utf-8")
        found = assemble(self.folder, read=self._read)
        for one in (one for all_ in found.diagnostics.values() for one in all_):
            assert CATALOGUE[one.code].severity is one.severity, "told as the catalogue says"
        return found

    def _read(self, path: Path, source: str, words: Words) -> PageFacts:
        from dataclasses import replace

        found = self.pages[source.removeprefix("acme/")]
        return PageFacts(source, "markdown", tuple(replace(one, source=source) for one in found))

    def endpoint(self, *facts: Any) -> Endpoint:
        """The one endpoint of a page orders/place.md with these facts."""
        assembly = self.page("orders/place.md", *facts).assemble()
        assert not assembly.errors, assembly.errors
        return assembly.venues[0].groups[0].endpoints[0]


def names(assembly: Assembly) -> list[str]:
    return [f"{g.name}.{e.name}" for g in assembly.venues[0].groups for e in g.endpoints]


def told(assembly: Assembly) -> list[tuple[str, int, str]]:
    """(page, line, code) of every diagnostic."""
    return [(p, one.line, one.code) for p, all_ in assembly.diagnostics.items() for one in all_]


def argument(found: Endpoint, name: str) -> Parameter:
    return next(one for one in found.parameters if one.name == name)


def member(found: Endpoint, path: str) -> Field:
    """A field of the response by its dotted path through objects."""
    here: Any = found.response
    *outer, last = path.split(".")
    for part in outer:
        assert isinstance(here, Object)
        here = next(one.type for one in here.fields if one.name == part)
    assert isinstance(here, Object)
    return next(one for one in here.fields if one.name == last)
