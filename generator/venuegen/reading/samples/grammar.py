"""One value out of the words of a sample, with what had to be guessed for it.

Commas are never needed, brackets may be missing or too many, and keys may stand where a list was
not closed: each liberty is noted as a problem. The state is the stack of open containers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from venuegen.reading.samples.nodes import (
    Member,
    Node,
    ObjectNode,
    Problem,
    ScalarNode,
)
from venuegen.reading.samples.parts import LITERALS, Frame, number
from venuegen.reading.samples.scanner import Kind, Token

MAX_DEPTH = 60
OPENING, CLOSING = ("{", "["), ("}", "]")


class ValueReader:
    """Reads one value that begins at a token. `at` is then the first token behind it."""

    def __init__(
        self, lines: Sequence[str], tokens: Sequence[Token], at: int, first_line: int, step: int
    ) -> None:
        self._lines = lines
        self._tokens = tokens
        self._first, self._step = first_line, step
        self._stack: list[Frame] = []
        self._done: Node | None = None
        self._problems: dict[str, Problem] = {}
        self._note = ""
        self._comma = True
        self.features: set[str] = set()
        self.at = self.start = self.last = at

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(sorted(self._problems.values(), key=lambda p: (p.line, p.code)))

    def _line(self, index: int) -> int:
        return self._first + index * self._step

    def _tell(self, code: str, token: Token, message: str) -> None:
        """Note a problem, each code once: a viewer's text lacks every comma."""
        self.features.add(code)
        self._problems.setdefault(code, Problem(code, self._line(token.index), message))

    def read(self) -> Node | None:
        """The value, or None where there is none after all."""
        first = self._tokens[self.at]
        if first.kind is Kind.STRING and self._is_key(self.at):
            self._tell("no-braces", first, "members stand without the braces of their object")
            self._stack.append(Frame(True, self._line(first.index)))
        while self.at < len(self._tokens):
            token = self._tokens[self.at]
            self._step_over(token)
            if self._done is not None and not self._goes_on():
                break
        if self._done is None and self._stack:
            if len(self._stack) > ("no-braces" in self.features):
                self._tell("unclosed", self._tokens[-1], "the sample ends before it is closed")
            while self._stack:
                self._close()
        return self._done

    def _step_over(self, token: Token) -> None:
        self.at += 1
        self.last = self.at - 1
        match token.kind:
            case Kind.COMMENT:
                self.features.add("comment")
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
        if token.text in OPENING:
            self._open(token)
        elif token.text in CLOSING:
            self._closing(token)
        elif token.text == ",":
            self.features.add("comma")
            if self._stack and self._stack[-1].key:
                self._missing_value(self._stack[-1])
            self._comma = True

    def _open(self, token: Token) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self._tell("too-deep", token, f"more than {MAX_DEPTH} levels: the rest is not read")
            self.at = len(self._tokens)
            return
        frame = self._stack[-1] if self._stack else None
        if frame and frame.is_object and frame.key is None:
            if frame.members:
                self._tell("no-key", token, "a value stands in an object without a key")
            else:
                frame.is_object = False
        self._before_value(token)
        self._stack.append(Frame(token.text == "{", self._line(token.index)))
        self._comma = True

    def _closing(self, token: Token) -> None:
        is_object = token.text == "}"
        if not any(f.is_object == is_object for f in self._stack):
            self._tell("stray-bracket", token, f"`{token.text}` closes nothing")
            return
        if self._comma and "comma" in self.features and self._previous_is_comma():
            self._tell("trailing-comma", token, f"a comma stands before `{token.text}`")
        while self._stack[-1].is_object != is_object:
            self._tell("unclosed-bracket", token, f"a bracket is not closed before `{token.text}`")
            self._close()
        self._close()

    def _previous_is_comma(self) -> bool:
        at = self.at - 2
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
        at = self.at
        while at < len(self._tokens) and self._tokens[at].text == ",":
            at += 1
        if at >= len(self._tokens) or not isinstance(self._done, ObjectNode):
            return False
        if "extra-bracket" in self.features:
            return False
        token = self._tokens[at]
        if token.kind is not Kind.STRING or not self._is_key(at):
            return False
        self._tell("extra-bracket", token, "members follow the end of their object")
        self._stack.append(
            Frame(
                True,
                self._done.line,
                list(self._done.members),
                names={m.name for m in self._done.members},
                elided=self._done.elided,
            )
        )
        self._done, self.at, self._comma = None, at, True
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
        if bare and frame.key and frame.key.index == token.index and self._is_key(self.at - 1):
            self._place(self._value_with_colon(token))
            self._comma = False
        elif self._is_key(self.at - 1):
            self._key_or_index(frame, token)
        elif frame.is_object and frame.key is None:
            self._stray(token)
        elif self._on_line_of_value(token):
            self._attach(token)
        else:
            self._before_value(token)
            self._place(self._value(token))
            self._comma = False

    def _key_or_index(self, frame: Frame, token: Token) -> None:
        if not frame.is_object and token.kind is Kind.NUMBER:
            self.features.add("index")
            self.at += 1  # the number of an item in a viewer: `0:`
            return
        if not frame.is_object and not self._key_in_array(token):
            return
        frame = self._stack[-1]
        if frame.key:
            self._missing_value(frame)
        if frame.members and not self._comma:
            self._missing_comma(token)
        if token.kind is Kind.WORD:
            self.features.add("bare-key")
        self._note_flaw(token)
        frame.key, frame.note, self._note = token, self._note, ""
        self.at += 1

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
            self._stack.append(Frame(True, self._line(token.index)))
        return True

    def _missing_comma(self, token: Token) -> None:
        self._tell("missing-comma", token, "members are not parted by commas")
        previous = self._tokens[self.at - 2]
        if previous.last_index == token.index:
            self.features.add("inline")

    def _before_value(self, token: Token) -> None:
        if self._stack and not self._stack[-1].is_object:
            if self._stack[-1].items and not self._comma and "index" not in self.features:
                self._missing_comma(token)
            self._comma = False

    def _missing_value(self, frame: Frame) -> None:
        key = frame.key
        if key is None:
            return
        self._tell("missing-value", key, f"`{key.text}` has no value, read as null")
        self._stack_member(frame, key, ScalarNode(None, self._line(key.index), quoted=False))

    def _stack_member(self, frame: Frame, key: Token, value: Node) -> None:
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
        if token.kind is not Kind.WORD or token.text.lower() in LITERALS:
            return self._scalar(token)
        words = [token.text]
        while self.at < len(self._tokens):
            following = self._tokens[self.at]
            if following.kind not in (Kind.WORD, Kind.NUMBER) or following.index != token.index:
                break
            if self._is_key(self.at):
                break
            words.append(following.text)
            self.at += 1
        self.last = self.at - 1
        return self._scalar(replace(token, text=" ".join(words)))

    def _value_with_colon(self, token: Token) -> ScalarNode:
        """A bare value with a colon in it, such as a time `12:30:00`: up to the next comma."""
        end = token
        while self.at < len(self._tokens) and self._tokens[self.at].index == token.index:
            following = self._tokens[self.at]
            if following.kind is Kind.PUNCTUATION and following.text != ":":
                break
            end = following
            self.at += 1
        line = self._lines[token.index]
        text = line[token.column : end.column + len(end.text)].strip()
        return self._scalar(replace(token, kind=Kind.WORD, text=text))

    def _scalar(self, token: Token) -> ScalarNode:
        line = self._line(token.index)
        self._note_flaw(token)
        if token.kind is Kind.STRING:
            return ScalarNode(token.text, line)
        if token.kind is Kind.NUMBER:
            return ScalarNode(number(token.text), line, quoted=False)
        word = token.text
        if word.lower() in LITERALS:
            if word in ("None", "True", "False"):
                self.features.add("python")
            elif word in ("true", "false", "null"):
                self.features.add("lower-words")
            return ScalarNode(LITERALS[word.lower()], line, quoted=False)
        self._tell("bare-word", token, f"`{word}` stands without quotes, read as a text")
        return ScalarNode(word, line, quoted=False)

    def _note_flaw(self, token: Token) -> None:
        if token.quote == "'":
            self.features.add("single-quotes")
        if token.flaw:
            self._tell(token.flaw, token, f"{token.flaw.replace('-', ' ')} at `{token.text[:40]}`")

    def _on_line_of_value(self, token: Token) -> bool:
        """A word after a value that is complete: a remark that lacks its comment mark."""
        frame, previous = self._stack[-1], self._tokens[self.at - 2]
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
        previous = self._tokens[self.at - 2] if self.at > 1 else token
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
        own_line = self.at < 2 or self._tokens[self.at - 2].last_index != token.index
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
