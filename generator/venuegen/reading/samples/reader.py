# ruff: noqa: RUF001 (full-width and smart signs are what pages hold)
"""From the words of a sample to its values, whatever way the sample was written.

One reader for all dialects, because pages mix them: JSON, JSON with comments, trailing or missing
commas or `...`, JavaScript and Python literals, and the text of a JSON viewer (a token a line, no
commas, list items as `0:{`). Commas are never needed; what was missing is told as a problem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from venuegen.reading.samples.nodes import (
    ArrayNode,
    Member,
    Node,
    ObjectNode,
    Problem,
    Sample,
    Scalar,
    ScalarNode,
)
from venuegen.reading.samples.scanner import Kind, Token, scan

MAX_DEPTH = 60
_MAX_DIGITS = 1000
_WORDS: dict[str, Scalar] = {"true": True, "false": False, "null": None, "none": None, "nil": None}
_OPENING, _CLOSING = ("{", "["), ("}", "]")
_GUTTER = re.compile(r"\s*(\d{1,5})\s*")


@dataclass(slots=True)
class _Frame:
    """A container that is still open."""

    is_object: bool
    line: int
    members: list[Member] = field(default_factory=list[Member])
    items: list[Node] = field(default_factory=list[Node])
    names: set[str] = field(default_factory=set[str])
    key: Token | None = None
    note: str = ""  # the comment of the member that is being read
    comment: str = ""  # the comment behind the opening bracket
    elided: bool = False

    def close(self) -> Node:
        if self.is_object:
            return ObjectNode(tuple(self.members), self.line, self.elided)
        return ArrayNode(tuple(self.items), self.line, self.elided)


def read_sample(lines: Sequence[str], first_line: int, step: int = 1) -> Sample:
    """The first sample of a text, the largest one where several stand in it.

    `step` is 0 for a text whose lines all stand on one line of the page (an escaped string).
    """
    samples = read_samples(lines, first_line, step)
    if not samples:
        return Sample(None, "unreadable", first_line, first_line + max(len(lines) - 1, 0) * step)
    return max(samples, key=lambda s: _size(s.value))


def read_samples(lines: Sequence[str], first_line: int, step: int = 1) -> tuple[Sample, ...]:
    """Every sample of a text, in order."""
    return tuple(_Reader(_without_gutter(lines), first_line, step).samples())


def _size(node: Node | None) -> int:
    match node:
        case ObjectNode(members=members):
            return len(members)
        case ArrayNode(items=items):
            return len(items)
        case _:
            return 0


def _without_gutter(lines: Sequence[str]) -> Sequence[str]:
    """The lines without the line numbers that an editor's margin has left between them."""
    bare = [(i, int(m[1])) for i, line in enumerate(lines) if (m := _GUTTER.fullmatch(line))]
    gutter: set[int] = set()
    expected = 1
    for index, number in bare:
        if number == expected:
            gutter.add(index)
            expected += 1
    if len(gutter) < 3 or len(gutter) * 2 + 2 < sum(1 for line in lines if line.strip()):
        return lines
    return ["" if i in gutter else line for i, line in enumerate(lines)]


