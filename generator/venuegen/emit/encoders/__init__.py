"""The sinks: the only way by which a text reaches an output.

Every function takes a text that may say anything and returns `Code`: a text that is safe in the
one place it was made for. Templates print `Code` and integers, nothing else (see `rendering`), so a
place that forgot its encoder fails when it is rendered, not when it is attacked.
"""

from venuegen.emit.encoders.code import Code, Unencodable, join, one_line
from venuegen.emit.encoders.data import json_text, toml_string
from venuegen.emit.encoders.markdown import (
    markdown_cell,
    markdown_code,
    markdown_fence,
    markdown_text,
    markdown_url,
)
from venuegen.emit.encoders.names import (
    class_name,
    name_words,
    path_part,
    python_identifier,
    url_path_template,
)
from venuegen.emit.encoders.python import (
    docstring_text,
    python_comment,
    python_docstring,
    python_literal,
    python_string,
    python_strings,
)

__all__ = [
    "Code",
    "Unencodable",
    "class_name",
    "docstring_text",
    "join",
    "json_text",
    "markdown_cell",
    "markdown_code",
    "markdown_fence",
    "markdown_text",
    "markdown_url",
    "name_words",
    "one_line",
    "path_part",
    "python_comment",
    "python_docstring",
    "python_identifier",
    "python_literal",
    "python_string",
    "python_strings",
    "toml_string",
    "url_path_template",
]
