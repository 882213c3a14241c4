# ruff: noqa: RUF001 (full-width signs are what pages hold)
"""The words of a text as the rules read them: parameters, values, phrases with a meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from venuegen.reading.prose.found import unwrapped
from venuegen.vocabulary.rules import RULES

_CODE = r"`[^`\n]{1,80}`"
_QUOTED = r"\"[^\"\n]{1,60}\"|“[^”\n]{1,60}”|‘[^’\n]{1,60}’|(?<!\w)'[\w.-]{1,60}'"
_WORD = r"[A-Za-z_][A-Za-z0-9_.'’-]*(?:\[\])?"
_NUMBER = r"\d[\d,]*(?:\.\d+)?%?"
_TOKEN = re.compile(rf"{_CODE}|{_QUOTED}|{_WORD}|{_NUMBER}|[\u4e00-\u9fff]+|[\n\v]+|==?|\S")
_IDEOGRAPHS = re.compile(r"[\u4e00-\u9fff]")
_MARKS = "`\"“”‘’'"
_ENDS = frozenset(".!?;。！？；\n\v•")
_PUNCTUATION: Mapping[str, str] = {
    ",": ",", "，": ",", ":": ":", "：": ":", "(": "(", "（": "(", ")": ")", "）": ")",
    "—": ",", "–": ",", "-": ",",
}  # fmt: skip
_IGNORED = frozenset("*_[]{}<>~\\#")
#: Two meanings that are those of a parameter's name, too: only its place in a list tells.
_JOINERS = frozenset(("or", "and", ",", "joined"))
_BEFORE = frozenset(("with", "without", "requires"))


@dataclass(frozen=True, slots=True)
class Call:
    """What the rules know of the call that a text is about.

    `names` are wire names, `values` the enumerated values of those that have any, `lists` those
    that are lists, `title` the words of the endpoint's own heading.
    """

    names: tuple[str, ...]
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    lists: frozenset[str] = frozenset()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is a meaning of the vocabulary, or name, literal, number, end, word, a sign.

    `name` is the bare name of a parameter, also where the word may be no more than a word.
    """

    kind: str
    text: str
    at: int
    name: str | None = None
    marked: bool = False


class Reader:
    """Tokens of texts about one call."""

    def __init__(self, call: Call) -> None:
        self.call = call

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The wire names by the bare name in which sentences mention them."""
        found: dict[str, tuple[str, ...]] = {}
        for name in self.call.names:
            for bare in {bare_name(name), name}:
                found[bare] = (*found.get(bare, ()), name)
        return found

    @cached_property
    def _names_by_lower(self) -> Mapping[str, str]:
        lower: dict[str, list[str]] = {}
        for bare in self.names:
            lower.setdefault(bare.lower(), []).append(bare)
        return {key: bares[0] for key, bares in lower.items() if len(bares) == 1}

    @cached_property
    def _values(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        found: dict[str, tuple[tuple[str, str], ...]] = {}
        for name, values in self.call.values.items():
            for value in values:
                found[value.lower()] = (*found.get(value.lower(), ()), (name, value))
        return found

    @cached_property
    def _title(self) -> frozenset[str]:
        return frozenset(_stem(word) for word in re.findall(r"[A-Za-z]+", self.call.title))

    def values_of(self, text: str) -> tuple[tuple[str, str], ...]:
        """The parameters that take a value, also in the plural, each with its own spelling."""
        lower = text.lower()
        return self._values.get(lower) or self._values.get(lower.removesuffix("s"), ())

    def whole(self, bare: str, holder: str) -> str | None:
        """The wire name of a parameter that stands in this place; nothing where it doesn't."""
        found = [name for name in self.names.get(bare, ()) if holder_of(name) == holder]
        return found[0] if len(found) == 1 else None

    def decidable(self, bare: str, holder: str) -> str | None:
        """The parameter of this place, or for the items of a list one of the call."""
        of_call = self.whole(bare, "") if holder.endswith("[]") else None
        return self.whole(bare, holder) or of_call

    def is_own_case(self, tokens: Sequence[Token]) -> bool:
        """`When cancelling orders`, on the page of `Cancel Orders`: no case of its own."""
        return all(t.kind == "word" and _stem(t.text) in self._title for t in tokens)

    def tokens(self, text: str) -> list[Token]:
        """The tokens of a text; where a line ends a sentence, so does an end token."""
        found: list[Token] = []
        for match in _TOKEN.finditer(_joined_lines(text)):
            found += self._token(match.group(), match.start())
        return list(_promoted(list(_merged(found))))

    def _token(self, text: str, at: int) -> Iterator[Token]:
        bare = text.strip(_MARKS)
        if text[0] in _MARKS and len(bare) < len(text):
            yield from self._marked(bare, at)
        elif not text.strip() or text in _ENDS:
            yield Token("end", text, at)
        elif text in _PUNCTUATION:
            yield Token(_PUNCTUATION[text], text, at)
        elif text[0].isdigit():
            yield Token("number", text, at)
        elif _IDEOGRAPHS.match(text):
            yield from _of_ideographs(text, at)
        elif text not in _IGNORED:
            yield from self._words(text, at)

    def _marked(self, text: str, at: int) -> Iterator[Token]:
        """Code and quotes: a parameter, a value, or several with signs between."""
        name = self._name(text)
        if name is not None:
            yield Token("name", text, at, name, True)
            return
        parts = re.split(r"\s*([/=,|&])\s*", text)
        if len(parts) == 1 or not all(part.strip() for part in parts):
            yield Token("literal", text.strip(), at, None, True)
            return
        for part in parts:
            sign = {"=": "equal", ",": ","}.get(part, "or")
            yield from (self._marked(part, at) if part not in "/=,|&" else (Token(sign, part, at),))

    def _words(self, text: str, at: int) -> Iterator[Token]:
        """A word, or several that have lost the space behind their full stop."""
        whole = text.rstrip(".'’-")
        if whole[0] == whole[-1] == "_":
            whole, at = whole.strip("_"), at + 1  # emphasis
        name = self._name(whole)
        if name is not None or "." not in whole:
            yield self._word(whole, at, name)
        else:
            for piece in whole.split("."):
                yield self._word(piece, at, self._name(piece))
                yield Token("end", ".", at)
        if text.endswith("."):
            yield Token("end", ".", at + len(whole))

    def _word(self, text: str, at: int, name: str | None) -> Token:
        if name is not None and _looks_like_a_name(text):
            return Token("name", text, at, name)
        return Token("word", text, at, name if name == text else None)

    def _name(self, text: str) -> str | None:
        bare = text.removesuffix("[]")
        if bare in self.names:
            return bare
        return self._names_by_lower.get(bare.lower()) if len(bare) > 3 else None


