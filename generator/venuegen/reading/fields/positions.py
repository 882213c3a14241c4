"""Rows that are arrays (candles, levels of a book): the page's names for their positions.

A page names them in rows of its table (`list[0]: startTime`), in comments of its sample, in a list
in brackets (`[ts, open, high]`), or in a list of as many items as a row has. What no page names
stays a list of anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from venuegen.facts import FieldFact
from venuegen.pages.blocks import ListItem, Paragraph
from venuegen.reading.bodies.trees import Seen, last_name, see
from venuegen.reading.fields.types import resolved, shown
from venuegen.reading.findings import Findings
from venuegen.reading.samples import ArrayNode, Node, ScalarNode
from venuegen.reading.samples.nodes import walk
from venuegen.reading.sections import Section
from venuegen.vocabulary.types import name_words

_MOST_ROWS = 50
_MOST_POSITIONS = 40
_LEAST_NAMES = 3
_PRICES = frozenset(("open", "high", "low", "close", "o", "h", "l", "c"))
_NAME = re.compile(r"[A-Za-z_][\w ]{0,39}")
_POSITION = re.compile(r".*\[\]\[[0-9]{1,2}\]")
_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9_'-]*")


@dataclass(frozen=True, slots=True)
class _Named:
    """One position as the page names it."""

    name: str
    meaning: str
    line: int


def is_position(path: str) -> bool:
    """Whether a path is that of a position of a row: `data[][0]`."""
    return _POSITION.fullmatch(path) is not None


def position_name(label: str, meaning: str) -> str | None:
    """The name in a cell such as `list[0]: startTime`, or else the first words of the meaning."""
    _, colon, name = label.replace("`", "").replace("\\", "").partition("]:")
    if colon and _NAME.fullmatch(name.strip()):
        return name.strip()
    return _short(meaning)


def _short(meaning: str) -> str | None:
    first = re.split(r"[.,;:(\n]| in ", meaning.strip(), maxsplit=1)[0]
    words = _WORDS.findall(first)
    return " ".join(words) if 0 < len(words) <= 5 else None


def with_positions(
    fields: Sequence[FieldFact],
    nodes: Iterable[Node],
    sections: Sequence[Section],
    findings: Findings,
) -> list[FieldFact]:
    """The fields, those of rows that the page names among them."""
    found = {fact.path: fact for fact in fields}
    columns = _columns(nodes)
    for row, seen in columns.items():
        known = _known(found, row)
        named = known or _commented(seen) or _named_by_text(len(seen), row, found, sections)
        for number, one in enumerate(named[: len(seen)] or ()):
            path = f"{row}[{number}]"
            found[path] = _fact(path, one, seen[number], found.get(path))
            findings.because(f"response.{path}", "row-position", one.line)
    _name_twins(found, columns)
    return list(found.values()) if columns else _arranged(list(found.values()), sections)


def _name_twins(fields: dict[str, FieldFact], columns: Mapping[str, Sequence[Seen]]) -> None:
    """The two sides of a book have the same positions: a page often names those of one."""
    for row, seen in columns.items():
        for one, other in (("bid", "ask"), ("ask", "bid")):
            named = _known(fields, row.replace(one, other)) if one in last_name(row) else []
            if len(named) != len(seen) or f"{row}[0]" in fields:
                continue
            for number, position in enumerate(named):
                path = f"{row}[{number}]"
                fields[path] = _fact(path, position, seen[number], None)


def _columns(nodes: Iterable[Node]) -> dict[str, list[Seen]]:
    """What the samples have at each position of each list of lists."""
    columns: dict[str, list[Seen]] = {}
    for node in nodes:
        for path, _, here in walk(node):
            rows = here.items[:_MOST_ROWS] if isinstance(here, ArrayNode) else ()
            if not rows or not all(isinstance(row, ArrayNode) and row.items for row in rows):
                continue
            seen = columns.setdefault(f"{path}[]", [])
            for row in rows:
                _see_row(row, f"{path}[]", seen)
    return columns


def _see_row(row: Node, path: str, columns: list[Seen]) -> None:
    for number, item in enumerate(row.items if isinstance(row, ArrayNode) else ()):
        if number == len(columns) and number < _MOST_POSITIONS:
            columns.append(Seen(f"{path}[{number}]", item.line))
        if number < len(columns):
            seen = columns[number]
            if isinstance(item, ScalarNode):
                seen.comment = seen.comment or item.comment
            see(seen, item)


def _known(fields: Mapping[str, FieldFact], row: str) -> list[_Named]:
    """The positions that the table has rows for; none if it leaves one out."""
    named: list[_Named] = []
    while (fact := fields.get(f"{row}[{len(named)}]")) is not None:
        name = fact.position or f"position {len(named)}"
        named.append(_Named(name, fact.description, fact.line))
    return named


def _commented(columns: Sequence[Seen]) -> list[_Named]:
    names = [_short(seen.comment) for seen in columns]
    if not columns or not all(names):
        return []
    return [
        _Named(name, seen.comment, seen.line)
        for name, seen in zip(names, columns, strict=True)
        if name
    ]


def _named_by_text(
    width: int, row: str, fields: Mapping[str, FieldFact], sections: Sequence[Section]
) -> list[_Named]:
    """From a list in brackets, or a list of as many items as the row has."""
    holders = [fact for path in (row, row[:-2]) if (fact := fields.get(path))]
    texts = [(fact.description, fact.line) for fact in holders]
    texts += [(text, line) for text, line in _prose(sections)]
    for text, line in texts:
        for names in _bracketed(text):
            if len(names) == width:
                return [_Named(name, "", line) for name in names]
        numbered = _numbered(text)
        if 1 < len(numbered) <= width:
            unnamed = (_Named(f"position {n}", "", line) for n in range(len(numbered), width))
            return [*(_Named(_short(one) or one, one, line) for one in numbered), *unnamed]
    for items in _lists(sections):
        named = [_Named(name, text, line) for text, line in items if (name := _short(text))]
        if len(named) == len(items) == width >= _LEAST_NAMES:
            return named
    return []


def _prose(sections: Sequence[Section]) -> Iterator[tuple[str, int]]:
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Paragraph | ListItem):
                yield block.text, block.first_line


def _lists(sections: Sequence[Section]) -> Iterator[list[tuple[str, int]]]:
    """Lists in the sections about the response: their items, or lines that begin with a dash."""
    for section in sections:
        if section.scope is None or section.scope.meaning not in ("response", "response-example"):
            continue
        items: list[tuple[str, int]] = []
        for block in section.blocks:
            if isinstance(block, ListItem):
                items.append((block.text, block.first_line))
                continue
            if items:
                yield items
            items = []
            if isinstance(block, Paragraph):
                lines = [line.strip().lstrip("\\") for line in block.lines]
                dashed = [
                    (line.removeprefix("- "), block.first_line + number)
                    for number, line in enumerate(lines)
                    if line.startswith("- ")
                ]
                if dashed:
                    yield dashed
        if items:
            yield items


def _bracketed(text: str) -> Iterator[list[str]]:
    """The names of each `[ts, open, high]` in a text."""
    for piece in text.replace("\\", "").split("[")[1:]:
        inside, closed, _ = piece.partition("]")
        names = [part.strip("`\"' \n") for part in inside.split(",")]
        if closed and len(names) > 1 and all(_NAME.fullmatch(name) for name in names):
            yield names


def _numbered(text: str) -> list[str]:
    """The meanings in `0 time, 1 price, 2 size`, whose numbers go up from 0."""
    found: list[str] = []
    for part in re.split(r"[,;:]", text):
        number, _, meaning = part.strip().partition(" ")
        if number.strip("[]") != str(len(found)) or not meaning:
            continue
        if meaning.split()[0] in ("and", "to"):  # `1 and 2 ...` tells neither of them apart
            break
        found.append(meaning.strip())
    return found


def _arranged(fields: Sequence[FieldFact], sections: Sequence[Section]) -> list[FieldFact]:
    """Without a sample: fields that prose says to be arranged in an array are its positions."""
    by_parent: dict[str, dict[str, FieldFact]] = {}
    for fact in fields:
        parent, _, name = fact.path.rpartition(".")
        by_parent.setdefault(parent, {})[name] = fact
    for text, line in _prose(sections):
        for names in _bracketed(text) if "array" in text or "list" in text else ():
            for parent, members in by_parent.items():
                if len(names) >= _LEAST_NAMES and set(names) <= members.keys():
                    row = parent if parent.endswith("[]") else f"{parent}[]"
                    moved = [
                        _fact(
                            f"{row}[{number}]",
                            _Named(name, members[name].description, line),
                            Seen("", line),
                            replace(members[name], position=name),
                        )
                        for number, name in enumerate(names)
                    ]
                    left = {members[name].path for name in names}
                    return [fact for fact in fields if fact.path not in left] + moved
    return list(fields)


def _fact(path: str, named: _Named, seen: Seen, known: FieldFact | None) -> FieldFact:
    """The fact of a position: its documented type and meaning, and what the samples have."""
    if known is not None:
        word = None if known.type == "any" else known.type
        kind = resolved(word, named.name, known.description, seen) if seen.kinds else known.type
    else:
        kind = shown(named.name, named.meaning, seen)
    if kind == "string" and _is_price(named.name, seen):
        kind = "decimal"
    if known is not None:
        return replace(known, path=path, type=kind, position=named.name)
    return FieldFact(
        path,
        kind,
        None,
        True,
        named.line,
        nullable=seen.nullable,
        description="" if named.meaning == named.name else named.meaning,
        position=named.name,
    )


def _is_price(name: str, seen: Seen) -> bool:
    """A text with digits behind a point is a number wherever it stands in a row."""
    words = {word.lower() for word in name_words(name)}
    if seen.kinds and not seen.is_numeric_text:
        return False
    return words <= _PRICES or any("." in str(value) for value in seen.values)