class _Reader:
    """Reads the samples of one text. The state is the stack of open containers."""

    def __init__(self, lines: Sequence[str], first_line: int, step: int) -> None:
        self._lines = lines
        self._first, self._step = first_line, step
        self._tokens = scan(lines)
        self._at = 0
        self._reset()

    def _reset(self) -> None:
        self._stack: list[_Frame] = []
        self._done: Node | None = None
        self._problems: dict[str, Problem] = {}
        self._features: set[str] = set()
        self._note = ""
        self._start = self._last = self._at
        self._comma = True
        self._separator_lines: set[int] = set()

    def samples(self) -> Iterator[Sample]:
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if not self._starts(token):
                self._at += 1
                continue
            self._reset()
            self._read()
            if self._done is not None:
                yield self._sample(self._done)

    def _starts(self, token: Token) -> bool:
        if token.text in _OPENING and token.kind is Kind.PUNCTUATION:
            return True
        alone = len(self._tokens) == 1 and token.kind in (Kind.STRING, Kind.NUMBER)
        return alone or (token.kind is Kind.STRING and self._is_key(self._at))

    def _sample(self, value: Node) -> Sample:
        start, last = self._tokens[self._start], self._tokens[self._last]
        return Sample(
            value,
            self._dialect(),
            self._line(start.index),
            self._line(last.last_index),
            tuple(sorted(self._problems.values(), key=lambda p: (p.line, p.code))),
            self._title(start),
        )

    def _title(self, start: Token) -> str:
        before = self._lines[start.index][: start.column].strip()
        if before:
            return before
        above = start.index - 1
        while above >= 0 and not self._lines[above].strip():
            above -= 1
        text = self._lines[above].strip() if above >= 0 else ""
        return "" if text[-1:] in ("}", "]", "{", "[", ",") else text

    def _dialect(self) -> str:
        seen = self._features
        if "missing-comma" in seen and "comma" not in seen and "inline" not in seen:
            return "viewer"
        if "python" in seen:
            return "python"
        if "bare-key" in seen or seen >= {"single-quotes", "lower-words"}:
            return "javascript"
        if "single-quotes" in seen:
            return "python"
        return "json-with-comments" if "comment" in seen else "json"

    def _line(self, index: int) -> int:
        return self._first + index * self._step

    def _tell(self, code: str, token: Token, message: str) -> None:
        """Note a problem, each code once: a viewer's text lacks every comma."""
        self._features.add(code)
        self._problems.setdefault(code, Problem(code, self._line(token.index), message))

    # -- the grammar ---------------------------------------------------------------------------

    def _read(self) -> None:
        first = self._tokens[self._at]
        if first.kind is Kind.STRING and self._is_key(self._at):
            self._tell("no-braces", first, "members stand without the braces of their object")
            self._stack.append(_Frame(True, self._line(first.index)))
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._step_over(token)
            if self._done is not None and not self._goes_on():
                break
        if self._done is None and self._stack:
            if len(self._stack) > ("no-braces" in self._features):
                self._tell("unclosed", self._tokens[-1], "the sample ends before it is closed")
            while self._stack:
                self._close()

    def _step_over(self, token: Token) -> None:
        self._at += 1
        self._last = self._at - 1
        match token.kind:
            case Kind.COMMENT:
                self._features.add("comment")
                self._attach(token)
            case Kind.ELLIPSIS:
                self._tell("elided", token, "`...` stands for what the sample leaves out")
                if self._stack:
                    self._stack[-1].elided = True
                    self._stack[-1].key = None
            case Kind.PUNCTUATION:
                self._punctuation(token)
            case Kind.STRING | Kind.NUMBER | Kind.WORD:
                self._atom(token)

    def _punctuation(self, token: Token) -> None:
        if token.text in _OPENING:
            self._open(token)
        elif token.text in _CLOSING:
            self._closing(token)
        elif token.text == ",":
            self._features.add("comma")
            if self._stack and self._stack[-1].key:
                self._missing_value(self._stack[-1])
            self._comma = True

    def _open(self, token: Token) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self._tell("too-deep", token, f"more than {MAX_DEPTH} levels: the rest is not read")
            self._at = len(self._tokens)
            return
        frame = self._stack[-1] if self._stack else None
        if frame and frame.is_object and frame.key is None:
            if frame.members:
                self._tell("no-key", token, "a value stands in an object without a key")
            else:
                frame.is_object = False
        self._before_value(token)
        self._stack.append(_Frame(token.text == "{", self._line(token.index)))
        self._comma = True

    def _closing(self, token: Token) -> None:
        is_object = token.text == "}"
        if not any(f.is_object == is_object for f in self._stack):
            self._tell("stray-bracket", token, f"`{token.text}` closes nothing")
            return
        if self._comma and "comma" in self._features and self._previous_is_comma():
            self._tell("trailing-comma", token, f"a comma stands before `{token.text}`")
        while self._stack[-1].is_object != is_object:
            self._tell("unclosed-bracket", token, f"a bracket is not closed before `{token.text}`")
            self._close()
        self._close()

    def _previous_is_comma(self) -> bool:
        at = self._at - 2
        while at >= 0 and self._tokens[at].kind in (Kind.COMMENT, Kind.ELLIPSIS):
            at -= 1
        return (
            at >= 0 and self._tokens[at].text == "," and self._tokens[at].kind is Kind.PUNCTUATION
        )

    def _close(self) -> None:
        frame = self._stack.pop()
        if frame.key:
            self._missing_value(frame)
        node = frame.close()
        self._note = ""
        if self._stack:
            self._stack[-1].note = f"{self._stack[-1].note} {frame.comment}".strip()
            self._place(node)
        else:
            self._done = node
        self._comma = False

    def _goes_on(self) -> bool:
        """A bracket too many: members follow the end of the object. Take it as still open."""
        at = self._at
        while at < len(self._tokens) and self._tokens[at].text == ",":
            at += 1
        if at >= len(self._tokens) or not isinstance(self._done, ObjectNode):
            return False
        if "extra-bracket" in self._features:
            return False
        token = self._tokens[at]
        if token.kind is not Kind.STRING or not self._is_key(at):
            return False
        self._tell("extra-bracket", token, "members follow the end of their object")
        self._stack.append(
            _Frame(
                True,
                self._done.line,
                list(self._done.members),
                names={m.name for m in self._done.members},
                elided=self._done.elided,
            )
        )
        self._done, self._at, self._comma = None, at, True
        return True

    def _is_key(self, at: int) -> bool:
        following = self._tokens[at + 1] if at + 1 < len(self._tokens) else None
        return (
            following is not None and following.text == ":" and following.kind is Kind.PUNCTUATION
        )

    def _atom(self, token: Token) -> None:
        if not self._stack:
            self._done = self._scalar(token)
            return
        frame = self._stack[-1]
        bare = token.kind is not Kind.STRING
        if bare and frame.key and frame.key.index == token.index and self._is_key(self._at - 1):
            self._place(self._value_with_colon(token))
            self._comma = False
        elif self._is_key(self._at - 1):
            self._key_or_index(frame, token)
        elif frame.is_object and frame.key is None:
            self._stray(token)
        elif self._on_line_of_value(token):
            self._attach(token)
        else:
            self._before_value(token)
            self._place(self._value(token))
            self._comma = False

    def _key_or_index(self, frame: _Frame, token: Token) -> None:
        if not frame.is_object and token.kind is Kind.NUMBER:
            self._features.add("index")
            self._at += 1  # the number of an item in a viewer: `0:`
            return
        if not frame.is_object and not self._key_in_array(token):
            return
        frame = self._stack[-1]
        if frame.key:
            self._missing_value(frame)
        if frame.members and not self._comma:
            self._missing_comma(token)
        if token.kind is Kind.WORD:
            self._features.add("bare-key")
        self._note_flaw(token)
        frame.key, frame.note, self._note = token, self._note, ""
        self._at += 1

    def _key_in_array(self, token: Token) -> bool:
        """A key among the items of a list: the list was not closed, or its item has no brace."""
        if token.kind is not Kind.STRING:
            self._stray(token)
            return False
        frame = self._stack[-1]
        if frame.items and len(self._stack) > 1 and self._stack[-2].is_object:
            self._tell("unclosed-bracket", token, "a list is not closed before the next member")
            self._close()
        else:
            self._tell("no-braces", token, "members stand without the braces of their object")
            self._stack.append(_Frame(True, self._line(token.index)))
        return True

    def _missing_comma(self, token: Token) -> None:
        self._tell("missing-comma", token, "members are not parted by commas")
        previous = self._tokens[self._at - 2]
        if previous.last_index == token.index:
            self._features.add("inline")

    def _before_value(self, token: Token) -> None:
        if self._stack and not self._stack[-1].is_object:
            if self._stack[-1].items and not self._comma and "index" not in self._features:
                self._missing_comma(token)
            self._comma = False

    def _missing_value(self, frame: _Frame) -> None:
        key = frame.key
        if key is None:
            return
        self._tell("missing-value", key, f"`{key.text}` has no value, read as null")
        self._stack_member(frame, key, ScalarNode(None, self._line(key.index), quoted=False))

    def _stack_member(self, frame: _Frame, key: Token, value: Node) -> None:
        name = key.text.strip()
        if name in frame.names:
            self._tell("duplicate-key", key, f"`{name}` stands twice in one object")
        frame.names.add(name)
        frame.members.append(Member(name, self._line(key.index), value, frame.note))
        frame.key, frame.note = None, ""

    def _place(self, node: Node) -> None:
        frame = self._stack[-1]
        if frame.key:
            self._stack_member(frame, frame.key, node)
        elif not frame.is_object:
            if isinstance(node, ScalarNode) and self._note:
                node = replace(node, comment=self._note)
                self._note = ""
            frame.items.append(node)

    # -- values and comments --------------------------------------------------------------------

    def _value(self, token: Token) -> ScalarNode:
        """A scalar; bare words that follow one another on a line are one text."""
        if token.kind is not Kind.WORD or token.text.lower() in _WORDS:
            return self._scalar(token)
        words = [token.text]
        while self._at < len(self._tokens):
            following = self._tokens[self._at]
            if following.kind not in (Kind.WORD, Kind.NUMBER) or following.index != token.index:
                break
            if self._is_key(self._at):
                break
            words.append(following.text)
            self._at += 1
        self._last = self._at - 1
        return self._scalar(replace(token, text=" ".join(words)))

    def _value_with_colon(self, token: Token) -> ScalarNode:
        """A bare value with a colon in it, such as a time `12:30:00`: up to the next comma."""
        end = token
        while self._at < len(self._tokens) and self._tokens[self._at].index == token.index:
            following = self._tokens[self._at]
            if following.kind is Kind.PUNCTUATION and following.text != ":":
                break
            end = following
            self._at += 1
        line = self._lines[token.index]
        text = line[token.column : end.column + len(end.text)].strip()
        return self._scalar(replace(token, kind=Kind.WORD, text=text))

    def _scalar(self, token: Token) -> ScalarNode:
        line = self._line(token.index)
        self._note_flaw(token)
        if token.kind is Kind.STRING:
            return ScalarNode(token.text, line)
        if token.kind is Kind.NUMBER:
            return ScalarNode(_number(token.text), line, quoted=False)
        word = token.text
        if word.lower() in _WORDS:
            if word in ("None", "True", "False"):
                self._features.add("python")
            elif word in ("true", "false", "null"):
                self._features.add("lower-words")
            return ScalarNode(_WORDS[word.lower()], line, quoted=False)
        self._tell("bare-word", token, f"`{word}` stands without quotes, read as a text")
        return ScalarNode(word, line, quoted=False)

    def _note_flaw(self, token: Token) -> None:
        if token.quote == "'":
            self._features.add("single-quotes")
        if token.flaw:
            self._tell(token.flaw, token, f"{token.flaw.replace('-', ' ')} at `{token.text[:40]}`")

    def _on_line_of_value(self, token: Token) -> bool:
        """A word after a value that is complete: a remark that lacks its comment mark."""
        frame, previous = self._stack[-1], self._tokens[self._at - 2]
        follows_value = previous.kind in (Kind.STRING, Kind.NUMBER, Kind.WORD)
        same_line = previous.last_index == token.index
        return (
            not frame.is_object
            and bool(frame.items)
            and token.kind is Kind.WORD
            and follows_value
            and same_line
        )

    def _stray(self, token: Token) -> None:
        previous = self._tokens[self._at - 2] if self._at > 1 else token
        if previous.last_index == token.index and self._stack[-1].members:
            self._attach(token)
        else:
            self._tell("stray-text", token, f"`{token.text[:40]}` is no part of the sample")

    def _attach(self, token: Token) -> None:
        """Give a comment to the member on whose line it stands, else to the next one."""
        if not token.text or not self._stack:
            return
        frame = self._stack[-1]
        line = self._line(token.index)
        own_line = self._at < 2 or self._tokens[self._at - 2].last_index != token.index
        if frame.is_object and frame.key:
            frame.note = f"{frame.note} {token.text}".strip()
        elif own_line:
            self._note = f"{self._note} {token.text}".strip()
        elif frame.members:
            last = frame.members[-1]
            frame.members[-1] = replace(last, comment=f"{last.comment} {token.text}".strip())
        elif frame.items and isinstance(last_item := frame.items[-1], ScalarNode):
            text = f"{last_item.comment} {token.text}".strip()
            frame.items[-1] = replace(last_item, comment=text)
        elif frame.line == line:
            frame.comment = f"{frame.comment} {token.text}".strip()


def _number(text: str) -> Scalar:
    plain = text.replace("_", "").replace("−", "-").rstrip("Lln")
    if len(plain) > _MAX_DIGITS:
        return plain
    return int(plain) if plain.lstrip("+-").isdecimal() and plain.isascii() else _decimal(plain)


def _decimal(plain: str) -> Scalar:
    return Decimal(plain) if plain.isascii() else plain
