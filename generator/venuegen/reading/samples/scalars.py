# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""Single values of a sample: texts, numbers, the literal words, words without quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from venuegen.reading.samples.nodes import Scalar, ScalarNode
from venuegen.reading.samples.notes import Notes
from venuegen.reading.samples.scanner import Kind, Token, is_key

_MAX_DIGITS = 1000
_LITERALS: dict[str, Scalar] = {
    "true": True,
    "false": False,
    "null": None,
    "none": None,
    "nil": None,
}


def scalar(token: Token, notes: Notes) -> ScalarNode:
    """The value of a token; a word that is no literal is taken as a text, which is noted."""
    line = notes.line_of(token.index)
    notes.flaw(token)
    if token.kind is Kind.STRING:
        return ScalarNode(token.text, line)
    if token.kind is Kind.NUMBER:
        return ScalarNode(_number(token.text), line, quoted=False)
    word = token.text
    if word.lower() in _LITERALS:
        if word in ("None", "True", "False"):
            notes.features.add("python")
        elif word in ("true", "false", "null"):
            notes.features.add("lower-words")
        return ScalarNode(_LITERALS[word.lower()], line, quoted=False)
    notes.tell("bare-word", token, f"`{word}` stands without quotes, read as a text")
    return ScalarNode(word, line, quoted=False)


def joined_words(tokens: Sequence[Token], at: int, first: Token) -> tuple[Token, int]:
    """Bare words that follow one another on a line are one text. With where to read on."""
    if first.kind is not Kind.WORD or first.text.lower() in _LITERALS:
        return first, at
    words = [first.text]
    while at < len(tokens):
        following = tokens[at]
        if following.kind not in (Kind.WORD, Kind.NUMBER) or following.index != first.index:
            break
        if is_key(tokens, at):
            break
        words.append(following.text)
        at += 1
    return replace(first, text=" ".join(words)), at


def text_with_colon(
    lines: Sequence[str], tokens: Sequence[Token], at: int, first: Token
) -> tuple[Token, int]:
    """A bare value with a colon in it, such as a time `12:30:00`: up to the next comma."""
    end = first
    while at < len(tokens) and tokens[at].index == first.index:
        following = tokens[at]
        if following.kind is Kind.PUNCTUATION and following.text != ":":
            break
        end = following
        at += 1
    text = lines[first.index][first.column : end.column + len(end.text)].strip()
    return replace(first, kind=Kind.WORD, text=text), at


def _number(text: str) -> Scalar:
    """A number with every digit it has; what is no plain number stays a text."""
    plain = text.replace("_", "").replace("−", "-").rstrip("Lln")
    if len(plain) > _MAX_DIGITS:
        return plain
    return int(plain) if plain.lstrip("+-").isdecimal() and plain.isascii() else _decimal(plain)


def _decimal(plain: str) -> Scalar:
    return Decimal(plain) if plain.isascii() else plain
