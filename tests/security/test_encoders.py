"""Each sink holds what it is given: nothing gets out of a literal, a comment, a name or a cell."""

import ast
import inspect
import json
import re
import tomllib

import pytest
from markdown_it import MarkdownIt

from tests.security.payloads import NAMES, NO_NAMES, PATHS, TEXTS, URLS
from venuegen.emit import encoders
from venuegen.emit.encoders import Unencodable
from venuegen.emit.rendering import NotEncoded, refuse_unencoded
from venuegen.model import Untrusted


@pytest.mark.parametrize("text", TEXTS)
def test_a_string_is_one_literal_of_the_same_value(text: str) -> None:
    literal = encoders.python_string(text)
    assert "\n" not in literal
    assert ast.literal_eval(literal) == text


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_a_docstring_is_one_literal_and_comes_back_as_it_was_laid_out(
    text: str, indent: int
) -> None:
    literal = encoders.python_docstring(text, indent)
    function = f"{' ' * indent}{literal}\n"
    module = ast.parse(f"def f():\n{function}" if indent else function)
    body = module.body[0].body if indent else module.body  # type: ignore[attr-defined]
    (statement,) = body
    laid_out = encoders.docstring_text(text, 96 - indent)
    assert inspect.cleandoc(statement.value.value) == inspect.cleandoc(laid_out)
    # As bytes, the way Python will read them: no line end that only some readers see.
    assert set(literal) <= {*map(chr, range(0x20, 0x7F)), "\n"} | set(filter(str.isprintable, text))


def test_what_a_tool_would_obey_is_no_comment() -> None:
    for text in (
        "coding: utf-7",
        "-*- coding=latin-1",
        "type: ignore",
        "NOQA",
        "fmt: off",
        "pragma: no cover",
        "two\nlines",
        "a\rb",
        "nul \x00",
    ):
        with pytest.raises(Unencodable):
            encoders.python_comment(text)
    assert encoders.python_comment("Made by hand.") == "Made by hand."


@pytest.mark.parametrize("name", NAMES)
def test_a_name_becomes_a_python_name(name: str) -> None:
    reserved = frozenset({"self", "options"})
    for made in (encoders.python_identifier(name, reserved), encoders.class_name(name)):
        tree = ast.parse(f"{made} = 1")
        assert isinstance(tree.body[0].targets[0], ast.Name)  # type: ignore[attr-defined]
        assert made.isascii()
        assert not made.startswith("_")
        assert made not in reserved


@pytest.mark.parametrize("name", NO_NAMES)
def test_a_name_that_can_be_none_in_python_is_refused(name: str) -> None:
    with pytest.raises(Unencodable):
        encoders.python_identifier(name)


@pytest.mark.parametrize("name", PATHS)
def test_a_name_that_could_leave_its_folder_is_refused(name: str) -> None:
    with pytest.raises(Unencodable):
        encoders.path_part(name)


@pytest.mark.parametrize("path", URLS)
def test_a_path_that_could_lead_elsewhere_is_refused(path: str) -> None:
    with pytest.raises(Unencodable):
        encoders.url_path_template(path)


def test_the_path_of_an_endpoint_keeps_its_parameters() -> None:
    assert encoders.url_path_template("/v1/orders/{order_id}") == '"/v1/orders/{order_id}"'


@pytest.mark.parametrize("text", TEXTS)
def test_markdown_holds_text_as_text(text: str) -> None:
    """Nothing but plain text, escapes, entities, and names as code between two words of ours."""
    cell = encoders.markdown_cell(text)
    page = (
        f"| a | b |\n| --- | --- |\n| {cell} | end |\n\nbegin {encoders.markdown_text(text)} end\n"
    )
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(page)
    inline = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in inline} <= {"text", "text_special", "code_inline"}
    for child in inline:
        assert child.type != "code_inline" or re.fullmatch(r"[A-Za-z0-9_.]+", child.content)
    assert [token.type for token in tokens].count("td_open") == 2
    assert [token.type for token in tokens][-3:] == ["paragraph_open", "inline", "paragraph_close"]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("ask with `resolve_place_order`.", "ask with `resolve_place_order`."),
        ("``x`` and `a b` and `<i>`", "\\`\\`x\\`\\` and \\`a b\\` and \\`&lt;i&gt;\\`"),
        ("a ` b `c` d", "a \\` b `c` d"),
    ],
)
def test_a_name_between_backticks_stays_code(text: str, made: str) -> None:
    assert encoders.markdown_text(text) == made


@pytest.mark.parametrize("text", TEXTS)
def test_what_plugins_of_documentation_sites_obey_is_defused(text: str) -> None:
    fence = encoders.markdown_fence(encoders.json_text({"x": text}), "json")
    for made in (encoders.markdown_text(text), encoders.markdown_code(text), fence):
        for opening in ("{{", "{%", "{#", "--8<--", ":::"):
            assert opening not in made
    (token,) = MarkdownIt().parse(fence)
    assert (token.type, token.info) == ("fence", "json")
    assert json.loads(token.content) == {"x": text}


@pytest.mark.parametrize("text", [text for text in TEXTS if "\ud800" not in text])
def test_toml_holds_a_string_as_a_string(text: str) -> None:
    made = tomllib.loads(f"x = {encoders.toml_string(text)}\ny = 1\n")
    assert made == {"x": text, "y": 1}


@pytest.mark.parametrize("url", ["javascript:PWNED()", "file:///etc/passwd", "https://a b", "//x"])
def test_a_link_leads_to_the_web_or_is_refused(url: str) -> None:
    with pytest.raises(Unencodable):
        encoders.markdown_url(url)


@pytest.mark.parametrize(
    "number", [float("nan"), float("inf"), 10**5000], ids=["nan", "inf", "huge"]
)
def test_a_number_that_is_none_is_refused(number: float) -> None:
    with pytest.raises(Unencodable):
        encoders.python_literal(number)


def test_a_template_prints_nothing_that_was_not_encoded() -> None:
    for value in (Untrusted("text of a page"), "any text", None, 1.5, ["x"]):
        with pytest.raises(NotEncoded):
            refuse_unencoded(value)
    assert refuse_unencoded(encoders.python_string("x")) == '"x"'
