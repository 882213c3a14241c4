"""Pages saved as front matter: a form in YAML between two lines of `---`, with or without a body.

Values are read as the text that stands there (`NO`, `010` and dates stay what they are), each with
its own line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import yaml

from venuegen.pages import markdown
from venuegen.pages.blocks import Block, Code, Heading, KeyValue, Row, Table
from venuegen.pages.inline import plain
from venuegen.pages.text import Unreadable

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SAMPLES = {"left_code_blocks": "Request example", "right_code_blocks": "Response example"}
_COLUMNS = ("name", "type", "mandatory", "required", "default", "description", "ranges", "in")


def end_of_form(lines: Sequence[str]) -> int:
    """The index of the line that ends the form; 0 where the page does not begin with one."""
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if not lines or lines[first].rstrip() != "---":
        return 0
    return next(
        (at for at in range(first + 1, len(lines)) if lines[at].rstrip() in ("---", "...")), 0
    )


def blocks(lines: Sequence[str], end: int) -> list[Block]:
    """The blocks of the form on lines before `end`, and of the markdown after it."""
    found = list(_form(_compose(lines[:end]), lines))
    return found + markdown.blocks(lines[end + 1 :], end + 1)


def _compose(lines: Sequence[str]) -> yaml.MappingNode:
    text = "\n".join(line if line.rstrip() != "---" else "" for line in lines)
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        tabs = "\t" in lines[line - 1] if line <= len(lines) else False
        hint = "indent with spaces: YAML allows no tabs" if tabs else "mend the YAML"
        told = f"the front matter is not YAML: {error.problem or error.context or 'broken'}"
        raise Unreadable(told, min(line, max(len(lines), 1)), hint) from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise Unreadable(f"the front matter is not YAML: {error}", 1, "mend the YAML") from None
    if not isinstance(node, yaml.MappingNode):
        raise Unreadable("the front matter is no mapping", 1, "write it as `key: value` lines")
    return node


def _form(form: yaml.MappingNode, lines: Sequence[str]) -> Iterator[Block]:
    title = next((value for key, value in _entries(form) if _text(key) == "title"), None)
    if title is not None:
        yield Heading(plain(_text(title)), 1, *_lines(title))
    scalars = [(_text(k), v) for k, v in _entries(form) if isinstance(v, yaml.ScalarNode)]
    for name, value in scalars:
        if name != "title" and not _is_content(name):
            yield KeyValue(name, value.value.strip(), *_lines(value))
    # What the text says is about the endpoint, so it stands above the lists wherever it is written.
    for name, value in scalars:
        if _is_content(name) and value.value.strip():
            yield from _content(value)
    for key, node in _entries(form):
        heading = _SAMPLES.get(_text(key))
        if heading is not None:
            yield from _samples(node, heading, lines)
        elif isinstance(node, yaml.SequenceNode):
            yield from _list(key, node)


def _is_content(name: str) -> bool:
    return name.startswith("content")


def _list(key: yaml.Node, items: yaml.SequenceNode) -> Iterator[Block]:
    """A list of mappings is a table, each cell with its own line."""
    mappings = [item for item in items.value if isinstance(item, yaml.MappingNode)]
    if not mappings:
        return
    keys = list(dict.fromkeys(_text(name) for item in mappings for name, _ in _entries(item)))
    columns = [name for name in _COLUMNS if name in keys]
    columns += [name for name in keys if name not in columns]
    start = key.start_mark.line + 1
    yield Heading(_text(key), 2, start, start, made=True)
    rows: list[Row] = []
    for item in mappings:
        cells = {_text(name): value for name, value in _entries(item)}
        texts = tuple(plain(_text(cells[name])) if name in cells else "" for name in columns)
        line = item.start_mark.line + 1
        lines = tuple(
            cells[name].start_mark.line + 1 if name in cells else line for name in columns
        )
        if any(texts):
            rows.append(Row(texts, lines))
    header = Row(tuple(columns), (start,) * len(columns))
    yield Table(header, tuple(rows), start, max(start, items.end_mark.line))


def _samples(value: yaml.Node, heading: str, page: Sequence[str]) -> Iterator[Block]:
    if not isinstance(value, yaml.SequenceNode):
        return
    made = False
    for item in value.value:
        cells = (
            {_text(key): node for key, node in _entries(item)}
            if isinstance(item, yaml.MappingNode)
            else {}
        )
        block = cells.get("code_block")
        if not isinstance(block, yaml.ScalarNode) or not block.value.strip():
            continue
        if not made:
            at = value.start_mark.line + 1
            yield Heading(heading, 2, at, at, made=True)
            made = True
        title = _text(cells["title"]) if "title" in cells else ""
        language = _text(cells["language"]) if "language" in cells else ""
        first, last = _lines(block)
        lines = tuple(block.value.replace("\r\n", "\n").replace("\r", "\n").rstrip().split("\n"))
        if block.style in (None, "", ">") and last > first:
            lines = tuple(page[first - 1 : last])  # folding would join the sample's lines
        yield Code(lines, language, first, max(first, last), True, plain(title))


def _content(value: yaml.ScalarNode) -> Iterator[Block]:
    first, last = _lines(value)
    lines = value.value.replace("\r\n", "\n").rstrip().split("\n")
    found = markdown.blocks(lines, first - 1)
    for block in found:
        yield _clamped(block, last)


def _clamped(block: Block, last: int) -> Block:
    """A folded text has other lines than the page: none may point past its end."""
    from dataclasses import replace

    if block.last_line <= last:
        return block
    return replace(block, first_line=min(block.first_line, last), last_line=last)


def _entries(node: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        yield from node.value


def _text(node: yaml.Node) -> str:
    """A scalar as written; null and an empty value are the empty text."""
    if not isinstance(node, yaml.ScalarNode):
        return ""
    if node.style is None and node.value in ("null", "~"):
        return ""
    return str(node.value).strip()


def _lines(node: yaml.Node) -> tuple[int, int]:
    """First and last line of a value; a block scalar's text starts on the line after its mark."""
    first, last = node.start_mark.line + 1, node.end_mark.line + 1
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        first += 1
        last = (
            first + str(node.value).rstrip("\n").count("\n")
            if node.style == "|"
            else max(first, node.end_mark.line)
        )
    elif node.end_mark.column == 0:
        last = max(first, last - 1)
    return first, last
