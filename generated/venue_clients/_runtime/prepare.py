"""Arguments → `Draft` → `Request`: pure, and the same for both clients.

An endpoint is compiled into a `Plan` at its first call; a call then only fills in its values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from json.encoder import encode_basestring_ascii as quoted
from typing import Any, NamedTuple, cast

from .checks import NotAllowed, inside, unchecked
from .constraints import message, rules_of, shown
from .endpoint import Endpoint, Parameter, Values
from .errors import InvalidArguments
from .omit import OMIT, is_given
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
        "root", "rules", "unchecked",
    )  # fmt: skip

    def __init__(self, endpoint: Endpoint[Any], parameters: tuple[Parameter, ...]) -> None:
        self.endpoint = endpoint
        self.body_kind = endpoint.body
        self.names = {each.name: shown(each) for each in parameters}
        self.needed = tuple(p.name for p in parameters if p.required and not p.nullable)
        #: What must hold over several parameters.
        self.rules = rules_of(endpoint) if parameters is endpoint.parameters else ()
        #: The plan of a call that is sent whatever the page says, made when it is first wanted.
        self.unchecked: Plan | None = None
        as_form = endpoint.body == "form"
        self.query = _texts(parameters, "query")
        self.headers = _texts(parameters, "header")
        self.form = _texts(parameters, "body") if as_form else ()
        self.path = _path_pieces(endpoint.path, _texts(parameters, "path"))
        self.json: tuple[Slot, ...] = ()
        self.root: Slot | None = None
        if not as_form:
            slots = tuple(_json_slot(each) for each in parameters if each.place == "body")
            self.root = next((slot for slot in slots if slot.name == "[]"), None)
            self.json = () if self.root else slots

    def fill(self, values: Values) -> Filled:
        """The encoded arguments; `InvalidArguments` where one is missing or unfit."""
        if not all(map(values.get, self.needed)):
            self._refuse_missing(values)
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
            value = values[self.root.name]
            filled.body = None if value is OMIT else self._encoded(self.root, value).encode()
        elif self.json:
            filled.body = self._members(values).encode()
        if self.rules:
            self._check_rules(values, [])
        return filled

    def _refuse_missing(self, values: Values) -> None:
        """Tell all that is missing, and the rules that are broken with it. What was seen at a
        glance may be a 0, which is something."""
        missing = [name for name in self.needed if not is_given(values.get(name, OMIT))]
        if missing:
            self._check_rules(values, [f"{self.names[name]} is required" for name in missing])

    def _check_rules(self, values: Values, wrong: list[str]) -> None:
        for rule in self.rules:
            told = rule(values)
            if told is not None:
                wrong.append(told)
        if wrong:
            raise InvalidArguments(_avoidable(message(self.endpoint, "; ".join(wrong))))

    def _refused(self, slot: Slot, error: Exception) -> InvalidArguments:
        told = message(self.endpoint, str(inside(self.names[slot.name], error)))
        return InvalidArguments(_avoidable(told) if isinstance(error, NotAllowed) else told)

    def _members(self, values: Values) -> str:
        members: list[str] = []
        slot = self.json[0]
        try:
            for slot in self.json:
                value = values.get(slot.name, OMIT)
                if value is not OMIT:
                    members.append(slot.json_key + slot.encode(value))
        except (TypeError, ValueError) as error:
            raise self._refused(slot, error) from None
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
                told = f"{self.names[piece.name]} may not be {text!r}"
                raise InvalidArguments(message(self.endpoint, told))
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
            refused = self._refused(slot, error)
        raise refused


def _avoidable(told: str) -> str:
    return f"{told}. CallOptions(unchecked=True) sends it all the same"


class Filled:
    """The encoded arguments of one call; every attempt is drafted anew from them."""

    __slots__ = ("body", "form", "headers", "path", "query")

    def __init__(self) -> None:
        self.path = ""
        self.query: list[Pair] = []
        self.form: list[Pair] | None = None
        self.body: bytes | None = None
        self.headers: dict[str, str] = {}


def plan_of(endpoint: Endpoint[Any], *, checked: bool = True) -> Plan:
    """The endpoint's plan, compiled at the first call; else the one that checks types alone."""
    plan = endpoint.plan
    if plan is None:
        plan = endpoint.plan = Plan(endpoint, endpoint.parameters)
    if checked:
        return plan
    if plan.unchecked is None:
        plan.unchecked = Plan(endpoint, tuple(map(unchecked, endpoint.parameters)))
    return plan.unchecked


