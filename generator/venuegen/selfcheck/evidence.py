"""What a sample of a request says: values by wire names, as a caller would give them.

A sample speaks of a method only where most of what it holds are parameters of that method, or where
it is a whole request that names the route: others show another call. What signing adds is none of
the caller's. A placeholder (`<id>`, `xxx`, `…`, the parameter's name, the word of a type; never a
documented value) says that there is a value, and not which; an empty text or null says neither.
What an address, curl or code sends shows no types: it is taken for what the method takes. A name
that differs from a parameter's in case or dashes alone is that parameter, spelled wrongly in one of
the two places.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from venuegen.facts import Place
from venuegen.json_shapes import is_list, is_object
from venuegen.model import Array, Endpoint, Field, Map, Object, Parameter, Plain, Sample, Scalar
from venuegen.model import Type as ModelType
from venuegen.selfcheck.tally import Path
from venuegen.selfcheck.values import parsed

UNKNOWN = "0"
"""Stands for a value that the sample does not show; its type and its rules are not tried."""

_SIGNING = frozenset(
    {
        "signature", "sign", "timestamp", "nonce", "apikey", "accesskey", "accesskeyid",
        "signaturemethod", "signatureversion", "recvwindow", "passphrase", "apisign",
        "authorization", "contenttype", "accept", "useragent", "host",
    }
)  # fmt: skip
_PLACEHOLDER = re.compile(r"[<>{}…]|\.\.\.|\*\*\*|x{3}|^\s*your|^\s*$", re.IGNORECASE)
#: Not `long` and `short`: those are sides of positions, too.
_TYPES = frozenset({"string", "str", "int", "integer", "number", "bool", "boolean", "decimal"})
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a sample has at the end of a way; `meant` is how the page spells its name."""

    path: Path
    value: Any
    meant: str | None = None


@dataclass(slots=True)
class Given:
    """What one sample gives a method. `unknown` are ways to values that it does not show, `lacking`
    names that the method lacks, `misshapen` what is a list, an object or a scalar and is documented
    as another of them.

    `covered` are the places of which the sample shows all that is sent: only there does the
    absence of a parameter say that it may be absent.
    """

    sample: Sample
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    unknown: set[Path] = field(default_factory=set[Path])
    lacking: list[Shown] = field(default_factory=list[Shown])
    misshapen: list[Shown] = field(default_factory=list[Shown])
    covered: frozenset[Place] = frozenset()


def given_by(endpoint: Endpoint, sample: Sample, place: Place | None = None) -> Given | None:
    """What a sample gives, None where it proves nothing. `place` is where a body sample goes."""
    try:
        shown = parsed(sample.text)
    except (ValueError, RecursionError):
        return None
    parameters = {str(one.name): one for one in endpoint.parameters if not one.signed}
    if is_list(shown) and "[]" in parameters:
        shown = {"[]": shown}
    if not is_object(shown):
        return None
    signed = {str(one.name) for one in endpoint.parameters if one.signed}
    sent = {name: value for name, value in shown.items() if name not in signed}
    meant = {name: _meant(name, parameters, sent) for name in sent}
    known = [one for one in meant.values() if one is not None]
    others = [name for name, one in meant.items() if one is None and not is_signing(name)]
    names_its_route = place is None and sample.whole
    if len(known) <= len(others) and not (names_its_route and sent):
        return None
    given = Given(sample)
    reader = _Reader(given, endpoint.body == "form" or place is None)
    given.values = reader.members(sent, parameters, ())
    if sample.whole:
        places: list[Place] = [parameters[name].place for name in known]
        given.covered = frozenset([*places, place] if place else places)
    return given


def is_signing(name: str) -> bool:
    """Is it a name under which requests carry keys, times and signatures?"""
    return _plain(name).removeprefix("x") in _SIGNING or _plain(name) in _SIGNING


def is_placeholder(value: object, name: str) -> bool:
    """Does a value stand for one that the sample does not show?"""
    if not isinstance(value, str) or not isinstance(_from_json(value), str):
        return False
    word = _plain(value)
    return bool(_PLACEHOLDER.search(value)) or word in _TYPES or word == _plain(name)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


