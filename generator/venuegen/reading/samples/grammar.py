"""One value out of the words of a sample, with what had to be guessed for it.

Commas are never needed, brackets may be missing or too many, and keys may stand where a list was
not closed: each liberty is noted as a problem. The state is the stack of open containers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from venuegen.reading.samples.frames import Frame
from venuegen.reading.samples.nodes import (
    Member,
    Node,
    ObjectNode,
    ScalarNode,
)
from venuegen.reading.samples.notes import Notes
from venuegen.reading.samples.scalars import joined_words, scalar, text_with_colon
from venuegen.reading.samples.scanner import Kind, Token, is_key

MAX_DEPTH = 60
OPENING, CLOSING = ("{", "["), ("}", "]")


class ValueReader:
    """Reads one value that begins at a token. `at` is then the first token behind it."""

    def __init__(
        self, lines: Sequence[str], tokens: Sequence[Token], at: int, first_line: int, step: int
    ) -> None:
        self._lines = lines
        self._tokens = tokens
        self.notes = Notes(first_line, step)
        self._stack: list[Frame] = []
        self._done: Node | None = None
        self._note = ""
        self._comma = True
        self.at = self.start = self.last = at

    def read(self) -> Node | None:
        """The value, or None where there is none after all."""
        first = self._tokens[self.at]
        if first.kind is Kind.STRING and is_key(self._tokens, self.at):
            self.notes.tell("no-braces", first, "members stand without the braces of their object")
            self._stack.append(Frame(True, self.notes.line_of(first.index)))
        while self.at < len(self._tokens):
            token = self._tokens[self.at]
            self._step_over(token)
            if self._done is not None and not self._goes_on():
                break
        if self._done is None and self._stack:
            if len(self._stack) > ("no-braces" in self.notes.features):
                self.notes.tell("unclosed", self._tokens[-1], "the sample ends before it is closed")
            while self._stack:
                self._close()
        return self._done

    def _step_over(self, token: Token) -> None:
        self.at += 1
        self.last = self.at - 1
        match token.kind:
            case Kind.COMMENT:
                self.notes.features.add("comment")
                self._attach(token)
            case Kind.ELLIPSIS:
                self.notes.tell("elided", token, "`...` stands for what the sample leaves out")
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
            self.notes.features.add("comma")
            if self._stack and self._stack[-1].key:
                self._missing_value(self._stack[-1])
            self._comma = True

    def _open(self, token: Token) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self.notes.tell(
                "too-deep", token, f"more than {MAX_DEPTH} levels: the rest is not read"
            )
            self.at = len(self._tokens)
            return
        frame = self._stack[-1] if self._stack else None
        if frame and frame.is_object and frame.key is None:
            if frame.members:
                self.notes.tell("no-key", token, "a value stands in an object without a key")
            else:
                frame.is_object = False
        self._before_value(token)
        self._stack.append(Frame(token.text == "{", self.notes.line_of(token.index)))
        self._comma = True

    def _closing(self, token: Token) -> None:
        is_object = token.text == "}"
        if not any(f.is_object == is_object for f in self._stack):
            self.notes.tell("stray-bracket", token, f"`{token.text}` closes nothing")
            return
        if self._comma and "comma" in self.notes.features and self._previous_is_comma():
            self.notes.tell("trailing-comma", token, f"a comma stands before `{token.text}`")
        while self._stack[-1].is_object != is_object:
            self.notes.tell(
                "unclosed-bracket", token, f"a bracket is not closed before `{token.text}`"
            )
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
        if "extra-bracket" in self.notes.features:
            return False
        token = self._tokens[at]
        if token.kind is not Kind.STRING or not is_key(self._tokens, at):
            return False
        self.notes.tell("extra-bracket", token, "members follow the end of their object")
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

    def _atom(self, token: Token) -> None:
        if not self._stack:
            self._done = scalar(token, self.notes)
            return
        frame = self._stack[-1]
        bare = token.kind is not Kind.STRING
        if (
            bare
            and frame.key
            and frame.key.index == token.index
            and is_key(self._tokens, self.at - 1)
        ):
            self._value(*text_with_colon(self._lines, self._tokens, self.at, token))
        elif is_key(self._tokens, self.at - 1):
            self._key_or_index(frame, token)
        elif frame.is_object and frame.key is None:
            self._stray(token)
        elif self._on_line_of_value(token):
            self._attach(token)
        else:
            self._before_value(token)
            self._value(*joined_words(self._tokens, self.at, token))

    def _value(self, token: Token, at: int) -> None:
        self._place(scalar(token, self.notes))
        self.at, self._comma = at, False

    def _key_or_index(self, frame: Frame, token: Token) -> None:
        if not frame.is_object and token.kind is Kind.NUMBER:
            self.notes.features.add("index")
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
            self.notes.features.add("bare-key")
        self.notes.flaw(token)
        frame.key, frame.note, self._note = token, self._note, ""
        self.at += 1

    def _key_in_array(self, token: Token) -> bool:
        """A key among the items of a list: the list was not closed, or its item has no brace."""
        if token.kind is not Kind.STRING:
            self._stray(token)
            return False
        frame = self._stack[-1]
        if frame.items and len(self._stack) > 1 and self._stack[-2].is_object:
            self.notes.tell(
                "unclosed-bracket", token, "a list is not closed before the next member"
            )
            self._close()
        else:
            self.notes.tell("no-braces", token, "members stand without the braces of their object")
            self._stack.append(Frame(True, self.notes.line_of(token.index)))
        return True

    def _missing_comma(self, token: Token) -> None:
        self.notes.tell("missing-comma", token, "members are not parted by commas")
        previous = self._tokens[self.at - 2]
        if previous.last_index == token.index:
            self.notes.features.add("inline")

    def _before_value(self, token: Token) -> None:
        if self._stack and not self._stack[-1].is_object:
            if self._stack[-1].items and not self._comma and "index" not in self.notes.features:
                self._missing_comma(token)
            self._comma = False

    def _missing_value(self, frame: Frame) -> None:
        key = frame.key
        if key is None:
            return
        self.notes.tell("missing-value", key, f"`{key.text}` has no value, read as null")
        self._stack_member(
            frame, key, ScalarNode(None, self.notes.line_of(key.index), quoted=False)
        )

    def _stack_member(self, frame: Frame, key: Token, value: Node) -> None:
        name = key.text.strip()
        if name in frame.names:
            self.notes.tell("duplicate-key", key, f"`{name}` stands twice in one object")
        frame.names.add(name)
        frame.members.append(Member(name, self.notes.line_of(key.index), value, frame.note))
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
            self.notes.tell("stray-text", token, f"`{token.text[:40]}` is no part of the sample")

    def _attach(self, token: Token) -> None:
        """Give a comment to the member on whose line it stands, else to the next one."""
        if not token.text or not self._stack:
            return
        frame = self._stack[-1]
        own_line = self.at < 2 or self._tokens[self.at - 2].last_index != token.index
        if frame.is_object and frame.key:
            frame.note = f"{frame.note} {token.text}".strip()
        elif own_line:
            self._note = f"{self._note} {token.text}".strip()
        else:
            frame.remark(token.text, self.notes.line_of(token.index))
