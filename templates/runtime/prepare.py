"""Arguments → `Draft` → `Request`: pure, and the same for both clients.

An endpoint is compiled into a `Plan` at its first call; a call then only fills in its values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from .constraints import check, message
from .endpoint import Endpoint, Parameter, Values
from .errors import InvalidArguments
from .omit import OMIT
from .signing import Draft, Pair, percent_encoded, query_text
from .transport import Request
from .values import Encoder, item_encoder, json_encoder, text_encoder

_HEADER_NAME = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~"
)
_NOT_THE_CALLERS = frozenset({"host", "content-length", "transfer-encoding", "connection"})


class Slot(NamedTuple):
    """Where one parameter goes: how it is encoded, and its JSON key with the colon."""

    name: str
    encode: Encoder
    items: Encoder | None
    json_key: str


class Plan:
    """What is known of an endpoint's requests before any argument is."""

    __slots__ = (
        "body_kind", "endpoint", "form", "headers", "json", "names", "needed", "path", "query",
        "root",
    )  # fmt: skip

    def __init__(self, endpoint: Endpoint[Any]) -> None:
        self.endpoint = endpoint
        self.body_kind = endpoint.body
        self.names = {each.name: each.argument or each.name for each in endpoint.parameters}
        #: What can be seen at a glance to be there; the rest is for `check`.
        self.needed = tuple(p.name for p in endpoint.parameters if p.required and not p.nullable)
        bodies = [each for each in endpoint.parameters if each.place == "body"]
        as_form = endpoint.body == "form"
        self.query = _texts(endpoint, "query")
        self.headers = _texts(endpoint, "header")
        self.form = _texts(endpoint, "body") if as_form else ()
        self.path = _path_pieces(endpoint)
        self.json: tuple[Slot, ...] = ()
        self.root: Slot | None = None
        if not as_form:
            slots = tuple(_json_slot(each) for each in bodies)
            self.root = next((slot for slot in slots if slot.name == "[]"), None)
            self.json = () if self.root else slots

    def named(self, name: str) -> str:
        """A parameter as the caller knows it, with its wire name where that differs."""
        argument = self.names.get(name, name)
        return argument if argument == name else f"{argument} ({name})"

    def fill(self, values: Values) -> Filled:
        """The encoded arguments; `InvalidArguments` where one is missing or unfit."""
        if self.endpoint.constraints or not all(map(values.get, self.needed)):
            check(self.endpoint, values, self.named)
        filled = Filled()
        filled.path = self._path(values)
        if self.query:
            filled.query = self._pairs(self.query, values)
        if self.endpoint.fixed_query:
            filled.query = [*self.endpoint.fixed_query, *filled.query]
        if self.headers:
            filled.headers = dict(self._pairs(self.headers, values))
            check_headers(filled.headers)
        if self.body_kind == "form":
            filled.form = self._pairs(self.form, values)
        elif self.root is not None:
            filled.body = self._encoded(self.root, values[self.root.name]).encode()
        elif self.json:
            filled.body = self._members(values).encode()
        return filled

    def _members(self, values: Values) -> str:
        members: list[str] = []
        slot = self.json[0]
        try:
            for slot in self.json:
                value = values.get(slot.name, OMIT)
                if value is not OMIT:
                    members.append(slot.json_key + slot.encode(value))
        except (TypeError, ValueError) as error:
            told = message(self.endpoint, f"{self.named(slot.name)}: {error}")
            raise InvalidArguments(told) from None
        return "{" + ",".join(members) + "}"

    def _path(self, values: Values) -> str:
        if len(self.path) == 1 and isinstance(self.path[0], str):
            return self.path[0]
        parts: list[str] = []
        for piece in self.path:
            if isinstance(piece, str):
                parts.append(piece)
                continue
            text = self._encoded(piece, values[piece.name])
            if text in ("", ".", ".."):
                raise InvalidArguments(
                    message(self.endpoint, f"{self.named(piece.name)} may not be {text!r}")
                )
            parts.append(percent_encoded(text))
        return "".join(parts)

    def _pairs(self, slots: tuple[Slot, ...], values: Values) -> list[Pair]:
        pairs: list[Pair] = []
        for slot in slots:
            value = values.get(slot.name, OMIT)
            if value is OMIT:
                continue
            if slot.items is not None and isinstance(value, (list, tuple)):
                several = cast("Sequence[object]", value)
                pairs.extend([(slot.name, self._encoded(slot, each)) for each in several])
            else:
                pairs.append((slot.name, self._encoded(slot, value)))
        return pairs

    def _encoded(self, slot: Slot, value: Any) -> str:
        try:
            return slot.encode(value)
        except (TypeError, ValueError) as error:
            told = message(self.endpoint, f"{self.named(slot.name)}: {error}")
        raise InvalidArguments(told)


