"""Literals with keys in sample code (`{"a": 1}`, `{a: 1}`), and which part of a call they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from venuegen.reading.samples.code_facts import METHODS, Place
from venuegen.reading.samples.code_request import CodeRequest
from venuegen.reading.samples.code_tokens import Kind, Word, is_sign, word_at
from venuegen.reading.samples.code_values import of_words

HEADERS = re.compile(r"header", re.IGNORECASE)
SETTINGS = re.compile(
    r"^(?:conf|config|options?|opts|settings|proxies|credentials|auth|env)$", re.I
)
_PLACES: dict[str, Place | None] = {"query": "query", "body": "body", "header": "header"}
_QUERY_NAMES = frozenset(["params", "query", "qs", "queryparams", "query_params", "querystring"])
_BODY_NAMES = frozenset(["json", "data", "body", "payload", "form", "formdata", "requestbody"])
_CONFIG_KEYS = frozenset(["method", "url", "headers", "body", "data", "params", "baseURL"])


@dataclass(frozen=True, slots=True)
class _Entry:
    """One key of a literal, with the words of its value."""

    key: Word
    value: list[Word]


def read_literal(words: Sequence[Word], at: int, language: str, request: CodeRequest) -> int:
    """Take what the literal at `at` sends; where to read on. Other braces are blocks of code."""
    if not _opens_literal(words, at):
        return at + 1
    entries, end = _entries(words, at)
    _Literal(language, request).send(entries, _role(words, at, request), "", 0)
    return end


def _opens_literal(words: Sequence[Word], at: int) -> bool:
    first = word_at(words, at + 1)
    if first is None or is_sign(words, at - 1, "$"):
        return False
    is_key = first.kind in (Kind.STRING, Kind.NAME, Kind.NUMBER)
    return is_key and is_sign(words, at + 2, ":", "=>")


def _entries(words: Sequence[Word], at: int) -> tuple[list[_Entry], int]:
    entries: list[_Entry] = []
    depth, key, value, awaiting = 0, None, list[Word](), True
    position = at
    for position in range(at, len(words)):
        word = words[position]
        if word.is_sign("{", "[", "("):
            depth += 1
        elif word.is_sign("}", "]", ")"):
            depth -= 1
        if depth == 0 or (depth == 1 and word.is_sign(",")):
            if key is not None:
                entries.append(_Entry(key, value))
            key, value, awaiting = None, [], True
            if depth == 0:
                return entries, position + 1
        elif depth == 1 and awaiting and word.is_sign(":", "=>"):
            awaiting = False
        elif awaiting and depth == 1 and word.kind in (Kind.STRING, Kind.NAME, Kind.NUMBER):
            if key is None:
                key = word
        elif not awaiting:
            value.append(word)
    return entries, position + 1


def _role(words: Sequence[Word], at: int, request: CodeRequest) -> str:
    """What a literal is for, by the name it is given to: headers, query, body, settings."""
    name = word_at(words, at - 2) if is_sign(words, at - 1, "=", ":", ":=", "=>") else None
    if name is None and is_sign(words, at - 1, "}") and is_sign(words, at - 2, "{"):
        return ""  # Go: map[string]interface{}{ … }
    if name is None:
        callee = word_at(words, at - 2) if is_sign(words, at - 1, "(") else None
        return "settings" if callee and callee.text[:1].isupper() else ""
    if HEADERS.search(name.text):
        return "header"
    if SETTINGS.match(name.text):
        return "settings"
    in_call = is_sign(words, at - 3, "(", ",")
    if not in_call:
        request.roots.add(name.text)
        return ""
    lower = name.text.lower()
    return "query" if lower in _QUERY_NAMES else "body" if lower in _BODY_NAMES else ""


@dataclass(frozen=True, slots=True)
class _Literal:
    """The entries of a literal, and of those in it, as things that are sent."""

    language: str
    request: CodeRequest

    def send(self, entries: list[_Entry], role: str, prefix: str, depth: int) -> None:
        keys = {e.key.text for e in entries}
        is_call_config = not prefix and (
            "headers" in keys or (len(keys & _CONFIG_KEYS) > 1 and "method" in keys)
        )
        if is_call_config:
            self._config(entries)
            return
        if role == "settings" or depth > 20:
            return
        unsaid: Place | None = "body" if self.language == "http" else None
        place = _PLACES.get(role, unsaid)
        for entry in entries:
            value, kind = of_words(entry.value)
            name = f"{prefix}{entry.key.text}"
            self.request.add(name, value, kind, entry.key.line, place, "literal")
            if kind in ("object", "array") and place != "header":
                inner = _entries_within(entry.value)
                if inner is not None:
                    mark = "[]." if kind == "array" else "."
                    self.send(inner, role, name + mark, depth + 1)

    def _config(self, entries: list[_Entry]) -> None:
        """The options of a call: `{method: "POST", headers: {…}, body: JSON.stringify({…})}`."""
        for entry in entries:
            key, first = entry.key.text, entry.value[0] if entry.value else None
            if first is None:
                continue
            if key in ("url", "baseURL") and first.kind is Kind.STRING:
                self.request.url(first)
            elif key == "method" and first.text.upper() in METHODS:
                self.request.method = self.request.method or first
            elif key in ("headers", "params", "data", "body", "query", "json"):
                inner = _entries_within(entry.value)
                role = {"headers": "header", "params": "query", "query": "query"}.get(key, "body")
                if inner is not None:
                    self.send(inner, role, "", 1)
                elif first.kind is Kind.STRING:
                    self.request.body(first, "body")


def _entries_within(value: Sequence[Word]) -> list[_Entry] | None:
    """The entries of the first literal in the words of a value."""
    opening = next((i for i, w in enumerate(value) if w.is_sign("{")), None)
    if opening is None or not _opens_literal(value, opening):
        return None
    return _entries(value, opening)[0]
