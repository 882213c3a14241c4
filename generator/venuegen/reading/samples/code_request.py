"""The request that a piece of sample code makes, gathered while its words are read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from venuegen.reading.samples.code_facts import Call, Place, Sent, Url, ValueKind, Via
from venuegen.reading.samples.code_tokens import Word
from venuegen.reading.samples.code_values import of_node
from venuegen.reading.samples.nodes import ArrayNode, Node, ObjectNode
from venuegen.reading.samples.reader import read_samples

_PATH = re.compile(r"(?:\$?\{?\w*\}?)?(/[\w\-.~{}$:<>%]+(?:/[\w\-.~{}$:<>%]*)*)")
_ADDRESS = re.compile(r"(https?://[^/?#\s\"'`]+)([^?#\s\"'`]*)(?:\?([^\s\"'`]*))?")
_PAIR = re.compile(r"(?:^|[?&])([A-Za-z_][\w.\-]*(?:\[\w*\])*)=([^&\s]*)")
_VARIABLE = re.compile(r"\$|[{}%<>]|^$")


@dataclass(slots=True)
class CodeRequest:
    """What was found so far. `roots` are the variables whose members are sent."""

    method: Word | None = None
    urls: list[Url] = field(default_factory=list[Url])
    sent: list[Sent] = field(default_factory=list[Sent])
    calls: list[Call] = field(default_factory=list[Call])
    roots: set[str] = field(default_factory=set[str])

    def url(self, word: Word) -> bool:
        """Take an address or a path with its query. False where the text is neither."""
        text = word.text
        if "://" in text:
            self.address(word)
            return True
        path = _PATH.match(text) if text[:1] in ("/", "{", "$") else None
        if path is None or path.end() < 2:
            return False
        rest = text[path.end() :]
        if rest and not rest.startswith("?"):
            return False
        self.urls.append(Url(None, path[1], word.line))
        self.pairs(rest, word.line, "query")
        return True

    def address(self, word: Word) -> None:
        match = _ADDRESS.match(word.text)
        if match is None:
            return
        host, path, query = match[1], match[2], match[3]
        self.urls.append(Url(host, path.rstrip("/") or None, word.line))
        if query:
            self.pairs(query, word.line, "query")

    def pairs(self, text: str, line: int, place: Place | None) -> None:
        for match in _PAIR.finditer(text):
            self.add(match[1], match[2], _kind_of(match[2]), line, place, "query")

    def body(self, word: Word, place: Place | None) -> None:
        """A body written out as a text: JSON, or pairs."""
        if word.text.lstrip()[:1] in ("{", "["):
            for sample in read_samples(word.text.split("\n"), word.line)[:1]:
                self._members(sample.value, "", place)
        elif _PAIR.match(word.text):
            self.pairs(word.text, word.line, place)

    def header(self, text: str, line: int) -> None:
        """A header as curl takes it: `Name: value`."""
        name, colon, value = text.partition(":")
        if colon:
            self.add(
                name.strip(), value.strip(), _kind_of(value.strip()), line, "header", "literal"
            )

    def _members(self, node: Node | None, prefix: str, place: Place | None) -> None:
        match node:
            case ObjectNode(members=members):
                for m in members:
                    name = f"{prefix}{m.name}"
                    value, kind = of_node(m.value)
                    self.add(name, value, kind, m.line, place, "literal")
                    self._members(m.value, f"{name}.", place)
            case ArrayNode(items=items):
                for item in items[:1]:
                    self._members(item, f"{prefix.rstrip('.')}[].", place)
            case _:
                pass

    def add(
        self, name: str, value: str, kind: ValueKind, line: int, place: Place | None, via: Via
    ) -> None:
        if name and len(name) < 100 and not any(c.isspace() for c in name):
            self.sent.append(Sent(name, value, kind, line, place, via))


def _kind_of(value: str) -> ValueKind:
    return "expression" if _VARIABLE.search(value) else "text"