@dataclass(frozen=True, slots=True)
class _Reader:
    given: Given
    as_form: bool

    def members(
        self, shown: Mapping[str, Any], known: Mapping[str, Parameter | Field], path: Path
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in shown.items():
            meant = _meant(name, known, shown)
            if meant != name and (path or not is_signing(name)):
                self.given.lacking.append(Shown((*path, name), value, meant))
            if meant is not None:
                self.member(value, known[meant], (*path, meant), found)
        return found

    def member(
        self, value: Any, member: Parameter | Field, path: Path, found: dict[str, Any]
    ) -> None:
        in_text = isinstance(member, Parameter) and (member.place != "body" or self.as_form)
        if isinstance(member, Parameter) and member.style == "base64-json":
            value = _decoded(value)
        may_be_null = isinstance(member, Field) and member.nullable
        if is_placeholder(value, path[-1]) and not isinstance(member.type, Plain):
            self.given.unknown.add(path)
        elif value not in (None, "") or (value is None and may_be_null):
            found[path[-1]] = self.value(value, member.type, path, in_text)
        elif member.required is True:
            self.given.unknown.add(path)
            found[path[-1]] = UNKNOWN

    def is_left_open(self, shown: Any, wanted: ModelType) -> bool:
        """Does an item say that there are more of its kind, and nothing else?"""
        return not isinstance(wanted, Plain) and is_placeholder(shown, "")

    def value(self, shown: Any, wanted: ModelType, path: Path, in_text: bool) -> Any:
        names = [part for part in path if part not in ("[]", "*")]
        documented = isinstance(wanted, Plain) and wanted.enum and shown in wanted.enum
        if not documented and is_placeholder(shown, names[-1] if names else ""):
            self.given.unknown.add(path)
            return UNKNOWN
        match wanted:
            case Plain(scalars):
                return _from_text(shown, scalars) if in_text else shown
            case Array(item):
                items = _listed(shown) if in_text else shown
                if is_list(items):
                    shown_items = (one for one in items if not self.is_left_open(one, item))
                    return [self.value(one, item, (*path, "[]"), in_text) for one in shown_items]
            case Map(inner):
                whole = _from_json(shown) if in_text else shown
                if is_object(whole):
                    inside = (*path, "*")
                    return {k: self.value(v, inner, inside, False) for k, v in whole.items()}
            case Object(fields):
                whole = _from_json(shown) if in_text else shown
                if is_object(whole):
                    return self.members(whole, {str(one.name): one for one in fields}, path)
        self.given.misshapen.append(Shown(path, shown))
        return shown


def _meant(name: str, known: Mapping[str, object], shown: Mapping[str, Any]) -> str | None:
    """The member that a sample means by a name: of this name, or the one that it does not have and
    that is spelled alike."""
    if name in known:
        return name
    close = [one for one in known if one not in shown and _plain(one) == _plain(name)]
    return close[0] if len(close) == 1 else None


def _listed(shown: Any) -> Any:
    """The items of a list as it stands in a query: JSON, by commas, or one alone."""
    value = _from_json(shown)
    if isinstance(value, str):
        return value.split(",")
    return value if is_list(value) else [value]


def _decoded(shown: Any) -> Any:
    """The JSON text that stands in base64."""
    with suppress(ValueError):
        return b64decode(shown, validate=True).decode() if isinstance(shown, str) else shown
    return shown


def _from_json(shown: Any) -> Any:
    if isinstance(shown, str) and shown[:1] in ("[", "{"):
        with suppress(ValueError, RecursionError):
            return parsed(shown)
    return shown


def _from_text(shown: Any, scalars: Iterable[Scalar]) -> Any:
    """A value that a query carries as a text, in the type that the method takes."""
    if isinstance(shown, bool):
        text = str(shown).lower()
    elif isinstance(shown, int | Decimal):
        text = str(shown)
    elif isinstance(shown, str):
        text = shown
    else:
        return shown
    if {Scalar.STRING, Scalar.ANY} & set(scalars):
        return text
    if Scalar.INTEGER in scalars and _WHOLE.fullmatch(text):
        return int(text)
    if Scalar.BOOLEAN in scalars and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text
