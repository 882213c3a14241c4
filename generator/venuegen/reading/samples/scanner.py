# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Words of a sample: one pass over the lines, one token at a time, never an exception."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

QUOTES = {'"': '"”“', "'": "'", "`": "`", "“": '”“"', "”": '”"', "‘": "’'", "’": "’'", "«": "»"}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_MORE_LINES = 4  # a string that a hard wrap has broken is looked for on so many further lines

_OPERATORS = ("and ", "or ", "if ", "for ", "in ", "is ", "else ")


_SPACE = re.compile(r"[\s\u200b-\u200d\ufeff\u2060]+")
_BULLET = re.compile(r"\s*(?:[•◦▪‣·∙●]|[-*+](?=\s))[\s\u00a0]*(?=[\"'“{}\[\]\w\\])")
_ELLIPSIS = re.compile(r"(?:\.{2,}|…+|⋯+)(?:\s*etc\.?)?")
_URL = re.compile(r"\w+://[^\s,\"'{}\[\]]*")
_WORD = re.compile(r"(?:(?!//)[^\s,:{}\[\]()\"`“”…])+")
_CALL = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)")
_CALL_LENGTH = 200
_PREFIX = re.compile(r"[uUbBrRfF]{1,2}(?=[\"'])")
_NUMBER = re.compile(
    r"[-+−]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,4})?[Lln]?(?![\w.%-]|/(?!/))"
)


class Kind(StrEnum):
    PUNCTUATION = "punctuation"
    STRING = "string"
    NUMBER = "number"
    WORD = "word"
    COMMENT = "comment"
    ELLIPSIS = "ellipsis"


@dataclass(frozen=True, slots=True)
class Token:
    """`index` counts lines from 0. `flaw` names what was wrong with a string, else it is empty."""

    kind: Kind
    text: str
    index: int
    column: int
    quote: str = ""
    flaw: str = ""
    last_index: int = -1

    def is_sign(self, text: str) -> bool:
        return self.kind is Kind.PUNCTUATION and self.text == text


def is_key(tokens: Sequence[Token], at: int) -> bool:
    """Does a colon follow?"""
    return at + 1 < len(tokens) and tokens[at + 1].is_sign(":")


def scan(lines: Sequence[str]) -> list[Token]:
    """All tokens of a text. The work is linear in its length."""
    return _Scanner(lines).tokens()


