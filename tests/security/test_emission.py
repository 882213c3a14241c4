"""A hostile page and its benign twin give the same code, but for the texts in literals.

The payloads go into every field of a model that a page can fill. What is rendered is parsed, never
imported.
"""

import ast
import json
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from markdown_it import MarkdownIt

from tests.emit.models_by_hand import PAGE, cancel_order, field, parameter, venue
from tests.security.payloads import NAMES, PATHS, TEXTS, URLS
from venuegen.cache import NoCache
from venuegen.emit import PackageConfig, without_refused
from venuegen.emit.encoders import Unencodable
from venuegen.emit.files import shared_files, venue_files
from venuegen.errors import UserError
from venuegen.model import (
    Array,
    Constraint,
    DocumentedError,
    Endpoint,
    Object,
    PageOrigin,
    Parameter,
    Plain,
    RateLimit,
    Sample,
    Scalar,
    Source,
    Type,
    Untrusted,
    Venue,
)

PACKAGE = PackageConfig(
    distribution="venue-clients", import_package="venue_clients", version="0.1.0"
)
HERE = Source(PAGE, 1)


def with_texts(text: str) -> Endpoint:
    """An endpoint with the text in every place where a page has words."""
    words = Untrusted(text)
    meanings = {text: words, "0": words}
    side = Plain((Scalar.STRING,), enum=(text, "SELL"))
    loaded = Parameter(
        Untrusted("loaded"),
        "body",
        side,
        False,
        HERE,
        default=text,
        default_text=words,
        description=words,
        range=(text, text),
        unit=words,
        max_length=7,
        enum_meanings=meanings,
    )
    told = replace(
        field("told", Plain((Scalar.STRING,), enum=(text,)), description=text),
        unit=words,
        enum_meanings=meanings,
    )
    return cancel_order(
        title=words,
        description=words,
        permission=words,
        weight={"default": text},
        notes=(words, words),
        parameters=(parameter("orderId"), loaded),
        response=Object((field("data", Object((told,))),)),
        constraints=(
            Constraint(
                "required_if", (Untrusted("loaded"),), HERE, when=(Untrusted("orderId"), words)
            ),
        ),
        rate_limits=(RateLimit(1, 1.0, words, HERE, bucket=text),),
        errors=(DocumentedError(words, 400, words, HERE),),
        request_samples=(
            Sample(Untrusted(json.dumps({"loaded": text})), HERE),
            Sample(words, HERE),
        ),
        response_samples=(Sample(words, HERE),),
        ids=(text,),
        client_order_id=text,
        page=PageOrigin("https://acme.example/x", "part", text),
    )


def rendered(of: Venue) -> dict[str, str]:
    return venue_files(of, PACKAGE, NoCache())


def shape(code: str) -> str:
    """The syntax tree without docstrings and without the values of string literals."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                one
                for one in body
                if not (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant))
            ]
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = "text"
    return ast.dump(tree)


def names(code: str) -> set[str]:
    """Every identifier of a module."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        for _, value in ast.iter_fields(node):
            if isinstance(value, str) and not isinstance(node, ast.Constant):
                found.add(value)
    return found


@pytest.fixture(scope="module")
def benign() -> dict[str, str]:
    return rendered(venue(with_texts("plain words")))


@pytest.mark.parametrize("text", TEXTS)
def test_texts_change_nothing_but_literals(text: str, benign: dict[str, str]) -> None:
    hostile = rendered(venue(with_texts(text)))
    assert hostile.keys() == benign.keys()
    for path, code in hostile.items():
        if path.endswith(".py"):
            assert "PWNED" not in names(code)
            assert shape(code) == shape(benign[path])
        assert "\r" not in code
        code.encode()


@pytest.mark.parametrize("text", TEXTS)
def test_documents_hold_texts_as_text(text: str) -> None:
    hostile = rendered(venue(with_texts(text)))
    for path, code in hostile.items():
        if not path.endswith(".md"):
            continue
        tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(code)
        assert "html_block" not in {token.type for token in tokens}
        inline = [child for token in tokens for child in token.children or ()]
        assert "html_inline" not in {child.type for child in inline}
        links = [child.attrs["href"] for child in inline if child.type == "link_open"]
        assert all(str(link).startswith(("https://acme.example", "orders.md")) for link in links)


@pytest.mark.parametrize("text", TEXTS)
def test_openapi_holds_texts_as_values(text: str, benign: dict[str, str]) -> None:
    hostile = json.loads(rendered(venue(with_texts(text)))["openapi/acme.json"])
    plain = json.loads(benign["openapi/acme.json"])
    assert hostile.keys() == plain.keys()
    assert hostile["paths"].keys() == plain["paths"].keys()


@pytest.mark.parametrize("name", NAMES)
def test_names_become_names_or_are_refused(name: str) -> None:
    named = cancel_order(
        parameters=(parameter(name), parameter("price", Plain((Scalar.DECIMAL,)))),
        response=Object(
            (
                field(
                    "data",
                    Object((field(name, Object((field(name, Plain((Scalar.INTEGER,))),))),)),
                ),
            )
        ),
        constraints=(Constraint("requires", (Untrusted(name), Untrusted("price")), HERE),),
        ids=(name,),
    )
    sound, refusals = without_refused(venue(named))
    if refusals:
        return
    files = rendered(sound)
    for path, code in files.items():
        if path.endswith(".py"):
            assert "PWNED" not in names(code) or name == "PWNED"
    values = {node.value for code in [files["venue_clients/acme/orders/api.py"]]
              for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant)}  # fmt: skip
    assert name in values


@pytest.mark.parametrize("path", URLS)
def test_a_path_that_leads_elsewhere_is_refused_with_its_line(path: str) -> None:
    _, refusals = without_refused(venue(cancel_order(path=Untrusted(path))))
    (refusal,) = refusals
    assert (refusal.error.path, refusal.error.line) == (PAGE, 12)


@pytest.mark.parametrize(
    "put",
    [
        lambda of, name: replace(of, name=name),
        lambda of, name: replace(of, groups=(replace(of.groups[0], name=name),)),
    ],
    ids=["venue", "group"],
)
@pytest.mark.parametrize("name", PATHS)
def test_no_name_leads_out_of_the_output(put: Callable[[Venue, str], Venue], name: str) -> None:
    try:
        files = rendered(put(venue(cancel_order()), name))
    except (Unencodable, UserError):
        return
    for path in files:
        parts = PurePosixPath(path).parts
        assert parts[0] in ("venue_clients", "docs", "openapi")
        assert ".." not in parts


@pytest.mark.parametrize("text", [text for text in TEXTS if "\ud800" not in text])
def test_the_project_file_holds_its_description_as_text(text: str) -> None:
    files = shared_files(PACKAGE.model_copy(update={"description": text}), [])
    project = tomllib.loads(files["pyproject.toml"])
    assert project["project"]["description"] == text
    assert set(project) == {"build-system", "project", "tool"}


def test_types_nested_without_end_are_refused() -> None:
    nested: Type = Plain((Scalar.STRING,))
    for _ in range(5000):
        nested = Array(nested)
    deep = cancel_order(parameters=(parameter("deep", nested),))
    _, refusals = without_refused(venue(deep))
    assert [refusal.endpoint.name for refusal in refusals] == ["cancel_order"]