def add_extras(
    filled: Filled, headers: Mapping[str, str] | None, query: Mapping[str, str] | None
) -> None:
    """Put a call's own headers and query entries in; they are signed like the others."""
    if headers:
        check_headers(headers)
        _refuse_twice("extra_headers", headers, filled.headers)
        filled.headers = {**filled.headers, **headers}
    if query:
        _refuse_twice("extra_query", query, [name for name, _ in filled.query])
        for name, value in cast("Mapping[str, object]", query).items():
            if not isinstance(value, str) or set(name) & set("&="):
                raise InvalidArguments(
                    f"extra_query: {name} must be a text, its name without & and ="
                )
            filled.query.append((name, value))


def check_extras(
    signed: Draft,
    headers: Mapping[str, str] | None,
    query: Mapping[str, str] | None,
    common: Mapping[str, str],
) -> None:
    """Refuse what a call gives beside what the client and the signature give under that name."""
    sent = [name.casefold() for name, _ in (*signed.query, *(signed.form or ()))]
    for name in query or ():
        if sent.count(name.casefold()) > 1:
            raise InvalidArguments(f"extra_query may not repeat {name}: the client sends it")
    for name, value in (headers or {}).items():
        _refuse_twice("extra_headers", (name,), common)
        same = [each for each in signed.headers if each.casefold() == name.casefold()]
        if len(same) > 1 or signed.headers[name] != value:
            raise InvalidArguments(f"extra_headers may not repeat {name}: the client sends it")


def check_bare(filled: Filled, endpoint: Endpoint[Any]) -> None:
    """Refuse what a signature over bare values could not tell from other parameters: a value with
    an `&`. An `=`, as base64 has, stays with its value, since no name holds one."""
    pairs = [*filled.query, *(filled.form or ())]
    names = [name for name, value in pairs if "&" in value]
    if names:
        told = f"{', '.join(names)}: the venue signs bare values, in which an & begins a parameter"
        raise InvalidArguments(message(endpoint, told))


def _refuse_twice(option: str, given: Iterable[str], sent: Iterable[str]) -> None:
    known = {name.casefold() for name in sent}
    taken = sorted(name for name in given if name.casefold() in known)
    if taken:
        raise InvalidArguments(f"{option} may not repeat {', '.join(taken)}: the client sends it")


def check_headers(headers: Mapping[str, str]) -> None:
    """Refuse what would break out of a header or confuse the framing of the request."""
    for name, value in cast("Mapping[str, object]", headers).items():
        if not name or not set(name) <= _HEADER_NAME or name.lower() in _NOT_THE_CALLERS:
            raise InvalidArguments(f"{name!r} cannot be given as a header")
        if not isinstance(value, str) or not (value.isascii() and value.isprintable()):
            raise InvalidArguments(f"the value of header {name} holds characters no header may")


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


def check_signed(signed: Draft, called: str) -> None:
    """Refuse what signing has put into a header and no header can hold, without showing it."""
    if unfit := _unfit_header(signed.headers):
        wrong = f"the value of header {unfit} holds characters no header may"
        raise InvalidArguments(f"{called}: {wrong}; nothing was sent")


def finish(signed: Draft) -> Request:
    """The request as it goes out; nothing is escaped or reordered after this."""
    query = query_text(signed.query) if signed.query else ""
    target = f"{signed.path}?{query}" if query else signed.path
    body = signed.body if signed.form is None else query_text(signed.form).encode()
    return Request(signed.method, signed.base_url, target, signed.headers, body)


def _unfit_header(headers: Mapping[str, str]) -> str:
    """The name of a header whose value can't be sent, "" if there is none."""
    values = "".join(headers.values())
    if values.isascii() and values.isprintable():
        return ""
    return next(n for n, value in headers.items() if not (value.isascii() and value.isprintable()))


def _texts(parameters: Sequence[Parameter], place: str) -> tuple[Slot, ...]:
    return tuple(_text_slot(each) for each in parameters if each.place == place)


def _text_slot(parameter: Parameter) -> Slot:
    items = item_encoder(parameter)
    encode = items or text_encoder(parameter)
    return Slot(parameter.name, encode, items, "")


def _json_slot(parameter: Parameter) -> Slot:
    return Slot(parameter.name, json_encoder(parameter), None, f"{quoted(parameter.name)}:")


def _path_pieces(path: str, slots: Sequence[Slot]) -> tuple[str | Slot, ...]:
    """The path split at its `{name}` parts."""
    by_name = {slot.name: slot for slot in slots}
    pieces: list[str | Slot] = []
    rest = path
    while "{" in rest:
        before, _, after = rest.partition("{")
        name, _, rest = after.partition("}")
        pieces += [before, by_name[name]]
    if rest or not pieces:
        pieces.append(rest)
    return tuple(pieces)
