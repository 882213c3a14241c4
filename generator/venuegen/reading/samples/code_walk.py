"""One pass over the words of sample code, collecting what it calls and sends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from venuegen.reading.samples.code_facts import METHODS, Call, Place
from venuegen.reading.samples.code_literals import HEADERS, SETTINGS, read_literal
from venuegen.reading.samples.code_request import CodeRequest
from venuegen.reading.samples.code_tokens import Kind, Word, is_sign, word_at
from venuegen.reading.samples.code_values import of_words

_PAIRS = re.compile(
    r"&?[A-Za-z_][\w.\-]*(?:\[\w*\])*=[^&\s]*(?:&[A-Za-z_][\w.\-]*(?:\[\w*\])*=[^&\s]*)+&?"
)
_ONE_PAIR = re.compile(r"&?[A-Za-z_][\w.\-]*=[^&\s=]*")
_SENDERS = re.compile(r"requests?|session|https?|httpx|httputil|axios|client|rest|fetch|got", re.I)
_METHOD_NAMES = re.compile(r"method|request|verb|call|api|send", re.IGNORECASE)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PUTS = _set(
    "put set add append addqueryparameter queryparam addparam addparameter setparameter addquery "
    "addformdatapart setqueryparam"
)
_HEADER_PUTS = _set("setheader addheader header setrequestproperty setrequestheader")
_BODY_FLAGS = _set("-d --data --data-raw --data-binary --data-urlencode --json -F --form")
_LIBRARY_CALLS = _set(
    "print open dumps loads urlencode new format join sorted encode decode dict getenv run "
    "basicconfig request field dataclass round int str float len hmac hexdigest"
)


@dataclass(slots=True)
class CodeWalk:
    """One pass over the words of a code sample."""

    words: list[Word]
    language: str
    request: CodeRequest = field(default_factory=CodeRequest)

    def read(self) -> CodeRequest:
        at = 0
        while at < len(self.words):
            at = max(at + 1, self._step(at))
        if self.request.method is None and self.language == "curl":
            body = next((s for s in self.request.sent if s.place == "body"), None)
            command = next((w for w in self.words if w.text == "curl"), None)
            if command and not any(w.text in ("-G", "--get") for w in self.words):
                self.request.method = replace(command, text="POST" if body else "GET")
        return self.request

    def _word(self, at: int) -> Word | None:
        return word_at(self.words, at)

    def _is(self, at: int, *signs: str) -> bool:
        return is_sign(self.words, at, *signs)

    def _step(self, at: int) -> int:
        word = self.words[at]
        match word.kind:
            case Kind.FLAG:
                return self._flag(at)
            case Kind.URL:
                self.request.address(word)
            case Kind.STRING:
                self._text(at, word)
            case Kind.NAME:
                self._name(at, word)
            case Kind.SIGN if word.text == "{":
                return read_literal(self.words, at, self.language, self.request)
            case _:
                pass
        return at + 1

    # -- curl ------------------------------------------------------------------------------------

    def _flag(self, at: int) -> int:
        flag, value = self.words[at].text, self._word(at + 1)
        if value is None:
            return at + 1
        if flag in ("-X", "--request") and value.text.upper() in METHODS:
            self.request.method = self.request.method or value
            return at + 2
        if flag in ("-H", "--header") and value.kind is Kind.STRING:
            self.request.header(value.text, value.line)
            return at + 2
        if flag in _BODY_FLAGS and value.kind in (Kind.STRING, Kind.NAME):
            self.request.body(value, "body")
            return at + 2
        return at + 1

    # -- addresses and query texts ----------------------------------------------------------------

    def _text(self, at: int, word: Word) -> None:
        text = word.text
        if self.request.url(word):
            return
        if text.lstrip()[:1] in ("{", "["):
            self._json_text(at, word)
        elif _PAIRS.fullmatch(text) or (_ONE_PAIR.fullmatch(text) and self._joins(at)):
            self.request.pairs(text, word.line, None)
        elif text.upper() in METHODS and self.request.method is None and self._names_method(at):
            self.request.method = word

    def _joins(self, at: int) -> bool:
        """A lone `name=` that is glued to a value, or given to a variable that says query."""
        if self._is(at + 1, "+") or self._is(at - 1, "+"):
            return True
        name = self._word(at - 2)
        return self._is(at - 1, "=") and name is not None and "query" in name.text.lower()

    def _names_method(self, at: int) -> bool:
        name = self._word(at - 2)
        before = name is not None and self._is(at - 1, "=", ":", "(", ":=")
        return before and name is not None and bool(_METHOD_NAMES.search(name.text))

    def _json_text(self, at: int, word: Word) -> None:
        if re.match(r"\s*[{\[]\s*[\"{\[]", word.text):
            self.request.body(word, "body" if self.language in ("curl", "http") else None)

    # -- calls, assignments, literals ---------------------------------------------------

    def _name(self, at: int, word: Word) -> None:
        if self._is(at + 1, "("):
            self._call(at, word)
        elif self._is(at + 1, "[") and self._is(at + 3, "]") and self._is(at + 4, "="):
            key = self.words[at + 2]
            if key.kind is Kind.STRING and not SETTINGS.match(word.text):
                self._assigned(word, key, at + 5)
        elif self._is(at + 1, "=") and self._keyword_of_call(at):
            self._keyword(at, word)

    def _assigned(self, root: Word, key: Word, at: int) -> None:
        value, kind = of_words(list(self._value_words(at)))
        place: Place | None = "header" if HEADERS.search(root.text) else None
        self.request.roots.add(root.text)
        self.request.add(key.text, value, kind, key.line, place, "assignment")

    def _call(self, at: int, word: Word) -> None:
        self.request.calls.append(Call(word.text, word.line))
        lower, owner = word.text.lower(), self._word(at - 2) if self._is(at - 1, ".") else None
        if lower.upper() in METHODS and owner and _SENDERS.search(owner.text):
            self.request.method = self.request.method or word
        if lower.startswith("http") and lower[4:].upper() in METHODS:
            self.request.method = self.request.method or replace(word, text=lower[4:])
        key = self._word(at + 2)
        if key is None or key.kind is not Kind.STRING or not self._is(at + 3, ","):
            return
        if lower in _HEADER_PUTS or (lower in _PUTS and owner and HEADERS.search(owner.text)):
            value, kind = of_words(list(self._value_words(at + 4)))
            self.request.add(key.text, value, kind, key.line, "header", "call")
        elif lower in _PUTS:
            value, kind = of_words(list(self._value_words(at + 4)))
            if owner:
                self.request.roots.add(owner.text)
            self.request.add(key.text, value, kind, key.line, None, "call")

    def _keyword_of_call(self, at: int) -> bool:
        return self._is(at - 1, "(", ",") and not self._is(at + 2, "{", "=")

    def _keyword(self, at: int, word: Word) -> None:
        callee = self._callee(at)
        if callee is None or callee.text[:1].isupper() or _SENDERS.fullmatch(callee.text):
            return
        if callee.text.lower() in _LIBRARY_CALLS or callee.text.upper() in METHODS:
            return
        value, kind = of_words(list(self._value_words(at + 2)))
        self.request.add(word.text, value, kind, word.line, None, "keyword")

    def _callee(self, at: int) -> Word | None:
        """The function in whose brackets the word at `at` stands (looked for nearby only)."""
        depth = 0
        for back in range(at - 1, max(at - 200, -1), -1):
            word = self.words[back]
            if word.is_sign(")", "]", "}"):
                depth += 1
            elif word.is_sign("(", "[", "{"):
                if depth == 0:
                    name = self._word(back - 1)
                    return name if word.text == "(" and name and name.kind is Kind.NAME else None
                depth -= 1
        return None

    def _value_words(self, at: int) -> Iterator[Word]:
        """The words of one value: up to a comma, a closing bracket or the end of the line."""
        depth, first = 0, self._word(at)
        for word in self.words[at : at + 40]:
            ends = word.is_sign(",", ")", "]", "}", ";")
            if depth == 0 and (ends or (first is not None and word.line != first.line)):
                return
            depth += word.is_sign("(", "[", "{") - word.is_sign(")", "]", "}")
            yield word
