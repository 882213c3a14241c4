"""One pass over the words of sample code, collecting what it calls and sends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from venuegen.reading.samples.code_facts import METHODS, Call, Place, Sent, Url, ValueKind, Via
from venuegen.reading.samples.code_tokens import Kind, Word
from venuegen.reading.samples.code_values import of_node, of_words
from venuegen.reading.samples.nodes import ArrayNode, Node, ObjectNode
from venuegen.reading.samples.reader import read_samples

_PATH = re.compile(r"(?:\$?\{?\w*\}?)?(/[\w\-.~{}$:<>%]+(?:/[\w\-.~{}$:<>%]*)*)")
_ADDRESS = re.compile(r"(https?://[^/?#\s\"'`]+)([^?#\s\"'`]*)(?:\?([^\s\"'`]*))?")
_PAIR = re.compile(r"(?:^|[?&])([A-Za-z_][\w.\-]*(?:\[\w*\])*)=([^&\s]*)")
_PAIRS = re.compile(
    r"&?[A-Za-z_][\w.\-]*(?:\[\w*\])*=[^&\s]*(?:&[A-Za-z_][\w.\-]*(?:\[\w*\])*=[^&\s]*)+&?"
)
_ONE_PAIR = re.compile(r"&?[A-Za-z_][\w.\-]*=[^&\s=]*")
_VARIABLE = re.compile(r"\$|[{}%<>]|^$")
_HEADERS = re.compile(r"header", re.IGNORECASE)
_SETTINGS = re.compile(
    r"^(?:conf|config|options?|opts|settings|proxies|credentials|auth|env)$", re.I
)
_SENDERS = re.compile(r"requests?|session|https?|httpx|httputil|axios|client|rest|fetch|got", re.I)
_METHOD_NAMES = re.compile(r"method|request|verb|call|api|send", re.IGNORECASE)
_PLACES: dict[str, Place | None] = {"query": "query", "body": "body", "header": "header"}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PUTS = _set(
    "put set add append addqueryparameter queryparam addparam addparameter setparameter addquery "
    "addformdatapart setqueryparam"
)
_HEADER_PUTS = _set("setheader addheader header setrequestproperty setrequestheader")
_QUERY_NAMES = _set("params query qs queryparams query_params querystring")
_BODY_NAMES = _set("json data body payload form formdata requestbody")
_BODY_FLAGS = _set("-d --data --data-raw --data-binary --data-urlencode --json -F --form")
_CONFIG_KEYS = _set("method url headers body data params baseURL")
_LIBRARY_CALLS = _set(
    "print open dumps loads urlencode new format join sorted encode decode dict getenv run "
    "basicconfig request field dataclass round int str float len hmac hexdigest"
)


@dataclass(slots=True)
class _Entry:
    """One key of a literal, with the words of its value."""

    key: Word
    value: list[Word]


@dataclass(slots=True)
class CodeWalk:
    """One pass over the words of a code sample."""

    words: list[Word]
    language: str
    method: Word | None = None
    urls: list[Url] = field(default_factory=list[Url])
    sent: list[Sent] = field(default_factory=list[Sent])
    calls: list[Call] = field(default_factory=list[Call])
    roots: set[str] = field(default_factory=set[str])

    def read(self) -> None:
        at = 0
        while at < len(self.words):
            at = max(at + 1, self._step(at))
        if self.method is None and self.language == "curl":
            body = next((s for s in self.sent if s.place == "body"), None)
            command = next((w for w in self.words if w.text == "curl"), None)
            if command and not any(w.text in ("-G", "--get") for w in self.words):
                self.method = replace(command, text="POST" if body else "GET")

    def _word(self, at: int) -> Word | None:
        return self.words[at] if 0 <= at < len(self.words) else None

    def _is(self, at: int, *signs: str) -> bool:
        word = self._word(at)
        return word is not None and word.is_sign(*signs)

    def _step(self, at: int) -> int:
        word = self.words[at]
        match word.kind:
            case Kind.FLAG:
                return self._flag(at)
            case Kind.URL:
                self._address(word)
            case Kind.STRING:
                self._text(at, word)
            case Kind.NAME:
                self._name(at, word)
            case Kind.SIGN if word.text == "{":
                return self._literal(at)
            case _:
                pass
        return at + 1

    # -- curl ------------------------------------------------------------------------------------

    def _flag(self, at: int) -> int:
        flag, value = self.words[at].text, self._word(at + 1)
        if value is None:
            return at + 1
        if flag in ("-X", "--request") and value.text.upper() in METHODS:
            self.method = self.method or value
            return at + 2
        if flag in ("-H", "--header") and value.kind is Kind.STRING:
            name, colon, text = value.text.partition(":")
            if colon:
                kind: ValueKind = "expression" if _VARIABLE.search(text.strip()) else "text"
                self.add(name.strip(), text.strip(), kind, value.line, "header", "literal")
            return at + 2
        if flag in _BODY_FLAGS and value.kind in (Kind.STRING, Kind.NAME):
            self._body(value, "body")
            return at + 2
        return at + 1

    def _body(self, word: Word, place: Place | None) -> None:
        if word.text.lstrip()[:1] in ("{", "["):
            for sample in read_samples(word.text.split("\n"), word.line)[:1]:
                self._members(sample.value, "", place)
        elif _PAIR.match(word.text):
            self.pairs(word.text, word.line, place)

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

    # -- addresses and query texts ----------------------------------------------------------------

    def _address(self, word: Word) -> None:
        match = _ADDRESS.match(word.text)
        if match is None:
            return
        host, path, query = match[1], match[2], match[3]
        self.urls.append(Url(host, path.rstrip("/") or None, word.line))
        if query:
            self.pairs(query, word.line, "query")

    def _text(self, at: int, word: Word) -> None:
        text = word.text
        if "://" in text:
            self._address(word)
        elif text[:1] in ("/", "{", "$") and (path := _PATH.match(text)) and path.end() > 1:
            rest = text[path.end() :]
            if not rest or rest.startswith("?"):
                self.urls.append(Url(None, path[1], word.line))
                self.pairs(rest, word.line, "query")
            elif text[:1] == "{":
                self._json_text(at, word)
        elif text.lstrip()[:1] in ("{", "["):
            self._json_text(at, word)
        elif _PAIRS.fullmatch(text) or (_ONE_PAIR.fullmatch(text) and self._joins(at)):
            self.pairs(text, word.line, None)
        elif text.upper() in METHODS and self.method is None and self._names_method(at):
            self.method = word

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
            self._body(word, "body" if self.language in ("curl", "http") else None)

    def pairs(self, text: str, line: int, place: Place | None) -> None:
        for match in _PAIR.finditer(text):
            kind: ValueKind = "expression" if _VARIABLE.search(match[2]) else "text"
            self.add(match[1], match[2], kind, line, place, "query")

    # -- calls, assignments, literals ---------------------------------------------------

    def _name(self, at: int, word: Word) -> None:
        if self._is(at + 1, "("):
            self._call(at, word)
        elif self._is(at + 1, "[") and self._is(at + 3, "]") and self._is(at + 4, "="):
            key = self.words[at + 2]
            if key.kind is Kind.STRING and not _SETTINGS.match(word.text):
                self._assigned(word, key, at + 5)
        elif self._is(at + 1, "=") and self._keyword_of_call(at):
            self._keyword(at, word)

    def _assigned(self, root: Word, key: Word, at: int) -> None:
        value, kind = of_words(list(self._value_words(at)))
        place: Place | None = "header" if _HEADERS.search(root.text) else None
        self.roots.add(root.text)
        self.add(key.text, value, kind, key.line, place, "assignment")

    def _call(self, at: int, word: Word) -> None:
        self.calls.append(Call(word.text, word.line))
        lower, owner = word.text.lower(), self._word(at - 2) if self._is(at - 1, ".") else None
        if lower.upper() in METHODS and owner and _SENDERS.search(owner.text):
            self.method = self.method or word
        if lower.startswith("http") and lower[4:].upper() in METHODS:
            self.method = self.method or replace(word, text=lower[4:])
        key = self._word(at + 2)
        if key is None or key.kind is not Kind.STRING or not self._is(at + 3, ","):
            return
        if lower in _HEADER_PUTS or (lower in _PUTS and owner and _HEADERS.search(owner.text)):
            value, kind = of_words(list(self._value_words(at + 4)))
            self.add(key.text, value, kind, key.line, "header", "call")
        elif lower in _PUTS:
            value, kind = of_words(list(self._value_words(at + 4)))
            if owner:
                self.roots.add(owner.text)
            self.add(key.text, value, kind, key.line, None, "call")

    def _keyword_of_call(self, at: int) -> bool:
        return self._is(at - 1, "(", ",") and not self._is(at + 2, "{", "=")

    def _keyword(self, at: int, word: Word) -> None:
        callee = self._callee(at)
        if callee is None or callee.text[:1].isupper() or _SENDERS.fullmatch(callee.text):
            return
        if callee.text.lower() in _LIBRARY_CALLS or callee.text.upper() in METHODS:
            return
        value, kind = of_words(list(self._value_words(at + 2)))
        self.add(word.text, value, kind, word.line, None, "keyword")

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

    def _literal(self, at: int) -> int:
        """A literal with keys: `{"a": 1}`, `{a: 1}`. Other braces are blocks of code."""
        if not self._opens_literal(at):
            return at + 1
        entries, end = self._entries(at)
        self._literal_sent(entries, self._role(at), "", 0)
        return end

    def _opens_literal(self, at: int) -> bool:
        first = self._word(at + 1)
        if first is None or self._is(at - 1, "$"):
            return False
        return first.kind in (Kind.STRING, Kind.NAME, Kind.NUMBER) and self._is(at + 2, ":", "=>")

    def _entries(self, at: int) -> tuple[list[_Entry], int]:
        entries: list[_Entry] = []
        depth, key, value, awaiting = 0, None, list[Word](), True
        position = at
        for position in range(at, len(self.words)):
            word = self.words[position]
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

    def _role(self, at: int) -> str:
        """What a literal is for, by the name it is given to: headers, query, body, settings."""
        name = self._word(at - 2) if self._is(at - 1, "=", ":", ":=", "=>") else None
        if name is None and self._is(at - 1, "}") and self._is(at - 2, "{"):
            return ""  # Go: map[string]interface{}{ … }
        if name is None:
            callee = self._word(at - 2) if self._is(at - 1, "(") else None
            return "settings" if callee and callee.text[:1].isupper() else ""
        if _HEADERS.search(name.text):
            return "header"
        if _SETTINGS.match(name.text):
            return "settings"
        in_call = self._is(at - 3, "(", ",")
        if not in_call:
            self.roots.add(name.text)
            return ""
        lower = name.text.lower()
        return "query" if lower in _QUERY_NAMES else "body" if lower in _BODY_NAMES else ""

    def _literal_sent(self, entries: list[_Entry], role: str, prefix: str, depth: int) -> None:
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
            self.add(name, value, kind, entry.key.line, place, "literal")
            if kind in ("object", "array") and place != "header":
                inner = CodeWalk(entry.value, self.language)
                opening = next((i for i, w in enumerate(entry.value) if w.is_sign("{")), None)
                if opening is not None and inner._opens_literal(opening):
                    mark = "[]." if kind == "array" else "."
                    self._literal_sent(inner._entries(opening)[0], role, name + mark, depth + 1)

    def _config(self, entries: list[_Entry]) -> None:
        """The options of a call: `{method: "POST", headers: {…}, body: JSON.stringify({…})}`."""
        for entry in entries:
            key, first = entry.key.text, entry.value[0] if entry.value else None
            if first is None:
                continue
            if key in ("url", "baseURL") and first.kind is Kind.STRING:
                self._text(0, first)
            elif key == "method" and first.text.upper() in METHODS:
                self.method = self.method or first
            elif key in ("headers", "params", "data", "body", "query", "json"):
                inner = CodeWalk(entry.value, self.language)
                opening = next((i for i, w in enumerate(entry.value) if w.is_sign("{")), None)
                role = {"headers": "header", "params": "query", "query": "query"}.get(key, "body")
                if opening is not None and inner._opens_literal(opening):
                    self._literal_sent(inner._entries(opening)[0], role, "", 1)
                elif first.kind is Kind.STRING:
                    self._body(first, "body")

    def add(
        self, name: str, value: str, kind: ValueKind, line: int, place: Place | None, via: Via
    ) -> None:
        if name and len(name) < 100 and not any(c.isspace() for c in name):
            self.sent.append(Sent(name, value, kind, line, place, via))
