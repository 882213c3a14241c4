"""Templates and the one environment that renders them.

A template may print what an encoder made (`Code`) and integers. Anything else, and page text above
all, stops the build: so no place can forget to encode.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

from venuegen.emit import encoders
from venuegen.emit.encoders import Code
from venuegen.errors import UserError


def templates_folder() -> Path:
    """Where the templates lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent.parent / "templates"


def render(template: str, /, **values: Any) -> Code:
    """Render one template; its result counts as encoded, for all that it prints is."""
    try:
        return Code(_environment().get_template(template).render(**values))
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        raise UserError(
            f"the template fails: {error}", path=templates_folder() / template, line=line
        ) from error


class NotEncoded(TemplateError):
    """A template prints a value that went through no encoder."""


def refuse_unencoded(value: object) -> object:
    """What `{{ … }}` may print: encoded text and integers."""
    if isinstance(value, Code | StrictUndefined) or type(value) is int:
        return value
    raise NotEncoded(f"a {type(value).__name__} is printed without an encoder: {value!r:.60}")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        finalize=refuse_unencoded,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.clear()
    environment.filters.update(
        join=encoders.join,
        string=encoders.python_string,
        strings=encoders.python_strings,
        docstring=encoders.python_docstring,
        text=encoders.markdown_text,
        toml=encoders.toml_string,
    )
    return environment