def _stem(word: str) -> str:
    """`cancelling` and `cancel`, `placing` and `place` have one stem."""
    stem = word.lower()
    for ending in ("ing", "ed", "s", "e"):
        stem = stem.removesuffix(ending) if len(stem) > len(ending) + 2 else stem
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


def bare_name(name: str) -> str:
    """The last part of a wire name, without brackets."""
    return name.removesuffix("[]").rsplit(".", 1)[-1]


def holder_of(name: str) -> str:
    """What a wire name stands in: `orders[]` for `orders[].price`, nothing for `price`."""
    return name.rpartition(".")[0]


def _looks_like_a_name(text: str) -> bool:
    return "_" in text or any(letter.isupper() for letter in text[1:])


_WRAPPED = 50


def _joined_lines(text: str) -> str:
    """Long lines without a full stop go on in the next one, as do those that break a sentence.

    Every position stays what it is, for the lines of what is found.
    """
    lines = unwrapped(text).split("\n")
    pieces: list[str] = []
    for line in lines:
        goes_on = len(line) > _WRAPPED and not line.endswith("  ") and line[-1] not in ".:;!?。：；"
        pieces += (line, " " if goes_on else "\n")
    return "".join(pieces)


def _of_ideographs(text: str, at: int) -> Iterator[Token]:
    start = 0
    while start < len(text):
        phrase, meaning = next(
            ((p, m) for p, m in RULES.ideographs if text.startswith(p, start)),
            (text[start], "word"),
        )
        yield Token(meaning, phrase, at + start)
        start += len(phrase)


def _merged(tokens: Sequence[Token]) -> Iterator[Token]:
    """The phrases of the vocabulary, the longest first."""
    index = 0
    while index < len(tokens):
        for length in range(min(RULES.longest, len(tokens) - index), 0, -1):
            words = tokens[index : index + length]
            if any(word.kind not in ("word", "number", ",") or word.marked for word in words):
                continue
            meaning = RULES.meaning_of([word.text.lower() for word in words])
            if meaning is not None:
                text = " ".join(word.text for word in words)
                name = words[0].name if length == 1 else None
                yield replace(words[0], kind=meaning, text=text, name=name)
                index += length
                break
        else:
            yield tokens[index]
            index += 1


def _promoted(tokens: list[Token]) -> Iterator[Token]:
    """Words that are a parameter's name count as one where a list or a verb says so."""
    for index, token in enumerate(tokens):
        if token.name is not None and token.kind != "name" and _is_mentioned(tokens, index):
            yield replace(token, kind="name")
        else:
            yield token


def _is_mentioned(tokens: list[Token], index: int) -> bool:
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    before = tokens[index - 1] if index else None
    if after is not None and (
        after.kind in ("equal", "need", "modal", "requires", "exclusive")
        or (after.kind == "given" and tokens[index].kind == "word")
        or (after.kind == "is" and after.text != "be")
    ):
        return True
    if before is not None and (before.kind in _BEFORE or before.text in ("parameter", "field")):
        return True
    return _is_joined(tokens, index, 1) or _is_joined(tokens, index, -1)


def _is_joined(tokens: list[Token], index: int, step: int) -> bool:
    """Is the next word in this direction, past `or`, `and` or a comma, a parameter, too?"""
    joined = False
    index += step
    while 0 <= index < len(tokens):
        token = tokens[index]
        if token.kind in _JOINERS:
            joined = True
        elif token.name is not None:
            return joined
        elif token.kind not in ("", "all", "for"):
            return False
        index += step
    return False