class Filled:
    """The encoded arguments of one call; every attempt is drafted anew from them."""

    __slots__ = ("body", "form", "headers", "path", "query")

    def __init__(self) -> None:
        self.path = ""
        self.query: list[Pair] = []
        self.form: list[Pair] | None = None
        self.body: bytes | None = None
        self.headers: dict[str, str] = {}


def plan_of(endpoint: Endpoint[Any]) -> Plan:
    """The endpoint's plan, compiled at the first call."""
    plan = endpoint.plan
    if plan is None:
        plan = endpoint.plan = Plan(endpoint)
    return plan


def add_extras(
    filled: Filled, headers: Mapping[str, str] | None, query: Mapping[str, str] | None
) -> None:
    """Put a call's own headers and query entries in; they are signed like the others."""
    if headers:
        check_headers(headers)
        filled.headers = {**filled.headers, **headers}
    if query:
        taken = {name for name, _ in filled.query} & set(query)
        if taken:
            raise InvalidArguments(f"extra_query may not repeat {', '.join(sorted(taken))}")
        for name, value in cast("Mapping[str, object]", query).items():
            if not isinstance(value, str):
                raise InvalidArguments(f"extra_query: {name} must be a text")
            filled.query.append((name, value))


def check_headers(headers: Mapping[str, str]) -> None:
    """Refuse what would break out of a header or confuse the framing of the request."""
    for name, value in cast("Mapping[str, object]", headers).items():
        if not name or not set(name) <= _HEADER_NAME or name.lower() in _NOT_THE_CALLERS:
            raise InvalidArguments(f"{name!r} cannot be given as a header")
        if not isinstance(value, str) or not value.isprintable() or not _latin(value):
            raise InvalidArguments(f"the value of header {name} holds characters no header may")


def _latin(value: str) -> bool:
    return value.isascii() or all(ord(char) < 256 for char in value)


def draft(filled: Filled, method: str, origin: str, host: str, common: Mapping[str, str]) -> Draft:
    """A fresh draft of the call, to be signed."""
    headers = {**common, **filled.headers} if filled.headers else dict(common)
    body = filled.body
    form = filled.form
    if form is not None:
        form = form.copy()
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    elif body is not None:
        headers["Content-Type"] = "application/json"
    return Draft(method, origin, host, filled.path, filled.query.copy(), form, body, headers)


def finish(signed: Draft) -> Request:
    """The request as it goes out; nothing is escaped or reordered after this."""
    query = query_text(signed.query) if signed.query else ""
    target = f"{signed.path}?{query}" if query else signed.path
    body = signed.body if signed.form is None else query_text(signed.form).encode()
    return Request(signed.method, signed.base_url, target, signed.headers, body)


def _texts(endpoint: Endpoint[Any], place: str) -> tuple[Slot, ...]:
    return tuple(_text_slot(each) for each in endpoint.parameters if each.place == place)


def _text_slot(parameter: Parameter) -> Slot:
    items = item_encoder(parameter)
    encode = items or text_encoder(parameter)
    return Slot(parameter.name, encode, items, "")


def _json_slot(parameter: Parameter) -> Slot:
    encode = json_encoder(parameter.kind, parameter.fields, nullable=parameter.nullable)
    key = json_encoder("string")(parameter.name) + ":"
    return Slot(parameter.name, encode, None, key)


def _path_pieces(endpoint: Endpoint[Any]) -> tuple[str | Slot, ...]:
    """The path split at its `{name}` parts."""
    slots = {each.name: _text_slot(each) for each in endpoint.parameters if each.place == "path"}
    pieces: list[str | Slot] = []
    rest = endpoint.path
    while "{" in rest:
        before, _, after = rest.partition("{")
        name, _, rest = after.partition("}")
        pieces += [before, slots[name]]
    if rest or not pieces:
        pieces.append(rest)
    return tuple(pieces)