class _Scanner:
    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._found: list[Token] = []
        self._index = 0
        self._at = 0

    def tokens(self) -> list[Token]:
        while self._index < len(self._lines):
            line = self._lines[self._index]
            if self._at == 0 and (bullet := _BULLET.match(line)):
                self._at = bullet.end()
            if self._at >= len(line):
                self._index, self._at = self._index + 1, 0
            else:
                self._next(line)
        return self._found

    def _add(self, kind: Kind, text: str, end: int) -> None:
        self._found.append(Token(kind, text, self._index, self._at, last_index=self._index))
        self._at = end

    def _next(self, line: str) -> None:
        at, char = self._at, line[self._at]
        if space := _SPACE.match(line, at):
            self._at = space.end()
        elif char == "\\" and at + 1 < len(line):
            self._at += 1  # an escape of markdown: `\[`
        elif char in "{}[]:,：，":
            self._add(Kind.PUNCTUATION, {"：": ":", "，": ","}.get(char, char), at + 1)
        elif char in QUOTES:
            self._string(line)
        elif line.startswith(("//", "/*", "<!--"), at) or (
            char == "#" and self._at_word_start(line)
        ):
            self._comment(line)
        elif prefix := _PREFIX.match(line, at):
            self._at = prefix.end()
        elif dots := _ELLIPSIS.match(line, at):
            self._add(Kind.ELLIPSIS, dots.group(), dots.end())
        elif number := _NUMBER.match(line, at):
            self._add(Kind.NUMBER, number.group(), number.end())
        elif url := _URL.match(line, at):
            self._add(Kind.WORD, url.group(), url.end())
        elif word := _WORD.match(line, at):
            self._word(line, word.end())
        else:
            self._at += 1

    def _at_word_start(self, line: str) -> bool:
        return self._at == 0 or line[self._at - 1] in " \t,{}[]\"'"

    def _word(self, line: str, end: int) -> None:
        if call := _CALL.match(line, end, end + _CALL_LENGTH):
            end = call.end()
        self._add(Kind.WORD, line[self._at : end], end)

    def _comment(self, line: str) -> None:
        at = self._at
        if line[at] == "#" or line.startswith("//", at):
            self._add(Kind.COMMENT, line[at:].lstrip("#/").strip(), len(line))
            return
        close = "*/" if line[at] == "/" else "-->"
        end = line.find(close, at)
        if end >= 0:
            text = line[at:end].strip("/*<!- \t")
            self._add(Kind.COMMENT, text, end + len(close))
            return
        self._add(Kind.COMMENT, line[at:].strip("/*<!- \t"), len(line))
        for later in range(self._index + 1, len(self._lines)):
            end = self._lines[later].find(close)
            text = self._lines[later] if end < 0 else self._lines[later][:end]
            self._index, self._at = later, 0
            self._add(Kind.COMMENT, text.strip("* \t"), len(self._lines[later]))
            if end >= 0:
                self._at = end + len(close)
                return

    def _string(self, line: str) -> None:
        start, opening = self._at, line[self._at]
        closing = QUOTES[opening]
        end = _closing(line, start + 1, closing)
        text, flaw, last = line[start + 1 : end], "", self._index
        if end < 0:
            text, flaw, last, end = self._broken(line, start, closing)
        if opening in "“”‘’":
            flaw = flaw or "smart-quotes"
        text = _unescape(text)
        self._found.append(
            Token(Kind.STRING, text, self._index, start, opening, flaw, last_index=last)
        )
        self._index, self._at = last, end + 1

    def _broken(self, line: str, start: int, closing: str) -> tuple[str, str, int, int]:
        """A string whose end is not on its line: broken by a wrap, or never closed."""
        pieces = [line[start + 1 :].strip()]
        for later in range(self._index + 1, min(self._index + 1 + _MORE_LINES, len(self._lines))):
            text = self._lines[later]
            if text.lstrip()[:1] in {*closing, "{", "}", "[", "]"}:
                break
            end = _closing(text, 0, closing)
            if end >= 0:
                rest = text[end + 1 :].lstrip()
                if rest and rest[0] not in ",}]:/#":
                    break
                return " ".join([*pieces, text[:end].strip()]), "broken-string", later, end
            if ":" in text:
                break
            pieces.append(text.strip())
        whole = line[start + 1 :].rstrip()
        end = len(whole) - 1 if whole.endswith(",") else len(whole)
        return whole[:end].rstrip(), "unclosed-string", self._index, start + end


def _closing(line: str, at: int, closing: str) -> int:
    """Where the string that began before `at` ends; a quote inside a text does not end it."""
    while at < len(line):
        char = line[at]
        if char == "\\":
            at += 2
            continue
        if char in closing and not _is_inner(line, at, closing):
            return at
        at += 1
    return -1


def _is_inner(line: str, at: int, closing: str) -> bool:
    """A quote that stands inside a text: `"the "old" order"`, `'it's'`."""
    before, after = line[at - 1 : at], line[at + 1 : at + 2]
    if line[at] in "'’" and before.isalnum() and after.isalnum():
        return True
    word = line[at + 1 : at + 8].lstrip(" ")
    if not word[:1].isalpha() or word.startswith(_OPERATORS):
        return False
    further = min((n for quote in closing if (n := line.find(quote, at + 1)) >= 0), default=-1)
    return further >= 0 and not set(line[at + 1 : further]) & set(":,{}[]#/=+")


def _unescape(text: str) -> str:
    if "\\" not in text:
        return text
    out: list[str] = []
    at = 0
    while at < len(text):
        char = text[at]
        if char != "\\" or at + 1 == len(text):
            out.append(char)
            at += 1
            continue
        code = text[at + 1]
        digits = text[at + 2 : at + 6]
        if code == "u" and re.fullmatch(r"[0-9a-fA-F]{4}", digits):
            out.append(chr(int(digits, 16)))
            at += 6
        else:
            out.append(_ESCAPES.get(code, code))
            at += 2
    # a lone half of a surrogate pair can't be written as UTF-8
    return "".join(out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
