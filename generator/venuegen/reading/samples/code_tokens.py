"""Words of sample code, whatever its language: strings, numbers, names, flags and signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    STRING = "string"
    NUMBER = "number"
    NAME = "name"
    FLAG = "flag"
    URL = "url"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Word:
    """`line` is a line of the page; `quote` tells strings from unquoted words."""

    kind: Kind
    text: str
    line: int
    quote: str = ""

    def is_sign(self, *texts: str) -> bool:
        return self.kind is Kind.SIGN and self.text in texts


_SPACE = re.compile(r"\s+")
_URL = re.compile(r"https?://[^\s\"'`<>\\|]+")
_PREFIX = re.compile(r"[a-zA-Z$@]{1,2}(?=[\"'])")
_NUMBER = re.compile(r"\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d{1,4})?[LlnfFdDmM]?(?![\w.])")
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_FLAG = re.compile(r"(?<![\w)\]])--?[A-Za-z][\w-]*")
_SIGN = re.compile(r":=|=>|==|!=|->|\S")
_REMARK = re.compile(r"(?:(?<!\S)#(?!\{)|(?<![:\w])//)[^\n]*")
_PLAIN = {q: re.compile(rf"(?:[^{q}\\\n]|\\.)*", re.DOTALL) for q in "\"'"}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_DATA_FLAGS = ("-d", "--data", "--data-raw", "--data-binary", "--data-urlencode", "--json", "-F")


def words(lines: Sequence[str], first_line: int, step: int) -> list[Word]:
    """All words of the code. Comments are left out. Linear in the text's length."""
    text = "\n".join(lines)
    found: list[Word] = []
    at, counted, line = 0, 0, first_line
    while at < len(text):
        line += text.count("\n", counted, at) * step
        counted = at
        end, word = _next(text, at, line, found[-1] if found else None)
        if word is not None:
            found.append(word)
        at = end
    return found


def _next(text: str, at: int, line: int, previous: Word | None) -> tuple[int, Word | None]:
    if m := _SPACE.match(text, at):
        return m.end(), None
    if m := _REMARK.match(text, at):
        return m.end(), None
    if text.startswith("/*", at):
        end = text.find("*/", at)
        return (end + 2 if end >= 0 else len(text)), None
    if m := _URL.match(text, at):
        return m.end(), Word(Kind.URL, m.group(), line)
    if (m := _PREFIX.match(text, at)) and not text[at - 1 : at].isalnum():
        at = m.end()
    if text[at] in "\"'`":
        return _string(text, at, line, previous)
    for kind, pattern in _PATTERNS:
        if m := pattern.match(text, at):
            return m.end(), Word(kind, m.group(), line)
    return at + 1, None


_PATTERNS = (
    (Kind.FLAG, _FLAG),
    (Kind.NUMBER, _NUMBER),
    (Kind.NAME, _NAME),
    (Kind.SIGN, _SIGN),
)


def _string(text: str, at: int, line: int, previous: Word | None) -> tuple[int, Word]:
    quote = text[at]
    triple = quote * 3
    if quote != "`" and text.startswith(triple, at):
        end = text.find(triple, at + 3)
        if end >= 0:
            return end + 3, Word(Kind.STRING, text[at + 3 : end], line, triple)
    spans_lines = quote == "`" or (
        previous is not None and previous.kind is Kind.FLAG and previous.text in _DATA_FLAGS
    )
    if spans_lines:
        end = text.find(quote, at + 1)
        while end > 0 and text[end - 1] == "\\" and quote == '"':
            end = text.find(quote, end + 1)
        if end >= 0:
            return end + 1, Word(Kind.STRING, _bare(text[at + 1 : end], quote), line, quote)
    if quote == "`":
        return at + 1, Word(Kind.SIGN, quote, line)
    plain = _PLAIN[quote].match(text, at + 1)
    end = plain.end() if plain else at + 1
    body = text[at + 1 : end]
    return end + (text[end : end + 1] == quote), Word(Kind.STRING, _bare(body, quote), line, quote)


def _bare(body: str, quote: str) -> str:
    """The text of a string: its quotes unescaped; other escapes are rare in samples and kept."""
    if "\\" not in body:
        return body
    return _ESCAPE.sub(lambda m: m[1] if m[1] in "\"'\\/[]_*&-" else m.group(), body)


def word_at(found: Sequence[Word], at: int) -> Word | None:
    return found[at] if 0 <= at < len(found) else None


def is_sign(found: Sequence[Word], at: int, *signs: str) -> bool:
    word = word_at(found, at)
    return word is not None and word.is_sign(*signs)
