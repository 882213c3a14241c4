"""Reads a YAML file of a user: plain data, the line of every key, and none of YAML 1.1's traps.

`no` is a text and not false, `010` and `1:30` and `2024-01-01` are texts, a key stands once, and
anchors, merge keys and tags are refused. Lists become tuples. Every mistake names its line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from venuegen.errors import UserError

Key = str | int
Location = tuple[Key, ...]

_LIMIT = 1_000_000
_SafeLoader: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"(?:0|-?[1-9][0-9]{0,30})\Z")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]{1,3})?\Z")
_RESOLVERS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("null", re.compile(r"(?:~|null|)\Z"), "~n\0"),
    ("bool", re.compile(r"(?:true|false)\Z"), "tf"),
    ("int", _INTEGER, "-0123456789"),
    ("float", _FLOAT, "-0123456789"),
)


class _Loader(_SafeLoader):  # type: ignore[misc]
    """The safe loader with the scalars of `_RESOLVERS` and nothing else; all others are texts."""

    yaml_implicit_resolvers: Mapping[str, list[tuple[str, re.Pattern[str]]]] = {}


for _name, _pattern, _first in _RESOLVERS:
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_name}",
        _pattern,
        ["" if letter == "\0" else letter for letter in _first],
    )


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The data of a file and, for each key or item, the line where it stands."""

    path: Path
    data: Any
    lines: Mapping[Location, int]

    def line(self, location: Location) -> int:
        """The line of a key, or of the closest one around it that the file has."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location, 1)

    def mistake(self, message: str, location: Location, hint: str | None = None) -> UserError:
        """An error to raise about what stands at `location`."""
        return UserError(message, self.path, self.line(location), hint)


def read_yaml(path: Path) -> YamlFile:
    """Read one file, or raise a `UserError` that names the line of the mistake."""
    text = _text(path)
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(path, text, error) from None
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position) + 1
        raise UserError("a control character does not belong in YAML", path, line) from None
    except RecursionError:
        raise UserError("nested too deeply to be read", path) from None
    reader = _Reader(path)
    return YamlFile(path, reader.value(node, ()) if node is not None else {}, reader.lines)


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror or error}", path) from None
    if len(raw) > _LIMIT:
        raise UserError(f"is larger than {_LIMIT:,} bytes", path)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UserError("is not UTF-8", path, line, "save the file as UTF-8") from None


def _not_yaml(path: Path, text: str, error: yaml.MarkedYAMLError) -> UserError:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark is not None else None
    rows = text.splitlines()
    if line is not None and line <= len(rows) and "\t" in rows[line - 1]:
        return UserError("YAML allows no tab here", path, line, "indent with spaces")
    return UserError(f"is not YAML: {error.problem or error.context}", path, line)


class _Reader:
    """Turns composed nodes into plain data and notes the lines on the way."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[Location, int] = {}
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, at: Location) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(at, line)
        if id(node) in self._seen:
            raise UserError("anchors and aliases are not read here", self.path, line)
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode) and node.tag.endswith(":map"):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode) and node.tag.endswith(":seq"):
            return tuple(self.value(item, (*at, index)) for index, item in enumerate(node.value))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, line)
        raise UserError(f"the tag {node.tag} is not read here", self.path, line)

    def _mapping(self, node: yaml.MappingNode, at: Location) -> dict[Key, Any]:
        found: dict[Key, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            key = self._scalar(key_node, line) if isinstance(key_node, yaml.ScalarNode) else None
            if isinstance(key, bool) or not isinstance(key, str | int):
                raise UserError("a key must be a word or a whole number", self.path, line)
            if key in found:
                first = self.lines[(*at, key)]
                raise UserError(f"`{key}` stands twice, first on line {first}", self.path, line)
            self.lines[(*at, key)] = line
            found[key] = self.value(value_node, (*at, key))
        return found

    def _scalar(self, node: yaml.ScalarNode, line: int) -> Any:
        text: str = node.value
        match node.tag.removeprefix("tag:yaml.org,2002:"):
            case "str":
                return text
            case "null":
                return None
            case "bool":
                return text == "true"
            case "int" if _INTEGER.match(text):
                return int(text)
            case "float" if _FLOAT.match(text):
                return float(text)
            case _:
                raise UserError(f"the tag {node.tag} is not read here", self.path, line)
